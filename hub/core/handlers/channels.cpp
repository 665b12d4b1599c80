// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/callsteps.h"
#include "hub/core/handlers/support.h"
#include "hub/storage/conversationrows.h"
#include "hub/storage/directoryrows.h"
#include "hub/storage/documents.h"
#include "hub/storage/outboxrows.h"
#include "hub/storage/visitorrows.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// The channel moved from one queue to another; null: none.
void moveInQueues(WriteContext &context, const Actor &actor, const ChannelId &channel, const QueueId &from, const QueueId &to)
{
    if (from == to) {
        return;
    }
    for (Queue queue : QList<Queue>(context.queues())) {
        const bool leaves = queue.id == from && queue.channels.removeAll(channel) > 0;
        const bool enters = queue.id == to && !queue.channels.contains(channel);
        if (!leaves && !enters) {
            continue;
        }
        if (enters) {
            queue.channels.append(channel);
        }
        ++queue.version;
        updateQueue(context, queue);
        announce(context, actor, queue);
    }
}

/// A desk without queues gets one with everybody in it, so that the first mailbox works at once.
QueueId firstQueue(WriteContext &context, const Actor &actor)
{
    if (!context.queues().isEmpty()) {
        return context.queues().constFirst().id;
    }
    Queue queue{.id = QueueId::make(), .name = u"Support"_s, .members = context.agents().keys()};
    std::sort(queue.members.begin(), queue.members.end());
    insertQueue(context, queue);
    announce(context, actor, queue, queue.members);
    return queue.id;
}

/// What waits for a channel that goes will never leave: its authors have to see that.
void failUnsent(WriteContext &context, const Actor &actor, const ChannelId &channel)
{
    for (const MessageId &id : unsentMessages(context.db(), channel)) {
        auto message = loadMessage(context, id);
        const auto conversation = message ? loadConversation(context, message->value.conversationId) : std::nullopt;
        deleteOutboxRow(context.db(), id);
        if (!conversation) {
            continue;
        }
        message->value.delivery = Delivery{
            .state = DeliveryState::Failed, .detail = u"The channel was removed."_s, .permanent = true, .at = context.now()};
        updateMessage(context, actor, *message, scopeOf(conversation->value));
    }
}

bool sameChannel(const Channel &a, const Channel &b)
{
    return a.kind == b.kind && a.name == b.name && a.address.compare(b.address, Qt::CaseInsensitive) == 0
        && a.settings == b.settings;
}

} // namespace

Result<Stored<Channel>> handle(WriteContext &context, const CreateChannel &command)
{
    if (!command.by.isLead()) {
        return forbidden("leads and administrators");
    }
    if (const auto error = badId(command.channel.id.value)) {
        return *error;
    }
    if (const Channel *existing = context.channel(command.channel.id)) {
        if (!sameChannel(*existing, command.channel)) {
            return otherContent();
        }
        return Stored<Channel>{*existing, false};
    }
    if (command.channel.queueId && !context.queue(command.channel.queueId)) {
        return invalid(u"queue_id"_s, u"There is no such queue."_s);
    }
    const Actor actor = command.by.actor();
    Channel channel = command.channel;
    channel.version = 1;
    channel.address = channel.address.trimmed();
    channel.intake = {};
    channel.health = {.state = HealthState::Ok, .since = context.now()};
    if (!channel.queueId) {
        channel.queueId = firstQueue(context, actor);
    }
    insertChannel(context, channel, context.secrets().seal(command.secrets));
    announce(context, actor, channel);
    moveInQueues(context, actor, channel.id, {}, channel.queueId);
    return Stored<Channel>{channel, true};
}

Result<Channel> handle(WriteContext &context, const PatchChannel &command)
{
    if (!command.by.isLead()) {
        return forbidden("leads and administrators");
    }
    const Channel *known = context.channel(command.id);
    if (!known) {
        return notFound("channel");
    }
    if (const auto error = staleness(command.ifMatch, known->version)) {
        return *error;
    }
    if (command.queue && !context.queue(*command.queue)) {
        return invalid(u"queue_id"_s, u"There is no such queue."_s);
    }
    const Channel before = *known;
    Channel channel = before;
    channel.name = command.name.value_or(channel.name);
    channel.enabled = command.enabled.value_or(channel.enabled);
    channel.pauseNotice = command.pauseNotice.value_or(channel.pauseNotice).trimmed();
    if (command.paused && *command.paused != channel.paused) {
        channel.paused = *command.paused;
        channel.pausedAt = channel.paused ? context.now() : QDateTime();
    }
    if (!channel.paused) {
        channel.pauseNotice.clear();
    }
    channel.queueId = command.queue.value_or(channel.queueId);
    channel.settings = command.settings.value_or(channel.settings);
    if (channel == before && !command.secrets) {
        return before;
    }
    // New secrets alone are a change too: the runner has to start afresh.
    ++channel.version;
    updateChannel(context, channel);
    if (command.secrets) {
        setSealedSecrets(context, channel.id, context.secrets().seal(*command.secrets));
    }
    announce(context, command.by.actor(), channel);
    moveInQueues(context, command.by.actor(), channel.id, before.queueId, channel.queueId);
    return channel;
}

Result<Done> handle(WriteContext &context, const RemoveChannel &command)
{
    if (!command.by.isLead()) {
        return forbidden("leads and administrators");
    }
    const Channel *known = context.channel(command.id);
    if (!known) {
        return notFound("channel");
    }
    const QueueId queue = known->queueId;
    failUnsent(context, command.by.actor(), command.id);
    forgetVisitorsOf(context.db(), command.id);
    endCallsOf(context, command.id);
    deleteChannel(context, command.id);
    context.append({.type = QLatin1StringView(eventtype::channelRemoved),
                    .actor = command.by.actor(),
                    .entityId = command.id.value,
                    .document = compactJson({{u"id"_s, command.id.value}})});
    moveInQueues(context, command.by.actor(), command.id, queue, {});
    return Done{};
}

Result<Done> handle(WriteContext &context, const SetChannelHealth &command)
{
    const Channel *known = context.channel(command.channel);
    if (!known) {
        return notFound("channel");
    }
    if (known->health.state == command.state && known->health.detail == command.detail) {
        return Done{};
    }
    Channel channel = *known;
    channel.health.since = channel.health.state == command.state ? channel.health.since : context.now();
    channel.health.state = command.state;
    channel.health.detail = command.detail;
    ++channel.version;
    updateChannel(context, channel);
    announce(context, Principal::hub().actor(), channel);
    return Done{};
}

} // namespace deskbell::hub
