// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/clocks.h"
#include "hub/core/handlers/rearrange.h"
#include "hub/core/reassembly.h"
#include "hub/core/threading.h"
#include "hub/storage/documents.h"
#include "hub/storage/searchindex.h"
#include "hub/storage/writingrows.h"

#include <algorithm>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

QJsonObject numbered(const Conversation &conversation)
{
    return {{u"id"_s, conversation.id.value}, {u"number"_s, conversation.number}};
}

bool isFinishedMatter(const Conversation &conversation)
{
    return conversation.state == ConversationState::Resolved || conversation.state == ConversationState::Closed;
}

/// What is being written in the conversation that goes is written on in the other, unless something is there already.
QList<MovedDraft> moveDrafts(WriteContext &context, const Actor &actor, const ConversationId &from, const ConversationId &into)
{
    QList<MovedDraft> moved;
    QList<std::pair<AgentId, Draft>> drafts;
    {
        Rows rows = context.db().query(u"SELECT agent_id, doc FROM drafts WHERE conversation_id = ? AND ended = 0"_s, {from});
        while (rows.next()) {
            drafts.append({rows.id<AgentId>(0), fromDocument<Draft>(rows.utf8(1), draftFromJson)});
        }
    }
    for (const auto &[agent, draft] : drafts) {
        if (moveDraft(context, actor, agent, draft, into)) {
            moved.append({.agent = agent, .kind = draft.kind});
        }
    }
    return moved;
}

/// Where the thread of what is split off leads: one of the target that is the same, itself, or one like it.
Thread threadAt(const Conversation &target, const Thread &thread, bool stays, const Message &first)
{
    for (const Thread &known : target.threads) {
        if (known.channelId == thread.channelId && known.address.compare(thread.address, Qt::CaseInsensitive) == 0) {
            return known;
        }
    }
    if (!stays) {
        return thread;
    }
    Thread own = thread;
    own.id = ThreadId::make();
    own.subject = plainSubject(first.subject);
    return own;
}

ConversationRow conversationForSplit(WriteContext &context, const SplitConversation &command, const ConversationRow &source,
                                     const Message &first)
{
    ConversationRow row;
    Conversation &value = row.value;
    value.id = command.newId ? command.newId : ConversationId::make();
    value.customerId = first.customerId ? first.customerId : source.value.customerId;
    value.subject = !command.subject.isEmpty() ? command.subject : plainSubject(first.subject);
    if (value.subject.isEmpty()) {
        value.subject = source.value.subject;
    }
    value.priority = source.value.priority;
    value.queueId = source.value.queueId;
    value.assigneeId = source.value.assigneeId;
    value.language = !first.language.isEmpty() ? first.language : source.value.language;
    value.createdAt = context.now();
    row.seenPosition = source.seenPosition;
    if (const Queue *queue = context.queue(value.queueId)) {
        startResolution(value, *queue, first.at);
    }
    return row;
}

/// A customer who waits in what came wakes a matter that was done.
void wakeForPart(Conversation &into, const Conversation &from, const QList<MessageRow> &part)
{
    for (auto it = part.rbegin(); it != part.rend(); ++it) {
        if (it->value.direction == Direction::Internal) {
            continue;
        }
        const bool waits = it->value.direction == Direction::In && it->value.automatic.isEmpty();
        if (waits && isFinishedMatter(into) && !isFinishedMatter(from)) {
            into.state = ConversationState::Open;
        }
        return;
    }
}

struct SplitParts {
    QList<MessageRow> part{};
    QList<MessageRow> rest{};
    bool threadStays = false;
    ThreadId thread{};
};

SplitParts cut(const QList<MessageRow> &all, const SplitConversation &command)
{
    SplitParts parts{.part = partToSplit(all, command.message, command.only)};
    parts.rest = without(all, parts.part);
    parts.thread = parts.part.constFirst().value.threadId;
    parts.threadStays = std::any_of(parts.rest.begin(), parts.rest.end(),
                                    [&](const MessageRow &row) { return row.value.threadId == parts.thread; });
    return parts;
}

/// Sets the threads of both. \returns where the part's thread leads, and notes what the other one got.
QHash<ThreadId, ThreadId> moveThread(const SplitParts &parts, Conversation &from, Conversation &into, OperationRecord &operation)
{
    const auto thread =
        std::find_if(from.threads.cbegin(), from.threads.cend(), [&](const Thread &known) { return known.id == parts.thread; });
    if (!parts.thread || thread == from.threads.cend()) {
        return {};
    }
    const Thread target = threadAt(into, *thread, parts.threadStays, parts.part.constFirst().value);
    const bool known = std::any_of(into.threads.begin(), into.threads.end(), [&](const Thread &t) { return t.id == target.id; });
    if (!known) {
        into.threads.append(target);
        operation.broughtThreads.append(target.id);
    }
    if (!parts.threadStays) {
        from.threads.erase(thread);
    }
    return {{parts.thread, target.id}};
}

