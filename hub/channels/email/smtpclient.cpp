// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/smtpclient.h"

#include "hub/channels/email/tokensource.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

// The server may be looking at the whole mail before it answers the final dot (RFC 5321: 10 min; our claim on it is 5).
constexpr int contentPatience = 4;

bool isAscii(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return uchar(c) > 0x7e; });
}

/// The server asks us to log in (again), or in another way: nothing is wrong with the mail.
bool isAboutLogin(int code) { return code == 530 || code == 534 || code == 535 || code == 538; }

} // namespace

SmtpClient::SmtpClient(const ServerSettings &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_socket(new SecureSocket(server, this))
{
    connect(m_socket, &SecureSocket::received, this, &SmtpClient::onBytes);
    connect(m_socket, &SecureSocket::encrypted, this, [this] {
        greet([this] {
            Q_EMIT secured();
            logIn();
        });
    });
    connect(m_socket, &SecureSocket::failed, this, [this](const MailFailure &failure) { fail(failure.kind, failure.words); });
}

void SmtpClient::open()
{
    m_asked.push_back(Step{.done =
                               [this](const SmtpReply &reply) {
                                   if (reply.code != 220) {
                                       return fail(MailFailure::Kind::Refused,
                                                   u"the server refuses the connection: %1"_s.arg(reply.words));
                                   }
                                   greet([this] { secureOrLogIn(); });
                               },
                           .limit = m_server.stall});
    m_socket->open();
}

void SmtpClient::send(const SmtpMail &mail, std::function<void(const SmtpResult &)> done)
{
    m_mail = mail;
    m_result = {};
    m_accepted.clear();
    m_sender = {};
    m_temporaryRefusal = false;
    m_handedOver = false;
    m_sending = true;
    m_done = std::move(done);
    sendEnvelope();
}

void SmtpClient::abandon(const QString &words) { fail(MailFailure::Kind::TimedOut, words); }

void SmtpClient::retire()
{
    disconnect(this, nullptr, nullptr, nullptr);
    m_done = nullptr;
    m_waiting.clear();
    m_asked.clear();
    m_socket->disconnect(this);
    if (m_over) {
        return deleteLater();
    }
    m_over = true;
    m_socket->write("QUIT\r\n");
    connect(m_socket, &SecureSocket::failed, this, &QObject::deleteLater);
    QTimer::singleShot(500ms, this, &QObject::deleteLater);
}

void SmtpClient::say(const QByteArray &line, Handler done) { say(line, m_server.stall, std::move(done)); }

void SmtpClient::say(const QByteArray &line, std::chrono::milliseconds limit, Handler done)
{
    if (m_over) {
        return;
    }
    m_waiting.push_back(Step{.line = line, .done = std::move(done), .limit = limit});
    pump();
}

void SmtpClient::pump()
{
    while (!m_waiting.empty() && (m_asked.empty() || m_extensions.contains("PIPELINING"))) {
        Step step = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_socket->write(step.line + "\r\n");
        m_socket->expect(step.limit);
        step.line.clear();
        m_asked.push_back(std::move(step));
    }
    if (m_asked.empty()) {
        m_socket->expectNothing();
    }
}

void SmtpClient::onBytes(const QByteArray &bytes)
{
    m_reader.feed(bytes);
    while (!m_over) {
        const auto reply = m_reader.next();
        if (!reply) {
            break;
        }
        onReply(*reply);
    }
    switch (m_reader.fault()) {
    case SmtpReplyReader::Fault::None: break;
    case SmtpReplyReader::Fault::NotSmtp: fail(MailFailure::Kind::Protocol, u"the server does not speak SMTP"_s); break;
    case SmtpReplyReader::Fault::LineTooLong: fail(MailFailure::Kind::Protocol, u"the server sent a line without end"_s); break;
    }
}

void SmtpClient::onReply(const SmtpReply &reply)
{
    if (m_asked.empty()) {
        // 421 comes unasked when the server shuts down; anything else unasked is nonsense.
        return fail(reply.code == 421 ? MailFailure::Kind::Closed : MailFailure::Kind::Protocol,
                    u"the server ended the connection: %1"_s.arg(reply.words));
    }
    const Step step = std::move(m_asked.front());
    m_asked.pop_front();
    step.done(reply);
    if (!m_over) {
        pump();
    }
}

void SmtpClient::greet(std::function<void()> then)
{
    // Our address rather than a name: many a workstation has none that others could look up.
    const QHostAddress own = m_socket->localAddress();
    const bool six = own.protocol() == QAbstractSocket::IPv6Protocol;
    const QByteArray name = (six ? "[IPv6:" : "[") + own.toString().section(u'%', 0, 0).toLatin1() + ']';
    say("EHLO " + name, [this, then = std::move(then)](const SmtpReply &reply) {
        m_extensions.clear();
        if (reply.code != 250) {
            return fail(MailFailure::Kind::Refused, u"the server refuses to talk to us: %1"_s.arg(reply.words));
        }
        for (const QByteArray &line : reply.lines.mid(1)) {
            const QByteArrayList words = line.toUpper().replace("AUTH=", "AUTH ").split(' ');
            m_extensions.insert(words.first());
            if (words.first() == "AUTH") {
                for (const QByteArray &way : words.mid(1)) {
                    m_extensions.insert("AUTH " + way);
                }
            }
        }
        then();
    });
}

void SmtpClient::secureOrLogIn()
{
    if (m_server.security != Security::StartTls) {
        Q_EMIT secured();
        return logIn();
    }
    if (!m_extensions.contains("STARTTLS")) {
        return fail(MailFailure::Kind::Tls, u"the server does not offer encryption"_s);
    }
    m_extensions.clear(); // nothing said in the clear counts, pipelining neither
    say("STARTTLS", [this](const SmtpReply &reply) {
        if (reply.code != 220) {
            return fail(MailFailure::Kind::Tls, u"the server refuses encryption: %1"_s.arg(reply.words));
        }
        m_reader.clear();
        m_socket->expect(m_server.stall);
        m_socket->startTls();
    });
}

void SmtpClient::logIn()
{
    if (m_over) {
        return;
    }
    if (m_server.user.isEmpty()) {
        m_ready = true;
        Q_EMIT ready();
        return;
    }
    if (!m_socket->isPrivate()) {
        return fail(MailFailure::Kind::Tls, u"the password is not sent over a connection without encryption"_s);
    }
    if (m_server.tokens) {
        return logInByToken({});
    }
    const auto answer = [this](const SmtpReply &reply) { onLoginReply(reply); };
    const QByteArray user = m_server.user.toUtf8();
    const QByteArray password = m_server.password.toUtf8();
    if (m_extensions.contains("AUTH PLAIN")) {
        return say("AUTH PLAIN " + (QByteArray(1, '\0') + user + QByteArray(1, '\0') + password).toBase64(), answer);
    }
    if (!m_extensions.contains("AUTH LOGIN")) {
        return fail(MailFailure::Kind::Login, u"the server offers no way to log in with a password"_s);
    }
    say("AUTH LOGIN", [this, answer, user, password](const SmtpReply &asked) {
        if (asked.code != 334) {
            return answer(asked);
        }
        say(user.toBase64(), [this, answer, password](const SmtpReply &askedAgain) {
            if (askedAgain.code != 334) {
                return answer(askedAgain);
            }
            say(password.toBase64(), answer);
        });
    });
}

/// A token that is turned down (revoked, or the clocks differ) is renewed once on the same connection.
void SmtpClient::logInByToken(const QString &refused)
{
    if (!m_extensions.contains("AUTH XOAUTH2")) {
        return fail(MailFailure::Kind::Login, u"the server does not take the provider's sign-in (no XOAUTH2)"_s);
    }
    m_server.tokens->token(this, refused, [this, refused](const Result<QString> &token) {
        if (m_over) {
            return;
        }
        if (!token) {
            return fail(mailFailureKind(token.error()), token.error().detail);
        }
        const auto settle = [this, refused, used = *token](const SmtpReply &reply) {
            if (reply.code / 100 == 5 && refused.isEmpty()) {
                return logInByToken(used);
            }
            onLoginReply(reply);
        };
        say("AUTH XOAUTH2 " + xoauth2Words(m_server.user, *token), [this, settle](const SmtpReply &reply) {
            if (reply.code == 334) {
                return say({}, settle); // the server explains a refusal first and waits for an empty line
            }
            settle(reply);
        });
    });
}

void SmtpClient::onLoginReply(const SmtpReply &reply)
{
    if (reply.code == 235) {
        m_ready = true;
        Q_EMIT ready();
    } else if (reply.code >= 400 && reply.code < 500) {
        fail(MailFailure::Kind::Refused, u"the server cannot log us in now: %1"_s.arg(reply.words));
    } else {
        const QString what = m_server.tokens ? u"sign in again: the server refuses the sign-in (the server says: %1)"_s
                                             : u"wrong user name or password (the server says: %1)"_s;
        fail(MailFailure::Kind::Login, what.arg(reply.words));
    }
}

void SmtpClient::sendEnvelope()
{
    const QByteArray sender = smtpAddress(m_mail.from);
    if (sender.isEmpty()) {
        return finishMail(SmtpResult::Verdict::Permanent, u"the sender's address cannot be used"_s);
    }
    QByteArray line = "MAIL FROM:<" + sender + '>';
    if (m_extensions.contains("SIZE")) {
        line += " SIZE=" + QByteArray::number(m_mail.raw.size());
    }
    if (m_extensions.contains("8BITMIME") && !isAscii(m_mail.raw)) {
        line += " BODY=8BITMIME";
    }
    const bool utf8 = m_extensions.contains("SMTPUTF8");
    QList<std::pair<QString, QByteArray>> usable;
    bool needsUtf8 = !isAscii(sender);
    for (const QString &recipient : std::as_const(m_mail.recipients)) {
        const QByteArray address = smtpAddress(recipient);
        if (address.isEmpty() || (!isAscii(address) && !utf8)) {
            m_result.refused.append({recipient,
                                     address.isEmpty() ? u"the address cannot be used"_s
                                                       : u"the server does not take addresses with letters beyond ASCII"_s});
            continue;
        }
        needsUtf8 = needsUtf8 || !isAscii(address);
        usable.append({recipient, address});
    }
    if (usable.isEmpty()) {
        return finishMail(SmtpResult::Verdict::Permanent,
                          m_result.refused.isEmpty() ? u"there is no recipient"_s : m_result.refused.first().second);
    }
    say(needsUtf8 && utf8 ? line + " SMTPUTF8" : line, [this](const SmtpReply &reply) { m_sender = reply; });
    for (qsizetype i = 0; i < usable.size(); ++i) {
        const bool last = i + 1 == usable.size();
        say("RCPT TO:<" + usable[i].second + '>', [this, recipient = usable[i].first, last](const SmtpReply &reply) {
            if (reply.code / 100 == 2) {
                m_accepted.append(recipient);
            } else {
                m_temporaryRefusal = m_temporaryRefusal || reply.code / 100 == 4;
                m_result.refused.append({recipient, reply.words});
            }
            if (last) {
                onRecipients();
            }
        });
    }
}

void SmtpClient::onRecipients()
{
    using Verdict = SmtpResult::Verdict;
    if (m_sender.code / 100 != 2) {
        m_result.refused.clear(); // they were refused only because the sender was
        const bool permanent = m_sender.code / 100 == 5 && !isAboutLogin(m_sender.code);
        return finishMail(permanent ? Verdict::Permanent : Verdict::Temporary, m_sender.words);
    }
    if (m_accepted.isEmpty() || (m_temporaryRefusal && !m_mail.partial)) {
        QStringList words;
        for (const auto &[recipient, why] : std::as_const(m_result.refused)) {
            words.append(m_result.refused.size() == 1 ? why : recipient + u": "_s + why);
        }
        return finishMail(m_temporaryRefusal ? Verdict::Temporary : Verdict::Permanent, words.join(u"; "_s));
    }
    say("DATA", [this](const SmtpReply &reply) {
        if (reply.code != 354) {
            return finishMail(reply.code / 100 == 5 ? SmtpResult::Verdict::Permanent : SmtpResult::Verdict::Temporary,
                              reply.words);
        }
        sendContent();
    });
}

void SmtpClient::sendContent()
{
    QByteArray content = smtpContent(m_mail.raw);
    content.chop(2); // say() ends the line of the final dot
    m_mail.raw.clear();
    m_handedOver = true;
    say(content, m_server.stall * contentPatience, [this](const SmtpReply &reply) {
        m_handedOver = false;
        switch (reply.code / 100) {
        case 2: return finishMail(SmtpResult::Verdict::Sent, reply.words);
        case 5: return finishMail(SmtpResult::Verdict::Permanent, reply.words);
        default: return finishMail(SmtpResult::Verdict::Temporary, reply.words);
        }
    });
}

void SmtpClient::finishMail(SmtpResult::Verdict verdict, const QString &words)
{
    m_result.verdict = verdict;
    m_result.words = words;
    const bool reset = verdict != SmtpResult::Verdict::Sent && !m_over;
    if (reset) {
        say("RSET", [](const SmtpReply &) {});
    }
    m_sending = false;
    const auto done = std::exchange(m_done, nullptr);
    if (done) {
        done(std::exchange(m_result, {}));
    }
}

void SmtpClient::fail(MailFailure::Kind kind, const QString &words)
{
    if (m_over) {
        return;
    }
    m_over = true;
    m_waiting.clear();
    m_asked.clear();
    m_socket->close();
    const MailFailure failure{.kind = kind, .words = words};
    if (m_sending) {
        m_result.failure = failure;
        m_result.connectionFailed = true;
        finishMail(m_handedOver ? SmtpResult::Verdict::Unknown : SmtpResult::Verdict::Temporary, words);
    }
    Q_EMIT failed(failure);
}

} // namespace deskbell::hub
