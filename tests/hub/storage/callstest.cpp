// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/voicecommands.h"
#include "hub/storage/callreads.h"
#include "tests/hub/storage/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace deskbell;
using namespace deskbell::hub;
using deskbell::test::Desk;
using namespace std::chrono_literals;

/// Calls and what stays of them: on every engine.
class CallsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::DatabaseCases::addRows(); }
    void init();
    void cleanup() { m_desk.reset(); }

    void theLongestIdleIsRungThenTheNext();
    void theSameQuestionHasTheSameAnswer();
    void whileItRingsOnlyThoseConcernedHearOfIt();
    void anAnsweredCallStandsInTheConversation();
    void whoIsInACallIsBusyUntilTheWrapUpEnds();
    void whoWaitsIsPutThroughInOrder();
    void aMissedCallWaitsForACallBack();
    void whoGivesUpInTheLineWaitsForACallBack();
    void outsideOpeningHours();
    void aCallBackEndsTheWaiting();
    void aCallTheHubHearsOfAfterTheFact();
    void consoleAndProxyTellOfOneCall();
    void notesOutcomesAndRecordingsStay();
    void anAnswerThatGotLostBlocksNobody();
    void aLostCallEnds();
    void extensionsAreSealedAndStay();
    void aCallNobodyTellsOfAnyMoreEnds();
    void aRemovedChannelLeavesNoCallBehind();
    void mergingKeepsWhoWasSpokenTo();
    void callsFollowTheirCustomer();
    void colleaguesMakeNoCustomers();

private:
    void online(const Agent &agent, Presence presence = Presence::Online)
    {
        QVERIFY(m_desk->core->run(PatchAgent{.by = Principal::hub(), .id = agent.id, .presence = presence}).hasValue());
    }
    QString userOf(const Agent &agent)
    {
        return m_desk->core->run(TakeExtension{.channel = m_voice.id, .agent = agent.id}).valueOr({}).user;
    }
    RouteCall question(const QString &sipId, int attempt = 1, const QString &from = u"0721000111"_s)
    {
        return {.channel = m_voice.id, .sipId = sipId, .from = from, .to = u"+40213000000"_s, .attempt = attempt};
    }
    QJsonObject ask(const QString &sipId, int attempt = 1, const QString &from = u"0721000111"_s)
    {
        return m_desk->core->run(question(sipId, attempt, from)).valueOr({});
    }
    void tell(const QString &sipId, NoteCallEvent::What what, const QString &user = {}, int code = 0)
    {
        const auto told = m_desk->core->run(NoteCallEvent{
            .channel = m_voice.id, .sipId = sipId, .what = what, .from = u"0721000111"_s, .user = user, .code = code});
        QVERIFY2(told.hasValue(), qPrintable(told ? QString() : told.error().detail));
    }
    static QStringList targets(const QJsonObject &answer)
    {
        QStringList aors;
        const QJsonArray list = answer[u"targets"_s].toArray();
        for (const QJsonValue target : list) {
            aors.append(target[u"aor"_s].toString());
        }
        return aors;
    }
    QString aor(const Agent &agent) { return u"sip:%1@desk.test"_s.arg(userOf(agent)); }
    PhoneCall call(const QJsonObject &answer, const Principal &as = Principal::hub())
    {
        return m_desk->core->calls().call(as, CallId{answer[u"call"_s].toString()}).valueOr({});
    }
    Conversation matter(const ConversationId &id) { return m_desk->core->reads().conversation(Principal::hub(), id).valueOr({}); }
    Message entry(const PhoneCall &of) { return m_desk->core->reads().message(Principal::hub(), of.messageId).valueOr({}); }
    Presence presence(const Agent &agent)
    {
        const auto agents = m_desk->core->reads().agents().valueOr({});
        for (const Agent &one : agents) {
            if (one.id == agent.id) {
                return one.presence.value();
            }
        }
        return Presence::Unknown;
    }

    test::DatabaseCases m_databases;
    std::unique_ptr<Desk> m_desk;
    Channel m_voice{};
};

