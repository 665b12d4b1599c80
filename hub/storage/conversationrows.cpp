// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/conversationrows.h"

#include "hub/core/clocks.h"
#include "hub/core/escalation.h"
#include "hub/storage/conversationchanges.h"
#include "hub/storage/documents.h"
#include "hub/storage/promiserows.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// Sorts after every real moment: year 9999.
constexpr qint64 noDueTime = 253402300799999;

qint64 nextConversationNumber(Database &database)
{
    if (!database.isPostgres()) {
        // Not with RETURNING: SQLite then opens a savepoint, and for each of them FTS5 writes out what it has gathered.
        database.execute(u"UPDATE counters SET value = value + 1 WHERE name = 'conversation'"_s);
    }
    Rows rows = database.query(database.isPostgres() ? u"SELECT nextval('conversation_number')"_s
                                                     : u"SELECT value FROM counters WHERE name = 'conversation'"_s);
    return rows.next() ? rows.number(0) : 0;
}

void writeTags(Database &database, const ConversationId &id, const QStringList &tags)
{
    for (const QString &tag : tags) {
        database.execute(u"INSERT INTO conversation_tags (tag, conversation_id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                         {tag, id});
    }
}

void writeThreads(Database &database, const Conversation &conversation, qsizetype from)
{
    for (qsizetype i = from; i < conversation.threads.size(); ++i) {
        const Thread &thread = conversation.threads[i];
        database.execute(u"INSERT INTO threads (id, conversation_id, channel_id) VALUES (?, ?, ?)"_s,
                         {thread.id, conversation.id, thread.channelId});
    }
}

/// When the clocks have something to do with it: a promise breaks, or a further step is to be taken.
QDateTime nextLook(const Conversation &conversation)
{
    const QDateTime breach = nextBreach(conversation.clocks);
    const QDateTime step = nextEscalation(conversation);
    return !breach.isValid() || (step.isValid() && step < breach) ? step : breach;
}

ConversationKeys keysOf(const Conversation &conversation)
{
    if (conversation.mergedInto) { // nothing is due in it, and nothing wakes it
        return {.customer = conversation.customerId,
                .queue = conversation.queueId,
                .assignee = conversation.assigneeId,
                .state = conversation.state.toString(),
                .lastMessageAt = conversation.lastMessageAt};
    }
    return {.customer = conversation.customerId,
            .queue = conversation.queueId,
            .assignee = conversation.assigneeId,
            .state = conversation.state.toString(),
            .lastMessageAt = conversation.lastMessageAt,
            .due = earliestDue(conversation.clocks),
            .nextBreach = nextLook(conversation),
            .snoozedUntil = conversation.snoozedUntil};
}

qint64 dueColumn(const ConversationKeys &keys)
{
    const QDateTime due = keys.due;
    return due.isValid() ? due.toMSecsSinceEpoch() : noDueTime;
}

/// SQLite rewrites every index whose columns are named, changed or not: a note or a tag names none of them.
void writeConversation(Database &database, const ConversationRow &row, const QByteArray &document)
{
    const Conversation &conversation = row.value;
    const ConversationKeys keys = keysOf(conversation);
    // Merged or not is told by the state class, which is no key.
    const bool merged = stateClassOf(conversation) == 3 || row.wasMerged;
    if (!merged && row.stored == keys) {
        database.execute(u"UPDATE conversations SET version = ?, newest_position = ?, seen_position = ?, doc = ? WHERE id = ?"_s,
                         {conversation.version, row.newestPosition, row.seenPosition, document, conversation.id});
        return;
    }
    database.execute(
        u"UPDATE conversations SET version = ?, customer_id = ?, queue_id = ?, assignee_id = ?, state = ?, state_class = ?, "
        "last_message_at = ?, due_at = ?, next_breach_at = ?, snoozed_until = ?, newest_position = ?, seen_position = ?, "
        "doc = ? WHERE id = ?"_s,
        {conversation.version, conversation.customerId, conversation.queueId, conversation.assigneeId,
         conversation.state.toString(), stateClassOf(conversation), conversation.lastMessageAt, dueColumn(keys), keys.nextBreach,
         keys.snoozedUntil, row.newestPosition, row.seenPosition, document, conversation.id});
}

NewEvent conversationEvent(const char *type, const Actor &actor, const Conversation &conversation, const Scope &before,
                           const QByteArray &document)
{
    return {.type = QLatin1StringView(type),
            .actor = actor,
            .entityId = conversation.id.value,
            .scoped = true,
            .scope = scopeOf(conversation),
            .before = before,
            .conversation = conversation.id,
            .document = document};
}

} // namespace

int stateClassOf(const Conversation &conversation)
{
    if (conversation.mergedInto) {
        return 3;
    }
    switch (conversation.state.value()) {
    case ConversationState::Snoozed: return 1;
    case ConversationState::Resolved:
    case ConversationState::Closed: return 2;
    default: return 0;
    }
}

