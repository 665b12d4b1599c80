// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/answers.h"
#include "client/desk.h"
#include "client/outbox/outbox.h"
#include "client/promises/promisebook.h"
#include "client/replica/replica.h"
#include "protocol/event.h"
#include "tests/client/fakehub.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

/// A desk at a hub that keeps promises.
struct PromiseBench {
    PromiseBench()
    {
        ana = hub.addCustomer(u"Ana Pop"_s);
        matter = hub.addConversation(ana.id, u"Late parcel"_s, QDateTime::currentDateTimeUtc());
        hub.intercept = [this](const HttpRequest &request) { return answer(request); };
        start();
    }
    void start()
    {
        desk = std::make_unique<Desk>(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = dir.filePath(u"account"_s)},
                                      hub.parts());
        desk->resume();
    }
    void goOffline()
    {
        hub.online = false;
        hub.dropSockets();
    }
    bool isLive() const { return desk->status().state == ConnectionStatus::State::Live && desk->status().completeTo == hub.head; }
    bool isSettled() const { return isLive() && desk->outbox().waiting() == 0; }
    PromiseBook &book() const { return desk->promises(); }
    PromiseId make(const QDateTime &due, const QString &reason = u"where it is"_s)
    {
        return book().make({{.conversation = matter.id, .dueAt = due, .reason = reason}}).value(0);
    }
    QJsonObject atHub(const PromiseId &id) const { return kept.value(id.value); }

    std::optional<HttpReply> answer(const HttpRequest &request)
    {
        if (!request.path.startsWith("/v1/promises"_L1)) {
            return std::nullopt;
        }
        if (refuses) {
            return problemReply(422, {{u"detail"_s, u"Nobody sees this conversation."_s}});
        }
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const bool makes = request.method == "POST";
        const QString id = makes ? body[u"id"].toString() : request.path.section(u'/', -1);
        QJsonObject promise = kept.value(id);
        const bool repeated = makes ? !promise.isEmpty() : applied.contains(body[u"change_id"].toString());
        if (!repeated) {
            for (auto it = body.begin(); it != body.end(); ++it) {
                if (it.key() != "at"_L1 && it.key() != "change_id"_L1) {
                    promise[it.key()] = it.value();
                }
            }
            applied.insert(body[u"change_id"].toString());
            promise[u"version"_s] = promise[u"version"].toInteger() + 1;
            promise[u"customer_id"_s] = ana.id.value;
            if (makes) {
                promise[u"state"_s] = u"open"_s;
            }
            kept.insert(id, promise);
            hub.append(makes ? u"promise.created"_s : u"promise.updated"_s, promise);
        }
        return HttpReply{.status = makes ? 201 : 200, .body = QJsonDocument(promise).toJson()};
    }

    QTemporaryDir dir;
    FakeHub hub;
    Customer ana;
    Conversation matter;
    QMap<QString, QJsonObject> kept;
    QSet<QString> applied;
    bool refuses = false;
    std::unique_ptr<Desk> desk;
};

QDateTime inHours(int hours)
{
    return QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch() + hours * 3'600'000LL, Qt::UTC);
}

} // namespace

