// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/directoryrows.h"
#include "hub/storage/reading.h"
#include "hub/storage/searchindex.h"
#include "hub/storage/sqlreadstore.h"
#include "hub/storage/visibility.h"
#include "protocol/textfold.h"

#include <QSet>

#include <limits>

// What a timeline asks for: stretches of messages from any place, words in them, files, and what was changed in between.
namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// With more messages than this in the matter, its rows are compared with what the index finds, instead of asked for one by one.
constexpr qsizetype fewMessages = 400;

/// Conditions on messages m and their values, in one order. Throws nothing, but may end in an error.
class Stretch
{
public:
    Stretch(Database &database, const Principal &as, const MessageQuery &query)
        : m_db(database)
        , m_as(as)
        , m_query(query)
    { }

    std::optional<Error> prepare()
    {
        const bool ofCustomer = m_query.conversation.isNull();
        const QString id = ofCustomer ? m_query.customer.value : m_query.conversation.value;
        m_where = ofCustomer ? u"m.customer_id = ?"_s : u"m.conversation_id = ?"_s;
        values = {id};
        // Who may see a conversation sees all of it: asked once, not for each message.
        SqlValues known{id};
        const QString visible = ofCustomer ? QString() : visibleConversations(m_as, known);
        const QString there = ofCustomer ? u"SELECT 1 FROM customers WHERE id = ?"_s
                                         : u"SELECT c.seen_position FROM conversations c WHERE c.id = ?"_s + visible;
        Rows rows = m_db.query(there, known);
        if (!rows.next()) {
            return nothingThere(ofCustomer ? "customer" : "conversation");
        }
        m_seenPosition = rows.number(0);
        addKind();
        return std::nullopt;
    }

    /// The place the stretch begins at.
    std::optional<Error> addStart()
    {
        qint64 at = 0;
        QString id;
        if (m_query.fromUnread) {
            Rows first = m_db.query(u"SELECT m.at, m.id FROM messages m WHERE m.conversation_id = ? AND m.position > ? AND "
                                    "m.direction = 'in' ORDER BY m.at, m.id LIMIT 1"_s,
                                    {m_query.conversation, m_seenPosition});
            at = first.next() ? first.number(0) : std::numeric_limits<qint64>::max();
            id = at == std::numeric_limits<qint64>::max() ? QString() : first.text(1);
        } else if (m_query.fromMessage) {
            SqlValues place = values;
            place.emplace_back(m_query.fromMessage);
            Rows found = m_db.query(u"SELECT m.at, m.id FROM messages m WHERE "_s + m_where + u" AND m.id = ?"_s, place);
            if (!found.next()) {
                return nothingThere("message");
            }
            at = found.number(0);
            id = found.text(1);
        } else if (m_query.fromTime.isValid()) {
            at = m_query.fromTime.toMSecsSinceEpoch();
        } else {
            return std::nullopt;
        }
        add(m_query.oldestFirst ? u"(m.at, m.id) >= (?, ?)"_s : u"(m.at, m.id) < (?, ?)"_s, {at, id});
        return std::nullopt;
    }

    void add(const QString &condition, std::initializer_list<SqlValue> more)
    {
        m_where += u" AND "_s + condition;
        values.insert(values.end(), more);
    }

    /// " FROM messages m … WHERE …"; of a customer's conversations only those \a as may see.
    QString from()
    {
        const QString visible = m_query.conversation.isNull() ? visibleConversations(m_as, values) : QString();
        const QString join = visible.isEmpty() ? QString() : u" JOIN conversations c ON c.id = m.conversation_id"_s;
        return u" FROM messages m"_s + join + u" WHERE "_s + m_where + visible;
    }

    SqlValues values{};

private:
    void addKind()
    {
        if (m_query.kind.isEmpty()) {
            return;
        }
        QStringList marks;
        SqlValues ids;
        if (m_query.kind == "note"_L1) {
            marks.append(u"?"_s);
            ids.emplace_back(QString());
        } else {
            for (const Channel &channel : readChannels(m_db)) {
                if (channel.kind == m_query.kind) {
                    marks.append(u"?"_s);
                    ids.emplace_back(channel.id);
                }
            }
        }
        m_where += marks.isEmpty() ? u" AND 1 = 0"_s : u" AND m.channel_id IN ("_s + marks.join(u',') + u')';
        values.insert(values.end(), ids.begin(), ids.end());
    }

    Database &m_db;
    const Principal &m_as;
    const MessageQuery &m_query;
    QString m_where{};
    qint64 m_seenPosition = 0;
};

QByteArray hitJson(const Rows &rows)
{
    return compactJson({{u"id"_s, rows.text(0)},
                        {u"conversation_id"_s, rows.text(1)},
                        {u"at"_s, toWireTime(QDateTime::fromMSecsSinceEpoch(rows.number(2), Qt::UTC))}});
}

