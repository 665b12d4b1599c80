// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/conversationrows.h"
#include "hub/storage/documents.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

NewEvent messageEvent(const char *type, const Actor &actor, const Message &message, const Scope &scope)
{
    return {.type = QLatin1StringView(type),
            .actor = actor,
            .entityId = message.id.value,
            .scoped = true,
            .scope = scope,
            .before = scope,
            .conversation = message.conversationId};
}

QString deliveryColumn(const Message &message) { return message.delivery ? message.delivery->state.toString() : QString(); }

const QString &messageColumns()
{
    static const QString columns =
        u"position, channel_id, rfc_references, raw_blob, raw_size, intake_channel, fingerprint, doc"_s;
    return columns;
}

MessageRow messageRowOf(const Rows &rows)
{
    return {.value = fromDocument<Message>(rows.utf8(7), messageFromJson),
            .position = rows.number(0),
            .channel = rows.id<ChannelId>(1),
            .references = rows.text(2).split(u' ', Qt::SkipEmptyParts),
            .rawBlob = rows.utf8(3),
            .rawSize = rows.number(4),
            .intakeChannel = rows.id<ChannelId>(5),
            .fingerprint = rows.text(6)};
}

} // namespace

std::optional<MessageRow> loadMessage(WriteContext &context, const MessageId &id)
{
    Rows rows =
        context.db().query(u"SELECT "_s + messageColumns() + u" FROM messages WHERE id = ?"_s + context.db().forUpdate(), {id});
    return rows.next() ? std::optional(messageRowOf(rows)) : std::nullopt;
}

void insertMessage(WriteContext &context, const Actor &actor, MessageRow &row, const Scope &scope)
{
    const Message &message = row.value;
    static const QString text =
        u"INSERT INTO messages (id, version, conversation_id, customer_id, thread_id, channel_id, direction, "
        "delivery_state, at, rfc_id, rfc_references, raw_blob, raw_size, intake_channel, fingerprint, doc) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    QString rfcId = message.rfcMessageId;
    if (rfcId.startsWith(u'<') && rfcId.endsWith(u'>')) {
        rfcId = rfcId.mid(1, rfcId.size() - 2);
    }
    Rows rows = context.db().query(context.db().isPostgres() ? text + u" RETURNING position"_s : text,
                                   {message.id, message.version, message.conversationId, message.customerId, message.threadId,
                                    row.channel, message.direction.toString(), deliveryColumn(message), message.at, rfcId,
                                    row.references.join(u' '), row.rawBlob, row.rawSize, row.intakeChannel, row.fingerprint,
                                    documentOf(message)});
    row.position = context.db().isPostgres() ? (rows.next() ? rows.number(0) : 0) : rows.lastInsertId();
    context.append(messageEvent(eventtype::messageCreated, actor, message, scope));
}

void updateMessage(WriteContext &context, const Actor &actor, MessageRow &row, const Scope &scope)
{
    Message &message = row.value;
    ++message.version;
    context.db().execute(
        u"UPDATE messages SET version = ?, delivery_state = ?, raw_blob = ?, raw_size = ?, doc = ? WHERE id = ?"_s,
        {message.version, deliveryColumn(message), row.rawBlob, row.rawSize, documentOf(message), message.id});
    context.append(messageEvent(eventtype::messageUpdated, actor, message, scope));
}

void setMessageTime(WriteContext &context, const MessageRow &row)
{
    context.db().execute(u"UPDATE messages SET at = ? WHERE id = ?"_s, {row.value.at, row.value.id});
}

void moveMessage(WriteContext &context, const Actor &actor, MessageRow &row, const ConversationId &from, const Scope &fromScope,
                 const Scope &scope)
{
    Message &message = row.value;
    Database &db = context.db();
    if (fromScope != scope) {
        NewEvent gone = messageEvent(eventtype::messageRevoked, actor, message, fromScope);
        gone.conversation = from;
        gone.document = compactJson({{u"id"_s, message.id.value}, {u"conversation_id"_s, from.value}});
        context.append(std::move(gone));
    }
    db.execute(u"UPDATE messages SET conversation_id = ?, thread_id = ? WHERE id = ?"_s,
               {message.conversationId, message.threadId, message.id});
    db.execute(u"UPDATE search_rows SET conversation_id = ? WHERE message_id = ? AND message_id <> ''"_s,
               {message.conversationId, message.id});
    if (!message.rfcMessageId.isEmpty()) {
        db.execute(u"UPDATE mail_ids SET conversation_id = ? WHERE rfc_id = ? AND message_id = ?"_s,
                   {message.conversationId, message.rfcMessageId.mid(1).chopped(1), message.id});
    }
    updateMessage(context, actor, row, scope);
}

