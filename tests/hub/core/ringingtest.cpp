// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/voice.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace deskbell;
using namespace deskbell::hub;
using namespace Qt::StringLiterals;

namespace {

QDateTime ringMoment(int minute) { return QDateTime(QDate(2026, 11, 22), QTime(9, minute), QTimeZone::utc()); }

RingAgent ringAgent(const char *name, int idleMinute = 0)
{
    return {.id = AgentId{QString::fromLatin1(name)}, .languages = {u"en"_s}, .idleSince = ringMoment(idleMinute)};
}

RingAgent with(RingAgent agent, Presence presence)
{
    agent.presence = presence;
    return agent;
}

RingAgent speaking(RingAgent agent, const QStringList &languages)
{
    agent.languages = languages;
    return agent;
}

RingCaller ringCaller(const char *name, const QString &language = {}, const QStringList &refused = {})
{
    RingCaller caller{.id = CallId{QString::fromLatin1(name)}, .language = language};
    for (const QString &agent : refused) {
        caller.refused.insert(AgentId{agent});
    }
    return caller;
}

} // namespace

/// Whom a call rings at, and how a call ended.
class RingingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoIsRung_data();
    void whoIsRung();
    void howItEnded_data();
    void howItEnded();
    void settingsAreRead();
    void settingsThatAreWrong_data();
    void settingsThatAreWrong();
    void aLineForLists();
};

void RingingTest::whoIsRung_data()
{
    QTest::addColumn<QList<RingAgent>>("members");
    QTest::addColumn<QList<RingCaller>>("ahead");
    QTest::addColumn<RingCaller>("caller");
    QTest::addColumn<RingOrder>("order");
    QTest::addColumn<QStringList>("ring");
    QTest::addColumn<int>("position");
    using Agents = QList<RingAgent>;
    using Callers = QList<RingCaller>;
    const auto idle = RingOrder::LongestIdle;
    const auto all = RingOrder::AllAtOnce;
    const RingCaller me = ringCaller("me");

    RingAgent inCall = ringAgent("a");
    inCall.inCall = true;
    RingAgent wrapUp = ringAgent("a");
    wrapUp.wrapUp = true;
    RingAgent disabled = ringAgent("a");
    disabled.enabled = false;
    RingAgent never = ringAgent("n");
    never.idleSince = {};

    QTest::newRow("nobody is a member") << Agents{} << Callers{} << me << idle << QStringList{} << 1;
    QTest::newRow("the longest idle") << Agents{ringAgent("a", 5), ringAgent("b", 2)} << Callers{} << me << idle
                                      << QStringList{u"b"_s} << 0;
    QTest::newRow("who had no call yet before all")
        << Agents{ringAgent("a", 0), never} << Callers{} << me << idle << QStringList{u"n"_s} << 0;
    QTest::newRow("all at once") << Agents{ringAgent("a", 5), ringAgent("b", 2)} << Callers{} << me << all
                                 << QStringList{u"b"_s, u"a"_s} << 0;
    QTest::newRow("not who is busy") << Agents{with(ringAgent("a"), Presence::Busy)} << Callers{} << me << idle << QStringList{}
                                     << 1;
    QTest::newRow("not who is away") << Agents{with(ringAgent("a"), Presence::Away)} << Callers{} << me << idle << QStringList{}
                                     << 1;
    QTest::newRow("not who is offline") << Agents{with(ringAgent("a"), Presence::Offline)} << Callers{} << me << all
                                        << QStringList{} << 1;
    QTest::newRow("not who is in a call") << Agents{inCall, ringAgent("b", 9)} << Callers{} << me << idle << QStringList{u"b"_s}
                                          << 0;
    QTest::newRow("not who wraps up") << Agents{wrapUp} << Callers{} << me << all << QStringList{} << 1;
    QTest::newRow("not who is disabled") << Agents{disabled} << Callers{} << me << idle << QStringList{} << 1;
    QTest::newRow("not who refused this call a moment ago") << Agents{ringAgent("a", 1), ringAgent("b", 5)} << Callers{}
                                                            << ringCaller("me", {}, {u"a"_s}) << idle << QStringList{u"b"_s} << 0;
    QTest::newRow("who speaks the caller's language first")
        << Agents{ringAgent("a", 1), speaking(ringAgent("b", 5), {u"en"_s, u"ro-RO"_s})} << Callers{} << ringCaller("me", u"ro"_s)
        << idle << QStringList{u"b"_s} << 0;
    QTest::newRow("another language rather than nobody")
        << Agents{ringAgent("a", 1)} << Callers{} << ringCaller("me", u"ro"_s) << idle << QStringList{u"a"_s} << 0;
    QTest::newRow("who waits longer comes first")
        << Agents{ringAgent("a")} << Callers{ringCaller("first")} << me << idle << QStringList{} << 2;
    QTest::newRow("each ahead takes one") << Agents{ringAgent("a", 1), ringAgent("b", 2)} << Callers{ringCaller("first")} << me
                                          << idle << QStringList{u"b"_s} << 0;
    QTest::newRow("who is ahead takes all at once")
        << Agents{ringAgent("a", 1), ringAgent("b", 2)} << Callers{ringCaller("first")} << me << all << QStringList{} << 2;
    QTest::newRow("whom the first refused is the second's")
        << Agents{ringAgent("a")} << Callers{ringCaller("first", {}, {u"a"_s})} << me << idle << QStringList{u"a"_s} << 0;
    QTest::newRow("three wait") << Agents{} << Callers{ringCaller("1"), ringCaller("2"), ringCaller("3")} << me << idle
                                << QStringList{} << 4;
}

