// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/mail.h"
#include "hub/text/replystrip.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell::hub;

class ReplyStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attributions_data();
    void attributions();
    void headerBlocks_data();
    void headerBlocks();
    void footers_data();
    void footers();
    void others_data();
    void others();
    void htmlQuotes_data();
    void htmlQuotes();
    void hostile_data();
    void hostile();
};

void ReplyStripTest::attributions_data()
{
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &line) { QTest::newRow(name) << line; };
    row("en gmail", u"On Tue, Jan 5, 2021 at 10:00 AM Desk <help@desk.test> wrote:"_s);
    row("en apple", u"On 5 Jan 2021, at 10:00, Desk <help@desk.test> wrote:"_s);
    row("en, broken over lines", u"On Tue, Jan 5, 2021 at 10:00 AM Desk\n<help@desk.test>\nwrote:"_s);
    row("ro", u"În mar., 5 ian. 2021 la 10:00, Desk <help@desk.test> a scris:"_s);
    row("ro thunderbird", u"La 05.01.2021 10:00, Desk a scris:"_s);
    row("pl", u"wt., 5 sty 2021 o 10:00 Desk <help@desk.test> napisał(a):"_s);
    row("pl thunderbird", u"W dniu 5.01.2021 o 10:00, Desk pisze:"_s);
    row("ru gmail", u"вт, 5 янв. 2021 г. в 10:00, Desk <help@desk.test>:"_s);
    row("ru thunderbird", u"05.01.2021 10:00, Desk пишет:"_s);
    row("hu", u"Desk <help@desk.test> ezt írta (időpont: 2021. jan. 5., K, 10:00):"_s);
    row("hu thunderbird", u"2021. 01. 05. 10:00 keltezéssel, Desk írta:"_s);
    row("de", u"Am Di., 5. Jan. 2021 um 10:00 Uhr schrieb Desk <help@desk.test>:"_s);
    row("fr", u"Le mar. 5 janv. 2021 à 10:00, Desk <help@desk.test> a écrit :"_s);
    row("es", u"El mar, 5 ene 2021 a las 10:00, Desk (<help@desk.test>) escribió:"_s);
    row("uk", u"вт, 5 січ. 2021 р. о 10:00 Desk <help@desk.test> пише:"_s);
}

void ReplyStripTest::attributions()
{
    QFETCH(QString, line);
    QCOMPARE(visibleReply(u"Thank you!\nIt came.\n\n"_s + line + u"\n\n> Your parcel\n> is on its way\n"_s),
             u"Thank you!\nIt came."_s);
    // Without marks below it.
    QCOMPARE(visibleReply(u"Thank you!\nIt came.\n\n"_s + line + u"\n\nYour parcel\nis on its way\n"_s),
             u"Thank you!\nIt came."_s);
}

void ReplyStripTest::headerBlocks_data()
{
    QTest::addColumn<QString>("block");
    const auto row = [](const char *name, const QString &block) { QTest::newRow(name) << block; };
    row("en", u"From: Desk <help@desk.test>\nSent: Tuesday, January 5, 2021\nTo: Ann\nSubject: Parcel"_s);
    row("en bold", u"*From:* Desk\n*Sent:* Tuesday\n*To:* Ann\n*Subject:* Parcel"_s);
    row("de", u"Von: Desk\nGesendet: Dienstag\nAn: Ann\nBetreff: Paket"_s);
    row("pl", u"Od: Desk\nWysłano: wtorek\nDo: Ann\nTemat: Paczka"_s);
    row("ro", u"De la: Desk\nTrimis: marți\nCătre: Ann\nSubiect: Colet"_s);
    row("ru", u"От: Desk\nОтправлено: вторник\nКому: Ann\nТема: Посылка"_s);
    row("hu", u"Feladó: Desk\nElküldve: kedd\nCímzett: Ann\nTárgy: Csomag"_s);
    row("uk", u"Від: Desk\nНадіслано: вівторок\nКому: Ann\nТема: Посилка"_s);
    row("marked", u"-----Original Message-----\nwhatever"_s);
    row("marked de", u"-------- Ursprüngliche Nachricht --------\nwhatever"_s);
    row("marked pl", u"-----Wiadomość oryginalna-----\nwhatever"_s);
    row("underlined",
        u"________________________________\nFrom: Desk <help@desk.test>\nSent: Tuesday\nTo: Ann\nSubject: Parcel"_s);
}

