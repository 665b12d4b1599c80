// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "client/replica/conversationlist.h"
#include "protocol/values.h"

#include <QAbstractListModel>

#include <memory>

namespace deskbell {

/// What the inbox list shows.
struct InboxView {
    enum class Kind {
        Mine,
        Unassigned,
        AllOpen,
        Waiting,
        Snoozed,
        Resolved,
        Queue,
        Promises
    }; ///< Promises: the due list, no conversations
    Kind kind = Kind::Mine;
    QueueId queue{}; ///< for Kind::Queue
    QString search{}; ///< not empty: the search's hits in every state instead; "#1042" finds that number
    bool within = false; ///< the search looks only among what the rest of the view shows
    ListOrder order = ListOrder::Recent; ///< of hits of a search: always Recent
    // What narrows it; of each list one entry must hold. Empty: no matter.
    bool unreadOnly = false;
    QStringList tags{};
    QStringList channels{}; ///< kinds
    QStringList languages{}; ///< BCP 47, without region
    QList<int> priorities{}; ///< ranks, see ConversationKey::priority
    PresetId preset{}; ///< the saved view it is; null: none
    bool isNarrowed() const
    {
        return unreadOnly || !tags.isEmpty() || !channels.isEmpty() || !priorities.isEmpty() || !languages.isEmpty();
    }
    bool operator==(const InboxView &) const = default;
};

/// What the replica is asked for; nothing while it is not known who "I" am. For a search: what its hits must fit when within.
std::optional<ConversationFilter> filterFor(const InboxView &view, const std::optional<Agent> &me);

/// One inbox over all channels: a window of rows around what is seen, filled by keyset queries on the replica; memory does
/// not grow with the inbox. Every change is an exact insert, move, update or remove; reset only on setView().
class UnifiedInboxModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Role {
        Id = Qt::UserRole,
        Number,
        CustomerName,
        Subject,
        Preview,
        Channels,
        LastMessageAt,
        WaitingSince,
        DueAt,
        Breached,
        State,
        Priority,
        Unread,
        AssigneeName,
        AssigneeInitials,
        AssignedToMe,
        QueueName,
        Tags,
        LastDirection,
        Pending, ///< bool: a change of mine has not reached the hub yet
        Viewers, ///< QStringList: other agents who look at or answer it
        Draft, ///< bool: this agent has begun to write there
        Promise, ///< QDateTime: when the next thing promised there is due, one's own first; invalid: nothing is
        Marked, ///< bool: one of those the next command acts on
        Conversation, ///< the whole deskbell::Conversation
    };
    Q_ENUM(Role)
    friend constexpr int operator+(Role role) { return static_cast<int>(role); }

    explicit UnifiedInboxModel(Desk &desk, QObject *parent = nullptr);
    ~UnifiedInboxModel() override;

    InboxView view() const;
    void setView(const InboxView &view);
    bool isLoading() const;
    /// Whether the rows are those of view(): while a search looks for its first hits, those of before stand there.
    bool isOfView() const;
    /// Conversations in this view, also those outside the window; -1 while not known.
    int total() const;
    int rowOf(const ConversationId &id) const; ///< -1: not in the window
    /// The conversations of the view from the top, also those outside the window; at most \a limit.
    QList<ConversationId> allIds(int limit) const;
    /// Those the next command acts on; they may stand outside the window.
    void setMarked(const QSet<ConversationId> &ids);
    const QSet<ConversationId> &marked() const;
    /// This desk's agent began, went on with or ended a draft.
    void noteDraft(const ConversationId &id);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::AccessibleTextRole is the whole sentence: "Ana Pop, email, late parcel, unread, due in 4 minutes".
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loadingChanged(bool loading);
    void totalChanged(int total);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace deskbell
