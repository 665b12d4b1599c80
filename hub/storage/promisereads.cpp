// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/promisereads.h"

#include "hub/storage/documents.h"
#include "hub/storage/promiserows.h"
#include "hub/storage/reading.h"
#include "hub/storage/visibility.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fromPromises = " FROM promises p JOIN conversations c ON c.id = p.conversation_id WHERE 1 = 1"_L1;

/// The conditions of \a query, and \a values for them.
QString promiseConditions(const Principal &as, const PromiseQuery &query, SqlValues &values)
{
    QString where;
    const auto add = [&](const QString &condition, const SqlValue &value) {
        where += u" AND "_s + condition;
        values.emplace_back(value);
    };
    if (!query.all) {
        where += u" AND p.open = 1"_s;
    }
    if (query.owner) {
        add(u"p.owner_id = ?"_s, query.owner);
    }
    if (query.conversation) {
        add(u"p.conversation_id = ?"_s, query.conversation);
    }
    if (query.customer) {
        add(u"c.customer_id = ?"_s, query.customer);
    }
    return where + visibleConversations(as, values);
}

} // namespace

Result<DocPage> PromiseReads::promises(const Principal &as, const PromiseQuery &query)
{
    return m_readers.read<DocPage>([&](Database &database) -> Result<DocPage> {
        const QString kind = query.all ? u"promises-all"_s : u"promises-open"_s;
        SqlValues values;
        QString sql = u"SELECT p.doc, p.due_at, p.id"_s + fromPromises + promiseConditions(as, query, values);
        if (!query.page.after.isEmpty()) {
            const auto cursor = PageCursor::parse(query.page.after, kind, 2);
            if (!cursor) {
                return cursor.error();
            }
            sql += query.all ? u" AND (p.due_at, p.id) < (?, ?)"_s : u" AND (p.due_at, p.id) > (?, ?)"_s;
            values.emplace_back(cursor->values[0].toLongLong());
            values.emplace_back(cursor->values[1]);
        }
        sql += query.all ? u" ORDER BY p.due_at DESC, p.id DESC LIMIT ?"_s : u" ORDER BY p.due_at, p.id LIMIT ?"_s;
        values.emplace_back(clampedLimit(query.page) + 1);
        return readDocPage(database, sql, values, query.page, kind, 2);
    });
}

Result<Promise> PromiseReads::promise(const Principal &as, const PromiseId &id)
{
    return m_readers.read<Promise>([&](Database &database) -> Result<Promise> {
        SqlValues values;
        values.emplace_back(id);
        const QString visible = visibleConversations(as, values);
        Rows rows = database.query(u"SELECT p.doc"_s + fromPromises + u" AND p.id = ?"_s + visible, values);
        if (!rows.next()) {
            return nothingThere("promise");
        }
        return fromDocument<Promise>(rows.utf8(0), promiseFromJson);
    });
}

Result<PromiseCounts> PromiseReads::counts(const Principal &as, const AgentId &owner, const QDateTime &since)
{
    return m_readers.read<PromiseCounts>([&](Database &database) -> Result<PromiseCounts> {
        SqlValues values;
        QString sql = u"SELECT p.doc"_s + fromPromises + promiseConditions(as, {.owner = owner, .all = true}, values)
            + u" AND p.due_at >= ? AND (p.open = 0 OR p.due_at <= ?)"_s;
        values.emplace_back(since);
        values.emplace_back(m_time.now());
        PromiseCounts counts;
        Rows rows = database.query(sql, values);
        while (rows.next()) {
            count(counts, fromDocument<Promise>(rows.utf8(0), promiseFromJson));
        }
        return counts;
    });
}

Result<QList<QByteArray>> PromiseReads::promisesShownWith(const ConversationId &conversation)
{
    return m_readers.read<QList<QByteArray>>([&](Database &database) -> Result<QList<QByteArray>> {
        return promiseDocuments(database, conversation.value, m_time.now().addDays(-settledPromisesForDays));
    });
}

} // namespace deskbell::hub