void CallsTest::init()
{
    m_desk = m_databases.open();
    QVERIFY(m_desk);
    const auto queue = m_desk->core->run(PatchQueue{
        .by = Desk::as(m_desk->admin), .id = m_desk->support.id, .members = QList<AgentId>{m_desk->ana.id, m_desk->bo.id}});
    QVERIFY(queue.hasValue());
    Channel voice{.id = ChannelId::make(), .kind = u"voice"_s, .name = u"Phone"_s, .queueId = m_desk->support.id};
    voice.settings = {{u"domain"_s, u"desk.test"_s}, {u"ring_s"_s, 20}, {u"wrap_up_s"_s, 30}, {u"region"_s, u"RO"_s}};
    const auto made = m_desk->core->run(CreateChannel{.by = Desk::as(m_desk->admin), .channel = voice});
    QVERIFY(made.hasValue());
    m_voice = made->value;
    QCOMPARE(userOf(m_desk->ana), u"1001"_s);
    QCOMPARE(userOf(m_desk->bo), u"1002"_s);
    online(m_desk->ana);
    online(m_desk->bo);
}

void CallsTest::theLongestIdleIsRungThenTheNext()
{
    const QJsonObject first = ask(u"one"_s);
    QCOMPARE(targets(first).size(), 1);
    const bool anaFirst = targets(first).constFirst() == aor(m_desk->ana);
    const Agent &next = anaFirst ? m_desk->bo : m_desk->ana;
    QCOMPARE(first[u"targets"_s][0][u"ring_s"_s].toInt(), 20);
    QCOMPARE(first[u"fallback"_s].toArray().size(), 2);
    const QJsonObject second = ask(u"one"_s, 2);
    QCOMPARE(targets(second), QStringList{aor(next)});
    const QJsonObject third = ask(u"one"_s, 3); // both refused a moment ago
    QCOMPARE(third[u"wait"_s].toInt(), 1);
    QCOMPARE(third[u"position"_s].toInt(), 1);
    m_desk->clock->advance(31s);
    QCOMPARE(targets(ask(u"one"_s, 4)).size(), 1);
}

void CallsTest::theSameQuestionHasTheSameAnswer()
{
    const QJsonObject first = ask(u"one"_s);
    QCOMPARE(ask(u"one"_s), first);
    online(m_desk->ana, Presence::Away);
    online(m_desk->bo, Presence::Away);
    QCOMPARE(ask(u"one"_s), first);
    QCOMPARE(m_desk->core->calls().openCalls(Principal::hub()).valueOr({}).size(), 1);
}

void CallsTest::whileItRingsOnlyThoseConcernedHearOfIt()
{
    online(m_desk->bo, Presence::Away);
    const qint64 before = m_desk->core->reads().headSeq().valueOr(0);
    const QJsonObject answer = ask(u"one"_s);
    QCOMPARE(targets(answer), QStringList{aor(m_desk->ana)});
    QCOMPARE(call(answer, Desk::as(m_desk->ana)).state.toString(), u"ringing"_s);
    QVERIFY(call(answer, Desk::as(m_desk->bo)).id.isNull());
    QVERIFY(!call(answer, Desk::as(m_desk->lead)).id.isNull());
    const auto events = m_desk->core->reads().events(before, 100).valueOr({});
    bool told = false;
    for (const LoggedEvent &event : events) {
        if (event.type == "call.created"_L1) {
            told = true;
            QVERIFY(event.scoped);
            QVERIFY(event.scope.queue.isNull());
            QVERIFY(event.scope.assignee == m_desk->ana.id);
        }
    }
    QVERIFY(told);
    QCOMPARE(m_desk->core->calls().openCalls(Desk::as(m_desk->bo)).valueOr({}).size(), 0);
    tell(u"one"_s, NoteCallEvent::What::Answered, u"1001"_s);
    QCOMPARE(m_desk->core->calls().openCalls(Desk::as(m_desk->bo)).valueOr({}).size(), 1);
}

