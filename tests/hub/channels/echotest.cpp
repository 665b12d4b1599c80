// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/channelhost.h"
#include "tests/hub/channels/echochannel.h"
#include "tests/hub/storage/fixture.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace deskbell;
using namespace deskbell::hub;
using deskbell::test::Desk;
using deskbell::test::EchoChannel;

namespace {

const QList<ChannelKind> echoKinds{deskbell::test::echoKind()};

} // namespace

/// A kind of channel the hub has never heard of: added, used, paused, switched off and removed while it runs.
class EchoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void saysBackWhatItIsSent();
    void aPausedChannelTellsItsCustomersOnce();
    void whatMayHaveGoneIsLeftToAPerson();
    void isSwitchedOffAndRemovedWhileItRuns();
    void retriesGrowAndEnd();

private:
    ChannelId addChannel();
    ConversationId begin(const ChannelId &channel, const QString &text);
    PostMessage answer(const ConversationId &conversation, const QString &text);
    QList<Message> messages(const ConversationId &id);
    Conversation conversation(const ConversationId &id)
    {
        return m_desk->core->reads().conversation(Principal::hub(), id).valueOr({});
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ChannelHost> m_host;
};

void EchoTest::init()
{
    m_desk = std::make_unique<Desk>();
    QCOMPARE(m_desk->open({}), QString());
    const ChannelHost::Clocks quick{.settle = std::chrono::milliseconds(1)};
    m_host = std::make_unique<ChannelHost>(*m_desk->core, u"test"_s, ChannelHost::Simulation(), quick, nullptr, echoKinds);
    m_host->start();
}

