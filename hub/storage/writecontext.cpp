// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/writecontext.h"

#include "hub/storage/directoryrows.h"
#include "hub/storage/intakerows.h"

#include <QJsonArray>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// Some 3 KB each.
constexpr qsizetype conversationsRemembered = 2'000;

template <class T, class I> const T *findById(const QList<T> &list, const I &id)
{
    for (const T &thing : list) {
        if (thing.id == id) {
            return &thing;
        }
    }
    return nullptr;
}

} // namespace

void WriteContext::readDirectory()
{
    if (m_directoryRead) {
        return;
    }
    m_agents.clear();
    for (const Agent &agent : readAgents(m_database)) {
        m_agents.insert(agent.id, agent);
    }
    m_queues = readQueues(m_database);
    m_channels = readChannels(m_database);
    m_directoryRead = true;
}

void WriteContext::forgetDirectory() { m_directoryRead = false; }

const QHash<AgentId, Agent> &WriteContext::agents()
{
    readDirectory();
    return m_agents;
}

const QList<Queue> &WriteContext::queues()
{
    readDirectory();
    return m_queues;
}

const QList<Channel> &WriteContext::channels()
{
    readDirectory();
    return m_channels;
}

const Agent *WriteContext::agent(const AgentId &id)
{
    const auto found = agents().constFind(id);
    return found == m_agents.cend() ? nullptr : &*found;
}

const Queue *WriteContext::queue(const QueueId &id) { return findById(queues(), id); }

const Channel *WriteContext::channel(const ChannelId &id) { return findById(channels(), id); }

QSet<QueueId> WriteContext::queuesOf(const AgentId &id)
{
    QSet<QueueId> member;
    for (const Queue &queue : queues()) {
        if (queue.members.contains(id)) {
            member.insert(queue.id);
        }
    }
    return member;
}

bool WriteContext::isOwnAddress(const QString &address)
{
    for (const Channel &channel : channels()) {
        if (!channel.address.isEmpty() && channel.address.compare(address, Qt::CaseInsensitive) == 0) {
            return true;
        }
        const QJsonArray aliases = channel.settings[u"aliases"_s].toArray();
        for (const QJsonValue alias : aliases) {
            const QString own = alias.toObject()[u"address"_s].toString();
            if (!own.isEmpty() && own.compare(address, Qt::CaseInsensitive) == 0) {
                return true;
            }
        }
    }
    return false;
}

bool WriteContext::maySee(const Principal &by, const Scope &scope)
{
    return hub::maySee(by, by.isLead() ? QSet<QueueId>() : queuesOf(by.agent), scope);
}

void WriteContext::countIntake(const ChannelId &channel, ImportVerdict verdict)
{
    LedgerChange &change = m_ledger[channel];
    switch (verdict) {
    case ImportVerdict::Imported: ++change.imported; break;
    case ImportVerdict::Duplicate: ++change.duplicate; break;
    case ImportVerdict::Quarantined: ++change.quarantined; break;
    }
}

void WriteContext::raisePosition(const ChannelId &channel, const MailboxSpot &spot)
{
    if (spot.uid == 0) {
        return;
    }
    PositionChange &change = m_positions[{channel, spot.folder}];
    if (change.uidValidity != spot.uidValidity) {
        change = {.uidValidity = spot.uidValidity};
    }
    ++change.taken;
    if (!spot.fill) {
        change.highest = qMax(change.highest, spot.uid);
    } else if (change.lowestFilled == 0 || spot.uid < change.lowestFilled) {
        change.lowestFilled = spot.uid;
    }
}

void WriteContext::beginBatch(const QDateTime &now)
{
    if (!isUpToDate() || m_conversations.size() > conversationsRemembered) {
        m_directoryRead = false;
        m_conversations.clear();
    }
    m_events.clear();
    m_ledger.clear();
    m_positions.clear();
    m_outboxTouched = false;
    m_keepDespiteRefusal = false;
    m_batchOpen = true;
    m_now = now;
}

bool WriteContext::isUpToDate()
{
    const bool endedWell = !m_batchOpen;
    if (m_database.isPostgres()) {
        return false;
    }
    // Changes when another connection, of this process or another, has committed; not by what this one did.
    Rows rows = m_database.query(u"PRAGMA data_version"_s);
    const qint64 version = rows.next() ? rows.number(0) : -1;
    return std::exchange(m_dataVersion, version) == version && endedWell;
}

void WriteContext::endBatch() { m_batchOpen = false; }

void WriteContext::flushIntake()
{
    if (!m_ledger.isEmpty() || !m_positions.isEmpty()) {
        forgetDirectory(); // it holds the channels' counts
    }
    // In the order of ids, so that two hubs on one database never wait for each other in a circle.
    QList<ChannelId> channels = m_ledger.keys();
    std::sort(channels.begin(), channels.end());
    for (const ChannelId &channel : channels) {
        const LedgerChange &change = m_ledger[channel];
        addToLedger(m_database, channel, change.imported, change.duplicate, change.quarantined);
    }
    for (auto it = m_positions.cbegin(); it != m_positions.cend(); ++it) {
        moveMailboxPosition(m_database, it.key().first, it.key().second, it.value());
    }
}

bool WriteContext::flush()
{
    flushIntake();
    appendEvents(m_database, m_events, m_now.toMSecsSinceEpoch());
    return !m_events.isEmpty();
}

} // namespace deskbell::hub
