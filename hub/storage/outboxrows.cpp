// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/outboxrows.h"

#include "hub/storage/documents.h"

#include <QJsonArray>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

QByteArray addressesText(const QList<Address> &addresses)
{
    QJsonArray array;
    for (const Address &address : addresses) {
        array.append(toJson(address));
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<Address> addressesOf(const QByteArray &text)
{
    QList<Address> addresses;
    for (const QJsonValue element : QJsonDocument::fromJson(text).array()) {
        if (auto address = addressFromJson(element.toObject())) {
            addresses.append(*std::move(address));
        }
    }
    return addresses;
}

const QString &outboxColumns()
{
    static const QString columns =
        u"message_id, channel_id, state, due_at, attempt, claim, claimed_until, may_have_been_sent, bcc"_s;
    return columns;
}

OutboxRow outboxRowOf(const Rows &rows)
{
    return {.message = rows.id<MessageId>(0),
            .channel = rows.id<ChannelId>(1),
            .state = rows.text(2),
            .dueAt = rows.time(3),
            .attempt = static_cast<int>(rows.number(4)),
            .claim = rows.text(5),
            .claimedUntil = rows.time(6),
            .mayHaveBeenSent = rows.number(7) != 0,
            .bcc = addressesOf(rows.utf8(8))};
}

} // namespace

std::optional<OutboxRow> loadOutboxRow(Database &database, const MessageId &message)
{
    Rows rows =
        database.query(u"SELECT "_s + outboxColumns() + u" FROM outbox WHERE message_id = ?"_s + database.forUpdate(), {message});
    return rows.next() ? std::optional(outboxRowOf(rows)) : std::nullopt;
}

QList<OutboxRow> dueOutboxRows(Database &database, const ChannelId &channel, const QDateTime &now, int limit, bool takeOver)
{
    QList<OutboxRow> due;
    const QString locked = database.isPostgres() ? u" FOR UPDATE SKIP LOCKED"_s : QString();
    Rows rows =
        database.query(u"SELECT "_s + outboxColumns()
                           + u" FROM outbox WHERE channel_id = ? AND ((state = 'queued' AND due_at <= ?) OR "
                             "(state = 'sending' AND (claimed_until <= ? OR ? = 1))) ORDER BY due_at, message_id LIMIT ?"_s
                           + locked,
                       {channel, now, now, takeOver ? 1 : 0, limit});
    while (rows.next()) {
        due.append(outboxRowOf(rows));
    }
    return due;
}

QList<MessageId> unsentMessages(Database &database, const ChannelId &channel)
{
    QList<MessageId> messages;
    Rows rows = database.query(u"SELECT message_id FROM outbox WHERE channel_id = ? ORDER BY message_id"_s, {channel});
    while (rows.next()) {
        messages.append(rows.id<MessageId>(0));
    }
    return messages;
}

void insertOutboxRow(Database &database, const OutboxRow &row)
{
    database.execute(u"INSERT INTO outbox ("_s + outboxColumns() + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {row.message, row.channel, row.state, row.dueAt, row.attempt, row.claim, row.claimedUntil,
                      row.mayHaveBeenSent ? 1 : 0, addressesText(row.bcc)});
}

void updateOutboxRow(Database &database, const OutboxRow &row)
{
    database.execute(
        u"UPDATE outbox SET state = ?, due_at = ?, attempt = ?, claim = ?, claimed_until = ?, may_have_been_sent = ? "
        "WHERE message_id = ?"_s,
        {row.state, row.dueAt, row.attempt, row.claim, row.claimedUntil, row.mayHaveBeenSent ? 1 : 0, row.message});
}

void deleteOutboxRow(Database &database, const MessageId &message)
{
    database.execute(u"DELETE FROM outbox WHERE message_id = ?"_s, {message});
}

} // namespace deskbell::hub