void RingingTest::whoIsRung()
{
    QFETCH(const QList<RingAgent>, members);
    QFETCH(const QList<RingCaller>, ahead);
    QFETCH(const RingCaller, caller);
    QFETCH(const RingOrder, order);
    const RingDecision decision = whomToRing(members, ahead, caller, order);
    QStringList ring;
    for (const AgentId &agent : decision.ring) {
        ring.append(agent.value);
    }
    QTEST(ring, "ring");
    QTEST(decision.position, "position");
}

void RingingTest::howItEnded_data()
{
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<bool>("rang");
    QTest::addColumn<int>("code");
    QTest::addColumn<CallOutcome>("outcome");
    QTest::newRow("it rang, nobody came") << Direction::In << true << 480 << CallOutcome::Missed;
    QTest::newRow("it rang, the caller gave up") << Direction::In << true << 487 << CallOutcome::Missed;
    QTest::newRow("gave up in the line") << Direction::In << false << 487 << CallOutcome::Abandoned;
    QTest::newRow("broke before it rang") << Direction::In << false << 503 << CallOutcome::Failed;
    QTest::newRow("busy there") << Direction::Out << false << 486 << CallOutcome::Busy;
    QTest::newRow("declined there") << Direction::Out << false << 603 << CallOutcome::Declined;
    QTest::newRow("no answer there") << Direction::Out << false << 408 << CallOutcome::NoAnswer;
    QTest::newRow("we gave up") << Direction::Out << false << 487 << CallOutcome::NoAnswer;
    QTest::newRow("no such number") << Direction::Out << false << 404 << CallOutcome::Failed;
}

void RingingTest::howItEnded()
{
    QFETCH(const Direction, direction);
    QFETCH(const bool, rang);
    QFETCH(const int, code);
    QTEST(outcomeUnanswered(direction, rang, code), "outcome");
}

void RingingTest::settingsAreRead()
{
    const auto voice = readVoiceSettings({{u"domain"_s, u"desk.example"_s},
                                          {u"server"_s, u"pbx.desk.example:5061"_s},
                                          {u"ring_s"_s, 12},
                                          {u"wrap_up_s"_s, 0},
                                          {u"order"_s, u"all"_s},
                                          {u"dispositions"_s, QJsonArray{u"Solved"_s, u"Sale"_s}},
                                          {u"recording"_s, QJsonObject{{u"allowed"_s, u"ask"_s}}}});
    QVERIFY(voice);
    QCOMPARE(voice->ring, std::chrono::seconds(12));
    QCOMPARE(voice->wrapUp, std::chrono::seconds(0));
    QCOMPARE(voice->order, RingOrder::AllAtOnce);
    QCOMPARE(voice->dispositions, (QStringList{u"Solved"_s, u"Sale"_s}));
    QCOMPARE(voice->recording, u"ask"_s);
    QCOMPARE(voice->transport, u"tls"_s);
}

void RingingTest::settingsThatAreWrong_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QString>("field");
    QTest::newRow("no domain") << QJsonObject{{u"domain"_s, u""_s}} << u"domain"_s;
    QTest::newRow("a domain with a space") << QJsonObject{{u"domain"_s, u"desk example"_s}} << u"domain"_s;
    QTest::newRow("a server with a path") << QJsonObject{{u"server"_s, u"http://pbx/x"_s}} << u"server"_s;
    QTest::newRow("another transport") << QJsonObject{{u"transport"_s, u"sctp"_s}} << u"transport"_s;
    QTest::newRow("another order") << QJsonObject{{u"order"_s, u"random"_s}} << u"order"_s;
    QTest::newRow("rings for ever") << QJsonObject{{u"ring_s"_s, 4000}} << u"ring_s"_s;
    QTest::newRow("a control address that is none") << QJsonObject{{u"control_url"_s, u"pbx:5080"_s}} << u"control_url"_s;
    QTest::newRow("an outcome without words") << QJsonObject{{u"dispositions"_s, QJsonArray{u" "_s}}} << u"dispositions"_s;
    QTest::newRow("recording by chance") << QJsonObject{{u"recording"_s, QJsonObject{{u"allowed"_s, u"maybe"_s}}}}
                                         << u"recording.allowed"_s;
}

void RingingTest::settingsThatAreWrong()
{
    QFETCH(const QJsonObject, more);
    QJsonObject settings{{u"domain"_s, u"desk.example"_s}};
    for (auto it = more.begin(); it != more.end(); ++it) {
        settings[it.key()] = it.value();
    }
    const auto voice = readVoiceSettings(settings);
    QVERIFY(!voice);
    QTEST(voice.error().field, "field");
}

void RingingTest::aLineForLists()
{
    PhoneCall call{.direction = Direction::In, .state = CallState::Ended, .durationS = 200, .outcome = CallOutcome::Answered};
    QCOMPARE(callSummary(call), u"Call, 3 min 20 s"_s);
    QVERIFY(!wantsCallBack(call));
    call.outcome = CallOutcome::Missed;
    QCOMPARE(callSummary(call), u"Missed call"_s);
    QVERIFY(wantsCallBack(call));
    call.direction = Direction::Out;
    call.outcome = CallOutcome::NoAnswer;
    QCOMPARE(callSummary(call), u"Called, no answer"_s);
    QVERIFY(!wantsCallBack(call));
}

QTEST_GUILESS_MAIN(RingingTest)
#include "ringingtest.moc"
