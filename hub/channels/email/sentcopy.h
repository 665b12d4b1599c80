// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/email/emailsettings.h"
#include "hub/channels/email/imapclient.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace deskbell::hub {

/// Puts copies of sent mails into the mailbox's Sent folder, over a connection of its own that is opened when needed and
/// closed after a while without use. One copy at a time.
class SentCopy : public QObject
{
    Q_OBJECT
public:
    SentCopy(const EmailSettings &settings, QObject *parent = nullptr);

    /// \a done is called once, within a limit, with what went wrong (empty: stored).
    void store(const QByteArray &mail, std::function<void(const QString &)> done);
    /// The copy at hand gets only a few seconds more.
    void hurry();
    void close();

private:
    void connectNow();
    void findFolder();
    void chooseFolder();
    void append();
    void finish(const QString &problem);

    EmailSettings m_settings;
    ImapClient *m_client = nullptr;
    bool m_ready = false;
    bool m_fresh = false; ///< nothing was stored over this connection yet
    QList<ImapFolder> m_folders;
    QByteArray m_rawFolder;
    QByteArray m_mail;
    std::function<void(const QString &)> m_done;
    QTimer m_limit;
    QTimer m_idle;
};

} // namespace deskbell::hub
