// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/channelkind.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace deskbell::hub {

/// What became of handing a message over.
struct HandOver {
    DeliveryVerdict verdict = DeliveryVerdict::Sent;
    QString detail{}; ///< the service's own words
    QString foreignId{}; ///< its name of the message, for reports that come later
    std::chrono::milliseconds retryAfter{0}; ///< with RetryLater: as the service asks; 0: by the attempt
};

/// A runner that hands one message at a time to its service, in order, and settles each. Subclasses say how one is sent; whoever takes
/// in too does so in begin() and end(). What an earlier run may have sent already goes again only where that is safe; elsewhere it is
/// settled as unconfirmed, and a person decides.
class TextRunner : public ChannelRunner
{
    Q_OBJECT
public:
    TextRunner(Core &core, const Channel &channel, QObject *parent = nullptr);
    ~TextRunner() override;

    void start() override;
    void stop() override;
    /// What waits is due already; health is said anew by whoever looks.
    void tryNow() override;

    /// Delay after attempt \a attempt (counts from 1) failed for now; zero: give up.
    static std::chrono::milliseconds retryDelay(int attempt);

protected:
    using Done = std::function<void(const HandOver &)>;
    /// Hands \a item over; \a done once, in this thread, within 60 s, at once if need be.
    virtual void send(const OutboxItem &item, const Done &done) = 0;
    /// Sending the same message twice does no harm: the service knows it by our id.
    virtual bool repeatsSafely() const { return false; }
    /// Begins to take in. Health is Ok unless told otherwise.
    virtual void begin() { reportHealth(HealthState::Ok, {}); }
    /// Stops taking in; \a ended once what is held is stored.
    virtual void end(const std::function<void()> &ended) { ended(); }

    Core &core() { return m_core; }
    const Channel &channel() const { return m_channel; }
    bool isStopping() const { return m_stopping; }
    /// Says it once as long as it stays the same.
    void reportHealth(HealthState state, const QString &detail);

private:
    void wake();
    void onClaimed(const Result<QList<OutboxItem>> &claimed);
    void handOver(const OutboxItem &item);
    void settle(const OutboxItem &item, const HandOver &outcome);
    /// Until the storage has taken it.
    void tell(const SettleDelivery &settlement);
    void onSettled();
    void checkStopped();

    Core &m_core;
    Channel m_channel;
    QTimer m_poll;
    QTimer m_retry;
    QTimer m_stopLimit;
    QString m_reported;
    int m_listener = 0;
    bool m_busy = false; ///< from the claim to its settlement
    bool m_wokenMeanwhile = false;
    bool m_takeOver = true; ///< until nothing of former runners is left
    bool m_stopping = false;
    bool m_ended = false;
    bool m_over = false;
};

} // namespace deskbell::hub
