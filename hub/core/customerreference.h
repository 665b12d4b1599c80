// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/id.h"
#include "protocol/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace deskbell::hub {

/// A customer by name, in the few letters a link into a messenger may carry: whoever opens it there is known to be them.
struct CustomerReference {
    CustomerId customer{};
    QDateTime until{}; ///< whole seconds, before 2106
};

/// What references of a channel are signed with: made of the channel and of \a secrets by which its service trusts it, so that a new token
/// ends all links. Empty: the channel has none, and nothing can be signed.
QByteArray referenceKey(const ChannelId &channel, const QJsonObject &secrets);

/// 64 characters of A-Z, a-z, 0-9, "_" and "-": customer, moment, chance, and 192 bits of an HMAC-SHA256 over them (RFC 2104, 4648 section 5).
/// No two are equal. Invalid without a key, or for what is no UUID.
Result<QString> signReference(const QByteArray &key, const CustomerReference &reference);

/// nullopt for everything signReference() did not write with this very key. Whether it is over is not looked at.
std::optional<CustomerReference> readReference(const QByteArray &key, const QString &text);

} // namespace deskbell::hub
