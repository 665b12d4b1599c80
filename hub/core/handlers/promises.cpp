// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/support.h"
#include "hub/core/handover.h"
#include "hub/core/promisecommands.h"
#include "hub/storage/changerows.h"
#include "hub/storage/conversationrows.h"
#include "hub/storage/documents.h"
#include "hub/storage/promiserows.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int promisesPerTick = 500;
constexpr int longestAbsenceDays = 16; ///< no shift begins later than that: handover.cpp looks 15 days ahead
constexpr int offlineForDays = 31; ///< a change a desk says it made longer ago is not believed

QString promiseFingerprint(const CreatePromise &command)
{
    return fingerprintOf(compactJson({{u"conversation"_s, command.conversation.value},
                                      {u"kind"_s, command.kind.toString()},
                                      {u"due"_s, toWireTime(command.dueAt)},
                                      {u"owner"_s, command.owner.value},
                                      {u"reason"_s, command.reason},
                                      {u"channel"_s, command.channelKind},
                                      {u"address"_s, command.address}}));
}

/// When it was done: as the desk says, where that can be.
QDateTime momentOf(WriteContext &context, const QDateTime &said)
{
    const bool credible = said.isValid() && said <= context.now() && said >= context.now().addDays(-offlineForDays);
    return credible ? said : context.now();
}

/// Who cannot see the conversation would never hear of the promise.
std::optional<Error> unfitOwner(WriteContext &context, const AgentId &owner, const Conversation &conversation)
{
    const Agent *agent = context.agent(owner);
    if (!agent || !agent->enabled) {
        return invalid(u"owner_id"_s, u"There is no such agent."_s);
    }
    const Principal as{.agent = agent->id, .name = agent->name, .role = agent->role};
    if (!context.maySee(as, scopeOf(conversation))) {
        return invalid(u"owner_id"_s, u"%1 does not see this conversation."_s.arg(agent->name));
    }
    return std::nullopt;
}

std::optional<Error> unusablePromise(WriteContext &context, const Promise &promise, const Conversation &conversation,
                                     bool otherOwner)
{
    if (!promise.kind.isKnown()) {
        return invalid(u"kind"_s, u"There is no such kind of promise."_s);
    }
    if (!promise.state.isKnown()) {
        return invalid(u"state"_s, u"There is no such state of a promise."_s);
    }
    if (!promise.dueAt.isValid()) {
        return invalid(u"due_at"_s, u"A promise needs a time."_s);
    }
    return otherOwner ? unfitOwner(context, promise.ownerId, conversation) : std::nullopt;
}

void settle(Promise &promise, PromiseState state, const QDateTime &at)
{
    promise.state = state;
    promise.settledAt = state == PromiseState::Open ? QDateTime() : at;
}

void applyTo(Promise &promise, const PatchPromise &command, const QDateTime &at)
{
    // What was done in time, at a desk that could not say so, was in time.
    if (promise.isLate() && at < promise.dueAt && promise.brokenAt >= promise.dueAt) {
        promise.brokenAt = {};
    }
    if (command.dueAt) {
        promise.dueAt = *command.dueAt;
    }
    if (command.owner && *command.owner != promise.ownerId) {
        promise.ownerId = *command.owner;
        promise.handedOver.reset();
    }
    promise.reason = command.reason.value_or(promise.reason);
    promise.channelKind = command.channelKind.value_or(promise.channelKind);
    promise.address = command.address.value_or(promise.address);
    promise.kind = command.kind.value_or(promise.kind);
    if (command.state && !(*command.state == promise.state)) {
        settle(promise, command.state->value(), at);
    }
}

/// \returns whether it changed.
bool breakPromise(WriteContext &context, const PromiseId &id)
{
    auto row = loadPromise(context, id);
    const auto conversation = row ? loadConversation(context, row->value.conversationId) : std::nullopt;
    if (!conversation) {
        return false;
    }
    row->value.brokenAt = row->value.dueAt;
    updatePromise(context, Principal::hub().actor(), *row, conversation->value);
    return true;
}

/// Gives it to whoever is there, or to the queue. \returns whether it changed.
bool handOver(WriteContext &context, PromiseRow &row, const Conversation &conversation, QHash<AgentId, int> &open)
{
    const Queue *queue = context.queue(conversation.queueId);
    const AgentId before = row.value.ownerId;
    const AgentId next = whoTakesOver(before, queue ? queue->members : QList<AgentId>(), context.agents().values(), open);
    if (next == before) {
        return false;
    }
    if (before) {
        row.value.handedOver = PromiseHandOver{.from = before, .at = context.now()};
    }
    row.value.ownerId = next;
    row.awaySince = {};
    ++open[next];
    updatePromise(context, Principal::hub().actor(), row, conversation);
    return true;
}

