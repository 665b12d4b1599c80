// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/mail.h"
#include "hub/text/mailguard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell;
using namespace deskbell::hub;

namespace {

ParsedMail parsed(const QByteArray &raw)
{
    auto mail = parseMail(raw);
    return mail ? *mail : ParsedMail{.subject = u"(refused: "_s + mail.error().detail + u')'};
}

} // namespace

class MailParseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseMime(); }
    void headers_data();
    void headers();
    void idsAreCheckedAndBounded();
    void groupsAreFlattened();
    void absurdDates_data();
    void absurdDates();
    void bodies();
    void htmlOnlyGivesText();
    void attachedMailIsOneAttachment();
    void fileNames_data();
    void fileNames();
    void protection_data();
    void protection();
    void whatStandsWithinASignatureIsRead();
    void wrongPartsAreShownAsTheyCame();
    void unknownCharsetIsReadAsWellAsItCan();
    void nestedGroupsDoNotOverflow();
    void limits_data();
    void limits();
    void emptyInputIsRefused();
};

void MailParseTest::headers_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << QByteArray("Subject: Hello\nFrom: Ann <Ann@Example.COM>\n") << u"Hello"_s << u"Ann"_s
                           << u"ann@example.com"_s;
    QTest::newRow("encoded words") << QByteArray(
        "Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?= =?utf-8?Q?_aus?=\n =?iso-8859-1?Q?_K=F6ln?=\n"
        "From: =?koi8-r?B?6dfBzg==?= <ivan@example.ru>\n")
                                   << u"Grüße aus Köln"_s << u"Иван"_s << u"ivan@example.ru"_s;
    QTest::newRow("folded") << QByteArray("Subject: one\n two\n\tthree\nFrom: a@example.com\n") << u"one two three"_s << QString()
                            << u"a@example.com"_s;
    QTest::newRow("raw 8 bit") << QByteArray("Subject: caf\xe9\nFrom: Ren\xe9 <r@example.fr>\n") << u"café"_s << u"René"_s
                               << u"r@example.fr"_s;
    QTest::newRow("raw utf-8") << QByteArray("Subject: z\xc5\xbc\xc3\xb3\xc5\x82w\nFrom: \xc5\x81ukasz <l@example.pl>\n")
                               << u"zżółw"_s << u"Łukasz"_s << u"l@example.pl"_s;
    QTest::newRow("quoted comma") << QByteArray("Subject: x\nFrom: \"Doe, John\" <j@example.com>\n") << u"x"_s << u"Doe, John"_s
                                  << u"j@example.com"_s;
    // "Техническая поддержка" cut in the midst of letters, and a name in quotes around its encoded words.
    const QByteArray name = u"Техническая поддержка интернет-магазина в Санкт-Петербурге"_s.toUtf8();
    QByteArray words;
    for (qsizetype i = 0; i < name.size(); i += 33) {
        words += (i > 0 ? "\n " : "") + ("=?utf-8?B?" + name.mid(i, 33).toBase64() + "?=");
    }
    QTest::newRow("letters cut in two") << "Subject: x\nFrom: " + words + " <a@example.com>\n"
                                        << u"x"_s << QString::fromUtf8(name) << u"a@example.com"_s;
    QTest::newRow("encoded within quotes") << "Subject: x\nFrom: \"" + words + "\"\n <a@example.com>\n"
                                           << u"x"_s << QString::fromUtf8(name) << u"a@example.com"_s;
    QTest::newRow("encoded specials") << QByteArray(
        "Subject: x\nFrom: =?utf-8?Q?=22Doe=22=2C_=3Cb=40x=2Etest=3E=2C_John_=5C?= <j@example.com>\n")
                                      << u"x"_s << u"\"Doe\", <b@x.test>, John \\"_s << u"j@example.com"_s;
    QTest::newRow("only a sender") << QByteArray("Subject: x\nSender: s@example.com\n") << u"x"_s << QString()
                                   << u"s@example.com"_s;
    QTest::newRow("nobody") << QByteArray("Subject: x\nTo: a@example.com\n") << u"x"_s << QString() << QString();
}

