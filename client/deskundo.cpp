// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/deskprivate.h"

#include <QJsonArray>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

struct Rearranged {
    QJsonObject conversation{}; ///< the one to look at now
    QJsonObject customer{}; ///< of what was done to customers
    qint64 event = 0;
};

Result<Rearranged> rearrangedIn(const HttpReply &reply)
{
    const auto doc = jsonOf(reply);
    if (!doc) {
        return doc.error();
    }
    return Rearranged{.conversation = (*doc)[u"conversation"].toObject(),
                      .customer = (*doc)[u"customer"].toObject(),
                      .event = (*doc)[u"event"].toInteger()};
}

Error changedSince()
{
    return {.kind = Error::Kind::Stale, .detail = Desk::tr("It was changed since."), .type = u"changed-since"_s};
}

} // namespace

void Desk::Private::rearrange(const UndoableAction &action, const HttpRequest &request, const RearrangePromise &promise)
{
    client.request(request, [this, action, promise](const HttpReply &reply) {
        const auto done = rearrangedIn(reply);
        if (!done) {
            keepPromise(promise, Result<ConversationId>(done.error()));
            return;
        }
        ReplicaUpdate update;
        update.conversations.append(done->conversation);
        replica.apply(update);
        if (done->event > 0) {
            UndoStep step{.action = action, .event = done->event};
            step.action.into = done->conversation[u"number"].toInteger();
            undoSteps.push(step);
            Q_EMIT q.lastActionChanged();
        }
        keepPromise(promise, Result<ConversationId>(ConversationId{done->conversation[u"id"].toString()}));
    });
}

QFuture<Result<ConversationId>> Desk::merge(const ConversationId &from, const ConversationId &into)
{
    auto promise = startedPromise<ConversationId>();
    const auto row = d->replica.conversation(from);
    UndoableAction action{.kind = UndoableAction::Kind::Merge, .conversation = from};
    action.number = row ? row->conversation.number : 0;
    const QJsonObject body{{u"into"_s, into.value}};
    d->rearrange(action, jsonRequest("POST", u"/v1/conversations/%1/merge"_s.arg(from.value), body), promise);
    return promise->future();
}

QFuture<Result<ConversationId>> Desk::split(const MessageId &message, bool only, const ConversationId &into)
{
    auto promise = startedPromise<ConversationId>();
    const auto row = d->replica.message(message);
    if (!row) {
        keepPromise(promise, Result<ConversationId>(Error{.kind = Error::Kind::NotFound}));
        return promise->future();
    }
    const auto from = d->replica.conversation(row->message.conversationId);
    UndoableAction action{.kind = into ? UndoableAction::Kind::Move : UndoableAction::Kind::Split,
                          .conversation = row->message.conversationId};
    action.number = from ? from->conversation.number : 0;
    QJsonObject body{{u"message_id"_s, message.value}, {u"only"_s, only}};
    if (into) {
        body[u"into"_s] = into.value;
    }
    const QString path = u"/v1/conversations/%1/split"_s.arg(row->message.conversationId.value);
    d->rearrange(action, jsonRequest("POST", path, body), promise);
    return promise->future();
}

std::optional<UndoableAction> Desk::lastAction() const
{
    return d->undoSteps.isEmpty() ? std::nullopt : std::optional(d->undoSteps.last().action);
}

void Desk::Private::undoAtHub(const UndoStep &step, const UndoPromise &promise)
{
    client.request(jsonRequest("POST", u"/v1/events/%1/undo"_s.arg(step.event), {}),
                   [this, step, promise](const HttpReply &reply) {
                       const auto done = rearrangedIn(reply);
                       if (!done) {
                           keepPromise(promise, Result<UndoableAction>(done.error()));
                           return;
                       }
                       ReplicaUpdate update;
                       if (!done->conversation.isEmpty()) {
                           update.conversations.append(done->conversation);
                       }
                       if (!done->customer.isEmpty()) {
                           update.customers.append(done->customer);
                       }
                       replica.apply(update);
                       keepPromise(promise, Result<UndoableAction>(step.action));
                   });
}

void Desk::Private::undoPatch(const UndoStep &step, const UndoPromise &promise)
{
    const auto row = replica.conversation(step.action.conversation);
    if (!row || !stillHas(toJson(row->conversation), step.after)) {
        keepPromise(promise, Result<UndoableAction>(changedSince()));
        return;
    }
    const QJsonObject inverse = inverseOf(step.before, QDateTime::currentDateTimeUtc());
    if (outbox.drop(step.wish)) { // the hub never heard of it
        keepPromise(promise, Result<UndoableAction>(step.action));
        return;
    }
    if (row->pending || status.state != ConnectionStatus::State::Live) {
        // By the time it goes out a colleague may have changed the same: that stays.
        outbox.add(Wish{.id = makeUuid7(),
                        .kind = Wish::Kind::Patch,
                        .lane = step.action.conversation.value,
                        .conversation = step.action.conversation,
                        .body = inverse,
                        .expects = step.after,
                        .ifMatch = row->conversation.version});
        keepPromise(promise, Result<UndoableAction>(step.action));
        return;
    }
    HttpRequest request = jsonRequest("PATCH", u"/v1/conversations/"_s + step.action.conversation.value, inverse);
    request.headers.append({"If-Match", '"' + QByteArray::number(row->conversation.version) + '"'});
    client.request(request, [this, step, promise](const HttpReply &reply) {
        const auto doc = jsonOf(reply);
        if (!doc) {
            keepPromise(promise, Result<UndoableAction>(doc.error()));
            return;
        }
        ReplicaUpdate update;
        update.conversations.append(*doc);
        replica.apply(update);
        keepPromise(promise, Result<UndoableAction>(step.action));
    });
}

QFuture<Result<UndoableAction>> Desk::undo()
{
    auto promise = startedPromise<UndoableAction>();
    if (d->undoSteps.isEmpty()) {
        const Error nothing{.kind = Error::Kind::NotFound, .detail = tr("There is nothing to undo.")};
        keepPromise(promise, Result<UndoableAction>(nothing));
        return promise->future();
    }
    const UndoStep step = d->undoSteps.take();
    Q_EMIT lastActionChanged();
    if (step.parts.isEmpty()) {
        d->undoOne(step, promise);
    } else {
        d->undoParts(step, promise);
    }
    return promise->future();
}

} // namespace deskbell
