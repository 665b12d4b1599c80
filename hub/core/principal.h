// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/event.h"
#include "protocol/values.h"

#include <QSet>

namespace deskbell::hub {

/// On whose behalf something is done or read.
struct Principal {
    AgentId agent{};
    QString name{};
    Word<Role> role = Role::Agent;
    bool system = false; ///< a channel, a clock, the command line: may do everything

    static Principal hub() { return Principal{.name = QStringLiteral("Deskbell"), .role = Role::Admin, .system = true}; }
    Actor actor() const
    {
        return Actor{.kind = system ? AuthorKind::System : AuthorKind::Agent, .id = agent.value, .name = name};
    }
    bool isLead() const { return system || role == Role::Lead || role == Role::Admin; }
    bool isAdmin() const { return system || role == Role::Admin; }
};

/// What decides who sees a conversation, its messages and their events.
struct Scope {
    QueueId queue{};
    AgentId assignee{};
    bool operator==(const Scope &) const = default;
};

/// The one place that decides visibility: leads and admins see everything, an agent the conversations of the queues
/// they belong to and those assigned to them. Customers, agents, queues and channels are the desk's shared address
/// book and visible to every agent. SQL that filters must follow the same rule (hub/storage/visibility.h).
bool maySee(const Principal &principal, const QSet<QueueId> &memberOf, const Scope &scope);

} // namespace deskbell::hub
