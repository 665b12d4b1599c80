// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/check.h"
#include "tests/hub/storage/fixture.h"

#include <QRandomGenerator>

#include <thread>

using namespace Qt::StringLiterals;
using namespace deskbell;
using namespace deskbell::hub;
using deskbell::test::Desk;

/// Two hubs on one PostgreSQL.
class TwoHubsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noEventIsMissedOrSeenTwice();
    void notificationsWakeTheOtherHub();
    void lostConnectionsComeBack();

private:
    test::PostgresServer m_server;
};

void TwoHubsTest::initTestCase()
{
    if (!test::PostgresServer::isAvailable()) {
        QSKIP("skipped: no PostgreSQL");
    }
    QCOMPARE(m_server.start(), QString());
}

void TwoHubsTest::noEventIsMissedOrSeenTwice()
{
    Desk desk;
    QCOMPARE(desk.open(m_server.createDatabase()), QString());
    auto second = Core::open(desk.options);
    QVERIFY(second);
    const auto shared = desk.core->run(desk.mail(u"c@shop.test"_s, u"Order"_s, u"Hello"_s, u"first@x"_s));
    QVERIFY(shared);
    const qint64 start = desk.core->reads().headSeq().valueOr(0);

    constexpr int mails = 150;
    QList<ImportMail> work;
    for (int i = 0; i < mails; ++i) {
        work.append(
            desk.mail(u"c%1@shop.test"_s.arg(i % 7), u"Order"_s, u"Hello %1"_s.arg(i), u"m%1@x"_s.arg(i), {u"first@x"_s}));
    }
    std::atomic<int> imported = 0;
    std::atomic<int> duplicates = 0;
    std::atomic<int> answered = 0;
    std::atomic<bool> writing = true;

    // Subscribers that fall asleep anywhere and go on from their cursor.
    struct Subscriber {
        std::thread thread;
        QList<qint64> seen;
    };
    std::array<Subscriber, 3> subscribers;
    for (size_t i = 0; i < subscribers.size(); ++i) {
        Core &core = i % 2 ? **second : *desk.core;
        subscribers[i].thread = std::thread([&core, &writing, start, &seen = subscribers[i].seen] {
            qint64 cursor = start;
            for (bool last = false;;) {
                const auto events = core.reads().events(cursor, 1 + QRandomGenerator::global()->bounded(5));
                for (const LoggedEvent &event : events.valueOr({})) {
                    seen.append(event.seq);
                    cursor = event.seq;
                }
                if (events && events->isEmpty()) {
                    if (last) {
                        return;
                    }
                    last = !writing;
                    std::this_thread::yield();
                }
            }
        });
    }
    // Both hubs are given every mail, and both write into the same conversation.
    for (const ImportMail &mail : std::as_const(work)) {
        for (Core *core : {desk.core.get(), second->get()}) {
            core->submit(mail, [&](const Result<ImportMail::Reply> &reply) {
                if (reply) {
                    imported += reply->verdict == ImportVerdict::Imported;
                    duplicates += reply->verdict == ImportVerdict::Duplicate;
                }
                ++answered;
            });
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered.load(), 2 * mails, 60'000);
    writing = false;
    for (Subscriber &subscriber : subscribers) {
        subscriber.thread.join();
    }
    QCOMPARE(imported.load(), mails);
    QCOMPARE(duplicates.load(), mails);
    QList<qint64> all;
    for (const LoggedEvent &event : desk.core->reads().events(start, 100'000).valueOr({})) {
        all.append(event.seq);
    }
    for (const Subscriber &subscriber : subscribers) {
        QCOMPARE(subscriber.seen, all);
    }
    const auto conversation = desk.core->reads().conversation(Principal::hub(), shared->conversation);
    QCOMPARE(conversation->unread, mails + 1);
    const auto problems = checkStorage(desk.options);
    QVERIFY(problems);
    QCOMPARE(*problems, QStringList());
}

void TwoHubsTest::notificationsWakeTheOtherHub()
{
    Desk desk;
    QCOMPARE(desk.open(m_server.createDatabase()), QString());
    auto second = Core::open(desk.options);
    QVERIFY(second);
    std::atomic<qint64> reached = 0;
    Core &other = **second;
    const int listener = other.addEventListener([&] { reached = other.reads().headSeq().valueOr(0); });
    QVERIFY(desk.core->run(desk.mail(u"c@shop.test"_s, u"Order"_s, u"Hello"_s, u"m@x"_s)));
    QTRY_COMPARE(reached.load(), desk.core->reads().headSeq().valueOr(-1));
    other.removeEventListener(listener);
}

void TwoHubsTest::lostConnectionsComeBack()
{
    Desk desk;
    QCOMPARE(desk.open(m_server.createDatabase()), QString());
    QVERIFY(desk.core->run(desk.mail(u"c@shop.test"_s, u"Order"_s, u"Hello"_s, u"m@x"_s)));
    QVERIFY(m_server.dropConnections());
    // Nothing is lost in silence: each command is answered, and once the connection is back they work again.
    QTRY_VERIFY(desk.core->run(desk.mail(u"d@shop.test"_s, u"Order"_s, u"Hello"_s, u"n@x"_s)).hasValue());
    QCOMPARE(desk.core->reads().conversations(Principal::hub(), {})->items.size(), 2);
    std::atomic<int> woken = 0;
    const int listener = desk.core->addEventListener([&woken] { ++woken; });
    QVERIFY(desk.core->run(desk.mail(u"e@shop.test"_s, u"Order"_s, u"Hello"_s, u"o@x"_s)));
    QTRY_VERIFY(woken > 0);
    desk.core->removeEventListener(listener);
}

QTEST_GUILESS_MAIN(TwoHubsTest)
#include "twohubstest.moc"
