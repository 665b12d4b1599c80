// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/imapparser.h"
#include "hub/channels/email/smtpclient.h"

#include <QRandomGenerator>
#include <QTest>

using namespace deskbell::hub;
using namespace Qt::StringLiterals;

class ImapParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsResponses_data();
    void cutsResponses();
    void refusesALineWithoutEnd();
    void refusesALiteralBeforeReadingIt();
    void refusesManySmallLiterals();
    void handsLargeLiteralsToTheSpool();
    void readsAFetch();
    void readsAHostileFetch_data();
    void readsAHostileFetch();
    void readsStatuses_data();
    void readsStatuses();
    void readsFolders();
    void folderNames_data();
    void folderNames();
    void dates();
    void survivesAnyBytes();
    void smtpContents_data();
    void smtpContents();
    void smtpAddresses_data();
    void smtpAddresses();
};

namespace {

QList<ImapResponse> parseAll(const QByteArray &bytes, qsizetype piece, const ImapLimits &limits = {},
                             ImapParser::Fault *fault = nullptr)
{
    ImapParser parser(limits);
    QList<ImapResponse> responses;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        parser.feed(bytes.mid(at, piece));
        while (const auto response = parser.next()) {
            responses.append(*response);
        }
    }
    if (fault) {
        *fault = parser.fault();
    }
    return responses;
}

ImapFetch fetchOf(const QByteArray &text, const QList<QByteArray> &literals = {})
{
    return readImapFetch(ImapResponse{.text = text, .literals = literals}).value_or(ImapFetch{});
}

} // namespace

void ImapParserTest::cutsResponses_data()
{
    QTest::addColumn<qsizetype>("piece");
    for (const int piece : {1, 2, 3, 7, 1000}) {
        QTest::newRow(qPrintable(u"%1 bytes at a time"_s.arg(piece))) << qsizetype(piece);
    }
}

void ImapParserTest::cutsResponses()
{
    QFETCH(qsizetype, piece);
    const QByteArray bytes = "* OK hello\r\n* 1 FETCH (UID 5 BODY[] {7}\r\na\r\nb{2} FLAGS (\\Seen))\r\n"
                             "* 2 FETCH (BODY[] {0}\r\n BODY[HEADER] {2}\r\n\r\n)\r\n+ go\n";
    const auto responses = parseAll(bytes, piece);
    QCOMPARE(responses.size(), 4);
    QCOMPARE(responses[0].text, "* OK hello");
    QCOMPARE(responses[1].text, "* 1 FETCH (UID 5 BODY[] {7} FLAGS (\\Seen))");
    QCOMPARE(responses[1].literals, QList<QByteArray>{"a\r\nb{2}"});
    QCOMPARE(responses[2].literals, (QList<QByteArray>{"", "\r\n"}));
    QCOMPARE(responses[3].text, "+ go");
}

void ImapParserTest::refusesALineWithoutEnd()
{
    ImapParser::Fault fault{};
    parseAll(QByteArray(2000, 'x'), 100, ImapLimits{.lineBytes = 1000}, &fault);
    QCOMPARE(fault, ImapParser::Fault::LineTooLong);
    // The pieces around literals are one line too.
    QByteArray pieces;
    for (int i = 0; i < 100; ++i) {
        pieces += QByteArray(50, 'x') + "{1}\r\ny";
    }
    parseAll(pieces, 1000, ImapLimits{.lineBytes = 1000}, &fault);
    QCOMPARE(fault, ImapParser::Fault::LineTooLong);
}

void ImapParserTest::refusesALiteralBeforeReadingIt()
{
    ImapParser::Fault fault{};
    parseAll("* 1 FETCH (BODY[] {1001}\r\n", 5, ImapLimits{.literalBytes = 1000}, &fault);
    QCOMPARE(fault, ImapParser::Fault::LiteralTooLarge);
    parseAll("* 1 FETCH (BODY[] {999999999999999999}\r\n", 5, {}, &fault);
    QCOMPARE(fault, ImapParser::Fault::LiteralTooLarge);
    parseAll("* 1 FETCH (BODY[] {1000}\r\n", 5, ImapLimits{.literalBytes = 1000}, &fault);
    QCOMPARE(fault, ImapParser::Fault::None);
    // A number no server means is no literal: the line is just a line.
    QCOMPARE(parseAll("* OK {99999999999999999999}\r\n", 5, {}, &fault).size(), 1);
    QCOMPARE(parseAll("* OK {-1}\r\n", 5, {}, &fault).size(), 1);
}