Result<ConversationRow> visibleRow(WriteContext &context, const Principal &by, const ConversationId &id)
{
    auto row = loadConversation(context, id);
    if (!row || !context.maySee(by, scopeOf(row->value))) {
        return notFound("conversation");
    }
    if (row->value.mergedInto) {
        return mergedAlready(row->value);
    }
    return *std::move(row);
}

void noteMoved(OperationRecord &operation, const QList<MessageRow> &part)
{
    for (const MessageRow &row : part) {
        operation.moved.append({.id = row.value.id, .thread = row.value.threadId});
    }
}

} // namespace

bool moveDraft(WriteContext &context, const Actor &actor, const AgentId &agent, Draft draft, const ConversationId &into)
{
    const auto there = readDraft(context.db(), agent, into, draftModeOf(draft.kind));
    if (there && !there->isEmpty()) {
        return false;
    }
    const QDateTime at = std::max({context.now(), draft.updatedAt, there ? there->updatedAt : draft.updatedAt}).addMSecs(1);
    const Draft ended{.conversationId = draft.conversationId, .kind = draft.kind, .updatedAt = at};
    putDraft(context, actor, agent, ended);
    draft.conversationId = into;
    draft.updatedAt = at;
    putDraft(context, actor, agent, draft);
    return true;
}

QList<MessageRow> inOrder(QList<MessageRow> messages)
{
    std::sort(messages.begin(), messages.end(), [](const MessageRow &a, const MessageRow &b) { return a.position < b.position; });
    return messages;
}

QList<MessageRow> without(const QList<MessageRow> &all, const QList<MessageRow> &part)
{
    QSet<MessageId> gone;
    for (const MessageRow &row : part) {
        gone.insert(row.value.id);
    }
    QList<MessageRow> rest;
    std::copy_if(all.begin(), all.end(), std::back_inserter(rest),
                 [&](const MessageRow &row) { return !gone.contains(row.value.id); });
    return rest;
}

void moveMessages(WriteContext &context, const Rearrangement &what, QList<MessageRow> &part, const QList<MessageRow> &rest,
                  const QHash<ThreadId, ThreadId> &threads)
{
    for (MessageRow &row : part) {
        row.value.conversationId = what.into.value.id;
        row.value.threadId = threads.value(row.value.threadId, row.value.threadId);
        moveMessage(context, what.actor, row, what.from.value.id, what.fromScope, scopeOf(what.into.value));
    }
    moveReferences(context.db(), part, rest, what.from.value.id, what.into.value.id);
}

void storeBoth(WriteContext &context, const Rearrangement &what)
{
    // The one that loses threads first: a thread's row stands under one conversation only.
    replaceThreads(context, what.from.value);
    replaceThreads(context, what.into.value);
    replaceTags(context, what.from.value);
    replaceTags(context, what.into.value);
    updateConversation(context, what.actor, what.from, what.fromScope);
    updateConversation(context, what.actor, what.into, what.intoScope);
}

void tellRearrangement(WriteContext &context, const Actor &actor, const OperationRecord &operation, qint64 undone)
{
    const bool merge = operation.kind == OperationRecord::Kind::Merge;
    const Conversation &into = operation.intoAfter.value;
    QJsonObject document{{u"id"_s, into.id.value},
                         {u"operation"_s, operation.word()},
                         {u"from"_s, numbered(operation.fromAfter.value)},
                         {u"into"_s, numbered(into)},
                         {u"messages"_s, operation.moved.size()}};
    if (undone > 0) {
        document[u"undone"_s] = undone;
    }
    const char *type = undone > 0 ? eventtype::conversationUndone
        : merge                   ? eventtype::conversationMerged
                                  : eventtype::conversationSplit;
    context.append({.type = QLatin1StringView(type),
                    .actor = actor,
                    .entityId = into.id.value,
                    .scoped = true,
                    .scope = scopeOf(into),
                    .before = scopeOf(into),
                    .conversation = into.id,
                    .operation = undone > 0 ? QString() : operation.id,
                    .document = compactJson(document)});
}

void makeMerged(ConversationRow &row, const ConversationId &into)
{
    Conversation &value = row.value;
    value.mergedInto = into;
    value.threads.clear();
    value.unread = 0;
    value.waitingSince = {};
    value.snoozedUntil = {};
    row.newestPosition = 0;
}

