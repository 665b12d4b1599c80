// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace deskbell::test {

/// The servers' configuration with @NAME@ replaced: DIR, ports (IMAP, IMAPS, LMTP, SMTP, SUBMISSION, SUBMISSIONS), MAILUSER, MAILGROUP, PLAINUSER,
/// CAPABILITY, ARCHIVE, MECHANISMS, TOKENPASSDB, XOAUTH2.
QByteArray dovecotConfiguration(const QMap<QByteArray, QByteArray> &values);
QByteArray eximConfiguration(const QMap<QByteArray, QByteArray> &values);
/// What each needs to take XOAUTH2; \a directory with a final slash.
QByteArray oauthPassdb(const QString &directory);
QByteArray eximXoauth2(const QString &directory);

} // namespace deskbell::test
