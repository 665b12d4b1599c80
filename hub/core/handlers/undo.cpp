// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/customermerging.h"
#include "hub/core/handlers/rearrange.h"
#include "hub/core/reassembly.h"
#include "hub/storage/writingrows.h"

#include <algorithm>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

Error inTheWay(const QString &type, const QString &detail)
{
    return {.kind = Error::Kind::Conflict, .detail = detail, .type = type};
}

/// Why it cannot be undone any more.
std::optional<Error> obstacle(const OperationRecord &operation, const ConversationRow &from, const ConversationRow &into)
{
    if (operation.undone) {
        return inTheWay(u"undone-already"_s, u"This was undone already."_s);
    }
    if (into.value.mergedInto) {
        return inTheWay(u"merged-since"_s,
                        u"#%1 was merged into another conversation since: undo that first."_s.arg(into.value.number));
    }
    const bool merge = operation.kind == OperationRecord::Kind::Merge;
    if (merge ? from.value.mergedInto != into.value.id : !from.value.mergedInto.isNull()) {
        return inTheWay(u"merged-since"_s,
                        u"#%1 was merged into another conversation since: undo that first."_s.arg(from.value.number));
    }
    return std::nullopt;
}

struct UndoParts {
    QList<MessageRow> back{};
    QList<MessageRow> rest{};
    bool asItWas = true; ///< just what went comes back
};

/// What goes back: what was moved, and what came since where it belongs. Conflict when something of it was moved elsewhere.
Result<UndoParts> partsOf(WriteContext &context, const OperationRecord &operation, const QList<MessageRow> &there)
{
    QSet<MessageId> moved;
    for (const MovedMessage &message : operation.moved) {
        moved.insert(message.id);
    }
    UndoParts parts;
    for (const MessageRow &row : there) {
        const bool recorded = moved.remove(row.value.id);
        const bool since = operation.kind == OperationRecord::Kind::Split
            || (row.value.threadId && operation.broughtThreads.contains(row.value.threadId));
        if (recorded || since) {
            parts.back.append(row);
            parts.asItWas = parts.asItWas && recorded;
        } else {
            parts.rest.append(row);
        }
    }
    for (const MessageId &id : std::as_const(moved)) {
        if (loadMessage(context, id)) { // else it was taken back since
            return inTheWay(u"moved-since"_s, u"A message was moved to another conversation since: undo that first."_s);
        }
        parts.asItWas = false;
    }
    return parts;
}

QHash<MessageId, ThreadId> threadsBefore(const OperationRecord &operation)
{
    QHash<MessageId, ThreadId> threads;
    for (const MovedMessage &message : operation.moved) {
        threads.insert(message.id, message.thread);
    }
    return threads;
}

/// The thread in which what came since goes back: the one its thread was made of.
ThreadId threadOfOrigin(const OperationRecord &operation, const ThreadId &now)
{
    const auto &own = operation.fromBefore.value.threads;
    const bool known = std::any_of(own.begin(), own.end(), [&](const Thread &thread) { return thread.id == now; });
    const bool made = !known && operation.broughtThreads.contains(now) && !operation.moved.isEmpty();
    return made ? operation.moved.constFirst().thread : now;
}

bool uses(const QList<MessageRow> &messages, const ThreadId &id)
{
    return std::any_of(messages.begin(), messages.end(), [&](const MessageRow &row) { return row.value.threadId == id; });
}

/// It stands in no conversation: the target of a move had one like it.
bool isFree(WriteContext &context, const ThreadId &id)
{
    return !context.db().query(u"SELECT 1 FROM threads WHERE id = ?"_s, {id}).next();
}

bool holds(const QList<Thread> &threads, const ThreadId &id)
{
    return std::any_of(threads.begin(), threads.end(), [&](const Thread &thread) { return thread.id == id; });
}