void ImapParserTest::refusesManySmallLiterals()
{
    ImapParser::Fault fault{};
    QByteArray bytes;
    for (int i = 0; i < 2000; ++i) {
        bytes += "{0}\r\n";
    }
    parseAll(bytes, 64, {}, &fault);
    QCOMPARE(fault, ImapParser::Fault::LiteralTooLarge);
}

void ImapParserTest::handsLargeLiteralsToTheSpool()
{
    struct Spool final : LiteralSpool {
        void write(const QByteArray &piece) override { content += piece, largest = std::max(largest, piece.size()); }
        QByteArray content{};
        qsizetype largest = 0;
    };
    const QByteArray large(5000, 'x');
    const QByteArray bytes = "* 1 FETCH (UID 5 BODY[] {5000}\r\n" + large
        + ")\r\n* 2 FETCH (UID 6 BODY[] {3}\r\nabc)\r\n* 3 FETCH (UID 7 BODY[] {0}\r\n)\r\n";
    for (const qsizetype piece : {1, 100, 100'000}) {
        int spools = 0;
        const ImapLimits limits{.spoolAbove = 100, .spool = [&spools] {
                                    ++spools;
                                    return std::make_shared<Spool>();
                                }};
        const auto responses = parseAll(bytes, piece, limits);
        QCOMPARE(responses.size(), 3);
        QCOMPARE(spools, 1);
        const auto first = readImapFetch(responses[0]);
        QVERIFY(first && first->whole && first->body && first->body->isEmpty());
        const auto spool = std::dynamic_pointer_cast<Spool>(first->spool);
        QVERIFY(spool);
        QCOMPARE(spool->content, large);
        QVERIFY(spool->largest <= piece);
        const auto second = readImapFetch(responses[1]);
        QVERIFY(second && !second->spool);
        QCOMPARE(second->body, QByteArray("abc"));
        QVERIFY(!readImapFetch(responses[2])->spool);
    }
}

void ImapParserTest::readsAFetch()
{
    const ImapFetch fetch = fetchOf(
        "* 12 FETCH (FLAGS (\\Seen $x) UID 77 INTERNALDATE \"01-Feb-2026 10:00:00 +0200\" RFC822.SIZE 345 BODY[] {3})", {"abc"});
    QCOMPARE(fetch.sequence, 12u);
    QCOMPARE(fetch.uid, 77u);
    QCOMPARE(fetch.size, 345);
    QCOMPARE(fetch.internalDate, QDateTime({2026, 2, 1}, {8, 0}, Qt::UTC));
    QCOMPARE(fetch.body, QByteArray("abc"));
    QCOMPARE(fetchOf("* 1 FETCH (BODY[] \"q\\\"{5}\" UID 3)").body, QByteArray("q\"{5}"));
    QCOMPARE(fetchOf("* 1 FETCH (BODY[HEADER.FIELDS (DATE \"x\")] {1} UID 3)", {"h"}).uid, 3u);
    QCOMPARE(fetchOf("* 1 fetch (body[header]<0> {1} uid 3)", {"h"}).body, QByteArray("h"));
    QVERIFY(!fetchOf("* 1 FETCH (BODY[] NIL UID 4)").body);
}

void ImapParserTest::readsAHostileFetch_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("deep lists") << "* 1 FETCH (" + QByteArray(100'000, '(') + ")";
    QTest::newRow("many values") << "* 1 FETCH (" + QByteArray("a ").repeated(100'000) + ")";
    QTest::newRow("open quote") << QByteArray("* 1 FETCH (X \"12");
    QTest::newRow("quote at the end") << QByteArray("* 1 FETCH (X \"12\\");
    QTest::newRow("literal that is not there") << QByteArray("* 1 FETCH (BODY[] {12} BODY[] {3})");
    QTest::newRow("open bracket") << QByteArray("* 1 FETCH (BODY[HEADER (");
    QTest::newRow("open brace") << QByteArray("* 1 FETCH ({ ");
    QTest::newRow("odd values") << QByteArray("* 1 FETCH (UID)");
    QTest::newRow("nothing") << QByteArray("* 1 FETCH ()");
    QTest::newRow("numbers too large") << QByteArray("* 99999999999 FETCH (UID 99999999999999 RFC822.SIZE -5)");
}

void ImapParserTest::readsAHostileFetch()
{
    QFETCH(QByteArray, text);
    const ImapFetch fetch = fetchOf(text);
    QCOMPARE(fetch.uid, 0u);
}

void ImapParserTest::readsStatuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << QByteArray("a1 OK done") << QByteArray("OK") << QByteArray() << QByteArray() << u"done"_s;
    QTest::newRow("with code") << QByteArray("* no [AUTHENTICATIONFAILED] wrong") << QByteArray("NO")
                               << QByteArray("AUTHENTICATIONFAILED") << QByteArray() << u"wrong"_s;
    QTest::newRow("with argument") << QByteArray("* OK [UIDVALIDITY 12] valid") << QByteArray("OK") << QByteArray("UIDVALIDITY")
                                   << QByteArray("12") << u"valid"_s;
    QTest::newRow("open bracket") << QByteArray("a1 BAD [oops") << QByteArray("BAD") << QByteArray() << QByteArray()
                                  << u"[oops"_s;
    QTest::newRow("no words") << QByteArray("a1 OK") << QByteArray("OK") << QByteArray() << QByteArray() << QString();
    QTest::newRow("something else") << QByteArray("* 5 EXISTS") << QByteArray() << QByteArray() << QByteArray() << QString();
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray() << QByteArray() << QString();
}

void ImapParserTest::readsStatuses()
{
    QFETCH(QByteArray, text);
    const ImapStatus status = readImapStatus(ImapResponse{.text = text});
    QTEST(status.condition, "condition");
    QTEST(status.code, "code");
    QTEST(status.argument, "argument");
    QTEST(status.words, "words");
}

void ImapParserTest::readsFolders()
{
    const auto folder = readImapList(ImapResponse{.text = R"(* LIST (\HasNoChildren \Sent) "/" "Gesendete &ANw-bersicht")"});
    QVERIFY(folder);
    QCOMPARE(folder->name, u"Gesendete Übersicht"_s);
    QCOMPARE(folder->rawName, "Gesendete &ANw-bersicht");
    QVERIFY(folder->attributes.contains("\\sent"));
    const auto literal = readImapList(ImapResponse{.text = R"(* LIST () NIL {4})", .literals = {"a\"b\\"}});
    QVERIFY(literal);
    QCOMPARE(literal->rawName, "a\"b\\");
    QVERIFY(!readImapList(ImapResponse{.text = "* LIST ()"}));
    QCOMPARE(readImapNumber(ImapResponse{.text = "* 23 EXISTS"}, "EXISTS"), 23);
    QCOMPARE(readImapNumber(ImapResponse{.text = "* x EXISTS"}, "EXISTS"), -1);
}

void ImapParserTest::folderNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("ASCII") << u"INBOX/Archive 2026"_s << QByteArray("INBOX/Archive 2026");
    QTest::newRow("ampersand") << u"R&D"_s << QByteArray("R&-D");
    QTest::newRow("the RFC's") << u"~peter/mail/台北/日本語"_s << QByteArray("~peter/mail/&U,BTFw-/&ZeVnLIqe-");
    QTest::newRow("beyond the first plane") << u"a😀"_s << QByteArray("a&2D3eAA-");
    QTest::newRow("empty") << QString() << QByteArray();
}

void ImapParserTest::folderNames()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, encoded);
    QCOMPARE(encodeFolderName(name), encoded);
    QCOMPARE(decodeFolderName(encoded), name);
    decodeFolderName(encoded + "&"); // an open end is harmless
    decodeFolderName(encoded + "&A-");
}

