// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/flowedtext.h"
#include "hub/text/mail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell;
using namespace deskbell::hub;

namespace {

OutgoingMail letter()
{
    return OutgoingMail{
        .from = {.name = u"Sprijin clienți"_s, .address = u"help@desk.test"_s},
        .to = {{.name = u"Иван Петров"_s, .address = u"ivan@example.ru"_s}},
        .cc = {{.name = u"Doe, John"_s, .address = u"j@example.com"_s}},
        .subject = u"Re: Заказ № 12 – livrare întârziată"_s,
        .text = u"Bună ziua,\n\nComanda a plecat.\n.\nFrom here on dots and From lines are safe.\n-- \nMia"_s,
        .messageId = u"reply-1@desk.test"_s,
        .inReplyTo = u"parent@example.ru"_s,
        .references = {u"root@example.ru"_s, u"parent@example.ru"_s},
        .date = QDateTime(QDate(2024, 3, 5), QTime(7, 8, 9), Qt::UTC),
    };
}

} // namespace

class MailComposeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsComposedIsReadBack();
    void onTheWireItIsAsciiWithCrLf();
    void onlyUtf8IsNamed();
    void headersCannotBeInjected();
    void htmlAndPicturesAndFiles();
    void rightToLeftIsMarked();
    void anotherParserReadsTheSame();
    void manyReferencesStayWithinALine();
    void automaticMailSaysSo();
};

void MailComposeTest::whatIsComposedIsReadBack()
{
    const OutgoingMail mail = letter();
    const auto read = parseMail(composeMail(mail));
    QVERIFY(read.hasValue());
    QCOMPARE(read.value().from, mail.from);
    QCOMPARE(read.value().to, mail.to);
    QCOMPARE(read.value().cc, mail.cc);
    QCOMPARE(read.value().subject, mail.subject);
    QCOMPARE(read.value().messageId, mail.messageId);
    QCOMPARE(read.value().inReplyTo, mail.inReplyTo);
    QCOMPARE(read.value().references, mail.references);
    QCOMPARE(read.value().date, mail.date);
    QCOMPARE(read.value().text.trimmed(), mail.text);
    QCOMPARE(read.value().automatic, QString());
    QVERIFY(read.value().html.isEmpty());
    QVERIFY(read.value().parts.isEmpty());
}

void MailComposeTest::onTheWireItIsAsciiWithCrLf()
{
    const QByteArray raw = composeMail(letter());
    QVERIFY(raw.endsWith("\r\n"));
    QCOMPARE(raw.count('\n'), raw.count("\r\n"));
    QCOMPARE(raw.count('\r'), raw.count("\r\n"));
    for (const char c : raw) {
        QVERIFY(static_cast<unsigned char>(c) < 0x80);
    }
    for (const QByteArray &line : raw.split('\n')) {
        QCOMPARE_LT(line.size(), 998);
    }
    QVERIFY(raw.contains("MIME-Version: 1.0"));
    QVERIFY(!raw.contains("Bcc"));
}

void MailComposeTest::onlyUtf8IsNamed()
{
    OutgoingMail mail = letter();
    mail.text = u"Schöne Grüße"_s; // would fit into ISO-8859-1
    mail.attachments = {{.name = u"счёт.pdf"_s, .mediaType = u"application/pdf"_s, .data = "x"}};
    const QByteArray raw = composeMail(mail).toLower();
    for (const char *charset : {"iso-8859", "windows-", "koi8"}) {
        QVERIFY2(!raw.contains(charset), charset);
    }
    QVERIFY(raw.contains("sch=c3=b6ne gr=c3=bc=c3=9fe"));
    QVERIFY(raw.contains("filename*=utf-8''"));
    const auto read = parseMail(composeMail(mail));
    QCOMPARE(read.value().parts.value(0).name, u"счёт.pdf"_s);
}