void CallsTest::anAnsweredCallStandsInTheConversation()
{
    const QJsonObject answer = ask(u"one"_s);
    m_desk->clock->advance(7s);
    tell(u"one"_s, NoteCallEvent::What::Answered, u"1001"_s);
    m_desk->clock->advance(65s);
    tell(u"one"_s, NoteCallEvent::What::Ended);
    tell(u"one"_s, NoteCallEvent::What::Ended); // once more changes nothing
    const PhoneCall done = call(answer);
    QCOMPARE(done.outcome.toString(), u"answered"_s);
    QCOMPARE(done.durationS, 65);
    QVERIFY(done.agentId == m_desk->ana.id);
    QCOMPARE(done.number, u"+40721000111"_s);
    const Message message = entry(done);
    QCOMPARE(message.kind, u"call"_s);
    const auto said = callEntryFromJson(message.call);
    QVERIFY(said);
    QCOMPARE(said->durationS, 65);
    QCOMPARE(said->waitedS, 7);
    QCOMPARE(said->agentName, m_desk->ana.name);
    const Conversation conversation = matter(done.conversationId);
    QVERIFY(!conversation.waitingSince.isValid());
    QCOMPARE(conversation.unread, 0);
    QVERIFY(conversation.assigneeId == m_desk->ana.id);
    QCOMPARE(conversation.lastMessagePreview, u"Call, 1 min 5 s"_s);
    const auto customer = m_desk->core->reads().customer(Principal::hub(), done.customerId);
    QVERIFY(customer);
    QCOMPARE(customer->identities.constFirst().value, u"+40721000111"_s);
    // The next call of the same number goes on in the same matter.
    m_desk->clock->advance(60s);
    const QJsonObject again = ask(u"two"_s);
    QVERIFY(call(again).conversationId == done.conversationId);
}

void CallsTest::whoIsInACallIsBusyUntilTheWrapUpEnds()
{
    online(m_desk->bo, Presence::Away);
    ask(u"one"_s);
    tell(u"one"_s, NoteCallEvent::What::Answered, u"1001"_s);
    QCOMPARE(presence(m_desk->ana), Presence::Busy);
    QCOMPARE(ask(u"two"_s, 1, u"0721000222"_s)[u"wait"_s].toInt(), 1);
    m_desk->clock->advance(10s);
    tell(u"one"_s, NoteCallEvent::What::Ended);
    QCOMPARE(presence(m_desk->ana), Presence::Busy);
    QCOMPARE(m_desk->core->run(TendCalls{.channel = m_voice.id}).valueOr({}).wake, QStringList{});
    QCOMPARE(ask(u"two"_s, 2)[u"wait"_s].toInt(), 1);
    m_desk->clock->advance(31s);
    QCOMPARE(m_desk->core->run(TendCalls{.channel = m_voice.id}).valueOr({}).wake, QStringList{u"two"_s});
    QCOMPARE(presence(m_desk->ana), Presence::Online);
    QCOMPARE(targets(ask(u"two"_s, 3)), QStringList{aor(m_desk->ana)});
}

void CallsTest::whoWaitsIsPutThroughInOrder()
{
    online(m_desk->ana, Presence::Away);
    online(m_desk->bo, Presence::Away);
    QList<QJsonObject> waiting;
    for (int i = 1; i <= 3; ++i) {
        waiting.append(ask(u"wait-%1"_s.arg(i), 1, u"072100033%1"_s.arg(i)));
        QCOMPARE(waiting.constLast()[u"position"_s].toInt(), i);
        m_desk->clock->advance(1s);
    }
    online(m_desk->bo);
    QCOMPARE(m_desk->core->run(TendCalls{.channel = m_voice.id}).valueOr({}).wake, QStringList{u"wait-1"_s});
    // Whoever is not first gets nobody, however often it is asked.
    QCOMPARE(ask(u"wait-2"_s, 2)[u"wait"_s].toInt(), 1);
    QCOMPARE(targets(ask(u"wait-1"_s, 2)), QStringList{aor(m_desk->bo)});
    QCOMPARE(call(waiting[1]).position, 1);
    QCOMPARE(call(waiting[2]).position, 2);
    tell(u"wait-2"_s, NoteCallEvent::What::Failed, {}, 487);
    QCOMPARE(call(waiting[2]).position, 1);
}

void CallsTest::aMissedCallWaitsForACallBack()
{
    const QJsonObject answer = ask(u"one"_s);
    m_desk->clock->advance(5s);
    tell(u"one"_s, NoteCallEvent::What::Failed, {}, 487);
    const PhoneCall missed = call(answer);
    QCOMPARE(missed.outcome.toString(), u"missed"_s);
    QVERIFY(missed.agentId.isNull());
    const Conversation conversation = matter(missed.conversationId);
    QVERIFY(conversation.waitingSince == missed.startedAt);
    QCOMPARE(conversation.unread, 1);
    QCOMPARE(conversation.state.toString(), u"open"_s);
    QVERIFY(conversation.queueId == m_desk->support.id);
    QCOMPARE(conversation.lastMessagePreview, u"Missed call"_s);
    QVERIFY(!conversation.clocks.isEmpty() || m_desk->support.firstResponseTargetS == 0);
}