int lookAfter(WriteContext &context, const AgentId &owner, QHash<AgentId, int> &open)
{
    const Agent *agent = context.agent(owner);
    const bool disabled = owner && (!agent || !agent->enabled);
    const bool away = disabled || (agent && agent->presence == Presence::Offline);
    if (owner) {
        noteAway(context.db(), owner, away ? context.now() : QDateTime());
    }
    if (owner && !away) {
        return 0;
    }
    const QDateTime before = disabled || owner.isNull() ? QDateTime() : context.now().addDays(longestAbsenceDays);
    int changed = 0;
    for (const PromiseId &id : openPromisesOf(context.db(), owner, before, promisesPerTick)) {
        auto row = loadPromise(context, id);
        const auto conversation = row ? loadConversation(context, row->value.conversationId) : std::nullopt;
        if (!conversation) {
            continue;
        }
        const Queue *queue = context.queue(conversation->value.queueId);
        const bool now = owner.isNull()
            || isToBeHandedOver(row->value, row->awaySince, disabled, context.now(), queue ? queue->settings : QJsonObject());
        changed += now && handOver(context, *row, conversation->value, open) ? 1 : 0;
    }
    return changed;
}

/// Those whose owners were away when last looked at, and may be back.
bool anyAway(Database &database, const AgentId &owner)
{
    return database.query(u"SELECT 1 FROM promises WHERE open = 1 AND owner_id = ? AND away_since > 0 LIMIT 1"_s, {owner}).next();
}

} // namespace

Result<Stored<Promise>> handle(WriteContext &context, const CreatePromise &command)
{
    if (const auto error = badId(command.id.value)) {
        return *error;
    }
    const auto conversation = loadLivingConversation(context, command.conversation);
    if (!conversation || !context.maySee(command.by, scopeOf(conversation->value))) {
        return invalid(u"conversation_id"_s, u"There is no such conversation."_s);
    }
    const QString fingerprint = promiseFingerprint(command);
    if (const auto existing = loadPromise(context, command.id)) {
        if (existing->fingerprint != fingerprint) {
            return otherContent();
        }
        return Stored<Promise>{existing->value, false};
    }
    const PromiseRow row{.value = {.id = command.id,
                                   .conversationId = conversation->value.id,
                                   .customerId = conversation->value.customerId,
                                   .kind = command.kind,
                                   .dueAt = command.dueAt,
                                   .ownerId = command.owner ? command.owner : command.by.agent,
                                   .reason = command.reason.simplified(),
                                   .channelKind = command.channelKind,
                                   .address = command.address.trimmed(),
                                   .state = PromiseState::Open,
                                   .madeBy = command.by.actor(),
                                   .madeAt = momentOf(context, command.at)},
                         .fingerprint = fingerprint};
    if (auto error = unusablePromise(context, row.value, conversation->value, true)) {
        return *std::move(error);
    }
    insertPromise(context, command.by.actor(), row, conversation->value);
    return Stored<Promise>{row.value, true};
}

Result<Promise> handle(WriteContext &context, const PatchPromise &command)
{
    auto row = loadPromise(context, command.id);
    const auto conversation = row ? loadConversation(context, row->value.conversationId) : std::nullopt;
    if (!conversation || !context.maySee(command.by, scopeOf(conversation->value))) {
        return notFound("promise");
    }
    const QString change = command.change.isEmpty() ? QString() : command.by.agent.value + u':' + command.change;
    if (isApplied(context.db(), change)) {
        return row->value;
    }
    if (const auto error = staleness(command.ifMatch, row->value.version)) {
        return *error;
    }
    const Promise before = row->value;
    applyTo(row->value, command, momentOf(context, command.at));
    if (auto error = unusablePromise(context, row->value, conversation->value, row->value.ownerId != before.ownerId)) {
        return *std::move(error);
    }
    noteApplied(context.db(), change, context.now());
    if (row->value == before) {
        return before;
    }
    if (row->value.ownerId != before.ownerId) {
        row->awaySince = {};
    }
    updatePromise(context, command.by.actor(), *row, conversation->value);
    return row->value;
}

Result<int> handle(WriteContext &context, const TickPromises &command)
{
    int changed = 0;
    for (const PromiseId &id : newlyBroken(context, promisesPerTick)) {
        changed += breakPromise(context, id) ? 1 : 0;
    }
    if (!command.handOver) {
        return changed;
    }
    QHash<AgentId, int> open = openPromisesByOwner(context.db());
    const QList<AgentId> owners = open.keys();
    for (const AgentId &owner : owners) {
        const Agent *agent = context.agent(owner);
        const bool there = agent && agent->enabled && !(agent->presence == Presence::Offline);
        if (!there || anyAway(context.db(), owner)) {
            changed += lookAfter(context, owner, open);
        }
    }
    return changed;
}

} // namespace deskbell::hub
