// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/promisecommands.h"
#include "hub/storage/promisereads.h"
#include "tests/hub/storage/fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace deskbell;
using namespace deskbell::hub;
using deskbell::test::Desk;
using namespace std::chrono_literals;

/// What was promised to customers: on every engine.
class PromisesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { test::DatabaseCases::addRows(); }
    void init();
    void cleanup() { m_desk.reset(); }

    void isMadeOnce();
    void isForThoseWhoSeeTheConversation();
    void breaksByTheClock();
    void keptInTimeAtADeskThatWasAway();
    void aRepeatedChangeIsMadeOnce();
    void goesAlongWithAMergeAndBack();
    void followsItsCustomer();
    void isHandedOver();
    void waitsForSomebodyWhenNobodyIsThere();
    void isInTheSnapshotHoweverOld();
    void countsHowTheWeekWent();

private:
    Promise made(const ConversationId &conversation, std::chrono::seconds in, const Agent &by)
    {
        const auto stored = m_desk->core->run(fields(conversation, in, by));
        return stored ? stored->value : Promise{};
    }
    CreatePromise fields(const ConversationId &conversation, std::chrono::seconds in, const Agent &by)
    {
        return {.by = Desk::as(by),
                .id = PromiseId::make(),
                .conversation = conversation,
                .kind = PromiseKind::Call,
                .dueAt = m_desk->clock->now().addSecs(in.count()),
                .reason = u"where the parcel is"_s,
                .channelKind = u"phone"_s,
                .address = u"+40721123456"_s};
    }
    Promise now(const PromiseId &id) { return m_desk->core->promises().promise(Principal::hub(), id).valueOr({}); }
    ConversationId matter(const QString &from, const QString &subject)
    {
        return m_desk->core->run(m_desk->mail(from, subject, u"Where is it?"_s, makeUuid7() + u"@example.com"_s))
            .valueOr({})
            .conversation;
    }
    Conversation conversation(const ConversationId &id)
    {
        return m_desk->core->reads().conversation(Principal::hub(), id).valueOr({});
    }
    void setPresence(const Agent &agent, Presence presence)
    {
        QVERIFY(m_desk->core->run(PatchAgent{.by = Principal::hub(), .id = agent.id, .presence = presence}).hasValue());
    }
    int tick() { return m_desk->core->run(TickPromises{}).valueOr(-1); }

    test::DatabaseCases m_databases;
    std::unique_ptr<Desk> m_desk;
};

void PromisesTest::init() { m_desk = m_databases.open(); }

void PromisesTest::isMadeOnce()
{
    const ConversationId matterId = matter(u"ana.pop@example.com"_s, u"Parcel"_s);
    CreatePromise command = fields(matterId, 1h, m_desk->ana);
    const auto first = m_desk->core->run(command);
    QVERIFY2(first.hasValue(), qPrintable(first ? QString() : first.error().detail));
    QVERIFY(first->created);
    QVERIFY(first->value.ownerId == m_desk->ana.id);
    QVERIFY(first->value.customerId == conversation(matterId).customerId);
    const auto again = m_desk->core->run(command);
    QVERIFY(again.hasValue());
    QVERIFY(!again->created);
    command.reason = u"something else"_s;
    QVERIFY(m_desk->core->run(command).error().kind == Error::Kind::Conflict);
    CreatePromise timeless = fields(matterId, 1h, m_desk->ana);
    timeless.dueAt = {};
    QCOMPARE(m_desk->core->run(timeless).error().field, u"due_at"_s);
}

