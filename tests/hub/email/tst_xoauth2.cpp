// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/emailprobe.h"
#include "hub/channels/email/imapclient.h"
#include "hub/channels/email/oauthtokens.h"
#include "hub/channels/email/smtpclient.h"
#include "tests/hub/email/emailhub.h"
#include "tests/support/mail/mailservers.h"
#include "tests/support/web/oauthstub.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace deskbell;
using namespace deskbell::hub;
using namespace deskbell::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int tokenTestPatience = 60'000;
const QString account = u"support@desk.test"_s;

} // namespace

/// Signing in with a provider's account: a strict authorisation server of our own, Dovecot that asks it about every token, and Exim.
class Xoauth2Test : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void answersAreRead_data();
    void answersAreRead();
    void oneRefreshForAll();
    void renewsBeforeTheEnd();
    void logsInBothWays();
    void aRefusedTokenIsRenewedOnce();
    void aWithdrawnPermissionIsSaid();
    void smtpTakesTheChallenge();
    void aServerWithoutItIsSaid();
    void theProbeSignsInToo();
    void aMailboxLivesOnTokens();

private:
    OAuthSettings settings(const QString &refreshToken) const;
    ServerSettings imap() const;
    ServerSettings smtp() const;
    template <class Client> QString outcome(Client &client);
    QJsonObject channelFile(const QString &refreshToken) const;

    MailServers m_mail;
    std::unique_ptr<OAuthStub> m_stub;
    std::shared_ptr<OAuthTokens> m_tokens;
    QStringList m_rotated;
};

void Xoauth2Test::initTestCase()
{
    if (const QString why = MailServers::whyNot(); !why.isEmpty()) {
        QSKIP(qPrintable(why));
    }
    m_stub = std::make_unique<OAuthStub>();
    QVERIFY(m_stub->listen());
    m_mail.takeTokensOf(m_stub->port());
    QVERIFY2(m_mail.start(), qPrintable(m_mail.error()));
    m_stub->issued = [this](const QString &token, const QString &user) { m_mail.allowToken(token, user); };
}

void Xoauth2Test::init()
{
    m_stub->revokeAll();
    m_stub->rotates = false;
    m_stub->expiresIn = 3600;
    m_stub->clientSecret.clear();
    m_mail.forgetTokens();
    m_rotated.clear();
    m_tokens = std::make_shared<OAuthTokens>(settings(m_stub->makeRefreshToken()),
                                             [this](const QString &token) { m_rotated.append(token); });
}

void Xoauth2Test::cleanup()
{
    m_tokens.reset();
    if (QTest::currentTestFailed()) {
        qWarning().noquote() << m_mail.logs();
    }
}

OAuthSettings Xoauth2Test::settings(const QString &refreshToken) const
{
    return {.provider = u"other"_s,
            .clientId = m_stub->clientId,
            .clientSecret = m_stub->clientSecret,
            .tokenEndpoint = m_stub->url(u"/token"_s).toString(),
            .refreshToken = refreshToken};
}

ServerSettings Xoauth2Test::imap() const
{
    return {.host = m_mail.host(), .port = m_mail.imapsPort(), .user = account, .caFile = m_mail.caFile(), .tokens = m_tokens};
}

ServerSettings Xoauth2Test::smtp() const
{
    return {
        .host = m_mail.host(), .port = m_mail.submissionsPort(), .user = account, .caFile = m_mail.caFile(), .tokens = m_tokens};
}

QJsonObject Xoauth2Test::channelFile(const QString &refreshToken) const
{
    QJsonObject file = m_mail.channelFile(account);
    for (const QString &server : {u"imap"_s, u"smtp"_s}) {
        QJsonObject one = file[server].toObject();
        one.remove(u"password"_s);
        file[server] = one;
    }
    file[u"oauth"_s] = QJsonObject{{u"provider"_s, u"other"_s},
                                   {u"client_id"_s, m_stub->clientId},
                                   {u"token_endpoint"_s, m_stub->url(u"/token"_s).toString()},
                                   {u"refresh_token"_s, refreshToken}};
    return file;
}

/// "ready", or the words of the failure.
template <class Client> QString Xoauth2Test::outcome(Client &client)
{
    QString end;
    connect(&client, &Client::ready, this, [&end] { end = u"ready"_s; });
    connect(&client, &Client::failed, this, [&end](const MailFailure &failure) { end = failure.words; });
    client.open();
    if (!QTest::qWaitFor([&end] { return !end.isEmpty(); }, tokenTestPatience)) {
        return u"did not end"_s;
    }
    return end;
}

