// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/demo/simulatedrunner.h"

#include "hub/channels/email/composejob.h"
#include "hub/channels/hop.h"
#include "hub/demo/demo.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

constexpr auto handOver = 900ms;
constexpr auto pollEvery = 5s;

} // namespace

SimulatedRunner::SimulatedRunner(Core &core, const Channel &channel, quint64 seed, const SimulatedCustomers::Pace &pace,
                                 QObject *parent)
    : ChannelRunner(parent)
    , m_core(core)
    , m_channel(channel)
    , m_customers(core, channel, seed, pace)
{
    connect(&m_poll, &QTimer::timeout, this, &SimulatedRunner::claim);
}

SimulatedRunner::~SimulatedRunner()
{
    if (m_listener != 0) {
        m_core.removeOutboxListener(m_listener);
    }
}

void SimulatedRunner::start()
{
    const auto hop = onEventLoop(this, [this](int) { claim(); });
    m_listener = m_core.addOutboxListener([hop] { hop(0); });
    m_poll.start(pollEvery);
    m_core.submit(SetChannelHealth{.channel = m_channel.id, .state = HealthState::Ok});
    m_customers.start();
    claim();
}

void SimulatedRunner::stop()
{
    m_stopping = true;
    m_poll.stop();
    m_customers.stop();
    const QList<MessageId> held = m_held.keys();
    for (const MessageId &id : held) {
        settle(id);
    }
    rest();
}

void SimulatedRunner::claim()
{
    if (m_stopping) {
        return;
    }
    ++m_waiting;
    m_core.submit(ClaimOutbox{.channel = m_channel.id, .holder = u"simulated"_s},
                  onEventLoop(this, [this](const Result<QList<OutboxItem>> &claimed) { onClaimed(claimed); }));
}

void SimulatedRunner::onClaimed(const Result<QList<OutboxItem>> &claimed)
{
    --m_waiting;
    if (claimed) {
        for (const OutboxItem &item : claimed.value()) {
            const MessageId id = item.message.id;
            m_held.insert(id, item);
            if (m_stopping) {
                settle(id);
            } else {
                QTimer::singleShot(handOver, this, [this, id] { settle(id); });
            }
        }
    }
    rest();
}

void SimulatedRunner::settle(const MessageId &id)
{
    if (!m_held.contains(id)) {
        return;
    }
    const OutboxItem item = m_held.take(id);
    SettleDelivery command{.message = id, .claim = item.claim, .verdict = DeliveryVerdict::Sent};
    if (m_channel.kind == "email"_L1) {
        command.detail = u"250 simulated"_s;
        const auto raw = composeOutboxItem(m_core, m_channel, item);
        if (raw) {
            command.raw = *raw;
        } else {
            command.verdict = DeliveryVerdict::Failed;
            command.detail = raw.error().detail;
        }
    } else if (m_channel.kind == "sms"_L1) {
        command.verdict = DeliveryVerdict::Delivered; // the receipt is with it already
    }
    ++m_waiting;
    m_core.submit(std::move(command), onEventLoop(this, [this](const Result<Message> &settled) {
                      --m_waiting;
                      if (settled && settled.value().delivery && settled.value().delivery->state != DeliveryState::Failed) {
                          m_customers.received(settled.value());
                      }
                      rest();
                  }));
}

void SimulatedRunner::rest()
{
    if (m_stopping && !m_stopped && m_waiting == 0 && m_held.isEmpty()) {
        m_stopped = true;
        // Not from within stop(): its caller may still be setting up.
        QMetaObject::invokeMethod(this, &ChannelRunner::stopped, Qt::QueuedConnection);
    }
}

std::unique_ptr<ChannelRunner> makeSimulatedRunner(Core &core, const Channel &channel)
{
    return std::make_unique<SimulatedRunner>(core, channel, QRandomGenerator::system()->generate64(), SimulatedCustomers::Pace());
}

} // namespace deskbell::hub
