// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/callrows.h"

#include "hub/storage/conversationrows.h"
#include "hub/storage/documents.h"
#include "protocol/event.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

QJsonObject innerOf(const CallRow &row)
{
    QJsonObject refused;
    for (auto it = row.refused.begin(); it != row.refused.end(); ++it) {
        refused.insert(it.key().value, toWireTime(it.value()));
    }
    const auto ids = [](const QList<AgentId> &agents) {
        QJsonArray list;
        for (const AgentId &agent : agents) {
            list.append(agent.value);
        }
        return list;
    };
    return {{u"caller"_s, row.caller},         {u"fingerprint"_s, row.fingerprint},
            {u"attempt"_s, row.attempt},       {u"answer"_s, row.answer},
            {u"refused"_s, refused},           {u"rang"_s, row.rang},
            {u"internal"_s, row.internal},     {u"ring_until"_s, row.ringUntil.isValid() ? toWireTime(row.ringUntil) : QString()},
            {u"language"_s, row.language},     {u"presence"_s, row.presenceBefore},
            {u"told"_s, ids(row.toldRinging)}, {u"ever"_s, ids(row.everRang)}};
}

QList<AgentId> agentsIn(const QJsonValue &list)
{
    QList<AgentId> agents;
    const QJsonArray array = list.toArray();
    for (const QJsonValue agent : array) {
        agents.append(AgentId{agent.toString()});
    }
    return agents;
}

constexpr auto callColumns = "SELECT doc, sip_id, wrap_up_until, inner_doc FROM calls "_L1;

CallRow callRowFrom(const Rows &rows)
{
    CallRow row{
        .value = fromDocument<PhoneCall>(rows.utf8(0), callFromJson), .sipId = rows.text(1), .wrapUpOpen = rows.number(2) > 0};
    const QJsonObject inner = QJsonDocument::fromJson(rows.utf8(3)).object();
    row.caller = inner[u"caller"_s].toString();
    row.fingerprint = inner[u"fingerprint"_s].toString();
    row.attempt = inner[u"attempt"_s].toInt();
    row.answer = inner[u"answer"_s].toObject();
    row.rang = inner[u"rang"_s].toBool();
    row.internal = inner[u"internal"_s].toBool();
    row.ringUntil = fromWireTime(inner[u"ring_until"_s].toString());
    row.language = inner[u"language"_s].toString();
    row.presenceBefore = inner[u"presence"_s].toString();
    const QJsonObject refused = inner[u"refused"_s].toObject();
    for (auto it = refused.begin(); it != refused.end(); ++it) {
        row.refused.insert(AgentId{it.key()}, fromWireTime(it.value().toString()));
    }
    row.toldRinging = agentsIn(inner[u"told"_s]);
    row.everRang = agentsIn(inner[u"ever"_s]);
    return row;
}

QList<CallRow> callRowsFrom(Rows rows)
{
    QList<CallRow> calls;
    while (rows.next()) {
        calls.append(callRowFrom(rows));
    }
    return calls;
}

/// Who hears of it: while it waits or rings those it rings (or rang) at and leads, then whoever sees the conversation.
void announceCall(WriteContext &context, CallRow &row, const char *type)
{
    const PhoneCall &call = row.value;
    const bool quiet = call.state == CallState::Queued || call.state == CallState::Ringing;
    const NewEvent event{.type = QLatin1StringView(type),
                         .actor = Principal::hub().actor(),
                         .entityId = call.id.value,
                         .scoped = true,
                         .document = documentOf(call)};
    QList<Scope> scopes;
    if (!quiet) {
        Scope scope{.queue = call.queueId, .assignee = call.agentId};
        if (const auto conversation = call.conversationId ? loadConversation(context, call.conversationId) : std::nullopt) {
            scope = scopeOf(conversation->value);
        }
        scopes.append(scope);
    }
    // One for each whom it concerns: an event has room for one.
    QList<AgentId> people = row.toldRinging;
    for (const AgentId &agent : call.ringing + QList<AgentId>{call.agentId}) {
        if (agent && !people.contains(agent)) {
            people.append(agent);
        }
    }
    for (const AgentId &agent : std::as_const(people)) {
        if (scopes.isEmpty() || scopes.constFirst().assignee != agent) {
            scopes.append(Scope{.assignee = agent});
        }
    }
    if (scopes.isEmpty()) {
        scopes.append(Scope{}); // leads only
    }
    for (const Scope &scope : std::as_const(scopes)) {
        NewEvent one = event;
        one.scope = scope;
        one.before = scope;
        context.append(one);
    }
    row.toldRinging = call.ringing;
    for (const AgentId &agent : call.ringing) {
        if (!row.everRang.contains(agent)) {
            row.everRang.append(agent);
        }
    }
}

SqlValues callValues(const CallRow &row)
{
    const PhoneCall &call = row.value;
    return {call.version,
            call.channelId,
            row.sipId,
            call.conversationId,
            call.agentId,
            call.isOpen() ? 0 : 1,
            row.wrapUpOpen && call.wrapUpUntil.isValid() ? call.wrapUpUntil.toMSecsSinceEpoch() : 0,
            call.startedAt.toMSecsSinceEpoch(),
            call.endedAt.isValid() ? call.endedAt.toMSecsSinceEpoch() : 0,
            documentOf(call),
            compactJson(innerOf(row)),
            call.id};
}

PhoneExtension extensionFrom(const Rows &rows)
{
    return {.channel = rows.id<ChannelId>(0), .agent = rows.id<AgentId>(1), .user = rows.text(2), .sealed = rows.text(3)};
}

} // namespace

