// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/storage/database.h"
#include "protocol/promise.h"

#include <QJsonObject>
#include <QSet>

namespace deskbell {

/// The replica's rows of what was promised: as the hub has it. Runs inside the writer's transactions.
class PromiseTable
{
public:
    explicit PromiseTable(Database &database)
        : m_db(database)
    { }
    /// Inside the transaction that makes the replica's schema.
    void createSchema();
    /// Unless what is stored is newer.
    void put(const QJsonObject &doc);
    void removeOf(const ConversationId &conversation);
    /// Removes what the snapshot did not hold (see ReplicaTables::beginMarking).
    void sweep();

    QSet<PromiseId> takeChanges() { return std::exchange(m_changed, {}); }

private:
    Database &m_db;
    QSet<PromiseId> m_changed;
};

} // namespace deskbell
