// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/directoryrows.h"

#include "hub/storage/documents.h"
#include "hub/storage/writecontext.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

void writeMembers(Database &database, const Queue &queue)
{
    database.execute(u"DELETE FROM queue_members WHERE queue_id = ?"_s, {queue.id});
    for (const AgentId &member : queue.members) {
        database.execute(u"INSERT INTO queue_members (queue_id, agent_id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                         {queue.id, member});
    }
}

} // namespace

QList<Agent> readAgents(Database &database)
{
    QList<Agent> agents;
    Rows rows = database.query(u"SELECT doc FROM agents ORDER BY id"_s);
    while (rows.next()) {
        agents.append(fromDocument<Agent>(rows.utf8(0), agentFromJson));
    }
    return agents;
}

QList<Queue> readQueues(Database &database)
{
    QList<Queue> queues;
    Rows rows = database.query(u"SELECT doc FROM queues ORDER BY created_at, id"_s);
    while (rows.next()) {
        queues.append(fromDocument<Queue>(rows.utf8(0), queueFromJson));
    }
    return queues;
}

QList<Channel> readChannels(Database &database)
{
    QList<Channel> channels;
    Rows rows = database.query(
        u"SELECT doc, seen, imported, duplicate, quarantined, (SELECT coalesce(sum(p.waiting), 0) FROM mailbox_positions p "
        "WHERE p.channel_id = channels.id) FROM channels ORDER BY created_at, id"_s);
    while (rows.next()) {
        auto channel = fromDocument<Channel>(rows.utf8(0), channelFromJson);
        channel.intake = {.seen = rows.number(1),
                          .imported = rows.number(2),
                          .duplicate = rows.number(3),
                          .quarantined = rows.number(4),
                          .waiting = rows.number(5)};
        channels.append(std::move(channel));
    }
    return channels;
}

void insertAgent(WriteContext &context, const Agent &agent, const QByteArray &passwordHash)
{
    context.db().execute(
        u"INSERT INTO agents (id, version, email, role, enabled, password_hash, doc) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {agent.id, agent.version, agent.email, agent.role.toString(), agent.enabled ? 1 : 0, passwordHash, documentOf(agent)});
    context.forgetDirectory();
}

void updateAgent(WriteContext &context, const Agent &agent)
{
    context.db().execute(u"UPDATE agents SET version = ?, email = ?, role = ?, enabled = ?, doc = ? WHERE id = ?"_s,
                         {agent.version, agent.email, agent.role.toString(), agent.enabled ? 1 : 0, documentOf(agent), agent.id});
    context.forgetDirectory();
}

void setPasswordHash(WriteContext &context, const AgentId &agent, const QByteArray &passwordHash)
{
    context.db().execute(u"UPDATE agents SET password_hash = ? WHERE id = ?"_s, {passwordHash, agent});
}

void insertQueue(WriteContext &context, const Queue &queue)
{
    context.db().execute(u"INSERT INTO queues (id, version, created_at, doc) VALUES (?, ?, ?, ?)"_s,
                         {queue.id, queue.version, context.now(), documentOf(queue)});
    writeMembers(context.db(), queue);
    context.forgetDirectory();
}

void updateQueue(WriteContext &context, const Queue &queue)
{
    context.db().execute(u"UPDATE queues SET version = ?, doc = ? WHERE id = ?"_s, {queue.version, documentOf(queue), queue.id});
    writeMembers(context.db(), queue);
    context.forgetDirectory();
}

void deleteQueue(WriteContext &context, const QueueId &queue)
{
    context.db().execute(u"DELETE FROM queue_members WHERE queue_id = ?"_s, {queue});
    context.db().execute(u"DELETE FROM queues WHERE id = ?"_s, {queue});
    context.forgetDirectory();
}

void insertChannel(WriteContext &context, const Channel &channel, const QString &sealedSecrets)
{
    context.db().execute(
        u"INSERT INTO channels (id, version, created_at, address, queue_id, secrets, doc) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {channel.id, channel.version, context.now(), channel.address, channel.queueId, sealedSecrets, documentOf(channel)});
    context.forgetDirectory();
}

void updateChannel(WriteContext &context, const Channel &channel)
{
    context.db().execute(
        u"UPDATE channels SET version = ?, address = ?, queue_id = ?, doc = ?, announced_seen = ? WHERE id = ?"_s,
        {channel.version, channel.address, channel.queueId, documentOf(channel), channel.intake.seen, channel.id});
    context.forgetDirectory();
}

void setSealedSecrets(WriteContext &context, const ChannelId &channel, const QString &sealedSecrets)
{
    context.db().execute(u"UPDATE channels SET secrets = ? WHERE id = ?"_s, {sealedSecrets, channel});
}

void deleteChannel(WriteContext &context, const ChannelId &channel)
{
    for (const QString &table : {u"mailbox_positions"_s, u"mailbox_spots"_s, u"quarantine"_s}) {
        context.db().execute(u"DELETE FROM "_s + table + u" WHERE channel_id = ?"_s, {channel});
    }
    context.db().execute(u"DELETE FROM channels WHERE id = ?"_s, {channel});
    context.forgetDirectory();
}

Agent publicAgent(Agent agent)
{
    agent.settings = {};
    return agent;
}

void announce(WriteContext &context, const Actor &actor, const Agent &agent, const QList<AgentId> &resync)
{
    context.append({.type = QLatin1StringView(eventtype::agentUpdated),
                    .actor = actor,
                    .entityId = agent.id.value,
                    .resync = resync,
                    .document = documentOf(publicAgent(agent))});
}

void announceToThemselves(WriteContext &context, const Actor &actor, const Agent &agent)
{
    QJsonObject record = toJson(agent);
    record[u"settings"_s] = agent.settings; // also when there are none any more
    context.append({.type = QLatin1StringView(eventtype::agentUpdated),
                    .actor = actor,
                    .entityId = agent.id.value,
                    .personal = agent.id,
                    .document = compactJson(record)});
}

void announce(WriteContext &context, const Actor &actor, const Queue &queue, const QList<AgentId> &resync)
{
    context.append({.type = QLatin1StringView(eventtype::queueUpdated),
                    .actor = actor,
                    .entityId = queue.id.value,
                    .resync = resync,
                    .document = documentOf(queue)});
}

void announce(WriteContext &context, const Actor &actor, const Channel &channel)
{
    context.append({.type = QLatin1StringView(eventtype::channelUpdated),
                    .actor = actor,
                    .entityId = channel.id.value,
                    .document = documentOf(channel)});
}

} // namespace deskbell::hub