void MailParseTest::headers()
{
    QFETCH(QByteArray, header);
    const auto mail = parsed(header + "\nbody\n");
    QTEST(mail.subject, "subject");
    QTEST(mail.from.name, "name");
    QTEST(mail.from.address, "address");
}

void MailParseTest::idsAreCheckedAndBounded()
{
    QByteArray raw =
        "Message-ID: <one@example.com>\nIn-Reply-To: <parent@example.com>\nReferences: <root@example.com> broken <1@x y> <>";
    for (int i = 0; i < 80; ++i) {
        raw += "\n <n" + QByteArray::number(i) + "@example.com>";
    }
    const auto mail = parsed(raw + "\nFrom: a@example.com\n\nbody\n");
    QCOMPARE(mail.messageId, u"one@example.com"_s);
    QCOMPARE(mail.inReplyTo, u"parent@example.com"_s);
    QCOMPARE(mail.references.size(), 50);
    QCOMPARE(mail.references.first(), u"root@example.com"_s);
    QCOMPARE(mail.references.last(), u"parent@example.com"_s);
    QCOMPARE(parsed("Message-ID: <no at sign>\nFrom: a@example.com\n\nx\n").messageId, QString());
}

void MailParseTest::groupsAreFlattened()
{
    const auto mail = parsed("From: a@example.com\nTo: friends: b@example.com, \"C\" <c@example.com>;, d@example.com\n"
                             "Cc: undisclosed-recipients:;\nReply-To: r@example.com\n\nx\n");
    QCOMPARE(mail.to.size(), 3);
    QCOMPARE(mail.to[1], (Address{.name = u"C"_s, .address = u"c@example.com"_s}));
    QCOMPARE(mail.to[2].address, u"d@example.com"_s);
    QVERIFY(mail.cc.isEmpty());
    QCOMPARE(mail.replyTo.value(0).address, u"r@example.com"_s);
}

void MailParseTest::absurdDates_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QDateTime>("expected");
    QTest::newRow("with an offset") << QByteArray("Mon, 2 Nov 2020 10:30:00 +0200")
                                    << QDateTime(QDate(2020, 11, 2), QTime(8, 30), Qt::UTC);
    QTest::newRow("without battery") << QByteArray("Thu, 1 Jan 1970 00:00:00 +0000") << QDateTime();
    QTest::newRow("from the future") << QByteArray("Fri, 1 Jan 2100 00:00:00 +0000") << QDateTime();
    QTest::newRow("words") << QByteArray("yesterday") << QDateTime();
}

void MailParseTest::absurdDates()
{
    QFETCH(QByteArray, date);
    QTEST(parsed("From: a@example.com\nDate: " + date + "\n\nx\n").date, "expected");
}

void MailParseTest::bodies()
{
    const auto mail =
        parsed("From: a@example.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=m\n\n"
               "--m\nContent-Type: multipart/alternative; boundary=a\n\n"
               "--a\nContent-Type: text/plain; charset=utf-8\n\nFirst\r\nline\n"
               "--a\nContent-Type: text/html; charset=utf-8\n\n<p>First <b>line</b></p><img src=\"http://x.test/p.gif\">"
               "<img src=\"cid:pic@1\">\n--a--\n"
               "--m\nContent-Type: image/png; name=p.png\nContent-ID: <pic@1>\nContent-Disposition: inline\n"
               "Content-Transfer-Encoding: base64\n\naGVsbG8=\n"
               "--m\nContent-Type: text/csv; name=list.csv\nContent-Disposition: attachment; filename=list.csv\n\na,b\n"
               "--m\nContent-Type: text/plain\n\nlist footer\n--m--\n");
    QCOMPARE(mail.text, u"First\nline\nlist footer"_s);
    QVERIFY(mail.html.contains(u"<b>line</b>"_s));
    QVERIFY(mail.html.contains(u"src=\"cid:pic@1\""_s));
    QCOMPARE(mail.blockedImages, 1);
    QCOMPARE(mail.parts.size(), 2);
    QCOMPARE(mail.parts[0].contentId, u"pic@1"_s);
    QVERIFY(mail.parts[0].inlinePart);
    QCOMPARE(mail.parts[0].data, QByteArray("hello"));
    QCOMPARE(mail.parts[1].name, u"list.csv"_s);
    QCOMPARE(mail.parts[1].mediaType, u"text/csv"_s);
    QVERIFY(!mail.parts[1].inlinePart);
}

