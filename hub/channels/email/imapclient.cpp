// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/imapclient.h"

#include "hub/channels/email/tokensource.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

// A server that says "Still here" now and then is dead after this long without a word; others are asked.
constexpr auto idleSilenceLimit = 10min;

// Between two answers to commands; a listing of a million mails is about 80 MB.
constexpr qint64 mostBetweenAnswers = 512LL * 1024 * 1024;

} // namespace

ImapClient::ImapClient(const ServerSettings &server, const ImapLimits &limits, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_socket(new SecureSocket(server, this))
    , m_parser(limits)
{
    connect(m_socket, &SecureSocket::received, this, &ImapClient::onBytes);
    connect(m_socket, &SecureSocket::encrypted, this, [this] {
        askCapabilities([this] {
            Q_EMIT secured();
            logIn();
        });
    });
    connect(m_socket, &SecureSocket::failed, this, [this](const MailFailure &failure) {
        const bool said = failure.kind == MailFailure::Kind::Closed && !m_goodbye.isEmpty();
        fail(failure.kind, said ? u"the server ended the connection: %1"_s.arg(m_goodbye) : failure.words);
    });
    m_idleRefresh.setSingleShot(true);
    m_idleSilence.setSingleShot(true);
    const auto renew = [this] {
        leaveIdle();
        startIdle(m_refresh);
    };
    connect(&m_idleRefresh, &QTimer::timeout, this, renew);
    connect(&m_idleSilence, &QTimer::timeout, this, renew);
}

void ImapClient::open() { m_socket->open(); }

void ImapClient::command(const QByteArray &line, Handler done) { enqueue(Command{.line = line, .done = std::move(done)}); }

void ImapClient::append(const QByteArray &rawFolder, const QByteArray &mail, Handler done)
{
    Command command{.line = "APPEND " + imapQuoted(rawFolder) + " (\\Seen) {" + QByteArray::number(mail.size()),
                    .done = std::move(done)};
    if (has("LITERAL+") || (has("LITERAL-") && mail.size() <= 4096)) {
        command.line += "+}\r\n" + mail;
    } else {
        command.line += '}';
        command.continuations = {mail + "\r\n"};
    }
    enqueue(std::move(command));
}

void ImapClient::startIdle(std::chrono::milliseconds refresh)
{
    m_refresh = refresh;
    enqueue(Command{.line = "IDLE", .done = [](const ImapStatus &) {}, .idle = true});
}

void ImapClient::retire()
{
    disconnect(this, nullptr, nullptr, nullptr);
    if (!m_over && m_greeted) {
        m_socket->write((m_idling ? "DONE\r\n" : "") + QByteArray("z LOGOUT\r\n"));
    }
    m_over = true;
    m_waiting.clear();
    m_sent.clear();
    m_idleRefresh.stop();
    m_idleSilence.stop();
    // The goodbye gets a moment to leave; the server's own end of the connection is quicker as a rule.
    m_socket->disconnect(this);
    connect(m_socket, &SecureSocket::failed, this, &QObject::deleteLater);
    QTimer::singleShot(500ms, this, &QObject::deleteLater);
}

void ImapClient::enqueue(Command command)
{
    if (m_over) {
        return;
    }
    m_waiting.push_back(std::move(command));
    flush();
}

void ImapClient::flush()
{
    while (!m_waiting.empty()) {
        // A command that waits for "+" ends before the next is written; IDLE is ended for it.
        if (!m_sent.empty() && (m_sent.back().idle || !m_sent.back().continuations.isEmpty())) {
            if (m_idling) {
                leaveIdle();
            }
            return;
        }
        Command command = std::move(m_waiting.front());
        m_waiting.pop_front();
        command.tag = 'a' + QByteArray::number(++m_lastTag);
        m_socket->write(command.tag + ' ' + command.line + "\r\n");
        command.line.clear();
        m_sent.push_back(std::move(command));
        watch();
    }
}

/// The server owes us an answer as long as a command is out, but for an IDLE it has accepted.
void ImapClient::watch()
{
    if (m_sent.empty() || m_idling) {
        m_socket->expectNothing();
    } else {
        m_socket->expect(m_server.stall);
    }
}

void ImapClient::onBytes(const QByteArray &bytes)
{
    if (m_idling) {
        m_idleSilence.start(idleSilenceLimit);
    }
    m_unanswered += bytes.size();
    if (m_unanswered > mostBetweenAnswers) {
        return fail(MailFailure::Kind::Protocol, u"the server sends without end what was not asked for"_s);
    }
    m_parser.feed(bytes);
    while (!m_over) {
        const auto response = m_parser.next();
        if (!response) {
            break;
        }
        dispatch(*response);
    }
    switch (m_parser.fault()) {
    case ImapParser::Fault::None: break;
    case ImapParser::Fault::LineTooLong: fail(MailFailure::Kind::Protocol, u"the server sent a line without end"_s); break;
    case ImapParser::Fault::LiteralTooLarge:
        fail(MailFailure::Kind::TooLarge, u"the server sent more than the limit for one mail"_s);
        break;
    }
}

void ImapClient::dispatch(const ImapResponse &response)
{
    const QByteArray &text = response.text;
    if (!m_greeted) {
        onGreeting(response);
    } else if (text.startsWith('+')) {
        onContinuation();
    } else if (text.startsWith("* ")) {
        const ImapStatus status = readImapStatus(response);
        if (status.condition == "BYE") {
            m_goodbye = status.words;
        } else if (text.left(13).toUpper() == "* CAPABILITY ") {
            takeCapabilities(text.mid(13));
        } else if (status.code == "CAPABILITY") {
            takeCapabilities(status.argument);
        }
        Q_EMIT untagged(response);
    } else {
        onTagged(response);
    }
}

void ImapClient::onGreeting(const ImapResponse &response)
{
    const ImapStatus status = readImapStatus(response);
    if (!response.text.startsWith("* ") || status.condition.isEmpty() || status.condition == "BAD") {
        return fail(MailFailure::Kind::Protocol, u"this is not an IMAP server"_s);
    }
    if (status.condition == "BYE" || status.condition == "NO") {
        return fail(MailFailure::Kind::Refused, u"the server refuses the connection: %1"_s.arg(status.words));
    }
    m_greeted = true;
    if (status.condition == "PREAUTH") {
        // Logged in already: STARTTLS is not possible any more (RFC 3501), so this is only good where none is asked for.
        if (m_server.security == Security::StartTls) {
            return fail(MailFailure::Kind::Tls, u"the server does not offer encryption"_s);
        }
        return askCapabilities([this] {
            Q_EMIT secured();
            Q_EMIT ready();
        });
    }
    askCapabilities([this] { secureOrLogIn(); });
}

void ImapClient::onContinuation()
{
    if (m_sent.empty()) {
        return;
    }
    Command &last = m_sent.back();
    if (last.idle) {
        m_idling = true;
        watch();
        m_idleRefresh.start(m_refresh);
        m_idleSilence.start(idleSilenceLimit);
        flush();
    } else if (!last.continuations.isEmpty()) {
        m_socket->write(last.continuations.takeFirst());
        // Nothing left to say for this one: what waits may follow.
        flush();
    }
}

void ImapClient::onTagged(const ImapResponse &response)
{
    const QByteArray tag = response.text.left(response.text.indexOf(' '));
    const ImapStatus status = readImapStatus(response);
    if (m_sent.empty() || m_sent.front().tag != tag || status.condition.isEmpty()) {
        return fail(MailFailure::Kind::Protocol, u"the server answered something that was not asked"_s);
    }
    if (status.code == "CAPABILITY") {
        takeCapabilities(status.argument);
    }
    m_unanswered = 0;
    const Command command = std::move(m_sent.front());
    m_sent.pop_front();
    if (command.idle) {
        m_idling = false;
        m_idleRefresh.stop();
        m_idleSilence.stop();
    }
    watch();
    // The handler may give new commands: it must not live in the queue any more.
    command.done(status);
    if (!m_over) {
        flush();
    }
}

void ImapClient::takeCapabilities(const QByteArray &words)
{
    const QList<QByteArray> list = words.toUpper().simplified().split(' ');
    m_capabilities = QSet<QByteArray>(list.begin(), list.end());
}

void ImapClient::askCapabilities(std::function<void()> then)
{
    command("CAPABILITY", [this, then = std::move(then)](const ImapStatus &status) {
        if (!status.isOk()) {
            return fail(MailFailure::Kind::Protocol, u"the server does not say what it can: %1"_s.arg(status.words));
        }
        then();
    });
}

void ImapClient::secureOrLogIn()
{
    if (m_server.security != Security::StartTls) {
        Q_EMIT secured();
        return logIn();
    }
    if (!has("STARTTLS")) {
        return fail(MailFailure::Kind::Tls, u"the server does not offer encryption"_s);
    }
    command("STARTTLS", [this](const ImapStatus &status) {
        if (!status.isOk()) {
            return fail(MailFailure::Kind::Tls, u"the server refuses encryption: %1"_s.arg(status.words));
        }
        m_parser.clear();
        m_capabilities.clear();
        m_socket->expect(m_server.stall);
        m_socket->startTls();
    });
}

void ImapClient::logIn()
{
    if (m_over) {
        return;
    }
    if (!m_socket->isPrivate()) {
        return fail(MailFailure::Kind::Tls, u"the password is not sent over a connection without encryption"_s);
    }
    if (m_server.tokens) {
        return logInByToken({});
    }
    const auto answer = [this](const ImapStatus &status) { onLoginAnswer(status); };
    const QByteArray user = m_server.user.toUtf8();
    const QByteArray password = m_server.password.toUtf8();
    if (has("AUTH=PLAIN")) {
        const QByteArray plain = (QByteArray(1, '\0') + user + QByteArray(1, '\0') + password).toBase64();
        if (has("SASL-IR")) {
            return enqueue(Command{.line = "AUTHENTICATE PLAIN " + plain, .done = answer});
        }
        return enqueue(Command{.line = "AUTHENTICATE PLAIN", .done = answer, .continuations = {plain + "\r\n"}});
    }
    if (has("AUTH=LOGIN")) {
        return enqueue(Command{.line = "AUTHENTICATE LOGIN",
                               .done = answer,
                               .continuations = {user.toBase64() + "\r\n", password.toBase64() + "\r\n"}});
    }
    if (has("LOGINDISABLED")) {
        return fail(MailFailure::Kind::Login, u"the server offers no way to log in with a password"_s);
    }
    command("LOGIN " + imapQuoted(user) + ' ' + imapQuoted(password), answer);
}

/// A token that is turned down (revoked, or the clocks differ) is renewed once on the same connection.
void ImapClient::logInByToken(const QString &refused)
{
    if (!has("AUTH=XOAUTH2")) {
        return fail(MailFailure::Kind::Login, u"the server does not take the provider's sign-in (no XOAUTH2)"_s);
    }
    m_server.tokens->token(this, refused, [this, refused](const Result<QString> &token) {
        if (m_over) {
            return;
        }
        if (!token) {
            return fail(mailFailureKind(token.error()), token.error().detail);
        }
        const QByteArray words = xoauth2Words(m_server.user, *token);
        Command command{.line = "AUTHENTICATE XOAUTH2", .done = {}, .continuations = {words + "\r\n"}};
        if (has("SASL-IR")) {
            command = Command{.line = "AUTHENTICATE XOAUTH2 " + words, .done = {}};
        }
        command.continuations.append("\r\n"); // the server explains a refusal first and waits for an empty line
        command.done = [this, refused, used = *token](const ImapStatus &status) {
            if (status.isOk() || !refused.isEmpty()) {
                onLoginAnswer(status);
            } else {
                logInByToken(used);
            }
        };
        enqueue(std::move(command));
    });
}

void ImapClient::onLoginAnswer(const ImapStatus &status)
{
    if (status.isOk()) {
        return askCapabilities([this] { Q_EMIT ready(); });
    }
    if (status.code == "UNAVAILABLE" || status.code == "INUSE" || status.code == "LIMIT") {
        return fail(MailFailure::Kind::Refused, u"the server cannot log us in now: %1"_s.arg(status.words));
    }
    const QString what = m_server.tokens ? u"sign in again: the server refuses the sign-in (the server says: %1)"_s
                                         : u"wrong user name or password (the server says: %1)"_s;
    fail(MailFailure::Kind::Login, what.arg(status.words));
}

void ImapClient::leaveIdle()
{
    if (m_idling) {
        m_idling = false;
        m_idleRefresh.stop();
        m_idleSilence.stop();
        m_socket->write("DONE\r\n");
        watch();
    }
}

void ImapClient::fail(MailFailure::Kind kind, const QString &words)
{
    if (m_over) {
        return;
    }
    m_over = true;
    m_idleRefresh.stop();
    m_idleSilence.stop();
    m_waiting.clear();
    m_sent.clear();
    m_socket->close();
    Q_EMIT failed(MailFailure{.kind = kind, .words = words});
}

} // namespace deskbell::hub
