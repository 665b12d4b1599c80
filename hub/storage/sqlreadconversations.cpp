// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/reading.h"
#include "hub/storage/searchindex.h"
#include "hub/storage/sqlreadstore.h"
#include "hub/storage/visibility.h"
#include "protocol/textfold.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

using View = ConversationQuery::View;
using Sort = ConversationQuery::Sort;

/// A list's statement as it grows: conditions and their values in one order.
struct Selection {
    QString where{};
    SqlValues values{};

    void add(const QString &condition, std::initializer_list<SqlValue> more = {})
    {
        where += u" AND "_s + condition;
        values.insert(values.end(), more);
    }
};

/// "#1042" or "1042": the number for people; 0: the text is none.
qint64 numberIn(const QString &text)
{
    QString digits = text.trimmed();
    if (digits.startsWith(u'#')) {
        digits.remove(0, 1);
    }
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    return ok && number > 0 ? number : 0;
}

void addView(Selection &selection, const Principal &as, const ConversationQuery &query)
{
    switch (query.view) {
    case View::Mine: selection.add(u"c.assignee_id = ? AND c.state_class = 0"_s, {as.agent}); break;
    case View::Unassigned: selection.add(u"c.assignee_id = '' AND c.state_class = 0"_s); break;
    case View::All:
        // A customer's page and a search show every state.
        if (!query.customer) {
            selection.add(u"c.state_class = 0"_s);
        }
        break;
    case View::Snoozed: selection.add(u"c.state_class = 1"_s); break;
    case View::Resolved: selection.add(u"c.state_class = 2"_s); break;
    }
}

void addFilters(Selection &selection, const ConversationQuery &query)
{
    if (query.queue) {
        selection.add(u"c.queue_id = ?"_s, {query.queue});
    }
    if (query.customer) {
        selection.add(u"c.customer_id = ?"_s, {query.customer});
    }
    if (query.channel) {
        selection.add(u"EXISTS (SELECT 1 FROM threads t WHERE t.channel_id = ? AND t.conversation_id = c.id)"_s, {query.channel});
    }
    if (!query.tag.isEmpty()) {
        selection.add(u"EXISTS (SELECT 1 FROM conversation_tags g WHERE g.tag = ? AND g.conversation_id = c.id)"_s, {query.tag});
    }
}

/// Conversations with a row that has all words, and those of customers who have them. "#1042" is that conversation and no other.
void addSearch(Selection &selection, Dialect dialect, const QString &text)
{
    const QStringList words = searchWords(text);
    const qint64 number = numberIn(text);
    if (number && text.trimmed().startsWith(u'#')) {
        selection.add(u"c.number = ?"_s, {number});
        return;
    }
    if (words.isEmpty()) {
        selection.add(u"1 = 0"_s);
        return;
    }
    const QString match = matchValue(dialect, words);
    const QString condition = newestMatchCondition(dialect);
    const QString byNumber = number ? u" UNION SELECT n.id FROM conversations n WHERE n.number = ?"_s : QString();
    selection.add(u"c.id IN (SELECT s.conversation_id FROM search_rows s WHERE "_s + condition
                      + u" AND s.conversation_id <> '' UNION SELECT k.id FROM conversations k JOIN search_rows s ON "
                        u"s.customer_id = k.customer_id "
                        "AND s.conversation_id = '' WHERE "_s
                      + condition + byNumber + u')',
                  {match, match});
    if (number) {
        selection.values.emplace_back(number);
    }
}

struct Order {
    QString kind{};
    QString keys{}; ///< the columns of the cursor
    QString after{}; ///< condition for the rows after it
    QString by{};
};

Order orderOf(Sort sort)
{
    switch (sort) {
    case Sort::Due: return {u"due"_s, u"c.due_at, c.id"_s, u"(c.due_at, c.id) > (?, ?)"_s, u"c.due_at, c.id"_s};
    case Sort::Oldest:
        return {u"oldest"_s, u"c.last_message_at, c.id"_s, u"(c.last_message_at, c.id) > (?, ?)"_s, u"c.last_message_at, c.id"_s};
    case Sort::Recent: break;
    }
    return {u"recent"_s, u"c.last_message_at, c.id"_s, u"(c.last_message_at, c.id) < (?, ?)"_s,
            u"c.last_message_at DESC, c.id DESC"_s};
}