void MailParseTest::htmlOnlyGivesText()
{
    const auto mail = parsed("From: a@example.com\nContent-Type: text/html; charset=utf-8\n\n"
                             "<div>Where is my parcel?</div><blockquote type=\"cite\">We sent it</blockquote>");
    QCOMPARE(mail.text, u"Where is my parcel?\n\n> We sent it"_s);
    QCOMPARE(mail.visibleText, u"Where is my parcel?"_s);
}

void MailParseTest::attachedMailIsOneAttachment()
{
    const auto mail =
        parsed("From: a@example.com\nContent-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: text/plain\n\nsee below\n"
               "--m\nContent-Type: message/rfc822\n\nSubject: the old one\nFrom: b@example.com\n\ninner text\n--m--\n");
    QCOMPARE(mail.text.trimmed(), u"see below"_s);
    QCOMPARE(mail.parts.size(), 1);
    QCOMPARE(mail.parts[0].name, u"the old one.eml"_s);
    QCOMPARE(mail.parts[0].mediaType, u"message/rfc822"_s);
    QVERIFY(mail.parts[0].data.contains("inner text"));
    QVERIFY(!mail.parts[0].data.contains("message/rfc822"));
}

void MailParseTest::fileNames_data()
{
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QString>("name");
    QTest::newRow("rfc 2231") << QByteArray("attachment; filename*=utf-8''factur%C4%83.pdf") << u"factură.pdf"_s;
    QTest::newRow("continued") << QByteArray("attachment; filename*0=long; filename*1=name.pdf") << u"longname.pdf"_s;
    QTest::newRow("encoded word") << QByteArray("attachment; filename=\"=?utf-8?B?xYJvZGUudHh0?=\"") << u"łode.txt"_s;
    QTest::newRow("a path") << QByteArray("attachment; filename=\"../../etc/passwd\"") << u"_.._etc_passwd"_s;
    QTest::newRow("none") << QByteArray("attachment") << u"attachment.pdf"_s;
    QTest::newRow("reversed by bidi") << QByteArray("attachment; filename*=utf-8''a%E2%80%AEfdp.exe") << u"afdp.exe"_s;
    QTest::newRow("too long") << "attachment; filename=\"" + QByteArray(300, 'a') + ".pdf\"" << QString(196, u'a') + u".pdf"_s;
}

void MailParseTest::fileNames()
{
    QFETCH(QByteArray, disposition);
    const auto mail =
        parsed("From: a@example.com\nContent-Type: application/pdf\nContent-Disposition: " + disposition + "\n\nx\n");
    QCOMPARE(mail.parts.size(), 1);
    QTEST(mail.parts[0].name, "name");
}

