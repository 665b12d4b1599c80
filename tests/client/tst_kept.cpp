// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/desk.h"
#include "client/outbox/outbox.h"
#include "client/replica/dialwords.h"
#include "client/replica/replica.h"
#include "client/replica/replicatables.h"
#include "tests/client/fakehub.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

struct KeptBench {
    KeptBench() { start(); }
    void start()
    {
        desk = std::make_unique<Desk>(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = dir.filePath(u"account"_s)},
                                      hub.parts());
        desk->resume();
    }
    bool isLive() const { return desk->status().state == ConnectionStatus::State::Live && desk->status().completeTo == hub.head; }
    QList<QJsonObject> bodiesOf(const QString &path) const
    {
        QList<QJsonObject> bodies;
        for (const HttpRequest &request : hub.requests) {
            if (request.path == path && request.method != "GET") {
                bodies.append(QJsonDocument::fromJson(request.body).object());
            }
        }
        return bodies;
    }

    QTemporaryDir dir;
    FakeHub hub;
    std::unique_ptr<Desk> desk;
};

HttpReply fine() { return {.status = 200, .body = "{}"}; }

} // namespace

/// What the client keeps for calls: requests that wait for the hub, events that are told on, and people's numbers.
class KeptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// What comes in must not cost more the more is there: 100,000 conversations took hours because of one such statement.
    void takingInWalksThroughNoTable()
    {
        const QTemporaryDir directory;
        Database database;
        QVERIFY(database.open(directory.filePath(u"replica.sqlite"_s), Database::Durability::Normal));
        ReplicaTables tables(database);
        QVERIFY(tables.createSchema());
        tables.load();
        const Customer ana{.id = CustomerId::make(),
                           .name = u"Ana Pop"_s,
                           .identities = {{.id = IdentityId::make(), .kind = u"email"_s, .value = u"ana@home.test"_s},
                                          {.id = IdentityId::make(), .kind = u"phone"_s, .value = u"+40721123456"_s}}};
        const Conversation matter{.id = ConversationId::make(), .number = 7, .customerId = ana.id, .subject = u"Late parcel"_s};
        const Message message{.id = MessageId::make(),
                              .conversationId = matter.id,
                              .customerId = ana.id,
                              .kind = u"email"_s,
                              .direction = Direction::Out,
                              .at = QDateTime::currentDateTimeUtc(),
                              .text = u"It is on its way."_s,
                              .to = {{u"Ana Pop"_s, u"ana@home.test"_s}}};
        tables.putCustomer(toJson(ana));
        tables.putConversation(toJson(matter));
        tables.putMessage(toJson(message));
        tables.setOverlay(matter.id, {{u"priority"_s, u"high"_s}});
        tables.noteWanted();
        tables.removeMessage(message.id);
        tables.removeConversation(matter.id);
        QVERIFY2(database.lastError().isEmpty(), qPrintable(database.lastError()));
        for (const auto &table : {u"customer"_s, u"message"_s, u"address"_s, u"number"_s, u"history"_s}) {
            QCOMPARE(database.walksThrough(table), QStringList());
        }
        // The one count at the start is by an index.
        const QStringList walks = database.walksThrough(u"conversation"_s);
        QVERIFY2(walks.size() <= 1 && walks.join(QString()).contains(u"count(*)"_s) == !walks.isEmpty(),
                 qPrintable(walks.join(u'\n')));
    }

    void aRequestWaitsForTheHubAndOutlivesTheConsole()
    {
        KeptBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.hub.intercept = [](const HttpRequest &request) -> std::optional<HttpReply> {
            return request.path == "/v1/calls"_L1 ? std::optional(fine()) : std::nullopt;
        };
        bench.hub.online = false;
        bench.hub.dropSockets();
        QTRY_COMPARE(bench.desk->status().state, ConnectionStatus::State::Offline);
        bench.desk->bring({.method = u"POST"_s, .path = u"/v1/calls"_s, .body = {{u"id"_s, u"one"_s}}, .lane = u"one"_s});
        QCOMPARE(bench.desk->outbox().waiting(), 1);
        bench.desk.reset();
        bench.hub.online = true;
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.bodiesOf(u"/v1/calls"_s).size(), 1, 60'000);
        QCOMPARE(bench.bodiesOf(u"/v1/calls"_s).first()[u"id"].toString(), u"one"_s);
        QTRY_COMPARE(bench.desk->outbox().waiting(), 0);
    }

    void whatIsReplacedBeforeItWentDoesNotGo()
    {
        KeptBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.hub.intercept = [](const HttpRequest &request) -> std::optional<HttpReply> {
            return request.path == "/v1/calls/one"_L1 ? std::optional(fine()) : std::nullopt;
        };
        bench.hub.online = false;
        bench.hub.dropSockets();
        QTRY_COMPARE(bench.desk->status().state, ConnectionStatus::State::Offline);
        Desk::KeptRequest note{.method = u"PATCH"_s, .path = u"/v1/calls/one"_s, .lane = u"one"_s};
        for (const QString &text : {u"W"_s, u"Wants a refund"_s}) {
            note.body = {{u"note"_s, text}};
            note.replaces = bench.desk->bring(note);
        }
        QCOMPARE(bench.desk->outbox().waiting(), 1);
        bench.hub.online = true;
        QTRY_COMPARE_WITH_TIMEOUT(bench.bodiesOf(u"/v1/calls/one"_s).size(), 1, 60'000);
        QCOMPARE(bench.bodiesOf(u"/v1/calls/one"_s).first()[u"note"].toString(), u"Wants a refund"_s);
    }

    void aRefusedRequestIsForgottenAndSaid()
    {
        KeptBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        bench.hub.intercept = [](const HttpRequest &request) -> std::optional<HttpReply> {
            return request.path == "/v1/calls"_L1 ? std::optional(problemReply(404)) : std::nullopt;
        };
        QSignalSpy finished(&bench.desk->outbox(), &Outbox::finished);
        QSignalSpy refused(bench.desk.get(), &Desk::refused);
        const QString id = bench.desk->bring({.method = u"POST"_s, .path = u"/v1/calls"_s, .body = {{u"id"_s, u"one"_s}}});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toString(), id);
        QVERIFY(finished.first().at(1).value<std::optional<Error>>().has_value());
        QCOMPARE(refused.size(), 0);
        QCOMPARE(bench.desk->outbox().waiting(), 0);
    }

    void callEventsAreToldWhenWhatTheySpeakOfIsThere()
    {
        KeptBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive(), 60'000);
        QStringList seen;
        QObject::connect(&bench.desk->replica(), &Replica::liveReceived, bench.desk.get(),
                         [&](const QString &type, const QJsonObject &entity) {
                             const bool there =
                                 bench.desk->replica().customer(CustomerId{entity[u"customer_id"].toString()}).has_value();
                             seen.append(type + (there ? u" of a known one"_s : u" of nobody"_s));
                         });
        bench.hub.quietSockets = true;
        const Customer ana = bench.hub.addCustomer(u"Ana Pop"_s);
        bench.hub.append(u"call.created"_s, {{u"id"_s, u"c1"_s}, {u"customer_id"_s, ana.id.value}});
        bench.hub.flushEvents();
        QTRY_COMPARE(seen, QStringList{u"call.created of a known one"_s});
    }

    void peopleAreFoundByTheirNumbers()
    {
        KeptBench bench;
        Customer ana = bench.hub.addCustomer(u"Ana Pop"_s);
        ana.identities = {{.id = IdentityId::make(), .kind = u"phone"_s, .value = u"+40722123456"_s}};
        ana.version = 2;
        bench.hub.customers.insert(ana.id.value, toJson(ana));
        const Conversation matter = bench.hub.addConversation(ana.id, u"Late"_s, QDateTime::currentDateTimeUtc());
        bench.hub.addMessage(matter.id, u"Hello"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isLive() && bench.desk->replica().customer(ana.id), 60'000);
        bench.hub.append(u"customer.updated"_s, toJson(ana));
        Replica &replica = bench.desk->replica();
        const auto numbersOf = [&replica](const QString &typed) {
            QStringList found;
            for (const Address &address : replica.numbers(typed, 5)) {
                found.append(address.name + u' ' + address.address);
            }
            return found;
        };
        const QStringList anas{u"Ana Pop +40722123456"_s};
        QTRY_COMPARE(numbersOf(u"+4072"_s), anas);
        for (const QString &typed : {u"0722 12"_s, u"722-123"_s, u"(0722) 123"_s, u"0040722"_s, u"40722"_s, u"pop"_s, u"Ana"_s}) {
            QCOMPARE(numbersOf(typed), anas);
        }
        QCOMPARE(numbersOf(u"0733"_s), QStringList());
        QCOMPARE(replica.customersByNumber(u"+40 722 123 456"_s).size(), 1);
        QCOMPARE(replica.customersByNumber(u"+4072212345"_s).size(), 0);
        // Nor is somebody without a mail address left out of a search by name.
        QCOMPARE(replica.findCustomers(u"ana"_s, 5).size(), 1);
        ana.identities = {};
        ana.version = 3;
        bench.hub.append(u"customer.updated"_s, toJson(ana));
        QTRY_COMPARE(numbersOf(u"0722"_s), QStringList());
    }

    void numbersAreReadHoweverTheyAreWritten()
    {
        QCOMPARE(dialled(u"+40 (722) 123-456"_s), u"+40722123456"_s);
        QCOMPARE(dialled(u"0040722123456"_s), u"+40722123456"_s);
        QCOMPARE(dialled(u"\u0660\u0661\u0662"_s), u"012"_s); // Arabic digits
        QCOMPARE(dialled(u"Ana"_s), QString());
        QCOMPARE(dialled(u"+"_s), QString());
        QCOMPARE(dialPrefix(u"0722"_s), u"722"_s);
        QVERIFY(dialWords(u"+40722123456"_s).contains(u"722123456"_s));
        QCOMPARE(dialWords({}), QStringList());
    }
};

QTEST_GUILESS_MAIN(KeptTest)
#include "tst_kept.moc"
