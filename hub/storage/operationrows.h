// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/conversationrows.h"

namespace deskbell::hub {

/// A conversation as it was at a moment, with what its row holds besides.
struct SavedConversation {
    Conversation value{};
    qint64 newestPosition = 0;
    qint64 seenPosition = 0;
    qint64 messages = 0; ///< how many it had, notes too
};

struct MovedMessage {
    MessageId id{};
    ThreadId thread{}; ///< before
};

/// A draft that went along with a merge.
struct MovedDraft {
    AgentId agent{};
    QString kind{}; ///< as Draft::kind
};

/// A merge, split or move, with all it takes to go back.
struct OperationRecord {
    enum class Kind { Merge, Split, Move };
    QString id{};
    Kind kind = Kind::Merge;
    qint64 seq = 0;
    bool undone = false;
    SavedConversation fromBefore{};
    SavedConversation fromAfter{};
    SavedConversation intoBefore{}; ///< of a split: without messages
    SavedConversation intoAfter{};
    QList<MovedMessage> moved{};
    QList<ThreadId> broughtThreads{}; ///< of the other conversation that came or were made with this
    QList<MovedDraft> drafts{};

    QString word() const;
};

// Functions throw DatabaseError.
void insertOperation(Database &database, const OperationRecord &operation);
/// Locks the row until the transaction ends.
std::optional<OperationRecord> loadOperation(Database &database, qint64 seq);
void markUndone(Database &database, const QString &id);
/// 0: there is none.
qint64 seqOfOperation(Database &database, const QString &id);

/// The Message-IDs that \a part refers to lead to \a into from now on, and those nothing in \a rest refers to no longer to \a from.
void moveReferences(Database &database, const QList<MessageRow> &part, const QList<MessageRow> &rest, const ConversationId &from,
                    const ConversationId &into);

} // namespace deskbell::hub
