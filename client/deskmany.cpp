// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of several conversations that are one step for the agent, and their way back.
#include "client/answers.h"
#include "client/deskprivate.h"

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

/// What was refused for good must not stand in the way of what was done before it; this may pass.
bool mayBeUndoneLater(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::TimedOut:
    case Error::Kind::TooMany:
    case Error::Kind::Unavailable:
    case Error::Kind::Internal: return true;
    default: return false;
    }
}

} // namespace

/// One conversation of several. \returns nothing when nothing changes.
std::optional<UndoStep> Desk::Private::editOne(UndoableAction::Kind kind, const ConversationEdit &edit, QList<Wish> &wishes)
{
    const auto row = replica.conversation(edit.id);
    if (!row) {
        return std::nullopt;
    }
    UndoStep step{.action = {.kind = kind, .conversation = edit.id, .number = row->conversation.number}, .message = edit.message};
    const QJsonObject before = fieldsBefore(toJson(row->conversation), edit.body);
    if (edit.body.isEmpty() || stillHas(before, edit.body)) {
        return edit.message ? std::optional(step) : std::nullopt;
    }
    step.wish = makeUuid7();
    step.before = before;
    step.after = edit.body;
    wishes.append(
        Wish{.id = step.wish, .kind = Wish::Kind::Patch, .lane = edit.id.value, .conversation = edit.id, .body = edit.body});
    return step;
}

QHash<QString, qint64> Desk::change(UndoableAction action, const QList<ConversationEdit> &edits)
{
    QList<Wish> wishes;
    QHash<QString, qint64> numbers;
    UndoStep step{.action = std::move(action)};
    for (const ConversationEdit &edit : edits) {
        if (auto part = d->editOne(step.action.kind, edit, wishes)) {
            if (!part->wish.isEmpty()) {
                numbers.insert(part->wish, part->action.number);
            }
            step.parts.append(*std::move(part));
        }
    }
    if (!wishes.isEmpty()) {
        d->outbox.addAll(wishes);
    }
    if (!step.parts.isEmpty()) {
        step.action.conversation = step.parts.first().action.conversation;
        step.action.number = step.parts.first().action.number;
        step.action.count = int(step.parts.size());
        d->undoSteps.push(std::move(step));
        Q_EMIT lastActionChanged();
    }
    return numbers;
}

QFuture<Result<ConversationId>> Desk::mergeAll(const QList<ConversationId> &from, const ConversationId &into)
{
    auto promise = startedPromise<ConversationId>();
    UndoStep step{.action = {.kind = UndoableAction::Kind::Merge, .conversation = into, .count = 0}};
    d->mergeNext(from, into, std::move(step), {}, promise);
    return promise->future();
}

void Desk::Private::mergeNext(QList<ConversationId> from, const ConversationId &into, UndoStep done, QStringList failed,
                              const RearrangePromise &promise)
{
    from.removeAll(into);
    if (from.isEmpty()) {
        if (!done.parts.isEmpty()) {
            done.action.count = int(done.parts.size());
            undoSteps.push(done);
            Q_EMIT q.lastActionChanged();
        }
        if (failed.isEmpty()) {
            keepPromise(promise, Result<ConversationId>(into));
        } else {
            keepPromise(promise,
                        Result<ConversationId>(
                            Error{.kind = Error::Kind::Conflict, .detail = failed.join(u'\n'), .type = u"some-failed"_s}));
        }
        return;
    }
    const ConversationId next = from.takeFirst();
    const auto row = replica.conversation(next);
    const qint64 number = row ? row->conversation.number : 0;
    const QJsonObject body{{u"into"_s, into.value}};
    client.request(jsonRequest("POST", u"/v1/conversations/%1/merge"_s.arg(next.value), body),
                   [this, from, into, done, failed, promise, next, number](const HttpReply &reply) mutable {
                       const auto doc = jsonOf(reply);
                       if (!doc) {
                           failed.append(u"#%1: %2"_s.arg(number).arg(doc.error().detail));
                       } else {
                           const QJsonObject conversation = (*doc)[u"conversation"].toObject();
                           ReplicaUpdate update;
                           update.conversations.append(conversation);
                           replica.apply(update);
                           done.action.into = conversation[u"number"].toInteger();
                           done.parts.append(
                               {.action = {.kind = UndoableAction::Kind::Merge, .conversation = next, .number = number},
                                .event = (*doc)[u"event"].toInteger()});
                       }
                       mergeNext(from, into, done, failed, promise);
                   });
}

