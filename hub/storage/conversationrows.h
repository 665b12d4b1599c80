// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/writecontext.h"

namespace deskbell::hub {

// Conversations, messages and attachments as rows. Functions throw DatabaseError.

inline Scope scopeOf(const Conversation &conversation)
{
    return {.queue = conversation.queueId, .assignee = conversation.assigneeId};
}
/// 0: open and pending, 1: snoozed, 2: resolved and closed, 3: merged into another.
int stateClassOf(const Conversation &conversation);

/// Locks the row until the transaction ends.
std::optional<ConversationRow> loadConversation(WriteContext &context, const ConversationId &id);
/// The same, or the one in which it goes on when it was merged.
std::optional<ConversationRow> loadLivingConversation(WriteContext &context, const ConversationId &id);
/// Takes the next number, stores, and announces conversation.created.
void insertConversation(WriteContext &context, const Actor &actor, ConversationRow &row, const QString &fingerprint = {});
/// Counts the version up, stores, and announces conversation.updated.
void updateConversation(WriteContext &context, const Actor &actor, ConversationRow &row, const Scope &before);
/// As it was stored, without announcing: what does not travel changed.
void setNewestPosition(WriteContext &context, ConversationRow &row);
void updateSeenPosition(WriteContext &context, ConversationRow &row);
/// After the tags changed.
void replaceTags(WriteContext &context, const Conversation &conversation);
/// Adds to the row and to \a row.value; the conversation is still to be updated.
void addThread(WriteContext &context, ConversationRow &row, const Thread &thread);
QString conversationFingerprint(Database &database, const ConversationId &id);

/// What a message's row holds beside what travels.
struct MessageRow {
    Message value{};
    qint64 position = 0; ///< order of storing
    ChannelId channel{};
    QStringList references{}; ///< Message-IDs without brackets, oldest first
    QByteArray rawBlob{};
    qint64 rawSize = 0;
    ChannelId intakeChannel{};
    QString fingerprint{};
};

/// Locks the row until the transaction ends.
std::optional<MessageRow> loadMessage(WriteContext &context, const MessageId &id);
/// Stores, sets \a row.position, and announces message.created in \a scope.
void insertMessage(WriteContext &context, const Actor &actor, MessageRow &row, const Scope &scope);
/// Counts the version up, stores, and announces message.updated.
void updateMessage(WriteContext &context, const Actor &actor, MessageRow &row, const Scope &scope);
/// After the date of \a row changed, and before updateMessage().
void setMessageTime(WriteContext &context, const MessageRow &row);
/// As above, also into another conversation and thread. \a from: where it stood, \a scope: where it stands now. Whoever sees only
/// the former is told that it is gone.
void moveMessage(WriteContext &context, const Actor &actor, MessageRow &row, const ConversationId &from, const Scope &fromScope,
                 const Scope &scope);
/// All of a conversation in the order of storing.
QList<MessageRow> messagesOf(WriteContext &context, const ConversationId &id);
/// Makes the rows of threads agree with \a conversation.threads.
void replaceThreads(WriteContext &context, const Conversation &conversation);
/// Deletes, remembers the id, and announces message.revoked.
void revokeMessage(WriteContext &context, const Actor &actor, const MessageRow &row, const Scope &scope);
bool isRevoked(Database &database, const MessageId &id);
/// Inbound and outbound messages stored after \a position, oldest first.
QList<Message> messagesAfter(Database &database, const ConversationId &id, qint64 position, int limit);
int unreadAfter(Database &database, const ConversationId &id, qint64 position);
/// The newest message of the thread that has a Message-ID.
std::optional<MessageRow> newestMail(Database &database, const ConversationId &conversation, const ThreadId &thread);
/// The newest inbound or outbound message.
std::optional<Message> newestMessage(Database &database, const ConversationId &conversation);
qint64 newestPositionOf(Database &database, const ConversationId &conversation);

struct AttachmentRow {
    Attachment value{};
    MessageId message{}; ///< null: not yet part of one
    AgentId uploader{};
    QByteArray blob{};
};
std::optional<AttachmentRow> loadAttachment(WriteContext &context, const AttachmentId &id);
void insertAttachment(WriteContext &context, const AttachmentRow &row);
void claimAttachment(WriteContext &context, const AttachmentId &id, const MessageId &message);
void releaseAttachments(WriteContext &context, const MessageId &message);

} // namespace deskbell::hub
