// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/textfold.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class ProtocolTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("plain") << u"Late Parcel"_s << u"late parcel"_s;
        QTest::newRow("Romanian, comma below") << u"Ștefan și Ținuta"_s << u"stefan si tinuta"_s;
        QTest::newRow("Romanian, cedilla") << u"Ştefan"_s << u"stefan"_s;
        QTest::newRow("Polish") << u"Późno ŁÓDŹ"_s << u"pozno lodz"_s;
        QTest::newRow("Hungarian") << u"Győző"_s << u"gyozo"_s;
        QTest::newRow("German") << u"Straße MÜLLER"_s << u"strasse muller"_s;
        QTest::newRow("Russian") << u"Ёлка"_s << u"елка"_s;
        QTest::newRow("full width") << u"Ａｂｃ"_s << u"abc"_s;
    }
    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(foldForSearch(text), folded);
    }

    void wordsOfAQuery()
    {
        QCOMPARE(searchWords(u"Ana.Pop@example.com,  Łódź-2"),
                 (QStringList{u"ana"_s, u"pop"_s, u"example"_s, u"com"_s, u"lodz"_s, u"2"_s}));
        QCOMPARE(searchWords(u"a b c d", 2), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(searchWords(u" \"*()' ").isEmpty());
    }

    void previewsAreOneLineCutAtAWord()
    {
        QCOMPARE(previewOf(u"Hello\n\n  there"), u"Hello there"_s);
        QCOMPARE(previewOf(u"one two three four", 10), u"one two…"_s);
        QCOMPARE(previewOf(QString(500, u'x'), 20).size(), 20);
        // An emoji is two code units: never half of one.
        const QString emoji = u"😀"_s.repeated(30);
        QVERIFY(!previewOf(emoji, 20).chopped(1).back().isHighSurrogate());
    }
};

QTEST_GUILESS_MAIN(ProtocolTextTest)
#include "texttest.moc"