void ImapParserTest::dates()
{
    QCOMPARE(readImapDate("17-Jul-1996 02:44:25 -0700"), QDateTime({1996, 7, 17}, {9, 44, 25}, Qt::UTC));
    QCOMPARE(readImapDate(" 7-Jul-1996 02:44:25 +0000"), QDateTime({1996, 7, 7}, {2, 44, 25}, Qt::UTC));
    for (const QByteArray bad : {"", "x", "17-Jux-1996 02:44:25 -0700", "32-Jul-1996 02:44:25 -0700",
                                 "17-Jul-1996 25:44:25 +0000", "17-Jul-1996 02:44:25 +9900", "17-Jul-1996 02:44:25 UTC"}) {
        QVERIFY2(!readImapDate(bad).isValid(), bad.constData());
    }
}

void ImapParserTest::survivesAnyBytes()
{
    const QByteArray seed =
        "* 1 FETCH (UID 5 INTERNALDATE \"17-Jul-1996 02:44:25 -0700\" BODY[] {7}\r\nabcdefg FLAGS (\\Seen))\r\n"
        "* LIST (\\Sent) \"/\" \"a&ANw-\"\r\na1 OK [CODE x] y\r\n";
    QRandomGenerator random(20261122);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = seed;
        for (int change = 0; change < 8; ++change) {
            const auto at = qsizetype(random.bounded(int(bytes.size())));
            switch (random.bounded(3)) {
            case 0: bytes[at] = char(random.bounded(256)); break;
            case 1: bytes.remove(at, random.bounded(5)); break;
            default: bytes.insert(at, "(){}[]\"\\ \r\n&-{3}"[random.bounded(16)]);
            }
        }
        for (const ImapResponse &response :
             parseAll(bytes, 1 + random.bounded(40), ImapLimits{.lineBytes = 4000, .literalBytes = 4000})) {
            readImapFetch(response);
            readImapList(response);
            readImapStatus(response);
            readImapNumber(response, "EXISTS");
        }
    }
}

