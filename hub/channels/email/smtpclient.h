// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/email/emailsettings.h"
#include "hub/channels/email/mailfailure.h"
#include "hub/channels/email/securesocket.h"
#include "hub/channels/email/smtpreply.h"

#include <QObject>
#include <QSet>

#include <deque>
#include <functional>

namespace deskbell::hub {

struct SmtpMail {
    QString from{}; ///< envelope sender
    QStringList recipients{}; ///< To, Cc and Bcc
    QByteArray raw{};
    /// Deliver although some recipients were refused for now; otherwise everything is tried again later.
    bool partial = false;
};

struct SmtpResult {
    enum class Verdict {
        Sent,
        Temporary, ///< not sent; worth another try
        Permanent, ///< not sent; the server will not change its mind
        Unknown, ///< the connection broke after the mail was handed over and before the answer
    };
    Verdict verdict = Verdict::Temporary;
    QString words{}; ///< the server's
    QList<std::pair<QString, QString>> refused{}; ///< recipients it was not sent to, and why
    MailFailure failure{}; ///< of the connection, when that was it
    bool connectionFailed = false;
};

/// One connection to a submission server; sends any number of mails, one after the other. Let go of it with retire().
class SmtpClient : public QObject
{
    Q_OBJECT
public:
    explicit SmtpClient(const ServerSettings &server, QObject *parent = nullptr);

    /// Connects, secures and logs in; ends in ready() or failed().
    void open();
    /// Only when ready and no other mail is on its way. \a done is called exactly once, unless retire() comes first.
    void send(const SmtpMail &mail, std::function<void(const SmtpResult &)> done);
    /// Gives up the mail on its way, if any: \a done is called with Temporary or Unknown.
    void abandon(const QString &words);
    /// How far the connection came and which certificate it met; also after failed().
    const SecureSocket &connection() const { return *m_socket; }
    bool isReady() const { return m_ready && !m_sending && !m_over; }

    /// Says goodbye without waiting, emits nothing any more, deletes itself.
    void retire();

Q_SIGNALS:
    void secured();
    void ready();
    void failed(const deskbell::hub::MailFailure &failure);

private:
    using Handler = std::function<void(const SmtpReply &)>;
    struct Step {
        QByteArray line{};
        Handler done{};
        std::chrono::milliseconds limit{};
    };

    void say(const QByteArray &line, Handler done);
    void say(const QByteArray &line, std::chrono::milliseconds limit, Handler done);
    void pump();
    void onBytes(const QByteArray &bytes);
    void onReply(const SmtpReply &reply);
    void greet(std::function<void()> then);
    void secureOrLogIn();
    void logIn();
    void logInByToken(const QString &refused);
    void onLoginReply(const SmtpReply &reply);
    void sendEnvelope();
    void onRecipients();
    void sendContent();
    void finishMail(SmtpResult::Verdict verdict, const QString &words);
    void fail(MailFailure::Kind kind, const QString &words);

    ServerSettings m_server;
    SecureSocket *m_socket;
    SmtpReplyReader m_reader;
    std::deque<Step> m_waiting;
    std::deque<Step> m_asked;
    QSet<QByteArray> m_extensions; ///< upper case: "STARTTLS", "AUTH PLAIN", "8BITMIME" …
    SmtpMail m_mail;
    SmtpResult m_result;
    std::function<void(const SmtpResult &)> m_done;
    QStringList m_accepted;
    SmtpReply m_sender;
    bool m_temporaryRefusal = false;
    bool m_ready = false;
    bool m_sending = false;
    bool m_handedOver = false; ///< the final dot is on its way
    bool m_over = false;
};

/// \a raw as it travels after DATA: CRLF line ends only (a lone CR or LF could smuggle a second mail in), dots doubled, ended by the dot.
QByteArray smtpContent(const QByteArray &raw);
/// \a address for MAIL and RCPT, the domain in its ASCII form. Empty: no address that could travel safely.
QByteArray smtpAddress(const QString &address);

} // namespace deskbell::hub