void CallsTest::whoGivesUpInTheLineWaitsForACallBack()
{
    online(m_desk->ana, Presence::Offline);
    online(m_desk->bo, Presence::Offline);
    const QJsonObject answer = ask(u"one"_s);
    m_desk->clock->advance(90s);
    tell(u"one"_s, NoteCallEvent::What::Failed, {}, 487);
    QCOMPARE(call(answer).outcome.toString(), u"abandoned"_s);
    const auto said = callEntryFromJson(entry(call(answer)).call);
    QVERIFY(said);
    QCOMPARE(said->waitedS, 90);
    QVERIFY(matter(call(answer).conversationId).waitingSince.isValid());
}

void CallsTest::outsideOpeningHours()
{
    // The desk's clock stands on a Monday.
    const QJsonObject hours{{u"timezone"_s, u"UTC"_s}, {u"tue"_s, QJsonArray{QJsonArray{u"09:00"_s, u"17:00"_s}}}};
    QVERIFY(m_desk->core
                ->run(PatchQueue{.by = Principal::hub(), .id = m_desk->support.id, .settings = QJsonObject{{u"hours"_s, hours}}})
                .hasValue());
    const QJsonObject answer = ask(u"one"_s);
    QCOMPARE(answer[u"closed"_s].toInt(), 1);
    QCOMPARE(answer[u"code"_s].toInt(), 480);
    QCOMPARE(call(answer).outcome.toString(), u"closed"_s);
    QVERIFY(matter(call(answer).conversationId).waitingSince.isValid());
    m_desk->clock->advance(24h);
    QCOMPARE(targets(ask(u"two"_s, 1, u"0721000999"_s)).size(), 1);
}

void CallsTest::aCallBackEndsTheWaiting()
{
    const QJsonObject answer = ask(u"one"_s);
    tell(u"one"_s, NoteCallEvent::What::Failed, {}, 487);
    const ConversationId id = call(answer).conversationId;
    const auto tryBack = [&](bool answered) {
        const CallId back = CallId::make();
        const Principal by = Desk::as(m_desk->ana);
        QVERIFY(m_desk->core->run(CreateCall{.by = by, .id = back, .number = u"+40721000111"_s, .conversation = id}).hasValue());
        m_desk->clock->advance(5s);
        if (answered) {
            QVERIFY(m_desk->core->run(PatchCall{.by = by, .id = back, .state = CallState::Up}).hasValue());
        }
        const auto ended =
            m_desk->core->run(PatchCall{.by = by, .id = back, .state = CallState::Ended, .outcome = CallOutcome::NoAnswer});
        QVERIFY(ended.hasValue());
        QCOMPARE(ended->outcome.toString(), answered ? u"answered"_s : u"no_answer"_s);
        QVERIFY(ended->conversationId == id);
    };
    tryBack(false);
    QVERIFY(matter(id).waitingSince.isValid());
    tryBack(true);
    QVERIFY(!matter(id).waitingSince.isValid());
}

void CallsTest::aCallTheHubHearsOfAfterTheFact()
{
    const CallId id = CallId::make();
    NoteCallEvent event{.channel = m_voice.id,
                        .sipId = u"late"_s,
                        .call = id,
                        .what = NoteCallEvent::What::Offer,
                        .from = u"0721000777"_s,
                        .user = u"1002"_s,
                        .at = m_desk->clock->now().addSecs(-60)};
    QVERIFY(m_desk->core->run(event).hasValue());
    event.what = NoteCallEvent::What::Answered;
    event.at = m_desk->clock->now().addSecs(-50);
    QVERIFY(m_desk->core->run(event).hasValue());
    event.what = NoteCallEvent::What::Ended;
    event.at = m_desk->clock->now().addSecs(-20);
    QVERIFY(m_desk->core->run(event).hasValue());
    const auto late = m_desk->core->calls().call(Principal::hub(), id);
    QVERIFY(late);
    QCOMPARE(late->durationS, 30);
    QVERIFY(late->agentId == m_desk->bo.id);
    QVERIFY(!late->messageId.isNull());
}

