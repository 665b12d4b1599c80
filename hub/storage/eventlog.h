// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/principal.h"
#include "hub/storage/database.h"
#include "hub/storage/readstore.h"

namespace deskbell::hub {

/// An event on its way into the log.
struct NewEvent {
    QString type{};
    Actor actor{};
    QString entityId{};
    bool scoped = false;
    Scope scope{};
    Scope before{};
    ConversationId conversation{};
    QList<AgentId> resync{};
    AgentId personal{}; ///< goes to this agent's own sockets only
    QString operation{}; ///< the row of operations that learns this event's seq
    QByteArray document{}; ///< empty for message.created, message.updated and draft.updated: read from the thing itself
};

/// Writes \a events in order, as the last step before COMMIT. On PostgreSQL under a lock that lasts until the commit is visible:
/// otherwise readers by cursor would skip what commits late.
void appendEvents(Database &database, const QList<NewEvent> &events, qint64 atMs);

QList<LoggedEvent> readEvents(Database &database, qint64 after, int limit);
qint64 readHeadSeq(Database &database);

} // namespace deskbell::hub
