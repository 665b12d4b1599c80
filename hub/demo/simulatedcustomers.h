// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/demo/demomail.h"
#include "protocol/values.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace deskbell::hub {

class Core;

/// People who write to one simulated mailbox: a few soon after start(), then one every 20 to 60 s, and answers to what agents
/// send. Their mail is composed, parsed and imported like any other. Lives in the hub's event loop.
class SimulatedCustomers : public QObject
{
    Q_OBJECT
public:
    /// How long they take.
    struct Pace {
        std::chrono::milliseconds burstGap{2'500};
        int burst = 4;
        std::chrono::milliseconds shortest{20'000};
        std::chrono::milliseconds longest{60'000};
        std::chrono::milliseconds answerAfter{15'000}; ///< at least; at most three times that
    };

    SimulatedCustomers(Core &core, const Channel &channel, quint64 seed, const Pace &pace, QObject *parent = nullptr);
    SimulatedCustomers(Core &core, const Channel &channel, quint64 seed, QObject *parent = nullptr);

    void start();
    /// Nobody writes any more.
    void stop();
    /// An agent's mail was delivered: its reader answers after a while.
    void received(const Message &answer);

private:
    void writeNew();
    void answer(const Message &to);
    void import(OutgoingMail mail);
    void take(const Identity &who, const DemoPerson &person, const QString &text);
    void planNext();
    std::chrono::milliseconds between(std::chrono::milliseconds from, std::chrono::milliseconds to);

    Core &m_core;
    Channel m_channel;
    Pace m_pace;
    DemoDice m_dice;
    QList<DemoPerson> m_people;
    QStringList m_topics;
    QTimer m_next;
    int m_burstLeft = 0;
    bool m_running = false;
};

} // namespace deskbell::hub