void CallsTest::consoleAndProxyTellOfOneCall()
{
    // The proxy first: what the console wishes counts all the same.
    const ConversationId id =
        m_desk->core->run(m_desk->mail(u"ana.pop@example.com"_s, u"Parcel"_s, u"Where?"_s, u"p@example.com"_s))
            .valueOr({})
            .conversation;
    const CallId out = CallId::make();
    QVERIFY(m_desk->core
                ->run(NoteCallEvent{.channel = m_voice.id,
                                    .sipId = u"out"_s,
                                    .call = out,
                                    .what = NoteCallEvent::What::Offer,
                                    .direction = Direction::Out,
                                    .from = u"1001"_s,
                                    .to = u"0721000888"_s,
                                    .user = u"1001"_s})
                .hasValue());
    const CreateCall posted{.by = Desk::as(m_desk->ana), .id = out, .number = u"0721000888"_s, .conversation = id};
    const auto known = m_desk->core->run(posted);
    QVERIFY2(known.hasValue(), qPrintable(known ? QString() : known.error().detail));
    QVERIFY(!known->created);
    QVERIFY(m_desk->core->calls().call(Principal::hub(), out)->conversationId == id);
    // An incoming one that the proxy told of: the console's own id leads to it.
    const QJsonObject answer = ask(u"one"_s);
    const Agent &rung = targets(answer).constFirst() == aor(m_desk->ana) ? m_desk->ana : m_desk->bo;
    const auto same = m_desk->core->run(CreateCall{.by = Desk::as(rung),
                                                   .id = CallId::make(),
                                                   .direction = Direction::In,
                                                   .number = u"0721000111"_s,
                                                   .channel = m_voice.id});
    QVERIFY(same.hasValue());
    QCOMPARE(same->value.id.value, answer[u"call"_s].toString());
}

void CallsTest::notesOutcomesAndRecordingsStay()
{
    const QJsonObject answer = ask(u"one"_s);
    const CallId id{answer[u"call"_s].toString()};
    tell(u"one"_s, NoteCallEvent::What::Answered, u"1001"_s);
    const Principal by = Desk::as(m_desk->ana);
    QVERIFY(m_desk->core->run(PatchCall{.by = by, .id = id, .note = u"asks for the invoice"_s}).hasValue());
    QCOMPARE(entry(call(answer)).text, u"asks for the invoice"_s);
    const AttachmentId file = AttachmentId::make();
    const auto blob = m_desk->core->blobs().put("RIFF");
    QVERIFY(blob);
    QVERIFY(m_desk->core
                ->run(AddAttachment{.by = by,
                                    .attachment = {.id = file, .name = u"call.wav"_s, .mediaType = u"audio/wav"_s, .size = 4},
                                    .blob = *blob})
                .hasValue());
    tell(u"one"_s, NoteCallEvent::What::Ended);
    // The recording comes by itself, as soon as it has been uploaded.
    QVERIFY(m_desk->core->run(PatchCall{.by = by, .id = id, .recording = file}).hasValue());
    QCOMPARE(call(answer).recording, file);
    QCOMPARE(entry(call(answer)).attachments.size(), 1);
    const auto patched = m_desk->core->run(PatchCall{.by = by, .id = id, .disposition = u"Sale"_s, .wrapUpDone = true});
    QVERIFY2(patched.hasValue(), qPrintable(patched ? QString() : patched.error().detail));
    QCOMPARE(presence(m_desk->ana), Presence::Online);
    const Message message = entry(call(answer));
    QCOMPARE(message.attachments.size(), 1);
    QCOMPARE(message.call[u"recording"_s].toString(), file.value);
    QCOMPARE(message.call[u"disposition"_s].toString(), u"Sale"_s);
    QVERIFY(m_desk->core->reads().attachment(by, file).hasValue());
    // Whose it is not to see may not change it.
    const auto foreign = m_desk->core->run(
        PatchCall{.by = {.agent = AgentId::make(), .name = u"Nobody"_s, .role = Role::Agent}, .id = id, .note = u"x"_s});
    QVERIFY(!foreign.hasValue());
    QVERIFY(foreign.error().kind == Error::Kind::NotFound);
}