void Xoauth2Test::answersAreRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("signInAgain");
    const auto row = [](const char *name, int status, const QByteArray &body, const QString &token, bool again) {
        QTest::newRow(name) << status << body << token << again;
    };
    row("a token", 200, R"({"access_token":"abc","expires_in":10,"token_type":"Bearer"})", u"abc"_s, false);
    row("no token", 200, R"({"token_type":"Bearer"})", {}, false);
    row("not JSON", 200, "<html>Sign in</html>", {}, false);
    row("a line end in the token", 200, R"({"access_token":"abc\r\nA1 LOGOUT"})", {}, false);
    row("a control character", 200, R"({"access_token":"abc\u0001"})", {}, false);
    row("too long", 200, R"({"access_token":")" + QByteArray(70'000, 'a') + "\"}", {}, false);
    row("withdrawn", 400, R"({"error":"invalid_grant","error_description":"Token has been revoked."})", {}, true);
    row("another client", 401, R"({"error":"invalid_client"})", {}, true);
    row("out of order", 503, "busy", {}, false);
    row("too often", 429, R"({"error":"slow_down"})", {}, false);
}

void Xoauth2Test::answersAreRead()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, token);
    QFETCH(bool, signInAgain);
    const auto answer = readOAuthAnswer(status, body);
    QCOMPARE(answer ? answer->accessToken : QString(), token);
    if (!answer) {
        QCOMPARE(answer.error().kind == Error::Kind::SignedOut, signInAgain);
        QVERIFY(!answer.error().detail.isEmpty());
    }
}

void Xoauth2Test::oneRefreshForAll()
{
    const int before = m_stub->refreshes();
    QStringList got;
    const auto keep = [&got](const Result<QString> &token) { got.append(token ? *token : token.error().detail); };
    for (int i = 0; i < 5; ++i) {
        m_tokens->token(this, {}, keep);
    }
    {
        QObject gone;
        m_tokens->token(&gone, {}, keep);
    }
    QTRY_COMPARE_WITH_TIMEOUT(got.size(), 5, tokenTestPatience);
    m_tokens->token(this, {}, keep); // at once, from memory
    QCOMPARE(got.size(), 6);
    got.removeDuplicates();
    QCOMPARE(got.size(), 1);
    QCOMPARE(m_stub->refreshes() - before, 1);
    // One that was turned down is not given again.
    m_tokens->token(this, got.first(), keep);
    QTRY_COMPARE_WITH_TIMEOUT(got.size(), 2, tokenTestPatience);
    QVERIFY(got[0] != got[1]);
}

void Xoauth2Test::renewsBeforeTheEnd()
{
    m_stub->expiresIn = 30; // less than a login may take
    const int before = m_stub->refreshes();
    QStringList got;
    const auto keep = [&got](const Result<QString> &token) { got.append(token ? *token : token.error().detail); };
    m_tokens->token(this, {}, keep);
    QTRY_COMPARE_WITH_TIMEOUT(got.size(), 1, tokenTestPatience);
    m_tokens->token(this, {}, keep);
    QTRY_COMPARE_WITH_TIMEOUT(got.size(), 2, tokenTestPatience);
    QVERIFY(got[0] != got[1]);
    QCOMPARE(m_stub->refreshes() - before, 2);
}

void Xoauth2Test::logsInBothWays()
{
    ImapClient in(imap(), {});
    QCOMPARE(outcome(in), u"ready"_s);
    SmtpClient out(smtp());
    QCOMPARE(outcome(out), u"ready"_s);
}

void Xoauth2Test::aRefusedTokenIsRenewedOnce()
{
    m_stub->rotates = true;
    ImapClient first(imap(), {});
    QCOMPARE(outcome(first), u"ready"_s);
    m_stub->revokeAccess();
    m_mail.forgetTokens();
    const int before = m_stub->refreshes();
    ImapClient in(imap(), {});
    QCOMPARE(outcome(in), u"ready"_s);
    QCOMPARE(m_stub->refreshes() - before, 1);
    QCOMPARE(m_rotated.size(), 2); // each refresh gave a new one, and each was told
    m_mail.forgetTokens();
    SmtpClient out(smtp());
    QCOMPARE(outcome(out), u"ready"_s);
    QCOMPARE(m_rotated.size(), 3);
    // The mail server's own no is final: it is not asked again and again.
    m_stub->issued = nullptr;
    m_mail.forgetTokens();
    SmtpClient refused(smtp());
    QVERIFY(outcome(refused).startsWith(u"sign in again: the server refuses the sign-in (the server says: 535"_s));
    QCOMPARE(m_rotated.size(), 4);
    m_stub->issued = [this](const QString &token, const QString &user) { m_mail.allowToken(token, user); };
}

void Xoauth2Test::aWithdrawnPermissionIsSaid()
{
    m_stub->revokeAll();
    ImapClient in(imap(), {});
    QCOMPARE(outcome(in),
             u"sign in again: the provider no longer accepts the earlier sign-in (invalid_grant: the token was revoked)"_s);
}

