// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/customerrows.h"

#include "hub/storage/documents.h"
#include "hub/storage/searchindex.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

void writeIdentities(Database &database, const Customer &customer)
{
    for (const Identity &identity : customer.identities) {
        database.execute(u"INSERT INTO identities (kind, value, id, customer_id) VALUES (?, ?, ?, ?)"_s,
                         {identity.kind, identity.value, identity.id, customer.id});
    }
}

void indexCustomer(Database &database, const Customer &customer)
{
    if (customer.mergedInto) {
        return; // found where it lives on
    }
    QStringList texts{customer.name, customer.company, customer.note};
    for (const Identity &identity : customer.identities) {
        texts.append(identity.value);
    }
    texts += customer.tags;
    indexWords(database, {.customer = customer.id}, texts);
}

void announceCustomer(WriteContext &context, const char *type, const Actor &actor, const Customer &customer,
                      const QByteArray &document)
{
    context.append({.type = QLatin1StringView(type), .actor = actor, .entityId = customer.id.value, .document = document});
}

} // namespace

std::optional<Customer> loadCustomer(WriteContext &context, const CustomerId &id)
{
    Rows rows = context.db().query(u"SELECT doc FROM customers WHERE id = ?"_s + context.db().forUpdate(), {id});
    return rows.next() ? std::optional(fromDocument<Customer>(rows.utf8(0), customerFromJson)) : std::nullopt;
}

QString customerFingerprint(Database &database, const CustomerId &id)
{
    Rows rows = database.query(u"SELECT fingerprint FROM customers WHERE id = ?"_s, {id});
    return rows.next() ? rows.text(0) : QString();
}

CustomerId findIdentity(Database &database, const QString &kind, const QString &value)
{
    Rows rows = database.query(u"SELECT customer_id FROM identities WHERE kind = ? AND value = ?"_s, {kind, value});
    return rows.next() ? rows.id<CustomerId>(0) : CustomerId{};
}

void insertCustomer(WriteContext &context, const Actor &actor, const Customer &customer, const QString &fingerprint)
{
    const QByteArray document = documentOf(customer);
    context.db().execute(u"INSERT INTO customers (id, version, created_at, fingerprint, doc) VALUES (?, ?, ?, ?, ?)"_s,
                         {customer.id, customer.version, customer.createdAt, fingerprint, document});
    writeIdentities(context.db(), customer);
    indexCustomer(context.db(), customer);
    announceCustomer(context, eventtype::customerCreated, actor, customer, document);
}

void updateCustomer(WriteContext &context, const Actor &actor, Customer &customer)
{
    ++customer.version;
    const QByteArray document = documentOf(customer);
    context.db().execute(u"UPDATE customers SET version = ?, doc = ? WHERE id = ?"_s, {customer.version, document, customer.id});
    context.db().execute(u"DELETE FROM identities WHERE customer_id = ?"_s, {customer.id});
    writeIdentities(context.db(), customer);
    forgetWords(context.db(), {.customer = customer.id});
    indexCustomer(context.db(), customer);
    announceCustomer(context, eventtype::customerUpdated, actor, customer, document);
}

} // namespace deskbell::hub
