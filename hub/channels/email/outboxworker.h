// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/email/emailsettings.h"
#include "hub/channels/email/smtpclient.h"
#include "hub/core/commands.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace deskbell::hub {

class Core;
class SentCopy;

/// Hands a channel's outbound mails over, one at a time: claim, compose, SMTP, copy to Sent, settle. States: resting (woken by
/// the core, by a due retry or by a slow poll), at work (from the claim to its settlement), stopped.
class OutboxWorker : public QObject
{
    Q_OBJECT
public:
    OutboxWorker(Core &core, const Channel &channel, const EmailSettings &settings, const QString &holder,
                 QObject *parent = nullptr);
    ~OutboxWorker() override;

    void start();
    /// Finishes the mail at hand, within 8 s, then emits stopped().
    void stop();

    /// Delay after attempt \a attempt (counts from 1) failed for now; zero: give up. \a first: the first one.
    static std::chrono::milliseconds retryDelay(std::chrono::milliseconds first, int attempt);

Q_SIGNALS:
    /// Empty \a words: sending works.
    void health(const QString &words);
    void stopped();

private:
    struct Job {
        OutboxItem item{};
        QByteArray raw{};
        bool triedAfresh = false;
    };

    void wake();
    void onClaimed(const Result<QList<OutboxItem>> &claimed);
    void onComposed(const Result<QByteArray> &raw);
    void send();
    void connectNow();
    void onConnectionFailed(const MailFailure &failure);
    void onResult(const SmtpResult &result);
    void onSent(const SmtpResult &result);
    void tryLater(const QString &words, bool mayBeOut);
    void settle(SettleDelivery settlement);
    void rest();
    void dropConnection();

    Core &m_core;
    Channel m_channel;
    EmailSettings m_settings;
    QString m_holder;
    SentCopy *m_copies;
    SmtpClient *m_client = nullptr;
    bool m_connecting = false; ///< the mail at hand waits for the connection
    bool m_fresh = false; ///< nothing was sent over this connection yet
    std::optional<Job> m_job;
    QThreadPool m_composer;
    QTimer m_poll;
    QTimer m_retry;
    QTimer m_connectionIdle;
    QTimer m_patience;
    int m_listener = 0;
    bool m_busy = false;
    bool m_takeOver = true; ///< until nothing of former runners is left
    bool m_wokenMeanwhile = false;
    bool m_stopping = false;
};

} // namespace deskbell::hub