void MailParseTest::protection_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QStringList>("marks");
    QTest::newRow("neither") << QByteArray("\nhello\n") << QStringList();
    QTest::newRow("pgp/mime") << QByteArray(
        "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b\n\n"
        "--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\n"
        "Content-Type: application/octet-stream\n\nabc\n--b--\n")
                              << QStringList{u"encrypted"_s, u"pgp"_s};
    QTest::newRow("pgp signed") << QByteArray(
        "Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; micalg=pgp-sha256; boundary=b\n\n"
        "--b\n\nhello\n--b\nContent-Type: application/pgp-signature\n\nabc\n--b--\n")
                                << QStringList{u"signed"_s, u"pgp"_s};
    QTest::newRow("signed, protocol not said") << QByteArray("Content-Type: multipart/signed; boundary=b\n\n--b\n\nhello\n--b\n"
                                                             "Content-Type: application/pkcs7-signature\n\nabc\n--b--\n")
                                               << QStringList{u"signed"_s, u"smime"_s};
    QTest::newRow("s/mime envelope") << QByteArray("Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nabc\n")
                                     << QStringList{u"encrypted"_s, u"smime"_s};
    QTest::newRow("s/mime opaque signature")
        << QByteArray("Content-Type: application/pkcs7-mime; smime-type=signed-data\n\nabc\n")
        << QStringList{u"signed"_s, u"smime"_s};
    QTest::newRow("inline pgp") << QByteArray("\n-----BEGIN PGP MESSAGE-----\n\nabc\n-----END PGP MESSAGE-----\n")
                                << QStringList{u"encrypted"_s, u"pgp"_s};
    QTest::newRow("inline pgp, clear") << QByteArray(
        "\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nhello\n-----BEGIN PGP SIGNATURE-----\n")
                                       << QStringList{u"signed"_s, u"pgp"_s};
}

void MailParseTest::protection()
{
    QFETCH(QByteArray, rest);
    const auto mail = parsed("From: a@example.com\nMIME-Version: 1.0\n" + rest);
    QTEST(mail.marks, "marks");
    QCOMPARE(mail.notice.isEmpty(), !mail.marks.contains(u"encrypted"_s));
}

void MailParseTest::whatStandsWithinASignatureIsRead()
{
    // As Outlook sends it when "clear text" is off: made by openssl cms -sign -nodetach.
    const QByteArray signedData =
        "MIIBTQYJKoZIhvcNAQcCoIIBPjCCAToCAQExDTALBglghkgBZQMEAgEwgZQGCSqGSIb3DQEHAaCBhgSBg0NvbnRlbnQtVHlwZTog\n"
        "bXVsdGlwYXJ0L21peGVkOyBib3VuZGFyeT14DQoNCi0teA0KDQpIZWxsbyBmcm9tIHdpdGhpbi4NCi0teA0KQ29udGVudC1UeXBl\n"
        "OiBpbWFnZS9wbmc7IG5hbWU9bGFtcC5wbmcNCg0KYWJjDQotLXgtLQ0KMYGOMIGLAgEBMCQwDDEKMAgGA1UEAwwBQQIUX1kjFi81\n"
        "d7QpcyrLDWDiEplQSLQwCwYJYIZIAWUDBAIBMAoGCCqGSM49BAMCBEcwRQIhAMKS70h5FV3lZgNwsniw0z5jjtnE+dqwr07KpV4r\n"
        "wBakAiA8GMdE77et8iZ4LuWQ7T1wU6s27zTQXTwyGrZCA7THjg==\n";
    const auto mail = parsed("From: a@example.com\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n"
                             "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\n\n"
                             + signedData);
    QCOMPARE(mail.text.trimmed(), u"Hello from within."_s);
    QCOMPARE(mail.marks, QStringList({u"signed"_s, u"smime"_s}));
    QStringList names;
    for (const MailPart &part : mail.parts) {
        names.append(part.name);
    }
    QCOMPARE(names, QStringList({u"smime.p7m"_s, u"lamp.png"_s}));
    // Some do not say what it is.
    const auto unsaid = parsed("From: a@example.com\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n"
                               "Content-Type: application/pkcs7-mime\n\n"
                               + signedData);
    QCOMPARE(unsaid.text.trimmed(), u"Hello from within."_s);
    QCOMPARE(unsaid.notice, QString());
}

