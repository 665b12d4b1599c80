// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/partrows.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

QString unitsText(const QString &text)
{
    QByteArray units;
    for (const QChar unit : text) {
        units += static_cast<char>(unit.unicode() >> 8);
        units += static_cast<char>(unit.unicode() & 0xff);
    }
    return QString::fromLatin1(units.toBase64());
}

QString textOfUnits(const QString &encoded)
{
    const QByteArray units = QByteArray::fromBase64(encoded.toLatin1());
    QString text;
    for (qsizetype i = 0; i + 1 < units.size(); i += 2) {
        const auto high = static_cast<unsigned char>(units.at(i));
        const auto low = static_cast<unsigned char>(units.at(i + 1));
        text += QChar(static_cast<char16_t>((high << 8) | low));
    }
    return text;
}

const QString &partColumns()
{
    static const QString columns = u"channel_id, foreign_id, sender, reference, total, number, units, at, joined"_s;
    return columns;
}

QList<PartRow> partsOf(Rows rows)
{
    QList<PartRow> parts;
    while (rows.next()) {
        parts.append({.channel = rows.id<ChannelId>(0),
                      .foreignId = rows.text(1),
                      .sender = rows.text(2),
                      .reference = rows.text(3),
                      .total = static_cast<int>(rows.number(4)),
                      .number = static_cast<int>(rows.number(5)),
                      .text = textOfUnits(rows.text(6)),
                      .at = rows.time(7),
                      .joined = rows.text(8)});
    }
    return parts;
}

} // namespace

bool insertPart(Database &database, const PartRow &part)
{
    return database.execute(u"INSERT INTO message_parts ("_s + partColumns()
                                + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                            {part.channel, part.foreignId, part.sender, part.reference, part.total, part.number,
                             unitsText(part.text), part.at, part.joined})
        > 0;
}

QList<PartRow> partsLike(Database &database, const PartRow &part)
{
    return partsOf(
        database.query(u"SELECT "_s + partColumns()
                           + u" FROM message_parts WHERE channel_id = ? AND sender = ? AND reference = ? AND total = ? "
                             "ORDER BY at, foreign_id"_s,
                       {part.channel, part.sender, part.reference, part.total}));
}

QList<PartRow> overdueParts(Database &database, const ChannelId &channel, const QDateTime &olderThan)
{
    return partsOf(database.query(u"SELECT "_s + partColumns()
                                      + u" FROM message_parts WHERE channel_id = ? AND joined = '' AND at <= ? "
                                        "ORDER BY at, foreign_id LIMIT 500"_s,
                                  {channel, olderThan}));
}

void markJoined(Database &database, const PartRow &part, const QString &whole)
{
    database.execute(u"UPDATE message_parts SET joined = ? WHERE channel_id = ? AND foreign_id = ?"_s,
                     {whole, part.channel, part.foreignId});
}

void forgetJoinedParts(Database &database, const ChannelId &channel, const QDateTime &olderThan)
{
    database.execute(u"DELETE FROM message_parts WHERE channel_id = ? AND joined <> '' AND at <= ?"_s, {channel, olderThan});
}

} // namespace deskbell::hub
