// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/clocks.h"
#include "hub/core/handlers/customermerging.h"
#include "hub/core/handlers/rearrange.h"
#include "hub/storage/changerows.h"
#include "hub/storage/conversationrows.h"
#include "hub/storage/customerrows.h"
#include "hub/storage/documents.h"
#include "hub/storage/searchindex.h"

#include <QJsonArray>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

QString creationFingerprint(const CreateConversation &command)
{
    return fingerprintOf(compactJson({{u"customer"_s, command.customer.value},
                                      {u"subject"_s, command.subject},
                                      {u"queue"_s, command.queue.value},
                                      {u"assignee"_s, command.assignee.value},
                                      {u"priority"_s, command.priority.toString()},
                                      {u"tags"_s, QJsonArray::fromStringList(command.tags)}}));
}

bool isDone(ConversationState state) { return state == ConversationState::Resolved || state == ConversationState::Closed; }

std::optional<Error> checkPatch(WriteContext &context, const PatchConversation &command)
{
    if (command.state && !command.state->isKnown()) {
        return invalid(u"state"_s, u"There is no such state."_s);
    }
    if (command.priority && !command.priority->isKnown()) {
        return invalid(u"priority"_s, u"There is no such priority."_s);
    }
    if (command.assignee && *command.assignee) {
        const Agent *agent = context.agent(*command.assignee);
        if (!agent || !agent->enabled) {
            return invalid(u"assignee_id"_s, u"There is no such agent."_s);
        }
    }
    if (command.queue && !context.queue(*command.queue)) {
        return invalid(u"queue_id"_s, u"There is no such queue."_s);
    }
    const bool snooze = command.state && *command.state == ConversationState::Snoozed;
    const bool moment = command.snoozedUntil && command.snoozedUntil->isValid();
    if (snooze && !moment) {
        return invalid(u"snoozed_until"_s, u"Snoozing needs a time to wake up."_s);
    }
    if (moment && *command.snoozedUntil <= context.now()) {
        return invalid(u"snoozed_until"_s, u"The time to wake up has passed."_s);
    }
    return std::nullopt;
}

void applyState(WriteContext &context, Conversation &conversation, ConversationState state, const QDateTime &at)
{
    const ConversationState before = conversation.state.value();
    conversation.state = state;
    if (state != ConversationState::Snoozed) {
        conversation.snoozedUntil = {};
    }
    if (isDone(state) && !isDone(before)) {
        // Who said "thank you" last does not wait for an answer.
        stopWaiting(conversation, at);
        finishResolution(conversation, at);
    } else if (!isDone(state) && isDone(before)) {
        if (const Queue *queue = context.queue(conversation.queueId)) {
            startResolution(conversation, *queue, at);
        }
    }
}

void applyPatch(WriteContext &context, const PatchConversation &command, Conversation &conversation)
{
    if (command.queue && *command.queue != conversation.queueId) {
        conversation.queueId = *command.queue;
        retarget(conversation, *context.queue(conversation.queueId));
    }
    const QDateTime at = command.at.isValid() ? command.at : context.now();
    if (command.state) {
        applyState(context, conversation, command.state->value(), at);
    } else if (command.snoozedUntil) {
        const bool snooze = command.snoozedUntil->isValid();
        applyState(context, conversation, snooze ? ConversationState::Snoozed : ConversationState::Open, at);
    }
    if (command.snoozedUntil && conversation.state == ConversationState::Snoozed) {
        conversation.snoozedUntil = *command.snoozedUntil;
    }
    conversation.assigneeId = command.assignee.value_or(conversation.assigneeId);
    conversation.priority = command.priority.value_or(conversation.priority);
    conversation.tags = command.tags.value_or(conversation.tags);
    conversation.subject = command.subject.value_or(conversation.subject);
}

} // namespace

