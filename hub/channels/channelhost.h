// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/channelkind.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace deskbell::hub {

/// Runs the channels of the database that are enabled and that no other hub runs: follows their rows, starts, restarts
/// and stops runners, and holds a lease ("channel/ID") for each. Lives in the thread of the Qt event loop; the Core must
/// outlive it. Another hub takes a channel over within leaseFor after this one dies.
class ChannelHost : public QObject
{
    Q_OBJECT
public:
    /// Makes the runner of a channel whose settings say "simulated": true.
    using Simulation = std::function<std::unique_ptr<ChannelRunner>(Core &, const Channel &)>;

    struct Clocks {
        std::chrono::milliseconds renewEvery{5'000};
        std::chrono::seconds leaseFor{15};
        std::chrono::milliseconds lookEvery{5'000}; ///< at the channel rows, besides being woken
        std::chrono::milliseconds settle{150}; ///< changes close together are looked at once
    };

    /// \a holder names this hub among others on the same database: unique per process. \a kinds must live as long.
    ChannelHost(Core &core, const QString &holder, Simulation simulation, const Clocks &clocks, QObject *parent = nullptr,
                const QList<ChannelKind> &kinds = channelKinds());
    ChannelHost(Core &core, const QString &holder, Simulation simulation = {}, QObject *parent = nullptr);
    ~ChannelHost() override;

    void start();
    /// Stops every runner, lets go of the leases, then emits finished(), within about 10 s. For SIGTERM.
    void stopAll();

    /// Channels this hub runs now.
    int runningCount() const;

Q_SIGNALS:
    void finished();

private:
    struct Slot;

    void look();
    bool canRun(const Channel &channel) const;
    void want(const Channel &channel);
    void unwant(Slot &slot);
    void acquire(const ChannelId &id);
    void onLease(const ChannelId &id, qint64 askedAt, const Result<bool> &held);
    void startRunner(Slot &slot);
    void stopRunner(Slot &slot);
    void onStopped(const ChannelId &id);
    void renewAll();
    void release(const ChannelId &id);
    void checkFinished();

    Core &m_core;
    QString m_holder;
    const QList<ChannelKind> &m_kinds;
    Simulation m_simulation;
    Clocks m_clocks;
    QHash<ChannelId, std::shared_ptr<Slot>> m_slots;
    QTimer m_lookTimer;
    QTimer m_settleTimer;
    QTimer m_renewTimer;
    QElapsedTimer m_clock;
    int m_listener = 0;
    int m_releasing = 0;
    bool m_started = false;
    bool m_stopping = false;
};

} // namespace deskbell::hub
