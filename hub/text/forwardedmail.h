// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

#include <QString>

#include <optional>

namespace deskbell::hub {

/// A mail as it stands within another by which somebody passed it on.
struct ForwardedMail {
    QString above{}; ///< what the forwarder wrote above it; empty: nothing
    Address from{}; ///< who wrote it: address in lower case; empty when only a name is given
    QString subject{};
    QString date{}; ///< as written, in whatever language
    QString mark{}; ///< the words its header begins with, to find it in the HTML
    QString text{}; ///< its body, without quote marks where all of it was quoted
    QString visibleText{}; ///< text without quotes and signature
    QString language{}; ///< as ParsedMail::language
    QString html{}; ///< its body as sanitised HTML; empty: none, or it could not be told from what stands above
};

/// Reads the forward within \a text, as Apple Mail, Gmail, HubSpot, IONOS, MailMate, Outlook, Thunderbird and Yahoo write it in
/// 22 languages. \a subject: of the mail around it; one that begins with a reply's prefix is never a forward. Linear; only the
/// first 5,000 lines are looked at.
std::optional<ForwardedMail> readForwardedMail(const QString &subject, const QString &text);

/// A mailbox as people write it in a quoted header: "Ann" <a@b>, Ann [mailto:a@b], a@b, « Ann » <a@b>, Ann (a@b).
Address mailboxIn(const QString &written);

} // namespace deskbell::hub
