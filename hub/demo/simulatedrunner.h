// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/channelkind.h"
#include "hub/demo/simulatedcustomers.h"

#include <QHash>
#include <QTimer>

namespace deskbell::hub {

/// A mailbox without a server: what agents send is settled as sent a moment later, and its customers go on writing.
class SimulatedRunner : public ChannelRunner
{
    Q_OBJECT
public:
    SimulatedRunner(Core &core, const Channel &channel, quint64 seed, const SimulatedCustomers::Pace &pace,
                    QObject *parent = nullptr);
    ~SimulatedRunner() override;

    void start() override;
    void stop() override;

private:
    void claim();
    void onClaimed(const Result<QList<OutboxItem>> &claimed);
    void settle(const MessageId &id);
    void rest();

    Core &m_core;
    Channel m_channel;
    SimulatedCustomers m_customers;
    QHash<MessageId, OutboxItem> m_held; ///< claimed, not yet settled
    QTimer m_poll;
    int m_listener = 0;
    int m_waiting = 0; ///< commands without an answer
    bool m_stopping = false;
    bool m_stopped = false;
};

} // namespace deskbell::hub
