// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/conversationlist.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <set>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

bool shareOne(const QStringList &wanted, const QStringList &there)
{
    return wanted.isEmpty()
        || std::any_of(wanted.begin(), wanted.end(), [&there](const QString &word) { return there.contains(word); });
}

QString notNullText(const QString &text) { return text.isNull() ? u""_s : text; }

/// "AND (instr(c.tags, ?) OR instr(c.tags, ?))"
void addWords(ListQuery &query, const char *column, const QStringList &words)
{
    if (words.isEmpty()) {
        return;
    }
    QByteArrayList parts;
    for (const QString &word : words) {
        parts.append(QByteArray("instr(c.") + column + ", ?)");
        query.values << u'\n' + word + u'\n';
    }
    query.where += " AND (" + parts.join(" OR ") + ')';
}

ListQuery conditions(const ConversationFilter &filter)
{
    ListQuery query{.where = " WHERE c.grp = ?", .values = {int(filter.group)}};
    if (filter.assignee) {
        query.where += " AND c.assignee = ?";
        query.values << notNullText(filter.assignee->value);
    }
    if (filter.queue) {
        query.where += " AND c.queue = ?";
        query.values << notNullText(filter.queue->value);
    }
    if (filter.waitingOnly) {
        query.where += " AND c.waiting = 1";
    }
    if (filter.unreadOnly) {
        query.where += " AND c.unread = 1";
    }
    if (!filter.priorities.isEmpty()) {
        QByteArrayList marks;
        for (const int priority : filter.priorities) {
            marks.append("?");
            query.values << priority;
        }
        query.where += " AND c.priority IN (" + marks.join(',') + ')';
    }
    if (!filter.languages.isEmpty()) {
        QByteArrayList marks;
        for (const QString &language : filter.languages) {
            marks.append("?");
            query.values << notNullText(language);
        }
        query.where += " AND c.language IN (" + marks.join(',') + ')';
    }
    addWords(query, "tags", filter.tags);
    addWords(query, "channels", filter.channels);
    return query;
}

int narrowings(const ConversationFilter &filter)
{
    return int(filter.assignee.has_value()) + int(filter.queue.has_value()) + int(filter.waitingOnly) + int(filter.unreadOnly)
        + int(!filter.tags.isEmpty()) + int(!filter.channels.isEmpty()) + int(!filter.priorities.isEmpty())
        + int(!filter.languages.isEmpty());
}

bool hasOwnIndex(const ConversationFilter &filter)
{
    const bool plain = !filter.unreadOnly && filter.tags.isEmpty() && filter.channels.isEmpty() && filter.priorities.isEmpty()
        && filter.languages.isEmpty();
    return plain && narrowings(filter) <= 1;
}

QByteArray indexFor(const ConversationFilter &filter)
{
    if (filter.order == ListOrder::Due) {
        return " INDEXED BY conversation_due";
    }
    if (!hasOwnIndex(filter)) {
        return " INDEXED BY conversation_recent";
    }
    return filter.assignee   ? " INDEXED BY conversation_assignee"
        : filter.queue       ? " INDEXED BY conversation_queue"
        : filter.waitingOnly ? " INDEXED BY conversation_waiting"
                             : " INDEXED BY conversation_recent";
}

} // namespace

bool ConversationFilter::matches(const ConversationKey &key) const
{
    return key.group == group && (!assignee || key.assignee == *assignee) && (!queue || key.queue == *queue)
        && (!waitingOnly || key.waiting) && (!unreadOnly || key.unread)
        && (languages.isEmpty() || languages.contains(key.language))
        && (priorities.isEmpty() || priorities.contains(key.priority)) && shareOne(tags, key.tags)
        && shareOne(channels, key.channels);
}

bool ConversationFilter::isCounted() const
{
    return hasOwnIndex(*this) && (group == ConversationKey::Group::Active || narrowings(*this) == 0);
}

qint64 sortValue(const ConversationKey &key, ListOrder order) { return order == ListOrder::Due ? key.due : key.at; }

bool standsBefore(const ListPosition &a, const ListPosition &b, ListOrder order)
{
    return order == ListOrder::Recent ? b < a : a < b;
}

ListQuery listQuery(const ConversationFilter &filter, const std::optional<ListPosition> &after)
{
    ListQuery query = conditions(filter);
    query.index = indexFor(filter);
    const QByteArray column = filter.order == ListOrder::Due ? "c.due" : "c.at";
    const bool falls = filter.order == ListOrder::Recent;
    query.where += " AND (" + column + (falls ? ", c.id) < (?, ?)" : ", c.id) > (?, ?)");
    const qint64 start = falls ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
    query.values << (after ? after->at : start) << (after ? notNullText(after->id) : u""_s);
    query.order = falls ? QByteArray(" ORDER BY " + column + " DESC, c.id DESC") : QByteArray(" ORDER BY " + column + ", c.id");
    return query;
}

ListQuery countQuery(const ConversationFilter &filter)
{
    ListQuery query = conditions(filter);
    query.index = indexFor(filter);
    return query;
}

const char *keptStatement(const QByteArray &text)
{
    static std::set<QByteArray> kept; // its nodes stay where they are
    return kept.insert(text).first->constData();
}

QString wordsColumn(const QStringList &words) { return words.isEmpty() ? u""_s : u'\n' + words.join(u'\n') + u'\n'; }

QStringList wordsIn(const QString &column) { return column.split(u'\n', Qt::SkipEmptyParts); }

} // namespace deskbell
