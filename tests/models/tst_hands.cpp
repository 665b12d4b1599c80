// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keymap.h"
#include "models/macro.h"
#include "models/palettematch.h"
#include "protocol/textfold.h"

#include <QJsonArray>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class HandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysClash_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("clashes");
        QTest::newRow("the same letter") << u"j"_s << u"j"_s << true;
        QTest::newRow("Shift makes another") << u"j"_s << u"J"_s << false;
        QTest::newRow("one begins the other") << u"g"_s << u"g i"_s << true;
        QTest::newRow("two of one beginning") << u"g i"_s << u"g q"_s << false;
        QTest::newRow("a letter and a combination with it") << u"k"_s << u"Ctrl+K"_s << false;
        QTest::newRow("combinations in any case") << u"Ctrl+k"_s << u"Ctrl+K"_s << true;
        QTest::newRow("none and none") << QString() << QString() << false;
    }
    void keysClash()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(keys::clash(a, b), "clashes");
        QTEST(keys::clash(b, a), "clashes");
    }

    void someKeysMayNotBeChosen()
    {
        for (const auto &good : {u"j"_s, u"g i"_s, u"?"_s, u"\u0416"_s, u"Ctrl+Shift+L"_s, u"F8"_s, u"Alt+Left"_s, QString()}) {
            QVERIFY2(keys::whyNot(good).isEmpty(), qPrintable(good));
        }
        for (const auto &bad : {u"Alt+L"_s, u"Ctrl+Alt+E"_s, u"Esc"_s, u"Enter"_s, u"go"_s}) {
            QVERIFY2(!keys::whyNot(bad).isEmpty(), qPrintable(bad));
        }
    }

    void theAgentsChoiceCounts()
    {
        KeyMap map;
        map.add(u"next"_s, u"j"_s);
        map.add(u"reply"_s, u"r"_s);
        map.setChosen({{u"next"_s, u"n"_s}, {u"unknown"_s, u"r"_s}, {u"reply"_s, 7}});
        QCOMPARE(map.keysOf(u"next"_s), u"n"_s);
        QCOMPARE(map.keysOf(u"reply"_s), u"r"_s);
        QCOMPARE(map.clashing(u"reply"_s, u"n"_s), QStringList{u"next"_s});
        QVERIFY(map.clashing(u"next"_s, u"n"_s).isEmpty());
        QVERIFY(map.clashing(u"reply"_s, u"j"_s).isEmpty());
    }

    void otherLayoutsFindTheLatinLetter()
    {
        QCOMPARE(latinFor(u"\u043e"_s, 0), u"j"_s); // Russian, no scan code
        QCOMPARE(latinFor(u"\u041e"_s, 0), u"J"_s);
        QCOMPARE(latinFor(u"\u0456"_s, 0), u"s"_s); // Ukrainian
        QCOMPARE(latinFor(u"\u062a"_s, 0), u"j"_s); // Arabic
        QCOMPARE(latinFor(u"\u061f"_s, 0), u"?"_s);
        QCOMPARE(latinFor(u"\u03be"_s, 0), u"j"_s); // Greek
        QCOMPARE(latinFor(u"\u0439"_s, 44), u"j"_s); // a phonetic layout: the key says more than the letter
        QVERIFY(latinFor(u"j"_s, 44).isEmpty());
        QVERIFY(latinFor(u"\u0105"_s, 38).isEmpty()); // Polish AltGr+a is no a
        QVERIFY(latinFor(u"7"_s, 16).isEmpty());
    }

    void theBestFitStandsFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names"); // best first; what does not fit stands behind "-"
        QTest::newRow("whole name") << u"reply"_s
                                    << QStringList{u"Reply"_s, u"Reply to all"_s, u"Send a reply"_s, u"-"_s, u"Canned replies"_s};
        QTest::newRow("beginning before middle") << u"mer"_s << QStringList{u"Merge"_s, u"Customer"_s};
        QTest::newRow("a later word before a middle")
            << u"queue"_s << QStringList{u"Queue"_s, u"Move to a queue"_s, u"Aqueues"_s};
        QTest::newRow("words in any order") << u"queue mo"_s << QStringList{u"Move to a queue"_s, u"-"_s, u"Queue"_s};
        QTest::newRow("initials") << u"wn"_s << QStringList{u"Write a note"_s, u"Own"_s};
        QTest::newRow("letters in order") << u"rslv"_s << QStringList{u"Resolve"_s, u"-"_s, u"Reply"_s};
        QTest::newRow("marks do not matter") << u"zazo"_s << QStringList{u"Za\u017c\u00f3\u0142\u0107"_s, u"-"_s, u"Zebra"_s};
    }
    void theBestFitStandsFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, names);
        const PaletteQuery query(typed);
        int last = std::numeric_limits<int>::max();
        bool fits = true;
        for (const QString &name : names) {
            if (name == "-"_L1) {
                fits = false;
                continue;
            }
            const int score = query.score(foldForSearch(name));
            QVERIFY2(fits ? score > 0 && score < last : score == 0,
                     qPrintable(u"%1: %2 after %3"_s.arg(name).arg(score).arg(last)));
            last = score;
        }
    }

    void macrosComeBackAsTheyWere()
    {
        const Macro macro{.id = {},
                          .name = u"Sent"_s,
                          .reply = u"Hi {{customer.first_name}}"_s,
                          .isNote = false,
                          .sends = true,
                          .state = u"resolved"_s,
                          .snooze = {},
                          .priority = u"high"_s,
                          .assignee = AgentId{},
                          .assignsMe = false,
                          .queue = QueueId::make(),
                          .addTags = {u"a"_s},
                          .removeTags = {u"b"_s}};
        const Preset preset{.kind = u"macro"_s, .name = u"Sent"_s, .body = bodyOf(macro)};
        QCOMPARE(macroOf(preset), macro);
        QVERIFY(!macro.doesNothing());
        QVERIFY(Macro{}.doesNothing());
    }

    void aMacroChangesOnlyWhatIsOtherwise()
    {
        const AgentId me = AgentId::make();
        const QDateTime now(QDate(2026, 10, 14), QTime(10, 20), Qt::UTC);
        Macro macro{.state = u"resolved"_s, .assignsMe = true, .addTags = {u"vip"_s, u"new"_s}, .removeTags = {u"old"_s}};
        const Conversation conversation{.state = ConversationState::Resolved, .tags = {u"old"_s, u"vip"_s}};
        const QJsonObject patch = patchFor(macro, conversation, me, now, u"en"_s);
        QCOMPARE(patch, (QJsonObject{{u"assignee_id"_s, me.value}, {u"tags"_s, QJsonArray{u"vip"_s, u"new"_s}}}));
        macro = {.snooze = u"tomorrow 9"_s};
        QCOMPARE(patchFor(macro, conversation, me, now, u"en"_s),
                 (QJsonObject{{u"state"_s, u"snoozed"_s}, {u"snoozed_until"_s, u"2026-10-15T09:00:00.000Z"_s}}));
        macro = {.snooze = u"some day"_s};
        QVERIFY(patchFor(macro, conversation, me, now, u"en"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(HandsTest)
#include "tst_hands.moc"
