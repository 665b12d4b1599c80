// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/intakerows.h"

#include "hub/storage/writecontext.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

void addToLedger(Database &database, const ChannelId &channel, int imported, int duplicate, int quarantined)
{
    database.execute(u"UPDATE channels SET seen = seen + ?, imported = imported + ?, duplicate = duplicate + ?, "
                     "quarantined = quarantined + ? WHERE id = ?"_s,
                     {imported + duplicate + quarantined, imported, duplicate, quarantined, channel});
}

void raiseMailboxPosition(Database &database, const ChannelId &channel, const MailboxSpot &spot)
{
    database.execute(
        u"INSERT INTO mailbox_positions (channel_id, folder, uidvalidity, last_uid) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (channel_id, folder) DO UPDATE SET uidvalidity = excluded.uidvalidity, last_uid = excluded.last_uid "
        "WHERE mailbox_positions.uidvalidity <> excluded.uidvalidity OR mailbox_positions.last_uid < excluded.last_uid"_s,
        {channel, spot.folder, qint64(spot.uidValidity), qint64(spot.uid)});
}

void setMailboxPosition(Database &database, const SetMailboxPosition &command)
{
    database.execute(u"DELETE FROM mailbox_spots WHERE channel_id = ? AND folder = ? AND uidvalidity <> ?"_s,
                     {command.channel, command.folder, qint64(command.uidValidity)});
    raiseMailboxPosition(database, command.channel,
                         MailboxSpot{.folder = command.folder, .uidValidity = command.uidValidity, .uid = command.lastUid});
}

bool takeSpot(Database &database, const ChannelId &channel, const MailboxSpot &spot)
{
    return database.execute(
               u"INSERT INTO mailbox_spots (channel_id, folder, uidvalidity, uid) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
               {channel, spot.folder, qint64(spot.uidValidity), qint64(spot.uid)})
        > 0;
}

bool isQuarantined(Database &database, const ChannelId &channel, const QByteArray &blob)
{
    return database.query(u"SELECT 1 FROM quarantine WHERE blob = ? AND channel_id = ? LIMIT 1"_s, {blob, channel}).next();
}

void insertQuarantine(WriteContext &context, const ImportMail &command, const QByteArray &blob)
{
    context.db().execute(
        u"INSERT INTO quarantine (id, channel_id, reason, at, blob, size) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {makeUuid7(), command.channel, command.quarantineReason, context.now(), blob, qint64(command.raw.size())});
}

QList<KnownMail> findMails(Database &database, const QStringList &rfcIds)
{
    QList<KnownMail> known;
    if (rfcIds.isEmpty()) {
        return known;
    }
    // A few lengths only, so that the statements stay prepared; the last id fills up.
    const qsizetype wanted = qMin<qsizetype>(rfcIds.size(), 64);
    qsizetype length = 1;
    while (length < wanted) {
        length *= 4;
    }
    length = qMin<qsizetype>(length, 64);
    SqlValues values;
    values.reserve(static_cast<size_t>(2 * length));
    for (int half = 0; half < 2; ++half) {
        for (qsizetype i = 0; i < length; ++i) {
            values.emplace_back(rfcIds[qMin(i, wanted - 1)]);
        }
    }
    const QString marks = placeholders(length);
    Rows rows = database.query(u"SELECT rfc_id, message_id, conversation_id FROM mail_ids WHERE rfc_id IN ("_s + marks
                                   + u") UNION ALL SELECT rfc_id, '', conversation_id FROM mail_references WHERE rfc_id IN ("_s
                                   + marks + u')',
                               values);
    while (rows.next()) {
        known.append({.rfcId = rows.text(0), .message = rows.id<MessageId>(1), .conversation = rows.id<ConversationId>(2)});
    }
    return known;
}

bool hasRawMail(Database &database, const QByteArray &blob)
{
    return database.query(u"SELECT 1 FROM messages WHERE raw_blob = ? AND raw_blob <> '' LIMIT 1"_s, {blob}).next();
}

bool insertMailId(Database &database, const QString &rfcId, const MessageId &message, const ConversationId &conversation)
{
    return database.execute(
               u"INSERT INTO mail_ids (rfc_id, message_id, conversation_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
               {rfcId, message, conversation})
        > 0;
}

void insertReferences(Database &database, const QStringList &rfcIds, const ConversationId &conversation)
{
    for (const QString &rfcId : rfcIds) {
        database.execute(u"INSERT INTO mail_references (rfc_id, conversation_id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                         {rfcId, conversation});
    }
}

} // namespace deskbell::hub