void ReplyStripTest::headerBlocks()
{
    QFETCH(QString, block);
    QCOMPARE(visibleReply(u"Thank you!\n\n"_s + block + u"\n\nYour parcel is on its way\n"_s), u"Thank you!"_s);
}

void ReplyStripTest::footers_data()
{
    QTest::addColumn<QString>("footer");
    for (const QString &footer : {u"Sent from my iPhone"_s, u"Get Outlook for Android"_s, u"Von meinem iPhone gesendet"_s,
                                  u"Wysłane z iPhone'a"_s, u"Trimis de pe iPhone"_s, u"Отправлено с iPhone"_s,
                                  u"-- \nAnn Smith\n+44 20"_s, u"--\nAnn"_s, u"Надіслано з iPhone"_s}) {
        QTest::newRow(qPrintable(footer)) << footer;
    }
}

void ReplyStripTest::footers()
{
    QFETCH(QString, footer);
    QCOMPARE(visibleReply(u"Thank you!\n\n"_s + footer), u"Thank you!"_s);
    QCOMPARE(visibleReply(u"Thank you!\n\n"_s + footer + u"\n\nOn 5 Jan 2021, at 10:00, Desk wrote:\n> a\n"_s), u"Thank you!"_s);
}

void ReplyStripTest::others_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");
    const auto row = [](const char *name, const QString &text, const QString &visible) {
        QTest::newRow(name) << text << visible;
    };
    row("nothing to take away", u"Hello,\n\nhow are you?\n"_s, u"Hello,\n\nhow are you?"_s);
    row("answers between quotes", u"On 5 Jan 2021, Desk <a@b.test> wrote:\n> Size?\n42\n> Colour?\nblue\n"_s, u"42\nblue"_s);
    row("answer below", u"Desk wrote:\n> Size?\n\n42 please"_s, u"42 please"_s);
    row("only a quote", u"> Size?\n> Colour?"_s, u"> Size?\n> Colour?"_s);
    row("my friend wrote", u"My friend wrote:\nit broke on 5.1.2021\nWhat now?"_s,
        u"My friend wrote:\nit broke on 5.1.2021\nWhat now?"_s);
    row("an address in the text", u"Delivery data:\nFrom: Berlin\nPlease hurry"_s,
        u"Delivery data:\nFrom: Berlin\nPlease hurry"_s);
    row("dashes in a list", u"I need:\n- one\n- two"_s, u"I need:\n- one\n- two"_s);
    row("empty", QString(), QString());
    row("headers in any order", u"Yes.\n\n----\nDate: Tue, 22 May 2012\nTo: me@x.test\nFrom: you@x.test\nSubject: Lamp\n\nOld"_s,
        u"Yes."_s);
    row("dashed attribution", u"Yes.\n\n---- On 12/29/1987 17:32, Ann wrote ----\n\nOld"_s, u"Yes."_s);
    row("broken attribution", u"Yes.\n\nAm 21.04.2016 17:48 schrieb \"Ann\" <ann@x.test\n>:\n\n> Old\n"_s, u"Yes."_s);
    row("attribution on the answer's line", u"Yes! On Wed, Apr 4, 2012 at 3:59 PM, ann@x.test wrote:\n> Old"_s, u"Yes!"_s);
    row("answer below an attribution", u"On 15 May 2017 19:32, \"Ann\" <ann@x.test> wrote:\n\nAll of this is new."_s,
        u"All of this is new."_s);
    row("what is passed on stays",
        u"See below.\n\n---------- Forwarded message ---------\nFrom: Ann <a@x.test>\nSubject: Lamp\n\nOld"_s,
        u"See below.\n\n---------- Forwarded message ---------\nFrom: Ann <a@x.test>\nSubject: Lamp\n\nOld"_s);
    row("signature under a line", u"Yes.\n\n____________________\nAnn\nShop of lamps\n"_s, u"Yes."_s);
    row("small print",
        u"Yes.\n\nThis e-mail is confidential and intended solely for the addressee.\nNotify the sender if received in error."_s,
        u"Yes."_s);
    row("small print alone",
        u"This e-mail is confidential and intended solely for the addressee. Delete it if received in error."_s,
        u"This e-mail is confidential and intended solely for the addressee. Delete it if received in error."_s);
    row("attribution without its colon", u"Yes.\n\nOn Wed, 14 Nov 2018 08:14:43 -0200 Ann <ann@x.test> wrote\n\nOld"_s,
        u"Yes."_s);
    row("attribution without an hour", u"Yes.\n\nOn Wed, Dec 9, Ann\n<ann@x.test>\nwrote:\n> Old"_s, u"Yes."_s);
    row("a sentence above an attribution", u"On 3 May I sent it.\nAnn <ann@x.test> wrote:\n> Old"_s, u"On 3 May I sent it."_s);
    row("a link that lost its mark",
        u"Yes.\n\nOn 5 Jan 2021, Ann <a@x.test> wrote:\n\n> Answer here\n>\n (http://x.test/abc) >\n> or there\n"_s, u"Yes."_s);
    row("signed in place",
        u"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nHello,\n- -- a list\nit works.\n-----BEGIN PGP "
        u"SIGNATURE-----\n\niQGz\n=dQ\n"
        "-----END PGP SIGNATURE-----\n"_s,
        u"Hello,\n-- a list\nit works."_s);
    row("an ornament", u">>> Sale <<<\nPlease stop these."_s, u">>> Sale <<<\nPlease stop these."_s);
}

