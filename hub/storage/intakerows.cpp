// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/intakerows.h"

#include "hub/storage/documents.h"
#include "hub/storage/writecontext.h"

#include <algorithm>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// Another uidValidity begins anew; under the same one the last uid only rises.
void raiseLastUid(Database &database, const ChannelId &channel, const QString &folder, quint32 uidValidity, quint32 lastUid)
{
    database.execute(
        u"INSERT INTO mailbox_positions (channel_id, folder, uidvalidity, last_uid) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (channel_id, folder) DO UPDATE SET uidvalidity = excluded.uidvalidity, last_uid = excluded.last_uid, "
        "highest_modseq = CASE WHEN mailbox_positions.uidvalidity = excluded.uidvalidity THEN mailbox_positions.highest_modseq "
        "ELSE 0 END, fill_below = CASE WHEN mailbox_positions.uidvalidity = excluded.uidvalidity "
        "THEN mailbox_positions.fill_below ELSE 0 END, waiting = CASE WHEN mailbox_positions.uidvalidity = "
        "excluded.uidvalidity THEN mailbox_positions.waiting ELSE 0 END "
        "WHERE mailbox_positions.uidvalidity <> excluded.uidvalidity OR mailbox_positions.last_uid < excluded.last_uid"_s,
        {channel, folder, qint64(uidValidity), qint64(lastUid)});
}

} // namespace

void addToLedger(Database &database, const ChannelId &channel, int imported, int duplicate, int quarantined)
{
    database.execute(u"UPDATE channels SET seen = seen + ?, imported = imported + ?, duplicate = duplicate + ?, "
                     "quarantined = quarantined + ? WHERE id = ?"_s,
                     {imported + duplicate + quarantined, imported, duplicate, quarantined, channel});
}

void moveMailboxPosition(Database &database, const ChannelId &channel, const QString &folder, const PositionChange &change)
{
    raiseLastUid(database, channel, folder, change.uidValidity, change.highest);
    database.execute(u"UPDATE mailbox_positions SET waiting = CASE WHEN waiting > ? THEN waiting - ? ELSE 0 END "
                     "WHERE channel_id = ? AND folder = ? AND uidvalidity = ? AND waiting > 0"_s,
                     {change.taken, change.taken, channel, folder, qint64(change.uidValidity)});
    if (change.lowestFilled > 0) {
        database.execute(u"UPDATE mailbox_positions SET fill_below = ? "
                         "WHERE channel_id = ? AND folder = ? AND uidvalidity = ? AND fill_below > ?"_s,
                         {qint64(change.lowestFilled), channel, folder, qint64(change.uidValidity), qint64(change.lowestFilled)});
    }
}

void setMailboxPosition(Database &database, const SetMailboxPosition &command)
{
    const qint64 uidValidity = command.uidValidity;
    database.execute(u"DELETE FROM mailbox_spots WHERE channel_id = ? AND folder = ? AND uidvalidity <> ?"_s,
                     {command.channel, command.folder, uidValidity});
    if (command.anew) {
        database.execute(u"DELETE FROM mailbox_spots WHERE channel_id = ? AND folder = ?"_s, {command.channel, command.folder});
        database.execute(u"DELETE FROM mailbox_positions WHERE channel_id = ? AND folder = ?"_s,
                         {command.channel, command.folder});
    }
    for (const UidRange &range : command.vanished) {
        database.execute(
            u"DELETE FROM mailbox_spots WHERE channel_id = ? AND folder = ? AND uidvalidity = ? AND uid >= ? AND uid <= ?"_s,
            {command.channel, command.folder, uidValidity, qint64(range.first), qint64(range.last)});
    }
    raiseLastUid(database, command.channel, command.folder, command.uidValidity, command.lastUid);
    const auto set = [&](const QString &column, qint64 value) {
        database.execute(u"UPDATE mailbox_positions SET "_s + column + u" = ? WHERE channel_id = ? AND folder = ?"_s,
                         {value, command.channel, command.folder});
    };
    if (command.highestModseq) {
        set(u"highest_modseq"_s, qint64(*command.highestModseq));
    }
    if (command.fillBelow) {
        set(u"fill_below"_s, qint64(*command.fillBelow));
    }
    if (command.waiting) {
        set(u"waiting"_s, *command.waiting);
        // The desk hears of it with the next tick, as of the ledgers.
        database.execute(u"UPDATE channels SET announced_seen = -1 WHERE id = ?"_s, {command.channel});
    }
}

