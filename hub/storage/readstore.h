// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/principal.h"
#include "protocol/event.h"
#include "protocol/result.h"
#include "protocol/values.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace deskbell::hub {

/// A page of wire documents (compact JSON, ready to be sent).
struct DocPage {
    QList<QByteArray> items{};
    QString next{}; ///< opaque; empty: this was the last page
};

struct PageRequest {
    int limit = 50; ///< 1 to 200
    QString after{}; ///< `next` of the page before; Malformed when it is not one
};

struct ConversationQuery {
    enum class View { Mine, Unassigned, All, Snoozed, Resolved };
    enum class Sort { Recent, Due, Oldest };
    View view = View::All; ///< All: open and pending; Resolved: resolved and closed
    Sort sort = Sort::Recent;
    QueueId queue{};
    ChannelId channel{};
    CustomerId customer{};
    QString tag{};
    QString text{}; ///< searched in subject, people, message and attachment text; any state
    PageRequest page{};
};

/// A stretch of a conversation's messages, or of a customer's over all their conversations.
struct MessageQuery {
    ConversationId conversation{}; ///< one of the two is set
    CustomerId customer{};
    bool oldestFirst = false;
    /// Where it begins: oldest first with this message, newest first right before it. NotFound when it is not one of them.
    MessageId fromMessage{};
    QDateTime fromTime{}; ///< the same with a moment
    bool fromUnread = false; ///< the same with the first message no agent has seen (or after the last); of a conversation only
    QString kind{}; ///< only those of channels of this kind; "note": what no channel carried
    PageRequest page{};
};

/// Where words were found: {"id","conversation_id","at"} of messages, newest first.
struct MessageHits {
    QList<QByteArray> items{};
    bool more = false; ///< there are more than were asked for
};

/// A row of the log with what decides who gets it.
struct LoggedEvent {
    qint64 seq = 0;
    QString type{};
    QByteArray json{}; ///< the whole event as it travels
    bool scoped = false; ///< conversation and message events; others go to every agent
    Scope scope{}; ///< after the change
    Scope before{}; ///< before it; differs when the conversation moved
    ConversationId conversation{};
    AgentId personal{}; ///< not null: for this agent only
    QList<AgentId> resync{}; ///< agents whose visibility changed with this event
};

struct BlobRef {
    QByteArray hash{};
    qint64 size = 0;
};

struct StoredAttachment {
    Attachment attachment{};
    BlobRef blob{};
    std::optional<Scope> scope{}; ///< of its message; none: still its uploader's
    AgentId uploader{};
};

struct StoredSession {
    SessionId id{};
    Principal principal{};
    QDateTime accessUntil{};
};

struct Credentials {
    Agent agent{};
    QByteArray passwordHash{};
};

struct MailboxPosition {
    QString folder{};
    quint32 uidValidity = 0;
    quint32 lastUid = 0;
    quint64 highestModseq = 0; ///< everything up to this change is settled; 0: not known
    quint32 fillBelow = 0; ///< below this the first fill goes on; 0 and 1: it is done
    qint64 waiting = 0;
};

struct QuarantinedMail {
    QString id{};
    ChannelId channel{};
    QString reason{};
    QDateTime at{};
    BlobRef raw{};
};

/// Everything that only reads. Thread-safe; each thread uses its own connection. Lists are keyset pages, stable under inserts.
/// What \a as may not see is as if it were not there.
class ReadStore
{
public:
    virtual ~ReadStore() = default;

    virtual Result<DocPage> conversations(const Principal &as, const ConversationQuery &query) = 0;
    virtual Result<Conversation> conversation(const Principal &as, const ConversationId &id) = 0;
    /// That of a merged one leads to the conversation in which it goes on.
    virtual Result<Conversation> conversationByNumber(const Principal &as, qint64 number) = 0;
    /// Newest first.
    virtual Result<DocPage> messages(const Principal &as, const ConversationId &id, const PageRequest &page) = 0;
    virtual Result<Message> message(const Principal &as, const MessageId &id) = 0;
    /// NotFound when the message has no raw mail.
    virtual Result<BlobRef> rawMail(const Principal &as, const MessageId &id) = 0;

    virtual Result<DocPage> customers(const Principal &as, const QString &text, const PageRequest &page) = 0;
    virtual Result<Customer> customer(const Principal &as, const CustomerId &id) = 0;
    /// All messages of all channels, newest first.
    virtual Result<DocPage> timeline(const Principal &as, const CustomerId &id, const PageRequest &page) = 0;

