// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/desk.h"
#include "client/outbox/outbox.h"
#include "client/replica/replica.h"
#include "client/storage/database.h"
#include "tests/client/fakehub.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int minute) { return QDateTime({2026, 11, 2}, {9, 0}, Qt::UTC).addSecs(minute * 60); }

/// A console on a directory of its own, signed in to a hub with one conversation.
struct Bench {
    Bench()
    {
        const Customer ana = hub.addCustomer(u"Ana Pop"_s);
        conversation = hub.addConversation(ana.id, u"Late parcel"_s, at(0));
        first = hub.addMessage(conversation.id, u"Where is it?"_s, Direction::In, at(1));
        start();
    }
    void start() { start(hub.parts()); }
    void start(DeskParts parts)
    {
        desk = std::make_unique<Desk>(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = dir.filePath(u"account"_s)},
                                      std::move(parts));
        desk->resume();
    }
    bool isLive() const { return desk->status().state == ConnectionStatus::State::Live && desk->status().completeTo == hub.head; }
    DraftMessage reply(const QString &text) const
    {
        return {.conversation = conversation.id,
                .channel = hub.channel.id,
                .kind = u"email"_s,
                .text = text,
                .seenMessage = first.id};
    }
    std::optional<ConversationRow> row() const { return desk->replica().conversation(conversation.id); }

    QTemporaryDir dir;
    FakeHub hub;
    Conversation conversation;
    Message first;
    std::unique_ptr<Desk> desk;
};

} // namespace

class DeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void snapshotThenEvents()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QCOMPARE(bench.desk->me()->name, u"Mia Stan"_s);
        QCOMPARE(bench.row()->customerName, u"Ana Pop"_s);
        const Message second = bench.hub.addMessage(bench.conversation.id, u"Hello?"_s);
        QTRY_VERIFY(bench.desk->replica().message(second.id));
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QCOMPARE(bench.hub.count("GET", u"snapshot"_s), 1);
    }

    void signInStartsTheSameWay()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.desk->signOut();
        QCOMPARE(bench.desk->status().state, ConnectionStatus::State::SignedOut);
        auto future = bench.desk->signIn(u"mia@desk.test"_s, u"secret"_s);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result());
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
    }

    void resumesWithoutAGapAfterABreak()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.hub.online = false;
        bench.hub.dropSockets();
        QTRY_COMPARE(bench.desk->status().state, ConnectionStatus::State::Offline);
        QList<Message> missed;
        for (int i = 0; i < 40; ++i) {
            missed.append(bench.hub.addMessage(bench.conversation.id, u"missed %1"_s.arg(i)));
        }
        bench.hub.online = true;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        for (const Message &message : std::as_const(missed)) {
            QVERIFY(bench.desk->replica().message(message.id));
        }
        QCOMPARE(bench.hub.count("GET", u"snapshot"_s), 1);
    }

    void anAnswerBringsTheStreamBack()
    {
        Bench bench;
        bench.desk.reset();
        DeskParts parts = bench.hub.parts();
        parts.timing.firstRetry = std::chrono::hours(2); // this test does not wait for it
        parts.timing.longestRetry = std::chrono::hours(2);
        parts.timing.answerGap = std::chrono::milliseconds(0);
        bench.start(std::move(parts));
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.hub.dropSockets();
        QTRY_COMPARE(bench.desk->status().state, ConnectionStatus::State::Offline);
        const Message missed = bench.hub.addMessage(bench.conversation.id, u"missed"_s);
        bench.desk->setState(bench.conversation.id, ConversationState::Resolved);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QVERIFY(bench.desk->replica().message(missed.id));
    }

    void offlineNothingIsSaidToBeComplete()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.hub.online = false;
        bench.hub.dropSockets();
        QTRY_COMPARE(bench.desk->status().state, ConnectionStatus::State::Offline);
        const QDateTime known = bench.desk->status().completeAt;
        QVERIFY(known.isValid());
        bench.desk->setState(bench.conversation.id, ConversationState::Resolved);
        QTRY_COMPARE(bench.row()->conversation.state.value(), ConversationState::Resolved);
        QTRY_COMPARE(bench.desk->replica().counts().resolved, 1);
        QCOMPARE(bench.desk->status().completeAt, known);
    }

    void resumesFromItsCursorAfterARestart()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        const qint64 cursor = bench.desk->status().completeTo;
        bench.desk.reset();
        const Message missed = bench.hub.addMessage(bench.conversation.id, u"while away"_s);
        bench.start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QCOMPARE(bench.hub.hellos.last()[u"cursor"].toInteger(), cursor);
        QVERIFY(bench.desk->replica().message(missed.id));
        QCOMPARE(bench.hub.count("GET", u"snapshot"_s), 1);
    }

    void countsOutliveTheConsoleAndStayExact()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        Conversation mine = bench.hub.addConversation(bench.conversation.customerId, u"Mine"_s, at(2));
        mine.assigneeId = bench.hub.me.id;
        mine.queueId = bench.hub.queue.id;
        bench.hub.store(mine);
        QTRY_COMPARE(bench.desk->replica().counts().activeOf.value(bench.hub.me.id), 1);
        const ViewCounts before = bench.desk->replica().counts();
        const auto asCounted = [&bench] {
            const ViewCounts &counts = bench.desk->replica().counts();
            Replica &replica = bench.desk->replica();
            return counts.active == replica.countAt({}).result().count
                && counts.activeOf.value(bench.hub.me.id) == replica.countAt({.assignee = bench.hub.me.id}).result().count
                && counts.activeIn.value(bench.hub.queue.id) == replica.countAt({.queue = bench.hub.queue.id}).result().count;
        };
        bench.desk.reset();
        bench.start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QCOMPARE(bench.desk->replica().counts(), before);
        QVERIFY(asCounted());
        mine.state = ConversationState::Resolved;
        mine.version += 1;
        bench.hub.store(mine);
        QTRY_COMPARE(bench.desk->replica().counts().resolved, 1);
        QVERIFY(asCounted());
        // What was kept is of no use once something came after it: the file as a killed console leaves it.
        const QString directory = bench.dir.filePath(u"account"_s);
        bench.desk.reset();
        {
            Database db;
            QVERIFY(db.open(directory + u"/replica.sqlite"_s, Database::Durability::Normal));
            db.run("UPDATE meta SET value = value + 1 WHERE key = 'commit'");
            db.run("UPDATE conversation SET grp = 0 WHERE id = ?", {mine.id.value});
        }
        bench.hub.online = false;
        bench.start();
        QTRY_VERIFY(bench.desk->replica().isOpen());
        QTRY_COMPARE(bench.desk->replica().counts().resolved, 0);
        QVERIFY(asCounted());
    }

    void worksOfflineFromTheReplica()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.desk.reset();
        bench.hub.online = false;
        bench.start();
        QTRY_COMPARE(bench.desk->status().state, ConnectionStatus::State::Offline);
        QVERIFY(bench.row());
        QCOMPARE(bench.desk->queues().size(), 1);
    }

    void repeatsAndOldVersionsChangeNothing()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        Conversation now = bench.conversation;
        now.version = 9;
        now.subject = u"New"_s;
        bench.hub.append(u"conversation.updated"_s, toJson(now));
        now.version = 8;
        now.subject = u"Old"_s;
        bench.hub.append(u"conversation.updated"_s, toJson(now));
        for (const QJsonObject &event : std::as_const(bench.hub.log)) { // all of it once more
            bench.hub.sendRaw(QString::fromUtf8(QJsonDocument(QJsonArray{event}).toJson(QJsonDocument::Compact)));
        }
        bench.hub.tellHead();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QCOMPARE(bench.row()->conversation.subject, u"New"_s);
        QCOMPARE(bench.desk->replica().counts().active, 1);
    }

    void resyncReplacesWhatIsThere()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.desk->keepDraft(bench.conversation.id, u"reply"_s, u"half a sentence"_s);
        const Conversation gone = bench.hub.addConversation(bench.conversation.customerId, u"Gone"_s, at(5));
        QTRY_COMPARE(bench.desk->replica().counts().active, 2);
        bench.hub.conversations.remove(gone.id.value); // its removal was in a part of the log that is no more
        bench.hub.oldestCursor = bench.hub.head + 1;
        bench.hub.head += 10;
        bench.hub.dropSockets();
        QTRY_COMPARE(bench.hub.count("GET", u"snapshot"_s), 2);
        bench.hub.oldestCursor = 0;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QVERIFY(!bench.desk->replica().conversation(gone.id));
        QCOMPARE(bench.desk->replica().counts().active, 1);
        QCOMPARE(bench.desk->draft(bench.conversation.id, u"reply"_s), u"half a sentence"_s);
    }

    void aHubThatWentBackInTimeIsReadAnew()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QTRY_COMPARE(bench.row()->conversation.version, 2);
        bench.hub.log.clear();
        bench.hub.head = 50;
        QJsonObject older = bench.hub.conversations[bench.conversation.id.value];
        older[u"version"_s] = 1;
        older[u"subject"_s] = u"As in the backup"_s;
        bench.hub.conversations[bench.conversation.id.value] = older;
        bench.hub.dropSockets();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QCOMPARE(bench.row()->conversation.subject, u"As in the backup"_s);
    }

    void hiddenConversationsGoWithTheirMessages()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.hub.hide(bench.conversation.id);
        QTRY_VERIFY(!bench.row());
        QVERIFY(!bench.desk->replica().message(bench.first.id));
        QTRY_COMPARE(bench.desk->replica().counts().active, 0);
    }

    void aDamagedCacheIsRebuilt()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.desk.reset();
        QFile file(bench.dir.filePath(u"account/replica.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        bench.start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QVERIFY(bench.row());
        QCOMPARE(bench.hub.count("GET", u"snapshot"_s), 2);
    }

    void aMessageIsShownAtOnceAndReconciled()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.hub.silent = true;
        bench.desk->keepDraft(bench.conversation.id, u"reply"_s, u"On its way"_s);
        const DraftMessage draft = bench.reply(u"On its way"_s);
        bench.desk->send(draft);
        QVERIFY(bench.desk->draft(bench.conversation.id, u"reply"_s).isEmpty());
        QTRY_VERIFY(bench.desk->replica().message(draft.id));
        QTRY_COMPARE(bench.desk->replica().message(draft.id)->message.delivery->state.value(), DeliveryState::Sending);
        QVERIFY(bench.desk->replica().message(draft.id)->local);
        QCOMPARE(bench.desk->status().outboxWaiting, 1);
        bench.hub.release();
        QTRY_VERIFY(!bench.desk->replica().message(draft.id)->local);
        QTRY_COMPARE(bench.desk->status().outboxWaiting, 0);
        QCOMPARE(bench.desk->replica().messagesOf(bench.conversation.id, {}, 10).size(), 2);
    }

    void offlineWishesGoOutInOrder()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.hub.online = false;
        bench.hub.dropSockets();
        bench.desk->send(bench.reply(u"one"_s));
        bench.desk->send(bench.reply(u"two"_s)); // both written against the same head: the second knows the first
        bench.desk->send({.conversation = bench.conversation.id, .kind = u"note"_s, .text = u"three"_s});
        bench.desk->setState(bench.conversation.id, ConversationState::Resolved);
        QTRY_COMPARE(bench.row()->conversation.state.value(), ConversationState::Resolved);
        QVERIFY(bench.row()->pending);
        QTRY_COMPARE(bench.desk->replica().counts().resolved, 1);
        bench.hub.online = true;
        QTRY_COMPARE(bench.desk->status().outboxWaiting, 0);
        QCOMPARE(bench.hub.posted(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        QTRY_VERIFY(!bench.row()->pending);
        QCOMPARE(bench.row()->conversation.state.value(), ConversationState::Resolved);
    }

    void aWishSurvivesTheEndOfTheConsole()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.hub.online = false;
        bench.hub.dropSockets();
        const DraftMessage draft = bench.reply(u"Not lost"_s);
        bench.desk->send(draft);
        QTRY_VERIFY(bench.desk->outbox().find(draft.id.value)->stored);
        bench.desk.reset();
        bench.hub.online = true;
        bench.start();
        QTRY_COMPARE(bench.hub.posted(), QStringList{u"Not lost"_s});
        QTRY_COMPARE(bench.desk->status().outboxWaiting, 0);
        QVERIFY(bench.hub.messages.contains(draft.id.value));
    }

    void anAnswerThatWasLostIsNoSecondMessage()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        int posts = 0;
        bool answering = false;
        bench.hub.intercept = [&](const HttpRequest &request) -> std::optional<HttpReply> {
            if (request.method != "POST" || !request.path.endsWith("/messages"_L1) || answering || posts++ > 0) {
                return std::nullopt;
            }
            answering = true;
            bench.hub.answer(request); // it does arrive; only the answer does not
            answering = false;
            return HttpReply{.failure = Error{.kind = Error::Kind::TimedOut, .detail = u"lost"_s}};
        };
        const DraftMessage draft = bench.reply(u"Once"_s);
        bench.desk->send(draft);
        QTRY_COMPARE(bench.hub.posted(), QStringList{u"Once"_s});
        QCOMPARE(bench.desk->status().outboxWaiting, 1);
        bench.desk.reset(); // killed while it waits to try again
        bench.start();
        QTRY_COMPARE(posts, 2);
        QTRY_COMPARE(bench.desk->status().outboxWaiting, 0);
        QCOMPARE(bench.hub.posted(), QStringList{u"Once"_s});
    }

    void aBlindReplyIsRefusedAndCanBeSentAnyway()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QSignalSpy refused(bench.desk.get(), &Desk::refused);
        bench.hub.quietSockets = true; // the agent does not see it in time
        const Message news = bench.hub.addMessage(bench.conversation.id, u"It came!"_s);
        const DraftMessage draft = bench.reply(u"Sorry, it is late"_s);
        bench.desk->send(draft);
        bench.desk->setState(bench.conversation.id, ConversationState::Resolved); // must not pass the refused reply
        QVERIFY(refused.wait());
        const auto wish = refused.first().first().value<RefusedWish>();
        QCOMPARE(wish.message, draft.id);
        QCOMPARE(wish.error.type, u"newer-messages"_s);
        QCOMPARE(wish.newer.size(), 1);
        QCOMPARE(wish.newer.first().id, news.id);
        QTRY_COMPARE(bench.desk->replica().message(draft.id)->message.delivery->state.value(), DeliveryState::Failed);
        QTRY_VERIFY(bench.desk->replica().message(news.id));
        QCOMPARE(bench.hub.conversation(bench.conversation.id).state.value(), ConversationState::Open);
        bench.hub.quietSockets = false;
        bench.desk->sendAnyway(draft.id);
        QTRY_COMPARE(bench.desk->status().outboxWaiting, 0);
        QCOMPARE(bench.hub.posted(), QStringList{u"Sorry, it is late"_s});
        QCOMPARE(bench.hub.conversation(bench.conversation.id).state.value(), ConversationState::Resolved);
    }

    void sendAnywayCoversAllThatWasSeen()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QSignalSpy refused(bench.desk.get(), &Desk::refused);
        Message newest;
        for (int i = 0; i < 45; ++i) { // the refusal names twenty of them
            newest = bench.hub.addMessage(bench.conversation.id, u"and %1"_s.arg(i), Direction::In, at(10 + i));
        }
        QTRY_VERIFY(bench.desk->replica().message(newest.id));
        const DraftMessage draft = bench.reply(u"To all of it"_s);
        bench.desk->send(draft);
        QVERIFY(refused.wait());
        QCOMPARE(refused.first().first().value<RefusedWish>().newer.size(), 20);
        bench.desk->sendAnyway(draft.id, newest.id);
        QTRY_COMPARE(bench.desk->status().outboxWaiting, 0);
        QCOMPARE(bench.hub.posted(), QStringList{u"To all of it"_s});
        QCOMPARE(refused.size(), 1);
    }

    void anUndoWrittenOfflineLeavesWhatAColleagueChanged()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QSignalSpy refused(bench.desk.get(), &Desk::refused);
        const auto resolveAndUndoOffline = [&bench](auto meanwhile) {
            bench.desk->setState(bench.conversation.id, ConversationState::Resolved);
            QTRY_VERIFY(bench.row()->conversation.state.value() == ConversationState::Resolved && !bench.row()->pending);
            bench.hub.online = false;
            bench.hub.dropSockets();
            QTRY_VERIFY(bench.desk->status().state != ConnectionStatus::State::Live);
            bench.desk->undo();
            QTRY_COMPARE(bench.row()->conversation.state.value(), ConversationState::Open);
            meanwhile();
            bench.hub.online = true;
            QTRY_COMPARE_WITH_TIMEOUT(bench.desk->status().outboxWaiting, 0, 60'000);
            QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        };
        // Another version of it, but nobody touched the state: undone.
        resolveAndUndoOffline([&bench] {
            Conversation now = bench.hub.conversation(bench.conversation.id);
            now.tags = {u"vip"_s};
            now.version += 1;
            bench.hub.store(now);
        });
        QCOMPARE(bench.hub.conversation(bench.conversation.id).state.value(), ConversationState::Open);
        QCOMPARE(refused.size(), 0);
        // A colleague snoozed it: that stays, and the agent hears of it.
        resolveAndUndoOffline([&bench] {
            Conversation now = bench.hub.conversation(bench.conversation.id);
            now.state = ConversationState::Snoozed;
            now.version += 1;
            bench.hub.store(now);
        });
        QCOMPARE(bench.hub.conversation(bench.conversation.id).state.value(), ConversationState::Snoozed);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().first().value<RefusedWish>().error.kind, Error::Kind::Stale);
    }

    void undoSaysWhichMessageWasOnItsWay()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        const DraftMessage draft = bench.reply(u"By macro"_s);
        bench.desk->send(draft);
        QTRY_COMPARE(bench.hub.posted(), QStringList{u"By macro"_s});
        QTRY_COMPARE(bench.desk->status().outboxWaiting, 0);
        bench.desk->change({.kind = UndoableAction::Kind::Macro, .name = u"Done"_s},
                           {{.id = bench.conversation.id, .body = {{u"state"_s, u"resolved"_s}}, .message = draft.id}});
        QTRY_COMPARE(bench.hub.conversation(bench.conversation.id).state.value(), ConversationState::Resolved);
        QTRY_VERIFY(!bench.row()->pending);
        bench.hub.intercept = [](const HttpRequest &request) -> std::optional<HttpReply> {
            return request.method == "DELETE" ? std::optional(problemReply(409)) : std::nullopt;
        };
        const auto undone = bench.desk->undo();
        QTRY_VERIFY(undone.isFinished());
        QVERIFY(undone.result());
        QCOMPARE(undone.result()->sent, QList<qint64>{bench.conversation.number});
        QTRY_COMPARE(bench.hub.conversation(bench.conversation.id).state.value(), ConversationState::Open);
        QVERIFY(bench.hub.messages.contains(draft.id.value));
    }

    void manyChangesAtOnceKeepTheirOrder()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        const Customer jan = bench.hub.addCustomer(u"Jan Kowal"_s);
        QList<ConversationEdit> edits;
        for (int i = 0; i < 300; ++i) {
            edits.append({.id = bench.hub.addConversation(jan.id, u"matter %1"_s.arg(i), at(i)).id,
                          .body = {{u"priority"_s, u"urgent"_s}}});
        }
        QTRY_VERIFY(bench.isLive());
        bench.hub.online = false;
        bench.hub.dropSockets();
        const auto numbers = bench.desk->change({.kind = UndoableAction::Kind::Priority}, edits);
        QCOMPARE(numbers.size(), 300);
        QCOMPARE(bench.desk->status().outboxWaiting, 300);
        QTRY_COMPARE(bench.desk->replica().conversation(edits.last().id)->conversation.priority.value(), Priority::Urgent);
        bench.desk.reset(); // all of them are on disk
        bench.hub.online = true;
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.desk->status().outboxWaiting, 0, 60'000);
        for (const ConversationEdit &edit : std::as_const(edits)) {
            QCOMPARE(bench.hub.conversation(edit.id).priority.value(), Priority::Urgent);
        }
    }

    void aRefusedMessageOutlivesTheConsole()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.hub.intercept = [](const HttpRequest &request) -> std::optional<HttpReply> {
            return request.path.endsWith("/messages"_L1) && request.method == "POST" ? std::optional(problemReply(422))
                                                                                     : std::nullopt;
        };
        QSignalSpy refused(bench.desk.get(), &Desk::refused);
        const DraftMessage draft = bench.reply(u"Kept"_s);
        bench.desk->send(draft);
        QVERIFY(refused.wait());
        bench.desk.reset();
        bench.start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QCOMPARE(bench.desk->status().outboxWaiting, 1);
        const auto back = bench.desk->takeBack(draft.id);
        QVERIFY(back);
        QCOMPARE(back->text, u"Kept"_s);
        QCOMPARE(bench.desk->status().outboxWaiting, 0);
        QTRY_VERIFY(!bench.desk->replica().message(draft.id));
    }

    void aMessageTheHubQueuedIsTakenBack()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        const DraftMessage draft = bench.reply(u"Too hasty"_s);
        bench.desk->send(draft);
        QTRY_VERIFY(bench.desk->replica().message(draft.id) && !bench.desk->replica().message(draft.id)->local);
        const auto back = bench.desk->takeBack(draft.id);
        QVERIFY(back);
        QCOMPARE(back->text, u"Too hasty"_s);
        QTRY_VERIFY(!bench.desk->replica().message(draft.id));
        QVERIFY(!bench.hub.messages.contains(draft.id.value));
    }

    void aRefusedChangeIsUndone()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.hub.intercept = [](const HttpRequest &request) -> std::optional<HttpReply> {
            return request.method == "PATCH" ? std::optional(problemReply(403)) : std::nullopt;
        };
        QSignalSpy refused(bench.desk.get(), &Desk::refused);
        bench.desk->setPriority(bench.conversation.id, Priority::Urgent);
        QTRY_COMPARE(refused.size(), 1);
        QTRY_COMPARE(bench.row()->conversation.priority.value(), Priority::Normal);
        QVERIFY(!bench.row()->pending);
    }

    void attachmentsAreCopiedAsideAndGoFirst()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.hub.online = false;
        bench.hub.dropSockets();
        const QString path = bench.dir.filePath(u"label.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF");
        file.close();
        DraftMessage draft = bench.reply(u"See the label"_s);
        draft.files = {path};
        bench.desk->send(draft);
        QTRY_VERIFY(bench.desk->outbox().find(draft.id.value)->stored);
        QVERIFY(QFile::remove(path));
        bench.hub.online = true;
        QTRY_COMPARE(bench.hub.posted(), QStringList{u"See the label"_s});
        QCOMPARE(bench.hub.count("POST", u"/v1/attachments?id="_s), 1);
        QTRY_COMPARE(QDir(bench.dir.filePath(u"account/files"_s)).entryList(QDir::Files).size(), 0);
    }

    void markingSeenIsShownAtOnce()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QCOMPARE(bench.row()->conversation.unread, 1);
        bench.hub.silent = true;
        bench.desk->markSeen(bench.conversation.id, bench.first.id);
        QTRY_COMPARE(bench.row()->conversation.unread, 0);
        const Message news = bench.hub.addMessage(bench.conversation.id, u"One more"_s);
        QTRY_VERIFY(bench.desk->replica().message(news.id));
        QTRY_COMPARE(bench.row()->conversation.unread, 2); // our mark does not cover it
        bench.hub.release();
        QTRY_COMPARE(bench.desk->status().outboxWaiting, 0);
    }

    void aCustomerIsSavedWithTheVersionItWasReadIn()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        Customer ana = *bench.desk->replica().customer(bench.conversation.customerId);
        ana.note = u"Likes tea"_s;
        bench.desk->saveCustomer(ana);
        QTRY_COMPARE(bench.desk->status().outboxWaiting, 0);
        QCOMPARE(bench.hub.customers[ana.id.value][u"note"].toString(), u"Likes tea"_s);
        QTRY_COMPARE(bench.desk->replica().customer(ana.id)->version, 2);
        const HttpRequest &patch = *std::find_if(bench.hub.requests.begin(), bench.hub.requests.end(),
                                                 [](const HttpRequest &request) { return request.method == "PATCH"; });
        QVERIFY(patch.headers.contains({QByteArray("If-Match"), QByteArray("\"1\"")}));
        QCOMPARE(QJsonDocument::fromJson(patch.body).object().keys(), QStringList{u"note"_s});
    }

    void draftsSurvive()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.desk->keepDraft(bench.conversation.id, u"note"_s, u"ask the ware"_s);
        bench.desk->keepDraft(bench.conversation.id, u"note"_s, u"ask the warehouse"_s);
        bench.desk.reset();
        bench.start();
        QCOMPARE(bench.desk->draft(bench.conversation.id, u"note"_s), u"ask the warehouse"_s);
        QVERIFY(bench.desk->draft(bench.conversation.id, u"reply"_s).isEmpty());
    }

    void wordsTypedAfterAMessageFollowIt()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QStringList order;
        bench.hub.intercept = [&](const HttpRequest &request) -> std::optional<HttpReply> {
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            if (request.method == "PUT" && request.path.endsWith("/draft"_L1)) {
                order.append(u"draft "_s + body[u"text"].toString());
                return HttpReply{.status = 200, .body = request.body};
            }
            if (request.method == "POST" && request.path.endsWith("/messages"_L1)) {
                order.append(body[u"keep_draft"].toBool() ? u"message, draft goes on"_s : u"message"_s);
            }
            return std::nullopt;
        };
        bench.hub.online = false;
        bench.hub.dropSockets();
        bench.desk->send(bench.reply(u"On its way"_s));
        bench.desk->keepDraft(bench.conversation.id, u"reply"_s, u"One more thing"_s);
        bench.hub.online = true;
        QTRY_COMPARE(order, (QStringList{u"message, draft goes on"_s, u"draft One more thing"_s}));
        bench.desk->send(bench.reply(u"One more thing"_s));
        QTRY_VERIFY(order.size() >= 4);
        QCOMPARE(order.mid(2, 2), (QStringList{u"message"_s, u"draft "_s}));
    }

    /// The hub has words this desk told it without hearing the answer; then they were sent.
    void anOlderEndIsNotThisOne()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QStringList told;
        bool heard = false;
        bench.hub.intercept = [&](const HttpRequest &request) -> std::optional<HttpReply> {
            if (request.method != "PUT") {
                return std::nullopt;
            }
            told.append(QJsonDocument::fromJson(request.body).object()[u"text"].toString());
            return heard ? HttpReply{.status = 200, .body = request.body}
                         : HttpReply{.failure = Error{.kind = Error::Kind::TimedOut}};
        };
        bench.desk->keepDraft(bench.conversation.id, u"reply"_s, u"On its way"_s);
        QTRY_VERIFY(!told.isEmpty());
        bench.desk->send(bench.reply(u"On its way"_s));
        bench.hub.append(u"draft.updated"_s,
                         toJson(Draft{.conversationId = bench.conversation.id, .kind = u"reply"_s, .updatedAt = at(0)}));
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        heard = true;
        QTRY_COMPARE(told.last(), QString());
    }

    /// An answer was lost, so the hub has a version that this desk has not seen, and says so instead of taking the next one.
    void wordsTheHubDidNotTakeAreToldAgain()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        const QJsonObject there =
            toJson(Draft{.conversationId = bench.conversation.id, .kind = u"reply"_s, .text = u"Dear"_s, .updatedAt = at(5)});
        QStringList known;
        bench.hub.intercept = [&](const HttpRequest &request) -> std::optional<HttpReply> {
            if (request.method != "PUT") {
                return std::nullopt;
            }
            known.append(QJsonDocument::fromJson(request.body).object()[u"known_at"].toString());
            return HttpReply{.status = 200, .body = known.size() == 1 ? QJsonDocument(there).toJson() : request.body};
        };
        bench.desk->keepDraft(bench.conversation.id, u"reply"_s, u"Dear Maria"_s);
        QTRY_COMPARE(known, (QStringList{u"1970-01-01T00:00:00.000Z"_s, toWireTime(at(5))}));
        QCOMPARE(bench.desk->draft(bench.conversation.id, u"reply"_s), u"Dear Maria"_s);
    }

    void manyRequestsRefreshOnce()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.hub.validAccess = u"another"_s; // the token ran out
        QList<QFuture<Result<QByteArray>>> asked;
        for (int i = 0; i < 5; ++i) {
            asked.append(bench.desk->get(u"/v1/me"_s));
        }
        for (const auto &future : std::as_const(asked)) {
            QTRY_VERIFY(future.isFinished());
            QVERIFY(future.result());
        }
        QCOMPARE(bench.hub.refreshes, 1);
    }

    void aSessionThatEndedAsksToSignIn()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.hub.validAccess = u"another"_s;
        bench.hub.refuseRefresh = true;
        bench.hub.dropSockets(4401);
        QTRY_COMPARE(bench.desk->status().state, ConnectionStatus::State::SignedOut);
    }

    void aTokenThatRanOutOnTheSocketIsRefreshed()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.hub.validAccess = u"another"_s;
        bench.hub.dropSockets(4401);
        QTRY_COMPARE(bench.hub.refreshes, 1);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
    }

    void othersWhoLookAreNamed()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QSignalSpy viewers(bench.desk.get(), &Desk::viewersChanged);
        const QString id = bench.conversation.id.value;
        bench.hub.sendRaw(
            uR"({"type":"viewing","conversation_id":"%1","agent":{"id":"a","name":"Ion"},"active":true})"_s.arg(id));
        QTRY_COMPARE(viewers.size(), 1);
        QCOMPARE(viewers.last().at(1).toStringList(), QStringList{u"Ion"_s});
        bench.hub.sendRaw(
            uR"({"type":"viewing","conversation_id":"%1","agent":{"id":"a","name":"Ion"},"active":false})"_s.arg(id));
        QTRY_COMPARE(viewers.size(), 2);
        QVERIFY(viewers.last().at(1).toStringList().isEmpty());
    }
};

QTEST_GUILESS_MAIN(DeskTest)
#include "tst_desk.moc"
