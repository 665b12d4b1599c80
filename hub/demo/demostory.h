// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/demo/demo.h"
#include "hub/demo/demomail.h"

namespace deskbell::hub {

enum class DemoTurnKind { Customer, Agent, Note };

struct DemoTurn {
    DemoTurnKind kind = DemoTurnKind::Customer;
    QDateTime at{};
    QString text{};
};

/// How a conversation stands today.
enum class DemoOutcome { Open, Pending, Snoozed, Resolved, Closed };

/// A conversation before it is put into the desk.
struct DemoStory {
    DemoMatter matter{};
    bool billing = false; ///< else parcels and returns
    DemoOutcome outcome = DemoOutcome::Resolved;
    int agent = -1; ///< place in the list of agents of its queue; -1: nobody's
    bool seen = true; ///< an agent has read all of it
    Priority priority = Priority::Normal;
    QStringList tags{};
    QList<DemoTurn> turns{};
};

/// Names of the agents that answer, first names in texts.
struct DemoTeam {
    QStringList parcels{};
    QStringList billing{};
};

bool isBillingTopic(const QString &topic);

/// All stories, oldest first. \a options.now must be valid.
QList<DemoStory> writeStories(const DemoOptions &options, const DemoTeam &team);

} // namespace deskbell::hub
