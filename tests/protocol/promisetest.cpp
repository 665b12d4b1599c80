// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/promise.h"
#include "protocol/values.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class PromiseValueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void travelsWhole();
    void saysWhatIsMissing();
    void keepsWordsOfANewerPeer();
    void countsHowItWent_data();
    void countsHowItWent();
};

namespace {

Promise wholePromise()
{
    const QDateTime at = fromWireTime(u"2026-11-20T12:30:00.000Z"_s);
    return {.id = PromiseId::make(),
            .version = 7,
            .conversationId = ConversationId::make(),
            .customerId = CustomerId::make(),
            .kind = PromiseKind::Update,
            .dueAt = at,
            .ownerId = AgentId::make(),
            .reason = u"where the parcel is"_s,
            .channelKind = u"phone"_s,
            .address = u"+40721123456"_s,
            .state = PromiseState::Kept,
            .brokenAt = at,
            .settledAt = at.addSecs(60),
            .madeBy = {.kind = AuthorKind::Agent, .id = makeUuid7(), .name = u"Ion"_s},
            .madeAt = at.addDays(-1),
            .handedOver = PromiseHandOver{.from = AgentId::make(), .at = at.addSecs(-60)}};
}

} // namespace

void PromiseValueTest::travelsWhole()
{
    const Promise promise = wholePromise();
    const auto back = promiseFromJson(toJson(promise));
    QVERIFY(back);
    QVERIFY(*back == promise);
}

void PromiseValueTest::saysWhatIsMissing()
{
    for (const QString &field : {u"id"_s, u"conversation_id"_s, u"due_at"_s}) {
        QJsonObject json = toJson(wholePromise());
        json.remove(field);
        const auto back = promiseFromJson(json);
        QVERIFY(!back);
        QCOMPARE(back.error().field, field);
    }
}

void PromiseValueTest::keepsWordsOfANewerPeer()
{
    QJsonObject json = toJson(wholePromise());
    json[u"kind"_s] = u"visit"_s;
    json[u"state"_s] = u"waived"_s;
    const auto back = promiseFromJson(json);
    QVERIFY(back);
    QVERIFY(!back->kind.isKnown());
    QVERIFY(!back->isOpen());
    QCOMPARE(toJson(*back), json);
}

void PromiseValueTest::countsHowItWent_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("late");
    QTest::addColumn<QJsonObject>("counted");
    const auto row = [](const char *name, const QString &state, bool late, const PromiseCounts &counts) {
        QTest::newRow(name) << state << late << toJson(counts);
    };
    row("kept in time", u"kept"_s, false, {.kept = 1});
    row("kept late", u"kept"_s, true, {.late = 1});
    row("overdue and open", u"open"_s, true, {.broken = 1});
    row("given up after the time", u"cancelled"_s, true, {.broken = 1});
    row("given up before the time", u"cancelled"_s, false, {.cancelled = 1});
    row("open and in time", u"open"_s, false, {});
}

void PromiseValueTest::countsHowItWent()
{
    QFETCH(QString, state);
    QFETCH(bool, late);
    Promise promise = wholePromise();
    promise.state = Word<PromiseState>::fromString(state);
    promise.brokenAt = late ? promise.dueAt : QDateTime();
    PromiseCounts counts;
    count(counts, promise);
    QTEST(toJson(counts), "counted");
    QVERIFY(promiseCountsFromJson(toJson(counts)) == counts);
}

QTEST_GUILESS_MAIN(PromiseValueTest)
#include "promisetest.moc"
