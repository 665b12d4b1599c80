// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <utility>

namespace deskbell::hub {

/// The fields of a form body (application/x-www-form-urlencoded), decoded, in order. Bytes: what is signed is not touched.
using FormFields = QList<std::pair<QByteArray, QByteArray>>;
FormFields readForm(const QByteArray &body);
QByteArray fieldOf(const FormFields &fields, const QByteArray &name);

/// The value of X-Twilio-Signature: base64 of HMAC-SHA1, keyed by the account's token, over the URL as the provider called it and each
/// POST field's name with its value, sorted by name (of one name: each value once, sorted).
QByteArray requestSignature(const QByteArray &token, const QByteArray &url, const FormFields &fields);

/// Whether \a given signs a call to \a target (path and query as they came) of this hub, which the provider knows as \a publicUrl; with
/// the default port written out or not. Takes as long for every wrong signature.
bool isSigned(const QByteArray &token, const QUrl &publicUrl, const QByteArray &target, const FormFields &fields,
              const QByteArray &given);

/// Compares without telling by its duration where two differ.
bool sameBytes(const QByteArray &a, const QByteArray &b);

} // namespace deskbell::hub
