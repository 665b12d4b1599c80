// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/smstext.h"
#include "tests/hub/text/corpus.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class SmsTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("unicode");
        QTest::addColumn<int>("segments");
        QTest::addColumn<int>("left");
        QTest::addColumn<QString>("because");
        QTest::newRow("nothing") << u""_s << false << 0 << 160 << u""_s;
        QTest::newRow("one letter") << u"a"_s << false << 1 << 159 << u""_s;
        QTest::newRow("just one") << QString(160, u'a') << false << 1 << 0 << u""_s;
        QTest::newRow("just two") << QString(161, u'a') << false << 2 << 145 << u""_s;
        QTest::newRow("the euro counts twice") << u"10 €"_s << false << 1 << 155 << u""_s;
        QTest::newRow("an escape is never cut") << QString(152, u'a') + u"€"_s + QString(10, u'b') << false << 2 << 141 << u""_s;
        QTest::newRow("both letter cases of a cedilla") << u"Çç"_s << true << 1 << 68 << u"ç"_s;
        QTest::newRow("Romanian") << u"Mulțumesc"_s << true << 1 << 61 << u"ț"_s;
        QTest::newRow("a letter of two units is shown whole") << u"ok 👍🏽!"_s << true << 1 << 62 << u"👍🏽"_s;
        QTest::newRow("a letter and its accent") << u"cafe\u0301"_s << true << 1 << 65 << u"e\u0301"_s;
        QTest::newRow("just one of Unicode") << QString(70, u'ш') << true << 1 << 0 << u"ш"_s;
        QTest::newRow("just two of Unicode") << QString(71, u'ш') << true << 2 << 63 << u"ш"_s;
        QTest::newRow("line ends count one") << u"a\nb"_s << false << 1 << 157 << u""_s;
    }
    void counts()
    {
        QFETCH(QString, text);
        const SmsCount count = countSms(text);
        QTEST(count.unicode, "unicode");
        QTEST(count.segments, "segments");
        QTEST(count.left, "left");
        QTEST(count.because, "because");
    }

    void emojiByEachWayOfCutting()
    {
        QString emoji;
        for (int i = 0; i < 300; ++i) {
            emoji += u"😀"_s;
        }
        // 33 pairs fit into 67 units; Kannel cuts at the 67th (measured: e2e_channels_sms_test).
        QCOMPARE(countSms(emoji).segments, 10);
        QCOMPARE(countSms(emoji, SmsCut::BetweenUnits).segments, 9);
    }

    /// Twilio's sms-segments-calculator over 3,078 texts.
    void agreesWithTheOracle()
    {
        const QString folder = corpus::folder(u"sms"_s);
        if (folder.isEmpty()) {
            QSKIP("skipped: no corpus");
        }
        corpus::Score score(u"segments"_s);
        const QList<QJsonObject> cases = corpus::readLines(folder + u"/segments.jsonl.gz"_s);
        QVERIFY(cases.size() > 3000);
        for (const QJsonObject &one : cases) {
            const QString text = one[u"text"_s].toString();
            const SmsCount count = countSms(text);
            // What it calls units are characters: an escaped one, or a pair, counts once.
            const bool agrees = count.unicode == (one[u"encoding"_s].toString() != "GSM-7"_L1)
                && count.segments == one[u"segments"_s].toInt() && text.toUcs4().size() == one[u"units"_s].toInt();
            score.add(agrees,
                      u"%1: %2 units, %3 segments, not %4 and %5"_s.arg(text.left(60))
                          .arg(count.units)
                          .arg(count.segments)
                          .arg(one[u"units"_s].toInt())
                          .arg(one[u"segments"_s].toInt()));
        }
        QCOMPARE(score.print(), 100.0);
    }
};

QTEST_GUILESS_MAIN(SmsTextTest)
#include "tst_smstext.moc"
