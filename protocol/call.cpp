// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/call.h"

#include "protocol/jsonreader.h"

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

void putCallText(QJsonObject &json, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty()) {
        json.insert(key, value);
    }
}

void putCallMoment(QJsonObject &json, QLatin1StringView key, const QDateTime &value)
{
    if (value.isValid()) {
        json.insert(key, toWireTime(value));
    }
}

} // namespace

QJsonObject toJson(const PhoneCall &call)
{
    QJsonArray ringing;
    for (const AgentId &agent : call.ringing) {
        ringing.append(agent.value);
    }
    QJsonObject json{
        {u"id"_s, call.id.value},         {u"version"_s, call.version},        {u"direction"_s, call.direction.toString()},
        {u"number"_s, call.number},       {u"state"_s, call.state.toString()}, {u"ringing"_s, ringing},
        {u"duration_s"_s, call.durationS}};
    putCallText(json, "channel_id"_L1, call.channelId.value);
    putCallText(json, "queue_id"_L1, call.queueId.value);
    putCallText(json, "name"_L1, call.name);
    putCallText(json, "customer_id"_L1, call.customerId.value);
    putCallText(json, "conversation_id"_L1, call.conversationId.value);
    putCallText(json, "message_id"_L1, call.messageId.value);
    if (call.position > 0) {
        json.insert("position"_L1, call.position);
    }
    putCallText(json, "agent_id"_L1, call.agentId.value);
    putCallMoment(json, "started_at"_L1, call.startedAt);
    putCallMoment(json, "answered_at"_L1, call.answeredAt);
    putCallMoment(json, "ended_at"_L1, call.endedAt);
    putCallText(json, "outcome"_L1, call.outcome.toString());
    putCallText(json, "detail"_L1, call.detail);
    putCallText(json, "disposition"_L1, call.disposition);
    putCallText(json, "note"_L1, call.note);
    putCallText(json, "recording"_L1, call.recording.value);
    putCallMoment(json, "wrap_up_until"_L1, call.wrapUpUntil);
    return json;
}

Result<PhoneCall> callFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    PhoneCall call{.id = reader.requiredId<CallId>("id"),
                   .version = reader.number("version", 1),
                   .direction = reader.word("direction", Direction::In),
                   .channelId = reader.id<ChannelId>("channel_id"),
                   .queueId = reader.id<QueueId>("queue_id"),
                   .number = reader.text("number"),
                   .name = reader.text("name"),
                   .customerId = reader.id<CustomerId>("customer_id"),
                   .conversationId = reader.id<ConversationId>("conversation_id"),
                   .messageId = reader.id<MessageId>("message_id"),
                   .state = reader.word("state", CallState::Ringing),
                   .position = static_cast<int>(reader.number("position")),
                   .ringing = reader.ids<AgentId>("ringing"),
                   .agentId = reader.id<AgentId>("agent_id"),
                   .startedAt = reader.time("started_at"),
                   .answeredAt = reader.time("answered_at"),
                   .endedAt = reader.time("ended_at"),
                   .durationS = static_cast<int>(reader.number("duration_s")),
                   .outcome = reader.word("outcome", CallOutcome::Unknown),
                   .detail = reader.text("detail"),
                   .disposition = reader.text("disposition"),
                   .note = reader.text("note"),
                   .recording = reader.id<AttachmentId>("recording"),
                   .wrapUpUntil = reader.time("wrap_up_until")};
    if (const auto &error = reader.error()) {
        return *error;
    }
    return call;
}

QJsonObject toJson(const CallEntry &entry)
{
    QJsonObject json{{u"call_id"_s, entry.callId.value},
                     {u"direction"_s, entry.direction.toString()},
                     {u"number"_s, entry.number},
                     {u"duration_s"_s, entry.durationS}};
    putCallMoment(json, "started_at"_L1, entry.startedAt);
    putCallMoment(json, "answered_at"_L1, entry.answeredAt);
    putCallText(json, "outcome"_L1, entry.outcome.toString());
    if (!entry.agentId.isNull()) {
        json.insert("agent"_L1, QJsonObject{{u"id"_s, entry.agentId.value}, {u"name"_s, entry.agentName}});
    }
    putCallText(json, "disposition"_L1, entry.disposition);
    putCallText(json, "recording"_L1, entry.recording.value);
    if (entry.waitedS > 0) {
        json.insert("waited_s"_L1, entry.waitedS);
    }
    return json;
}

Result<CallEntry> callEntryFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    CallEntry entry{.callId = reader.id<CallId>("call_id"),
                    .direction = reader.word("direction", Direction::In),
                    .number = reader.text("number"),
                    .startedAt = reader.time("started_at"),
                    .answeredAt = reader.time("answered_at"),
                    .durationS = static_cast<int>(reader.number("duration_s")),
                    .outcome = reader.word("outcome", CallOutcome::Unknown),
                    .disposition = reader.text("disposition"),
                    .recording = reader.id<AttachmentId>("recording"),
                    .waitedS = static_cast<int>(reader.number("waited_s"))};
    const QJsonObject agent = reader.object("agent");
    JsonReader agentReader(agent);
    entry.agentId = agentReader.id<AgentId>("id");
    entry.agentName = agentReader.text("name");
    if (const auto &error = reader.error()) {
        return *error;
    }
    if (const auto &error = agentReader.error()) {
        return *error;
    }
    return entry;
}

} // namespace deskbell