Result<Stored<Conversation>> handle(WriteContext &context, const CreateConversation &command)
{
    if (const auto error = badId(command.id.value)) {
        return *error;
    }
    const QString fingerprint = creationFingerprint(command);
    if (const auto existing = loadConversation(context, command.id)) {
        if (!context.maySee(command.by, scopeOf(existing->value))
            || conversationFingerprint(context.db(), command.id) != fingerprint) {
            return otherContent();
        }
        return Stored<Conversation>{existing->value, false};
    }
    const auto customer = loadCustomer(context, command.customer);
    if (!customer) {
        return invalid(u"customer_id"_s, u"There is no such customer."_s);
    }
    if (customer->mergedInto) {
        return customerMergedAlready(*customer);
    }
    const Queue *queue = command.queue ? context.queue(command.queue)
        : context.queues().isEmpty()   ? nullptr
                                       : &context.queues().constFirst();
    if (command.queue && !queue) {
        return invalid(u"queue_id"_s, u"There is no such queue."_s);
    }
    if (command.assignee && !context.agent(command.assignee)) {
        return invalid(u"assignee_id"_s, u"There is no such agent."_s);
    }
    ConversationRow row{.value = {.id = command.id,
                                  .customerId = command.customer,
                                  .subject = command.subject.simplified(),
                                  .priority = command.priority,
                                  .queueId = queue ? queue->id : QueueId{},
                                  .assigneeId = command.assignee,
                                  .tags = command.tags,
                                  .lastMessageAt = context.now(),
                                  .lastDirection = Direction::Internal,
                                  .createdAt = context.now()}};
    if (queue) {
        startResolution(row.value, *queue, context.now());
    }
    insertConversation(context, command.by.actor(), row, fingerprint);
    indexWords(context.db(), {.customer = command.customer, .conversation = command.id}, {row.value.subject});
    return Stored<Conversation>{row.value, true};
}

Result<Conversation> handle(WriteContext &context, const PatchConversation &command)
{
    auto row = loadConversation(context, command.id);
    if (!row || !context.maySee(command.by, scopeOf(row->value))) {
        return notFound("conversation");
    }
    if (row->value.mergedInto) {
        return mergedAlready(row->value);
    }
    const QString change = command.change.isEmpty() ? QString() : command.by.agent.value + u':' + command.change;
    if (isApplied(context.db(), change)) {
        return row->value;
    }
    if (const auto error = staleness(command.ifMatch, row->value.version)) {
        return *error;
    }
    if (const auto error = checkPatch(context, command)) {
        return *error;
    }
    noteApplied(context.db(), change, context.now());
    const Conversation before = row->value;
    applyPatch(context, command, row->value);
    if (row->value == before) {
        return before;
    }
    updateConversation(context, command.by.actor(), *row, scopeOf(before));
    if (row->value.tags != before.tags) {
        replaceTags(context, row->value);
    }
    if (row->value.subject != before.subject) {
        forgetWords(context.db(), {.conversation = command.id});
        indexWords(context.db(), {.customer = row->value.customerId, .conversation = command.id}, {row->value.subject});
    }
    return row->value;
}

Result<Conversation> handle(WriteContext &context, const MarkSeen &command)
{
    auto row = loadLivingConversation(context, command.conversation);
    if (!row || !context.maySee(command.by, scopeOf(row->value))) {
        return notFound("conversation");
    }
    const auto message = loadMessage(context, command.message);
    if (!message || message->value.conversationId != row->value.id) {
        return invalid(u"message_id"_s, u"The conversation has no such message."_s);
    }
    if (message->position <= row->seenPosition) {
        return row->value;
    }
    row->seenPosition = message->position;
    const int unread = message->position >= row->newestPosition ? 0 : unreadAfter(context.db(), row->value.id, message->position);
    if (unread == row->value.unread) {
        updateSeenPosition(context, *row);
        return row->value;
    }
    row->value.unread = unread;
    updateConversation(context, command.by.actor(), *row, scopeOf(row->value));
    return row->value;
}

} // namespace deskbell::hub
