// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handover.h"

#include <QJsonArray>
#include <QTest>

using namespace deskbell;
using namespace deskbell::hub;
using namespace Qt::StringLiterals;

namespace {

/// The 2nd is a Monday.
QDateTime november(int day, int hour, int minute = 0) { return {QDate(2026, 11, day), QTime(hour, minute), Qt::UTC}; }

QJsonObject weekdaysFrom9(const QString &zone)
{
    const QJsonArray day{QJsonArray{u"09:00"_s, u"17:00"_s}};
    return {{u"hours"_s,
             QJsonObject{
                 {u"timezone"_s, zone}, {u"mon"_s, day}, {u"tue"_s, day}, {u"wed"_s, day}, {u"thu"_s, day}, {u"fri"_s, day}}}};
}

Agent colleague(const QString &name, Presence presence, Role role = Role::Agent)
{
    return {.id = AgentId{name}, .name = name, .role = role, .presence = presence};
}

} // namespace

class HandOverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhenSomebodyIsBack_data();
    void tellsWhenSomebodyIsBack();
    void tellsWhatChangesHands_data();
    void tellsWhatChangesHands();
    void picksWhoIsThere_data();
    void picksWhoIsThere();
};

void HandOverTest::tellsWhenSomebodyIsBack_data()
{
    QTest::addColumn<QDateTime>("left");
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<QDateTime>("back");
    QTest::newRow("without hours the next morning") << november(2, 17) << QJsonObject() << november(3, 9);
    QTest::newRow("at noon: tomorrow, not after lunch") << november(2, 12) << weekdaysFrom9(u"UTC"_s) << november(3, 9);
    QTest::newRow("friday evening: monday") << november(6, 17) << weekdaysFrom9(u"UTC"_s) << november(9, 9);
    QTest::newRow("by the queue's own day") << november(2, 23) << weekdaysFrom9(u"Europe/Bucharest"_s) << november(4, 7);
}

void HandOverTest::tellsWhenSomebodyIsBack()
{
    QFETCH(QDateTime, left);
    QFETCH(QJsonObject, settings);
    QTEST(backAtWork(left, settings), "back");
}

void HandOverTest::tellsWhatChangesHands_data()
{
    QTest::addColumn<QDateTime>("due");
    QTest::addColumn<QDateTime>("away");
    QTest::addColumn<bool>("disabled");
    QTest::addColumn<bool>("hands");
    const QDateTime now = november(2, 16);
    QTest::newRow("its owner is there") << now.addSecs(60) << QDateTime() << false << false;
    QTest::newRow("just away, due tonight: a console that is started anew")
        << now.addSecs(7200) << now.addSecs(-60) << false << false;
    QTest::newRow("just away, due in ten minutes") << now.addSecs(600) << now.addSecs(-1) << false << true;
    QTest::newRow("away for good, due tonight") << now.addSecs(7200) << now.addSecs(-601) << false << true;
    QTest::newRow("away for good, due tomorrow at ten") << november(3, 10) << now.addSecs(-601) << false << false;
    QTest::newRow("overdue") << now.addSecs(-60) << now.addSecs(-1) << false << true;
    QTest::newRow("the account is closed") << november(30, 10) << now << true << true;
}

void HandOverTest::tellsWhatChangesHands()
{
    QFETCH(QDateTime, due);
    QFETCH(QDateTime, away);
    QFETCH(bool, disabled);
    Promise promise{.dueAt = due, .ownerId = AgentId::make(), .state = PromiseState::Open};
    QTEST(isToBeHandedOver(promise, away, disabled, november(2, 16), weekdaysFrom9(u"UTC"_s)), "hands");
    promise.state = PromiseState::Kept;
    QVERIFY(!isToBeHandedOver(promise, away, disabled, november(2, 16), {}));
}

void HandOverTest::picksWhoIsThere_data()
{
    QTest::addColumn<QList<Agent>>("agents");
    QTest::addColumn<QString>("next");
    const Agent away = colleague(u"owner"_s, Presence::Offline);
    QTest::newRow("nobody") << QList{away, colleague(u"a"_s, Presence::Offline), colleague(u"b"_s, Presence::Away)} << QString();
    QTest::newRow("the one with fewer promises")
        << QList{away, colleague(u"a"_s, Presence::Online), colleague(u"b"_s, Presence::Online)} << u"b"_s;
    QTest::newRow("who is free before who is busy")
        << QList{away, colleague(u"a"_s, Presence::Online), colleague(u"b"_s, Presence::Busy)} << u"a"_s;
    QTest::newRow("a member before a lead") << QList{away, colleague(u"a"_s, Presence::Busy),
                                                     colleague(u"boss"_s, Presence::Online, Role::Lead)}
                                            << u"a"_s;
    QTest::newRow("a lead before nobody") << QList{away, colleague(u"boss"_s, Presence::Online, Role::Lead)} << u"boss"_s;
    QTest::newRow("no stranger to the queue") << QList{away, colleague(u"stranger"_s, Presence::Online)} << QString();
    Agent closed = colleague(u"a"_s, Presence::Online);
    closed.enabled = false;
    QTest::newRow("no closed account") << QList{away, closed} << QString();
}

void HandOverTest::picksWhoIsThere()
{
    QFETCH(QList<Agent>, agents);
    const QHash<AgentId, int> open{{AgentId{u"a"_s}, 3}, {AgentId{u"b"_s}, 1}};
    const AgentId next = whoTakesOver(AgentId{u"owner"_s}, {AgentId{u"owner"_s}, AgentId{u"a"_s}, AgentId{u"b"_s}}, agents, open);
    QTEST(next.value, "next");
}

QTEST_GUILESS_MAIN(HandOverTest)
#include "handovertest.moc"
