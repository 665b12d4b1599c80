// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/writecontext.h"
#include "protocol/promise.h"

namespace deskbell::hub {

// Promises as rows. Functions throw DatabaseError.

struct PromiseRow {
    Promise value{};
    QStringList path{}; ///< the conversations it came from by merges, oldest first
    QDateTime awaySince{}; ///< since when its owner is signed off; invalid: they are not
    QString fingerprint{};
};

/// Locks the row until the transaction ends.
std::optional<PromiseRow> loadPromise(WriteContext &context, const PromiseId &id);
/// Stores, and announces promise.created to whoever sees \a conversation.
void insertPromise(WriteContext &context, const Actor &actor, const PromiseRow &row, const Conversation &conversation);
/// Counts the version up, stores, and announces promise.updated.
void updatePromise(WriteContext &context, const Actor &actor, PromiseRow &row, const Conversation &conversation);
/// Their owner has signed off, unless that is known already; invalid: they are back. Does not travel, and is not announced.
void noteAway(Database &database, const AgentId &owner, const QDateTime &since);

/// Open ones that fell due and are not marked as broken, the oldest first.
QList<PromiseId> newlyBroken(WriteContext &context, int limit);
/// Who has how many open ones; a null id: the queues.
QHash<AgentId, int> openPromisesByOwner(Database &database);
/// The open ones of an owner (a null id: the queues') that are due before that moment, the next due first; invalid: all.
QList<PromiseId> openPromisesOf(Database &database, const AgentId &owner, const QDateTime &dueBefore, int limit);

/// They go along when their conversation is merged into another, come back when that is undone, and follow its customer. Called
/// with every change of a conversation; asks the database only where one of the two changed.
void followConversation(WriteContext &context, const Actor &actor, const Conversation &conversation, bool wasMerged,
                        bool otherCustomer);

/// For the snapshot and for who gets to see a conversation: the open ones and those settled after \a since, by due time.
QList<QByteArray> promiseDocuments(Database &database, const QString &conversation, const QDateTime &since);

} // namespace deskbell::hub