void PromisesTest::isForThoseWhoSeeTheConversation()
{
    const ConversationId matterId = matter(u"ana.pop@example.com"_s, u"Parcel"_s);
    const Promise promise = made(matterId, 1h, m_desk->ana);
    QVERIFY(!m_desk->core->run(fields(matterId, 1h, m_desk->bo)).hasValue());
    QVERIFY(
        m_desk->core->run(PatchPromise{.by = Desk::as(m_desk->bo), .id = promise.id, .state = PromiseState::Kept}).error().kind
        == Error::Kind::NotFound);
    QVERIFY(!m_desk->core->promises().promise(Desk::as(m_desk->bo), promise.id).hasValue());
    QCOMPARE(m_desk->core->promises().promises(Desk::as(m_desk->bo), {}).valueOr({}).items.size(), 0);
    QCOMPARE(m_desk->core->promises().promises(Desk::as(m_desk->ana), {}).valueOr({}).items.size(), 1);
    // Whoever does not see the conversation would never hear of it.
    const auto given = m_desk->core->run(PatchPromise{.by = Desk::as(m_desk->ana), .id = promise.id, .owner = m_desk->bo.id});
    QCOMPARE(given.error().field, u"owner_id"_s);
    QVERIFY(m_desk->core->run(PatchPromise{.by = Desk::as(m_desk->ana), .id = promise.id, .owner = m_desk->lead.id}).hasValue());
}

void PromisesTest::breaksByTheClock()
{
    const Promise promise = made(matter(u"ana.pop@example.com"_s, u"Parcel"_s), 1h, m_desk->ana);
    setPresence(m_desk->ana, Presence::Online);
    QCOMPARE(tick(), 0);
    m_desk->clock->advance(61min);
    QCOMPARE(tick(), 1);
    QCOMPARE(tick(), 0);
    QCOMPARE(now(promise.id).brokenAt, promise.dueAt);
    QVERIFY(now(promise.id).isOpen());
    const PatchPromise stale{.by = Desk::as(m_desk->ana), .id = promise.id, .ifMatch = 1, .state = PromiseState::Kept};
    QVERIFY(m_desk->core->run(stale).error().kind == Error::Kind::Stale);
    const auto kept = m_desk->core->run(PatchPromise{.by = Desk::as(m_desk->ana), .id = promise.id, .state = PromiseState::Kept});
    QVERIFY(kept.hasValue());
    QVERIFY(kept->isLate());
    QCOMPARE(kept->settledAt, m_desk->clock->now());
    // Moving it does not make it unbroken.
    const auto back = m_desk->core->run(PatchPromise{
        .by = Desk::as(m_desk->ana), .id = promise.id, .dueAt = m_desk->clock->now().addSecs(3600), .state = PromiseState::Open});
    QVERIFY(back.hasValue());
    QVERIFY(back->isLate());
    QVERIFY(!back->settledAt.isValid());
}

void PromisesTest::keptInTimeAtADeskThatWasAway()
{
    const Promise promise = made(matter(u"ana.pop@example.com"_s, u"Parcel"_s), 1h, m_desk->ana);
    setPresence(m_desk->ana, Presence::Online);
    m_desk->clock->advance(2h);
    QCOMPARE(tick(), 1);
    const QDateTime inTime = promise.dueAt.addSecs(-300);
    const auto kept =
        m_desk->core->run(PatchPromise{.by = Desk::as(m_desk->ana), .id = promise.id, .state = PromiseState::Kept, .at = inTime});
    QVERIFY(kept.hasValue());
    QVERIFY(!kept->isLate());
    QCOMPARE(kept->settledAt, inTime);
    // A clock that runs ahead is not believed.
    const Promise other = made(promise.conversationId, 1h, m_desk->ana);
    const auto ahead = m_desk->core->run(PatchPromise{
        .by = Desk::as(m_desk->ana), .id = other.id, .state = PromiseState::Kept, .at = m_desk->clock->now().addDays(1)});
    QCOMPARE(ahead->settledAt, m_desk->clock->now());
}

void PromisesTest::aRepeatedChangeIsMadeOnce()
{
    const Promise promise = made(matter(u"ana.pop@example.com"_s, u"Parcel"_s), 1h, m_desk->ana);
    const PatchPromise keep{.by = Desk::as(m_desk->ana), .id = promise.id, .state = PromiseState::Kept, .change = makeUuid7()};
    QVERIFY(m_desk->core->run(keep).hasValue());
    QVERIFY(
        m_desk->core->run(PatchPromise{.by = Desk::as(m_desk->lead), .id = promise.id, .state = PromiseState::Open}).hasValue());
    QVERIFY(m_desk->core->run(keep).hasValue()); // its answer was lost: it comes again
    QVERIFY(now(promise.id).isOpen());
}

