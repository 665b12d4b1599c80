// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/customeroperations.h"

#include "hub/storage/documents.h"

#include <QJsonArray>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

template <class I> QJsonArray idList(const QList<I> &ids)
{
    QJsonArray list;
    for (const I &id : ids) {
        list.append(id.value);
    }
    return list;
}

template <class I> QList<I> idsIn(const QJsonValue &list)
{
    QList<I> ids;
    for (const QJsonValue element : list.toArray()) {
        ids.append(I{element.toString()});
    }
    return ids;
}

QJsonObject customerBox(const Customer &customer) { return customer.id ? toJson(customer) : QJsonObject(); }

Customer customerIn(const QJsonValue &box)
{
    const QJsonObject json = box.toObject();
    return json.isEmpty() ? Customer() : fromDocument<Customer>(compactJson(json), customerFromJson);
}

template <class I> QList<I> idColumn(Rows rows)
{
    QList<I> ids;
    while (rows.next()) {
        ids.append(rows.template id<I>(0));
    }
    return ids;
}

} // namespace

void insertCustomerOperation(Database &database, const CustomerOperation &operation)
{
    const QByteArray document = compactJson({{u"from_before"_s, customerBox(operation.fromBefore)},
                                             {u"into_before"_s, customerBox(operation.intoBefore)},
                                             {u"into_after"_s, customerBox(operation.intoAfter)},
                                             {u"conversations"_s, idList(operation.conversations)},
                                             {u"messages"_s, idList(operation.messages)},
                                             {u"visitors"_s, QJsonArray::fromStringList(operation.visitors)},
                                             {u"threads"_s, idList(operation.threadsBefore)},
                                             {u"added_thread"_s, operation.addedThread.value}});
    database.execute(u"INSERT INTO customer_operations (id, seq, undone, kind, doc) VALUES (?, 0, 0, ?, ?)"_s,
                     {operation.id, operation.kind, document});
}

std::optional<CustomerOperation> loadCustomerOperation(Database &database, qint64 seq)
{
    Rows rows =
        database.query(u"SELECT id, undone, kind, doc FROM customer_operations WHERE seq = ?"_s + database.forUpdate(), {seq});
    if (seq <= 0 || !rows.next()) {
        return std::nullopt;
    }
    const QJsonObject document = QJsonDocument::fromJson(rows.utf8(3)).object();
    CustomerOperation operation{.id = rows.text(0),
                                .kind = rows.text(2),
                                .seq = seq,
                                .undone = rows.number(1) != 0,
                                .fromBefore = customerIn(document[u"from_before"]),
                                .intoBefore = customerIn(document[u"into_before"]),
                                .intoAfter = customerIn(document[u"into_after"]),
                                .conversations = idsIn<ConversationId>(document[u"conversations"]),
                                .messages = idsIn<MessageId>(document[u"messages"]),
                                .threadsBefore = idsIn<ThreadId>(document[u"threads"]),
                                .addedThread = ThreadId{document[u"added_thread"].toString()}};
    for (const QJsonValue element : document[u"visitors"].toArray()) {
        operation.visitors.append(element.toString());
    }
    return operation;
}

void markCustomerOperationUndone(Database &database, const QString &id)
{
    database.execute(u"UPDATE customer_operations SET undone = 1 WHERE id = ?"_s, {id});
}

qint64 seqOfCustomerOperation(Database &database, const QString &id)
{
    Rows rows = database.query(u"SELECT seq FROM customer_operations WHERE id = ?"_s, {id});
    return rows.next() ? rows.number(0) : 0;
}

void moveSearchRows(Database &database, const ConversationId &conversation, const CustomerId &to)
{
    database.execute(u"UPDATE search_rows SET customer_id = ? WHERE conversation_id = ? AND message_id = ''"_s,
                     {to, conversation});
    database.execute(u"UPDATE search_rows SET customer_id = ? WHERE message_id <> '' AND message_id IN "
                     "(SELECT id FROM messages WHERE conversation_id = ?)"_s,
                     {to, conversation});
}

QList<ConversationId> conversationsOfCustomer(Database &database, const CustomerId &customer)
{
    return idColumn<ConversationId>(database.query(u"SELECT id FROM conversations WHERE customer_id = ?"_s, {customer}));
}

QList<MessageId> messagesOfCustomer(Database &database, const CustomerId &customer)
{
    return idColumn<MessageId>(database.query(u"SELECT id FROM messages WHERE customer_id = ? ORDER BY position"_s, {customer}));
}

void moveMessageToCustomer(WriteContext &context, const Actor &actor, MessageRow &row, const CustomerId &to, const Scope &scope)
{
    row.value.customerId = to;
    context.db().execute(u"UPDATE messages SET customer_id = ? WHERE id = ?"_s, {to, row.value.id});
    updateMessage(context, actor, row, scope);
}

QStringList visitorsOfCustomer(Database &database, const CustomerId &customer)
{
    QStringList ids;
    Rows rows = database.query(u"SELECT id FROM visitors WHERE customer_id = ?"_s, {customer});
    while (rows.next()) {
        ids.append(rows.text(0));
    }
    return ids;
}

void moveVisitors(Database &database, const QStringList &visitors, const CustomerId &to)
{
    for (const QString &id : visitors) {
        database.execute(u"UPDATE visitors SET customer_id = ? WHERE id = ?"_s, {to, id});
    }
}

} // namespace deskbell::hub
