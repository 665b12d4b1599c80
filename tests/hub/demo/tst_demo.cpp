// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/channelkind.h"
#include "hub/core/core.h"
#include "hub/demo/demo.h"
#include "hub/demo/demofiles.h"
#include "hub/demo/demostory.h"
#include "hub/demo/simulatedrunner.h"
#include "hub/storage/callreads.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace deskbell;
using namespace deskbell::hub;

namespace {

const QByteArray passwordHash = "$argon2id$not-signed-in-here";

QList<Conversation> everything(Core &core, ConversationQuery query)
{
    QList<Conversation> all;
    query.page.limit = 200;
    do {
        const auto page = core.reads().conversations(Principal::hub(), query);
        if (!page) {
            return all;
        }
        for (const QByteArray &item : page.value().items) {
            all.append(conversationFromJson(QJsonDocument::fromJson(item).object()).valueOr({}));
        }
        query.page.after = page.value().next;
    } while (!query.page.after.isEmpty());
    return all;
}

} // namespace

class DemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLanguageIsComplete();
    void sameSeedSameStories();
    void listsDoNotLookCloned();
    void countsAndLedger();
    void peopleTelephonedToo();
    void oldMattersAreOver();
    void miaHasWork();
    void somebodyMayBeKnownAlready();
    void secondFillDoesNothing();
    void answersAreAnswered();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Core> m_core;
};

void DemoTest::initTestCase()
{
    auto core = Core::open({.dataDir = m_folder.path()});
    QVERIFY(core.hasValue());
    m_core = *std::move(core);
    QElapsedTimer timer;
    timer.start();
    const auto filled = fillDemo(*m_core, passwordHash);
    QVERIFY2(filled.hasValue(), filled ? "" : qPrintable(filled.error().detail));
    qInfo() << "filled in" << timer.elapsed() << "ms";
}

void DemoTest::everyLanguageIsComplete()
{
    QCOMPARE(demoLanguages().size(), 6);
    for (const DemoLanguage &language : demoLanguages()) {
        QCOMPARE(language.topics.size(), 9);
        QVERIFY(!language.later.isEmpty() && !language.again.isEmpty());
        QVERIFY(!language.wrote.isEmpty() && language.first.size() >= 20 && language.last.size() >= 20);
        DemoDice dice(1);
        for (const DemoTopic &topic : language.topics) {
            QVERIFY(topic.bodies.size() == 2 && topic.replies.size() == 2 && topic.followups.size() == 2);
            const DemoPerson person{.name = u"A B"_s, .first = u"A"_s, .address = u"a@example.com"_s, .language = language.code};
            const DemoMatter matter = makeMatter(dice, person, topic.key, QDateTime::currentDateTimeUtc());
            for (int i = 0; i < 10; ++i) {
                const QString text = matter.subject + firstLetter(dice, matter) + agentAnswer(dice, matter, u"Mia"_s, i % 2)
                    + followUp(dice, matter, i % 2) + thanksLetter(dice, matter);
                QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
            }
        }
    }
}

void DemoTest::sameSeedSameStories()
{
    const DemoOptions options{.now = QDateTime(QDate(2024, 5, 6), QTime(9, 0), Qt::UTC), .customers = 30, .conversations = 60};
    const DemoTeam team{.parcels = {u"A"_s, u"B"_s}, .billing = {u"C"_s}};
    const auto first = writeStories(options, team);
    const auto second = writeStories(options, team);
    QCOMPARE(first.size(), 60);
    for (qsizetype i = 0; i < first.size(); ++i) {
        QCOMPARE(first[i].matter.subject, second[i].matter.subject);
        QCOMPARE(first[i].turns.last().text, second[i].turns.last().text);
        QVERIFY(first[i].turns.last().at <= options.now);
        QVERIFY(std::ranges::is_sorted(first[i].turns, {}, &DemoTurn::at));
    }
}

