// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/channelrows.h"
#include "hub/storage/customeroperations.h"
#include "hub/storage/documents.h"
#include "hub/storage/operationrows.h"
#include "hub/storage/reading.h"
#include "hub/storage/sqlreadstore.h"
#include "hub/storage/writingrows.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

Result<QList<CannedReply>> SqlReadStore::cannedReplies()
{
    return m_readers.read<QList<CannedReply>>([](Database &database) -> Result<QList<CannedReply>> {
        QList<CannedReply> replies = readCannedReplies(database);
        std::sort(replies.begin(), replies.end(), [](const CannedReply &a, const CannedReply &b) {
            const int order = a.title.compare(b.title, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a.id < b.id;
        });
        return replies;
    });
}

Result<Draft> SqlReadStore::draft(const Principal &as, const ConversationId &id, const QString &mode)
{
    return m_readers.read<Draft>([&](Database &database) -> Result<Draft> {
        auto found = readDraft(database, as.agent, id, mode);
        if (!found || found->isEmpty()) {
            return nothingThere("draft");
        }
        return *std::move(found);
    });
}

Result<qint64> SqlReadStore::operationEvent(const QString &operation)
{
    return m_readers.read<qint64>([&](Database &database) -> Result<qint64> {
        qint64 seq = seqOfOperation(database, operation);
        seq = seq > 0 ? seq : seqOfCustomerOperation(database, operation);
        return seq > 0 ? Result<qint64>(seq) : Result<qint64>(nothingThere("event"));
    });
}

Result<QList<ReadStore::Joined>> SqlReadStore::joinedInto(const CustomerId &into)
{
    return m_readers.read<QList<Joined>>([&](Database &database) -> Result<QList<Joined>> {
        QList<Joined> joined;
        Rows rows = database.query(u"SELECT o.seq, o.doc FROM customer_operations o "
                                   "WHERE o.kind = 'customer_merge' AND o.undone = 0 AND o.doc LIKE ? ORDER BY o.seq DESC"_s,
                                   {u'%' + into.value + u'%'});
        while (rows.next()) {
            const QJsonObject document = QJsonDocument::fromJson(rows.utf8(1)).object();
            const QJsonObject from = document[u"from_before"].toObject();
            if (document[u"into_before"].toObject()[u"id"].toString() == into.value) {
                joined.append({.event = rows.number(0),
                               .customer = CustomerId{from[u"id"].toString()},
                               .name = from[u"name"].toString(),

                               // The log, which says it too, does not keep its events for ever.
                               .at = fromWireTime(document[u"into_after"].toObject()[u"created_at"].toString())});
            }
        }
        return joined;
    });
}

Result<qint64> SqlReadStore::channelPosition(const ChannelId &channel)
{
    return m_readers.read<qint64>([&](Database &database) -> Result<qint64> { return hub::channelPosition(database, channel); });
}

} // namespace deskbell::hub
