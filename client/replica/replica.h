// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/replica/changeset.h"
#include "client/replica/update.h"
#include "client/storage/database.h"

#include <QObject>
#include <QThread>

namespace deskbell {

class ReplicaWriter;

/// A conversation as a list shows it: with the agent's pending changes in it.
struct ConversationRow {
    Conversation conversation{};
    QString customerName{};
    bool pending = false; ///< a change of mine has not reached the hub yet
    ConversationKey key{}; ///< of the row: where it stands
    bool operator==(const ConversationRow &) const = default;
};

struct MessageRow {
    Message message{};
    bool local = false; ///< mine, and the hub does not have it yet
    bool operator==(const MessageRow &) const = default;
};

/// Which conversations, newest first.
struct ConversationFilter {
    ConversationKey::Group group = ConversationKey::Group::Active;
    std::optional<AgentId> assignee{}; ///< null id: unassigned
    std::optional<QueueId> queue{};
    bool waitingOnly = false;

    bool matches(const ConversationKey &key) const;
    bool operator==(const ConversationFilter &) const = default;
};

/// A place in a list sorted by time, then id.
struct ListPosition {
    qint64 at = 0; ///< ms since the epoch
    QString id{};
    bool operator==(const ListPosition &) const = default;
    bool operator<(const ListPosition &other) const { return at != other.at ? at < other.at : id < other.id; }
};

/// The agent's working set on this machine. Reads are small, by index, and on the GUI thread; writes go to a thread of
/// their own and come back as change sets.
class Replica : public QObject
{
    Q_OBJECT
public:
    explicit Replica(const QString &file, QObject *parent = nullptr);
    ~Replica() override;

    /// Ends in opened(). A file that cannot be used is replaced by an empty one.
    void open();
    bool isOpen() const { return m_open; }
    bool isComplete() const { return m_complete; }
    qint64 cursor() const { return m_cursor; }
    const Directory &directory() const { return m_directory; }
    const ViewCounts &counts() const { return m_counts; }
    /// Conversations of the filter in the replica; from the counters, never counted.
    qint64 count(const ConversationFilter &filter) const;

    // Reads.
    QList<ConversationRow> conversations(const ConversationFilter &filter, const std::optional<ListPosition> &after, int limit);
    QList<ConversationRow> conversationsOf(const CustomerId &customer, int limit);
    std::optional<ConversationRow> conversation(const ConversationId &id);
    /// That of a merged one leads to the conversation in which it goes on.
    std::optional<ConversationRow> conversationByNumber(qint64 number);
    std::optional<Customer> customer(const CustomerId &id);
    /// Oldest first: the \a limit newest before \a before.
    QList<MessageRow> messagesOf(const ConversationId &id, const std::optional<ListPosition> &before, int limit);
    QList<MessageRow> messagesOf(const CustomerId &id, const std::optional<ListPosition> &before, int limit);
    std::optional<MessageRow> message(const MessageId &id);
    /// What the hub has of it; an ended one is empty.
    std::optional<Draft> draft(const DraftKey &key);
    /// See Desk::completeAddresses().
    QList<Address> addresses(const QString &prefix, int limit);
    /// Conversations with all words (the last one as a prefix) in subject, people or one message.
    QList<ConversationId> search(const QString &text, int limit);
    History history(const QString &key);

    // Writes; all return at once.
    /// The event stream starts (again) right after cursor().
    void beginStream();
    void addEvents(const QString &frame);
    void addHead(qint64 seq);
    void apply(const ReplicaUpdate &update);
    /// The hub has no such customer for us: not wanted any more.
    void forgetWanted(const CustomerId &id);
    void beginSnapshot(bool wipe);
    void addSnapshotPage(const QByteArray &page);
    void endSnapshot(qint64 cursor);
    void abandonSnapshot();

Q_SIGNALS:
    void opened();
    void changed(const deskbell::ChangeSet &changes);
    void lossyReceived(const QJsonObject &frame);
    /// Conversations are here whose customers are not.
    void customersWanted(const QStringList &ids);
    void snapshotDone(qint64 cursor);
    void snapshotFailed();
    /// The cache was thrown away and is empty: a snapshot is needed.
    void rebuilt();
    void writeFailed(const QString &detail);

private:
    void takeCommit(const ChangeSet &changes);
    void takeDamage();
    QList<MessageRow> readMessages(const char *first, const char *next, const QString &id,
                                   const std::optional<ListPosition> &before, int limit);
    QList<QVariantList> read(const char *sql, const QVariantList &values);
    template <class Call> void onWriter(Call call);

    QString m_file;
    Database m_reader;
    QThread m_thread;
    ReplicaWriter *m_writer = nullptr; ///< lives on m_thread, deleted when it ends
    bool m_open = false;
    bool m_complete = false;
    bool m_rebuilding = false;
    qint64 m_cursor = 0;
    Directory m_directory;
    ViewCounts m_counts;
};

} // namespace deskbell