Result<Rearranged> handle(WriteContext &context, const MergeConversations &command)
{
    auto from = visibleRow(context, command.by, command.from);
    auto into = visibleRow(context, command.by, command.into);
    if (!from || !into) {
        return from ? into.error() : from.error();
    }
    if (command.from == command.into) {
        return invalid(u"into"_s, u"A conversation cannot be merged into itself."_s);
    }
    if (const auto error = staleness(command.ifMatch, from->value.version)) {
        return *error;
    }
    const Rearrangement what{.actor = command.by.actor(),
                             .from = *from,
                             .into = *into,
                             .fromScope = scopeOf(from->value),
                             .intoScope = scopeOf(into->value)};
    QList<MessageRow> part = messagesOf(context, command.from);
    const QList<MessageRow> there = messagesOf(context, command.into);
    OperationRecord operation{.id = makeUuid7(),
                              .kind = OperationRecord::Kind::Merge,
                              .fromBefore = saved(*from, part.size()),
                              .intoBefore = saved(*into, there.size())};
    noteMoved(operation, part);
    for (const Thread &thread : from->value.threads) {
        operation.broughtThreads.append(thread.id);
    }
    into->seenPosition = seenTogether(*from, part, *into, there);
    takeOver(into->value, from->value);
    makeMerged(*from, command.into);
    derive(*into, inOrder(part + there), context.queue(into->value.queueId), context.now());
    moveMessages(context, what, part, {}, {});
    storeBoth(context, what);
    operation.drafts = moveDrafts(context, what.actor, command.from, command.into);
    operation.fromAfter = saved(*from, 0);
    operation.intoAfter = saved(*into, part.size() + there.size());
    insertOperation(context.db(), operation);
    tellRearrangement(context, what.actor, operation);
    return Rearranged{.conversation = into->value, .operation = operation.id};
}

Result<Rearranged> handle(WriteContext &context, const SplitConversation &command)
{
    auto from = visibleRow(context, command.by, command.conversation);
    if (!from) {
        return from.error();
    }
    const auto first = loadMessage(context, command.message);
    if (!first || first->value.conversationId != command.conversation) {
        return notFound("message");
    }
    const QList<MessageRow> all = messagesOf(context, command.conversation);
    SplitParts parts = cut(all, command);
    if (!leavesSomething(all, parts.part)) {
        return Error{.kind = Error::Kind::Conflict,
                     .detail = u"Nothing would stay behind: merge the whole conversation instead."_s,
                     .type = u"nothing-left"_s};
    }
    const bool isNew = command.into.isNull();
    if (isNew && !leavesSomething(parts.part, {})) {
        return invalid(u"message_id"_s, u"A note alone is no conversation: there would be nobody to answer."_s);
    }
    if (isNew && command.newId) {
        if (const auto error = badId(command.newId.value)) {
            return *error;
        }
        if (loadConversation(context, command.newId)) {
            return otherContent();
        }
    }
    if (command.into == command.conversation) {
        return invalid(u"into"_s, u"The message is in this conversation already."_s);
    }
    Result<ConversationRow> into =
        isNew ? conversationForSplit(context, command, *from, first->value) : visibleRow(context, command.by, command.into);
    if (!into) {
        return into.error();
    }
    const Rearrangement what{.actor = command.by.actor(),
                             .from = *from,
                             .into = *into,
                             .fromScope = scopeOf(from->value),
                             .intoScope = scopeOf(into->value)};
    const QList<MessageRow> there = isNew ? QList<MessageRow>() : messagesOf(context, command.into);
    OperationRecord operation{.id = makeUuid7(),
                              .kind = isNew ? OperationRecord::Kind::Split : OperationRecord::Kind::Move,
                              .fromBefore = saved(*from, all.size()),
                              .intoBefore = saved(*into, there.size())};
    noteMoved(operation, parts.part);
    if (!isNew) {
        into->seenPosition = seenTogether({.seenPosition = from->seenPosition}, parts.part, *into, there);
        wakeForPart(into->value, from->value, parts.part);
    }
    const auto threads = moveThread(parts, from->value, into->value, operation);
    derive(*from, parts.rest, context.queue(from->value.queueId), context.now());
    derive(*into, inOrder(parts.part + there), context.queue(into->value.queueId), context.now());
    if (isNew) {
        const QList<Thread> own = std::exchange(into->value.threads, {}); // their rows still stand under the other one
        insertConversation(context, what.actor, *into);
        if (!command.subject.isEmpty()) {
            indexWords(context.db(), {.customer = into->value.customerId, .conversation = into->value.id}, {command.subject});
        }
        into->value.threads = own;
    }
    moveMessages(context, what, parts.part, parts.rest, threads);
    storeBoth(context, what);
    operation.fromAfter = saved(*from, parts.rest.size());
    operation.intoAfter = saved(*into, parts.part.size() + there.size());
    insertOperation(context.db(), operation);
    tellRearrangement(context, what.actor, operation);
    return Rearranged{.conversation = into->value, .operation = operation.id};
}

} // namespace deskbell::hub