QList<MessageRow> messagesOf(WriteContext &context, const ConversationId &id)
{
    QList<MessageRow> messages;
    Rows rows =
        context.db().query(u"SELECT "_s + messageColumns() + u" FROM messages WHERE conversation_id = ? ORDER BY position"_s
                               + context.db().forUpdate(),
                           {id});
    while (rows.next()) {
        messages.append(messageRowOf(rows));
    }
    return messages;
}

void revokeMessage(WriteContext &context, const Actor &actor, const MessageRow &row, const Scope &scope)
{
    const Message &message = row.value;
    Database &db = context.db();
    db.execute(u"DELETE FROM messages WHERE id = ?"_s, {message.id});
    db.execute(u"DELETE FROM mail_ids WHERE message_id = ? AND rfc_id = ?"_s,
               {message.id, message.rfcMessageId.mid(1).chopped(1)});
    db.execute(u"DELETE FROM search_rows WHERE message_id = ? AND message_id <> ''"_s, {message.id});
    db.execute(u"INSERT INTO revoked_messages (id, conversation_id) VALUES (?, ?)"_s, {message.id, message.conversationId});
    NewEvent event = messageEvent(eventtype::messageRevoked, actor, message, scope);
    event.document = compactJson({{u"id"_s, message.id.value}, {u"conversation_id"_s, message.conversationId.value}});
    context.append(std::move(event));
}

bool isRevoked(Database &database, const MessageId &id)
{
    return database.query(u"SELECT 1 FROM revoked_messages WHERE id = ?"_s, {id}).next();
}

QList<Message> messagesAfter(Database &database, const ConversationId &id, qint64 position, int limit)
{
    QList<Message> messages;
    Rows rows = database.query(u"SELECT doc FROM messages WHERE conversation_id = ? AND position > ? AND direction <> 'internal' "
                               "ORDER BY position LIMIT ?"_s,
                               {id, position, limit});
    while (rows.next()) {
        messages.append(fromDocument<Message>(rows.utf8(0), messageFromJson));
    }
    return messages;
}

int unreadAfter(Database &database, const ConversationId &id, qint64 position)
{
    Rows rows = database.query(u"SELECT count(*) FROM messages WHERE conversation_id = ? AND position > ? AND direction = 'in'"_s,
                               {id, position});
    return rows.next() ? static_cast<int>(rows.number(0)) : 0;
}

std::optional<MessageRow> newestMail(Database &database, const ConversationId &conversation, const ThreadId &thread)
{
    Rows rows = database.query(u"SELECT "_s + messageColumns()
                                   + u" FROM messages WHERE conversation_id = ? AND thread_id = ? AND rfc_id <> '' "
                                     "ORDER BY at DESC, id DESC LIMIT 1"_s,
                               {conversation, thread});
    return rows.next() ? std::optional(messageRowOf(rows)) : std::nullopt;
}

std::optional<Message> newestMessage(Database &database, const ConversationId &conversation)
{
    Rows rows = database.query(
        u"SELECT doc FROM messages WHERE conversation_id = ? AND direction <> 'internal' ORDER BY at DESC, id DESC LIMIT 1"_s,
        {conversation});
    return rows.next() ? std::optional(fromDocument<Message>(rows.utf8(0), messageFromJson)) : std::nullopt;
}

qint64 newestPositionOf(Database &database, const ConversationId &conversation)
{
    Rows rows =
        database.query(u"SELECT coalesce(max(position), 0) FROM messages WHERE conversation_id = ? AND direction <> 'internal'"_s,
                       {conversation});
    return rows.next() ? rows.number(0) : 0;
}

std::optional<AttachmentRow> loadAttachment(WriteContext &context, const AttachmentId &id)
{
    Rows rows = context.db().query(
        u"SELECT doc, message_id, uploader, blob FROM attachments WHERE id = ?"_s + context.db().forUpdate(), {id});
    if (!rows.next()) {
        return std::nullopt;
    }
    return AttachmentRow{.value = fromDocument<Attachment>(rows.utf8(0), attachmentFromJson),
                         .message = rows.id<MessageId>(1),
                         .uploader = rows.id<AgentId>(2),
                         .blob = rows.utf8(3)};
}

void insertAttachment(WriteContext &context, const AttachmentRow &row)
{
    context.db().execute(
        u"INSERT INTO attachments (id, message_id, uploader, blob, size, created_at, doc) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {row.value.id, row.message, row.uploader, row.blob, row.value.size, context.now(), documentOf(row.value)});
}

void claimAttachment(WriteContext &context, const AttachmentId &id, const MessageId &message)
{
    context.db().execute(u"UPDATE attachments SET message_id = ? WHERE id = ?"_s, {message, id});
}

void releaseAttachments(WriteContext &context, const MessageId &message)
{
    context.db().execute(u"UPDATE attachments SET message_id = '' WHERE message_id = ?"_s, {message});
}

} // namespace deskbell::hub