bool takeSpot(Database &database, const ChannelId &channel, const MailboxSpot &spot)
{
    return database.execute(
               u"INSERT INTO mailbox_spots (channel_id, folder, uidvalidity, uid) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
               {channel, spot.folder, qint64(spot.uidValidity), qint64(spot.uid)})
        > 0;
}

void markSetAside(Database &database, const ChannelId &channel, const MailboxSpot &spot)
{
    database.execute(
        u"UPDATE mailbox_spots SET set_aside = 1 WHERE channel_id = ? AND folder = ? AND uidvalidity = ? AND uid = ?"_s,
        {channel, spot.folder, qint64(spot.uidValidity), qint64(spot.uid)});
}

bool isQuarantined(Database &database, const ChannelId &channel, const QByteArray &blob)
{
    return database.query(u"SELECT 1 FROM quarantine WHERE blob = ? AND channel_id = ? LIMIT 1"_s, {blob, channel}).next();
}

ChannelId quarantinedIn(Database &database, const QString &id)
{
    Rows rows = database.query(u"SELECT channel_id FROM quarantine WHERE id = ?"_s, {id});
    return rows.next() ? rows.id<ChannelId>(0) : ChannelId();
}

void takeOutOfQuarantine(Database &database, const ChannelId &channel, const QString &id)
{
    database.execute(u"DELETE FROM quarantine WHERE id = ?"_s, {id});
    addToLedger(database, channel, 0, 0, -1);
    // What was seen comes out the same in the end: the console has to hear of it all the same.
    database.execute(u"UPDATE channels SET announced_seen = -1 WHERE id = ?"_s, {channel});
}

void insertQuarantine(WriteContext &context, const ImportMail &command, const StoredBytes &raw)
{
    context.db().execute(u"INSERT INTO quarantine (id, channel_id, reason, at, blob, size) VALUES (?, ?, ?, ?, ?, ?)"_s,
                         {makeUuid7(), command.channel, command.quarantineReason, context.now(), raw.hash, raw.size});
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

QList<KnownMatter> unfinishedMatters(Database &database, const CustomerId &customer, const QDateTime &since,
                                     const QString &subject)
{
    // Reading a document costs more than all the rest: most show by their bytes that they are about something else.
    const bool plain = !subject.contains(u'"') && !subject.contains(u'\\');
    QList<KnownMatter> matters;
    Rows rows =
        database.query(u"SELECT doc FROM conversations WHERE customer_id = ? AND last_message_at >= ? AND state_class IN (0, 1) "
                       "ORDER BY last_message_at DESC LIMIT 10"_s,
                       {customer, since});
    while (rows.next()) {
        const auto document = rows.utf8(0);
        if (!plain || QString::fromUtf8(document).contains(subject, Qt::CaseInsensitive)) {
            matters.append({.value = fromDocument(document, conversationFromJson)});
        }
    }
    return matters;
}

namespace {

bool holdsAddress(const QList<Address> &people, const QString &address)
{
    return std::ranges::any_of(
        people, [&address](const Address &person) { return person.address.compare(address, Qt::CaseInsensitive) == 0; });
}

bool wroteOrRead(Database &database, const ConversationId &conversation, const QString &address)
{
    Rows rows =
        database.query(u"SELECT doc FROM messages WHERE conversation_id = ? ORDER BY position DESC LIMIT 200"_s, {conversation});
    while (rows.next()) {
        const auto message = fromDocument(rows.utf8(0), messageFromJson);
        const bool wrote = message.from && message.direction == Direction::In && holdsAddress({*message.from}, address);
        if (wrote || holdsAddress(message.to + message.cc, address)) {
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<KnownMatter> matterByNumber(Database &database, qint64 number, const QString &address)
{
    std::optional<KnownMatter> matter;
    {
        Rows rows = database.query(u"SELECT doc FROM conversations WHERE number = ?"_s, {number});
        if (!rows.next()) {
            return std::nullopt;
        }
        matter = KnownMatter{.value = fromDocument(rows.utf8(0), conversationFromJson)};
    }
    matter->takesPart = takesPartIn(database, matter->value, address);
    return matter;
}

bool takesPartIn(Database &database, const Conversation &conversation, const QString &address)
{
    if (address.isEmpty()) {
        return false;
    }
    const bool inThread = std::ranges::any_of(conversation.threads, [&address](const Thread &thread) {
        return thread.address.compare(address, Qt::CaseInsensitive) == 0;
    });
    return inThread
        || database
               .query(u"SELECT 1 FROM identities WHERE kind = 'email' AND value = ? AND customer_id = ?"_s,
                      {address, conversation.customerId})
               .next()
        || wroteOrRead(database, conversation.id, address);
}

} // namespace deskbell::hub
