// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/outbox/outboxstore.h"
#include "client/replica/replica.h"
#include "client/session/tokenstore.h"
#include "client/storage/database.h"
#include "client/transport/eventsocket.h"
#include "tests/client/fakehub.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

/// Answers a save only when told: what is in between must not be used yet.
class SlowTokens : public TokenStore
{
public:
    void load(std::function<void(const SessionTokens &)> done) override { done({.access = u"old"_s, .refresh = u"refresh-1"_s}); }
    void save(const SessionTokens &tokens, std::function<void()> done) override
    {
        saved = tokens;
        finish = std::move(done);
    }
    void clear() override { cleared = true; }

    SessionTokens saved;
    std::function<void()> finish;
    bool cleared = false;
};

HttpRequest askMe()
{
    HttpRequest request;
    request.path = u"/v1/me"_s;
    return request;
}

} // namespace

class PartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRotatedTokenIsKeptBeforeItIsUsed()
    {
        FakeHub hub;
        hub.validAccess = u"newer than ours"_s;
        auto parts = hub.parts();
        SlowTokens store;
        HubClient client(*parts.wire, store);
        client.load([](bool) {});
        int answers = 0;
        const auto answered = [&answers](const HttpReply &reply) { answers += reply.ok() ? 1 : 0; };
        client.request(askMe(), answered);
        client.request(askMe(), answered);
        QTRY_VERIFY(store.finish);
        QVERIFY(!store.saved.attempt.isEmpty());
        QCOMPARE(hub.refreshes, 0);
        std::exchange(store.finish, {})();
        QTRY_VERIFY(store.finish);
        QVERIFY(store.saved.attempt.isEmpty());
        client.request(askMe(), answered); // while the pair is being written
        QCoreApplication::processEvents();
        QCOMPARE(hub.refreshes, 1);
        QCOMPARE(answers, 0);
        QCOMPARE(store.saved.refresh, u"refresh-2"_s);
        for (const HttpRequest &request : std::as_const(hub.requests)) {
            QVERIFY(!request.headers.contains({QByteArray("Authorization"), QByteArray("Bearer access-2")}));
        }
        store.finish();
        QTRY_COMPARE(answers, 3);
        QCOMPARE(hub.refreshes, 1);
    }

    void aRefreshThatGotNoAnswerKeepsTheSession()
    {
        FakeHub hub;
        hub.validAccess = u"newer than ours"_s;
        hub.intercept = [](const HttpRequest &request) -> std::optional<HttpReply> {
            return request.path.endsWith("refresh"_L1) ? std::optional(problemReply(503)) : std::nullopt;
        };
        auto parts = hub.parts();
        SlowTokens store;
        HubClient client(*parts.wire, store);
        client.load([](bool) {});
        std::optional<Error> error;
        client.request(askMe(), [&error](const HttpReply &reply) { error = reply.error(); });
        QTRY_VERIFY(store.finish);
        store.finish();
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, Error::Kind::Unavailable);
        QVERIFY(client.isSignedIn());
        QVERIFY(!store.cleared);
        // The hub may have taken it: the next try is the same one, also after a restart.
        const QString attempt = store.saved.attempt;
        QVERIFY(!attempt.isEmpty());
        hub.intercept = {};
        bool answered = false;
        client.request(askMe(), [&answered](const HttpReply &reply) { answered = reply.ok(); });
        const auto askedAgain = [&hub, &attempt] {
            return std::count_if(hub.requests.cbegin(), hub.requests.cend(), [&attempt](const HttpRequest &request) {
                return request.path.endsWith("refresh"_L1) && request.body.contains(attempt.toUtf8());
            });
        };
        QTRY_COMPARE(askedAgain(), 2);
        store.finish();
        QTRY_VERIFY(answered);
    }

    void tokensInAFileAreTheirOwnersAlone()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"session.json"_s);
        FileTokenStore store(path);
        store.save({.access = u"a"_s, .refresh = u"r"_s}, [] {});
        SessionTokens read;
        store.load([&read](const SessionTokens &tokens) { read = tokens; });
        QCOMPARE(read.refresh, u"r"_s);
#ifndef Q_OS_WIN
        QVERIFY(!(QFileInfo(path).permissions()
                  & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther)));
