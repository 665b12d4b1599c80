// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/promisetable.h"

#include <QJsonDocument>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

constexpr const char *promiseSchema[] = {
    "CREATE TABLE promise(id TEXT PRIMARY KEY, version INTEGER NOT NULL, conversation TEXT NOT NULL, customer TEXT NOT NULL,"
    " open INTEGER NOT NULL, due INTEGER NOT NULL, doc BLOB NOT NULL) WITHOUT ROWID",
    "CREATE INDEX promise_due ON promise(due, id) WHERE open = 1",
    "CREATE INDEX promise_conversation ON promise(conversation)",
    "CREATE INDEX promise_customer ON promise(customer, due DESC)",
};

} // namespace

void PromiseTable::createSchema()
{
    for (const char *statement : promiseSchema) {
        m_db.run(statement);
    }
}

void PromiseTable::put(const QJsonObject &doc)
{
    const auto promise = promiseFromJson(doc);
    if (!promise) {
        return; // the protocol's tests are where this is found out; one odd row must not stop the stream
    }
    m_db.run("INSERT INTO promise(id, version, conversation, customer, open, due, doc) VALUES (?, ?, ?, ?, ?, ?, ?)"
             " ON CONFLICT(id) DO UPDATE SET version = excluded.version, conversation = excluded.conversation,"
             " customer = excluded.customer, open = excluded.open, due = excluded.due, doc = excluded.doc"
             " WHERE excluded.version >= version",
             {promise->id.value, promise->version, promise->conversationId.value,
              promise->customerId.isNull() ? u""_s : promise->customerId.value, promise->isOpen() ? 1 : 0,
              promise->dueAt.toMSecsSinceEpoch(), QJsonDocument(doc).toJson(QJsonDocument::Compact)});
    m_changed.insert(promise->id);
}

void PromiseTable::removeOf(const ConversationId &conversation)
{
    QSqlQuery &query = m_db.run("SELECT id FROM promise WHERE conversation = ?", {conversation.value});
    bool any = false;
    while (query.next()) {
        m_changed.insert(PromiseId{query.value(0).toString()});
        any = true;
    }
    if (any) {
        m_db.run("DELETE FROM promise WHERE conversation = ?", {conversation.value});
    }
}

void PromiseTable::sweep()
{
    m_db.run("DELETE FROM promise WHERE NOT EXISTS (SELECT 1 FROM marked WHERE kind = 'promise' AND marked.id = promise.id)");
}

} // namespace deskbell
