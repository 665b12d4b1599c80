// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/forwardedmail.h"
#include "hub/text/mail.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell;
using namespace deskbell::hub;

class ForwardedMailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programs_data();
    void programs();
    void noForwards_data();
    void noForwards();
    void mailboxes_data();
    void mailboxes();
    void belowAQuotedOne();
    void theOuterOneCounts();
    void htmlShowsOnlyWhatWasPassedOn();
    void anAttachedMailIsPassedOn();
    void hostile_data();
    void hostile();
};

void ForwardedMailTest::programs_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &subject, const QString &text) {
        QTest::newRow(name) << subject << text;
    };
    row("gmail", u"Fwd: Lamp"_s,
        u"Call her.\n\n---------- Forwarded message ---------\nDe la: Maria Pop <maria@x.test>\nDate: mie., 27 oct. 2021 la "
        u"09:31\n"
        "Subject: Lamp\nTo: <ana@desk.test>\n\n\nIt is broken.\n"_s);
    row("apple mail", u"Fwd: Lamp"_s,
        u"Call her.\n\n> Начало переадресованного сообщения:\n> \n> Отправитель: Maria Pop <maria@x.test>\n> Тема: Lamp\n"
        "> Дата: 26 октября 2021 г. в 14:25:08 GMT+3\n> Кому: ana@desk.test\n> \n> It is broken.\n"_s);
    row("outlook", u"WG: Lamp"_s,
        u"Call her.\n\n________________________________\nVon: Maria Pop <maria@x.test>\nGesendet: Mittwoch, 27. Oktober 2021 "
        u"15:14\n"
        "An: ana@desk.test <ana@desk.test>\nBetreff: Lamp\n\nIt is broken.\n"_s);
    row("outlook of old", u"PD: Lamp"_s,
        u"Call her.\n\n-----Oryginalna wiadomość-----\nOd: Maria Pop [mailto:maria@x.test]\nWysłano: 25 października 2021 11:17\n"
        "Do: ana@desk.test\nTemat: Lamp\n\nIt is broken.\n"_s);
    row("outlook for mac", u"TR: Lamp"_s,
        u"Call her.\n\n\uFEFFLe 28/10/2021 12:46, « Maria Pop » <maria@x.test> a écrit :\n\nIt is broken.\n"_s);
    row("thunderbird", u"Fwd: Lamp"_s,
        u"Call her.\n\n-------- Továbbított üzenet --------\nTárgy: \tLamp\nDátum: \tWed, 3 Nov 2021 15:51:30 +0100\n"
        "Feladó: \tMaria Pop <maria@x.test>\nCímzett: \tana@desk.test\n\n\nIt is broken.\n"_s);
    row("yahoo", u"Fw: Lamp"_s,
        u"Call her.\n  ----- Mesaj redirecționat ----- De la: Maria Pop <maria@x.test>Către: \"ana@desk.test\" <ana@desk.test>"
        "Trimis: marți, 2 noiembrie 2021, 09:26:50 EETSubiect: Lamp\nIt is broken.\n"_s);
    row("bold labels", u"FW: Lamp"_s,
        u"Call her.\n\n*From:* Maria Pop<mailto:maria@x.test> <maria@x.test<mailto:maria@x.test>> on behalf of shop@x.test\n"
        "*Sent:* Wednesday, October 27, 2021 15:14\n*To:* ana@desk.test\n*Subject:* Lamp\n\nIt is broken.\n"_s);
    row("each header on its own paragraph", u"Fwd: Lamp"_s,
        u"Call her.\n\nBegin forwarded message:\n\nFrom: Maria Pop <maria@x.test>\n\nDate: 25 October 2021\n\nSubject: Lamp\n\n"
        "It is broken.\n"_s);
    row("people wrapped", u"Fwd: Lamp"_s,
        u"Call her.\n\n---------- Forwarded message ---------\nFrom: Maria Pop <maria@x.test>\nTo: <ana@desk.test>,\n"
        "  <bo@desk.test>\nSubject: Lamp\n\nIt is broken.\n"_s);
}

