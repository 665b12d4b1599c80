// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/serverfinder.h"
#include "tests/support/mail/mailservers.h"
#include "tests/support/web/dnsstub.h"
#include "tests/support/web/httpstub.h"

#include <QFile>
#include <QTest>

using namespace deskbell::hub;
using namespace deskbell::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString address = u"support@shop.test"_s;

QByteArray configFile(const QByteArray &imapHost, const QByteArray &smtpHost)
{
    return "<?xml version=\"1.0\"?>\n<clientConfig version=\"1.1\"><emailProvider id=\"shop.test\"><domain>shop.test</domain>"
           "<displayName>Shop Mail</displayName>"
           "<incomingServer "
           "type=\"pop3\"><hostname>pop.shop.test</hostname><port>995</port><socketType>SSL</socketType></incomingServer>"
           "<incomingServer type=\"imap\"><hostname>"
        + imapHost
        + "</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILLOCALPART%</username></incomingServer>"
          "<outgoingServer type=\"smtp\"><hostname>"
        + smtpHost
        + "</hostname><port>587</port><socketType>STARTTLS</socketType><username>%EMAILADDRESS%</username></outgoingServer>"
          "</emailProvider></clientConfig>";
}

} // namespace

/// Looking for servers with a real HTTPS server, a name server of our own, and real mail servers.
class ServerFinderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void readsAutoconfig();
    void refusesBadAutoconfig_data();
    void refusesBadAutoconfig();
    void hostNames_data();
    void hostNames();
    void theProvidersFileCountsMost();
    void servicesWithoutAFile();
    void aServiceElsewhereIsShown();
    void usualNames();
    void mailExchangersNameTheProvider();
    void anUnknownAuthorityIsShown();
    void aServerWithAnotherNameIsNotTaken();
    void nothingThere();
    void noAddress();
    void theDirectoryOnlyWhenAsked();
    void knowsNoPassword();

private:
    QJsonObject find(const QString &of = address, bool directory = false);
    void serve(const QString &host, quint16 port, quint16 to) { m_places[{host, port}] = to; }
    void serveAll(const QString &imapHost, const QString &smtpHost);

    MailServers m_mail;
    std::unique_ptr<HttpStub> m_web;
    std::unique_ptr<DnsStub> m_names;
    QHash<QString, QByteArray> m_files; ///< by host and path
    QHash<std::pair<QString, quint16>, quint16> m_places;
    QByteArray m_trusted;
};

void ServerFinderTest::initTestCase()
{
    if (const QString why = MailServers::whyNot(); !why.isEmpty()) {
        QSKIP(qPrintable(why));
    }
    QVERIFY2(m_mail.start(), qPrintable(m_mail.error()));
    QVERIFY2(m_mail.makeCertificate(u"web"_s, "DNS:shop.test,DNS:*.shop.test,DNS:autoconfig.thunderbird.net"),
             qPrintable(m_mail.error()));
    // The mail servers present the same, for all names of the domain.
    QVERIFY(m_mail.makeCertificate(u"server"_s, "DNS:*.shop.test,DNS:localhost"));
    m_mail.stopImap();
    m_mail.stopSmtp();
    QVERIFY2(m_mail.startImap() && m_mail.startSmtp(), qPrintable(m_mail.error()));
}

void ServerFinderTest::init()
{
    QFile authority(m_mail.caFile());
    QVERIFY(authority.open(QIODevice::ReadOnly));
    m_trusted = authority.readAll();
    m_files.clear();
    m_places.clear();
    m_names = std::make_unique<DnsStub>();
    m_web = std::make_unique<HttpStub>([this](const StubRequest &request) {
        const QString key = request.url.host() + request.url.path();
        return m_files.contains(key) ? StubAnswer{.body = m_files[key], .type = "text/xml"} : StubAnswer{.status = 404};
    });
    QVERIFY(m_web->useTls(m_mail.path(u"tls/web.pem"_s), m_mail.path(u"tls/web.key"_s)));
    QVERIFY(m_web->listen());
}

