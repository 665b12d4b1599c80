// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/commands.h"
#include "hub/core/principal.h"
#include "hub/storage/blobstore.h"
#include "hub/storage/database.h"
#include "hub/storage/eventlog.h"
#include "hub/storage/secretbox.h"

#include <QHash>

#include <optional>

namespace deskbell::hub {

/// The columns by which conversations are indexed, beside their id.
struct ConversationKeys {
    CustomerId customer{};
    QueueId queue{};
    AgentId assignee{};
    QString state{};
    QDateTime lastMessageAt{};
    QDateTime due{};
    QDateTime nextBreach{};
    QDateTime snoozedUntil{};
    bool operator==(const ConversationKeys &) const = default;
};

/// What people want to know the history of.
struct ConversationFacts {
    QString state{};
    QDateTime snoozedUntil{};
    QueueId queue{};
    AgentId assignee{};
    QString priority{};
    QStringList tags{};
    QString subject{};
    ConversationId mergedInto{};
    bool operator==(const ConversationFacts &) const = default;
};

/// What a conversation's row holds beside what travels.
struct ConversationRow {
    Conversation value{};
    qint64 newestPosition = 0; ///< of the newest message that is no note
    qint64 seenPosition = 0; ///< of the newest message an agent has seen
    std::optional<ConversationKeys> stored{}; ///< as the database has them
    bool wasMerged = false; ///< as the database has it
    std::optional<ConversationFacts> facts{}; ///< as the database has them
};

/// How a batch moves a folder's position: up with new mails, down with those of a fill.
struct PositionChange {
    quint32 uidValidity = 0;
    quint32 highest = 0; ///< 0: none but those of a fill
    quint32 lowestFilled = 0; ///< 0: none
    int taken = 0;
};

/// What handlers work with: one transaction, the time, and the events to be appended at its end. Lives as long as the writer.
/// What it has read and written it keeps for the next transaction only where nobody else can have changed it meanwhile: on SQLite, as
/// long as no other connection wrote, and never after a transaction that failed. Functions throw DatabaseError.
class WriteContext
{
public:
    WriteContext(Database &database, BlobStore &blobs, const SecretBox &secrets)
        : m_database(database)
        , m_blobs(blobs)
        , m_secrets(secrets)
    { }

    Database &db() { return m_database; }
    BlobStore &blobs() { return m_blobs; }
    const SecretBox &secrets() const { return m_secrets; }
    const QDateTime &now() const { return m_now; }

    // Directory.
    const QHash<AgentId, Agent> &agents();
    const QList<Queue> &queues(); ///< oldest first
    const QList<Channel> &channels(); ///< oldest first
    const Agent *agent(const AgentId &id);
    const Queue *queue(const QueueId &id);
    const Channel *channel(const ChannelId &id);
    QSet<QueueId> queuesOf(const AgentId &id);
    /// True when \a address belongs to a channel of the desk, as its address or as one of its aliases.
    bool isOwnAddress(const QString &address);
    void forgetDirectory();

    bool maySee(const Principal &by, const Scope &scope);

    void append(NewEvent event) { m_events.append(std::move(event)); }
    void outboxTouched() { m_outboxTouched = true; }
    /// Counts in the channel's ledger, and moves the folder's position. Written once at the end of the transaction.
    void countIntake(const ChannelId &channel, ImportVerdict verdict);
    void raisePosition(const ChannelId &channel, const MailboxSpot &spot);
    /// A refusal that is to keep what it wrote: a reused refresh token ends its family.
    void keepDespiteRefusal() { m_keepDespiteRefusal = true; }
    bool takeKeepDespiteRefusal() { return std::exchange(m_keepDespiteRefusal, false); }

    /// Conversations as the database has them, so that each is read and parsed once. Whoever writes to a conversation's row
    /// puts it in here.
    QHash<ConversationId, ConversationRow> &conversationCache() { return m_conversations; }

    // For the writer, inside the transaction.
    void beginBatch(const QDateTime &now);
    /// Ledgers, positions, events. \returns whether anything was logged.
    bool flush();
    /// After COMMIT.
    void endBatch();
    bool touchedOutbox() const { return m_outboxTouched; }

private:
    struct LedgerChange {
        int imported = 0;
        int duplicate = 0;
        int quarantined = 0;
    };
    void readDirectory();
    void flushIntake();
    /// Tells whether what is remembered is what the database holds.
    bool isUpToDate();

    Database &m_database;
    BlobStore &m_blobs;
    const SecretBox &m_secrets;
    QDateTime m_now{};
    QList<NewEvent> m_events{};
    bool m_outboxTouched = false;
    bool m_keepDespiteRefusal = false;
    qint64 m_dataVersion = -1;
    bool m_batchOpen = false; ///< begun and not ended: until then the database may hold something else
    bool m_directoryRead = false;
    QHash<AgentId, Agent> m_agents{};
    QList<Queue> m_queues{};
    QList<Channel> m_channels{};
    QHash<ConversationId, ConversationRow> m_conversations{};
    QHash<ChannelId, LedgerChange> m_ledger{};
    QHash<std::pair<ChannelId, QString>, PositionChange> m_positions{};
};

} // namespace deskbell::hub
