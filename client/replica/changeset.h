// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/promise.h"
#include "protocol/values.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QSet>

#include <optional>

namespace deskbell {

/// Which draft of the agent: "note" or "reply" in a conversation.
struct DraftKey {
    ConversationId conversation{};
    QString mode{};
    bool operator==(const DraftKey &) const = default;
    friend size_t qHash(const DraftKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.conversation.value, key.mode);
    }
};
/// "note" or "reply": the composer's two modes.
QString draftMode(const QString &kind);
DraftKey keyOf(const Draft &draft);

/// What decides where a conversation stands in the views: the index columns of its row.
struct ConversationKey {
    enum class Group { Active, Snoozed, Resolved, Merged }; ///< Merged: stands in no list
    Group group = Group::Active;
    AgentId assignee{};
    QueueId queue{};
    bool waiting = false;
    qint64 at = 0; ///< last message, ms since the epoch
    qint64 due = 0; ///< the order by due times: the next clock in ms since the epoch, far beyond those who have none
    int priority = 0; ///< 0 low to 3 urgent
    bool unread = false;
    QStringList channels{}; ///< kinds
    QStringList tags{};
    QString language{}; ///< BCP 47, without region; empty: not known
    bool operator==(const ConversationKey &) const = default;
};

ConversationKey keyOf(const Conversation &conversation);

/// How many conversations stand where. Kept by the replica's writer, exact after every commit.
struct ViewCounts {
    qint64 active = 0;
    qint64 waiting = 0;
    qint64 snoozed = 0;
    qint64 resolved = 0; ///< of those in the replica
    QHash<AgentId, qint64> activeOf{}; ///< null agent: unassigned
    QHash<QueueId, qint64> activeIn{};

    void add(const ConversationKey &key, int sign);
    bool operator==(const ViewCounts &) const = default;
};

struct ConversationChange {
    ConversationId id{};
    CustomerId customer{};
    std::optional<ConversationKey> before{}; ///< none: it was not there
    std::optional<ConversationKey> after{}; ///< none: it is gone
};

struct MessageChange {
    MessageId id{};
    ConversationId conversation{};
    CustomerId customer{};
    bool removed = false;
    ConversationId before{}; ///< it stood there until now; null: nowhere else
};

/// The people, queues and channels of the desk; small, always in memory.
struct Directory {
    std::optional<Agent> me{};
    QHash<AgentId, Agent> agents{};
    QHash<QueueId, Queue> queues{};
    QHash<ChannelId, Channel> channels{};
    QHash<CannedReplyId, CannedReply> cannedReplies{};
    QHash<PresetId, Preset> presets{};
};

/// What one commit of the replica changed. When it arrives the rows can be read (they may be newer still: a reader
/// takes what the replica says now, and the next change set finds it done).
struct ChangeSet {
    QList<ConversationChange> conversations{};
    QList<MessageChange> messages{};
    QSet<CustomerId> customers{};
    QSet<QString> histories{}; ///< keys of Replica::history()
    QSet<DraftKey> drafts{};
    QSet<PromiseId> promises{};
    std::optional<Directory> directory{};
    bool everything = false; ///< the replica was replaced: read anew
    ViewCounts counts{};
    qint64 cursor = 0; ///< everything up to this event is in
    qint64 commit = 0; ///< number of this commit; rises, also over restarts

    bool isEmpty() const
    {
        return conversations.isEmpty() && messages.isEmpty() && customers.isEmpty() && histories.isEmpty() && drafts.isEmpty()
            && promises.isEmpty() && !directory && !everything;
    }
};

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::ChangeSet)
Q_DECLARE_METATYPE(deskbell::DraftKey)
