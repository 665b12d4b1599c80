// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/visitorrows.h"

#include "hub/storage/documents.h"
#include "hub/storage/sessionrows.h"

#include <algorithm>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

QString visitorColumns()
{
    return u"v.id, v.channel_id, v.customer_id, v.subject, v.email, v.last_line, v.got_line, v.read_line, v.created_at, v.seen_at, v.doc"_s;
}

Visitor visitorFrom(const Rows &rows)
{
    return {.id = rows.text(0),
            .channel = rows.id<ChannelId>(1),
            .customer = rows.id<CustomerId>(2),
            .subject = rows.text(3),
            .email = rows.text(4),
            .lastLine = rows.number(5),
            .gotLine = rows.number(6),
            .readLine = rows.number(7),
            .info = visitorInfoFromJson(QJsonDocument::fromJson(rows.utf8(10)).object()),
            .createdAt = rows.time(8),
            .seenAt = rows.time(9)};
}

QList<ChatLine> linesFrom(Rows rows)
{
    QList<ChatLine> lines;
    while (rows.next()) {
        lines.append({.line = rows.number(0), .message = fromDocument<Message>(rows.utf8(1), messageFromJson)});
    }
    return lines;
}

} // namespace

std::optional<Visitor> findVisitor(Database &database, const QByteArray &tokenHash, const QDateTime &now, bool lock)
{
    Rows rows = database.query(u"SELECT "_s + visitorColumns()
                                   + u", t.origin, t.valid_until FROM visitor_tokens t JOIN visitors v ON v.id = t.visitor_id "
                                     "WHERE t.hash = ? AND t.valid_until > ?"_s
                                   + (lock && database.isPostgres() ? u" FOR UPDATE OF v"_s : QString()),
                               {hashText(tokenHash), now});
    if (!rows.next()) {
        return std::nullopt;
    }
    Visitor visitor = visitorFrom(rows);
    visitor.origin = rows.text(11);
    visitor.tokenUntil = rows.time(12);
    return visitor;
}

std::optional<Visitor> loadVisitor(Database &database, const QString &id, bool lock)
{
    Rows rows = database.query(
        u"SELECT "_s + visitorColumns() + u" FROM visitors v WHERE v.id = ?"_s + (lock ? database.forUpdate() : QString()), {id});
    return rows.next() ? std::optional(visitorFrom(rows)) : std::nullopt;
}

std::optional<Visitor> visitorVouchedFor(Database &database, const ChannelId &channel, const QString &subject)
{
    Rows rows = database.query(u"SELECT "_s + visitorColumns()
                                   + u" FROM visitors v WHERE v.channel_id = ? AND v.subject = ? AND v.subject <> '' "
                                     "ORDER BY v.seen_at DESC, v.id LIMIT 1"_s,
                               {channel, subject});
    return rows.next() ? std::optional(visitorFrom(rows)) : std::nullopt;
}

void insertVisitor(Database &database, const Visitor &visitor)
{
    database.execute(u"INSERT INTO visitors (id, channel_id, customer_id, subject, email, last_line, got_line, read_line, "
                     "created_at, seen_at, doc) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {visitor.id, visitor.channel, visitor.customer, visitor.subject, visitor.email, visitor.lastLine,
                      visitor.gotLine, visitor.readLine, visitor.createdAt, visitor.seenAt, compactJson(toJson(visitor.info))});
}

void updateVisitor(Database &database, const Visitor &visitor)
{
    database.execute(u"UPDATE visitors SET customer_id = ?, subject = ?, email = ?, last_line = ?, got_line = ?, read_line = ?, "
                     "seen_at = ?, doc = ? WHERE id = ?"_s,
                     {visitor.customer, visitor.subject, visitor.email, visitor.lastLine, visitor.gotLine, visitor.readLine,
                      visitor.seenAt, compactJson(toJson(visitor.info)), visitor.id});
}

void deleteVisitor(Database &database, const QString &id)
{
    database.execute(u"DELETE FROM visitor_tokens WHERE visitor_id = ?"_s, {id});
    database.execute(u"DELETE FROM visitors WHERE id = ?"_s, {id});
}

void insertVisitorToken(Database &database, const QByteArray &hash, const Visitor &visitor)
{
    database.execute(u"INSERT INTO visitor_tokens (hash, visitor_id, origin, valid_until) VALUES (?, ?, ?, ?)"_s,
                     {hashText(hash), visitor.id, visitor.origin, visitor.tokenUntil});
}

void prolongVisitorToken(Database &database, const QByteArray &hash, const QDateTime &until)
{
    database.execute(u"UPDATE visitor_tokens SET valid_until = ? WHERE hash = ?"_s, {until, hashText(hash)});
}

void moveVisitorToken(Database &database, const QByteArray &hash, const QString &visitor)
{
    database.execute(u"UPDATE visitor_tokens SET visitor_id = ? WHERE hash = ?"_s, {visitor, hashText(hash)});
}

void moveUploads(Database &database, const QString &from, const QString &to)
{
    database.execute(u"UPDATE attachments SET uploader = ? WHERE message_id = '' AND uploader = ?"_s, {to, from});
}

void deleteVisitorToken(Database &database, const QByteArray &hash)
{
    database.execute(u"DELETE FROM visitor_tokens WHERE hash = ?"_s, {hashText(hash)});
}

bool isProofOfAnother(Database &database, const QByteArray &proof, const QByteArray &tokenHash)
{
    Rows rows = database.query(u"SELECT used_by FROM visitor_proofs WHERE hash = ?"_s, {hashText(proof)});
    return rows.next() && rows.text(0) != hashText(tokenHash);
}

