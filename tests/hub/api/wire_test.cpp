// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/api/testdesk.h"

#include <QProcess>
#include <QSemaphore>
#include <QStandardPaths>
#include <QTest>

#include <atomic>
#include <thread>

using namespace deskbell;
using namespace deskbell::hub;
using namespace deskbell::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the wire does with requests good, bad and broken.
class ApiWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void healthAndReadiness();
    void securityHeaders();
    void headAndOptions();
    void wrongMethods();
    void unknownPaths();
    void longHeaderIsRefused();
    void largeBodyIsRefused();
    void largeChunkedBodyIsRefused();
    void garbageIsRefused();
    void halfRequestIsCut();
    void idleConnectionIsClosed();
    void pipelinedAnswersStayInOrder();
    void keepAliveAndClose();
    void clientsThatVanishDoNoHarm();
    void tooManyConnections();
    void metricsCount();
    void tlsWorks();
    void plainTextOnATlsPort();
    void badCertificateIsSaid();
    void busyPortIsSaid();
    void shutdownLosesNothing();

private:
    std::unique_ptr<TestDesk> m_desk;
};

void ApiWireTest::initTestCase() { m_desk = std::make_unique<TestDesk>(); }

void ApiWireTest::healthAndReadiness()
{
    HttpClient client(m_desk->port());
    QCOMPARE(client.get("/healthz").status, 200);
    QCOMPARE(client.get("/healthz").json().value("status"_L1).toString(), u"ok"_s);
    QCOMPARE(client.get("/readyz").status, 200);
}

void ApiWireTest::securityHeaders()
{
    HttpClient client(m_desk->port());
    const HttpAnswer answer = client.get("/healthz");
    QCOMPARE(answer.headers.value("x-content-type-options"), "nosniff");
    QCOMPARE(answer.headers.value("cache-control"), "no-store");
    QCOMPARE(client.get("/v1/me").headers.value("www-authenticate"), "Bearer");
}

void ApiWireTest::headAndOptions()
{
    HttpClient client(m_desk->port());
    const HttpAnswer head = client.request("HEAD", "/healthz");
    QCOMPARE(head.status, 200);
    QVERIFY(head.headers.value("content-length").toInt() > 0);
    // The connection is still in step.
    QCOMPARE(client.get("/healthz").status, 200);
    const HttpAnswer options = client.request("OPTIONS", "/v1/conversations");
    QCOMPARE(options.status, 204);
    QCOMPARE(options.headers.value("allow"), "GET, POST, HEAD, OPTIONS");
}

void ApiWireTest::wrongMethods()
{
    HttpClient client(m_desk->port());
    const HttpAnswer answer = client.request("PUT", "/v1/conversations", "{}");
    QCOMPARE(answer.status, 405);
    QVERIFY(answer.headers.value("allow").contains("POST"));
    QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
    QCOMPARE(answer.json().value("status"_L1).toInt(), 405);
    QCOMPARE(client.get("/v1/events").status, 426);
}

void ApiWireTest::unknownPaths()
{
    const auto client = m_desk->client();
    QCOMPARE(client->get("/v1/nothing").status, 404);
    QCOMPARE(client->get("/v1/conversations/17").status, 404);
    QCOMPARE(client->get("/v1/conversations/" + makeUuid7().toLatin1()).status, 404);
    QCOMPARE(client->get("/v1/conversations/" + makeUuid7().toLatin1()).headers.value("content-type"),
             "application/problem+json");
}

void ApiWireTest::longHeaderIsRefused()
{
    HttpClient client(m_desk->port());
    client.writeRaw("GET /healthz HTTP/1.1\r\nHost: x\r\nX-Long: " + QByteArray(20000, 'a') + "\r\n\r\n");
    const HttpAnswer answer = client.readAnswer();
    QCOMPARE(answer.status, 431);
    QCOMPARE(answer.headers.value("content-type"), "application/problem+json");
    QVERIFY(client.waitForEnd());
}

void ApiWireTest::largeBodyIsRefused()
{
    const auto client = m_desk->client();
    const HttpAnswer answer = client->request("POST", "/v1/customers", QByteArray(1024 * 1024 + 1, ' '));
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.json().value("status"_L1).toInt(), 413);
}

