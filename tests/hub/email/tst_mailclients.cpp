// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/imapclient.h"
#include "hub/channels/email/smtpclient.h"
#include "tests/support/mail/mailservers.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace deskbell::hub;
using namespace deskbell::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The IMAP and SMTP clients against real servers, and against scripted ones where no real server misbehaves so.
class MailClientsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void logsIn_data();
    void logsIn();
    void refusesABadServer_data();
    void refusesABadServer();
    void wakesFromIdle();
    void renewsIdle();
    void appendsWithSyncLiteral();
    void noticesAFrozenServer();
    void sends();
    void tellsRefusals();
    void deliversPartly();
    void unknownWhenTheAnswerIsLost();
    void ignoresWhatCameBeforeTheHandshake();
    void neverSendsAPasswordInTheClear();

private:
    ServerSettings imap(Security security = Security::Tls) const;
    ServerSettings smtp(Security security = Security::Tls) const;
    ImapStatus ask(ImapClient &client, const QByteArray &line) const;
    SmtpResult send(SmtpClient &client, const SmtpMail &mail) const;

    MailServers m_servers;
};

namespace {

const QByteArray smallMail =
    "From: <support@desk.test>\r\nTo: <alice@cust.test>\r\nSubject: Hello\r\nMessage-ID: <one@desk.test>\r\n\r\n"
    "Hello\r\n.dot\r\n";

/// Answers what a list says, line by line, and keeps what it was told.
class ScriptedServer : public QObject
{
public:
    explicit ScriptedServer(const QByteArray &greeting)
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        connect(&m_server, &QTcpServer::newConnection, this, [this, greeting] {
            m_socket = m_server.nextPendingConnection();
            connect(m_socket, &QTcpSocket::readyRead, this, [this] { answer(); });
            m_socket->write(greeting);
        });
    }
    /// Lines that begin (after the tag, if any) with \a command get \a reply; "TAG" in it becomes the line's first word. Empty: hang up.
    void on(const QByteArray &command, const QByteArray &reply) { m_script.append({command, reply}); }
    quint16 port() const { return m_server.serverPort(); }
    QByteArray told;

private:
    void answer()
    {
        while (m_socket && m_socket->canReadLine()) {
            const QByteArray line = m_socket->readLine();
            told += line;
            for (const auto &[command, reply] : std::as_const(m_script)) {
                if (line.startsWith(command) || line.mid(line.indexOf(' ') + 1).startsWith(command)) {
                    if (reply.isEmpty()) {
                        m_socket->abort();
                        return;
                    }
                    m_socket->write(QByteArray(reply).replace("TAG", line.left(line.indexOf(' '))));
                    break;
                }
            }
        }
    }

    QTcpServer m_server;
    QTcpSocket *m_socket = nullptr;
    QList<std::pair<QByteArray, QByteArray>> m_script;
};

