// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/textrunner.h"

#include "hub/channels/hop.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace deskbell::hub {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pollInterval = 5s;
constexpr auto patienceAtStop = 9'500ms;
constexpr auto longestDelay = 1h;
constexpr int mostAttempts = 30; // a day at the longest delay

} // namespace

TextRunner::TextRunner(Core &core, const Channel &channel, QObject *parent)
    : ChannelRunner(parent)
    , m_core(core)
    , m_channel(channel)
{
    connect(&m_poll, &QTimer::timeout, this, &TextRunner::wake);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &TextRunner::wake);
    m_stopLimit.setSingleShot(true);
    connect(&m_stopLimit, &QTimer::timeout, this, [this] {
        m_busy = false; // its claim runs out, and whoever takes it over knows that it may have been sent
        m_ended = true;
        checkStopped();
    });
}

TextRunner::~TextRunner()
{
    if (m_listener != 0) {
        m_core.removeOutboxListener(m_listener);
    }
}

std::chrono::milliseconds TextRunner::retryDelay(int attempt)
{
    if (attempt >= mostAttempts) {
        return 0ms;
    }
    const int doublings = std::clamp(attempt - 1, 0, 12);
    return std::min<std::chrono::milliseconds>(2s * (1 << doublings), longestDelay);
}

void TextRunner::start()
{
    const auto hop = onEventLoop(this, [this](int) { wake(); });
    m_listener = m_core.addOutboxListener([hop] { hop(0); });
    m_poll.start(pollInterval);
    begin();
    wake();
}

void TextRunner::stop()
{
    if (std::exchange(m_stopping, true)) {
        return;
    }
    m_poll.stop();
    m_retry.stop();
    m_stopLimit.start(patienceAtStop);
    end([guard = QPointer<TextRunner>(this)] {
        if (guard) {
            guard->m_ended = true;
            guard->checkStopped();
        }
    });
}

void TextRunner::tryNow()
{
    if (!m_stopping) {
        m_reported.clear();
        wake();
    }
}

void TextRunner::reportHealth(HealthState state, const QString &detail)
{
    const QString said = Word<HealthState>(state).toString() + u' ' + detail;
    if (m_stopping || m_reported == said) {
        return;
    }
    m_reported = said;
    m_core.submit(SetChannelHealth{.channel = m_channel.id, .state = state, .detail = detail},
                  onEventLoop(this, [this](const Result<deskbell::Done> &told) {
                      if (!told) {
                          m_reported.clear(); // said again with the next news
                      }
                  }));
}

void TextRunner::wake()
{
    if (m_stopping) {
        return;
    }
    if (m_busy) {
        m_wokenMeanwhile = true;
        return;
    }
    m_busy = true;
    m_wokenMeanwhile = false;
    const ClaimOutbox claim{
        .channel = m_channel.id, .holder = u"runner/"_s + m_channel.id.value, .limit = 1, .takeOver = m_takeOver};
    m_core.submit(claim, onEventLoop(this, [this](const Result<QList<OutboxItem>> &claimed) { onClaimed(claimed); }));
}

void TextRunner::onClaimed(const Result<QList<OutboxItem>> &claimed)
{
    if (!claimed || claimed->isEmpty()) {
        m_takeOver = m_takeOver && !claimed;
        m_busy = false;
        if (m_wokenMeanwhile) {
            wake();
        }
        return checkStopped();
    }
    handOver(claimed->constFirst());
}

void TextRunner::handOver(const OutboxItem &item)
{
    // Where an agent has decided to send it again, it goes again.
    if (item.interrupted && !repeatsSafely()) {
        return settle(item,
                      {.verdict = DeliveryVerdict::Unconfirmed,
                       .detail = u"It was being handed over when the hub stopped: it may have arrived."_s});
    }
    send(item, [guard = QPointer<TextRunner>(this), item](const HandOver &outcome) {
        if (guard) {
            guard->settle(item, outcome);
        }
    });
}

void TextRunner::settle(const OutboxItem &item, const HandOver &outcome)
{
    SettleDelivery settlement{.message = item.message.id,
                              .claim = item.claim,
                              .verdict = outcome.verdict,
                              .detail = outcome.detail,
                              .foreignId = outcome.foreignId};
    if (outcome.verdict == DeliveryVerdict::RetryLater) {
        const auto delay = outcome.retryAfter > 0ms ? outcome.retryAfter : retryDelay(item.attempt);
        if (delay == 0ms || item.attempt >= mostAttempts) {
            settlement.verdict = DeliveryVerdict::Failed;
        } else {
            settlement.retryAt = QDateTime::currentDateTimeUtc().addMSecs(delay.count());
            m_retry.start(delay);
        }
    }
    tell(settlement);
}

void TextRunner::tell(const SettleDelivery &settlement)
{
    m_core.submit(settlement, onEventLoop(this, [this, settlement](const Result<Message> &settled) {
                      if (!settled && settled.error().kind == Error::Kind::Unavailable && !m_stopping) {
                          // The storage did not take it: what is true is said again, and nothing else goes meanwhile.
                          QTimer::singleShot(1s, this, [this, settlement] { tell(settlement); });
                          return;
                      }
                      onSettled();
                  }));
}

void TextRunner::onSettled()
{
    m_busy = false;
    wake();
    checkStopped();
}

void TextRunner::checkStopped()
{
    if (m_stopping && m_ended && !m_busy && !std::exchange(m_over, true)) {
        m_stopLimit.stop();
        // Not from within stop(): its caller may still be setting up.
        QMetaObject::invokeMethod(this, &ChannelRunner::stopped, Qt::QueuedConnection);
    }
}

} // namespace deskbell::hub
