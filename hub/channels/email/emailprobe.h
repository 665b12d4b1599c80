// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

namespace deskbell::hub {

/// Tries the settings of an email channel (with the passwords in them) against its servers without changing anything.
/// May be called on any thread; works in the event loop of the application's main thread and calls \a done there, once, with
/// {"ok":bool,"steps":[{"step":"imap.connect|imap.tls|imap.login|imap.inbox|smtp.connect|smtp.tls|smtp.login","ok":bool,
/// "detail":"…"}]}. Steps that could not be tried are left out.
void probeEmail(const QJsonObject &settings, std::function<void(QJsonObject)> done);

/// Settings to begin with for \a address, without passwords: a provider known by its domain, or the usual host names.
/// Empty when it is no address.
QJsonObject guessEmailSettings(const QString &address);

} // namespace deskbell::hub