void ImapParserTest::smtpContents_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("plain") << QByteArray("a\r\nb\r\n") << QByteArray("a\r\nb\r\n.\r\n");
    QTest::newRow("no end of line") << QByteArray("a") << QByteArray("a\r\n.\r\n");
    QTest::newRow("dots") << QByteArray(".\r\n..x\r\ny.\r\n") << QByteArray("..\r\n...x\r\ny.\r\n.\r\n");
    QTest::newRow("lone line feeds cannot end the mail")
        << QByteArray("a\n.\nMAIL FROM:<x>\n") << QByteArray("a\r\n..\r\nMAIL FROM:<x>\r\n.\r\n");
    QTest::newRow("lone carriage returns neither")
        << QByteArray("a\r.\rb\r\n.\rc") << QByteArray("a\r\n..\r\nb\r\n..\r\nc\r\n.\r\n");
    QTest::newRow("empty") << QByteArray() << QByteArray(".\r\n");
}

void ImapParserTest::smtpContents()
{
    QFETCH(QByteArray, raw);
    QTEST(smtpContent(raw), "content");
}

void ImapParserTest::smtpAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("plain") << u"a.b+c@shop.example"_s << QByteArray("a.b+c@shop.example");
    QTest::newRow("domain beyond ASCII") << u"a@bücher.example"_s << QByteArray("a@xn--bcher-kva.example");
    QTest::newRow("no at") << u"a"_s << QByteArray();
    QTest::newRow("nothing before it") << u"@x.example"_s << QByteArray();
    QTest::newRow("line end") << u"a\r\nRCPT TO:<b@c.example>@x.example"_s << QByteArray();
    QTest::newRow("bracket") << u"a>b@x.example"_s << QByteArray();
    QTest::newRow("space in the domain") << u"a@x example"_s << QByteArray();
    QTest::newRow("line end in the domain") << u"a@x.example\r\nDATA"_s << QByteArray();
}

void ImapParserTest::smtpAddresses()
{
    QFETCH(QString, address);
    QTEST(smtpAddress(address), "wire");
}

QTEST_GUILESS_MAIN(ImapParserTest)
#include "tst_imapparser.moc"