/// What was promised to customers, as the desk keeps it.
class DeskPromisesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isShownAtOnceAndReachesTheHub()
    {
        PromiseBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        const PromiseId later = bench.make(inHours(5));
        const PromiseId sooner = bench.make(inHours(2));
        QCOMPARE(bench.book().open().size(), 2);
        QCOMPARE(bench.book().open().first().promise.id, sooner);
        QVERIFY(bench.book().open().first().pending);
        QVERIFY(bench.book().isMine(bench.book().open().first().promise));
        QTRY_VERIFY_WITH_TIMEOUT(bench.isSettled() && bench.kept.size() == 2, 60'000);
        QTRY_VERIFY(!bench.book().open().first().pending);
        QCOMPARE(bench.book().open().size(), 2);
        QVERIFY(bench.book().nextOf(bench.matter.id)->promise.id == sooner);
        bench.book().keep({sooner});
        QVERIFY(bench.book().nextOf(bench.matter.id)->promise.id == later);
        QTRY_COMPARE_WITH_TIMEOUT(bench.atHub(sooner)[u"state"].toString(), u"kept"_s, 60'000);
        QTRY_VERIFY(bench.isSettled());
        QCOMPARE(bench.book().open().size(), 1);
        const auto all = bench.book().ofCustomer(bench.ana.id, 10);
        QCOMPARE(all.size(), 2);
        QVERIFY(all.last().promise.state == PromiseState::Kept);
    }

    void worksOfflineAndOutlivesTheConsole()
    {
        PromiseBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive() && bench.desk->replica().conversation(bench.matter.id), 60'000);
        bench.goOffline();
        QTRY_COMPARE(bench.desk->status().state, ConnectionStatus::State::Offline);
        const PromiseId kept = bench.make(inHours(2));
        const PromiseId moved = bench.make(inHours(3));
        const QDateTime tomorrow = inHours(24);
        bench.book().keep({kept});
        bench.book().move({moved}, tomorrow);
        QCOMPARE(bench.book().open().size(), 1);
        QTRY_VERIFY(std::all_of(bench.desk->outbox().wishes().begin(), bench.desk->outbox().wishes().end(),
                                [](const Wish &wish) { return wish.stored; }));
        bench.desk.reset();
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.book().open().size(), 1, 60'000);
        QCOMPARE(bench.book().open().first().promise.dueAt, tomorrow);
        QCOMPARE(bench.book().open().first().promise.customerId, bench.ana.id);
        QVERIFY(bench.book().find(kept)->promise.settledAt.isValid());
        bench.hub.online = true;
        QTRY_COMPARE_WITH_TIMEOUT(bench.atHub(kept)[u"state"].toString(), u"kept"_s, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(bench.atHub(moved)[u"due_at"].toString(), toWireTime(tomorrow), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isSettled(), 60'000);
        QCOMPARE(bench.book().open().size(), 1);
        QVERIFY(!bench.book().open().first().pending);
    }

    void comesBackByUndo()
    {
        PromiseBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        const PromiseId id = bench.make(inHours(2));
        QTRY_VERIFY_WITH_TIMEOUT(bench.isSettled() && bench.kept.size() == 1, 60'000);
        bench.book().keep({id});
        QTRY_COMPARE_WITH_TIMEOUT(bench.atHub(id)[u"state"].toString(), u"kept"_s, 60'000);
        QVERIFY(bench.desk->lastAction()->kind == UndoableAction::Kind::PromiseKept);
        std::optional<bool> undone;
        whenAnswered(bench.desk->undo(), bench.desk.get(),
                     [&](const Result<UndoableAction> &answer) { undone = answer.hasValue(); });
        QTRY_VERIFY(undone.has_value());
        QVERIFY(*undone);
        QCOMPARE(bench.book().open().size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(bench.atHub(id)[u"state"].toString(), u"open"_s, 60'000);
        bench.desk->undo(); // the making of it
        QTRY_COMPARE_WITH_TIMEOUT(bench.atHub(id)[u"state"].toString(), u"cancelled"_s, 60'000);
        QTRY_COMPARE(bench.book().open().size(), 0);
    }

    void whatTheHubNeverHeardOfIsSimplyGone()
    {
        PromiseBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.goOffline();
        QTRY_COMPARE(bench.desk->status().state, ConnectionStatus::State::Offline);
        QSignalSpy refused(&bench.book(), &PromiseBook::refused);
        bench.make(inHours(2));
        bench.desk->undo();
        QTRY_COMPARE(bench.book().open().size(), 0);
        QTRY_COMPARE(bench.desk->outbox().waiting(), 0);
        QCOMPARE(refused.size(), 0);
    }

    void aColleaguesChangeStays()
    {
        PromiseBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        const PromiseId id = bench.make(inHours(2));
        QTRY_VERIFY_WITH_TIMEOUT(bench.isSettled() && bench.kept.size() == 1, 60'000);
        bench.book().move({id}, inHours(3));
        QTRY_VERIFY_WITH_TIMEOUT(bench.isSettled() && bench.atHub(id)[u"version"].toInteger() == 2, 60'000);
        QJsonObject theirs = bench.atHub(id);
        theirs[u"due_at"_s] = toWireTime(inHours(9));
        theirs[u"version"_s] = 3;
        bench.hub.append(u"promise.updated"_s, theirs);
        QTRY_COMPARE(bench.book().find(id)->promise.version, 3);
        std::optional<bool> undone;
        whenAnswered(bench.desk->undo(), bench.desk.get(),
                     [&](const Result<UndoableAction> &answer) { undone = answer.hasValue(); });
        QTRY_VERIFY(undone.has_value());
        QVERIFY(!*undone);
        QCOMPARE(toJson(bench.book().find(id)->promise)[u"due_at"], theirs[u"due_at"]);
    }

    void aRefusalIsSaidAndGone()
    {
        PromiseBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.refuses = true;
        QSignalSpy refused(&bench.book(), &PromiseBook::refused);
        bench.make(inHours(2), u"a reason to be told again"_s);
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, 60'000);
        QCOMPARE(refused.first().first().value<Promise>().reason, u"a reason to be told again"_s);
        QCOMPARE(bench.book().open().size(), 0);
    }

    void goesWithItsConversation()
    {
        PromiseBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.make(inHours(2));
        QTRY_VERIFY_WITH_TIMEOUT(bench.isSettled() && bench.kept.size() == 1, 60'000);
        QTRY_VERIFY(!bench.book().open().first().pending);
        bench.hub.hide(bench.matter.id);
        QTRY_COMPARE_WITH_TIMEOUT(bench.book().open().size(), 0, 60'000);
    }
};

QTEST_GUILESS_MAIN(DeskPromisesTest)
#include "tst_promises.moc"