/// One step without parts; what may pass comes back to the stack.
void Desk::Private::undoOne(const UndoStep &step, const UndoPromise &promise)
{
    auto own = startedPromise<UndoableAction>();
    whenAnswered(own->future(), &q, [this, step, promise](const Result<UndoableAction> &answer) {
        if (!answer && (step.event > 0 || step.message) && mayBeUndoneLater(answer.error())) {
            undoSteps.push(step);
            Q_EMIT q.lastActionChanged();
        }
        keepPromise(promise, Result<UndoableAction>(answer));
    });
    undoStep(step, own);
}

/// A message sent with the change comes back first. Where it is on its way already, what was changed is undone all the same, and the
/// answer says so.
void Desk::Private::undoStep(const UndoStep &step, const UndoPromise &promise)
{
    if (step.event > 0) {
        undoAtHub(step, promise);
        return;
    }
    if (!step.message) {
        undoChange(step, promise);
        return;
    }
    whenAnswered(q.revoke(step.message), &q, [this, step, promise](const Result<DraftMessage> &back) {
        if (!back && (mayBeUndoneLater(back.error()) || step.before.isEmpty())) {
            keepPromise(promise, Result<UndoableAction>(back.error()));
            return;
        }
        UndoStep rest = step;
        if (!back) {
            rest.action.sent.append(rest.action.number);
        }
        undoChange(rest, promise);
    });
}

void Desk::Private::undoChange(const UndoStep &step, const UndoPromise &promise)
{
    if (!step.promise.isEmpty()) {
        const auto error = promises.undo(step);
        keepPromise(promise, error ? Result<UndoableAction>(*error) : Result<UndoableAction>(step.action));
    } else if (step.before.isEmpty()) {
        keepPromise(promise, Result<UndoableAction>(step.action));
    } else {
        undoPatch(step, promise);
    }
}

void Desk::Private::undoParts(const UndoStep &step, const UndoPromise &promise)
{
    UndoableAction result = step.action;
    result.count = 0;
    undoNextPart(step, result, {}, {}, promise);
}

/// The last one first, since what was merged last has to come out first.
void Desk::Private::undoNextPart(UndoStep rest, UndoableAction result, QList<UndoStep> kept, Error last,
                                 const UndoPromise &promise)
{
    if (rest.parts.isEmpty()) {
        if (!kept.isEmpty()) {
            rest.parts = kept;
            rest.action.count = int(kept.size());
            undoSteps.push(rest);
            Q_EMIT q.lastActionChanged();
        }
        keepPromise(promise, result.count > 0 ? Result<UndoableAction>(result) : Result<UndoableAction>(last));
        return;
    }
    const UndoStep part = rest.parts.takeLast();
    auto own = startedPromise<UndoableAction>();
    whenAnswered(own->future(), &q,
                 [this, rest, result, kept, last, promise, part](const Result<UndoableAction> &answer) mutable {
                     if (answer) {
                         ++result.count;
                         result.sent += answer->sent;
                     } else {
                         last = answer.error();
                         result.left.append(part.action.number);
                         if (mayBeUndoneLater(last)) {
                             kept.prepend(part);
                         }
                     }
                     undoNextPart(rest, result, kept, last, promise);
                 });
    undoStep(part, own);
}

} // namespace deskbell
