// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/promises/promisebook.h"

#include "client/outbox/outbox.h"
#include "client/replica/replica.h"
#include "client/undostack.h"

#include <algorithm>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

constexpr auto promisesPath = "/v1/promises"_L1;

QString pathOf(const PromiseId &id) { return promisesPath + u'/' + id.value; }

bool standsEarlier(const ShownPromise &a, const ShownPromise &b)
{
    return a.promise.dueAt != b.promise.dueAt ? a.promise.dueAt < b.promise.dueAt : a.promise.id < b.promise.id;
}

/// As the hub will have it; see hub/core/handlers/promises.cpp.
Promise withFields(Promise promise, const QJsonObject &fields, const QDateTime &at)
{
    if (promise.isLate() && at < promise.dueAt) {
        promise.brokenAt = {};
    }
    if (fields.contains(u"due_at")) {
        promise.dueAt = fromWireTime(fields[u"due_at"].toString());
    }
    if (fields.contains(u"owner_id")) {
        promise.ownerId = AgentId{fields[u"owner_id"].toString()};
        promise.handedOver.reset();
    }
    if (fields.contains(u"state")) {
        promise.state = Word<PromiseState>::fromString(fields[u"state"].toString());
        promise.settledAt = promise.isOpen() ? QDateTime() : at;
    }
    return promise;
}

bool hasFields(const Promise &promise, const QJsonObject &fields)
{
    const QJsonObject json = toJson(promise);
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (json[it.key()] != it.value()) {
            return false;
        }
    }
    return true;
}

QJsonObject fieldsOf(const Promise &promise, const QJsonObject &like)
{
    const QJsonObject json = toJson(promise);
    QJsonObject fields;
    for (auto it = like.begin(); it != like.end(); ++it) {
        fields[it.key()] = json.contains(it.key()) ? json[it.key()] : QJsonValue(QString());
    }
    return fields;
}

/// The fields of a wish without what only the hub needs.
QJsonObject plainFields(QJsonObject body)
{
    body.remove(u"at");
    body.remove(u"change_id");
    return body;
}

} // namespace

PromiseBook::PromiseBook(Links links, QObject *parent)
    : QObject(parent)
    , m_links(std::move(links))
{
    takeWaiting();
    connect(&m_links.replica, &Replica::opened, this, &PromiseBook::reload);
    connect(&m_links.replica, &Replica::rebuilt, this, &PromiseBook::reload);
    connect(&m_links.replica, &Replica::changed, this, &PromiseBook::takeChanges);
    connect(&m_links.outbox, &Outbox::finished, this, &PromiseBook::takeAnswer);
}

/// What an earlier run left in the outbox.
void PromiseBook::takeWaiting()
{
    for (const Wish &wish : m_links.outbox.wishes()) {
        if (wish.kind != Wish::Kind::Request || !wish.path.startsWith(promisesPath)) {
            continue;
        }
        const PromiseId id{wish.lane};
        m_wishes.insert(wish.id, id);
        Pending &pending = m_pending[id];
        if (wish.method == "POST"_L1) {
            if (auto made = promiseFromJson(wish.shown)) {
                pending.made = *std::move(made);
                pending.madeBy = wish.id;
            }
        } else {
            pending.pieces.append(
                {.wish = wish.id, .fields = plainFields(wish.body), .at = fromWireTime(wish.body[u"at"].toString())});
        }
    }
}

std::optional<ShownPromise> PromiseBook::shown(const PromiseId &id, const std::optional<Promise> &stored) const
{
    const auto pending = m_pending.constFind(id);
    if (pending == m_pending.cend()) {
        return stored ? std::optional(ShownPromise{.promise = *stored}) : std::nullopt;
    }
    if (!stored && !pending->made) {
        return std::nullopt;
    }
    ShownPromise shown{.promise = stored ? *stored : *pending->made, .pending = pending->made.has_value() && !pending->done};
    for (const Piece &piece : pending->pieces) {
        shown.promise = withFields(shown.promise, piece.fields, piece.at);
        shown.pending = shown.pending || !piece.done;
    }
    return shown;
}

void PromiseBook::reload()
{
    m_open.clear();
    QSet<PromiseId> ids;
    for (const Promise &promise : m_links.replica.openPromises()) {
        ids.insert(promise.id);
        if (const auto known = shown(promise.id, promise); known && known->promise.isOpen()) {
            m_open.append(*known);
        }
    }
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        if (ids.contains(it.key())) {
            continue;
        }
        if (const auto known = shown(it.key(), m_links.replica.promise(it.key())); known && known->promise.isOpen()) {
            m_open.append(*known);
        }
    }
    std::sort(m_open.begin(), m_open.end(), standsEarlier);
    Q_EMIT changed();
}

