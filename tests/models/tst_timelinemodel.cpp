// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timelinemodel.h"

#include "client/replica/replica.h"
#include "models/customermodel.h"
#include "tests/client/fakehub.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

using MessageRole = TimelineModel::Role;

struct TimelineBench {
    explicit TimelineBench(int messages)
    {
        ana = hub.addCustomer(u"Ana Pop"_s);
        conversation = hub.addConversation(ana.id, u"Late parcel"_s, start());
        for (int i = 0; i < messages; ++i) {
            ids.append(hub.addMessage(conversation.id, u"message %1"_s.arg(i), Direction::In, start().addSecs(i * 3600)).id);
        }
        desk = std::make_unique<Desk>(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = dir.path()}, hub.parts());
        desk->resume();
    }
    static QDateTime start() { return QDateTime({2026, 10, 1}, {9, 0}, Qt::UTC); }
    bool isLive() const { return desk->status().state == ConnectionStatus::State::Live && desk->status().completeTo == hub.head; }
    QStringList oracle() const
    {
        QList<std::pair<QString, QString>> all;
        for (const QJsonObject &message : hub.messages) {
            all.append({message[u"at"].toString(), message[u"id"].toString()});
        }
        std::sort(all.begin(), all.end());
        QStringList sorted;
        for (const auto &[at, id] : all) {
            sorted.append(id);
        }
        return sorted;
    }
    static QStringList rows(const TimelineModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            rows.append(model.index(row).data(+MessageRole::Id).toString());
        }
        return rows;
    }

    QTemporaryDir dir;
    FakeHub hub;
    Customer ana;
    Conversation conversation;
    QList<MessageId> ids;
    std::unique_ptr<Desk> desk;
};

} // namespace

class TimelineModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCameInLastIsTheNewestSeenWhateverItsDate()
    {
        TimelineBench bench(2);
        const Message late = bench.hub.addMessage(bench.conversation.id, u"held up on the way"_s, Direction::In,
                                                  TimelineBench::start().addSecs(60));
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        TimelineModel model(*bench.desk);
        model.open(bench.conversation.id);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(TimelineBench::rows(model), bench.oracle());
        QCOMPARE(model.newestSeen(), late.id);
    }

    void opensAtTheNewestAndGrowsUpwards()
    {
        TimelineBench bench(120);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.desk->markSeen(bench.conversation.id, bench.ids.last());
        QTRY_COMPARE(bench.desk->status().outboxWaiting, 0);
        TimelineModel model(*bench.desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy opened(&model, &TimelineModel::opened);
        model.open(bench.conversation.id);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(model.rowCount(), 50);
        QCOMPARE(model.newestSeen(), bench.ids.last());
        QCOMPARE(model.firstUnreadRow(), -1);
        while (!model.reachedStart()) {
            model.fetchOlder();
            QTRY_VERIFY(!model.isLoading());
        }
        QCOMPARE(TimelineBench::rows(model), bench.oracle());
        QVERIFY(!model.canFetchOlder());
    }

    void olderOnesComeFromTheHub()
    {
        TimelineBench bench(130);
        const auto all = bench.hub.messages;
        for (int i = 0; i < 100; ++i) {
            bench.hub.messages.remove(bench.ids[i].value); // the snapshot holds the newest 30
        }
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.hub.messages = all;
        TimelineModel model(*bench.desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.open(bench.conversation.id);
        QCOMPARE(model.rowCount(), 30);
        QTRY_VERIFY(!model.isLoading());
        while (!model.reachedStart()) {
            model.fetchOlder();
            QTRY_VERIFY(!model.isLoading());
        }
        QCOMPARE(TimelineBench::rows(model), bench.oracle());
    }

    void opensAtTheFirstUnread()
    {
        TimelineBench bench(5);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.desk->markSeen(bench.conversation.id, bench.ids.last());
        QTRY_COMPARE(bench.desk->status().outboxWaiting, 0);
        const Message unread =
            bench.hub.addMessage(bench.conversation.id, u"Hello?"_s, Direction::In, TimelineBench::start().addDays(9));
        bench.hub.addMessage(bench.conversation.id, u"Anyone?"_s, Direction::In, TimelineBench::start().addDays(10));
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        TimelineModel model(*bench.desk);
        model.open(bench.conversation.id);
        QCOMPARE(model.firstUnreadRow(), 5);
        QVERIFY(model.index(5).data(+MessageRole::FirstUnread).toBool());
        QCOMPARE(model.index(5).data(+MessageRole::Id).toString(), unread.id.value);
        QVERIFY(model.index(5).data(+MessageRole::StartsDay).toBool());
        QVERIFY(!model.index(1).data(+MessageRole::StartsDay).toBool());
    }

    void anOwnMessageIsOneRowFromTheFirstMoment()
    {
        TimelineBench bench(2);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        TimelineModel model(*bench.desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.open(bench.conversation.id);
        QTRY_VERIFY(!model.isLoading());
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        bench.hub.silent = true;
        const DraftMessage draft{
            .conversation = bench.conversation.id, .kind = u"email"_s, .text = u"On its way"_s, .seenMessage = bench.ids.last()};
        bench.desk->send(draft);
        QTRY_COMPARE(model.rowCount(), 3);
        QVERIFY(model.index(2).data(+MessageRole::Pending).toBool());
        QVERIFY(model.index(2).data(+MessageRole::Mine).toBool());
        QCOMPARE(model.newestSeen(), bench.ids.last());
        bench.hub.release();
        QTRY_VERIFY(!model.index(2).data(+MessageRole::Pending).toBool());
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QCOMPARE(model.newestSeen(), draft.id);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 0);
    }

    void aRandomStormEndsAsTheOracle()
    {
        TimelineBench bench(20);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        TimelineModel model(*bench.desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.open(bench.conversation.id);
        QRandomGenerator dice(11);
        for (int i = 0; i < 400; ++i) {
            const int what = dice.bounded(10);
            if (what < 5 || bench.ids.isEmpty()) {
                const QDateTime when = TimelineBench::start().addSecs(dice.bounded(1'000'000));
                bench.ids.append(bench.hub.addMessage(bench.conversation.id, u"m%1"_s.arg(i), Direction::In, when).id);
            } else if (what < 8) {
                QJsonObject &doc = bench.hub.messages[bench.ids[dice.bounded(int(bench.ids.size()))].value];
                doc[u"version"_s] = doc[u"version"].toInteger() + 1;
                doc[u"at"_s] = toWireTime(TimelineBench::start().addSecs(dice.bounded(1'000'000)));
                bench.hub.append(u"message.updated"_s, doc);
            } else {
                const MessageId id = bench.ids.takeAt(dice.bounded(int(bench.ids.size())));
                bench.hub.messages.remove(id.value);
                bench.hub.append(u"message.revoked"_s,
                                 {{u"id"_s, id.value}, {u"conversation_id"_s, bench.conversation.id.value}});
            }
            if (dice.bounded(10) == 0) {
                QCoreApplication::processEvents();
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        // The last changes may still be on their way to the model, and may bring older rows into reach.
        const auto rowsWithAllOlder = [&model] {
            if (!model.isLoading() && model.canFetchOlder()) {
                model.fetchOlder();
            }
            return TimelineBench::rows(model);
        };
        QTRY_COMPARE_WITH_TIMEOUT(rowsWithAllOlder(), bench.oracle(), 20'000);
    }

    void whatMovesOutOfTheWindowComesAgainWithItsPage()
    {
        TimelineBench bench(150);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        TimelineModel model(*bench.desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench.desk->markSeen(bench.conversation.id, bench.ids.last());
        QTRY_COMPARE(bench.desk->status().outboxWaiting, 0);
        model.open(bench.conversation.id);
        QCOMPARE(model.rowCount(), 50);
        QJsonObject &doc = bench.hub.messages[bench.ids.last().value];
        doc[u"version"_s] = doc[u"version"].toInteger() + 1;
        doc[u"at"_s] = toWireTime(TimelineBench::start().addSecs(-60));
        bench.hub.append(u"message.updated"_s, doc);
        QTRY_COMPARE(model.rowCount(), 49);
        while (model.canFetchOlder()) {
            model.fetchOlder();
            QTRY_VERIFY(!model.isLoading());
        }
        QCOMPARE(TimelineBench::rows(model), bench.oracle());
    }

    void readsOutWhoAndWhat()
    {
        TimelineBench bench(1);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.desk->send({.conversation = bench.conversation.id, .kind = u"note"_s, .text = u"call the depot"_s});
        TimelineModel model(*bench.desk);
        model.open(bench.conversation.id);
        QTRY_COMPARE(model.rowCount(), 2);
        const QString mail = model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(mail.startsWith(u"Email from Ana Pop, "_s) && mail.endsWith(u": message 0"_s), qPrintable(mail));
        const QString note = model.index(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(note.startsWith(u"Note by Mia Stan, "_s) && note.endsWith(u": call the depot"_s), qPrintable(note));
        QVERIFY(!note.contains(u"sent"_s));
    }

    void theCustomersOtherConversationsAreKnown()
    {
        TimelineBench bench(1);
        Conversation old = bench.hub.addConversation(bench.ana.id, u"Before"_s, TimelineBench::start().addDays(-3));
        old.version = 2;
        old.state = ConversationState::Resolved;
        bench.hub.store(old);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        CustomerModel model(*bench.desk);
        model.show(bench.ana.id);
        QCOMPARE(model.customer()->name, u"Ana Pop"_s);
        QCOMPARE(model.openConversations().size(), 1);
        QCOMPARE(model.earlierConversations().size(), 1);
        QSignalSpy changed(&model, &CustomerModel::changed);
        bench.desk->setState(bench.conversation.id, ConversationState::Resolved);
        QTRY_COMPARE(model.openConversations().size(), 0);
        QVERIFY(!changed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TimelineModelTest)
#include "tst_timelinemodel.moc"