void MailComposeTest::headersCannotBeInjected()
{
    OutgoingMail mail = letter();
    mail.subject = u"Hello\r\nBcc: victim@example.com\r\n\r\nbody"_s;
    mail.from.name = u"A\r\nX-Evil: 1"_s;
    mail.to = {{.name = u"B\nX-Evil: 2"_s, .address = u"b@example.com\r\nX-Evil: 3"_s}};
    mail.messageId = u"id@desk.test\r\nX-Evil: 4"_s;
    mail.inReplyTo = u"p@desk.test\r\nX-Evil: 5"_s;
    mail.references = {u"p@desk.test>\r\nX-Evil: 6"_s};
    mail.attachments = {
        {.name = u"a\r\nX-Evil: 7.txt"_s, .mediaType = u"text/plain\r\nX-Evil: 8"_s, .contentId = u"c\r\nX-Evil: 9"_s}};
    const QByteArray raw = composeMail(mail);
    QVERIFY2(!raw.contains("\nX-Evil") && !raw.contains("\nBcc"), raw.constData());
    QVERIFY(!parseMail(raw).value().text.startsWith(u"body"_s));
}

void MailComposeTest::htmlAndPicturesAndFiles()
{
    OutgoingMail mail = letter();
    mail.html = u"<p>Bună <b>ziua</b></p><img src=\"cid:logo@desk.test\">"_s;
    mail.attachments = {
        {.name = u"logo.png"_s, .mediaType = u"image/png"_s, .contentId = u"logo@desk.test"_s, .inlinePart = true, .data = "PNG"},
        {.name = u"ordre de retour – été.pdf"_s, .mediaType = u"application/pdf"_s, .data = QByteArray(5000, '\0')},
        {.name = u"old.eml"_s, .mediaType = u"message/rfc822"_s, .data = "Subject: old\r\nFrom: x@example.com\r\n\r\nhello\r\n"},
    };
    const QByteArray raw = composeMail(mail);
    const qsizetype mixed = raw.indexOf("multipart/mixed");
    const qsizetype alternative = raw.indexOf("multipart/alternative");
    const qsizetype related = raw.indexOf("multipart/related");
    QVERIFY(mixed > 0 && alternative > mixed && related > alternative);
    const auto read = parseMail(raw);
    QVERIFY(read.hasValue());
    QVERIFY(read.value().html.contains(u"<p>Bună <b>ziua</b></p><img src=\"cid:logo@desk.test\">"_s));
    QVERIFY(!read.value().html.contains(u"dir="_s));
    QCOMPARE(read.value().text.trimmed(), mail.text);
    QCOMPARE(read.value().parts.size(), 3);
    QCOMPARE(read.value().parts[0].contentId, u"logo@desk.test"_s);
    QVERIFY(read.value().parts[0].inlinePart);
    QCOMPARE(read.value().parts[1].name, u"ordre de retour – été.pdf"_s);
    QCOMPARE(read.value().parts[1].data, QByteArray(5000, '\0'));
    QVERIFY(read.value().parts[2].data.contains("hello"));
}

void MailComposeTest::rightToLeftIsMarked()
{
    OutgoingMail mail = letter();
    mail.text = u"שלום, ההזמנה נשלחה."_s;
    mail.html = u"<p>שלום, ההזמנה נשלחה.</p>"_s;
    const auto read = parseMail(composeMail(mail));
    QVERIFY(read);
    QVERIFY(read.value().html.contains(u"<div dir=\"rtl\""_s));
    QVERIFY(read.value().html.contains(u"text-align:right"_s));
    mail.text.clear(); // the text alternative is never empty
    const auto again = parseMail(composeMail(mail));
    QVERIFY(again);
    QCOMPARE(again.value().text.trimmed(), u"שלום, ההזמנה נשלחה."_s);
    QVERIFY(again.value().html.contains(u"<div dir=\"rtl\""_s));
}

