// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/channelkind.h"
#include "hub/channels/email/emailsettings.h"

#include <QMap>
#include <QTimer>

#include <optional>

namespace deskbell::hub {

class MailIntake;
class MailboxSync;
class OutboxWorker;

/// An email account at work: its folders are followed by IMAP, its outbox goes out by SMTP.
class EmailChannel : public ChannelRunner
{
    Q_OBJECT
public:
    EmailChannel(Core &core, const Channel &channel, const EmailSettings &settings, QObject *parent = nullptr);
    ~EmailChannel() override;

    void start() override;
    void stop() override;
    void tryNow() override;

private:
    void lookForSilence();
    void noteHealth(const QString &part, const QString &words);
    void noteNotice(const QString &part, const QString &words);
    void reportHealth();
    void checkStopped();
    void finishStopping();

    Core &m_core;
    Channel m_channel;
    EmailSettings m_settings;
    MailIntake *m_intake;
    QList<MailboxSync *> m_folders;
    OutboxWorker *m_outbox;
    QMap<QString, QString> m_problems; ///< by folder, "" for sending
    QMap<QString, QString> m_notices; ///< by folder, "" for the storage
    std::optional<ChannelHealth> m_reported;
    QTimer m_stopLimit;
    QTimer m_silence;
    QString m_quiet; ///< words about an unusual silence; empty: none
    bool m_stopping = false;
    bool m_outboxStopped = false;
    bool m_over = false;
};

} // namespace deskbell::hub