void ApiWireTest::largeChunkedBodyIsRefused()
{
    HttpClient client(m_desk->port());
    client.writeRaw("POST /v1/session HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, ' ') + "\r\n";
    for (int i = 0; i < 17; ++i) {
        client.writeRaw(chunk);
    }
    QCOMPARE(client.readAnswer().status, 413);
}

void ApiWireTest::garbageIsRefused()
{
    HttpClient client(m_desk->port());
    client.writeRaw("\x16\x03\x01 this is no HTTP\r\n\r\n");
    QCOMPARE(client.readAnswer().status, 400);
    client.reconnect();
    QCOMPARE(client.request("POST", "/v1/session", "{\"email\":").status, 400);
    QCOMPARE(client.request("POST", "/v1/session", "[]").status, 400);
}

void ApiWireTest::halfRequestIsCut()
{
    TestDesk desk({.readTimeout = 300ms});
    HttpClient client(desk.port());
    client.writeRaw("GET /healthz HTTP/1.1\r\nHost: ");
    QVERIFY(client.waitForEnd());
    client.reconnect();
    client.writeRaw("POST /v1/session HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{");
    QVERIFY(client.waitForEnd());
    // Says nothing at all.
    client.reconnect();
    QVERIFY(client.waitForEnd());
}

void ApiWireTest::idleConnectionIsClosed()
{
    TestDesk desk({.idleTimeout = 300ms});
    HttpClient client(desk.port());
    QCOMPARE(client.get("/healthz").status, 200);
    QVERIFY(client.waitForEnd());
}

void ApiWireTest::pipelinedAnswersStayInOrder()
{
    const auto client = m_desk->client();
    const Conversation conversation = m_desk->addConversation(m_desk->support);
    // Slow (a command) and quick (a read) by turns.
    QByteArray all;
    QList<QByteArray> ids;
    const QByteArray head = "Host: x\r\nAuthorization: Bearer " + client->token() + "\r\n";
    for (int i = 0; i < 20; ++i) {
        ids.append(makeUuid7().toLatin1());
        const QByteArray body = "{\"id\":\"" + ids.last() + "\",\"kind\":\"note\",\"text\":\"n\"}";
        all += "POST /v1/conversations/" + conversation.id.value.toLatin1() + "/messages HTTP/1.1\r\n" + head
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        all += "GET /healthz HTTP/1.1\r\n" + head + "\r\n";
        all += "GET /v1/messages/" + ids.last() + " HTTP/1.1\r\n" + head + "\r\n";
    }
    client->writeRaw(all);
    for (const QByteArray &id : std::as_const(ids)) {
        const HttpAnswer posted = client->readAnswer();
        QCOMPARE(posted.status, 202);
        QCOMPARE(posted.json().value("id"_L1).toString().toLatin1(), id);
        QVERIFY(client->readAnswer().body.contains("\"ok\""));
        const HttpAnswer read = client->readAnswer();
        QCOMPARE(read.status, 200);
        QCOMPARE(read.json().value("id"_L1).toString().toLatin1(), id);
    }
}

void ApiWireTest::keepAliveAndClose()
{
    HttpClient client(m_desk->port());
    QCOMPARE(client.get("/healthz").status, 200);
    QCOMPARE(client.socket().state(), QAbstractSocket::ConnectedState);
    QCOMPARE(client.get("/healthz", {{"Connection", "close"}}).headers.value("connection"), "close");
    QVERIFY(client.waitForEnd());
    client.reconnect();
    client.writeRaw("GET /healthz HTTP/1.0\r\n\r\n");
    QCOMPARE(client.readAnswer().status, 200);
    QVERIFY(client.waitForEnd());
}

void ApiWireTest::clientsThatVanishDoNoHarm()
{
    const QByteArray token = m_desk->token(u"admin"_s);
    const Conversation conversation = m_desk->addConversation(m_desk->support);
    for (int i = 0; i < 200; ++i) {
        HttpClient client(m_desk->port());
        const QByteArray body = "{\"id\":\"" + makeUuid7().toLatin1() + "\",\"kind\":\"note\",\"text\":\"n\"}";
        client.writeRaw("POST /v1/conversations/" + conversation.id.value.toLatin1()
                        + "/messages HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        client.socket().abort();
    }
    HttpClient client(m_desk->port());
    QCOMPARE(client.get("/healthz").status, 200);
}

void ApiWireTest::tooManyConnections()
{
    TestDesk desk({.maxConnections = 3});
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<HttpClient>(desk.port()));
        QCOMPARE(clients.back()->get("/healthz").status, 200);
    }
    HttpClient onemore(desk.port());
    const HttpAnswer answer = onemore.get("/healthz");
    QCOMPARE(answer.status, 503);
    QVERIFY(!answer.headers.value("retry-after").isEmpty());
}

