// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/call.h"
#include "protocol/callphrases.h"

#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace Qt::StringLiterals;

class CallTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeCallComesBackAsItWas();
    void aCallThatRingsSaysNoOutcome();
    void wordsOfANewerHubAreKept();
    void whatCannotBeReadIsNamed();
    void theTimelinesEntryComesBackAsItWas();
    void whatTheHubWritesOfACallIsReadBack();
    void ownWordsAreNoCall();
};

namespace {

QDateTime momentAt(int second) { return QDateTime(QDate(2026, 11, 22), QTime(10, 0, second), QTimeZone::utc()); }

} // namespace

void CallTest::aWholeCallComesBackAsItWas()
{
    const PhoneCall call{.id = CallId::make(),
                         .version = 7,
                         .direction = Direction::Out,
                         .channelId = ChannelId::make(),
                         .queueId = QueueId::make(),
                         .number = u"+40721000111"_s,
                         .name = u"Ana"_s,
                         .customerId = CustomerId::make(),
                         .conversationId = ConversationId::make(),
                         .messageId = MessageId::make(),
                         .state = CallState::Ended,
                         .position = 2,
                         .ringing = {AgentId::make(), AgentId::make()},
                         .agentId = AgentId::make(),
                         .startedAt = momentAt(1),
                         .answeredAt = momentAt(5),
                         .endedAt = momentAt(47),
                         .durationS = 42,
                         .outcome = CallOutcome::NoAnswer,
                         .detail = u"480"_s,
                         .disposition = u"Sale"_s,
                         .note = u"calls again"_s,
                         .recording = AttachmentId::make(),
                         .wrapUpUntil = momentAt(59)};
    const auto back = callFromJson(toJson(call));
    QVERIFY(back);
    QCOMPARE(*back, call);
    QVERIFY(!back->isOpen());
}

void CallTest::aCallThatRingsSaysNoOutcome()
{
    const PhoneCall call{.id = CallId::make(), .number = u"100"_s, .state = CallState::Ringing, .startedAt = momentAt(0)};
    const QJsonObject json = toJson(call);
    for (const auto key : {"outcome"_L1, "answered_at"_L1, "ended_at"_L1, "position"_L1, "agent_id"_L1, "wrap_up_until"_L1}) {
        QVERIFY2(!json.contains(key), key.data());
    }
    const auto back = callFromJson(json);
    QVERIFY(back);
    QVERIFY(!back->hasOutcome());
    QVERIFY(back->isOpen());
    QCOMPARE(*back, call);
}

void CallTest::wordsOfANewerHubAreKept()
{
    QJsonObject json = toJson(PhoneCall{.id = CallId::make(), .state = CallState::Ended});
    json.insert("outcome"_L1, "voicemail"_L1);
    const auto call = callFromJson(json);
    QVERIFY(call);
    QVERIFY(call->hasOutcome());
    QCOMPARE(toJson(*call).value("outcome"_L1).toString(), u"voicemail"_s);
}

void CallTest::whatCannotBeReadIsNamed()
{
    QCOMPARE(callFromJson({}).error().field, u"id"_s);
    QJsonObject json = toJson(PhoneCall{.id = CallId::make()});
    json.insert("duration_s"_L1, "long"_L1);
    QCOMPARE(callFromJson(json).error().field, u"duration_s"_s);
}

void CallTest::theTimelinesEntryComesBackAsItWas()
{
    const CallEntry entry{.callId = CallId::make(),
                          .direction = Direction::In,
                          .number = u"+40721000111"_s,
                          .startedAt = momentAt(0),
                          .answeredAt = momentAt(9),
                          .durationS = 61,
                          .outcome = CallOutcome::Answered,
                          .agentId = AgentId::make(),
                          .agentName = u"Ioana"_s,
                          .disposition = u"Solved"_s,
                          .recording = AttachmentId::make(),
                          .waitedS = 9};
    const auto back = callEntryFromJson(toJson(entry));
    QVERIFY(back);
    QCOMPARE(*back, entry);
}

void CallTest::whatTheHubWritesOfACallIsReadBack()
{
    for (const Direction direction : {Direction::In, Direction::Out}) {
        for (const CallOutcome outcome :
             {CallOutcome::Answered, CallOutcome::Missed, CallOutcome::Abandoned, CallOutcome::Declined, CallOutcome::Busy,
              CallOutcome::NoAnswer, CallOutcome::Failed, CallOutcome::Closed}) {
            const bool impossible = direction == Direction::Out
                && (outcome == CallOutcome::Missed || outcome == CallOutcome::Abandoned || outcome == CallOutcome::Closed);
            const QString phrase = callPhrase({.direction = direction, .outcome = outcome, .seconds = 192});
            const auto facts = callFactsFrom(phrase);
            QCOMPARE(facts.has_value(), !impossible);
            if (facts) {
                QCOMPARE(facts->outcome, outcome);
                QCOMPARE(callPhrase(*facts), phrase);
            }
        }
        for (const CallState state : {CallState::Queued, CallState::Ringing, CallState::Up}) {
            QVERIFY(callFactsFrom(callPhrase({.direction = direction, .state = state})));
        }
        const auto subject = callSubjectFrom(callSubject(direction, u"Ana from Cluj"_s));
        QVERIFY(subject && subject->direction == direction);
        QCOMPARE(subject->who, u"Ana from Cluj"_s);
    }
    QCOMPARE(callFactsFrom(u"Call, 3 min 12 s")->seconds, 192);
    QCOMPARE(callFactsFrom(u"Call, 7 s")->seconds, 7);
}

void CallTest::ownWordsAreNoCall()
{
    for (const QString &words :
         {u"Call"_s, u"Call, "_s, u"Call, soon"_s, u"missed call"_s, u"Missed call of mine"_s, QString()}) {
        QVERIFY(!callFactsFrom(words));
    }
    QVERIFY(!callSubjectFrom(u"Call from "_s));
    QVERIFY(!callSubjectFrom(u"A call from you"_s));
}

QTEST_GUILESS_MAIN(CallTest)
#include "calltest.moc"