std::optional<ConversationRow> loadConversation(WriteContext &context, const ConversationId &id)
{
    if (const auto known = context.conversationCache().constFind(id); known != context.conversationCache().cend()) {
        return *known;
    }
    Rows rows = context.db().query(
        u"SELECT doc, newest_position, seen_position FROM conversations WHERE id = ?"_s + context.db().forUpdate(), {id});
    if (!rows.next()) {
        return std::nullopt;
    }
    ConversationRow row{.value = fromDocument<Conversation>(rows.utf8(0), conversationFromJson),
                        .newestPosition = rows.number(1),
                        .seenPosition = rows.number(2)};
    row.stored = keysOf(row.value);
    row.wasMerged = !row.value.mergedInto.isNull();
    row.facts = factsOf(row.value);
    context.conversationCache().insert(id, row);
    return row;
}

std::optional<ConversationRow> loadLivingConversation(WriteContext &context, const ConversationId &id)
{
    auto row = loadConversation(context, id);
    // A chain of merges is short; the bound is for what must never be: a ring.
    for (int step = 0; row && row->value.mergedInto && step < 20; ++step) {
        row = loadConversation(context, row->value.mergedInto);
    }
    return row;
}

void insertConversation(WriteContext &context, const Actor &actor, ConversationRow &row, const QString &fingerprint)
{
    Conversation &conversation = row.value;
    conversation.version = 1;
    conversation.number = nextConversationNumber(context.db());
    const QByteArray document = documentOf(conversation);
    context.db().execute(
        u"INSERT INTO conversations (id, version, number, customer_id, queue_id, assignee_id, state, state_class, "
        "last_message_at, due_at, next_breach_at, snoozed_until, newest_position, seen_position, fingerprint, created_at, doc) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {conversation.id, conversation.version, conversation.number, conversation.customerId, conversation.queueId,
         conversation.assigneeId, conversation.state.toString(), stateClassOf(conversation), conversation.lastMessageAt,
         dueColumn(keysOf(conversation)), nextLook(conversation), conversation.snoozedUntil, row.newestPosition, row.seenPosition,
         fingerprint, conversation.createdAt, document});
    writeTags(context.db(), conversation.id, conversation.tags);
    writeThreads(context.db(), conversation, 0);
    row.stored = keysOf(conversation);
    row.facts = factsOf(conversation);
    context.append(conversationEvent(eventtype::conversationCreated, actor, conversation, scopeOf(conversation), document));
    context.conversationCache().insert(conversation.id, row);
}

void updateConversation(WriteContext &context, const Actor &actor, ConversationRow &row, const Scope &before)
{
    Conversation &conversation = row.value;
    if (!conversation.waitingSince.isValid()) {
        conversation.escalation.reset();
    }
    ++conversation.version;
    const QByteArray document = documentOf(conversation);
    writeConversation(context.db(), row, document);
    const bool otherCustomer = row.stored && row.stored->customer != conversation.customerId;
    const bool wasMerged = row.wasMerged;
    row.stored = keysOf(conversation);
    row.wasMerged = !conversation.mergedInto.isNull();
    if (row.facts) {
        noteChanges(context, actor, conversation, *row.facts);
    }
    row.facts = factsOf(conversation);
    context.append(conversationEvent(eventtype::conversationUpdated, actor, conversation, before, document));
    context.conversationCache().insert(conversation.id, row);
    followConversation(context, actor, conversation, wasMerged, otherCustomer);
}

void replaceTags(WriteContext &context, const Conversation &conversation)
{
    context.db().execute(u"DELETE FROM conversation_tags WHERE conversation_id = ?"_s, {conversation.id});
    writeTags(context.db(), conversation.id, conversation.tags);
}

void addThread(WriteContext &context, ConversationRow &row, const Thread &thread)
{
    row.value.threads.append(thread);
    writeThreads(context.db(), row.value, row.value.threads.size() - 1);
}

void replaceThreads(WriteContext &context, const Conversation &conversation)
{
    context.db().execute(u"DELETE FROM threads WHERE conversation_id = ?"_s, {conversation.id});
    for (const Thread &thread : conversation.threads) { // it may stand under another conversation still
        context.db().execute(u"DELETE FROM threads WHERE id = ?"_s, {thread.id});
    }
    writeThreads(context.db(), conversation, 0);
}

void setNewestPosition(WriteContext &context, ConversationRow &row)
{
    context.db().execute(u"UPDATE conversations SET newest_position = ? WHERE id = ?"_s, {row.newestPosition, row.value.id});
    context.conversationCache().insert(row.value.id, row);
}

void updateSeenPosition(WriteContext &context, ConversationRow &row)
{
    context.db().execute(u"UPDATE conversations SET seen_position = ? WHERE id = ?"_s, {row.seenPosition, row.value.id});
    context.conversationCache().insert(row.value.id, row);
}

QString conversationFingerprint(Database &database, const ConversationId &id)
{
    Rows rows = database.query(u"SELECT fingerprint FROM conversations WHERE id = ?"_s, {id});
    return rows.next() ? rows.text(0) : QString();
}

} // namespace deskbell::hub