Result<Conversation> oneConversation(Database &database, const Principal &as, const QString &condition, const SqlValue &value)
{
    SqlValues values{value};
    const QString visible = visibleConversations(as, values);
    Rows rows = database.query(u"SELECT c.doc FROM conversations c WHERE "_s + condition + visible, values);
    if (!rows.next()) {
        return nothingThere("conversation");
    }
    return fromDocument<Conversation>(rows.utf8(0), conversationFromJson);
}

/// Messages by a column, newest first.
Result<DocPage> messagePage(Database &database, const Principal &as, const QString &column, const QString &id,
                            const PageRequest &request)
{
    Selection selection;
    selection.add(u"m."_s + column + u" = ?"_s, {id});
    if (!request.after.isEmpty()) {
        auto cursor = PageCursor::parse(request.after, column, 2);
        if (!cursor) {
            return cursor.error();
        }
        selection.add(u"(m.at, m.id) < (?, ?)"_s, {cursor->values[0].toLongLong(), cursor->values[1]});
    }
    const QString visible = visibleConversations(as, selection.values);
    const QString join = visible.isEmpty() ? QString() : u" JOIN conversations c ON c.id = m.conversation_id"_s;
    selection.values.emplace_back(clampedLimit(request) + 1);
    return readDocPage(database,
                       u"SELECT m.doc, m.at, m.id FROM messages m"_s + join + u" WHERE 1 = 1"_s + selection.where + visible
                           + u" ORDER BY m.at DESC, m.id DESC LIMIT ?"_s,
                       selection.values, request, column, 2);
}

} // namespace

Result<DocPage> SqlReadStore::conversations(const Principal &as, const ConversationQuery &query)
{
    return m_readers.read<DocPage>([&](Database &database) -> Result<DocPage> {
        Selection selection;
        const bool searching = !query.text.trimmed().isEmpty();
        if (searching) {
            selection.add(u"c.state_class <> 3"_s);
            addSearch(selection, database.dialect(), query.text);
        } else {
            addView(selection, as, query);
        }
        addFilters(selection, query);
        const Order order = orderOf(query.sort);
        if (!query.page.after.isEmpty()) {
            auto cursor = PageCursor::parse(query.page.after, order.kind, 2);
            if (!cursor) {
                return cursor.error();
            }
            selection.add(order.after, {cursor->values[0].toLongLong(), cursor->values[1]});
        }
        const QString visible = visibleConversations(as, selection.values);
        selection.values.emplace_back(clampedLimit(query.page) + 1);
        return readDocPage(database,
                           u"SELECT c.doc, "_s + order.keys + u" FROM conversations c WHERE 1 = 1"_s + selection.where + visible
                               + u" ORDER BY "_s + order.by + u" LIMIT ?"_s,
                           selection.values, query.page, order.kind, 2);
    });
}

Result<Conversation> SqlReadStore::conversation(const Principal &as, const ConversationId &id)
{
    return m_readers.read<Conversation>([&](Database &database) { return oneConversation(database, as, u"c.id = ?"_s, id); });
}

Result<Conversation> SqlReadStore::conversationByNumber(const Principal &as, qint64 number)
{
    return m_readers.read<Conversation>([&](Database &database) {
        auto found = oneConversation(database, as, u"c.number = ?"_s, number);
        // A chain of merges is short; the bound is for what must never be: a ring.
        for (int step = 0; found && found->mergedInto && step < 20; ++step) {
            found = oneConversation(database, as, u"c.id = ?"_s, found->mergedInto);
        }
        return found;
    });
}