void PromiseBook::place(const PromiseId &id)
{
    m_open.removeIf([&id](const ShownPromise &known) { return known.promise.id == id; });
    if (const auto now = find(id); now && now->promise.isOpen()) {
        const auto later = std::upper_bound(m_open.cbegin(), m_open.cend(), *now, standsEarlier);
        m_open.insert(later - m_open.cbegin(), *now);
    }
}

void PromiseBook::refresh(const QSet<PromiseId> &ids)
{
    for (const PromiseId &id : ids) {
        place(id);
    }
    if (!ids.isEmpty()) {
        Q_EMIT changed();
    }
}

void PromiseBook::forgetDone(const PromiseId &id)
{
    const auto pending = m_pending.find(id);
    if (pending == m_pending.end()) {
        return;
    }
    if (pending->made && pending->done) {
        pending->made.reset();
    }
    pending->pieces.removeIf([](const Piece &piece) { return piece.done; });
    if (pending->isEmpty()) {
        m_pending.remove(id);
    }
}

void PromiseBook::takeChanges(const ChangeSet &changes)
{
    if (changes.everything) {
        const QList<PromiseId> ids = m_pending.keys();
        for (const PromiseId &id : ids) {
            forgetDone(id);
        }
        reload();
        return;
    }
    for (const PromiseId &id : changes.promises) {
        forgetDone(id);
    }
    refresh(changes.promises);
}

void PromiseBook::takeAnswer(const QString &wish, const std::optional<Error> &error)
{
    if (!m_wishes.contains(wish)) {
        return;
    }
    const PromiseId id = m_wishes.take(wish);
    const auto before = find(id);
    const std::optional<Promise> stored = m_links.replica.promise(id);
    Pending &pending = m_pending[id];
    if (pending.madeBy == wish) {
        pending.done = !error;
        if (error || stored) {
            pending.made.reset(); // shown from the replica from now on, or not any more
        }
    }
    for (qsizetype i = pending.pieces.size() - 1; i >= 0; --i) {
        Piece &piece = pending.pieces[i];
        if (piece.wish == wish && (error || (stored && hasFields(*stored, piece.fields)))) {
            pending.pieces.removeAt(i);
        } else if (piece.wish == wish) {
            piece.done = true; // shown until the event comes
        }
    }
    if (pending.isEmpty()) {
        m_pending.remove(id);
    }
    refresh({id});
    const bool takenBack = error && error->kind == Error::Kind::NotFound && error->detail.isEmpty(); // dropped by undo
    if (error && !takenBack && before) {
        Q_EMIT refused(before->promise, *error);
    }
}

QList<ShownPromise> PromiseBook::openOf(const ConversationId &conversation) const
{
    QList<ShownPromise> found;
    std::copy_if(m_open.begin(), m_open.end(), std::back_inserter(found),
                 [&](const ShownPromise &known) { return known.promise.conversationId == conversation; });
    return found;
}

std::optional<ShownPromise> PromiseBook::nextOf(const ConversationId &conversation) const
{
    std::optional<ShownPromise> next;
    for (const ShownPromise &known : m_open) {
        if (known.promise.conversationId == conversation && (!next || (isMine(known.promise) && !isMine(next->promise)))) {
            next = known;
        }
    }
    return next;
}

QList<ShownPromise> PromiseBook::ofCustomer(const CustomerId &customer, int limit) const
{
    QList<ShownPromise> found;
    for (const ShownPromise &known : m_open) {
        if (known.promise.customerId == customer) {
            found.append(known);
        }
    }
    for (const Promise &promise : m_links.replica.promisesOf(customer, limit)) {
        if (const auto known = shown(promise.id, promise); known && !known->promise.isOpen()) {
            found.append(*known);
        }
    }
    return found.first(std::min<qsizetype>(found.size(), limit));
}

std::optional<ShownPromise> PromiseBook::find(const PromiseId &id) const { return shown(id, m_links.replica.promise(id)); }

bool PromiseBook::isMine(const Promise &promise) const
{
    const auto me = m_links.me();
    return promise.ownerId.isNull() || (me && promise.ownerId == me->id);
}