void EchoTest::cleanup()
{
    QSignalSpy finished(m_host.get(), &ChannelHost::finished);
    m_host->stopAll();
    QVERIFY(finished.count() > 0 || finished.wait(15'000));
    m_host.reset();
    m_desk.reset();
}

ChannelId EchoTest::addChannel()
{
    const auto stored = m_desk->core->run(CreateChannel{
        .by = Desk::as(m_desk->lead),
        .channel = {
            .id = ChannelId::make(), .kind = u"echo"_s, .name = u"Echo"_s, .address = u"hall"_s, .queueId = m_desk->support.id}});
    return stored ? stored->value.id : ChannelId();
}

ConversationId EchoTest::begin(const ChannelId &channel, const QString &text)
{
    const auto taken =
        m_desk->core->run(TakeMessage{.channel = channel,
                                      .foreignId = makeUuid7(),
                                      .from = {.identity = {.kind = u"echo"_s, .value = u"cave"_s}, .name = u"Cave"_s},
                                      .text = text});
    return taken ? taken->conversation : ConversationId();
}

PostMessage EchoTest::answer(const ConversationId &conversation, const QString &text)
{
    return {.by = Desk::as(m_desk->ana), .id = MessageId::make(), .conversation = conversation, .kind = u"echo"_s, .text = text};
}

QList<Message> EchoTest::messages(const ConversationId &id)
{
    QList<Message> list;
    const auto page = m_desk->core->reads().messages(Principal::hub(), id, {.limit = 200});
    for (const QByteArray &item : page ? page->items : QList<QByteArray>()) {
        list.prepend(*messageFromJson(QJsonDocument::fromJson(item).object()));
    }
    return list;
}

void EchoTest::saysBackWhatItIsSent()
{
    const ChannelId channel = addChannel();
    QTRY_COMPARE(m_host->runningCount(), 1);
    const ConversationId id = begin(channel, u"Anybody there?"_s);
    QVERIFY(!id.isNull());
    const auto posted = m_desk->core->run(answer(id, u"Hello"_s));
    QVERIFY2(posted.hasValue(), qPrintable(posted ? QString() : posted.error().detail));
    QTRY_COMPARE(messages(id).size(), 3);
    const QList<Message> all = messages(id);
    QCOMPARE(all.at(1).direction, Direction::Out);
    QTRY_COMPARE(messages(id).at(1).delivery->state, DeliveryState::Sent);
    QCOMPARE(all.at(2).direction, Direction::In);
    QCOMPARE(all.at(2).text, u"Hello"_s);
    QCOMPARE(all.at(2).author.name, u"Cave"_s);
    QCOMPARE(conversation(id).channels, QStringList{u"echo"_s});
    // Heard by the name it was sent under.
    const auto read = m_desk->core->run(
        NoteDelivery{.channel = channel, .foreignId = u"sent/"_s + all.at(1).id.value, .verdict = DeliveryVerdict::Read});
    QVERIFY(read.hasValue());
    QCOMPARE(messages(id).at(1).delivery->state, DeliveryState::Read);
}

void EchoTest::aPausedChannelTellsItsCustomersOnce()
{
    const ChannelId channel = addChannel();
    QTRY_COMPARE(m_host->runningCount(), 1);
    const auto paused = m_desk->core->run(
        PatchChannel{.by = Desk::as(m_desk->lead), .id = channel, .paused = true, .pauseNotice = u"We are back on Monday."_s});
    QVERIFY(paused.hasValue() && paused->paused && paused->pausedAt.isValid());
    const ConversationId id = begin(channel, u"One"_s);
    QCOMPARE(begin(channel, u"Two"_s), id);
    const auto notices = [&] {
        int count = 0;
        for (const Message &message : messages(id)) {
            count += message.direction == Direction::Out && message.text == "We are back on Monday."_L1 ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(notices(), 1);
    QVERIFY(conversation(id).waitingSince.isValid()); // a notice is no answer
    const auto on = m_desk->core->run(PatchChannel{.by = Desk::as(m_desk->lead), .id = channel, .paused = false});
    QVERIFY(on.hasValue() && !on->paused && on->pauseNotice.isEmpty());
    QCOMPARE(m_host->runningCount(), 1); // it never stopped
}

void EchoTest::whatMayHaveGoneIsLeftToAPerson()
{
    const ChannelId channel = addChannel();
    QTRY_COMPARE(m_host->runningCount(), 1);
    const ConversationId id = begin(channel, u"Hm"_s);
    // Claimed by a hub that died between the hand-over and the answer.
    const auto off = m_desk->core->run(PatchChannel{.by = Desk::as(m_desk->lead), .id = channel, .enabled = false});
    QVERIFY(off.hasValue());
    QTRY_COMPARE(m_host->runningCount(), 0);
    const auto posted = m_desk->core->run(answer(id, u"Sent or not?"_s));
    QVERIFY(posted.hasValue());
    const auto claimed = m_desk->core->run(ClaimOutbox{.channel = channel, .holder = u"dead"_s});
    QVERIFY(claimed.hasValue() && claimed->size() == 1);
    QVERIFY(m_desk->core->run(PatchChannel{.by = Desk::as(m_desk->lead), .id = channel, .enabled = true}).hasValue());
    const auto state = [&] { return messages(id).constLast().delivery.value_or(Delivery{}).state; };
    QTRY_COMPARE(state(), DeliveryState::Unconfirmed);
    QCOMPARE(messages(id).size(), 2);
}

void EchoTest::isSwitchedOffAndRemovedWhileItRuns()
{
    const ChannelId channel = addChannel();
    QTRY_COMPARE(m_host->runningCount(), 1);
    const ConversationId id = begin(channel, u"Hello"_s);
    QVERIFY(m_desk->core->run(RemoveChannel{.by = Desk::as(m_desk->lead), .id = channel}).hasValue());
    QTRY_COMPARE(m_host->runningCount(), 0);
    QVERIFY(m_desk->core->reads().channels().valueOr({}).size() == 2);
    QCOMPARE(messages(id).size(), 1); // what was said stays
    const auto late = m_desk->core->run(TakeMessage{
        .channel = channel, .foreignId = u"x"_s, .from = {.identity = {.kind = u"echo"_s, .value = u"cave"_s}}, .text = u"?"_s});
    QVERIFY(!late && late.error().kind == Error::Kind::NotFound);
}

void EchoTest::retriesGrowAndEnd()
{
    using namespace std::chrono_literals;
    QCOMPARE(TextRunner::retryDelay(1), 2s);
    QVERIFY(TextRunner::retryDelay(5) > TextRunner::retryDelay(4));
    QCOMPARE(TextRunner::retryDelay(20), 1h);
    QCOMPARE(TextRunner::retryDelay(30), 0s);
}

QTEST_GUILESS_MAIN(EchoTest)
#include "echotest.moc"
