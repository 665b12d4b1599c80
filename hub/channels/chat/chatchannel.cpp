// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/chat/chatchannel.h"

#include "hub/channels/hop.h"
#include "hub/core/chatcommands.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

Q_LOGGING_CATEGORY(logChat, "hub.chat")

/// Replies put off become due without anybody waking us.
constexpr auto slowestLook = 2s;
constexpr auto tidyInterval = 1h;

} // namespace

ChatChannel::ChatChannel(Core &core, const Channel &channel, QObject *parent)
    : ChannelRunner(parent)
    , m_core(core)
    , m_channel(channel.id)
    , m_holder(u"chat/"_s + makeUuid7())
{
    m_poll.setInterval(slowestLook);
    connect(&m_poll, &QTimer::timeout, this, &ChatChannel::handOver);
    m_tidy.setInterval(tidyInterval);
    connect(&m_tidy, &QTimer::timeout, this, &ChatChannel::tidy);
}

ChatChannel::~ChatChannel()
{
    if (m_listener != 0) {
        m_core.removeOutboxListener(m_listener);
    }
}

void ChatChannel::start()
{
    const auto hop = onEventLoop(this, [this](int) { handOver(); });
    m_listener = m_core.addOutboxListener([hop] { hop(0); });
    m_poll.start();
    m_tidy.start();
    tidy();
    handOver();
}

void ChatChannel::stop()
{
    m_stopping = true;
    m_poll.stop();
    m_tidy.stop();
    if (!m_busy) {
        Q_EMIT stopped();
    }
}

void ChatChannel::handOver()
{
    if (m_busy || m_stopping) {
        m_again = true;
        return;
    }
    m_busy = true;
    m_again = false;
    m_core.submit(HandOverChat{.channel = m_channel, .holder = m_holder},
                  onEventLoop(this, [this](const Result<int> &count) { onHandedOver(count); }));
}

void ChatChannel::onHandedOver(const Result<int> &count)
{
    m_busy = false;
    if (m_stopping) {
        Q_EMIT stopped();
        return;
    }
    if (!count) {
        qCWarning(logChat) << "replies wait:" << count.error().detail;
    }
    if (count && !std::exchange(m_healthy, true)) {
        m_core.submit(SetChannelHealth{.channel = m_channel, .state = HealthState::Ok});
    }
    if (m_again || (count && count.value() > 0)) {
        handOver();
    }
}

void ChatChannel::tidy() { m_core.submit(ForgetVisitors{}); }

} // namespace deskbell::hub