void ForwardedMailTest::programs()
{
    QFETCH(QString, subject);
    QFETCH(QString, text);
    for (const QString &body : {text, QString(text).replace(u'\n', u"\r\n"_s)}) {
        const auto found = readForwardedMail(subject, body);
        QVERIFY(found);
        QCOMPARE(found->from.address, u"maria@x.test"_s);
        QCOMPARE(found->from.name, u"Maria Pop"_s);
        QCOMPARE(found->subject, u"Lamp"_s);
        QCOMPARE(found->above, u"Call her."_s);
        QCOMPARE(found->text, u"It is broken."_s);
    }
}

void ForwardedMailTest::noForwards_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plain words") << u"Fwd: Lamp"_s << u"Please see the file.\n"_s;
    QTest::newRow("an answer") << u"Re: Lamp"_s
                               << u"Yes.\n\nFrom: Maria <maria@x.test>\nSent: today\nTo: me@x.test\nSubject: Lamp\n\nOld\n"_s;
    QTest::newRow("an answer with a quote") << u"AW: Lamp"_s
                                            << u"Yes.\n\nOn 25 Oct 2021, at 11:43, Maria <maria@x.test> wrote:\n> Old\n"_s;
    QTest::newRow("a Finnish answer")
        << u"VS: Lamppu"_s << u"Kyllä.\n\nLähettäjä: Maria <maria@x.test>\nPäivämäärä: 27. lokak.\nAihe: Lamppu\n\nOld\n"_s;
    QTest::newRow("the words alone") << u"Lamp"_s << u"Here is the forwarded message:\nnothing\n"_s;
    QTest::newRow("a mark without a sender") << u"Fwd: x"_s << u"---------- Forwarded message ---------\nSubject: Lamp\n\nx\n"_s;
}

void ForwardedMailTest::noForwards()
{
    QFETCH(QString, subject);
    QFETCH(QString, text);
    QVERIFY(!readForwardedMail(subject, text));
}

void ForwardedMailTest::mailboxes_data()
{
    QTest::addColumn<QString>("name");
    const auto row = [](const QString &written, const QString &name) { QTest::newRow(qPrintable(written)) << name; };
    row(u"Maria Pop <Maria@x.test>"_s, u"Maria Pop"_s);
    row(u"\"Pop, Maria\" <maria@x.test>"_s, u"Pop, Maria"_s);
    row(u"'Maria Pop' <maria@x.test>"_s, u"Maria Pop"_s);
    row(u"Maria Pop [mailto:maria@x.test]"_s, u"Maria Pop"_s);
    row(u"Maria Pop (maria@x.test)"_s, u"Maria Pop"_s);
    row(u"„Maria Pop” <maria@x.test>"_s, u"Maria Pop"_s);
    row(u"maria@x.test"_s, QString());
    row(u"<maria@x.test>"_s, QString());
    row(u"mailto:maria@x.test"_s, QString());
}

