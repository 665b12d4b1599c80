// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/channelrows.h"

#include "hub/storage/documents.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

MessageId messageByForeignId(Database &database, const ChannelId &channel, const QString &foreignId)
{
    Rows rows = database.query(u"SELECT message_id FROM channel_messages WHERE channel_id = ? AND foreign_id = ?"_s,
                               {channel, foreignId});
    return rows.next() ? rows.id<MessageId>(0) : MessageId{};
}

void insertForeignId(Database &database, const ChannelId &channel, const QString &foreignId, const MessageId &message)
{
    database.execute(u"INSERT INTO channel_messages (channel_id, foreign_id, message_id) VALUES (?, ?, ?) "
                     "ON CONFLICT (channel_id, foreign_id) DO NOTHING"_s,
                     {channel, foreignId, message});
}

QString foreignIdOf(Database &database, const MessageId &message)
{
    Rows rows = database.query(u"SELECT foreign_id FROM channel_messages WHERE message_id = ?"_s, {message});
    return rows.next() ? rows.text(0) : QString();
}

qint64 channelPosition(Database &database, const ChannelId &channel)
{
    Rows rows = database.query(u"SELECT position FROM channel_positions WHERE channel_id = ?"_s, {channel});
    return rows.next() ? rows.number(0) : 0;
}

void raiseChannelPosition(Database &database, const ChannelId &channel, qint64 position)
{
    database.execute(u"INSERT INTO channel_positions (channel_id, position) VALUES (?, ?) ON CONFLICT (channel_id) DO UPDATE SET "
                     "position = CASE WHEN excluded.position > channel_positions.position THEN excluded.position "
                     "ELSE channel_positions.position END"_s,
                     {channel, position});
}

bool isOptedOut(Database &database, const QString &kind, const QString &address)
{
    return database.query(u"SELECT 1 FROM opt_outs WHERE channel_kind = ? AND address = ?"_s, {kind, address}).next();
}

bool setOptedOut(Database &database, const QString &kind, const QString &address, bool optedOut, const QDateTime &at)
{
    if (isOptedOut(database, kind, address) == optedOut) {
        return false;
    }
    if (optedOut) {
        database.execute(u"INSERT INTO opt_outs (channel_kind, address, at) VALUES (?, ?, ?) "
                         "ON CONFLICT (channel_kind, address) DO NOTHING"_s,
                         {kind, address, at});
    } else {
        database.execute(u"DELETE FROM opt_outs WHERE channel_kind = ? AND address = ?"_s, {kind, address});
    }
    return true;
}

QStringList optOutsOf(Database &database, const QString &address)
{
    QStringList kinds;
    Rows rows = database.query(u"SELECT channel_kind FROM opt_outs WHERE address = ? ORDER BY channel_kind"_s, {address});
    while (rows.next()) {
        kinds.append(rows.text(0));
    }
    return kinds;
}

QList<ConversationId> conversationsOver(Database &database, const CustomerId &customer, const ChannelId &channel,
                                        const QString &address, int limit)
{
    QList<ConversationId> found;
    Rows rows =
        database.query(u"SELECT c.id, c.doc FROM conversations c WHERE c.customer_id = ? AND c.state_class < 3 AND EXISTS "
                       "(SELECT 1 FROM threads t WHERE t.conversation_id = c.id AND t.channel_id = ?) "
                       "ORDER BY c.last_message_at DESC, c.id DESC LIMIT 20"_s,
                       {customer, channel});
    while (rows.next() && found.size() < limit) {
        const auto conversation = fromDocument<Conversation>(rows.utf8(1), conversationFromJson);
        for (const Thread &thread : conversation.threads) {
            if (thread.channelId == channel && thread.address.compare(address, Qt::CaseInsensitive) == 0) {
                found.append(conversation.id);
                break;
            }
        }
    }
    return found;
}

QList<Conversation> unfinishedConversations(Database &database, const CustomerId &customer, int limit)
{
    QList<Conversation> found;
    Rows rows = database.query(u"SELECT doc FROM conversations WHERE customer_id = ? AND state_class IN (0, 1) "
                               "ORDER BY last_message_at DESC, id DESC LIMIT ?"_s,
                               {customer, limit});
    while (rows.next()) {
        found.append(fromDocument<Conversation>(rows.utf8(0), conversationFromJson));
    }
    return found;
}

bool isAttachRefused(Database &database, const ConversationId &conversation, const ConversationId &other)
{
    return database
        .query(u"SELECT 1 FROM refused_attachments WHERE conversation_id = ? AND other_id = ?"_s, {conversation, other})
        .next();
}

void refuseAttach(Database &database, const ConversationId &conversation, const ConversationId &other)
{
    database.execute(u"INSERT INTO refused_attachments (conversation_id, other_id) VALUES (?, ?) "
                     "ON CONFLICT (conversation_id, other_id) DO NOTHING"_s,
                     {conversation, other});
}

} // namespace deskbell::hub