std::optional<CallRow> loadCall(WriteContext &context, const CallId &id)
{
    Rows rows = context.db().query(callColumns + u"WHERE id = ?"_s + context.db().forUpdate(), {id});
    return rows.next() ? std::optional(callRowFrom(rows)) : std::nullopt;
}

std::optional<CallRow> loadCallBySip(WriteContext &context, const ChannelId &channel, const QString &sipId)
{
    Rows rows = context.db().query(
        callColumns + u"WHERE channel_id = ? AND sip_id = ? AND sip_id <> ''"_s + context.db().forUpdate(), {channel, sipId});
    return rows.next() ? std::optional(callRowFrom(rows)) : std::nullopt;
}

void insertCall(WriteContext &context, CallRow &row)
{
    announceCall(context, row, eventtype::callCreated);
    context.db().execute(u"INSERT INTO calls (version, channel_id, sip_id, conversation_id, agent_id, ended, wrap_up_until, "
                         "started_at, ended_at, doc, inner_doc, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         callValues(row));
}

void updateCall(WriteContext &context, CallRow &row)
{
    ++row.value.version;
    announceCall(context, row, eventtype::callUpdated);
    storeCall(context, row);
}

void storeCall(WriteContext &context, const CallRow &row)
{
    context.db().execute(u"UPDATE calls SET version = ?, channel_id = ?, sip_id = ?, conversation_id = ?, agent_id = ?, "
                         "ended = ?, wrap_up_until = ?, started_at = ?, ended_at = ?, doc = ?, inner_doc = ? WHERE id = ?"_s,
                         callValues(row));
}

QList<CallRow> openCalls(Database &database, const ChannelId &channel)
{
    return channel
        ? callRowsFrom(database.query(callColumns + u"WHERE ended = 0 AND channel_id = ? ORDER BY started_at, id"_s, {channel}))
        : callRowsFrom(database.query(callColumns + u"WHERE ended = 0 ORDER BY started_at, id"_s));
}

QList<CallRow> callsInWrapUp(Database &database)
{
    return callRowsFrom(database.query(callColumns + u"WHERE wrap_up_until > 0 ORDER BY wrap_up_until, id"_s));
}

QHash<AgentId, QDateTime> lastCallEnds(Database &database, const QDateTime &since)
{
    QHash<AgentId, QDateTime> ends;
    Rows rows = database.query(
        u"SELECT agent_id, max(ended_at) FROM calls WHERE ended_at > ? AND agent_id <> '' GROUP BY agent_id"_s, {since});
    while (rows.next()) {
        ends.insert(rows.id<AgentId>(0), rows.time(1));
    }
    return ends;
}

void lockCalls(Database &database, const ChannelId &channel)
{
    if (database.isPostgres()) {
        Rows rows = database.query(u"SELECT id FROM channels WHERE id = ? FOR UPDATE"_s, {channel});
        rows.next();
    }
}

QList<PhoneExtension> phoneExtensions(Database &database, const ChannelId &channel)
{
    QList<PhoneExtension> extensions;
    Rows rows =
        database.query(u"SELECT channel_id, agent_id, user_name, sealed FROM phone_extensions WHERE channel_id = ?"_s, {channel});
    while (rows.next()) {
        extensions.append(extensionFrom(rows));
    }
    return extensions;
}

std::optional<PhoneExtension> phoneExtension(Database &database, const ChannelId &channel, const AgentId &agent)
{
    Rows rows = database.query(
        u"SELECT channel_id, agent_id, user_name, sealed FROM phone_extensions WHERE channel_id = ? AND agent_id = ?"_s,
        {channel, agent});
    return rows.next() ? std::optional(extensionFrom(rows)) : std::nullopt;
}

std::optional<PhoneExtension> phoneExtensionOf(Database &database, const ChannelId &channel, const QString &user)
{
    Rows rows = database.query(
        u"SELECT channel_id, agent_id, user_name, sealed FROM phone_extensions WHERE channel_id = ? AND user_name = ?"_s,
        {channel, user});
    return rows.next() ? std::optional(extensionFrom(rows)) : std::nullopt;
}

void insertPhoneExtension(Database &database, const PhoneExtension &extension)
{
    database.execute(u"INSERT INTO phone_extensions (channel_id, agent_id, user_name, sealed) VALUES (?, ?, ?, ?)"_s,
                     {extension.channel, extension.agent, extension.user, extension.sealed});
}

bool isExtension(Database &database, const QString &user)
{
    Rows rows = database.query(u"SELECT 1 FROM phone_extensions WHERE user_name = ?"_s, {user});
    return rows.next();
}

void deletePhoneExtensions(Database &database, const ChannelId &channel)
{
    database.execute(u"DELETE FROM phone_extensions WHERE channel_id = ?"_s, {channel});
}

QString phoneAccount(Database &database, const AgentId &agent)
{
    Rows rows = database.query(u"SELECT sealed FROM phone_accounts WHERE agent_id = ?"_s, {agent});
    return rows.next() ? rows.text(0) : QString();
}

void setPhoneAccount(Database &database, const AgentId &agent, const QString &sealed)
{
    database.execute(u"DELETE FROM phone_accounts WHERE agent_id = ?"_s, {agent});
    if (!sealed.isEmpty()) {
        database.execute(u"INSERT INTO phone_accounts (agent_id, sealed) VALUES (?, ?)"_s, {agent, sealed});
    }
}

QList<Queue> queuesOfChannel(const QList<Queue> &queues, const Channel &channel)
{
    QList<Queue> found;
    for (const Queue &queue : queues) {
        if (queue.id == channel.queueId || queue.channels.contains(channel.id)) {
            found.append(queue);
        }
    }
    return found;
}

} // namespace deskbell::hub
