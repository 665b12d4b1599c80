// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/channelkind.h"

#include <QTimer>

namespace deskbell::hub {

/// A web chat at work. What visitors write comes in by the public API (hub/api/routes/visitor.cpp); here the agents' replies are
/// given to their visitors: each becomes a line of its chat in one transaction, and every hub's sockets hear of it by the log.
class ChatChannel : public ChannelRunner
{
    Q_OBJECT
public:
    ChatChannel(Core &core, const Channel &channel, QObject *parent = nullptr);
    ~ChatChannel() override;

    void start() override;
    void stop() override;

private:
    void handOver();
    void onHandedOver(const Result<int> &count);
    void tidy();

    Core &m_core;
    const ChannelId m_channel;
    const QString m_holder;
    QTimer m_poll;
    QTimer m_tidy;
    int m_listener = 0;
    bool m_busy = false;
    bool m_again = false;
    bool m_stopping = false;
    bool m_healthy = false;
};

} // namespace deskbell::hub