void CallsTest::anAnswerThatGotLostBlocksNobody()
{
    online(m_desk->bo, Presence::Away);
    const QJsonObject answer = ask(u"one"_s);
    m_desk->clock->advance(29s);
    QCOMPARE(m_desk->core->run(TendCalls{.channel = m_voice.id}).valueOr({}).wake, QStringList{});
    m_desk->clock->advance(2s);
    QCOMPARE(m_desk->core->run(TendCalls{.channel = m_voice.id}).valueOr({}).wake, QStringList{u"one"_s});
    QCOMPARE(call(answer).state.toString(), u"queued"_s);
    QCOMPARE(targets(ask(u"one"_s, 2)), QStringList{aor(m_desk->ana)});
}

void CallsTest::aLostCallEnds()
{
    const QJsonObject answer = ask(u"one"_s);
    tell(u"one"_s, NoteCallEvent::What::Answered, u"1001"_s);
    QVERIFY(m_desk->core->run(LoseCall{.call = CallId{answer[u"call"_s].toString()}}).hasValue());
    QCOMPARE(call(answer).state.toString(), u"ended"_s);
    QCOMPARE(call(answer).outcome.toString(), u"answered"_s);
}

void CallsTest::extensionsAreSealedAndStay()
{
    const auto first = m_desk->core->run(TakeExtension{.channel = m_voice.id, .agent = m_desk->ana.id});
    const auto again = m_desk->core->run(TakeExtension{.channel = m_voice.id, .agent = m_desk->ana.id});
    QVERIFY(first.hasValue() && again.hasValue());
    QCOMPARE(first->password, again->password);
    QVERIFY(first->password.size() >= 20);
    QCOMPARE(m_desk->core->calls().extensionPassword(m_voice, u"1001"_s).valueOr({}), first->password);
    QVERIFY(!m_desk->core->calls().extensionPassword(m_voice, u"1009"_s));
    // Who leaves the queue has no phone there any more.
    QVERIFY(
        m_desk->core->run(PatchQueue{.by = Principal::hub(), .id = m_desk->support.id, .members = QList<AgentId>{m_desk->bo.id}})
            .hasValue());
    QVERIFY(!m_desk->core->calls().extensionPassword(m_voice, u"1001"_s));
}

void CallsTest::aCallNobodyTellsOfAnyMoreEnds()
{
    const CallId id = CallId::make();
    QVERIFY(m_desk->core->run(CreateCall{.by = Desk::as(m_desk->ana), .id = id, .number = u"+40721000999"_s}).hasValue());
    QVERIFY(m_desk->core->run(PatchCall{.by = Desk::as(m_desk->ana), .id = id, .state = CallState::Up}).hasValue());
    m_desk->clock->advance(1h);
    QVERIFY(m_desk->core->run(TickClocks{}).hasValue());
    QVERIFY(m_desk->core->calls().call(Principal::hub(), id)->isOpen()); // its agent is there: a long call
    online(m_desk->ana, Presence::Offline);
    QVERIFY(m_desk->core->run(TickClocks{}).hasValue());
    QVERIFY(!m_desk->core->calls().call(Principal::hub(), id)->isOpen());
}

void CallsTest::aRemovedChannelLeavesNoCallBehind()
{
    const QJsonObject answer = ask(u"one"_s);
    tell(u"one"_s, NoteCallEvent::What::Answered, u"1001"_s);
    QVERIFY(m_desk->core->run(RemoveChannel{.by = Desk::as(m_desk->admin), .id = m_voice.id}).hasValue());
    QCOMPARE(call(answer).state.toString(), u"ended"_s);
    QCOMPARE(presence(m_desk->ana), Presence::Online);
    QVERIFY(!m_desk->core->calls().extensionPassword(m_voice, u"1001"_s));
}