void PromisesTest::goesAlongWithAMergeAndBack()
{
    const ConversationId first = matter(u"ana.pop@example.com"_s, u"Parcel"_s);
    const ConversationId second = matter(u"ana.pop@example.com"_s, u"Invoice"_s);
    const Promise promise = made(first, 1h, m_desk->ana);
    const Promise other = made(second, 1h, m_desk->ana);
    const auto merged = m_desk->core->run(MergeConversations{.by = Desk::as(m_desk->ana), .from = first, .into = second});
    QVERIFY2(merged.hasValue(), qPrintable(merged ? QString() : merged.error().detail));
    QVERIFY(now(promise.id).conversationId == second);
    QVERIFY(made(first, 2h, m_desk->ana).conversationId == second);
    const qint64 seq = m_desk->core->reads().operationEvent(merged->operation).valueOr(0);
    QVERIFY(m_desk->core->run(UndoEvent{.by = Desk::as(m_desk->ana), .seq = seq}).hasValue());
    QVERIFY(now(promise.id).conversationId == first);
    QVERIFY(now(other.id).conversationId == second);
}

void PromisesTest::followsItsCustomer()
{
    const ConversationId matterId = matter(u"ana.pop@example.com"_s, u"Parcel"_s);
    const ConversationId other = matter(u"ana@home.example"_s, u"Hello"_s);
    const Promise promise = made(matterId, 1h, m_desk->ana);
    const auto merged = m_desk->core->run(MergeCustomers{
        .by = Desk::as(m_desk->lead), .from = conversation(matterId).customerId, .into = conversation(other).customerId});
    QVERIFY2(merged.hasValue(), qPrintable(merged ? QString() : merged.error().detail));
    QVERIFY(now(promise.id).customerId == conversation(other).customerId);
    PromiseQuery query{.customer = conversation(other).customerId};
    QCOMPARE(m_desk->core->promises().promises(Desk::as(m_desk->ana), query).valueOr({}).items.size(), 1);
    // Told apart again it goes back, with what was promised since in the same matter.
    const Promise since = made(matterId, 2h, m_desk->ana);
    QVERIFY(since.customerId == conversation(other).customerId);
    const auto joined = m_desk->core->reads().joinedInto(conversation(other).customerId).valueOr({});
    QCOMPARE(joined.size(), 1);
    QVERIFY(m_desk->core->run(UndoEvent{.by = Desk::as(m_desk->lead), .seq = joined.constFirst().event}).hasValue());
    QVERIFY(conversation(matterId).customerId != conversation(other).customerId);
    QVERIFY(now(promise.id).customerId == conversation(matterId).customerId);
    QVERIFY(now(since.id).customerId == conversation(matterId).customerId);
    QCOMPARE(m_desk->core->promises().promises(Desk::as(m_desk->ana), query).valueOr({}).items.size(), 0);
}

void PromisesTest::isHandedOver()
{
    const Promise soon = made(matter(u"ana.pop@example.com"_s, u"Parcel"_s), 3h, m_desk->ana);
    const Promise later = made(soon.conversationId, 48h, m_desk->ana);
    setPresence(m_desk->ana, Presence::Online);
    setPresence(m_desk->lead, Presence::Online);
    QCOMPARE(tick(), 0);
    setPresence(m_desk->ana, Presence::Offline);
    QCOMPARE(tick(), 0); // a console that is started anew
    setPresence(m_desk->ana, Presence::Online);
    m_desk->clock->advance(11min);
    QCOMPARE(tick(), 0);
    setPresence(m_desk->ana, Presence::Offline);
    QCOMPARE(tick(), 0);
    m_desk->clock->advance(11min);
    const qint64 head = m_desk->core->reads().headSeq().valueOr(0);
    QCOMPARE(tick(), 1);
    QVERIFY(now(soon.id).ownerId == m_desk->lead.id);
    QVERIFY(now(soon.id).handedOver.has_value());
    QVERIFY(now(soon.id).handedOver->from == m_desk->ana.id);
    QVERIFY(now(later.id).ownerId == m_desk->ana.id);
    const auto events = m_desk->core->reads().events(head, 10).valueOr({});
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.constFirst().type, QString::fromLatin1(eventtype::promiseUpdated));
    QCOMPARE(tick(), 0);
}