void DemoTest::listsDoNotLookCloned()
{
    const DemoOptions options{.now = QDateTime(QDate(2024, 5, 6), QTime(9, 0), Qt::UTC)};
    const auto stories = writeStories(options, {.parcels = {u"A"_s}, .billing = {u"C"_s}});
    QSet<QString> texts;
    for (const DemoStory &story : stories) {
        texts.insert(story.turns.first().text);
    }
    QCOMPARE_GE(texts.size(), stories.size() * 99 / 100);
}

void DemoTest::countsAndLedger()
{
    using View = ConversationQuery::View;
    const auto active = everything(*m_core, {.view = View::All});
    const auto snoozed = everything(*m_core, {.view = View::Snoozed});
    const auto done = everything(*m_core, {.view = View::Resolved});
    QCOMPARE(active.size(), 214); // four of them are chats
    QCOMPARE(snoozed.size(), 40);
    QCOMPARE(active.size() + snoozed.size() + done.size(), 2004);
    QSet<CustomerId> customers;
    QSet<QString> languages;
    for (const Conversation &conversation : active + snoozed + done) {
        customers.insert(conversation.customerId);
    }
    for (const CustomerId &id : customers) {
        const auto customer = m_core->reads().customer(Principal::hub(), id);
        QVERIFY(customer.hasValue());
        languages.insert(customer.value().language);
    }
    QCOMPARE(customers.size(), 304);
    QCOMPARE(languages, (QSet<QString>{u"en"_s, u"ro"_s, u"pl"_s, u"ru"_s, u"hu"_s, u"de"_s}));
    const auto channels = m_core->reads().channels();
    QMap<QString, int> kinds;
    for (const Channel &channel : channels.value()) {
        ++kinds[channel.kind];
        if (channel.kind != "email"_L1) {
            continue;
        }
        const Intake &intake = channel.intake;
        QVERIFY(intake.seen > 400);
        QCOMPARE(intake.imported, intake.seen);
        QCOMPARE(intake.seen, intake.imported + intake.duplicate + intake.quarantined);
        QVERIFY(channel.settings["simulated"_L1].toBool());
    }
    QCOMPARE(kinds, (QMap<QString, int>{{u"chat"_s, 1}, {u"email"_s, 2}}));
}

void DemoTest::peopleTelephonedToo()
{
    const auto calls = m_core->calls().calls(Principal::hub(), {}, {});
    QVERIFY(calls.hasValue());
    QSet<QString> outcomes;
    for (const QByteArray &document : calls->items) {
        const auto call = callFromJson(QJsonDocument::fromJson(document).object());
        QVERIFY(call);
        QVERIFY(!call->isOpen());
        QVERIFY(call->endedAt <= QDateTime::currentDateTimeUtc());
        QVERIFY(m_core->reads().message(Principal::hub(), call->messageId).hasValue());
        const auto matter = m_core->reads().conversation(Principal::hub(), call->conversationId);
        QVERIFY(matter.hasValue());
        // Nobody who was spoken to last waits, and everybody who was missed does.
        if (call->direction == Direction::In && matter->lastMessageAt == call->startedAt) {
            QCOMPARE(matter->waitingSince.isValid(), call->outcome == CallOutcome::Missed);
        }
        outcomes.insert(call->outcome.toString());
    }
    QVERIFY(outcomes.contains(u"answered"_s));
    QVERIFY(outcomes.contains(u"missed"_s));
    QVERIFY(m_core->calls().openCalls(Principal::hub()).valueOr({}).isEmpty());
    for (const Agent &agent : m_core->reads().agents().valueOr({})) {
        QVERIFY(!(agent.presence == Presence::Busy)); // what was long ago keeps nobody busy
    }
}

/// Clocks stopped when the matters were done, not when the desk was invented.
void DemoTest::oldMattersAreOver()
{
    int breached = 0;
    const auto done = everything(*m_core, {.view = ConversationQuery::View::Resolved});
    for (const Conversation &conversation : done) {
        QVERIFY(!conversation.waitingSince.isValid());
        bool late = false;
        for (const Clock &clock : conversation.clocks) {
            QVERIFY(clock.metAt.isValid());
            QVERIFY(clock.metAt <= conversation.lastMessageAt.addSecs(1800));
            late = late || clock.breached;
        }
        breached += late ? 1 : 0;
    }
    qInfo() << breached << "of" << done.size() << "were late";
    QVERIFY(breached < done.size() / 3);
    // Nothing is left for the clocks but what is open.
    const auto ticked = m_core->run(TickClocks{});
    QVERIFY(ticked.hasValue());
    QVERIFY2(*ticked < 200, qPrintable(QString::number(*ticked)));
}