/// Python's email package has none of our code and none of GMime's.
void MailComposeTest::anotherParserReadsTheSame()
{
    OutgoingMail mail = letter();
    mail.html = u"<p>Bună <b>ziua</b></p><img src=\"cid:logo@desk.test\">"_s;
    mail.attachments = {
        {.name = u"logo.png"_s, .mediaType = u"image/png"_s, .contentId = u"logo@desk.test"_s, .inlinePart = true, .data = "PNG"},
        {.name = u"Rechnung März.pdf"_s, .mediaType = u"application/pdf"_s, .data = "PDF"}};
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, QString::fromUtf8(R"(
import sys, json, email, email.policy
m = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)
def shape(p):
    return [p.get_content_type()] + [shape(c) for c in p.iter_parts()] if p.is_multipart() else p.get_content_type()
html = m.get_body(('html',)); text = m.get_body(('plain',))
image = [p for p in m.walk() if p.get_content_type() == 'image/png'][0]
print(json.dumps({'shape': shape(m), 'subject': m['subject'], 'from': str(m['from']), 'to': m['to'].addresses[0].display_name,
  'cc': m['cc'].addresses[0].display_name, 'references': m['references'], 'reply': m['in-reply-to'], 'html': html.get_content(),
  'text': text.get_content(), 'charset': text.get_content_charset(), 'cid': image['content-id'],
  'names': [p.get_filename() for p in m.iter_attachments()],
  'defects': [str(d) for p in m.walk() for d in p.defects], 'longest': max(len(l) for l in m.as_bytes().split(b'\n'))}))
)")});
    python.write(composeMail(mail));
    python.closeWriteChannel();
    QVERIFY2(python.waitForFinished(60'000) && python.exitCode() == 0, python.readAllStandardError().constData());
    const QJsonObject seen = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    QCOMPARE(
        QString::fromUtf8(QJsonDocument(seen[u"shape"].toArray()).toJson(QJsonDocument::Compact)),
        u"[\"multipart/mixed\",[\"multipart/alternative\",\"text/plain\",[\"multipart/related\",\"text/html\",\"image/png\"]],"
        "\"application/pdf\"]"_s);
    QCOMPARE(seen[u"subject"].toString(), mail.subject);
    QVERIFY(seen[u"from"].toString().contains(u"Sprijin clienți"_s));
    QCOMPARE(seen[u"to"].toString(), u"Иван Петров"_s);
    QCOMPARE(seen[u"cc"].toString(), u"Doe, John"_s);
    QCOMPARE(seen[u"references"].toString().simplified(), u"<root@example.ru> <parent@example.ru>"_s);
    QCOMPARE(seen[u"reply"].toString(), u"<parent@example.ru>"_s);
    QVERIFY(seen[u"html"].toString().contains(u"Bună <b>ziua</b>"_s));
    // That reader does not know flowed text: the space before "From" is left for it.
    QCOMPARE(unflowText(seen[u"text"].toString(), false).trimmed(), mail.text);
    QCOMPARE(seen[u"charset"].toString(), u"utf-8"_s);
    QCOMPARE(seen[u"cid"].toString(), u"<logo@desk.test>"_s);
    QVERIFY(seen[u"names"].toArray().contains(u"Rechnung März.pdf"_s));
    QCOMPARE(seen[u"defects"].toArray(), QJsonArray());
    QVERIFY(seen[u"longest"].toInt() <= 998);
}

void MailComposeTest::manyReferencesStayWithinALine()
{
    OutgoingMail mail = letter();
    mail.references.clear();
    mail.inReplyTo.clear();
    for (int i = 0; i < 50; ++i) {
        mail.references.append(QString(60, u'a') + QString::number(i) + u"@example.com"_s);
    }
    const QByteArray raw = composeMail(mail);
    for (const QByteArray &line : raw.split('\n')) {
        QCOMPARE_LT(line.size(), 998);
    }
    QCOMPARE(parseMail(raw).value().references.first(50), mail.references);
}

void MailComposeTest::automaticMailSaysSo()
{
    OutgoingMail mail = letter();
    mail.automatic = true;
    const QByteArray raw = composeMail(mail);
    QVERIFY(raw.contains("\r\nAuto-Submitted: auto-replied\r\n"));
    QCOMPARE(parseMail(raw).value().automatic, u"auto_reply"_s);
}

QTEST_GUILESS_MAIN(MailComposeTest)
#include "tst_mailcompose.moc"
