// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace deskbell::test {

/// The servers' configuration with @NAME@ replaced: DIR, ports (IMAP, IMAPS, LMTP, SMTP, SUBMISSION, SUBMISSIONS), MAILUSER, MAILGROUP, PLAINUSER.
QByteArray dovecotConfiguration(const QMap<QByteArray, QByteArray> &values);
QByteArray eximConfiguration(const QMap<QByteArray, QByteArray> &values);

} // namespace deskbell::test