/// What is not served is a port of this computer where nobody listens: no packet leaves it.
QJsonObject ServerFinderTest::find(const QString &of, bool directory)
{
    FinderEdges edges;
    edges.nameServers = m_names->servers();
    edges.caPem = m_trusted;
    edges.connectTo = [this](const QString &host, quint16 port) {
        const quint16 web = port == 443 && !m_files.isEmpty() ? m_web->port() : quint16(1);
        return std::optional(std::pair(u"127.0.0.1"_s, m_places.value({host, port}, web)));
    };
    std::optional<QJsonObject> report;
    auto *finder = new ServerFinder(
        of, directory, edges, [&report](const QJsonObject &found) { report = found; }, this);
    finder->start();
    if (!QTest::qWaitFor([&report] { return report.has_value(); }, 60'000)) {
        return {{u"tried"_s, u"did not end"_s}};
    }
    return *report;
}

void ServerFinderTest::serveAll(const QString &imapHost, const QString &smtpHost)
{
    serve(imapHost, 993, m_mail.imapsPort());
    serve(smtpHost, 587, m_mail.submissionPort());
}

void ServerFinderTest::readsAutoconfig()
{
    const auto config = readAutoconfig(configFile("IMAP.%EMAILDOMAIN%", "smtp.shop.test"), address);
    QVERIFY(config);
    QCOMPARE(config->provider, u"Shop Mail"_s);
    QCOMPARE(config->imap.size(), 1);
    QCOMPARE(config->imap.first(), (ServerHint{u"imap.shop.test"_s, 993, Security::Tls, u"support"_s}));
    QCOMPARE(config->smtp.first(), (ServerHint{u"smtp.shop.test"_s, 587, Security::StartTls, address}));
    // Without encryption is as good as not there.
    const auto plain = readAutoconfig(configFile("imap.shop.test", "smtp.shop.test").replace(">SSL<", ">plain<"), address);
    QVERIFY(plain && plain->imap.isEmpty() && plain->smtp.size() == 1);
}

void ServerFinderTest::refusesBadAutoconfig_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html><body>Not found</body></html>");
    QTest::newRow("a web page without a type") << QByteArray("<html><body>Not found</body></html>");
    QTest::newRow("cut off") << configFile("a.test", "b.test").left(300);
    QTest::newRow("entities") << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE clientConfig [<!ENTITY a \"b\">]>")
            + configFile("&a;.test", "b.test").mid(22);
    QTest::newRow("an outside entity") << QByteArray(
        "<?xml version=\"1.0\"?><!DOCTYPE c [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><clientConfig>&x;</clientConfig>");
    QTest::newRow("too long") << configFile("a.test", "b.test").replace("Shop Mail", QByteArray(70'000, 'x'));
    QTest::newRow("too deep") << "<clientConfig>" + QByteArray("<a>").repeated(50) + QByteArray("</a>").repeated(50)
            + "</clientConfig>";
    QTest::newRow("too much") << "<clientConfig>" + QByteArray("<a/>").repeated(5'000) + "</clientConfig>";
}

void ServerFinderTest::refusesBadAutoconfig()
{
    QFETCH(QByteArray, xml);
    const auto config = readAutoconfig(xml, address);
    QVERIFY(!config);
    QVERIFY(!config.error().detail.isEmpty());
}

void ServerFinderTest::hostNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("plain");
    QTest::newRow("plain") << u" Mail.Shop.test. "_s << u"mail.shop.test"_s;
    QTest::newRow("other letters") << u"post.bücher.example"_s << u"post.xn--bcher-kva.example"_s;
    QTest::newRow("an address") << u"127.0.0.1"_s << QString();
    QTest::newRow("another address") << u"::1"_s << QString();
    QTest::newRow("a path") << u"shop.test/x"_s << QString();
    QTest::newRow("a line end") << u"shop.test\r\nx"_s << QString();
    QTest::newRow("an empty label") << u"shop..test"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void ServerFinderTest::hostNames()
{
    QFETCH(QString, name);
    QTEST(plainHostName(name), "plain");
}

void ServerFinderTest::theProvidersFileCountsMost()
{
    m_files[u"autoconfig.shop.test/mail/config-v1.1.xml"_s] = configFile("in.shop.test", "out.shop.test");
    serveAll(u"in.shop.test"_s, u"out.shop.test"_s);
    // A usual name answers as well, and records name a third.
    serve(u"imap.shop.test"_s, 993, m_mail.imapsPort());
    m_names->addService("_imaps._tcp.shop.test", 0, 1, 993, "imap.shop.test");
    const QJsonObject report = find();
    const QJsonObject imap = report[u"imap"_s].toObject();
    QCOMPARE(imap[u"host"_s].toString(), u"in.shop.test"_s);
    QCOMPARE(imap[u"user"_s].toString(), u"support"_s);
    QCOMPARE(imap[u"source"_s].toString(), u"autoconfig"_s);
    QCOMPARE(imap[u"verified"_s].toBool(), true);
    QCOMPARE(imap[u"foreign"_s].toBool(), false);
    QCOMPARE(report[u"provider"_s].toString(), u"Shop Mail"_s);
    const QJsonObject smtp = report[u"smtp"_s].toObject();
    QCOMPARE(smtp[u"host"_s].toString(), u"out.shop.test"_s);
    QCOMPARE(smtp[u"security"_s].toString(), u"starttls"_s);
    const QJsonObject certificate = imap[u"certificate"_s].toObject();
    QVERIFY(certificate[u"names"_s].toArray().contains(u"*.shop.test"_s));
    QCOMPARE(certificate[u"sha256"_s].toString().size(), 95);
    QCOMPARE(certificate[u"issuer"_s].toString(), u"Test authority ca"_s);
    QCOMPARE(certificate[u"trusted"_s].toBool(), true);
    // The address goes to its own domain only, and only to the place that asks for it.
    for (const StubRequest &request : std::as_const(m_web->seen)) {
        QCOMPARE(request.url.hasQuery(), request.url.host() == u"autoconfig.shop.test"_s);
        QVERIFY(!request.headers.contains("cookie"));
    }
}

void ServerFinderTest::servicesWithoutAFile()
{
    m_names->addService("_imaps._tcp.shop.test", 10, 1, 1, "gone.shop.test");
    m_names->addService("_imaps._tcp.shop.test", 20, 1, 1993, "backup.shop.test");
    m_names->addService("_submission._tcp.shop.test", 0, 1, 587, "out.shop.test");
    m_names->addService("_submissions._tcp.shop.test", 0, 1, 465, "out.shop.test");
    serve(u"backup.shop.test"_s, 1993, m_mail.imapsPort());
    serve(u"out.shop.test"_s, 587, m_mail.submissionPort());
    serve(u"out.shop.test"_s, 465, m_mail.submissionsPort());
    const QJsonObject report = find();
    QCOMPARE(report[u"imap"_s].toObject()[u"host"_s].toString(), u"backup.shop.test"_s);
    QCOMPARE(report[u"imap"_s].toObject()[u"port"_s].toInt(), 1993);
    QCOMPARE(report[u"imap"_s].toObject()[u"source"_s].toString(), u"srv"_s);
    // RFC 8314: encrypted from the first byte where both are offered.
    QCOMPARE(report[u"smtp"_s].toObject()[u"port"_s].toInt(), 465);
    QCOMPARE(report[u"smtp"_s].toObject()[u"security"_s].toString(), u"tls"_s);
}

void ServerFinderTest::aServiceElsewhereIsShown()
{
    m_names->addService("_imaps._tcp.shop.test", 0, 1, 993, "localhost");
    serve(u"localhost"_s, 993, m_mail.imapsPort());
    const QJsonObject imap = find()[u"imap"_s].toObject();
    QCOMPARE(imap[u"host"_s].toString(), u"localhost"_s);
    QCOMPARE(imap[u"verified"_s].toBool(), true);
    QCOMPARE(imap[u"foreign"_s].toBool(), true);
}

void ServerFinderTest::usualNames()
{
    serve(u"mail.shop.test"_s, 143, m_mail.imapPort());
    serve(u"smtp.shop.test"_s, 465, m_mail.submissionsPort());
    const QJsonObject report = find();
    QCOMPARE(report[u"imap"_s].toObject()[u"host"_s].toString(), u"mail.shop.test"_s);
    QCOMPARE(report[u"imap"_s].toObject()[u"security"_s].toString(), u"starttls"_s);
    QCOMPARE(report[u"smtp"_s].toObject()[u"host"_s].toString(), u"smtp.shop.test"_s);
    QCOMPARE(report[u"smtp"_s].toObject()[u"source"_s].toString(), u"names"_s);
    QCOMPARE(report[u"sent_copy"_s].toBool(), true);
}

void ServerFinderTest::mailExchangersNameTheProvider()
{
    m_names->addMailExchanger("shop.test", 5, "ALT1.aspmx.l.google.com");
    const QString gmail = u"imap.gmail.com"_s;
    QVERIFY(m_mail.makeCertificate(u"server"_s, "DNS:imap.gmail.com,DNS:*.shop.test,DNS:localhost"));
    m_mail.stopImap();
    QVERIFY(m_mail.startImap());
    serve(gmail, 993, m_mail.imapsPort());
    const QJsonObject report = find();
    QCOMPARE(report[u"imap"_s].toObject()[u"host"_s].toString(), gmail);
    QCOMPARE(report[u"oauth"_s].toString(), u"google"_s);
    QCOMPARE(report[u"app_password"_s].toBool(), true);
    QCOMPARE(report[u"sent_copy"_s].toBool(), false); // it stores what was sent by itself
    QVERIFY(!report.contains(u"smtp"_s));
    // An address of the provider itself needs no question at all.
    m_names->asked.clear();
    QCOMPARE(find(u"Ana@GMail.com"_s)[u"imap"_s].toObject()[u"source"_s].toString(), u"known"_s);
    QVERIFY(m_names->asked.isEmpty());
    QVERIFY(m_web->seen.isEmpty());
}

void ServerFinderTest::anUnknownAuthorityIsShown()
{
    m_trusted.clear();
    serve(u"imap.shop.test"_s, 993, m_mail.imapsPort());
    const QJsonObject imap = find()[u"imap"_s].toObject();
    QCOMPARE(imap[u"host"_s].toString(), u"imap.shop.test"_s);
    QCOMPARE(imap[u"verified"_s].toBool(), false);
    const QJsonObject certificate = imap[u"certificate"_s].toObject();
    QCOMPARE(certificate[u"authority_unknown"_s].toBool(), true);
    QCOMPARE(certificate[u"trusted"_s].toBool(), false);
    QVERIFY(certificate[u"fault"_s].toString().contains(u"Test authority ca"_s));
}

void ServerFinderTest::aServerWithAnotherNameIsNotTaken()
{
    // A wildcard of the name service leads everything to one web hoster's server.
    serve(u"imap.other.test"_s, 993, m_mail.imapsPort());
    QVERIFY(!find(u"help@other.test"_s).contains(u"imap"_s));
}

void ServerFinderTest::nothingThere()
{
    m_names->setSilent(true);
    m_files[u"autoconfig.shop.test/mail/config-v1.1.xml"_s] = "<html></html>";
    const QJsonObject report = find();
    QVERIFY(!report.contains(u"imap"_s));
    QVERIFY(!report.contains(u"smtp"_s));
    QStringList sources;
    const QJsonArray tried = report[u"tried"_s].toArray();
    for (const QJsonValue one : tried) {
        sources.append(one[u"source"_s].toString());
    }
    QCOMPARE(sources, (QStringList{u"autoconfig"_s, u"well-known"_s, u"srv"_s, u"mx"_s, u"names"_s}));
    QCOMPARE(tried[0][u"detail"_s].toString(), u"it is another kind of file"_s);
    QCOMPARE(tried[1][u"detail"_s].toString(), u"no such file (404)"_s);
}

void ServerFinderTest::noAddress()
{
    for (const QString &text : {QString(), u"support"_s, u"support@"_s, u"support@shop test"_s, u"x@[127.0.0.1]"_s}) {
        const QJsonObject report = find(text);
        QVERIFY2(!report.contains(u"imap"_s) && report[u"tried"_s].toArray().isEmpty(), qPrintable(text));
    }
    QVERIFY(m_names->asked.isEmpty());
}

void ServerFinderTest::theDirectoryOnlyWhenAsked()
{
    m_files[u"autoconfig.thunderbird.net/v1.1/shop.test"_s] = configFile("in.shop.test", "out.shop.test");
    serveAll(u"in.shop.test"_s, u"out.shop.test"_s);
    QVERIFY(!find().contains(u"imap"_s));
    for (const StubRequest &request : std::as_const(m_web->seen)) {
        QVERIFY(request.url.host().endsWith(u"shop.test"_s));
    }
    m_web->seen.clear();
    QCOMPARE(find(address, true)[u"imap"_s].toObject()[u"source"_s].toString(), u"directory"_s);
    for (const StubRequest &request : std::as_const(m_web->seen)) {
        QVERIFY(request.url.host() != u"autoconfig.thunderbird.net"_s || !request.url.toString().contains(u"support"_s));
    }
}

void ServerFinderTest::knowsNoPassword()
{
    serve(u"imap.shop.test"_s, 993, m_mail.imapsPort());
    QCOMPARE(find()[u"imap"_s].toObject()[u"verified"_s].toBool(), true);
    // Dovecot writes of every attempt to log in.
    QVERIFY(!m_mail.logs().contains("auth failed"));
    QVERIFY(!m_mail.logs().contains("Login: user"));
}

QTEST_GUILESS_MAIN(ServerFinderTest)
#include "tst_serverfinder.moc"
