// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/outbox/outbox.h"
#include "client/replica/replica.h"
#include "models/calls/calldesk.h"
#include "tests/client/fakehub.h"
#include "tests/support/phone/fakephone.h"

#include <QJsonDocument>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

QDateTime callTime(int second) { return QDateTime({2026, 11, 22}, {9, 0}, Qt::UTC).addSecs(second); }

phone::Call phoneCall(const QString &id, phone::CallState state)
{
    return {.id = id,
            .direction = phone::Direction::In,
            .state = state,
            .peer = {.address = u"sip:+40722123456@desk.test"_s, .number = u"+40722123456"_s},
            .startedAt = callTime(0)};
}

QJsonObject accountJson()
{
    return {{u"address"_s, u"sip:1001@desk.test"_s},
            {u"password"_s, u"secret"_s},
            {u"transport"_s, u"tls"_s},
            {u"wrap_up_s"_s, 30},
            {u"recording"_s, QJsonObject{{u"allowed"_s, u"ask"_s}}},
            {u"dispositions"_s, QJsonArray{u"Solved"_s, u"Call back"_s}}};
}

/// A desk with a phone, its hub and its phone process scripted.
struct CallBench {
    CallBench()
        : settings(dir.filePath(u"console.ini"_s), QSettings::IniFormat)
        , phone(dir.filePath(u"phone/phone.socket"_s))
    {
        ana = hub.addCustomer(u"Ana Pop"_s);
        ana.identities = {{.id = IdentityId::make(), .kind = u"phone"_s, .value = u"+40722123456"_s}};
        hub.customers.insert(ana.id.value, toJson(ana));
        parcel = hub.addConversation(ana.id, u"Late parcel"_s, callTime(-600));
        hub.addMessage(parcel.id, u"Where is it?"_s, Direction::In, callTime(-600));
        hub.intercept = [this](const HttpRequest &request) { return answerTo(request); };
        start();
    }
    std::optional<HttpReply> answerTo(const HttpRequest &request)
    {
        const QString path = request.path.section(u'?', 0, 0);
        const auto fine = [](const QJsonObject &body) {
            return HttpReply{.status = 200, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
        };
        if (path == "/v1/me/phone"_L1) {
            return account.isEmpty() ? problemReply(404) : fine(account);
        }
        if (path == "/v1/calls"_L1 && request.method == "GET") {
            return fine({{u"items"_s, QJsonArray()}});
        }
        if (path.startsWith("/v1/calls"_L1) && request.method == "GET") {
            return problemReply(404);
        }
        if (path.startsWith("/v1/calls"_L1)) {
            told.append({path.section(u'/', 3), QJsonDocument::fromJson(request.body).object()});
            return fine({});
        }
        return std::nullopt;
    }
    void start()
    {
        desk = std::make_unique<Desk>(Desk::Options{.hub = QUrl(u"http://hub.test"_s), .directory = dir.filePath(u"account"_s)},
                                      hub.parts());
        calls = std::make_unique<CallDesk>(
            *desk, settings,
            CallDesk::Options{.link = {.socket = dir.filePath(u"phone/phone.socket"_s), .program = program},
                              .directory = dir.filePath(u"account"_s)});
        desk->resume();
    }
    void stop()
    {
        calls.reset();
        desk.reset();
    }
    bool isLive() const { return desk->status().state == ConnectionStatus::State::Live; }
    bool isReady() const { return isLive() && calls->readiness() == CallDesk::Readiness::Ready; }
    std::optional<DeskCall> call(const QString &id) const { return calls->calls().call(id); }
    /// What the hub was told of one call: the members of each PATCH, or "new".
    QStringList toldOf(const QString &id) const
    {
        QStringList words;
        for (const auto &[path, body] : told) {
            if (path == id) {
                words.append(body.keys().join(u'+') + u':' + body.begin().value().toVariant().toString());
            } else if (path.isEmpty() && body[u"id"].toString() == id) {
                words.append(u"new"_s);
            }
        }
        return words;
    }

    QTemporaryDir dir;
    QSettings settings;
    FakeHub hub;
    FakePhone phone;
    QJsonObject account = accountJson();
    QString program = u"/bin/true"_s; ///< the phone is started by the test itself
    Customer ana;
    Conversation parcel;
    QList<QPair<QString, QJsonObject>> told;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<CallDesk> calls;
};

} // namespace

class CallsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ringingComesFirstThenTheOneThatIsUp()
    {
        CallModel model;
        model.takeCall(phoneCall(u"held"_s, phone::CallState::Held), callTime(1));
        model.takeCall(phoneCall(u"up"_s, phone::CallState::Up), callTime(1));
        model.takeCall(phoneCall(u"in"_s, phone::CallState::Incoming), callTime(1));
        QStringList order;
        for (const DeskCall &call : model.calls()) {
            order.append(call.id());
        }
        QCOMPARE(order, (QStringList{u"in"_s, u"up"_s, u"held"_s}));
        QCOMPARE(model.current()->id(), u"in"_s);
    }

    void aCallIsToldOnceAtEachStep()
    {
        CallModel model;
        QSignalSpy rang(&model, &CallModel::rang);
        QSignalSpy up(&model, &CallModel::wentUp);
        QSignalSpy ended(&model, &CallModel::ended);
        phone::Call call = phoneCall(u"a"_s, phone::CallState::Incoming);
        model.takeCall(call, callTime(0));
        model.takeCall(call, callTime(1));
        call.state = phone::CallState::Up;
        call.upAt = callTime(4);
        model.takeCall(call, callTime(4));
        call.state = phone::CallState::Held;
        model.takeCall(call, callTime(5));
        call.state = phone::CallState::Up;
        model.takeCall(call, callTime(6));
        call.state = phone::CallState::Ended;
        call.endedAt = callTime(9);
        model.takeCall(call, callTime(9));
        QCOMPARE(rang.size(), 1);
        QCOMPARE(up.size(), 1);
        QCOMPARE(ended.size(), 1);
    }

    void wrapUpLastsAsTheHubSaysElseAsTheAccountSays()
    {
        CallModel model;
        model.setWrapUp(std::chrono::seconds(30));
        phone::Call call = phoneCall(u"a"_s, phone::CallState::Ended);
        call.upAt = callTime(1);
        call.endedAt = callTime(10);
        model.takeCall(call, callTime(10));
        QVERIFY(model.isInWrapUp());
        QCOMPARE(model.look(callTime(11)), callTime(40));
        model.takeHubCall({.id = CallId{u"a"_s}, .version = 2, .state = CallState::Ended, .wrapUpUntil = callTime(25)},
                          callTime(11));
        QCOMPARE(model.look(callTime(12)), callTime(25));
        QVERIFY(!model.look(callTime(25)).isValid());
        QVERIFY(model.calls().isEmpty());
    }

    void aCallNobodyTookHasNoWrapUpAndGoesSoon()
    {
        CallModel model;
        model.setWrapUp(std::chrono::seconds(30));
        phone::Call call = phoneCall(u"a"_s, phone::CallState::Ended);
        call.endedAt = callTime(10);
        model.takeCall(call, callTime(10));
        QVERIFY(!model.isInWrapUp());
        QCOMPARE(model.calls().size(), 1); // its end can be read for a while
        model.look(callTime(60));
        QVERIFY(model.calls().isEmpty());
    }

    void callsThePhoneForgotAreOver()
    {
        CallModel model;
        QSignalSpy ended(&model, &CallModel::ended);
        model.takeCall(phoneCall(u"a"_s, phone::CallState::Up), callTime(0));
        model.takeState({}, callTime(5));
        QCOMPARE(ended.size(), 1);
        QVERIFY(model.call(u"a"_s)->isOver());
    }

    void withoutAnAccountThereIsNoPhone()
    {
        CallBench bench;
        bench.account = {};
        QTRY_VERIFY(bench.isLive());
        QTRY_COMPARE(bench.hub.count("GET", u"/v1/me/phone"_s), 1);
        QVERIFY(!bench.calls->isThere());
        QTRY_COMPARE(bench.calls->link().state(), PhoneLink::State::Off);
    }

    void withoutTheProgramItSaysSo()
    {
        CallBench bench;
        bench.stop();
        bench.program.clear();
        bench.start();
        QTRY_COMPARE(bench.calls->readiness(), CallDesk::Readiness::NoProgram);
    }

    void theAccountGoesToThePhoneAndItsStateComesBack()
    {
        CallBench bench;
        QVERIFY(bench.phone.listen());
        QTRY_VERIFY(bench.isReady());
        const QJsonObject account = bench.phone.of(u"account"_s).first()["account"_L1].toObject();
        QCOMPARE(account["address"_L1].toString(), u"sip:1001@desk.test"_s);
        QCOMPARE(account["password"_L1].toString(), u"secret"_s);
        bench.phone.die();
        QTRY_COMPARE(bench.calls->readiness(), CallDesk::Readiness::Starting);
        QVERIFY(bench.phone.listen());
        QTRY_VERIFY(bench.isReady());
    }

    void whoCallsIsKnownFromTheNumber()
    {
        CallBench bench;
        QVERIFY(bench.phone.listen());
        QTRY_VERIFY(bench.isReady() && bench.desk->replica().customer(bench.ana.id));
        QSignalSpy rang(bench.calls.get(), &CallDesk::rang);
        const QString id = bench.phone.ring(u"+40722123456"_s, u"CALLER"_s);
        QTRY_COMPARE(rang.size(), 1);
        QCOMPARE(bench.call(id)->title(), u"Ana Pop"_s);
        QCOMPARE(bench.call(id)->customer, bench.ana.id);
        const QString other = bench.phone.ring(u"0722 123 456"_s);
        QTRY_VERIFY(bench.call(other) && bench.call(other)->title() == u"Ana Pop"_s);
        const QString unknown = bench.phone.ring(u"+40733000000"_s, u"Jan"_s);
        QTRY_VERIFY(bench.call(unknown));
        QCOMPARE(bench.call(unknown)->title(), u"Jan"_s);
    }

    void howTheAccountBeforeStoodSaysNothingOfThisOne()
    {
        CallBench bench;
        QVERIFY(bench.phone.listen());
        QTRY_VERIFY(bench.isReady());
        // The phone takes the new one and has not registered yet.
        bench.phone.intercept = [](const QString &command, const QJsonObject &) {
            return command == "account"_L1 ? std::optional(QJsonObject()) : std::nullopt;
        };
        bench.account[u"address"_s] = u"sip:7001@sip.example"_s;
        bench.calls->refreshAccount();
        QTRY_COMPARE(bench.calls->readiness(), CallDesk::Readiness::Registering);
        // What it answers counts, also where nothing changed that it would tell of.
        bench.phone.intercept = [](const QString &command, const QJsonObject &) {
            const phone::AccountStatus refused{
                .state = phone::AccountState::Failed, .code = 403, .address = u"sip:7002@sip.example"_s};
            return command == "account"_L1 ? std::optional(QJsonObject{{u"account"_s, phone::toJson(refused)}}) : std::nullopt;
        };
        bench.account[u"address"_s] = u"sip:7002@sip.example"_s;
        bench.calls->refreshAccount();
        QTRY_COMPARE(bench.calls->readiness(), CallDesk::Readiness::Failed);
    }

    void whoHasNoConversationYetIsNamedByTheHub()
    {
        CallBench bench;
        const Customer maria{.id = CustomerId{makeUuid7()}, .name = u"Maria Rusu"_s};
        bench.hub.customers.insert(maria.id.value, toJson(maria)); // no conversation leads to her
        QVERIFY(bench.phone.listen());
        QTRY_VERIFY(bench.isReady());
        QVERIFY(!bench.desk->replica().customer(maria.id));
        const QString id = makeUuid7();
        bench.phone.ring(u"+40733000000"_s, {}, {{u"X-Call-Id"_s, id}}, id);
        QTRY_VERIFY(bench.call(id));
        const PhoneCall told{.id = CallId{id}, .number = u"+40733000000"_s, .customerId = maria.id, .startedAt = callTime(0)};
        bench.hub.append(u"call.updated"_s, toJson(told));
        QTRY_COMPARE(bench.call(id)->title(), u"Maria Rusu"_s);
        QCOMPARE(bench.call(id)->customer, maria.id);
    }

    void theHubIsToldOfACallWithoutAProxyFromFirstToLast()
    {
        CallBench bench;
        QVERIFY(bench.phone.listen());
        QTRY_VERIFY(bench.isReady());
        const QString id = bench.phone.ring(u"+40722123456"_s);
        QTRY_COMPARE(bench.toldOf(id), QStringList{u"new"_s});
        bench.calls->answer(id);
        QTRY_VERIFY(bench.call(id)->isUp());
        bench.calls->setNote(id, u"Wants it sent again"_s);
        bench.calls->hangUp(id);
        QTRY_VERIFY(bench.call(id)->isOver());
        bench.calls->setDisposition(id, u"Solved"_s);
        QTRY_VERIFY(bench.toldOf(id).contains(u"disposition:Solved"_s));
        QTRY_VERIFY(bench.toldOf(id).contains(u"note:Wants it sent again"_s));
        QCOMPARE(bench.toldOf(id).filter(u"outcome"_s).size(), 1);
        QCOMPARE(bench.toldOf(id).filter(u"answered_at"_s).size(), 1);
        bench.calls->endWrapUp(id);
        QTRY_VERIFY(bench.toldOf(id).contains(u"wrap_up_done:true"_s));
        QVERIFY(!bench.call(id));
    }

    void aCallTheProxyTellsOfIsNotToldTwice()
    {
        CallBench bench;
        QVERIFY(bench.phone.listen());
        QTRY_VERIFY(bench.isReady());
        const QString id = makeUuid7();
        bench.hub.append(u"call.created"_s,
                         toJson(PhoneCall{.id = CallId{id}, .number = u"+40722123456"_s, .customerId = bench.ana.id}));
        QTRY_COMPARE(bench.desk->status().completeTo, bench.hub.head); // the scripted hub answers no question about it
        bench.phone.ring(u"+40722123456"_s, {}, {{u"X-Call-Id"_s, id}}, id);
        QTRY_VERIFY(bench.call(id) && bench.call(id)->hub);
        bench.calls->answer(id);
        QTRY_VERIFY(bench.call(id)->isUp());
        QSignalSpy answered(bench.calls.get(), &CallDesk::answered);
        bench.hub.append(u"call.updated"_s,
                         toJson(PhoneCall{.id = CallId{id},
                                          .version = 2,
                                          .number = u"+40722123456"_s,
                                          .customerId = bench.ana.id,
                                          .conversationId = bench.parcel.id,
                                          .state = CallState::Up}));
        QTRY_COMPARE(answered.size(), 1); // now there is something to open
        QCOMPARE(bench.call(id)->conversation, bench.parcel.id);
        bench.calls->hangUp(id);
        QTRY_VERIFY(bench.call(id)->isOver());
        QCOMPARE(bench.toldOf(id), QStringList());
    }

    void aDialledCallIsLoggedWhereItWasMadeFrom()
    {
        CallBench bench;
        QVERIFY(bench.phone.listen());
        QTRY_VERIFY(bench.isReady());
        const QString id = bench.calls->dial(u"+40 722 123 456"_s, bench.parcel.id, bench.ana.id);
        QTRY_COMPARE(bench.toldOf(id), QStringList{u"new"_s});
        QCOMPARE(bench.told.first().second["conversation_id"_L1].toString(), bench.parcel.id.value);
        QCOMPARE(bench.told.first().second["direction"_L1].toString(), u"out"_s);
        QTRY_COMPARE(bench.phone.of(u"dial"_s).size(), 1);
        QCOMPARE(bench.phone.of(u"dial"_s).first()["to"_L1].toString(), u"+40722123456"_s);
        bench.phone.end(id, phone::ReasonCode::Busy);
        QTRY_VERIFY(!bench.toldOf(id).filter(u"outcome"_s).isEmpty());
        QCOMPARE(bench.told.last().second["outcome"_L1].toString(), u"busy"_s);
    }

    void whatCannotBeDialledIsSaid()
    {
        CallBench bench;
        QVERIFY(bench.phone.listen());
        QTRY_VERIFY(bench.isReady());
        QSignalSpy refused(bench.calls.get(), &CallDesk::refused);
        QVERIFY(bench.calls->dial(u"Ana"_s).isEmpty());
        QCOMPARE(refused.size(), 1);
        bench.phone.intercept = [](const QString &command, const QJsonObject &) -> std::optional<QJsonObject> {
            return command == "dial"_L1
                ? std::optional(QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, u"no_account"_s}, {u"text"_s, u"No."_s}}}})
                : std::nullopt;
        };
        const QString id = bench.calls->dial(u"112"_s);
        QTRY_COMPARE(refused.size(), 2);
        QCOMPARE(refused.last().first().toString(), u"no_account"_s);
        QVERIFY(bench.call(id)->isOver());
    }

    void aConsoleStartedAnewShowsTheCallAndItsNote()
    {
        CallBench bench;
        QVERIFY(bench.phone.listen());
        QTRY_VERIFY(bench.isReady());
        const QString id = bench.phone.ring(u"+40722123456"_s);
        QTRY_VERIFY(bench.call(id));
        bench.calls->answer(id);
        QTRY_VERIFY(bench.call(id)->isUp());
        bench.calls->setNote(id, u"Half a senten"_s);
        bench.stop();
        QTRY_COMPARE(bench.phone.consoles(), 0);
        bench.hub.online = false; // the hub need not be there for it
        QElapsedTimer since;
        since.start();
        bench.start();
        QTRY_VERIFY(bench.call(id));
        QVERIFY(bench.call(id)->isUp());
        QCOMPARE(bench.call(id)->note, u"Half a senten"_s);
        qInfo() << "shown again after" << since.elapsed() << "ms";
        bench.hub.online = true;
        bench.phone.end(id);
        QTRY_VERIFY_WITH_TIMEOUT(bench.toldOf(id).filter(u"outcome"_s).size() == 1, 60'000);
    }

    void aCallThatEndedWhileNoConsoleWasThereIsTold()
    {
        CallBench bench;
        QVERIFY(bench.phone.listen());
        QTRY_VERIFY(bench.isReady());
        const QString id = bench.calls->dial(u"+40733000001"_s);
        QTRY_COMPARE(bench.phone.of(u"dial"_s).size(), 1);
        bench.phone.answerFar(id);
        QTRY_VERIFY(bench.call(id)->isUp());
        bench.stop();
        QTRY_COMPARE(bench.phone.consoles(), 0);
        bench.phone.state.calls.clear(); // more than a minute ago
        bench.start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.toldOf(id).filter(u"outcome"_s).size() == 1, 60'000);
        QCOMPARE(bench.told.last().second["outcome"_L1].toString(), u"answered"_s);
    }

    void whoDoesNotWantCallsIsKnown()
    {
        CallBench bench;
        QTRY_VERIFY(bench.isLive() && bench.desk->replica().customer(bench.ana.id));
        QCOMPARE(bench.calls->doNotCall(u"+40722123456"_s), QString());
        bench.ana.preferences = {{u"do_not_call"_s, true}};
        bench.ana.version = 5;
        bench.hub.append(u"customer.updated"_s, toJson(bench.ana));
        QTRY_COMPARE(bench.calls->doNotCall(u"+40722123456"_s), u"Ana Pop"_s);
        QCOMPARE(bench.calls->doNotCall({}, bench.ana.id), u"Ana Pop"_s);
        QCOMPARE(bench.calls->complete(u"0722"_s, false).size(), 1);
    }

    void chosenDevicesAreSaidAgain()
    {
        CallBench bench;
        QVERIFY(bench.phone.listen());
        QTRY_VERIFY(bench.isReady());
        bench.calls->chooseDevices({.input = u"cam"_s, .echoCancel = false});
        QTRY_COMPARE(bench.phone.of(u"devices"_s).size(), 1);
        bench.phone.die();
        QTRY_COMPARE(bench.calls->readiness(), CallDesk::Readiness::Starting);
        QVERIFY(bench.phone.listen());
        QTRY_COMPARE(bench.phone.of(u"devices"_s).size(), 2);
        QCOMPARE(bench.phone.of(u"devices"_s).last()["input"_L1].toString(), u"cam"_s);
        QCOMPARE(bench.phone.of(u"devices"_s).last()["echo_cancel"_L1].toBool(true), false);
    }
};

QTEST_GUILESS_MAIN(CallsTest)
#include "tst_calls.moc"
