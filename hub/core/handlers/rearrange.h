// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/handlers/support.h"
#include "hub/storage/operationrows.h"

/// What merging, splitting and undoing share.
namespace deskbell::hub {

using Rearranged = MergeConversations::Reply;

inline SavedConversation saved(const ConversationRow &row, qsizetype messages)
{
    return {.value = row.value, .newestPosition = row.newestPosition, .seenPosition = row.seenPosition, .messages = messages};
}

inline Error mergedAlready(const Conversation &conversation)
{
    return Error{.kind = Error::Kind::Conflict,
                 .detail = QStringLiteral("#%1 was merged into another conversation.").arg(conversation.number),
                 .type = QStringLiteral("merged"),
                 .extra = {{QStringLiteral("into"), conversation.mergedInto.value}}};
}

/// Two conversations between which messages go, as they are before.
struct Rearrangement {
    const Actor actor{};
    ConversationRow &from;
    ConversationRow &into;
    const Scope fromScope{};
    const Scope intoScope{};
};

/// What \a agent is writing goes on in \a into. \returns false, and leaves it, when something is written there already.
bool moveDraft(WriteContext &context, const Actor &actor, const AgentId &agent, Draft draft, const ConversationId &into);
/// In the order of storing.
QList<MessageRow> inOrder(QList<MessageRow> messages);
/// The messages of \a all that are not in \a part.
QList<MessageRow> without(const QList<MessageRow> &all, const QList<MessageRow> &part);
/// Moves \a part in the rows and tells; \a threads: where those of their threads lead that do not stay the same.
void moveMessages(WriteContext &context, const Rearrangement &what, QList<MessageRow> &part, const QList<MessageRow> &rest,
                  const QHash<ThreadId, ThreadId> &threads);
/// Threads, tags and document of both, with their events.
void storeBoth(WriteContext &context, const Rearrangement &what);
/// The one event of what was done. \a undone: the seq of what was taken back; then \a operation stays as it is.
void tellRearrangement(WriteContext &context, const Actor &actor, const OperationRecord &operation, qint64 undone = 0);
/// \a row lives on in \a into: what it had is there, and nothing in it is due.
void makeMerged(ConversationRow &row, const ConversationId &into);

} // namespace deskbell::hub
