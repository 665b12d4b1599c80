// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/promiserows.h"

#include "hub/storage/conversationrows.h"
#include "hub/storage/documents.h"

#include <limits>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

QString pathText(const QStringList &path) { return path.isEmpty() ? QString() : path.join(u' ') + u' '; }

NewEvent promiseEvent(const char *type, const Actor &actor, const Promise &promise, const Conversation &conversation,
                      const QByteArray &document)
{
    return {.type = QLatin1StringView(type),
            .actor = actor,
            .entityId = promise.id.value,
            .scoped = true,
            .scope = scopeOf(conversation),
            .before = scopeOf(conversation),
            .conversation = conversation.id,
            .document = document};
}

QList<PromiseId> promiseIds(Rows rows)
{
    QList<PromiseId> ids;
    while (rows.next()) {
        ids.append(rows.id<PromiseId>(0));
    }
    return ids;
}

/// Puts them where \a conversation says: at it, and at its customer.
void attachAll(WriteContext &context, const Actor &actor, const QList<PromiseId> &ids, const Conversation &conversation,
               const ConversationId &cameFrom, const ConversationId &goesBack)
{
    for (const PromiseId &id : ids) {
        auto row = loadPromise(context, id);
        if (!row) {
            continue;
        }
        if (cameFrom) {
            row->path.append(cameFrom.value);
        }
        if (goesBack && row->path.endsWith(goesBack.value)) {
            row->path.removeLast();
        }
        row->value.conversationId = conversation.id;
        row->value.customerId = conversation.customerId;
        updatePromise(context, actor, *row, conversation);
    }
}

} // namespace

std::optional<PromiseRow> loadPromise(WriteContext &context, const PromiseId &id)
{
    Rows rows = context.db().query(
        u"SELECT doc, path, away_since, fingerprint FROM promises WHERE id = ?"_s + context.db().forUpdate(), {id});
    if (!rows.next()) {
        return std::nullopt;
    }
    return PromiseRow{.value = fromDocument<Promise>(rows.utf8(0), promiseFromJson),
                      .path = rows.text(1).split(u' ', Qt::SkipEmptyParts),
                      .awaySince = fromMs(rows.number(2)),
                      .fingerprint = rows.text(3)};
}

void insertPromise(WriteContext &context, const Actor &actor, const PromiseRow &row, const Conversation &conversation)
{
    const Promise &promise = row.value;
    const QByteArray document = documentOf(promise);
    context.db().execute(
        u"INSERT INTO promises (id, version, conversation_id, path, owner_id, open, due_at, broken_at, settled_at, away_since, "
        "fingerprint, doc) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {promise.id, promise.version, promise.conversationId, pathText(row.path), promise.ownerId, promise.isOpen() ? 1 : 0,
         promise.dueAt, promise.brokenAt, promise.settledAt, row.awaySince, row.fingerprint, document});
    context.append(promiseEvent(eventtype::promiseCreated, actor, promise, conversation, document));
}

void updatePromise(WriteContext &context, const Actor &actor, PromiseRow &row, const Conversation &conversation)
{
    Promise &promise = row.value;
    ++promise.version;
    const QByteArray document = documentOf(promise);
    context.db().execute(
        u"UPDATE promises SET version = ?, conversation_id = ?, path = ?, owner_id = ?, open = ?, due_at = ?, broken_at = ?, "
        "settled_at = ?, away_since = ?, doc = ? WHERE id = ?"_s,
        {promise.version, promise.conversationId, pathText(row.path), promise.ownerId, promise.isOpen() ? 1 : 0, promise.dueAt,
         promise.brokenAt, promise.settledAt, row.awaySince, document, promise.id});
    context.append(promiseEvent(eventtype::promiseUpdated, actor, promise, conversation, document));
}

void noteAway(Database &database, const AgentId &owner, const QDateTime &since)
{
    if (since.isValid()) {
        database.execute(u"UPDATE promises SET away_since = ? WHERE open = 1 AND owner_id = ? AND away_since = 0"_s,
                         {since, owner});
    } else {
        database.execute(u"UPDATE promises SET away_since = 0 WHERE open = 1 AND owner_id = ? AND away_since > 0"_s, {owner});
    }
}

QList<PromiseId> newlyBroken(WriteContext &context, int limit)
{
    // Hubs on one database may tick at once: what another holds is done there.
    return promiseIds(context.db().query(
        u"SELECT id FROM promises WHERE open = 1 AND due_at <= ? AND broken_at = 0 ORDER BY due_at, id LIMIT ?"_s
            + (context.db().isPostgres() ? u" FOR UPDATE SKIP LOCKED"_s : QString()),
        {context.now(), limit}));
}

QHash<AgentId, int> openPromisesByOwner(Database &database)
{
    QHash<AgentId, int> owners;
    Rows rows = database.query(u"SELECT owner_id, count(*) FROM promises WHERE open = 1 GROUP BY owner_id"_s);
    while (rows.next()) {
        owners.insert(rows.id<AgentId>(0), static_cast<int>(rows.number(1)));
    }
    return owners;
}

QList<PromiseId> openPromisesOf(Database &database, const AgentId &owner, const QDateTime &dueBefore, int limit)
{
    const qint64 before = dueBefore.isValid() ? dueBefore.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    return promiseIds(
        database.query(u"SELECT id FROM promises WHERE open = 1 AND owner_id = ? AND due_at < ? ORDER BY due_at, id LIMIT ?"_s,
                       {owner, before, limit}));
}

void followConversation(WriteContext &context, const Actor &actor, const Conversation &conversation, bool wasMerged,
                        bool otherCustomer)
{
    const bool isMerged = !conversation.mergedInto.isNull();
    if (isMerged == wasMerged && !otherCustomer) {
        return;
    }
    if (isMerged && !wasMerged) {
        const auto into = loadConversation(context, conversation.mergedInto);
        const QList<PromiseId> mine =
            promiseIds(context.db().query(u"SELECT id FROM promises WHERE conversation_id = ? ORDER BY id"_s, {conversation.id}));
        attachAll(context, actor, mine, into ? into->value : conversation, conversation.id, {});
        return;
    }
    if (wasMerged && !isMerged) {
        const QList<PromiseId> gone = promiseIds(context.db().query(u"SELECT id FROM promises WHERE path LIKE ? ORDER BY id"_s,
                                                                    {u"%"_s + conversation.id.value + u' '}));
        attachAll(context, actor, gone, conversation, {}, conversation.id);
    }
    if (otherCustomer) {
        const QList<PromiseId> mine =
            promiseIds(context.db().query(u"SELECT id FROM promises WHERE conversation_id = ? ORDER BY id"_s, {conversation.id}));
        attachAll(context, actor, mine, conversation, {}, {});
    }
}

QList<QByteArray> promiseDocuments(Database &database, const QString &conversation, const QDateTime &since)
{
    QList<QByteArray> documents;
    Rows rows = database.query(
        u"SELECT doc FROM promises WHERE conversation_id = ? AND (open = 1 OR settled_at >= ?) ORDER BY due_at, id"_s,
        {conversation, since});
    while (rows.next()) {
        documents.append(rows.utf8(0));
    }
    return documents;
}

} // namespace deskbell::hub