Result<DocPage> SqlReadStore::messages(const Principal &as, const ConversationId &id, const PageRequest &page)
{
    return m_readers.read<DocPage>([&](Database &database) -> Result<DocPage> {
        if (auto known = oneConversation(database, as, u"c.id = ?"_s, id); !known) {
            return known.error();
        }
        return messagePage(database, Principal::hub(), u"conversation_id"_s, id.value, page);
    });
}

Result<Message> SqlReadStore::message(const Principal &as, const MessageId &id)
{
    return m_readers.read<Message>([&](Database &database) -> Result<Message> {
        SqlValues values{id};
        const QString visible = visibleConversations(as, values);
        Rows rows = database.query(
            u"SELECT m.doc FROM messages m JOIN conversations c ON c.id = m.conversation_id WHERE m.id = ?"_s + visible, values);
        if (!rows.next()) {
            return nothingThere("message");
        }
        return fromDocument<Message>(rows.utf8(0), messageFromJson);
    });
}

Result<BlobRef> SqlReadStore::rawMail(const Principal &as, const MessageId &id)
{
    return m_readers.read<BlobRef>([&](Database &database) -> Result<BlobRef> {
        SqlValues values{id};
        const QString visible = visibleConversations(as, values);
        Rows rows =
            database.query(u"SELECT m.raw_blob, m.raw_size FROM messages m JOIN conversations c ON c.id = m.conversation_id "
                           "WHERE m.id = ? AND m.raw_blob <> ''"_s
                               + visible,
                           values);
        if (!rows.next()) {
            return nothingThere("raw mail");
        }
        return BlobRef{.hash = rows.utf8(0), .size = rows.number(1)};
    });
}

Result<DocPage> SqlReadStore::timeline(const Principal &as, const CustomerId &id, const PageRequest &page)
{
    return m_readers.read<DocPage>([&](Database &database) -> Result<DocPage> {
        if (!database.query(u"SELECT 1 FROM customers WHERE id = ?"_s, {id}).next()) {
            return nothingThere("customer");
        }
        return messagePage(database, as, u"customer_id"_s, id.value, page);
    });
}

Result<DocPage> SqlReadStore::customers(const Principal &, const QString &text, const PageRequest &page)
{
    return m_readers.read<DocPage>([&](Database &database) -> Result<DocPage> {
        Selection selection;
        if (text.trimmed() == "is:proposed"_L1) {
            selection.add(u"c.doc LIKE ?"_s, {u"%\"proposals\":[{%"_s});
        } else if (!text.trimmed().isEmpty()) {
            const QStringList words = searchWords(text);
            if (words.isEmpty()) {
                return DocPage{};
            }
            selection.add(u"c.id IN (SELECT s.customer_id FROM search_rows s WHERE s.conversation_id = '' AND "_s
                              + matchCondition(database.dialect()) + u')',
                          {matchValue(database.dialect(), words)});
        }
        if (!page.after.isEmpty()) {
            auto cursor = PageCursor::parse(page.after, u"customers"_s, 2);
            if (!cursor) {
                return cursor.error();
            }
            selection.add(u"(c.created_at, c.id) < (?, ?)"_s, {cursor->values[0].toLongLong(), cursor->values[1]});
        }
        selection.values.emplace_back(clampedLimit(page) + 1);
        return readDocPage(database,
                           u"SELECT c.doc, c.created_at, c.id FROM customers c WHERE c.doc NOT LIKE '%\"merged_into\":\"%'"_s
                               + selection.where + u" ORDER BY c.created_at DESC, c.id DESC LIMIT ?"_s,
                           selection.values, page, u"customers"_s, 2);
    });
}

Result<Customer> SqlReadStore::customer(const Principal &, const CustomerId &id)
{
    return m_readers.read<Customer>([&](Database &database) -> Result<Customer> {
        Rows rows = database.query(u"SELECT doc FROM customers WHERE id = ?"_s, {id});
        if (!rows.next()) {
            return nothingThere("customer");
        }
        return fromDocument<Customer>(rows.utf8(0), customerFromJson);
    });
}

} // namespace deskbell::hub
