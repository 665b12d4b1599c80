// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/escalation.h"
#include "hub/core/clocks.h"
#include "hub/core/workinghours.h"

#include <QJsonArray>
#include <QTest>

using namespace deskbell;
using namespace deskbell::hub;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int day, int hour, int minute = 0)
{
    return {QDate(2026, 11, day), QTime(hour, minute), Qt::UTC};
} // the 2nd is a Monday

QJsonObject officeHours(const QString &zone = {})
{
    const QJsonArray day{QJsonArray{u"09:00"_s, u"12:00"_s}, QJsonArray{u"13:00"_s, u"17:00"_s}};
    QJsonObject hours{{u"mon"_s, day}, {u"tue"_s, day}, {u"wed"_s, day}, {u"thu"_s, day}, {u"fri"_s, day}};
    if (!zone.isEmpty()) {
        hours[u"timezone"_s] = zone;
    }
    return {{u"hours"_s, hours}};
}

Agent agentNamed(const QString &id, Presence presence, Role role = Role::Agent)
{
    return {.id = AgentId{id}, .name = id, .role = role, .presence = presence};
}

} // namespace

class EscalationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workingTime_data()
    {
        QTest::addColumn<QJsonObject>("settings");
        QTest::addColumn<QDateTime>("start");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QDateTime>("due");
        const QJsonObject office = officeHours();
        QTest::newRow("day and night without hours") << QJsonObject() << utc(7, 23) << 120 << utc(8, 1);
        QTest::newRow("within the morning") << office << utc(2, 9) << 60 << utc(2, 10);
        QTest::newRow("to the last minute") << office << utc(2, 16) << 60 << utc(2, 17);
        QTest::newRow("over lunch") << office << utc(2, 11, 30) << 60 << utc(2, 13, 30);
        QTest::newRow("before the doors open") << office << utc(2, 3) << 30 << utc(2, 9, 30);
        QTest::newRow("over night") << office << utc(2, 16, 30) << 60 << utc(3, 9, 30);
        QTest::newRow("over the weekend") << office << utc(6, 16, 30) << 60 << utc(9, 9, 30);
        QTest::newRow("from a Sunday") << office << utc(8, 12) << 10 << utc(9, 9, 10);
        QTest::newRow("two whole weeks") << office << utc(2, 9) << 10 * 7 * 60 << utc(13, 17);
        QTest::newRow("in another zone") << officeHours(u"Europe/Bucharest"_s) << utc(2, 7) << 60 << utc(2, 8);
        const QJsonObject nights{{u"hours"_s, QJsonObject{{u"mon"_s, QJsonArray{QJsonArray{u"22:00"_s, u"24:00"_s}}}}}};
        QTest::newRow("to midnight") << nights << utc(2, 23) << 60 << utc(3, 0);
        QTest::newRow("a night a week") << nights << utc(2, 23) << 90 << utc(9, 22, 30);
        const QJsonObject spring{
            {u"hours"_s,
             QJsonObject{{u"timezone"_s, u"Europe/Bucharest"_s}, {u"sun"_s, QJsonArray{QJsonArray{u"00:00"_s, u"06:00"_s}}}}}};
        // The clocks go back at 04:00 on the 25th of October: that night has seven hours.
        QTest::newRow("the night the clocks go back")
            << spring << QDateTime({2026, 10, 24}, {21, 0}, Qt::UTC) << 7 * 60 << QDateTime({2026, 10, 25}, {4, 0}, Qt::UTC);
    }
    void workingTime()
    {
        QFETCH(QJsonObject, settings);
        QFETCH(QDateTime, start);
        QFETCH(int, minutes);
        QTEST(addWorkingTime(start, minutes * 60, settings), "due");
    }

    void wrongHoursAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("hours");
        const auto monday = [](const QJsonValue &value) { return QJsonObject{{u"mon"_s, value}}; };
        QTest::newRow("no hour at all") << QJsonObject();
        QTest::newRow("no list") << monday(u"09:00"_s);
        QTest::newRow("no pair") << monday(QJsonArray{QJsonArray{u"09:00"_s}});
        QTest::newRow("ends before it begins") << monday(QJsonArray{QJsonArray{u"17:00"_s, u"09:00"_s}});
        QTest::newRow("overlap") << monday(QJsonArray{QJsonArray{u"09:00"_s, u"12:00"_s}, QJsonArray{u"11:00"_s, u"13:00"_s}});
        QTest::newRow("no such zone") << QJsonObject{{u"timezone"_s, u"Mars/Base"_s},
                                                     {u"mon"_s, QJsonArray{QJsonArray{u"09:00"_s, u"12:00"_s}}}};
    }
    void wrongHoursAreRefused()
    {
        QFETCH(QJsonObject, hours);
        const auto read = workingHoursOf({{u"hours"_s, hours}});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
    }

    void clocksRunInWorkingHours()
    {
        Conversation conversation{.createdAt = utc(6, 16)};
        const Queue queue{.firstResponseTargetS = 7200, .settings = officeHours()};
        startWaiting(conversation, queue, utc(6, 16));
        QCOMPARE(earliestDue(conversation.clocks), utc(9, 10));
    }

    void steps_data()
    {
        QTest::addColumn<QString>("assignee");
        QTest::addColumn<int>("taken");
        QTest::addColumn<int>("minutesWaited");
        QTest::addColumn<int>("step");
        QTest::addColumn<QStringList>("asked");
        QTest::newRow("too early") << u"ana"_s << 0 << 4 << 0 << QStringList();
        QTest::newRow("the assignee again") << u"ana"_s << 0 << 5 << 1 << QStringList{u"ana"_s};
        QTest::newRow("all who are there where nobody holds it") << QString() << 0 << 5 << 1 << QStringList{u"ana"_s, u"dan"_s};
        QTest::newRow("louder") << u"ana"_s << 1 << 10 << 2 << QStringList{u"ana"_s};
        QTest::newRow("not twice") << u"ana"_s << 1 << 6 << 1 << QStringList();
        QTest::newRow("the next person who is there") << u"ana"_s << 2 << 15 << 3 << QStringList{u"dan"_s};
        QTest::newRow("after the last comes the first") << u"dan"_s << 2 << 15 << 3 << QStringList{u"ana"_s};
        QTest::newRow("one of those there, by its number") << QString() << 2 << 15 << 3 << QStringList{u"dan"_s};
        QTest::newRow("the lead") << u"ana"_s << 3 << 30 << 4 << QStringList{u"lia"_s};
        QTest::newRow("the furthest when the hub slept") << u"ana"_s << 0 << 500 << 4 << QStringList{u"lia"_s};
        QTest::newRow("nothing after the lead") << u"ana"_s << 4 << 5000 << 4 << QStringList();
    }
    void steps()
    {
        QFETCH(QString, assignee);
        QFETCH(int, taken);
        QFETCH(int, minutesWaited);
        const QList<Agent> agents{agentNamed(u"ana"_s, Presence::Online), agentNamed(u"bo"_s, Presence::Busy),
                                  agentNamed(u"dan"_s, Presence::Online), agentNamed(u"lia"_s, Presence::Away, Role::Lead),
                                  agentNamed(u"max"_s, Presence::Online, Role::Admin)};
        const Queue queue{
            .members = {AgentId{u"ana"_s}, AgentId{u"bo"_s}, AgentId{u"dan"_s}},
            .settings = {{u"escalation"_s,
                          QJsonObject{{u"again_s"_s, 300}, {u"louder_s"_s, 600}, {u"next_s"_s, 900}, {u"lead_s"_s, 1800}}}}};
        Conversation conversation{.number = 1043, .assigneeId = AgentId{assignee}};
        startWaiting(conversation, queue, utc(2, 9));
        QCOMPARE(nextEscalation(conversation), utc(2, 9, 5));
        conversation.escalation->step = taken;
        const QDateTime now = utc(2, 9).addSecs(minutesWaited * 60);
        const EscalationStep step = escalate(conversation, &queue, agents, now);
        QCOMPARE(step != EscalationStep::None, conversation.escalation->agents.size() > 0);
        QTEST(conversation.escalation->step, "step");
        QTEST(conversation.escalation->agents, "asked");
        QVERIFY(!nextEscalation(conversation).isValid() || nextEscalation(conversation) > now);
    }

    void nobodyIsAskedForWhatDoesNotWait_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("answered");
        QTest::newRow("answered") << int(ConversationState::Open) << true;
        QTest::newRow("snoozed") << int(ConversationState::Snoozed) << false;
        QTest::newRow("resolved") << int(ConversationState::Resolved) << false;
    }
    void nobodyIsAskedForWhatDoesNotWait()
    {
        QFETCH(int, state);
        QFETCH(bool, answered);
        const Queue queue{.settings = {{u"escalation"_s, QJsonObject{{u"lead_s"_s, 60}}}}};
        Conversation conversation{};
        startWaiting(conversation, queue, utc(2, 9));
        QCOMPARE(nextEscalation(conversation), utc(2, 9, 1));
        if (answered) {
            stopWaiting(conversation, utc(2, 9));
        }
        conversation.state = static_cast<ConversationState>(state);
        QVERIFY(!nextEscalation(conversation).isValid());
        QVERIFY(escalate(conversation, &queue, {agentNamed(u"lia"_s, Presence::Online, Role::Lead)}, utc(2, 12))
                == EscalationStep::None);
    }

    void aQueueWithoutStepsAsksNobody()
    {
        Conversation conversation{};
        startWaiting(conversation, {}, utc(2, 9));
        QVERIFY(!conversation.escalation);
        // Taken away while it ran: it ends.
        startWaiting(conversation, {}, utc(2, 9));
        conversation.escalation = Escalation{.nextAt = utc(2, 9)};
        const Queue none;
        QVERIFY(escalate(conversation, &none, {}, utc(2, 10)) == EscalationStep::None);
        QVERIFY(!nextEscalation(conversation).isValid());
    }

    void wrongStepsAreRefused()
    {
        const auto steps = [](int again, int lead) {
            return QJsonObject{{u"escalation"_s, QJsonObject{{u"again_s"_s, again}, {u"lead_s"_s, lead}}}};
        };
        QVERIFY(!badEscalation(steps(60, 120)));
        QVERIFY(!badEscalation(steps(0, 120)));
        QVERIFY(!badEscalation({}));
        QVERIFY(badEscalation(steps(120, 60)).has_value());
        QVERIFY(badEscalation(steps(-1, 60)).has_value());
        QVERIFY(badEscalation({{u"escalation"_s, u"soon"_s}}).has_value());
    }
};

QTEST_GUILESS_MAIN(EscalationTest)
#include "escalationtest.moc"