struct Indexed {
    qint64 row = 0;
    QByteArray hit{};
};

/// Each message that is indexed, newest first.
QList<Indexed> indexedMessages(Database &database, Stretch &stretch)
{
    QList<Indexed> found;
    const QString from = stretch.from();
    Rows rows = database.query(u"SELECT m.id, m.conversation_id, m.at, s.id FROM (SELECT m.id, m.conversation_id, m.at"_s + from
                                   + u") m JOIN search_rows s ON s.message_id = m.id AND s.message_id <> '' ORDER BY m.at "
                                     "DESC, m.id DESC"_s,
                               stretch.values);
    while (rows.next()) {
        found.append({.row = rows.number(3), .hit = hitJson(rows)});
    }
    return found;
}

/// SQLite's index knows words, not conversations: it is asked for the rows between the first and the last of the matter, or for
/// each row of a short one.
QSet<qint64> rowsWithWords(Database &database, const QList<Indexed> &rows, const QString &match)
{
    QSet<qint64> hits;
    if (rows.size() <= fewMessages) {
        for (const Indexed &row : rows) {
            if (database.query(u"SELECT 1 FROM search_words WHERE search_words MATCH ? AND rowid = ?"_s, {match, row.row})
                    .next()) {
                hits.insert(row.row);
            }
        }
        return hits;
    }
    const auto [least, most] =
        std::minmax_element(rows.begin(), rows.end(), [](const Indexed &a, const Indexed &b) { return a.row < b.row; });
    Rows found = database.query(u"SELECT rowid FROM search_words WHERE search_words MATCH ? AND rowid BETWEEN ? AND ?"_s,
                                {match, least->row, most->row});
    while (found.next()) {
        hits.insert(found.number(0));
    }
    return hits;
}

MessageHits cutTo(QList<QByteArray> hits, int limit)
{
    const bool more = hits.size() > limit;
    return {.items = more ? hits.first(limit) : std::move(hits), .more = more};
}

/// \a id fills one "?" of \a where.
DocPage changePage(Database &database, const Principal &as, const QString &where, const QString &id, const PageRequest &request,
                   std::optional<PageCursor> cursor)
{
    SqlValues values{id};
    QString sql =
        u"SELECT h.doc, h.at, h.id FROM conversation_changes h JOIN conversations c ON c.id = h.conversation_id WHERE "_s + where;
    if (cursor) {
        sql += u" AND (h.at, h.id) < (?, ?)"_s;
        values.emplace_back(cursor->values[0].toLongLong());
        values.emplace_back(cursor->values[1]);
    }
    sql += visibleConversations(as, values);
    values.emplace_back(clampedLimit(request) + 1);
    return readDocPage(database, sql + u" ORDER BY h.at DESC, h.id DESC LIMIT ?"_s, values, request, u"changes"_s, 2);
}

Result<std::optional<PageCursor>> cursorOf(const PageRequest &request, const QString &kind, int keys)
{
    if (request.after.isEmpty()) {
        return std::optional<PageCursor>();
    }
    auto cursor = PageCursor::parse(request.after, kind, keys);
    if (!cursor) {
        return cursor.error();
    }
    return std::optional(*cursor);
}

} // namespace

Result<DocPage> SqlReadStore::messageStretch(const Principal &as, const MessageQuery &query)
{
    return m_readers.read<DocPage>([&](Database &database) -> Result<DocPage> {
        // Pages that were begun before this call could do more go on with the same cursor.
        const QString kind = query.oldestFirst ? u"stretch"_s
            : query.conversation.isNull()      ? u"customer_id"_s
                                               : u"conversation_id"_s;
        Stretch stretch(database, as, query);
        if (const auto error = stretch.prepare()) {
            return *error;
        }
        const auto cursor = cursorOf(query.page, kind, 2);
        if (!cursor) {
            return cursor.error();
        }
        if (const auto &after = *cursor) {
            stretch.add(query.oldestFirst ? u"(m.at, m.id) > (?, ?)"_s : u"(m.at, m.id) < (?, ?)"_s,
                        {after->values[0].toLongLong(), after->values[1]});
        } else if (const auto error = stretch.addStart()) {
            return *error;
        }
        const QString sql = u"SELECT m.doc, m.at, m.id"_s + stretch.from()
            + (query.oldestFirst ? u" ORDER BY m.at, m.id LIMIT ?"_s : u" ORDER BY m.at DESC, m.id DESC LIMIT ?"_s);
        stretch.values.emplace_back(clampedLimit(query.page) + 1);
        return readDocPage(database, sql, stretch.values, query.page, kind, 2);
    });
}