void CallsTest::mergingKeepsWhoWasSpokenTo()
{
    // A mail that waits and an earlier call that was answered: put together, the customer waits since the mail.
    ask(u"one"_s);
    tell(u"one"_s, NoteCallEvent::What::Answered, u"1001"_s);
    m_desk->clock->advance(60s);
    tell(u"one"_s, NoteCallEvent::What::Ended);
    m_desk->clock->advance(60s);
    const auto calls = m_desk->core->calls().calls(Principal::hub(), {}, {}).valueOr({});
    QCOMPARE(calls.items.size(), 1);
    const auto spoken = callFromJson(QJsonDocument::fromJson(calls.items.constFirst()).object());
    QVERIFY(spoken);
    const ConversationId mail =
        m_desk->core->run(m_desk->mail(u"ana.pop@example.com"_s, u"Parcel"_s, u"Where?"_s, u"m@example.com"_s))
            .valueOr({})
            .conversation;
    const QDateTime since = matter(mail).waitingSince;
    QVERIFY(
        m_desk->core->run(MergeConversations{.by = Principal::hub(), .from = spoken->conversationId, .into = mail}).hasValue());
    QCOMPARE(matter(mail).waitingSince, since);
    // The other way round the call answers the mail.
    m_desk->clock->advance(60s);
    const CallId back = CallId::make();
    const Principal by = Desk::as(m_desk->ana);
    QVERIFY(m_desk->core->run(CreateCall{.by = by, .id = back, .number = u"+40721000111"_s, .conversation = mail}).hasValue());
    QVERIFY(m_desk->core->run(PatchCall{.by = by, .id = back, .state = CallState::Up}).hasValue());
    QVERIFY(m_desk->core->run(PatchCall{.by = by, .id = back, .state = CallState::Ended}).hasValue());
    QVERIFY(!matter(mail).waitingSince.isValid());
}

void CallsTest::callsFollowTheirCustomer()
{
    const CallId id = CallId::make();
    const Principal by = Desk::as(m_desk->ana);
    QVERIFY(m_desk->core->run(CreateCall{.by = by, .id = id, .number = u"+40721000111"_s}).hasValue());
    QVERIFY(m_desk->core->run(PatchCall{.by = by, .id = id, .state = CallState::Ended}).hasValue());
    const auto theirs = [&] { return m_desk->core->calls().call(Principal::hub(), id).valueOr({}).customerId; };
    const CustomerId caller = theirs();
    const auto mail =
        m_desk->core->run(m_desk->mail(u"ana.pop@example.com"_s, u"Parcel"_s, u"Where?"_s, u"m@example.com"_s)).valueOr({});
    const CustomerId writer = matter(mail.conversation).customerId;
    QVERIFY(caller && writer && caller != writer);
    QVERIFY(m_desk->core->run(MergeCustomers{.by = by, .from = caller, .into = writer}).hasValue());
    QCOMPARE(theirs(), writer);
    const auto joined = m_desk->core->reads().joinedInto(writer).valueOr({});
    QCOMPARE(joined.size(), 1);
    QVERIFY(m_desk->core->run(UndoEvent{.by = by, .seq = joined.constFirst().event}).hasValue());
    QCOMPARE(theirs(), caller);
}

void CallsTest::colleaguesMakeNoCustomers()
{
    const CallId id = CallId::make();
    const auto out =
        m_desk->core->run(CreateCall{.by = Desk::as(m_desk->ana), .id = id, .number = u"1002"_s, .channel = m_voice.id});
    QVERIFY(out.hasValue());
    QVERIFY(out->value.customerId.isNull() && out->value.conversationId.isNull());
    // The colleague's console tells of it too.
    const auto in = m_desk->core->run(CreateCall{.by = Desk::as(m_desk->bo),
                                                 .id = id,
                                                 .direction = Direction::In,
                                                 .number = u"sip:1001@desk.test"_s,
                                                 .channel = m_voice.id});
    QVERIFY2(in.hasValue(), qPrintable(in ? QString() : in.error().detail));
    QVERIFY(!in->created);
    QVERIFY(m_desk->core->run(PatchCall{.by = Desk::as(m_desk->bo), .id = id, .state = CallState::Up}).hasValue());
    QVERIFY(m_desk->core->run(PatchCall{.by = Desk::as(m_desk->ana), .id = id, .state = CallState::Ended}).hasValue());
    QVERIFY(m_desk->core->calls().call(Principal::hub(), id)->messageId.isNull());
    QCOMPARE(m_desk->core->reads().customers(Principal::hub(), {}, {}).valueOr({}).items.size(), 0);
}

QTEST_GUILESS_MAIN(CallsTest)
#include "callstest.moc"
