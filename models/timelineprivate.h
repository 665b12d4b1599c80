// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/replica/replica.h"
#include "models/timelinehistory.h"
#include "models/timelinemodel.h"

#include <optional>

namespace deskbell {

/// Where a message stands in the order of a timeline.
ListPosition placeOf(const MessageRow &row);
bool isEarlier(const MessageRow &a, const MessageRow &b);

/// The window of the timeline: which rows stand in it, where they come from and what lies beyond.
struct TimelineModel::Private {
    /// Who is asked for what lies beyond the window: the replica is whole from some place up to the newest message, the hub
    /// everywhere.
    enum class Source { Replica, Hub };
    struct Target {
        enum class Kind { Start, End, Unread, Moment, Message } kind = Kind::End;
        QDateTime moment{};
        MessageId message{};
    };

    Private(TimelineModel &model, Desk &console);

    // ---- what is open
    bool isOpen() const { return !id.isNull(); }
    bool ofCustomer() const { return extent == Extent::Customer; }
    QString hubPath() const;
    QString historyKey() const;
    bool concerns(const MessageChange &change) const;
    bool belongsHere(const MessageRow &row) const;
    void load();
    void findFirstUnread();
    MessageId seenOfKind() const;
    MessageId newestInWindow() const;
    /// Of this conversation, also when the window stands before its end.
    MessageId newestKnown() const;
    bool hasOthersSince(const MessageId &before) const;
    int rowOf(const MessageId &message) const;

    // ---- the replica
    /// The next page towards the past, which widens the window.
    QList<MessageRow> readOlder();
    QList<MessageRow> readNewer();
    /// Puts older rows of the replica in front, if need be of further pages, with the event loop in between.
    void prependOlder();
    bool hasOlderHere() const { return from.has_value(); }
    bool isInWindow(const MessageRow &row) const;
    bool reachedHubsStart() const;
    void fetchHistory();
    void takeHistoryPage(bool broughtOlder);
    /// The replica holds all of the conversation.
    bool isWholeHere() const { return !ofCustomer() && reachedHubsStart(); }

    // ---- changes
    void takeChanges(const ChangeSet &changes);
    void takeChange(const MessageChange &change, QList<MessageRow> &older);
    void upsert(const MessageRow &row);
    void removeRow(int at);
    void prepend(const QList<MessageRow> &older);
    void append(const QList<MessageRow> &newer);
    void dayChanged(int at);
    void readAnew();
    void readWindowAnew();
    void askWindowAnew(const MessageId &start, const QList<MessageRow> &read);
    void replaceWith(const QList<MessageRow> &fresh);
    void addLocal();

    // ---- the window's ends
    void cutNewest();
    void cutOldest();
    void setNewerBeyond(bool beyond);

    // ---- the hub
    using PageTaken = std::function<void(const QList<MessageRow> &rows, bool more)>;
    using Failed = std::function<void(const Error &)>;
    void ask(const QString &query, const PageTaken &taken, const Failed &failed);
    void fetchOlderFromHub();
    void fetchNewerFromHub();
    void refreshFromHub();
    void jump(const Target &target);
    bool jumpInWindow(const Target &target);
    void jumpInReplica(const Target &target);
    void jumpByHub(const Target &target);
    void show(const QList<MessageRow> &older, const QList<MessageRow> &newer, Source where);

    // ---- telling
    void setLoading(bool now);
    void announceOpened();
    bool startsDay(int row) const;
    bool startsConversation(int row) const;
    QList<TimelineEvent> eventsBefore(int row) const;
    QString titleOf(const ConversationId &conversation) const;
    qint64 numberOf(const ConversationId &conversation) const;
    QString sentence(const MessageRow &row) const;

    TimelineModel &q;
    Desk &desk;
    Replica &replica;
    TimelineHistory history;
    ConversationId id;
    CustomerId customer;
    Extent extent = Extent::Conversation;
    QString kind;
    QList<MessageRow> rows;
    MessageId firstUnread;
    bool unreadBeyond = false; ///< the first unread lies before the window
    quint64 round = 0;
    Source source = Source::Replica;
    /// Source::Replica: the window begins here and the replica holds older ones; nothing: it holds none.
    std::optional<ListPosition> from;
    bool olderBeyond = false; ///< Source::Hub: it has older ones
    bool newerBeyond = false; ///< the window ends before the newest
    bool endShown = false; ///< the newest message stood in the window for a moment
    MessageId seenAtEnd; ///< the newest that was shown before the window left the end
    bool asked = false; ///< the hub, for older ones
    std::optional<quint64> walking; ///< in this round: through the replica's older pages, in search of a kind
    bool askedNewer = false;
    bool jumping = false;
    bool loading = false;
    bool opening = false;
};

} // namespace deskbell