/// The threads of the conversation that gets its messages back: those it still has, those that come back with them out of
/// \a available, and one of its own for each that went elsewhere meanwhile. A thread stands in one conversation only.
QList<Thread> settleThreads(WriteContext &context, const OperationRecord &operation, const QList<Thread> &current,
                            QList<Thread> &available, QList<MessageRow> &back, const QList<MessageRow> &rest)
{
    QList<Thread> settled = current;
    QList<Thread> kept;
    for (const Thread &thread : std::as_const(available)) {
        const bool comes = operation.kind == OperationRecord::Kind::Split && !operation.broughtThreads.contains(thread.id);
        const bool own = holds(operation.fromBefore.value.threads, thread.id);
        if ((comes || own) && !holds(settled, thread.id) && !uses(rest, thread.id)) {
            settled.append(thread);
        } else {
            kept.append(thread);
        }
    }
    available = kept;
    for (MessageRow &row : back) {
        ThreadId &id = row.value.threadId;
        if (id.isNull() || holds(settled, id)) {
            continue;
        }
        const auto &own = operation.fromBefore.value.threads;
        const auto origin = std::find_if(own.begin(), own.end(), [&](const Thread &thread) { return thread.id == id; });
        const auto same = std::find_if(settled.begin(), settled.end(), [&](const Thread &thread) {
            return origin != own.end() && thread.channelId == origin->channelId
                && thread.address.compare(origin->address, Qt::CaseInsensitive) == 0;
        });
        if (origin != own.end() && isFree(context, id)) {
            settled.append(*origin);
        } else if (same == settled.end() && origin != own.end()) {
            settled.append(*origin);
            settled.last().id = ThreadId::make();
            id = settled.constLast().id;
        } else if (same != settled.end()) {
            id = same->id;
        } else {
            id = {};
        }
    }
    // As they stood before, then what came since.
    const auto placeOf = [&](const Thread &thread) {
        const auto &own = operation.fromBefore.value.threads;
        const auto found = std::find_if(own.begin(), own.end(), [&](const Thread &known) { return known.id == thread.id; });
        return found - own.begin();
    };
    std::stable_sort(settled.begin(), settled.end(), [&](const Thread &a, const Thread &b) { return placeOf(a) < placeOf(b); });
    return settled;
}

/// What is left of the other conversation's threads: those that came with the step go when nothing uses them any more.
QList<Thread> threadsLeft(const OperationRecord &operation, QList<Thread> available, const QList<MessageRow> &rest)
{
    available.removeIf(
        [&](const Thread &thread) { return operation.broughtThreads.contains(thread.id) && !uses(rest, thread.id); });
    return available;
}

/// Exactly what it was, but for the version.
void restore(ConversationRow &row, const SavedConversation &saved)
{
    const qint64 version = row.value.version;
    row.value = saved.value;
    row.value.version = version;
    row.newestPosition = saved.newestPosition;
    row.seenPosition = saved.seenPosition;
}

void goBackInto(WriteContext &context, const OperationRecord &operation, ConversationRow &into, const UndoParts &parts,
                const QList<Thread> &available)
{
    const bool untouched = into.value.version == operation.intoAfter.value.version
        && into.seenPosition == operation.intoAfter.seenPosition && parts.asItWas
        && parts.rest.size() == operation.intoBefore.messages;
    if (operation.kind == OperationRecord::Kind::Split) {
        makeMerged(into, operation.fromAfter.value.id);
    } else if (untouched) {
        restore(into, operation.intoBefore);
    } else {
        into.value = takenBack(operation.intoBefore.value, operation.intoAfter.value, into.value);
        into.value.threads = threadsLeft(operation, available, parts.rest);
        into.seenPosition =
            into.seenPosition == operation.intoAfter.seenPosition ? operation.intoBefore.seenPosition : into.seenPosition;
        derive(into, parts.rest, context.queue(into.value.queueId), context.now());
    }
}