    /// In the order asked for. `next` of a page fits the same query only.
    virtual Result<DocPage> messageStretch(const Principal &as, const MessageQuery &query) = 0;
    /// Messages with all words of \a text, the last one as a prefix; \a query says among which. At most \a limit.
    virtual Result<MessageHits> findMessages(const Principal &as, const MessageQuery &query, const QString &text, int limit) = 0;
    /// {"attachment","message_id","conversation_id","at","direction","author"}, newest first.
    virtual Result<DocPage> attachmentsOf(const Principal &as, const CustomerId &id, const PageRequest &page) = 0;
    /// What agents and rules changed (storage/conversationchanges.h), newest first.
    virtual Result<DocPage> changesOf(const Principal &as, const ConversationId &id, const PageRequest &page) = 0;
    virtual Result<DocPage> changesOf(const Principal &as, const CustomerId &id, const PageRequest &page) = 0;

    virtual Result<StoredAttachment> attachment(const Principal &as, const AttachmentId &id) = 0;

    /// By title.
    virtual Result<QList<CannedReply>> cannedReplies() = 0;
    /// The caller's own and the shared ones, by name.
    virtual Result<QList<Preset>> presets(const Principal &as) = 0;
    /// The caller's own; \a mode "reply" or "note". NotFound when there is none.
    virtual Result<Draft> draft(const Principal &as, const ConversationId &id, const QString &mode) = 0;
    /// The event of a merge, split or move (MergeConversations::Reply::operation).
    virtual Result<qint64> operationEvent(const QString &operation) = 0;

    /// Customers that went into \a into and are still there, the latest first.
    struct Joined {
        qint64 event = 0; ///< what UndoEvent takes back
        CustomerId customer{};
        QString name{};
        QDateTime at{};
    };
    virtual Result<QList<Joined>> joinedInto(const CustomerId &into) = 0;
    /// How far a channel without mailbox was read, by its service's own numbers; 0: not yet.
    virtual Result<qint64> channelPosition(const ChannelId &channel) = 0;

    virtual Result<QList<Channel>> channels() = 0;
    virtual Result<Channel> channel(const ChannelId &id) = 0;
    virtual Result<QJsonObject> channelSecrets(const ChannelId &id) = 0;
    virtual Result<QList<Queue>> queues() = 0;
    virtual Result<QList<Agent>> agents() = 0;
    virtual Result<QSet<QueueId>> queuesOf(const AgentId &agent) = 0;

    virtual Result<Credentials> credentials(const QString &email) = 0;
    virtual Result<StoredSession> session(const QByteArray &accessHash) = 0;

    virtual Result<QList<MailboxPosition>> mailboxPositions(const ChannelId &channel) = 0;
    /// The newest \a limit UIDs of a folder that are settled (imported, known already, or set aside), newest first.
    virtual Result<QList<quint32>> knownUids(const ChannelId &channel, const QString &folder, quint32 uidValidity, int limit) = 0;
    /// The same without those set aside: their mails are in the desk.
    virtual Result<QList<quint32>> storedUids(const ChannelId &channel, const QString &folder, quint32 uidValidity,
                                              int limit) = 0;
    virtual Result<QList<QuarantinedMail>> quarantine(const ChannelId &channel, int limit) = 0;
    virtual Result<QuarantinedMail> quarantinedMail(const QString &id) = 0;
    /// When the latest mails of a channel were written, in no particular order: those among the newest messages of the whole desk
    /// (some ten thousand), at most \a limit.
    virtual Result<QList<QDateTime>> latestMail(const ChannelId &channel, int limit) = 0;

    /// Events with seq > \a after, in order.
    virtual Result<QList<LoggedEvent>> events(qint64 after, int limit) = 0;
    virtual Result<qint64> headSeq() = 0;
    /// The oldest cursor from which nothing is missing.
    virtual Result<qint64> oldestCursor() = 0;
    /// The last event that changed what \a agent may see (queue membership, role); 0: none.
    virtual Result<qint64> visibilityChangedAt(const AgentId &agent) = 0;

    /// One page of the working set: {"conversations":[…],"customers":[…],"messages":[…],"next":…} and on the first page also
    /// "cursor" (head at its start), "agents", "queues", "channels" and "me". Open, pending and snoozed conversations first,
    /// then the recently resolved, each with its customer and its newest 30 messages.
    virtual Result<QByteArray> snapshotPage(const Principal &as, const PageRequest &page) = 0;

    /// Fails when the database does not answer.
    virtual Result<Done> ping() = 0;
    /// Counters for /metrics: name → value ("conversations_open", "outbox_waiting", "outbox_failed", "events_head" …).
    virtual Result<QList<std::pair<QString, double>>> counters() = 0;
};

} // namespace deskbell::hub
