// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/support.h"
#include "hub/storage/directoryrows.h"
#include "hub/storage/documents.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// Those who see more or less after the change: members that came or went. Leads see everything anyway.
QList<AgentId> changedMembers(WriteContext &context, const QList<AgentId> &before, const QList<AgentId> &after)
{
    QList<AgentId> changed;
    for (const AgentId &id : before + after) {
        const Agent *agent = context.agent(id);
        if (before.contains(id) != after.contains(id) && agent && agent->role == Role::Agent) {
            changed.append(id);
        }
    }
    return changed;
}

std::optional<Error> badMembers(WriteContext &context, const QList<AgentId> &members)
{
    for (const AgentId &member : members) {
        if (!context.agent(member)) {
            return invalid(u"members"_s, u"There is no such agent."_s);
        }
    }
    return std::nullopt;
}

QList<AgentId> distinct(const QList<AgentId> &members)
{
    QList<AgentId> once;
    for (const AgentId &member : members) {
        if (!once.contains(member)) {
            once.append(member);
        }
    }
    return once;
}

} // namespace

Result<Stored<Queue>> handle(WriteContext &context, const CreateQueue &command)
{
    if (!command.by.isLead()) {
        return forbidden("leads and administrators");
    }
    if (const auto error = badId(command.queue.id.value)) {
        return *error;
    }
    Queue queue = command.queue;
    queue.version = 1;
    queue.channels.clear();
    queue.members = distinct(queue.members);
    if (const Queue *existing = context.queue(queue.id)) {
        Queue comparable = *existing;
        comparable.version = 1;
        comparable.channels.clear();
        if (!(comparable == queue)) {
            return otherContent();
        }
        return Stored<Queue>{*existing, false};
    }
    if (queue.name.trimmed().isEmpty()) {
        return invalid(u"name"_s, u"A queue needs a name."_s);
    }
    if (const auto error = badMembers(context, queue.members)) {
        return *error;
    }
    insertQueue(context, queue);
    announce(context, command.by.actor(), queue, changedMembers(context, {}, queue.members));
    return Stored<Queue>{queue, true};
}

Result<Queue> handle(WriteContext &context, const PatchQueue &command)
{
    if (!command.by.isLead()) {
        return forbidden("leads and administrators");
    }
    const Queue *known = context.queue(command.id);
    if (!known) {
        return notFound("queue");
    }
    if (const auto error = staleness(command.ifMatch, known->version)) {
        return *error;
    }
    if (command.members) {
        if (const auto error = badMembers(context, *command.members)) {
            return *error;
        }
    }
    const Queue before = *known;
    Queue queue = before;
    queue.name = command.name.value_or(queue.name);
    queue.members = distinct(command.members.value_or(queue.members));
    queue.firstResponseTargetS = command.firstResponseTargetS.value_or(queue.firstResponseTargetS);
    queue.nextResponseTargetS = command.nextResponseTargetS.value_or(queue.nextResponseTargetS);
    queue.resolutionTargetS = command.resolutionTargetS.value_or(queue.resolutionTargetS);
    if (command.settings) {
        for (auto it = command.settings->begin(); it != command.settings->end(); ++it) {
            if (it->isNull()) {
                queue.settings.remove(it.key());
            } else {
                queue.settings.insert(it.key(), *it);
            }
        }
    }
    if (queue == before) {
        return before;
    }
    ++queue.version;
    updateQueue(context, queue);
    announce(context, command.by.actor(), queue, changedMembers(context, before.members, queue.members));
    return queue;
}

Result<Done> handle(WriteContext &context, const RemoveQueue &command)
{
    if (!command.by.isLead()) {
        return forbidden("leads and administrators");
    }
    const Queue *known = context.queue(command.id);
    if (!known) {
        return notFound("queue");
    }
    if (context.db().query(u"SELECT 1 FROM conversations WHERE queue_id = ? LIMIT 1"_s, {command.id}).next()) {
        return conflict(u"Conversations stand in this queue: move them first."_s);
    }
    for (const Channel &channel : context.channels()) {
        if (channel.queueId == command.id) {
            return conflict(u"A channel leads to this queue: point it elsewhere first."_s);
        }
    }
    const QList<AgentId> members = known->members;
    deleteQueue(context, command.id);
    context.append({.type = QLatin1StringView(eventtype::queueRemoved),
                    .actor = command.by.actor(),
                    .entityId = command.id.value,
                    .resync = changedMembers(context, members, {}),
                    .document = compactJson({{u"id"_s, command.id.value}})});
    return Done{};
}

} // namespace deskbell::hub
