// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/imagefetch.h"
#include "hub/text/mail.h"
#include "tests/hub/api/testdesk.h"

#include <QBuffer>
#include <QImage>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <mutex>
#include <thread>

using namespace deskbell;
using namespace deskbell::hub;
using namespace deskbell::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray pngBytes()
{
    QImage image(4, 3, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Somebody's web server on loopback, on a thread of its own; answers by path and keeps what it was asked.
class PictureServer
{
public:
    PictureServer()
    {
        m_thread = std::thread([this] { serve(); });
        while (m_port == 0) {
            std::this_thread::yield();
        }
    }
    ~PictureServer() { stop(); }
    /// Answers nobody any more.
    void stop()
    {
        m_stop = true;
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }
    quint16 port() const { return m_port; }
    QString url(const QString &path) const { return u"http://127.0.0.1:%1%2"_s.arg(m_port.load()).arg(path); }
    /// How often a path was asked for. What a test before broke off is noted late: a mere count of requests would waver.
    qsizetype asked(const QByteArray &path)
    {
        const QByteArrayList all = heads();
        return std::count_if(all.begin(), all.end(), [&path](const QByteArray &head) { return head.contains(' ' + path); });
    }
    QByteArrayList heads()
    {
        const std::lock_guard lock(m_mutex);
        return m_heads;
    }

private:
    void serve()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        while (!m_stop) {
            if (!server.waitForNewConnection(20)) {
                continue;
            }
            std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            QByteArray head;
            while (!head.contains("\r\n\r\n") && socket->waitForReadyRead(5000)) {
                head += socket->readAll();
            }
            if (!head.isEmpty()) { // else the connection was broken off
                const std::lock_guard lock(m_mutex);
                m_heads.append(head);
            }
            const QByteArray path = head.split(' ').value(1);
            if (path == "/silent") {
                silent.push_back(std::move(socket));
                continue;
            }
            socket->write(answer(path));
            while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(5000)) { }
            socket->disconnectFromHost();
        }
    }

    QByteArray answer(const QByteArray &path) const
    {
        const QByteArray port = QByteArray::number(m_port);
        if (path == "/red.png") {
            return "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nSet-Cookie: who=you\r\nConnection: close\r\n\r\n" + pngBytes();
        }
        if (path == "/script.svg") {
            return "HTTP/1.1 200 OK\r\nContent-Type: image/svg+xml\r\nConnection: close\r\n\r\n<svg/>";
        }
        if (path == "/page") {
            return "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<p>secret</p>";
        }
        if (path == "/endless") {
            return "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nConnection: close\r\n\r\n" + QByteArray(300'000, 'x');
        }
        if (path == "/moved") {
            return "HTTP/1.1 302 Found\r\nLocation: /red.png\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        }
        if (path == "/round") {
            return "HTTP/1.1 302 Found\r\nLocation: /round\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        }
        if (path == "/inside") {
            return "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.2:" + port
                + "/red.png\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        }
        if (path == "/file") {
            return "HTTP/1.1 302 Found\r\nLocation: file:///etc/hostname\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        }
        return "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    }

    std::atomic<quint16> m_port = 0;
    std::atomic_bool m_stop = false;
    std::mutex m_mutex;
    QByteArrayList m_heads;
    std::thread m_thread;
};

/// Lets this one address of loopback in; everything else is as in life.
FetchRules testRules()
{
    FetchRules rules;
    rules.allows = [](const QHostAddress &address) {
        return address == QHostAddress(u"127.0.0.1"_s) || isPublicAddress(address);
    };
    rules.maxBytes = 100'000;
    return rules;
}

} // namespace

class ApiImagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyPublicAddresses_data();
    void onlyPublicAddresses();
    void fetches_data();
    void fetches();
    void aSilentServerIsLeft();
    void stopEndsAFetch();
    void saysNothingOfTheDesk();
    void agentsSeeTheImagesOfTheirMails();
    void theInnerNetworkStaysOut();

private:
    PictureServer m_pictures;
};

void ApiImagesTest::onlyPublicAddresses_data()
{
    QTest::addColumn<bool>("open");
    const auto row = [](const char *address, bool open) { QTest::newRow(address) << open; };
    for (const char *closed : {"127.0.0.1",
                               "127.9.9.9",
                               "0.0.0.0",
                               "10.1.2.3",
                               "100.64.0.1",
                               "100.127.255.255",
                               "169.254.169.254",
                               "172.16.0.1",
                               "172.31.255.255",
                               "192.0.0.8",
                               "192.0.2.1",
                               "192.168.1.1",
                               "198.18.0.1",
                               "198.19.255.255",
                               "198.51.100.7",
                               "203.0.113.9",
                               "224.0.0.1",
                               "240.0.0.1",
                               "255.255.255.255",
                               "::",
                               "::1",
                               "::ffff:127.0.0.1",
                               "::ffff:10.0.0.1",
                               "64:ff9b::a00:1",
                               "fe80::1",
                               "fc00::1",
                               "fd12::1",
                               "ff02::1",
                               "2001:db8::1",
                               "2002:7f00:1::",
                               "2001::1",
                               "100::1",
                               "fec0::1"}) {
        row(closed, false);
    }
    for (const char *open :
         {"1.1.1.1", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1", "192.167.1.1", "192.169.1.1", "198.17.0.1",
          "198.20.0.1", "223.255.255.255", "2606:4700::1111", "::ffff:1.1.1.1", "2a00:1450::8a"}) {
        row(open, true);
    }
}

void ApiImagesTest::onlyPublicAddresses()
{
    QFETCH(bool, open);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QCOMPARE(isPublicAddress(address), open);
}

void ApiImagesTest::fetches_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("trouble"); ///< empty: the picture comes
    QTest::newRow("a picture") << u"/red.png"_s << QString();
    QTest::newRow("a picture behind a redirect") << u"/moved"_s << QString();
    QTest::newRow("redirects without end") << u"/round"_s << u"image-refused"_s;
    QTest::newRow("a redirect into another network") << u"/inside"_s << u"image-refused"_s;
    QTest::newRow("a redirect to a file") << u"/file"_s << u"image-refused"_s;
    QTest::newRow("a page") << u"/page"_s << u"image-refused"_s;
    QTest::newRow("a drawing with scripts") << u"/script.svg"_s << u"image-refused"_s;
    QTest::newRow("nothing there") << u"/gone"_s << u"image-unreachable"_s;
}

void ApiImagesTest::fetches()
{
    QFETCH(QString, path);
    QFETCH(QString, trouble);
    const auto image = fetchImage(QUrl(m_pictures.url(path)), testRules());
    QVERIFY2(image.hasValue() == trouble.isEmpty(), image ? "it came" : qPrintable(image.error().detail));
    if (image) {
        QCOMPARE(image->type, "image/png");
        QCOMPARE(image->bytes, pngBytes());
    } else {
        QCOMPARE(image.error().type, trouble);
    }
    QCOMPARE(fetchImage(QUrl(m_pictures.url(u"/endless"_s)), testRules()).error().kind, Error::Kind::TooLarge);
}

void ApiImagesTest::aSilentServerIsLeft()
{
    FetchRules rules = testRules();
    rules.timeout = 300ms;
    QCOMPARE(fetchImage(QUrl(m_pictures.url(u"/silent"_s)), rules).error().type, u"image-unreachable"_s);
}

void ApiImagesTest::stopEndsAFetch()
{
    const std::atomic_bool stop = true;
    FetchRules rules = testRules();
    rules.timeout = 1h;
    rules.stop = &stop;
    QCOMPARE(fetchImage(QUrl(m_pictures.url(u"/silent"_s)), rules).error().type, u"image-unreachable"_s);
}

void ApiImagesTest::saysNothingOfTheDesk()
{
    QVERIFY(fetchImage(QUrl(m_pictures.url(u"/red.png"_s)), testRules()));
    QVERIFY(fetchImage(QUrl(m_pictures.url(u"/red.png"_s)), testRules()));
    // A connection that a test before broke off may be noted late.
    const QByteArrayList asked = m_pictures.heads();
    const auto last =
        std::find_if(asked.crbegin(), asked.crend(), [](const QByteArray &head) { return head.contains("/red.png"); });
    QVERIFY(last != asked.crend());
    const QByteArray head = last->toLower();
    QVERIFY(head.contains("user-agent: mozilla/5.0\r\n"));
    QVERIFY2(!head.contains("cookie") && !head.contains("referer") && head.contains("accept-language: *\r\n")
                 && !head.contains("deskbell") && !head.contains("authorization"),
             head.constData());
}

void ApiImagesTest::agentsSeeTheImagesOfTheirMails()
{
    ServerOptions options;
    options.imageRules = testRules();
    TestDesk desk(options);
    PictureServer pictures;
    const QByteArray raw =
        "From: Cora <cora@shop.test>\r\nTo: support@desk.test\r\nMessage-ID: <pic@shop.test>\r\nSubject: Look\r\n"
        "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>See <img src=\""
        + pictures.url(u"/red.png"_s).toLatin1() + "\" alt=\"this\"><img src=\"" + pictures.url(u"/open"_s).toLatin1()
        + "\" width=1 height=1></p>\r\n";
    const auto parsed = parseMail(raw);
    QVERIFY(parsed);
    const ImportMail import{
        .channel = desk.channel, .spot = {.folder = u"INBOX"_s, .uidValidity = 1, .uid = 700}, .raw = raw, .parsed = *parsed};
    const auto stored = desk.core().run(import);
    QVERIFY(stored);
    const auto anna = desk.client(u"anna"_s);
    const QByteArray path = "/v1/messages/" + stored->message.value.toLatin1();
    const QJsonObject message = anna->get(path).json();
    QCOMPARE(message.value("blocked_images"_L1).toInt(), 1);
    QCOMPARE(message.value("tracking_pixels"_L1).toInt(), 1);
    const QString html = message.value("html"_L1).toString();
    QVERIFY(!html.contains(u"127.0.0.1"_s));
    const QByteArray key = html.mid(html.indexOf("remote:"_L1) + 7, 16).toLatin1();
    const HttpAnswer image = anna->get(path + "/remote-image?key=" + key);
    QCOMPARE(image.status, 200);
    QCOMPARE(image.headers.value("content-type"), "image/png");
    QCOMPARE(image.headers.value("x-content-type-options"), "nosniff");
    QCOMPARE(image.body, pngBytes());
    // Asked again it comes from what the hub has.
    pictures.stop();
    QCOMPARE(anna->get(path + "/remote-image?key=" + key).status, 200);

    QCOMPARE(anna->get(path + "/remote-image?key=0123456789abcdef").status, 404);
    QCOMPARE(anna->get(path + "/remote-image").status, 404);
    QCOMPARE(desk.client(u"ben"_s)->get(path + "/remote-image?key=" + key).status, 404);
}

void ApiImagesTest::theInnerNetworkStaysOut()
{
    // The rules of life: loopback is not on the internet, whatever the name that leads there.
    const qsizetype before = m_pictures.asked("/red.png");
    for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s, u"[::ffff:127.0.0.1]"_s, u"2130706433"_s, u"0x7f.1"_s}) {
        const auto image = fetchImage(QUrl(u"http://%1:%2/red.png"_s.arg(host).arg(m_pictures.port())), FetchRules());
        QVERIFY2(!image, qPrintable(host));
    }
    QCOMPARE(m_pictures.asked("/red.png"), before);
}

QTEST_GUILESS_MAIN(ApiImagesTest)
#include "images_test.moc"
