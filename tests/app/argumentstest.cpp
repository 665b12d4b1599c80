// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/embeddedhub.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class ArgumentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingTogether()
    {
        const auto arguments = parseArguments({u"--hub"_s, u"https://desk.test"_s, u"--profile=/tmp/p"_s, u"--screenshot"_s,
                                               u"a.png"_s, u"--size"_s, u"1600x900"_s, u"--theme"_s, u"dark"_s, u"--language"_s,
                                               u"ro"_s, u"--open"_s, u"conversation:1042"_s});
        QVERIFY(arguments);
        QCOMPARE(arguments->hub, QUrl(u"https://desk.test"_s));
        QCOMPARE(arguments->profile, u"/tmp/p"_s);
        QCOMPARE(arguments->screenshot, u"a.png"_s);
        QCOMPARE(arguments->size, QSize(1600, 900));
        QCOMPARE(arguments->theme, u"dark"_s);
        QCOMPARE(arguments->language, u"ro"_s);
        QCOMPARE(arguments->open, u"conversation"_s);
        QCOMPARE(arguments->number, 1042);
    }

    void aLinkIsFollowed()
    {
        const auto arguments = parseArguments({u"--demo"_s, u"deskbell:conversation/1042"_s});
        QVERIFY(arguments);
        QCOMPARE(arguments->link, u"deskbell:conversation/1042"_s);
    }

    void nothingIsAsked()
    {
        const auto arguments = parseArguments({});
        QVERIFY(arguments);
        QVERIFY(!arguments->demo);
        QVERIFY(arguments->hub.isEmpty());
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("an option that is not there") << QStringList{u"--fast"_s};
        QTest::newRow("a link that leads nowhere") << QStringList{u"deskbell:door/1"_s};
        QTest::newRow("a word") << QStringList{u"inbox"_s};
        QTest::newRow("without its value") << QStringList{u"--hub"_s};
        QTest::newRow("no size") << QStringList{u"--size"_s, u"big"_s};
        QTest::newRow("no theme") << QStringList{u"--theme"_s, u"pink"_s};
        QTest::newRow("no place") << QStringList{u"--open"_s, u"door"_s};
        QTest::newRow("no number") << QStringList{u"--open"_s, u"conversation:x"_s};
        QTest::newRow("two hubs") << QStringList{u"--demo"_s, u"--hub"_s, u"https://desk.test"_s};
        QTest::newRow("no address") << QStringList{u"--hub"_s, u"not an address"_s};
    }
    void wrongUsageIsSaid()
    {
        QFETCH(QStringList, words);
        const auto arguments = parseArguments(words);
        QVERIFY(!arguments);
        QVERIFY(!arguments.error().detail.contains(u'\n'));
    }

    void restartsWaitLongerEachTime()
    {
        QCOMPARE(restartPause(1), std::chrono::milliseconds(250));
        QVERIFY(restartPause(2) > restartPause(1));
        QVERIFY(restartPause(100) <= std::chrono::seconds(32));
    }
};

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "argumentstest.moc"
