// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/email/emailsettings.h"
#include "hub/channels/email/imapparser.h"
#include "hub/channels/email/mailfailure.h"
#include "hub/channels/email/securesocket.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>

namespace deskbell::hub {

/// One IMAP connection. States: connecting (open() to ready()), ready (commands are written as they come, pipelined), idling
/// (between startIdle() and the next command), over (after failed()). Commands given to a client that is over are dropped.
/// Let go of it with retire().
class ImapClient : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const ImapStatus &)>;

    ImapClient(const ServerSettings &server, const ImapLimits &limits, QObject *parent = nullptr);

    /// Connects, secures and logs in; ends in ready() or failed().
    void open();
    /// \a line without tag and line end. \a done is called once with the tagged answer, or never when the connection fails.
    void command(const QByteArray &line, Handler done);
    /// APPEND of a mail, marked as read. \a rawFolder as the server spells it.
    void append(const QByteArray &rawFolder, const QByteArray &mail, Handler done);
    /// IDLE until the next command. Answers come as untagged(). \a refresh: issued anew after this long.
    void startIdle(std::chrono::milliseconds refresh);

    bool has(const char *capability) const { return m_capabilities.contains(capability); }
    bool isEncrypted() const { return m_socket->isEncrypted(); }
    /// How far the connection came and which certificate it met; also after failed().
    const SecureSocket &connection() const { return *m_socket; }

    /// Says goodbye without waiting, emits nothing any more, deletes itself.
    void retire();

Q_SIGNALS:
    void secured(); ///< connected, greeted, and encrypted where that was asked for
    void ready();
    void untagged(const deskbell::hub::ImapResponse &response);
    void failed(const deskbell::hub::MailFailure &failure);

private:
    struct Command {
        QByteArray tag{};
        QByteArray line{};
        Handler done{};
        QList<QByteArray> continuations{}; ///< sent one for each "+"; further commands wait for the end of this one
        bool idle = false;
    };

    void enqueue(Command command);
    void flush();
    void onBytes(const QByteArray &bytes);
    void dispatch(const ImapResponse &response);
    void onGreeting(const ImapResponse &response);
    void onContinuation();
    void onTagged(const ImapResponse &response);
    void takeCapabilities(const QByteArray &words);
    void askCapabilities(std::function<void()> then);
    void secureOrLogIn();
    void logIn();
    void logInByToken(const QString &refused);
    void onLoginAnswer(const ImapStatus &status);
    void leaveIdle();
    void watch();
    void fail(MailFailure::Kind kind, const QString &words);

    ServerSettings m_server;
    SecureSocket *m_socket;
    ImapParser m_parser;
    QTimer m_idleRefresh;
    QTimer m_idleSilence;
    QSet<QByteArray> m_capabilities;
    std::deque<Command> m_waiting;
    std::deque<Command> m_sent;
    QString m_goodbye;
    std::chrono::milliseconds m_refresh{};
    qint64 m_unanswered = 0; ///< bytes since the last answer to a command
    int m_lastTag = 0;
    bool m_greeted = false;
    bool m_idling = false; ///< the server said "+" to IDLE and we have not said DONE
    bool m_over = false;
};

} // namespace deskbell::hub