void Xoauth2Test::smtpTakesTheChallenge()
{
    // Google and Microsoft explain a refusal in a challenge and wait for an empty line before they say 535.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    const auto told = std::make_shared<QByteArray>();
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("220 mail\r\n");
        connect(socket, &QTcpSocket::readyRead, this, [socket, told] {
            while (socket->canReadLine()) {
                const QByteArray line = socket->readLine();
                *told += line;
                socket->write(line.startsWith("EHLO")                ? "250-mail\r\n250 AUTH XOAUTH2\r\n"
                                  : line.startsWith("AUTH XOAUTH2 ") ? "334 eyJzdGF0dXMiOiI0MDEifQ==\r\n"
                                  : line == "\r\n"                   ? "535 5.7.8 no\r\n"
                                                                     : "221 bye\r\n");
            }
        });
    });
    ServerSettings settings = smtp();
    settings.host = u"127.0.0.1"_s;
    settings.port = server.serverPort();
    settings.security = Security::None;
    SmtpClient out(settings);
    QCOMPARE(outcome(out), u"sign in again: the server refuses the sign-in (the server says: 535 5.7.8 no)"_s);
    QCOMPARE(told->count("AUTH XOAUTH2 "), 2);
    QCOMPARE(told->count("\r\n\r\n"), 2);
}

void Xoauth2Test::aServerWithoutItIsSaid()
{
    MailServers plain;
    QVERIFY2(plain.start(), qPrintable(plain.error()));
    ServerSettings settings = imap();
    settings.port = plain.imapsPort();
    settings.caFile = plain.caFile();
    ImapClient in(settings, {});
    QCOMPARE(outcome(in), u"the server does not take the provider's sign-in (no XOAUTH2)"_s);
}

void Xoauth2Test::theProbeSignsInToo()
{
    m_stub->rotates = true;
    std::optional<QJsonObject> report;
    probeEmail(channelFile(m_stub->makeRefreshToken()), [&report](const QJsonObject &found) { report = found; });
    QTRY_VERIFY_WITH_TIMEOUT(report, tokenTestPatience);
    QVERIFY2((*report)[u"ok"_s].toBool(), QJsonDocument(*report).toJson());
    // Whoever asked has to keep the new one: the old one is void.
    QVERIFY((*report)[u"rotated"_s][u"oauth"_s][u"refresh_token"_s].toString().startsWith(u"refresh-"_s));
    report.reset();
    probeEmail(channelFile(u"refresh-of-nobody"_s), [&report](const QJsonObject &found) { report = found; });
    QTRY_VERIFY_WITH_TIMEOUT(report, tokenTestPatience);
    QVERIFY(!(*report)[u"ok"_s].toBool());
    const QJsonObject login = (*report)[u"steps"_s].toArray().at(3).toObject();
    QCOMPARE(login[u"step"_s].toString(), u"imap.login"_s);
    QVERIFY(login[u"detail"_s].toString().startsWith(u"sign in again"_s));
}

void Xoauth2Test::aMailboxLivesOnTokens()
{
    m_stub->rotates = true;
    EmailHub hub;
    const QString first = m_stub->makeRefreshToken();
    const ChannelId channel = hub.addChannel(channelFile(first));
    QVERIFY(!channel.isNull());
    hub.startHost();
    QVERIFY(!m_mail.deliverText(u"alice@cust.test"_s, account, u"Hello"_s, u"By token."_s).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(hub.conversations().size(), 1, tokenTestPatience);
    // What the provider renewed is kept, sealed, and the runner was not disturbed by it.
    const auto stored = [&hub, &channel] {
        const auto secrets = hub.core().reads().channelSecrets(channel);
        return secrets ? (*secrets)[u"oauth"_s][u"refresh_token"_s].toString() : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(!stored().isEmpty() && stored() != first, tokenTestPatience);
    QVERIFY(!hub.channel(channel).settings[u"oauth"_s].toObject().contains(u"refresh_token"_s));
    // And the answer goes out by token too.
    hub.reply(hub.conversations().first().id, u"Thank you."_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_mail.readMailbox(u"alice@cust.test"_s).size(), 1, tokenTestPatience);
    // The person withdraws the permission: the mailbox is down, and says what to do.
    m_stub->revokeAll();
    m_mail.killImapSessions();
    QTRY_COMPARE_WITH_TIMEOUT(hub.channel(channel).health.state.value(), HealthState::Down, tokenTestPatience);
    QTRY_VERIFY_WITH_TIMEOUT(hub.channel(channel).health.detail.contains(u"sign in again"_s), tokenTestPatience);
    QVERIFY(hub.stopHost());
}

QTEST_GUILESS_MAIN(Xoauth2Test)
#include "tst_xoauth2.moc"