void DemoTest::miaHasWork()
{
    const auto credentials = m_core->reads().credentials(demoAgentEmail());
    QVERIFY(credentials.hasValue());
    const Agent &mia = credentials.value().agent;
    QCOMPARE(mia.role, Role::Lead);
    QCOMPARE(m_core->reads().queuesOf(mia.id).value().size(), 2);
    int unread = 0;
    int hers = 0;
    int due = 0;
    for (const Conversation &conversation : everything(*m_core, {.view = ConversationQuery::View::All})) {
        unread += conversation.unread > 0 ? 1 : 0;
        hers += conversation.assigneeId == mia.id ? 1 : 0;
        due += conversation.waitingSince.isValid() ? 1 : 0;
    }
    qInfo() << unread << "unread," << hers << "assigned to her," << due << "waiting";
    QVERIFY(unread > 20 && hers > 10 && due > 100);
}

/// The demo shows what an agent is asked when a customer comes by another channel: exactly one is, with its reason.
void DemoTest::somebodyMayBeKnownAlready()
{
    QTemporaryDir directory;
    auto core = Core::open({.dataDir = directory.path()});
    QVERIFY(core);
    QVERIFY(fillDemo(**core, passwordHash, {.customers = 40, .conversations = 60, .texts = 6}));
    int asked = 0;
    for (const Conversation &conversation : everything(**core, {})) {
        const auto customer = (*core)->reads().customer(Principal::hub(), conversation.customerId);
        QVERIFY(customer);
        if (!customer->proposals.isEmpty()) {
            ++asked;
            QVERIFY(conversation.channels.contains(u"telegram"_s));
            QVERIFY(!customer->proposals.constFirst().reasons.isEmpty());
        }
    }
    QVERIFY(asked >= 1);
}

void DemoTest::secondFillDoesNothing()
{
    const qint64 head = m_core->reads().headSeq().value();
    QVERIFY(fillDemo(*m_core, passwordHash).hasValue());
    QCOMPARE(m_core->reads().headSeq().value(), head);
}

void DemoTest::answersAreAnswered()
{
    const auto open = everything(*m_core, {.view = ConversationQuery::View::All});
    const auto byMail = std::ranges::find_if(open, [](const Conversation &one) { return one.channels.contains(u"email"_s); });
    QVERIFY(byMail != open.end());
    const Conversation &conversation = *byMail;
    const Channel channel = m_core->reads().channel(conversation.threads.last().channelId).value();
    const auto seen = [this, &channel] { return m_core->reads().channel(channel.id).value().intake.seen; };
    const qint64 before = seen();
    SimulatedRunner runner(*m_core, channel, 3, {.burstGap = 5ms, .burst = 2, .shortest = 1h, .longest = 1h, .answerAfter = 1ms});
    QSignalSpy stopped(&runner, &ChannelRunner::stopped);
    runner.start();
    QTRY_COMPARE(seen(), before + 2);

    const MessageId id = MessageId::make();
    const PostMessage post{
        .by = Principal::hub(), .id = id, .conversation = conversation.id, .kind = u"email"_s, .text = u"Coming soon."_s};
    QVERIFY(m_core->run(post).hasValue());
    const auto delivered = [this, &id] {
        const auto message = m_core->reads().message(Principal::hub(), id);
        return message && message.value().delivery && message.value().delivery->state == DeliveryState::Sent;
    };
    QTRY_VERIFY(delivered());
    QVERIFY(m_core->reads().rawMail(Principal::hub(), id).hasValue());
    runner.stop();
    QTRY_COMPARE(stopped.size(), 1);
}

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