void MailParseTest::wrongPartsAreShownAsTheyCame()
{
    const auto mail = parsed("From: a@example.com\nContent-Type: multipart/mixed;\nboundary=b\n\n--b\n\nhello there\n--b--\n");
    QVERIFY2(mail.text.contains("hello there"_L1), qPrintable(mail.text));
    QVERIFY(!mail.notice.isEmpty());
    // Nothing at all stays nothing.
    QVERIFY(parsed("From: a@example.com\nSubject: empty\n\n").text.isEmpty());
    // No header at all: all of it is text.
    QCOMPARE(parsed("This is a note\nwithout a header.\n").text.trimmed(), u"This is a note\nwithout a header."_s);
}

void MailParseTest::unknownCharsetIsReadAsWellAsItCan()
{
    const auto mail =
        parsed(QByteArray("From: a@example.com\nContent-Type: text/plain; charset=klingon\n\nna\xefve \0 caf\xe9\n", 76));
    QVERIFY(mail.text.startsWith(u"naïve"_s));
    QVERIFY(!mail.text.contains(QChar::Null));
    QVERIFY(!mail.notice.isEmpty());
}

void MailParseTest::nestedGroupsDoNotOverflow()
{
    QByteArray raw = "From: a@example.com\nReply-To: " + QByteArray("g:").repeated(60000) + "\nSubject: deep\n\nx\n";
    auto mail = parsed(raw);
    QCOMPARE(mail.subject, u"deep"_s);
    QVERIFY(mail.replyTo.isEmpty());
    QVERIFY(!mail.notice.isEmpty());
    const QByteArray folded = QByteArray("g:\n ").repeated(3000);
    QByteArray inner = "From: a@example.com\nContent-Type: message/rfc822\n\nto : " + folded + "\nSubject: in\n\nx\n";
    QCOMPARE(blankHostileAddresses(inner), 1);
}

void MailParseTest::limits_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<bool>("accepted");
    const QByteArray top = "From: a@example.com\nMIME-Version: 1.0\n";
    QTest::newRow("many headers") << QByteArray("X-A: b\n").repeated(5001) + top + "\nx\n" << false;
    QTest::newRow("fewer headers") << QByteArray("X-A: b\n").repeated(4000) + top + "\nx\n" << true;
    const QByteArray mixed = top + "Content-Type: multipart/mixed; boundary=\"b b\"\n\n";
    QTest::newRow("many parts") << mixed + QByteArray("--b b\n\nx\n").repeated(2500) + "--b b--\n" << false;
    QTest::newRow("a few more than allowed") << mixed + QByteArray("--b b\n\nx\n").repeated(1005) + "--b b--\n" << false;
    QTest::newRow("many, but allowed") << mixed + QByteArray("--b b\n\nx\n").repeated(900) + "--b b--\n" << true;
    QByteArray deep = top;
    for (int i = 0; i < 60; ++i) {
        const QByteArray name = QByteArray::number(i);
        deep += "Content-Type: multipart/mixed; boundary=d" + name + "\n\n--d" + name + "\n";
    }
    QTest::newRow("too deep") << deep + "\nx\n" << false;
    QTest::newRow("too many boundaries") << top + "\n" + [] {
        QByteArray lines;
        for (int i = 0; i < 2100; ++i) {
            lines += "boundary=" + QByteArray::number(i) + "\n";
        }
        return lines;
    }() << false;
}

void MailParseTest::limits()
{
    QFETCH(QByteArray, raw);
    QFETCH(bool, accepted);
    const auto mail = parseMail(raw);
    QCOMPARE(mail.hasValue(), accepted);
    if (!accepted) {
        QCOMPARE(mail.error().kind, Error::Kind::TooLarge);
    }
    QVERIFY(!parseMail(raw, MailLimits{.maxBytes = 10}).hasValue());
}

void MailParseTest::emptyInputIsRefused() { QVERIFY(!parseMail({}).hasValue()); }

QTEST_GUILESS_MAIN(MailParseTest)
#include "tst_mailparse.moc"