void keepProof(Database &database, const QByteArray &proof, const QByteArray &tokenHash, const QDateTime &until)
{
    database.execute(u"INSERT INTO visitor_proofs (hash, used_by, valid_until) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING"_s,
                     {hashText(proof), hashText(tokenHash), until});
}

void insertChatLine(Database &database, const QString &visitor, qint64 line, const MessageId &message)
{
    database.execute(u"INSERT INTO chat_lines (visitor_id, line, message_id) VALUES (?, ?, ?)"_s, {visitor, line, message});
}

qint64 lineOfMessage(Database &database, const QString &visitor, const MessageId &message)
{
    Rows rows = database.query(u"SELECT line FROM chat_lines WHERE message_id = ? AND visitor_id = ?"_s, {message, visitor});
    return rows.next() ? rows.number(0) : 0;
}

QList<ChatLine> readChatLines(Database &database, const QString &visitor, qint64 after, int limit)
{
    return linesFrom(database.query(u"SELECT l.line, m.doc FROM chat_lines l JOIN messages m ON m.id = l.message_id "
                                    "WHERE l.visitor_id = ? AND l.line > ? ORDER BY l.line LIMIT ?"_s,
                                    {visitor, after, limit}));
}

QList<ChatLine> readChatLinesBefore(Database &database, const QString &visitor, qint64 before, int limit)
{
    constexpr qint64 all = 1LL << 62;
    QList<ChatLine> lines =
        linesFrom(database.query(u"SELECT l.line, m.doc FROM chat_lines l JOIN messages m ON m.id = l.message_id "
                                 "WHERE l.visitor_id = ? AND l.line < ? ORDER BY l.line DESC LIMIT ?"_s,
                                 {visitor, before > 0 ? before : all, limit}));
    std::reverse(lines.begin(), lines.end());
    return lines;
}

MessageId newestChatMessage(Database &database, const QString &visitor)
{
    Rows rows = database.query(u"SELECT message_id FROM chat_lines WHERE visitor_id = ? ORDER BY line DESC LIMIT 1"_s, {visitor});
    return rows.next() ? rows.id<MessageId>(0) : MessageId{};
}

ChatState readChatState(Database &database, const QString &visitor)
{
    ChatState state;
    {
        // The newest line tells where the chat is now: conversations are split and merged.
        Rows rows = database.query(u"SELECT c.id, c.state_class, c.seen_position, m.position FROM chat_lines l "
                                   "JOIN messages m ON m.id = l.message_id JOIN conversations c ON c.id = m.conversation_id "
                                   "WHERE l.visitor_id = ? ORDER BY l.line DESC LIMIT 1"_s,
                                   {visitor});
        if (!rows.next()) {
            return state;
        }
        state.conversation = rows.id<ConversationId>(0);
        state.finished = rows.number(1) == 2;
    }
    {
        // From the newest down: most chats were seen almost to their end, and this is asked with every line.
        Rows rows = database.query(u"SELECT l.line FROM chat_lines l JOIN messages m ON m.id = l.message_id "
                                   "JOIN conversations c ON c.id = m.conversation_id "
                                   "WHERE l.visitor_id = ? AND m.direction = 'in' AND m.position <= c.seen_position "
                                   "ORDER BY l.line DESC LIMIT 1"_s,
                                   {visitor});
        state.seenLine = rows.next() ? rows.number(0) : 0;
    }
    Rows rated = database.query(u"SELECT 1 FROM conversation_tags WHERE conversation_id = ? AND tag LIKE 'rating-%' LIMIT 1"_s,
                                {state.conversation});
    state.rated = rated.next();
    return state;
}

QString visitorInConversation(Database &database, const ConversationId &conversation)
{
    Rows rows = database.query(u"SELECT l.visitor_id FROM chat_lines l JOIN messages m ON m.id = l.message_id "
                               "WHERE m.conversation_id = ? ORDER BY m.position DESC LIMIT 1"_s,
                               {conversation});
    return rows.next() ? rows.text(0) : QString();
}

void deleteOldVisitors(Database &database, const QDateTime &now)
{
    database.execute(u"DELETE FROM visitor_tokens WHERE valid_until <= ?"_s, {now});
    database.execute(u"DELETE FROM visitor_proofs WHERE valid_until <= ?"_s, {now});
    // Files that no line took along.
    database.execute(
        u"DELETE FROM attachments WHERE message_id = '' AND created_at < ? AND uploader IN (SELECT id FROM visitors)"_s,
        {now.addDays(-1)});
    // Whoever only looked leaves nothing behind; those who wrote are part of the timeline.
    database.execute(u"DELETE FROM visitors WHERE last_line = 0 AND subject = '' AND NOT EXISTS "
                     "(SELECT 1 FROM visitor_tokens t WHERE t.visitor_id = visitors.id)"_s);
}

void forgetVisitorsOf(Database &database, const ChannelId &channel)
{
    database.execute(u"DELETE FROM visitor_tokens WHERE visitor_id IN (SELECT id FROM visitors WHERE channel_id = ?)"_s,
                     {channel});
    database.execute(u"DELETE FROM chat_lines WHERE visitor_id IN (SELECT id FROM visitors WHERE channel_id = ?)"_s, {channel});
    database.execute(u"DELETE FROM visitors WHERE channel_id = ?"_s, {channel});
}

} // namespace deskbell::hub