void PromisesTest::waitsForSomebodyWhenNobodyIsThere()
{
    const Promise promise = made(matter(u"ana.pop@example.com"_s, u"Parcel"_s), 10min, m_desk->ana);
    for (const Agent &agent : {m_desk->ana, m_desk->bo, m_desk->lead, m_desk->admin}) {
        setPresence(agent, Presence::Offline);
    }
    QCOMPARE(tick(), 1);
    QVERIFY(now(promise.id).ownerId.isNull());
    QVERIFY(now(promise.id).handedOver->from == m_desk->ana.id);
    QCOMPARE(tick(), 0);
    setPresence(m_desk->bo, Presence::Online); // of another queue
    QCOMPARE(tick(), 0);
    setPresence(m_desk->ana, Presence::Online);
    QCOMPARE(tick(), 1);
    QVERIFY(now(promise.id).ownerId == m_desk->ana.id);
}

void PromisesTest::isInTheSnapshotHoweverOld()
{
    const ConversationId matterId = matter(u"ana.pop@example.com"_s, u"Parcel"_s);
    const ConversationId done = matter(u"jan@example.com"_s, u"Other"_s);
    const Promise promise = made(matterId, 24h * 90, m_desk->ana);
    for (const ConversationId &id : {matterId, done}) {
        const PatchConversation resolve{.by = Desk::as(m_desk->ana), .id = id, .state = ConversationState::Resolved};
        QVERIFY(m_desk->core->run(resolve).hasValue());
    }
    m_desk->clock->advance(24h * 30);
    QStringList conversations;
    QStringList promises;
    QString after;
    do {
        const auto page = m_desk->core->reads().snapshotPage(Desk::as(m_desk->ana), {.limit = 1, .after = after});
        QVERIFY(page.hasValue());
        const QJsonObject json = QJsonDocument::fromJson(*page).object();
        for (const QJsonValue item : json[u"conversations"].toArray()) {
            conversations.append(item[u"id"].toString());
        }
        for (const QJsonValue item : json[u"promises"].toArray()) {
            promises.append(item[u"id"].toString());
        }
        after = json[u"next"].toString();
    } while (!after.isEmpty());
    QCOMPARE(conversations, QStringList{matterId.value});
    QCOMPARE(promises, QStringList{promise.id.value});
}

void PromisesTest::countsHowTheWeekWent()
{
    const ConversationId matterId = matter(u"ana.pop@example.com"_s, u"Parcel"_s);
    const Promise early = made(matterId, 1h, m_desk->ana);
    const Promise late = made(matterId, 2h, m_desk->ana);
    made(matterId, 3h, m_desk->ana);
    made(matterId, 24h * 3, m_desk->ana);
    setPresence(m_desk->ana, Presence::Online);
    const QDateTime since = m_desk->clock->now().addDays(-7);
    QVERIFY(m_desk->core->run(PatchPromise{.by = Desk::as(m_desk->ana), .id = early.id, .state = PromiseState::Kept}).hasValue());
    m_desk->clock->advance(4h);
    QCOMPARE(tick(), 2);
    QVERIFY(m_desk->core->run(PatchPromise{.by = Desk::as(m_desk->ana), .id = late.id, .state = PromiseState::Kept}).hasValue());
    const PromiseCounts counts = m_desk->core->promises().counts(Desk::as(m_desk->ana), m_desk->ana.id, since).valueOr({});
    QVERIFY((counts == PromiseCounts{.kept = 1, .late = 1, .broken = 1}));
    QVERIFY(m_desk->core->promises().counts(Desk::as(m_desk->bo), {}, since).valueOr({}) == PromiseCounts{});
    PromiseQuery all{.all = true, .page = {.limit = 3}};
    const DocPage page = m_desk->core->promises().promises(Desk::as(m_desk->ana), all).valueOr({});
    QCOMPARE(page.items.size(), 3);
    all.page.after = page.next;
    QCOMPARE(m_desk->core->promises().promises(Desk::as(m_desk->ana), all).valueOr({}).items.size(), 1);
    QCOMPARE(m_desk->core->promises().promises(Desk::as(m_desk->ana), {}).valueOr({}).items.size(), 2);
}

QTEST_GUILESS_MAIN(PromisesTest)
#include "promisestest.moc"