void ForwardedMailTest::mailboxes()
{
    const Address found = mailboxIn(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(found.address, u"maria@x.test"_s);
    QTEST(found.name, "name");
    QCOMPARE(mailboxIn(u"Maria Pop"_s).name, u"Maria Pop"_s);
    QCOMPARE(mailboxIn(u"Maria Pop"_s).address, QString());
}

void ForwardedMailTest::belowAQuotedOne()
{
    const auto found =
        readForwardedMail(u"Fwd: Lamp"_s,
                          u"> Begin forwarded message:\n>\n> From: Maria <maria@x.test>\n> Subject: Lamp\n>\n> Broken.\n\n"
                          "And call her.\n-- \nAna\n"_s);
    QVERIFY(found);
    QCOMPARE(found->text, u"Broken."_s);
    QCOMPARE(found->above, u"And call her."_s);
}

void ForwardedMailTest::theOuterOneCounts()
{
    const auto found =
        readForwardedMail(u"Fwd: Fwd: Lamp"_s,
                          u"---------- Forwarded message ---------\nFrom: Maria <maria@x.test>\nSubject: Fwd: Lamp\n\nSee:\n\n"
                          "---------- Forwarded message ---------\nFrom: Paul <paul@x.test>\nSubject: Lamp\n\nBroken.\n"_s);
    QVERIFY(found);
    QCOMPARE(found->from.address, u"maria@x.test"_s);
    QVERIFY(found->text.contains("paul@x.test"_L1));
}

void ForwardedMailTest::htmlShowsOnlyWhatWasPassedOn()
{
    const auto mail =
        parseMail("From: ana@desk.test\nSubject: Fwd: Lamp\nMIME-Version: 1.0\nContent-Type: text/html\n\n"
                  "<div>She is <b>rich</b>.</div><div class=\"gmail_quote\">---------- Forwarded message ---------<br>"
                  "From: <b>Maria</b> &lt;maria@x.test&gt;<br>Date: Wed, Oct 27<br>Subject: Lamp<br>To: ana@desk.test<br>"
                  "<br><p>It is <i>broken</i>.</p></div>\n");
    QVERIFY(mail && mail->forwarded);
    QCOMPARE(mail->forwarded->from.address, u"maria@x.test"_s);
    QVERIFY2(mail->forwarded->html.contains("<i>broken</i>"_L1), qPrintable(mail->forwarded->html));
    QVERIFY(!mail->forwarded->html.contains("rich"_L1));
    QCOMPARE(mail->forwarded->above, u"She is rich."_s);
}

void ForwardedMailTest::anAttachedMailIsPassedOn()
{
    const auto wrapped = [](const QByteArray &subject, const QByteArray &inner) {
        return parseMail("From: ana@desk.test\nSubject: " + subject
                         + "\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
                           "--b\nContent-Type: text/plain\n\nCall her.\n\n-- \nAna\n--b\nContent-Type: message/rfc822\n\n"
                         + inner + "\n--b--\n");
    };
    const QByteArray lamp = "From: Maria <maria@x.test>\nSubject: Lamp\n\nBroken.\n";
    const auto mail = wrapped("FW: Lamp", lamp);
    QVERIFY(mail && mail->forwarded);
    QCOMPARE(mail->forwarded->from.address, u"maria@x.test"_s);
    QCOMPARE(mail->forwarded->subject, u"Lamp"_s);
    QCOMPARE(mail->forwarded->text.trimmed(), u"Broken."_s);
    QCOMPARE(mail->forwarded->above, u"Call her."_s);
    QCOMPARE(mail->parts.size(), 1);
    QVERIFY(!wrapped("Re: Lamp", lamp)->forwarded);
    QVERIFY(!wrapped("FW: Lamp", "Subject: nobody's\n\nBroken.\n")->forwarded);
}

void ForwardedMailTest::hostile_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("marks") << u"---------- Forwarded message ---------\n"_s.repeated(200000);
    QTest::newRow("labels") << u"From: x\n"_s.repeated(300000);
    QTest::newRow("inline labels") << u"----- Forwarded Message ----- "_s + u"From: "_s.repeated(300000);
    QTest::newRow("colons") << u":"_s.repeated(3000000);
    QTest::newRow("at signs") << u"Fwd\nOn 1.1.2020 "_s + u"a@"_s.repeated(1000000) + u" wrote:\n"_s;
    QTest::newRow("one long line") << u"From: "_s + u"<"_s.repeated(2000000);
}

/// Linear: ends in the test's time at all.
void ForwardedMailTest::hostile()
{
    QFETCH(QString, text);
    const auto found = readForwardedMail(u"Fwd: x"_s, text);
    QVERIFY(!found || found->text.size() <= text.size());
}

QTEST_GUILESS_MAIN(ForwardedMailTest)
#include "tst_forwardedmail.moc"
