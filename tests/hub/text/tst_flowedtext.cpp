// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/flowedtext.h"
#include "hub/text/mail.h"

#include <QTest>

using namespace deskbell::hub;
using namespace Qt::StringLiterals;

/// RFC 3676: out and back.
class FlowedTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOutAndComesBack_data()
    {
        QTest::addColumn<QString>("text");
        const QString sentence = u"The parcel left our warehouse this morning and should be with you on Thursday. "_s;
        QTest::newRow("a long paragraph") << sentence.repeated(6).trimmed();
        QTest::newRow("paragraphs and empty lines") << u"Hello,\n\n"_s + sentence.repeated(3).trimmed() + u"\n\nBye\n"_s;
        QTest::newRow("a signature") << u"Hello\n\n-- \nMia Pop\nKestrel & Pine"_s;
        QTest::newRow("what only looks like a mark") << u" indented\n  twice\nFrom here on\nFrom\n"_s;
        QTest::newRow("a long quote") << u"> "_s + sentence.repeated(3).trimmed() + u"\n>> "_s + sentence.repeated(2).trimmed()
                + u"\nYes."_s;
        QTest::newRow("an address of the web")
            << u"See https://shop.example/track?"_s + u"parcel=1234567890&"_s.repeated(9) + u"\nBye"_s;
        QTest::newRow("Japanese") << u"お客様のお荷物は本日倉庫を出発し木曜日に到着する予定です。"_s.repeated(6);
        QTest::newRow("Arabic") << u"غادرت الشحنة مستودعنا هذا الصباح ومن المفترض أن تصل يوم الخميس. "_s.repeated(5).trimmed();
        QTest::newRow("emoji") << u"🙂"_s.repeated(60);
        QTest::newRow("nothing") << QString();
    }

    void goesOutAndComesBack()
    {
        QFETCH(QString, text);
        const FlowedText flowed = flowText(text);
        for (const QString &line : flowed.text.split(u'\n')) {
            QVERIFY2(line.size() <= 78 || !line.trimmed().contains(u' '), qPrintable(line));
        }
        QCOMPARE(unflowText(flowed.text, flowed.delSp), text);
        // And through a whole mail.
        const auto mail = parseMail(composeMail({.from = {{}, u"a@b.test"_s}, .to = {{{}, u"c@d.test"_s}}, .text = text}));
        QVERIFY(mail);
        QCOMPARE(mail->text.trimmed(), text.trimmed());
    }

    void looksAsTheStandardSays()
    {
        const QString words = u"word "_s.repeated(20).trimmed();
        const FlowedText flowed = flowText(u"> "_s + words + u"\nFrom me\n> > deep\n-- \nMia   "_s);
        QVERIFY(!flowed.delSp);
        const QStringList lines = flowed.text.split(u'\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines[0].startsWith(u"> word"_s) && lines[0].endsWith(u"word "_s) && lines[0].size() <= 78);
        QVERIFY(lines[1].startsWith(u"> word"_s) && !lines[1].endsWith(u' '));
        QCOMPARE(lines[2], u" From me"_s);
        QCOMPARE(lines[3], u">> deep"_s);
        QCOMPARE(lines[4], u"-- "_s);
        QCOMPARE(lines[5], u"Mia"_s); // no accidental soft break
    }

    void readsWhatOthersSend_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<bool>("delSp");
        QTest::addColumn<QString>("text");
        QTest::newRow("joined") << u"one \ntwo \nthree\nfour"_s << false << u"one two three\nfour"_s;
        QTest::newRow("DelSp") << u"unbe \nlievable  \nthing"_s << true << u"unbelievable thing"_s;
        QTest::newRow("stuffed") << u" >no quote\n  indented"_s << false << u">no quote\n indented"_s;
        QTest::newRow("quotes end paragraphs") << u">one \ntwo"_s << false << u"> one\ntwo"_s;
        QTest::newRow("depths apart") << u">>deep \n>less"_s << false << u">> deep\n> less"_s;
        QTest::newRow("a signature is no soft break") << u"Bye \n-- \nMia"_s << false << u"Bye\n-- \nMia"_s;
        QTest::newRow("a quoted signature") << u"> -- \n> Mia"_s << false << u"> -- \n> Mia"_s;
        QTest::newRow("the end goes on into nothing") << u"one "_s << false << u"one"_s;
    }

    void readsWhatOthersSend()
    {
        QFETCH(QString, raw);
        QFETCH(bool, delSp);
        QFETCH(QString, text);
        QCOMPARE(unflowText(raw, delSp), text);
    }

    void onlyWhatSaysSoIsUnflowed()
    {
        const QByteArray body = "one \r\ntwo\r\n";
        const QByteArray header = "From: a@b.test\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8";
        QCOMPARE(parseMail(header + "\r\n\r\n" + body)->text.trimmed(), u"one \ntwo"_s);
        QCOMPARE(parseMail(header + "; Format=Flowed\r\n\r\n" + body)->text.trimmed(), u"one two"_s);
        QCOMPARE(parseMail(header + "; format=flowed; DelSp=yes\r\n\r\n" + body)->text.trimmed(), u"onetwo"_s);
    }
};

QTEST_GUILESS_MAIN(FlowedTextTest)
#include "tst_flowedtext.moc"
