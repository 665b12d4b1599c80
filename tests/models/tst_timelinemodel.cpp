// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timelinemodel.h"

#include "client/replica/replica.h"
#include "models/customermodel.h"
#include "models/filesmodel.h"
#include "models/link.h"
#include "models/pastday.h"
#include "models/timelineevent.h"
#include "models/timelinefinder.h"
#include "tests/client/fakehub.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
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
    /// The snapshot will hold the newest \a count; the rest is the hub's.
    void keepNewest(int count)
    {
        m_all = hub.messages;
        for (int i = 0; i + count < ids.size(); ++i) {
            hub.messages.remove(ids[i].value);
        }
    }
    void restoreAll()
    {
        for (auto it = m_all.cbegin(); it != m_all.cend(); ++it) {
            hub.messages.insert(it.key(), it.value());
        }
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

private:
    QMap<QString, QJsonObject> m_all;
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
        bench.desk->markSeen(bench.conversation.id, bench.ids.last()); // else it opens where the unread ones begin
        QTRY_COMPARE(bench.desk->status().outboxWaiting, 0);
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

    void fromTheEndToTheStartAndBack()
    {
        TimelineBench bench(1000);
        bench.keepNewest(30);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.restoreAll();
        TimelineModel model(*bench.desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench.desk->markSeen(bench.conversation.id, bench.ids.last()); // else it opens where the unread ones begin
        QTRY_COMPARE(bench.desk->status().outboxWaiting, 0);
        model.open(bench.conversation.id);
        QTRY_VERIFY(!model.isLoading());
        model.noteEndShown();
        QSignalSpy arrived(&model, &TimelineModel::arrived);
        const QStringList all = bench.oracle();
        model.jumpToStart();
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(TimelineBench::rows(model), all.first(model.rowCount()));
        QVERIFY(model.reachedStart() && !model.reachedEnd());
        QVERIFY2(model.newestSeen() == bench.ids.last(), "what was shown before stays seen");
        // Downwards to the end: the window stays small and never skips.
        while (!model.reachedEnd()) {
            model.fetchNewer();
            QTRY_VERIFY(!model.isLoading());
            QVERIFY(model.rowCount() <= TimelineModel::mostRows);
            const QStringList rows = TimelineBench::rows(model);
            QCOMPARE(rows, all.mid(all.indexOf(rows.first()), rows.size()));
        }
        QCOMPARE(TimelineBench::rows(model).last(), all.last());
        while (!model.reachedStart()) {
            model.fetchOlder();
            QTRY_VERIFY(!model.isLoading());
            QVERIFY(model.rowCount() <= TimelineModel::mostRows);
            const QStringList rows = TimelineBench::rows(model);
            QCOMPARE(rows, all.mid(all.indexOf(rows.first()), rows.size()));
        }
        QCOMPARE(TimelineBench::rows(model).first(), all.first());
        model.jumpToEnd();
        QTRY_COMPARE(arrived.size(), 2);
        QCOMPARE(TimelineBench::rows(model).last(), all.last());
        QVERIFY(model.reachedEnd());
    }

    void toADayAndToAMessage()
    {
        TimelineBench bench(500);
        bench.keepNewest(30);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.restoreAll();
        TimelineModel model(*bench.desk);
        model.open(bench.conversation.id);
        QTRY_VERIFY(!model.isLoading());
        QSignalSpy arrived(&model, &TimelineModel::arrived);
        model.jumpTo(TimelineBench::start().addDays(5).addSecs(-1));
        QTRY_COMPARE(arrived.size(), 1);
        int row = arrived.last().first().toInt();
        QCOMPARE(model.index(row).data(+MessageRole::Id).toString(), bench.ids[120].value);
        QVERIFY2(row > 0, "what came before stands above it");
        model.jumpTo(bench.ids[333]);
        QTRY_COMPARE(arrived.size(), 2);
        row = arrived.last().first().toInt();
        QCOMPARE(model.index(row).data(+MessageRole::Id).toString(), bench.ids[333].value);
        // A place in the window is reached without the hub.
        const auto asked = bench.hub.requests.size();
        model.jumpTo(bench.ids[334]);
        QCOMPARE(arrived.size(), 3);
        QCOMPARE(bench.hub.requests.size(), asked);
        // What comes meanwhile stands at the end, and is told.
        QSignalSpy received(&model, &TimelineModel::received);
        bench.hub.addMessage(bench.conversation.id, u"and now?"_s, Direction::In, TimelineBench::start().addDays(300));
        QTRY_COMPARE(received.size(), 1);
        QVERIFY(!received.first().at(1).toBool());
        QSignalSpy failed(&model, &TimelineModel::jumpFailed);
        model.jumpTo(MessageId::make());
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY2(model.rowCount() > 0, "what was shown stays");
    }

    void withoutTheHubWhatIsHereIsShown()
    {
        TimelineBench bench(500);
        bench.keepNewest(30);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        TimelineModel model(*bench.desk);
        model.open(bench.conversation.id);
        QTRY_VERIFY(!model.isLoading());
        bench.hub.online = false;
        bench.hub.dropSockets();
        bench.restoreAll();
        QSignalSpy failed(&model, &TimelineModel::jumpFailed);
        QSignalSpy arrived(&model, &TimelineModel::arrived);
        model.jumpTo(TimelineBench::start());
        QTRY_VERIFY(arrived.size() + failed.size() > 0);
        QVERIFY(model.rowCount() > 0);
    }

    void manyUnreadOpenAtTheFirst()
    {
        TimelineBench bench(900);
        bench.keepNewest(30);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.restoreAll();
        Conversation conversation = bench.hub.conversation(bench.conversation.id);
        conversation.unread = 700;
        ++conversation.version;
        bench.hub.store(conversation);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        TimelineModel model(*bench.desk);
        model.open(bench.conversation.id);
        while (model.firstUnreadRow() < 0 && model.canFetchOlder()) {
            model.fetchOlder();
            QTRY_VERIFY(!model.isLoading());
        }
        // Opened anew: what is open already shows its end when asked once more.
        TimelineModel anew(*bench.desk);
        anew.open(bench.conversation.id);
        QTRY_VERIFY(!anew.isLoading());
        QTRY_VERIFY(anew.firstUnreadRow() >= 0);
        QCOMPARE(anew.index(anew.firstUnreadRow()).data(+MessageRole::Id).toString(), bench.ids[200].value);
    }

    void allOfACustomerInOrder()
    {
        TimelineBench bench(40);
        const Conversation other = bench.hub.addConversation(bench.ana.id, u"Wrong size"_s, TimelineBench::start());
        for (int i = 0; i < 100; ++i) {
            bench.hub.addMessage(other.id, u"other %1"_s.arg(i), Direction::In, TimelineBench::start().addSecs(1800 + i * 900));
        }
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        TimelineModel model(*bench.desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.open(bench.conversation.id, TimelineModel::Extent::Customer);
        QTRY_VERIFY(!model.isLoading());
        while (!model.reachedStart()) {
            model.fetchOlder();
            QTRY_VERIFY(!model.isLoading());
        }
        QCOMPARE(TimelineBench::rows(model), bench.oracle());
        QVERIFY(model.index(0).data(+MessageRole::StartsConversation).toBool());
        const QString title = model.index(0).data(+MessageRole::ConversationTitle).toString();
        QVERIFY2(title.startsWith(u"#%1 "_s.arg(bench.conversation.number)) && title.endsWith(u"Late parcel"_s),
                 qPrintable(title));
        // A new one of either conversation comes to its place.
        bench.hub.addMessage(other.id, u"the last word"_s, Direction::In, TimelineBench::start().addDays(50));
        QTRY_COMPARE(TimelineBench::rows(model), bench.oracle());
        // By channel: nothing of another kind.
        model.open(bench.conversation.id, TimelineModel::Extent::Customer, u"sms"_s);
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(model.rowCount(), 0);
    }

    void aRareKindIsFoundBelowThousands()
    {
        TimelineBench bench(0);
        bench.hub.addMessage(bench.conversation.id, u"the first word"_s, Direction::In, TimelineBench::start());
        Message text =
            bench.hub.addMessage(bench.conversation.id, u"by text"_s, Direction::In, TimelineBench::start().addSecs(60));
        text.kind = u"sms"_s;
        bench.hub.messages.insert(text.id.value, toJson(text));
        for (int i = 0; i < 1'300; ++i) {
            bench.hub.addMessage(bench.conversation.id, u"mail %1"_s.arg(i), Direction::In,
                                 TimelineBench::start().addSecs(120 + i));
        }
        bench.hub.append(u"message.updated"_s, toJson(text));
        QTRY_VERIFY(bench.isLive());
        TimelineModel model(*bench.desk);
        model.open(bench.conversation.id);
        QTRY_VERIFY(model.rowCount() > 0 && !model.isLoading());
        model.open(bench.conversation.id, TimelineModel::Extent::Conversation, u"sms"_s);
        QTRY_COMPARE(TimelineBench::rows(model), QStringList{text.id.value});
        QTRY_VERIFY(!model.isLoading());
    }

    void aWindowOfTheHubIsReadAnewWithTheReplica()
    {
        TimelineBench bench(300);
        QTRY_VERIFY(bench.isLive());
        TimelineModel model(*bench.desk);
        model.open(bench.conversation.id, TimelineModel::Extent::Customer);
        QTRY_VERIFY(model.rowCount() > 0 && !model.isLoading());
        model.jumpTo(bench.ids.at(100));
        QTRY_VERIFY(model.rowOf(bench.ids.at(100)) >= 0 && !model.isLoading());
        QVERIFY(!model.reachedEnd());
        // While the desk was away one was taken back and one was changed, and no event tells of it: a resync.
        bench.hub.quietSockets = true;
        const MessageId gone = bench.ids.at(105);
        bench.hub.messages.remove(gone.value);
        QJsonObject changed = bench.hub.messages.value(bench.ids.at(110).value);
        changed[u"text"_s] = u"put right"_s;
        changed[u"version"_s] = 2;
        bench.hub.messages.insert(bench.ids.at(110).value, changed);
        bench.hub.oldestCursor = bench.hub.head + 10;
        bench.hub.head += 20;
        bench.hub.quietSockets = false;
        bench.hub.dropSockets();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowOf(gone), -1, 60'000);
        QTRY_COMPARE(model.index(model.rowOf(bench.ids.at(110))).data(+MessageRole::Text).toString(), u"put right"_s);
        const QStringList oracle = bench.oracle();
        const QStringList rows = TimelineBench::rows(model);
        QCOMPARE(rows, oracle.mid(oracle.indexOf(rows.first()), rows.size()));
    }

    void changesStandBetweenTheMessages()
    {
        TimelineBench bench(3);
        const auto entry = [&](const QDateTime &at, const QString &field, const QString &to) {
            return QJsonObject{
                {u"id"_s, MessageId::make().value},
                {u"conversation_id"_s, bench.conversation.id.value},
                {u"at"_s, toWireTime(at)},
                {u"actor"_s, QJsonObject{{u"kind"_s, u"agent"_s}, {u"id"_s, bench.hub.me.id.value}, {u"name"_s, u"x"_s}}},
                {u"changes"_s, QJsonArray{QJsonObject{{u"field"_s, field}, {u"from"_s, QString()}, {u"to"_s, to}}}}};
        };
        bench.hub.changes = {entry(TimelineBench::start().addDays(1), u"state"_s, u"resolved"_s),
                             entry(TimelineBench::start().addSecs(60), u"assignee_id"_s, bench.hub.me.id.value)};
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        TimelineModel model(*bench.desk);
        model.open(bench.conversation.id);
        const auto events = [&](int row, MessageRole role) {
            QStringList texts;
            for (const TimelineEvent &event : model.index(row).data(+role).value<QList<TimelineEvent>>()) {
                texts.append(event.text);
            }
            return texts;
        };
        QTRY_COMPARE(events(1, MessageRole::EventsBefore), QStringList{u"Mia Stan took it"_s});
        QCOMPARE(events(2, MessageRole::EventsAfter), QStringList{u"Mia Stan resolved it"_s});
        QCOMPARE(events(2, MessageRole::EventsBefore), QStringList());
        QCOMPARE(events(1, MessageRole::EventsAfter), QStringList());
    }

    void wordsAreFoundWhereverTheyStand()
    {
        TimelineBench bench(300);
        bench.keepNewest(30);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.restoreAll();
        TimelineModel model(*bench.desk);
        model.open(bench.conversation.id);
        QTRY_VERIFY(!model.isLoading());
        TimelineFinder finder(*bench.desk, model);
        QSignalSpy wanted(&finder, &TimelineFinder::wanted);
        finder.setText(u"message 29"_s);
        QTRY_VERIFY2(finder.count() >= 10, "those that are here are found without the hub");
        QTRY_VERIFY(!finder.isSearching());
        QCOMPARE(finder.count(), 11); // 29 and 290 to 299
        finder.next();
        QCOMPARE(finder.current(), bench.ids[299]);
        QCOMPARE(finder.position(), 11);
        finder.next();
        QCOMPARE(finder.current(), bench.ids[29]);
        QCOMPARE(finder.position(), 1);
        finder.previous();
        QCOMPARE(finder.current(), bench.ids[299]);
        QCOMPARE(wanted.size(), 3);
        finder.setText({});
        QCOMPARE(finder.count(), 0);
        bench.hub.online = false;
        finder.setText(u"message 299"_s);
        QTRY_VERIFY(!finder.isSearching());
        QVERIFY(finder.isPartial());
        QTRY_COMPARE(finder.count(), 1);
        // Enter comes before the first hit does: it is not lost.
        finder.setText(u"message 298"_s);
        QCOMPARE(finder.count(), 0);
        finder.next();
        QTRY_COMPARE(finder.current(), bench.ids[298]);
    }

    void linksLeadToConversationsAndMessages()
    {
        const DeskLink conversation{.number = 1042};
        QCOMPARE(toText(conversation), u"deskbell:conversation/1042"_s);
        QCOMPARE(linkIn(u"see deskbell:conversation/1042, please"_s), std::optional(conversation));
        const DeskLink message{.number = 7, .message = MessageId::make()};
        QCOMPARE(linkIn(u"<%1>"_s.arg(toText(message))), std::optional(message));
        QVERIFY(!linkIn(u"deskbell:conversation/12x"_s) && !linkIn(u"deskbell:conversation/0"_s) && !linkIn(u"#1042"_s));
    }

    void daysAreUnderstood_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QDate>("day");
        const QDate none;
        QTest::newRow("yesterday") << u"Yesterday"_s << QDate(2026, 11, 17);
        QTest::newRow("ieri") << u"ieri"_s << QDate(2026, 11, 17);
        QTest::newRow("last such weekday") << u"friday"_s << QDate(2026, 11, 13);
        QTest::newRow("today's weekday is a week ago") << u"wed"_s << QDate(2026, 11, 11);
        QTest::newRow("weekday in Romanian") << u"marți"_s << QDate(2026, 11, 17);
        QTest::newRow("weeks ago") << u"3 weeks ago"_s << QDate(2026, 10, 28);
        QTest::newRow("acum 2 luni") << u"acum 2 luni"_s << QDate(2026, 9, 18);
        QTest::newRow("day and month") << u"12 oct"_s << QDate(2026, 10, 12);
        QTest::newRow("month and day") << u"October 12th"_s << QDate(2026, 10, 12);
        QTest::newRow("of last year") << u"24 dec"_s << QDate(2025, 12, 24);
        QTest::newRow("month and year") << u"march 2024"_s << QDate(2024, 3, 1);
        QTest::newRow("year") << u"2025"_s << QDate(2025, 1, 1);
        QTest::newRow("ISO") << u"2025-02-03"_s << QDate(2025, 2, 3);
        QTest::newRow("dotted") << u"3.2.2025"_s << QDate(2025, 2, 3);
        QTest::newRow("dotted without year") << u"3.2."_s << QDate(2026, 2, 3);
        QTest::newRow("in the language of the interface") << u"12. März"_s << QDate(2026, 3, 12);
        QTest::newRow("no day") << u"31 feb 2026"_s << none;
        QTest::newRow("words") << u"hello"_s << none;
        QTest::newRow("nothing") << u" "_s << none;
    }
    void daysAreUnderstood()
    {
        QFETCH(QString, words);
        QFETCH(QDate, day);
        QCOMPARE(readPastDay(words, QDate(2026, 11, 18), QLocale(QLocale::German)), day);
    }

    void filesOfACustomerByPageAndFilter()
    {
        TimelineBench bench(1);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.hub.intercept = [&](const HttpRequest &request) -> std::optional<HttpReply> {
            if (!request.path.contains(u"/attachments"_s)) {
                return std::nullopt;
            }
            const int page = request.path.contains(u"after=2"_s) ? 2 : 1;
            QJsonArray items;
            for (int i = 0; i < 3; ++i) {
                const QString name = page == 2 ? u"Rechnung %1.pdf"_s.arg(i) : u"photo %1.png"_s.arg(i);
                const Attachment attachment{.id = AttachmentId::make(),
                                            .name = name,
                                            .mediaType = page == 2 ? u"application/pdf"_s : u"image/png"_s,
                                            .size = 1000};
                items.append(QJsonObject{{u"attachment"_s, toJson(attachment)},
                                         {u"message_id"_s, bench.ids[0].value},
                                         {u"conversation_id"_s, bench.conversation.id.value},
                                         {u"at"_s, toWireTime(TimelineBench::start())},
                                         {u"direction"_s, u"in"_s},
                                         {u"author"_s, QJsonObject{{u"kind"_s, u"customer"_s}, {u"name"_s, u"Ana Pop"_s}}}});
            }
            const QJsonObject body{{u"items"_s, items}, {u"next"_s, page == 1 ? QJsonValue(u"2"_s) : QJsonValue()}};
            return HttpReply{.status = 200, .body = QJsonDocument(body).toJson()};
        };
        FilesModel model(*bench.desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.open(bench.ana.id);
        QTRY_VERIFY2(model.rowCount() >= 3, "the tester fetches more by itself");
        model.setFilter(u"rechnung 2"_s, FilesModel::Sort::All);
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.fileAt(0).attachment.name, u"Rechnung 2.pdf"_s);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"Ana Pop"_s));
        model.setFilter({}, FilesModel::Sort::Images);
        QCOMPARE(model.rowCount(), 3);
        model.setFilter({}, FilesModel::Sort::Documents);
        QCOMPARE(model.rowCount(), 3);
        model.setFilter({}, FilesModel::Sort::All);
        QCOMPARE(model.rowCount(), 6);
    }
};

QTEST_GUILESS_MAIN(TimelineModelTest)
#include "tst_timelinemodel.moc"