QList<PromiseId> PromiseBook::make(const QList<NewPromise> &promises)
{
    const auto me = m_links.me();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Wish> wishes;
    QList<PromiseId> ids;
    UndoStep step{.action = {.kind = UndoableAction::Kind::Promise}};
    for (const NewPromise &wanted : promises) {
        const auto row = m_links.replica.conversation(wanted.conversation);
        const Promise promise{
            .id = PromiseId::make(),
            .version = 0,
            .conversationId = wanted.conversation,
            .customerId = row ? row->conversation.customerId : CustomerId{},
            .kind = wanted.kind,
            .dueAt = wanted.dueAt,
            .ownerId = wanted.owner ? wanted.owner : me.value_or(Agent{}).id,
            .reason = wanted.reason,
            .channelKind = wanted.channelKind,
            .address = wanted.address,
            .state = PromiseState::Open,
            .madeBy = {.kind = AuthorKind::Agent, .id = me.value_or(Agent{}).id.value, .name = me.value_or(Agent{}).name},
            .madeAt = now};
        QJsonObject body = toJson(promise);
        for (const auto &key : {u"version"_s, u"customer_id"_s, u"state"_s, u"made_by"_s}) {
            body.remove(key);
        }
        const Wish wish{.id = makeUuid7(),
                        .kind = Wish::Kind::Request,
                        .lane = promise.id.value,
                        .body = body,
                        .shown = toJson(promise),
                        .method = u"POST"_s,
                        .path = promisesPath};
        m_pending.insert(promise.id, {.made = promise, .madeBy = wish.id});
        m_wishes.insert(wish.id, promise.id);
        wishes.append(wish);
        ids.append(promise.id);
        step.parts.append({.action = {.kind = UndoableAction::Kind::Promise,
                                      .conversation = wanted.conversation,
                                      .number = row ? row->conversation.number : 0},
                           .wish = wish.id,
                           .promise = promise.id.value});
    }
    if (wishes.isEmpty()) {
        return ids;
    }
    step.action.conversation = step.parts.first().action.conversation;
    step.action.number = step.parts.first().action.number;
    step.action.count = int(step.parts.size());
    m_links.outbox.addAll(wishes);
    m_links.pushUndo(step);
    refresh(QSet<PromiseId>(ids.begin(), ids.end()));
    return ids;
}

QString PromiseBook::wishFor(const PromiseId &id, QJsonObject fields)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Wish wish{.id = makeUuid7(), .kind = Wish::Kind::Request, .lane = id.value, .method = u"PATCH"_s, .path = pathOf(id)};
    m_pending[id].pieces.append({.wish = wish.id, .fields = fields, .at = now});
    m_wishes.insert(wish.id, id);
    fields[u"at"_s] = toWireTime(now);
    fields[u"change_id"_s] = wish.id;
    wish.body = fields;
    m_links.outbox.add(wish);
    return wish.id;
}

void PromiseBook::change(const QList<PromiseId> &ids, const QJsonObject &fields, int undoKind)
{
    UndoStep step{.action = {.kind = UndoableAction::Kind(undoKind)}};
    QSet<PromiseId> touched;
    for (const PromiseId &id : ids) {
        const auto known = find(id);
        if (!known || hasFields(known->promise, fields)) {
            continue;
        }
        const auto row = m_links.replica.conversation(known->promise.conversationId);
        UndoStep part{.action = {.kind = step.action.kind,
                                 .conversation = known->promise.conversationId,
                                 .number = row ? row->conversation.number : 0},
                      .before = fieldsOf(known->promise, fields),
                      .after = fields,
                      .promise = id.value};
        part.wish = wishFor(id, fields);
        step.parts.append(part);
        touched.insert(id);
    }
    if (step.parts.isEmpty()) {
        return;
    }
    step.action.conversation = step.parts.first().action.conversation;
    step.action.number = step.parts.first().action.number;
    step.action.count = int(step.parts.size());
    m_links.pushUndo(step);
    refresh(touched);
}

void PromiseBook::keep(const QList<PromiseId> &ids)
{
    change(ids, {{u"state"_s, u"kept"_s}}, int(UndoableAction::Kind::PromiseKept));
}

void PromiseBook::cancel(const QList<PromiseId> &ids)
{
    change(ids, {{u"state"_s, u"cancelled"_s}}, int(UndoableAction::Kind::PromiseCancelled));
}

void PromiseBook::move(const QList<PromiseId> &ids, const QDateTime &dueAt)
{
    change(ids, {{u"due_at"_s, toWireTime(dueAt)}}, int(UndoableAction::Kind::PromiseMoved));
}

void PromiseBook::give(const QList<PromiseId> &ids, const AgentId &owner)
{
    change(ids, {{u"owner_id"_s, owner.value}}, int(UndoableAction::Kind::PromiseMoved));
}

std::optional<Error> PromiseBook::undo(const UndoStep &step)
{
    const PromiseId id{step.promise};
    const auto known = find(id);
    if (!known || (!step.after.isEmpty() && !hasFields(known->promise, step.after))) {
        return Error{.kind = Error::Kind::Stale, .detail = tr("It was changed since."), .type = u"changed-since"_s};
    }
    if (m_links.outbox.drop(step.wish)) { // the hub never heard of it
        return std::nullopt;
    }
    const bool making = step.after.isEmpty();
    wishFor(id, making ? QJsonObject{{u"state"_s, u"cancelled"_s}} : step.before);
    refresh({id});
    return std::nullopt;
}

} // namespace deskbell