Result<MessageHits> SqlReadStore::findMessages(const Principal &as, const MessageQuery &query, const QString &text, int limit)
{
    return m_readers.read<MessageHits>([&](Database &database) -> Result<MessageHits> {
        Stretch stretch(database, as, query);
        if (const auto error = stretch.prepare()) {
            return *error;
        }
        const QStringList words = searchWords(text);
        if (words.isEmpty()) {
            return MessageHits{};
        }
        const QString match = matchValue(database.dialect(), words);
        QList<QByteArray> hits;
        if (database.isPostgres()) {
            const QString from = stretch.from();
            stretch.values.emplace_back(match);
            stretch.values.emplace_back(limit + 1);
            Rows rows =
                database.query(u"SELECT m.id, m.conversation_id, m.at FROM (SELECT m.id, m.conversation_id, m.at"_s + from
                                   + u") m JOIN search_rows s ON s.message_id = m.id AND s.message_id <> '' WHERE s.words @@ "
                                     "CAST(? AS tsquery) ORDER BY m.at DESC, m.id DESC LIMIT ?"_s,
                               stretch.values);
            while (rows.next()) {
                hits.append(hitJson(rows));
            }
            return cutTo(std::move(hits), limit);
        }
        const QList<Indexed> indexed = indexedMessages(database, stretch);
        const QSet<qint64> matching = rowsWithWords(database, indexed, match);
        for (const Indexed &row : indexed) {
            if (matching.contains(row.row) && hits.size() <= limit) {
                hits.append(row.hit);
            }
        }
        return cutTo(std::move(hits), limit);
    });
}

Result<DocPage> SqlReadStore::attachmentsOf(const Principal &as, const CustomerId &id, const PageRequest &request)
{
    return m_readers.read<DocPage>([&](Database &database) -> Result<DocPage> {
        const MessageQuery query{.customer = id};
        Stretch stretch(database, as, query);
        if (const auto error = stretch.prepare()) {
            return *error;
        }
        const auto cursor = cursorOf(request, u"files"_s, 3);
        if (!cursor) {
            return cursor.error();
        }
        const QString from = stretch.from();
        QString sql =
            u"SELECT a.doc, m.at, m.id, a.id, m.conversation_id, m.doc FROM (SELECT m.id, m.at, m.conversation_id, m.doc"_s + from
            + u") m JOIN attachments a ON a.message_id = m.id"_s;
        if (const auto &after = *cursor) {
            sql += u" WHERE (m.at, m.id, a.id) < (?, ?, ?)"_s;
            stretch.values.emplace_back(after->values[0].toLongLong());
            stretch.values.emplace_back(after->values[1]);
            stretch.values.emplace_back(after->values[2]);
        }
        const int limit = clampedLimit(request);
        stretch.values.emplace_back(limit + 1);
        Rows rows = database.query(sql + u" ORDER BY m.at DESC, m.id DESC, a.id DESC LIMIT ?"_s, stretch.values);
        DocPage page;
        PageCursor last{.kind = u"files"_s};
        while (rows.next()) {
            if (page.items.size() == limit) {
                page.next = last.toString();
                break;
            }
            const QJsonObject message = QJsonDocument::fromJson(rows.utf8(5)).object();
            page.items.append(compactJson({{u"attachment"_s, QJsonDocument::fromJson(rows.utf8(0)).object()},
                                           {u"message_id"_s, rows.text(2)},
                                           {u"conversation_id"_s, rows.text(4)},
                                           {u"at"_s, message.value("at"_L1)},
                                           {u"direction"_s, message.value("direction"_L1)},
                                           {u"author"_s, message.value("author"_L1)}}));
            last.values = {rows.text(1), rows.text(2), rows.text(3)};
        }
        return page;
    });
}

Result<DocPage> SqlReadStore::changesOf(const Principal &as, const ConversationId &id, const PageRequest &page)
{
    return m_readers.read<DocPage>([&](Database &database) -> Result<DocPage> {
        const MessageQuery query{.conversation = id};
        if (const auto error = Stretch(database, as, query).prepare()) {
            return *error;
        }
        auto cursor = cursorOf(page, u"changes"_s, 2);
        return cursor ? Result<DocPage>(changePage(database, as, u"h.conversation_id = ?"_s, id.value, page, *cursor))
                      : cursor.error();
    });
}

Result<DocPage> SqlReadStore::changesOf(const Principal &as, const CustomerId &id, const PageRequest &page)
{
    return m_readers.read<DocPage>([&](Database &database) -> Result<DocPage> {
        const MessageQuery query{.customer = id};
        if (const auto error = Stretch(database, as, query).prepare()) {
            return *error;
        }
        auto cursor = cursorOf(page, u"changes"_s, 2);
        return cursor ? Result<DocPage>(changePage(database, as, u"c.customer_id = ?"_s, id.value, page, *cursor))
                      : cursor.error();
    });
}

} // namespace deskbell::hub
