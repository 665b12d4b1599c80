// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/writingrows.h"

#include "hub/storage/documents.h"
#include "protocol/textfold.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

QString shortcutColumn(const CannedReply &reply) { return foldForSearch(reply.shortcut); }
QString languageColumn(const CannedReply &reply) { return reply.language.toLower(); }

QString draftRowId(const AgentId &agent, const ConversationId &conversation, const QString &mode)
{
    return agent.value + u':' + conversation.value + u':' + mode;
}

} // namespace

QList<CannedReply> readCannedReplies(Database &database)
{
    QList<CannedReply> replies;
    Rows rows = database.query(u"SELECT doc FROM canned_replies ORDER BY id"_s);
    while (rows.next()) {
        replies.append(fromDocument<CannedReply>(rows.utf8(0), cannedReplyFromJson));
    }
    return replies;
}

std::optional<CannedReply> loadCannedReply(WriteContext &context, const CannedReplyId &id)
{
    Rows rows = context.db().query(u"SELECT doc FROM canned_replies WHERE id = ?"_s + context.db().forUpdate(), {id});
    return rows.next() ? std::optional(fromDocument<CannedReply>(rows.utf8(0), cannedReplyFromJson)) : std::nullopt;
}

std::optional<CannedReplyId> cannedReplyWith(Database &database, const CannedReply &reply)
{
    if (reply.shortcut.isEmpty()) {
        return std::nullopt;
    }
    Rows rows =
        database.query(u"SELECT id FROM canned_replies WHERE shortcut = ? AND language = ? AND shortcut <> '' AND id <> ?"_s,
                       {shortcutColumn(reply), languageColumn(reply), reply.id});
    return rows.next() ? std::optional(rows.id<CannedReplyId>(0)) : std::nullopt;
}

void insertCannedReply(WriteContext &context, const CannedReply &reply)
{
    context.db().execute(u"INSERT INTO canned_replies (id, version, shortcut, language, doc) VALUES (?, ?, ?, ?, ?)"_s,
                         {reply.id, reply.version, shortcutColumn(reply), languageColumn(reply), documentOf(reply)});
}

void updateCannedReply(WriteContext &context, const CannedReply &reply)
{
    context.db().execute(u"UPDATE canned_replies SET version = ?, shortcut = ?, language = ?, doc = ? WHERE id = ?"_s,
                         {reply.version, shortcutColumn(reply), languageColumn(reply), documentOf(reply), reply.id});
}

void deleteCannedReply(WriteContext &context, const CannedReplyId &id)
{
    context.db().execute(u"DELETE FROM canned_replies WHERE id = ?"_s, {id});
}

void announce(WriteContext &context, const char *type, const Actor &actor, const CannedReply &reply)
{
    const bool gone = QLatin1StringView(type) == QLatin1StringView(eventtype::cannedReplyDeleted);
    context.append({.type = QLatin1StringView(type),
                    .actor = actor,
                    .entityId = reply.id.value,
                    .document = gone ? compactJson({{u"id"_s, reply.id.value}}) : documentOf(reply)});
}

QString draftModeOf(const QString &kind) { return kind == "note"_L1 ? u"note"_s : u"reply"_s; }

std::optional<Draft> readDraft(Database &database, const AgentId &agent, const ConversationId &conversation, const QString &mode)
{
    Rows rows = database.query(u"SELECT doc FROM drafts WHERE id = ?"_s, {draftRowId(agent, conversation, mode)});
    return rows.next() ? std::optional(fromDocument<Draft>(rows.utf8(0), draftFromJson)) : std::nullopt;
}

QList<QByteArray> readDraftDocuments(Database &database, const AgentId &agent, const QDateTime &endedSince)
{
    QList<QByteArray> documents;
    Rows rows = database.query(u"SELECT doc FROM drafts WHERE agent_id = ? AND (ended = 0 OR updated_at >= ?) ORDER BY id"_s,
                               {agent, endedSince});
    while (rows.next()) {
        documents.append(rows.utf8(0));
    }
    return documents;
}

void putDraft(WriteContext &context, const Actor &actor, const AgentId &agent, const Draft &draft)
{
    const QString mode = draftModeOf(draft.kind);
    const QString id = draftRowId(agent, draft.conversationId, mode);
    context.db().execute(
        u"INSERT INTO drafts (id, agent_id, conversation_id, mode, updated_at, ended, doc) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET updated_at = excluded.updated_at, ended = excluded.ended, doc = excluded.doc"_s,
        {id, agent, draft.conversationId, mode, draft.updatedAt, draft.isEmpty() ? 1 : 0, documentOf(draft)});
    // The log keeps no text of it: whoever reads late is told what it is by then.
    context.append({.type = QLatin1StringView(eventtype::draftUpdated), .actor = actor, .entityId = id, .personal = agent});
}

} // namespace deskbell::hub