void goBackFrom(WriteContext &context, const OperationRecord &operation, ConversationRow &from, const QList<MessageRow> &messages,
                bool asItWas, qint64 seenSince)
{
    const bool merge = operation.kind == OperationRecord::Kind::Merge;
    const bool untouched =
        from.value.version == operation.fromAfter.value.version && asItWas && messages.size() == operation.fromBefore.messages;
    if (untouched && seenSince == 0) {
        restore(from, operation.fromBefore);
    } else if (merge) {
        restore(from, operation.fromBefore);
        from.seenPosition = std::max(from.seenPosition, seenSince);
        derive(from, messages, context.queue(from.value.queueId), context.now());
    } else {
        from.value = takenBack(operation.fromBefore.value, operation.fromAfter.value, from.value);
        from.seenPosition = std::max(from.seenPosition, operation.fromBefore.seenPosition);
        derive(from, messages, context.queue(from.value.queueId), context.now());
    }
}

/// Drafts that came along go back with all that was written in them since, but for those begun anew for the other customer.
void takeDraftsBack(WriteContext &context, const Actor &actor, const OperationRecord &operation)
{
    const Conversation &from = operation.fromBefore.value;
    const Conversation &into = operation.intoBefore.value;
    for (const MovedDraft &moved : operation.drafts) {
        const auto draft = readDraft(context.db(), moved.agent, into.id, draftModeOf(moved.kind));
        const bool anew = draft && from.customerId != into.customerId && draft->customer == into.customerId;
        if (draft && !draft->isEmpty() && !anew) {
            moveDraft(context, actor, moved.agent, *draft, from.id);
        }
    }
}

} // namespace

Result<Rearranged> handle(WriteContext &context, const UndoEvent &command)
{
    if (const auto ofCustomer = loadCustomerOperation(context.db(), command.seq)) {
        return undoCustomerOperation(context, command.by, *ofCustomer);
    }
    const auto operation = loadOperation(context.db(), command.seq);
    auto from = operation ? loadConversation(context, operation->fromBefore.value.id) : std::nullopt;
    auto into = operation ? loadConversation(context, operation->intoAfter.value.id) : std::nullopt;
    if (!from || !into || !context.maySee(command.by, scopeOf(from->value))
        || !context.maySee(command.by, scopeOf(into->value))) {
        return notFound("event that can be undone");
    }
    if (const auto error = obstacle(*operation, *from, *into)) {
        return *error;
    }
    auto parts = partsOf(context, *operation, messagesOf(context, into->value.id));
    if (!parts) {
        return parts.error();
    }
    const bool mayBeEmpty = operation->kind == OperationRecord::Kind::Split || operation->intoBefore.newestPosition == 0;
    if (!mayBeEmpty && !leavesSomething(parts->rest, {})) {
        return inTheWay(u"nothing-left"_s,
                        u"Nothing would be left in #%1: merge the two the other way instead."_s.arg(into->value.number));
    }
    const QList<MessageRow> stayed = messagesOf(context, from->value.id);
    const qint64 seenSince = into->seenPosition == operation->intoAfter.seenPosition ? 0 : into->seenPosition;
    // The way back: from the other conversation into this one.
    const Rearrangement what{.actor = command.by.actor(),
                             .from = *into,
                             .into = *from,
                             .fromScope = scopeOf(into->value),
                             .intoScope = scopeOf(from->value)};
    const auto before = threadsBefore(*operation);
    for (MessageRow &row : parts->back) {
        row.value.threadId = before.value(row.value.id, threadOfOrigin(*operation, row.value.threadId));
    }
    const bool merge = operation->kind == OperationRecord::Kind::Merge;
    QList<Thread> available = into->value.threads;
    const QList<Thread> settled =
        settleThreads(context, *operation, merge ? QList<Thread>() : from->value.threads, available, parts->back, parts->rest);
    goBackInto(context, *operation, *into, *parts, available);
    goBackFrom(context, *operation, *from, inOrder(stayed + parts->back), parts->asItWas, seenSince);
    from->value.threads = settled;
    if (!context.queue(from->value.queueId)) { // it is gone
        from->value.queueId = into->value.queueId;
    }
    moveMessages(context, what, parts->back, parts->rest, {});
    storeBoth(context, what);
    takeDraftsBack(context, what.actor, *operation);
    markUndone(context.db(), operation->id);
    tellRearrangement(context, what.actor, *operation, command.seq);
    return Rearranged{.conversation = from->value, .operation = {}};
}

} // namespace deskbell::hub