#endif
        store.clear();
        QVERIFY(!QFile::exists(path));
    }

    void silenceIsTakenForABrokenLine()
    {
        FakeHub hub;
        auto parts = hub.parts();
        HubClient client(*parts.wire, *parts.tokens);
        client.load([](bool) {});
        SocketTiming timing = parts.timing;
        timing.pulse = std::chrono::milliseconds(10);
        timing.silence = std::chrono::milliseconds(50);
        EventSocket socket(*parts.wire, client, QUrl(u"http://hub.test"_s), timing);
        QSignalSpy welcomed(&socket, &EventSocket::welcomed);
        socket.start(hub.head);
        QTRY_VERIFY(welcomed.size() >= 3); // nothing is said after the welcome: it comes back again and again
        QVERIFY(hub.hellos.size() >= 3);
    }

    void aClockThatJumpedMeansTheMachineSlept()
    {
        FakeHub hub;
        auto parts = hub.parts();
        HubClient client(*parts.wire, *parts.tokens);
        client.load([](bool) {});
        SocketTiming timing = parts.timing;
        timing.pulse = std::chrono::milliseconds(10);
        timing.sleepGap = std::chrono::milliseconds(-20); // every pulse comes "too late"
        EventSocket socket(*parts.wire, client, QUrl(u"http://hub.test"_s), timing);
        socket.start(hub.head);
        QTRY_VERIFY(hub.hellos.size() >= 2);
    }

    void frameOfUnknownKindIsIgnored()
    {
        FakeHub hub;
        auto parts = hub.parts();
        HubClient client(*parts.wire, *parts.tokens);
        client.load([](bool) {});
        EventSocket socket(*parts.wire, client, QUrl(u"http://hub.test"_s), parts.timing);
        socket.start(hub.head);
        QTRY_COMPARE(socket.state(), EventSocket::State::Live);
        QSignalSpy heads(&socket, &EventSocket::headReceived);
        hub.sendRaw(u"{\"op\":\"fireworks\"}"_s);
        hub.sendRaw(u"no json at all"_s);
        hub.tellHead();
        QTRY_COMPARE(heads.size(), 1);
        QCOMPARE(socket.state(), EventSocket::State::Live);
    }

    void aCacheOfAnotherVersionIsThrownAway()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"replica.sqlite"_s);
        {
            Database database;
            QVERIFY(database.open(path, Database::Durability::Normal));
            database.run("PRAGMA user_version = 999");
        }
        Replica replica(path);
        QSignalSpy rebuilt(&replica, &Replica::rebuilt);
        replica.open();
        QTRY_COMPARE(rebuilt.size(), 1);
        QVERIFY(replica.isOpen());
        QVERIFY(!replica.isComplete());
    }

    void anOutboxThatCannotBeReadIsPutAside()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(u"outbox.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        OutboxStore store(dir.path());
        QVERIFY(store.open().wishes.isEmpty());
        QCOMPARE(QDir(dir.path()).entryList({u"outbox.sqlite.aside-*"_s}).size(), 1);
        QSignalSpy stored(&store, &OutboxStore::stored);
        store.add({Wish{.id = u"w1"_s, .lane = u"l"_s}}, {});
        QCOMPARE(stored.size(), 1);
    }

    void theDraftEndsInTheTransactionThatStoresTheWish()
    {
        QTemporaryDir dir;
        const DraftKey key{ConversationId::make(), u"reply"_s};
        const DraftKey note{ConversationId::make(), u"note"_s};
        {
            OutboxStore store(dir.path());
            store.open();
            const Draft half{.conversationId = key.conversation, .kind = u"email"_s, .text = u"half a sen"_s};
            const Draft other{.conversationId = note.conversation, .kind = u"note"_s, .text = u"other"_s};
            store.keepDrafts({{key, half}, {keyOf(other), other}});
            const Draft end{.conversationId = key.conversation, .kind = u"reply"_s};
            store.add({Wish{.id = u"w1"_s, .lane = u"c"_s}}, end);
            // A file that cannot be copied: nothing is stored and the draft stays.
            QSignalSpy failed(&store, &OutboxStore::storeFailed);
            store.add({Wish{.id = u"w2"_s, .files = {{.id = AttachmentId::make(), .source = dir.filePath(u"none"_s)}}}},
                      Draft{.conversationId = note.conversation, .kind = u"note"_s});
            QCOMPARE(failed.size(), 1);
        }
        OutboxStore store(dir.path());
        const auto contents = store.open();
        QCOMPARE(contents.wishes.size(), 1);
        QVERIFY(contents.drafts.value(key).isEmpty());
        QCOMPARE(contents.drafts.value(note).text, u"other"_s);
    }

    void wishesKeepTheirOrderThroughUpdates()
    {
        QTemporaryDir dir;
        {
            OutboxStore store(dir.path());
            store.open();
            for (const auto &id : {u"z"_s, u"a"_s, u"m"_s}) {
                store.add({Wish{.id = id}}, {});
            }
            store.update({Wish{.id = u"z"_s, .state = Wish::State::Refused, .error = Error{.kind = Error::Kind::Conflict}}});
        }
        OutboxStore store(dir.path());
        const auto wishes = store.open().wishes;
        QCOMPARE(wishes.size(), 3);
        QCOMPARE(wishes[0].id, u"z"_s);
        QCOMPARE(wishes[0].error->kind, Error::Kind::Conflict);
        QCOMPARE(wishes[2].id, u"m"_s);
    }
};

QTEST_GUILESS_MAIN(PartsTest)
#include "tst_parts.moc"