template <class Client> MailFailure failureOf(Client &client)
{
    QSignalSpy failed(&client, &Client::failed);
    QSignalSpy ready(&client, &Client::ready);
    client.open();
    if (!QTest::qWaitFor([&] { return !failed.isEmpty() || !ready.isEmpty(); }, 60'000) || failed.isEmpty()) {
        return MailFailure{.words = u"did not fail"_s};
    }
    return failed.first().first().value<MailFailure>();
}

template <class Client> bool opens(Client &client)
{
    QSignalSpy ready(&client, &Client::ready);
    QObject::connect(&client, &Client::failed, &client, [](const MailFailure &failure) { qWarning() << failure.words; });
    client.open();
    return ready.wait(60'000);
}

} // namespace

void MailClientsTest::initTestCase()
{
    if (const QString why = MailServers::whyNot(); !why.isEmpty()) {
        QSKIP(qPrintable(why));
    }
    QVERIFY2(m_servers.start(), qPrintable(m_servers.error()));
}

void MailClientsTest::cleanup()
{
    if (QTest::currentTestFailed()) {
        qWarning().noquote() << m_servers.logs();
    }
}

ServerSettings MailClientsTest::imap(Security security) const
{
    return {.host = m_servers.host(),
            .port = security == Security::Tls ? m_servers.imapsPort() : m_servers.imapPort(),
            .security = security,
            .user = u"support@desk.test"_s,
            .password = u"secret"_s,
            .caFile = m_servers.caFile()};
}

ServerSettings MailClientsTest::smtp(Security security) const
{
    ServerSettings server = imap(security);
    server.port = security == Security::Tls ? m_servers.submissionsPort() : m_servers.submissionPort();
    return server;
}

ImapStatus MailClientsTest::ask(ImapClient &client, const QByteArray &line) const
{
    std::optional<ImapStatus> answer;
    client.command(line, [&answer](const ImapStatus &status) { answer = status; });
    return QTest::qWaitFor([&] { return answer.has_value(); }, 60'000) ? *answer : ImapStatus{};
}

SmtpResult MailClientsTest::send(SmtpClient &client, const SmtpMail &mail) const
{
    std::optional<SmtpResult> result;
    client.send(mail, [&result](const SmtpResult &told) { result = told; });
    return QTest::qWaitFor([&] { return result.has_value(); }, 60'000) ? *result : SmtpResult{.words = u"no answer"_s};
}

void MailClientsTest::logsIn_data()
{
    QTest::addColumn<Security>("security");
    QTest::newRow("tls") << Security::Tls;
    QTest::newRow("starttls") << Security::StartTls;
    QTest::newRow("none, on this computer") << Security::None;
}

void MailClientsTest::logsIn()
{
    QFETCH(Security, security);
    ImapClient receiving(imap(security), {});
    QVERIFY(opens(receiving));
    QCOMPARE(receiving.isEncrypted(), security != Security::None);
    QVERIFY(receiving.has("IDLE"));
    QVERIFY(ask(receiving, "SELECT INBOX").isOk());
    SmtpClient sending(smtp(security));
    QVERIFY(opens(sending));
}

void MailClientsTest::refusesABadServer_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<MailFailure::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("wrong password") << u"password"_s << MailFailure::Kind::Login << u"wrong user name or password"_s;
    QTest::newRow("certificate of an unknown authority")
        << u"ca"_s << MailFailure::Kind::Tls << u"signed by an authority that is not trusted here: Test authority ca"_s;
    QTest::newRow("certificate for another name")
        << u"name"_s << MailFailure::Kind::Tls << u"the certificate is for another name: mail.elsewhere.test"_s;
    QTest::newRow("no file with the authority") << u"cafile"_s << MailFailure::Kind::Tls << u"cannot be read"_s;
    QTest::newRow("nobody listens") << u"port"_s << MailFailure::Kind::Unreachable << u"nothing answers at localhost"_s;
    QTest::newRow("no such host") << u"host"_s << MailFailure::Kind::Unreachable << u"there is no server of this name"_s;
    QTest::newRow("plain port, TLS wanted") << u"plain"_s << MailFailure::Kind::Tls << u"the encrypted connection failed"_s;
}

void MailClientsTest::refusesABadServer()
{
    QFETCH(QString, fault);
    QFETCH(QString, words);
    const bool otherName = fault == "name"_L1;
    const auto spoil = [&](ServerSettings server, quint16 plainPort) {
        if (fault == "password"_L1) {
            server.password = u"wrong"_s;
        } else if (fault == "ca"_L1) {
            server.caFile = m_servers.otherCaFile();
        } else if (fault == "cafile"_L1) {
            server.caFile = u"/nowhere/ca.pem"_s;
        } else if (fault == "port"_L1) {
            QTcpServer unused;
            unused.listen(QHostAddress::LocalHost, 0);
            server.port = unused.serverPort();
        } else if (fault == "host"_L1) {
            server.host = u"mail.invalid"_s;
        } else if (fault == "plain"_L1) {
            server.port = plainPort;
        }
        return server;
    };
    if (otherName) {
        m_servers.stopImap();
        m_servers.stopSmtp();
        m_servers.useCertificate(MailServers::Certificate::OtherName);
        QVERIFY2(m_servers.startImap() && m_servers.startSmtp(), qPrintable(m_servers.error()));
    }
    ImapClient receiving(spoil(imap(), m_servers.imapPort()), {});
    const MailFailure imapFailure = failureOf(receiving);
    SmtpClient sending(spoil(smtp(), m_servers.submissionPort()));
    const MailFailure smtpFailure = failureOf(sending);
    if (otherName) {
        m_servers.stopImap();
        m_servers.stopSmtp();
        m_servers.useCertificate(MailServers::Certificate::Good);
        QVERIFY2(m_servers.startImap() && m_servers.startSmtp(), qPrintable(m_servers.error()));
    }
    QTEST(imapFailure.kind, "kind");
    QVERIFY2(imapFailure.words.contains(words), qPrintable(imapFailure.words));
    QTEST(smtpFailure.kind, "kind");
    QVERIFY2(smtpFailure.words.contains(words), qPrintable(smtpFailure.words));
}

void MailClientsTest::wakesFromIdle()
{
    ImapClient client(imap(), {});
    QVERIFY(opens(client));
    QVERIFY(ask(client, "SELECT INBOX").isOk());
    bool woken = false;
    connect(&client, &ImapClient::untagged, this,
            [&woken](const ImapResponse &response) { woken = woken || readImapNumber(response, "EXISTS") > 0; });
    client.startIdle(25min);
    QVERIFY(!m_servers.deliverText(u"alice@cust.test"_s, u"support@desk.test"_s, u"Help"_s, u"please"_s).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(woken, 60'000);
    // Any command ends the IDLE by itself.
    QVERIFY(ask(client, "NOOP").isOk());
}

void MailClientsTest::renewsIdle()
{
    ScriptedServer server("* PREAUTH welcome\r\n");
    server.on("CAPABILITY", "* CAPABILITY IMAP4rev1 IDLE\r\nTAG OK\r\n");
    server.on("IDLE", "+ idling\r\n");
    ServerSettings settings = imap(Security::None);
    settings.port = server.port();
    ImapClient client(settings, {});
    QVERIFY(opens(client));
    server.on("DONE", "a2 OK\r\n");
    client.startIdle(30ms);
    QTRY_VERIFY_WITH_TIMEOUT(server.told.count("IDLE") == 2, 60'000);
    QCOMPARE(server.told.count("DONE"), 1);
}

void MailClientsTest::appendsWithSyncLiteral()
{
    ImapClient client(imap(), {});
    QVERIFY(opens(client));
    std::optional<ImapStatus> answer;
    client.append("Sent", smallMail, [&answer](const ImapStatus &status) { answer = status; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 60'000);
    QVERIFY(answer->isOk());
    QCOMPARE(m_servers.readMailbox(u"support@desk.test"_s, u"Sent"_s), QList<QByteArray>{smallMail});

    // A server without LITERAL+ is asked first.
    ScriptedServer old("* PREAUTH welcome\r\n");
    old.on("CAPABILITY", "* CAPABILITY IMAP4rev1\r\nTAG OK\r\n");
    old.on("APPEND", "+ go on\r\n");
    old.on(".dot", "a2 OK\r\n");
    old.on("NOOP", "TAG OK\r\n");
    ServerSettings settings = imap(Security::None);
    settings.port = old.port();
    ImapClient second(settings, {});
    QVERIFY(opens(second));
    answer.reset();
    second.append("Sent", smallMail, [&answer](const ImapStatus &status) { answer = status; });
    QVERIFY(ask(second, "NOOP").isOk());
    QVERIFY(answer && answer->isOk());
    QVERIFY(
        old.told.contains("APPEND \"Sent\" (\\Seen) {" + QByteArray::number(smallMail.size()) + "}\r\n" + smallMail + "\r\n"));
}

void MailClientsTest::noticesAFrozenServer()
{
    ServerSettings settings = imap();
    settings.stall = 300ms;
    settings.user = u"sales@desk.test"_s;
    ImapClient client(settings, {});
    QVERIFY(opens(client));
    QSignalSpy failed(&client, &ImapClient::failed);
    m_servers.freezeImapSessions();
    client.command("NOOP", [](const ImapStatus &) {});
    QVERIFY(failed.wait(60'000));
    m_servers.thawImapSessions();
    const auto failure = failed.first().first().value<MailFailure>();
    QCOMPARE(failure.kind, MailFailure::Kind::TimedOut);
    QCOMPARE(failure.words, u"the server does not answer any more"_s);
}

void MailClientsTest::sends()
{
    SmtpClient client(smtp(Security::StartTls));
    QVERIFY(opens(client));
    const SmtpMail mail{.from = u"support@desk.test"_s, .recipients = {u"alice@cust.test"_s}, .raw = smallMail};
    for (int i = 0; i < 3; ++i) {
        const SmtpResult result = send(client, mail);
        QCOMPARE(result.verdict, SmtpResult::Verdict::Sent);
        QVERIFY(result.words.startsWith(u"250"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_servers.readMailbox(u"alice@cust.test"_s).size(), i + 1, 60'000);
    }
    QVERIFY(m_servers.readMailbox(u"alice@cust.test"_s).first().endsWith("\r\n\r\nHello\r\n.dot\r\n"));
}

void MailClientsTest::tellsRefusals()
{
    m_servers.tempfail(u"later"_s);
    m_servers.reject(u"never"_s);
    SmtpClient client(smtp());
    QVERIFY(opens(client));
    SmtpMail mail{.from = u"support@desk.test"_s, .recipients = {u"later@cust.test"_s}, .raw = smallMail};
    SmtpResult result = send(client, mail);
    QCOMPARE(result.verdict, SmtpResult::Verdict::Temporary);
    QCOMPARE(result.words, u"451 4.3.2 try again later"_s);
    mail.recipients = {u"never@cust.test"_s};
    result = send(client, mail);
    QCOMPARE(result.verdict, SmtpResult::Verdict::Permanent);
    QCOMPARE(result.words, u"550 5.1.1 rejected by policy"_s);
    mail.recipients = {u"b\r\nDATA@cust.test"_s};
    QCOMPARE(send(client, mail).verdict, SmtpResult::Verdict::Permanent);
    mail.recipients = {u"bob@cust.test"_s};
    mail.raw = smallMail + QByteArray(30 * 1024 * 1024, 'x');
    result = send(client, mail);
    QCOMPARE(result.verdict, SmtpResult::Verdict::Permanent);
    QVERIFY2(result.words.startsWith(u"552"_s), qPrintable(result.words));
    mail.raw = smallMail;
    QCOMPARE(send(client, mail).verdict, SmtpResult::Verdict::Sent);
    m_servers.tempfail(u"later"_s, false);
}

void MailClientsTest::deliversPartly()
{
    m_servers.tempfail(u"later"_s);
    SmtpClient client(smtp());
    QVERIFY(opens(client));
    const auto before = m_servers.readMailbox(u"bob@cust.test"_s).size();
    SmtpMail mail{
        .from = u"support@desk.test"_s, .recipients = {u"bob@cust.test"_s, u"reject@elsewhere.test"_s}, .raw = smallMail};
    SmtpResult result = send(client, mail);
    QCOMPARE(result.verdict, SmtpResult::Verdict::Sent);
    QCOMPARE(result.refused.size(), 1);
    QCOMPARE(result.refused.first().first, u"reject@elsewhere.test"_s);
    QVERIFY(result.refused.first().second.startsWith(u"550"_s));
    // Someone is only refused for now: nobody gets it before the last attempt, or bob would get it twice.
    mail.recipients = {u"bob@cust.test"_s, u"later@cust.test"_s};
    QCOMPARE(send(client, mail).verdict, SmtpResult::Verdict::Temporary);
    mail.partial = true;
    QCOMPARE(send(client, mail).verdict, SmtpResult::Verdict::Sent);
    QTRY_COMPARE_WITH_TIMEOUT(m_servers.readMailbox(u"bob@cust.test"_s).size(), before + 2, 60'000);
    m_servers.tempfail(u"later"_s, false);
}

void MailClientsTest::unknownWhenTheAnswerIsLost()
{
    ScriptedServer server("220 hello\r\n");
    server.on("EHLO", "250-here\r\n250 PIPELINING\r\n");
    server.on("MAIL", "250 ok\r\n");
    server.on("RCPT", "250 ok\r\n");
    server.on("DATA", "354 go\r\n");
    server.on(".\r\n", "");
    ServerSettings settings = smtp(Security::None);
    settings.port = server.port();
    settings.user.clear();
    SmtpClient client(settings);
    QVERIFY(opens(client));
    const SmtpResult result =
        send(client, {.from = u"support@desk.test"_s, .recipients = {u"alice@cust.test"_s}, .raw = smallMail});
    QCOMPARE(result.verdict, SmtpResult::Verdict::Unknown);
    QVERIFY(result.connectionFailed);
    QVERIFY(server.told.contains("\r\n..dot\r\n.\r\n"));
}

void MailClientsTest::ignoresWhatCameBeforeTheHandshake()
{
    ScriptedServer server("* OK hello\r\n");
    server.on("CAPABILITY", "* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN\r\nTAG OK\r\n");
    // Someone on the line slips in answers to commands not asked yet.
    server.on("STARTTLS", "TAG OK go\r\na3 OK slipped in\r\na4 OK slipped in\r\na5 OK slipped in\r\n");
    ServerSettings settings = imap(Security::StartTls);
    settings.port = server.port();
    settings.stall = 500ms;
    ImapClient client(settings, {});
    QCOMPARE(failureOf(client).kind, MailFailure::Kind::TimedOut); // this server knows no TLS
    QVERIFY(!server.told.contains("AUTHENTICATE"));
    QVERIFY(!server.told.contains("LOGIN"));
}

void MailClientsTest::neverSendsAPasswordInTheClear()
{
    // The server takes STARTTLS back: no password, no mail.
    ScriptedServer imapServer("* OK hello\r\n");
    imapServer.on("CAPABILITY", "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nTAG OK\r\n");
    ServerSettings settings = imap(Security::StartTls);
    settings.port = imapServer.port();
    ImapClient receiving(settings, {});
    MailFailure failure = failureOf(receiving);
    QCOMPARE(failure.kind, MailFailure::Kind::Tls);
    QCOMPARE(failure.words, u"the server does not offer encryption"_s);
    QVERIFY(!imapServer.told.contains("AUTHENTICATE"));

    ScriptedServer smtpServer("220 hello\r\n");
    smtpServer.on("EHLO", "250-here\r\n250 AUTH PLAIN\r\n");
    settings.port = smtpServer.port();
    SmtpClient sending(settings);
    failure = failureOf(sending);
    QCOMPARE(failure.kind, MailFailure::Kind::Tls);
    QVERIFY(!smtpServer.told.contains("AUTH"));
}

QTEST_GUILESS_MAIN(MailClientsTest)
#include "tst_mailclients.moc"
