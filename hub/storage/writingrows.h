// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/writecontext.h"

namespace deskbell::hub {

// What agents write with: canned replies and drafts. Functions throw DatabaseError.

QList<CannedReply> readCannedReplies(Database &database); ///< by id: oldest first
std::optional<CannedReply> loadCannedReply(WriteContext &context, const CannedReplyId &id);
/// The one another reply of the same shortcut and language would collide with.
std::optional<CannedReplyId> cannedReplyWith(Database &database, const CannedReply &reply);
void insertCannedReply(WriteContext &context, const CannedReply &reply);
void updateCannedReply(WriteContext &context, const CannedReply &reply);
void deleteCannedReply(WriteContext &context, const CannedReplyId &id);
/// \a type: one of eventtype::cannedReply…
void announce(WriteContext &context, const char *type, const Actor &actor, const CannedReply &reply);

/// "note" or "reply": a writer may have one of each in a conversation.
QString draftModeOf(const QString &kind);
std::optional<Draft> readDraft(Database &database, const AgentId &agent, const ConversationId &conversation, const QString &mode);
/// The drafts of an agent, with those that ended since \a endedSince.
QList<QByteArray> readDraftDocuments(Database &database, const AgentId &agent, const QDateTime &endedSince);
/// Stores, and announces draft.updated to the agent's own sockets.
void putDraft(WriteContext &context, const Actor &actor, const AgentId &agent, const Draft &draft);

} // namespace deskbell::hub
