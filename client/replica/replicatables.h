// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/replica/changeset.h"
#include "client/replica/promisetable.h"
#include "client/replica/update.h"
#include "client/storage/database.h"

#include <QJsonObject>

namespace deskbell {

/// The rows of the replica: upserts by id unless what is stored is newer, and notes what changed. Runs inside the
/// writer's transactions.
class ReplicaTables
{
public:
    static constexpr int schemaVersion = 7;

    explicit ReplicaTables(Database &database)
        : m_db(database)
        , m_promises(database)
    { }
    bool createSchema();
    /// Reads directory and counts. Once after opening.
    void load();

    qint64 cursor();
    bool isComplete(); ///< a snapshot was taken in whole
    /// Gives the commit that comes its number.
    qint64 countCommit();
    /// For the next start, which need not count all conversations then. Of no use once something was committed after it.
    void keepCounts();
    void setCursor(qint64 cursor);
    void setComplete(bool complete);

    void applyEvent(const QString &type, const QJsonObject &entity);
    void putConversation(const QJsonObject &doc);
    void putMessage(const QJsonObject &doc);
    void putCustomer(const QJsonObject &doc);
    void putAgent(const QJsonObject &doc);
    void putQueue(const QJsonObject &doc);
    void putChannel(const QJsonObject &doc);
    void putCannedReply(const QJsonObject &doc);
    void removeCannedReply(const CannedReplyId &id);
    void putPreset(const QJsonObject &doc);
    void putPromise(const QJsonObject &doc);
    void removePreset(const PresetId &id);
    /// Unless what is stored was typed later.
    void putDraft(const QJsonObject &doc);
    void setMe(const QJsonObject &doc);
    void removeConversation(const ConversationId &id);
    /// \a from: only when it stands in that conversation.
    void removeMessage(const MessageId &id, const ConversationId &from = {});
    /// Nothing of what others wrote or what was written to whom is left.
    void forgetAddresses();

    void setOverlay(const ConversationId &id, const QJsonObject &patch);
    void resetOverlays(const QHash<ConversationId, QJsonObject> &overlays);
    void putLocalMessage(const Message &message);
    void removeLocalMessage(const MessageId &id);
    void keepLocalMessages(const QSet<MessageId> &ids);
    void setHistory(const QString &key, const History &history);

    /// From here on everything put is marked; sweep() removes what was not.
    void beginMarking();
    void sweep();
    void abandonMarking() { m_marking = false; }

    ChangeSet takeChanges();
    /// After a roll-back: what was noted did not happen.
    void forgetChanges();

    /// To be called before each commit: finds the customers the changed conversations lack, and keeps who is lacking.
    void noteWanted();
    QStringList wantedCustomers() const { return m_wanted.values(); }
    /// The hub does not show this one.
    void forgetWanted(const QString &customer);

private:
    struct Stored {
        qint64 row = 0;
        qint64 version = -1;
        QJsonObject doc{};
        std::optional<ConversationKey> key{};
        QJsonObject overlay{};
    };
    std::optional<Stored> storedConversation(const ConversationId &id);
    void writeConversation(const ConversationId &id, const QJsonObject &doc, const QJsonObject &overlay,
                           const std::optional<Stored> &old);
    void noteConversation(const ConversationId &id, const CustomerId &customer, const std::optional<ConversationKey> &before,
                          const std::optional<ConversationKey> &after);
    void writeMessage(const QJsonObject &doc, qint64 version, bool local);
    void putEntity(const char *kind, const QJsonObject &doc);
    void removeEntity(const char *kind, const QString &id);
    void putNumber(const QString &number, const Customer &customer);
    void putAddress(const Address &address, const QString &customer, qint64 used);
    void noteRecipients(const QJsonObject &message, qint64 at);
    void indexText(qint64 rowid, const QString &text);
    void indexConversation(qint64 row, const Conversation &conversation);
    void mark(const char *kind, const QString &id);
    void loadWanted();
    void recount();
    bool loadCounts();
    qint64 commitNumber();

    Database &m_db;
    Directory m_directory;
    ViewCounts m_counts;
    bool m_directoryChanged = false;
    bool m_everything = false;
    bool m_marking = false;
    QHash<ConversationId, ConversationChange> m_conversations;
    QHash<MessageId, MessageChange> m_messages;
    QSet<CustomerId> m_customers;
    QSet<QString> m_wanted; ///< customers of conversations that are here, who are not
    bool m_wantedChanged = false;
    QSet<QString> m_histories;
    QSet<DraftKey> m_drafts;
    PromiseTable m_promises;
};

/// The key of a draft's row.
QString idOfDraft(const DraftKey &key);

} // namespace deskbell
