// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/replica/changeset.h"
#include "client/replica/conversationlist.h"
#include "client/replica/sidereader.h"
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

/// The agent's working set on this machine. Reads are small, by index, and on the GUI thread; what may take longer than a frame is
/// read in a thread beside it and answered by a future (take it with whenAnswered(); a cancelled one that has not begun is not read).
/// Writes go to a thread of their own and come back as change sets.
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
    /// Conversations in the replica of a filter that isCounted().
    qint64 count(const ConversationFilter &filter) const;
    /// Counted by an index, with the number of the newest commit that is in the count: its change set may still be on its way.
    struct Counted {
        qint64 count = 0;
        qint64 commit = 0;
    };
    /// Of any filter; some 20 ms in 100,000.
    QFuture<Counted> countAt(const ConversationFilter &filter);

    // Reads.
    QList<ConversationRow> conversations(const ConversationFilter &filter, const std::optional<ListPosition> &after, int limit);
    /// The same conversations without their documents, from the top.
    QList<ConversationId> conversationIds(const ConversationFilter &filter, int limit);
    QList<ConversationRow> conversationsOf(const CustomerId &customer, int limit);
    std::optional<ConversationRow> conversation(const ConversationId &id);
    /// That of a merged one leads to the conversation in which it goes on.
    std::optional<ConversationRow> conversationByNumber(qint64 number);
    std::optional<Customer> customer(const CustomerId &id);
    /// Oldest first: the \a limit newest before \a before.
    QList<MessageRow> messagesOf(const ConversationId &id, const std::optional<ListPosition> &before, int limit);
    QList<MessageRow> messagesOf(const CustomerId &id, const std::optional<ListPosition> &before, int limit);
    /// Oldest first: the \a limit after \a after.
    QList<MessageRow> messagesAfter(const ConversationId &id, const ListPosition &after, int limit);
    QList<MessageRow> messagesAfter(const CustomerId &id, const ListPosition &after, int limit);
    /// Mine that the hub does not have yet, oldest first.
    QList<MessageRow> localMessagesOf(const ConversationId &id);
    QList<MessageRow> localMessagesOf(const CustomerId &id);
    std::optional<MessageRow> message(const MessageId &id);
    /// Places of messages with all words (the last one as a prefix), newest first. Of a word that is nearly everywhere the newest
    /// 5,000 hits of the whole replica are looked at.
    QFuture<QList<ListPosition>> findMessages(const ConversationId &id, const QString &text, int limit);
    QFuture<QList<ListPosition>> findMessages(const CustomerId &id, const QString &text, int limit);
    /// What the hub has of it; an ended one is empty.
    std::optional<Draft> draft(const DraftKey &key);
    /// See Desk::completeAddresses().
    QList<Address> addresses(const QString &prefix, int limit);
    /// What was promised, as the hub has it (PromiseBook shows it with the agent's own changes).
    QList<Promise> openPromises();
    /// The latest due first.
    QList<Promise> promisesOf(const CustomerId &id, int limit);
    std::optional<Promise> promise(const PromiseId &id);
    /// Customers of whose names or addresses a word begins with \a prefix; by index.
    QList<Customer> findCustomers(const QString &prefix, int limit);
    /// People by their telephone numbers: whose number, or of whose name a word, begins with \a typed.
    QList<Address> numbers(const QString &typed, int limit);
    /// Whose number it is, exactly; more than one where several share it.
    QList<Customer> customersByNumber(const QString &e164, int limit = 5);
    /// Tags of conversations, those used most first.
    QStringList tagsInUse(int limit);
    /// Languages of conversations that stand in a list, those used most first.
    QStringList languagesInUse(int limit);
    /// Conversations with all words (the last one as a prefix) in subject, people or one message.
    QFuture<QList<ConversationId>> search(const QString &text, int limit);
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
    /// Ends in snapshotPageRead() with the same \a round, or snapshotFailed().
    void addSnapshotPage(const QByteArray &page, quint64 round = 0);
    void endSnapshot(qint64 cursor);
    void abandonSnapshot();

Q_SIGNALS:
    void opened();
    void changed(const deskbell::ChangeSet &changes);
    void lossyReceived(const QJsonObject &frame);
    /// See ReplicaWriter: an event about what is not kept here.
    void liveReceived(const QString &type, const QJsonObject &entity);
    /// Conversations are here whose customers are not.
    void customersWanted(const QStringList &ids);
    /// See ReplicaWriter.
    void snapshotPageRead(quint64 round, const QString &next, qint64 cursor);
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
    QList<Promise> promisesIn(const char *sql, const QVariantList &values);
    QList<MessageRow> messageRows(const QList<QVariantList> &found) const;
    QFuture<QList<ListPosition>> findIn(const char *sql, const QString &id, const QString &text, int limit);
    /// Beside the GUI thread; while the replica is not open an empty answer.
    template <class Read> auto readBeside(Read read);
    QList<QVariantList> read(const char *sql, const QVariantList &values);
    template <class Call> void onWriter(Call call);

    QString m_file;
    Database m_reader;
    SideReader m_beside;
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