void ReplyStripTest::htmlQuotes_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("gmail")
        << u"<div>Yes.</div><div class=\"gmail_quote\"><div>On Wed, Apr 4, 2012 at 3:59 PM Ann &lt;<a "
           "href=\"mailto:a@x.test\">a@x.test</a>&gt; wrote:<br></div><blockquote class=\"gmail_quote\">Old</blockquote></div>"_s;
    QTest::newRow("outlook") << u"<p>Yes.</p><div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\"><b>From:</b> Ann<br>"
                                "<b>Sent:</b> today<br><b>To:</b> me<br></div><div>Old</div>"_s;
    QTest::newRow("outlook, right to left")
        << u"<div dir=\"rtl\"><p>Yes.</p><div id=\"divRplyFwdMsg\" dir=\"rtl\">\u05de\u05d0\u05ea: Ann</div>"
           "<div>Old</div></div>"_s;
    QTest::newRow("yahoo")
        << u"<div>Yes.</div><div class=\"yahoo_quoted\"><div>Am Mittwoch schrieb Ann:</div><div>Old</div></div>"_s;
    QTest::newRow("apple mail")
        << u"<div>Yes.<div><br><blockquote type=\"cite\"><div>On 5 Jan 2021, at 09:30, Ann &lt;a@x.test&gt; wrote:"
           "</div><br><div>Old</div></blockquote></div></div>"_s;
}

void ReplyStripTest::htmlQuotes()
{
    QFETCH(QString, html);
    QCOMPARE(visibleReplyOfHtml(html), u"Yes."_s);
    const auto mail =
        parseMail("From: ann@x.test\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n" + html.toUtf8());
    QVERIFY(mail);
    QCOMPARE(mail->visibleText, u"Yes."_s);
    QVERIFY(mail->text.contains("Old"_L1));
}

void ReplyStripTest::others()
{
    QFETCH(QString, text);
    QTEST(visibleReply(text), "visible");
}

void ReplyStripTest::hostile_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("attribution lines") << u"On 5 Jan 2021 x wrote\n:\n"_s.repeated(200000);
    QTest::newRow("colons") << u"a wrote:\n"_s.repeated(200000);
    QTest::newRow("dashes") << u"--\n"_s.repeated(300000);
    QTest::newRow("rules") << u"____________\n"_s.repeated(300000);
    QTest::newRow("disclaimers") << u"This e-mail is confidential, for the addressee, delete it if in error.\n\n"_s.repeated(
        100000);
    QTest::newRow("broken attributions") << u"a <\n>:\n"_s.repeated(200000);
    QTest::newRow("quotes") << u"a\n>\n"_s.repeated(300000);
    QTest::newRow("one line") << u"On wrote: "_s.repeated(300000);
    QTest::newRow("from lines") << u"From: x\n"_s.repeated(200000);
    QTest::newRow("footers") << u"Sent from my x\n"_s.repeated(200000);
}

void ReplyStripTest::hostile()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const QString visible = visibleReply(text);
    qInfo() << text.size() << "characters in" << timer.elapsed() << "ms";
    QVERIFY(visible.size() <= text.size());
}

QTEST_GUILESS_MAIN(ReplyStripTest)
#include "tst_replystrip.moc"