void ApiWireTest::metricsCount()
{
    const auto client = m_desk->client();
    client->get("/v1/me");
    const HttpAnswer answer = client->get("/metrics");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers.value("content-type").startsWith("text/plain"));
    QVERIFY(answer.body.contains("deskbell_http_requests_total{method=\"GET\",route=\"/v1/me\",class=\"2xx\"}"));
    QVERIFY(answer.body.contains("deskbell_http_request_seconds_bucket"));
    QVERIFY(answer.body.contains("deskbell_command_queue"));
    QCOMPARE(m_desk->client(u"anna"_s)->get("/metrics").status, 403);
    TestDesk desk({.metricsToken = u"scrape"_s});
    HttpClient scraper(desk.port());
    QCOMPARE(scraper.get("/metrics", {{"Authorization", "Bearer scrape"}}).status, 200);
    QCOMPARE(scraper.get("/v1/me", {{"Authorization", "Bearer scrape"}}).status, 401);
}

static bool makeCertificate(const QString &dir)
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                   u"/CN=127.0.0.1"_s, u"-keyout"_s, dir + u"/key.pem"_s, u"-out"_s, dir + u"/cert.pem"_s});
    return openssl.waitForFinished(60000) && openssl.exitCode() == 0;
}

void ApiWireTest::tlsWorks()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
        QSKIP("skipped: no openssl command");
    }
    QTemporaryDir dir;
    QVERIFY(makeCertificate(dir.path()));
    TestDesk desk({.tlsCertFile = dir.filePath(u"cert.pem"_s), .tlsKeyFile = dir.filePath(u"key.pem"_s)});
    HttpClient client(desk.port(), true);
    QVERIFY(client.socket().isEncrypted());
    QVERIFY(client.socket().sessionProtocol() >= QSsl::TlsV1_2);
    const HttpAnswer answer = client.get("/healthz");
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.headers.value("strict-transport-security").isEmpty());
    client.setToken(desk.token(u"admin"_s));
    const QByteArray file(300 * 1024, 'x');
    const HttpAnswer stored = client.request("POST", "/v1/attachments", file, {{"Content-Type", "text/plain"}});
    QCOMPARE(stored.status, 201);
    QCOMPARE(client.get("/v1/attachments/" + stored.json().value("id"_L1).toString().toLatin1()).body, file);
}

void ApiWireTest::plainTextOnATlsPort()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
        QSKIP("skipped: no openssl command");
    }
    QTemporaryDir dir;
    QVERIFY(makeCertificate(dir.path()));
    TestDesk desk({.tlsCertFile = dir.filePath(u"cert.pem"_s), .tlsKeyFile = dir.filePath(u"key.pem"_s)});
    HttpClient client(desk.port());
    client.writeRaw("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(client.waitForEnd());
}

void ApiWireTest::badCertificateIsSaid()
{
    Server server(m_desk->core(), {.tlsCertFile = u"/nowhere/cert.pem"_s, .tlsKeyFile = u"/nowhere/key.pem"_s});
    const auto port = server.start();
    QVERIFY(!port);
    QVERIFY(port.error().detail.contains(u"/nowhere/cert.pem"_s));
}

void ApiWireTest::busyPortIsSaid()
{
    Server server(m_desk->core(), {.port = m_desk->port()});
    const auto port = server.start();
    QVERIFY(!port);
    QCOMPARE(port.error().kind, Error::Kind::Unavailable);
}

void ApiWireTest::shutdownLosesNothing()
{
    TestDesk desk;
    const Conversation conversation = desk.addConversation(desk.support);
    const QByteArray path = "/v1/conversations/" + conversation.id.value.toLatin1() + "/messages";
    const QByteArray token = desk.token(u"admin"_s);
    std::atomic_int acknowledged = 0;
    QSemaphore busy;
    std::vector<QList<QByteArray>> known(4);
    std::vector<std::thread> writers;
    for (size_t i = 0; i < known.size(); ++i) {
        writers.emplace_back([&, i] {
            HttpClient client(desk.port());
            client.setToken(token);
            for (;;) {
                const QString id = makeUuid7();
                const HttpAnswer answer = client.post(path, {{u"id"_s, id}, {u"kind"_s, u"note"_s}, {u"text"_s, u"n"_s}});
                if (answer.status != 202) {
                    busy.release();
                    return;
                }
                known[i].append(id.toLatin1());
                if (++acknowledged == 200) {
                    busy.release();
                }
                if (answer.headers.value("connection") == "close") {
                    return;
                }
            }
        });
    }
    busy.acquire();
    desk.server().stop();
    desk.server().stop(); // once more changes nothing
    for (std::thread &writer : writers) {
        writer.join();
    }
    QVERIFY(acknowledged >= 200);
    desk.restart();
    const auto reader = desk.client();
    for (const auto &ids : known) {
        for (const QByteArray &id : ids) {
            QCOMPARE(reader->get("/v1/messages/" + id).status, 200);
        }
    }
}

QTEST_GUILESS_MAIN(ApiWireTest)
#include "wire_test.moc"
