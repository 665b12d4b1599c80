// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/directoryrows.h"
#include "hub/storage/eventlog.h"
#include "hub/storage/presetrows.h"
#include "hub/storage/promisereads.h"
#include "hub/storage/promiserows.h"
#include "hub/storage/reading.h"
#include "hub/storage/sqlreadstore.h"
#include "hub/storage/visibility.h"
#include "hub/storage/writingrows.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// The working set in the order an agent needs it; Promised: older ones in which something is still promised. What changed after the snapshot began comes last once more: a page that was
/// passed already does not miss the history of a matter that came back meanwhile.
enum Phase { Open, Snoozed, RecentlyResolved, Promised, Changed, Over };

constexpr int newestMessages = 30;
constexpr int endedDraftsForDays = 14;
constexpr qint64 resolvedForMs = qint64(14) * 24 * 3600 * 1000;

struct SnapshotPlace {
    int phase = Open;
    qint64 startSeq = 0;
    qint64 startMs = 0;
    qint64 key = 0; ///< last_message_at, in phase Changed the seq
    QString id{}; ///< of the last conversation; empty: the phase begins
};

struct SnapshotParts {
    QList<QByteArray> conversations{};
    QList<QByteArray> customers{};
    QList<QByteArray> messages{};
    QList<QByteArray> promises{};
    QSet<QString> customerIds{};
    QDateTime promisesSince{}; ///< settled before that: not shown any more
};

Result<SnapshotPlace> placeOf(const QString &after)
{
    auto cursor = PageCursor::parse(after, u"snapshot"_s, 5);
    if (!cursor) {
        return cursor.error();
    }
    const QStringList &values = cursor->values;
    return SnapshotPlace{.phase = values[0].toInt(),
                         .startSeq = values[1].toLongLong(),
                         .startMs = values[2].toLongLong(),
                         .key = values[3].toLongLong(),
                         .id = values[4]};
}

QString textOf(const SnapshotPlace &place)
{
    return PageCursor{.kind = u"snapshot"_s,
                      .values = {QString::number(place.phase), QString::number(place.startSeq), QString::number(place.startMs),
                                 QString::number(place.key), place.id}}
        .toString();
}

void addConversation(Database &database, const QString &id, const QString &customer, const QByteArray &document,
                     SnapshotParts &parts)
{
    parts.conversations.append(document);
    Rows messages = database.query(u"SELECT doc FROM messages WHERE conversation_id = ? ORDER BY at DESC, id DESC LIMIT ?"_s,
                                   {id, newestMessages});
    while (messages.next()) {
        parts.messages.append(messages.utf8(0));
    }
    parts.promises += promiseDocuments(database, id, parts.promisesSince);
    if (parts.customerIds.contains(customer)) {
        return;
    }
    parts.customerIds.insert(customer);
    Rows customers = database.query(u"SELECT doc FROM customers WHERE id = ?"_s, {customer});
    if (customers.next()) {
        parts.customers.append(customers.utf8(0));
    }
}

struct Found {
    QString id{};
    QString customer{};
    QByteArray document{};
    qint64 key = 0;
};

QList<Found> findNext(Database &database, const Principal &as, const SnapshotPlace &place, int limit)
{
    SqlValues values;
    QString sql;
    if (place.phase == Changed) {
        values = {place.startSeq, place.key};
        const QString visible = visibleConversations(as, values);
        sql = u"SELECT c.id, c.customer_id, c.doc, e.seq FROM (SELECT conversation_id, max(seq) AS seq FROM events "
              "WHERE seq > ? AND conversation_id <> '' GROUP BY conversation_id) e JOIN conversations c ON c.id = "
              "e.conversation_id "
              "WHERE e.seq > ?"_s
            + visible + u" ORDER BY e.seq LIMIT ?"_s;
    } else if (place.phase == Promised) {
        values = {RecentlyResolved, place.startMs - resolvedForMs, place.id};
        const QString visible = visibleConversations(as, values);
        sql = u"SELECT DISTINCT c.id, c.customer_id, c.doc, c.last_message_at FROM promises p JOIN conversations c ON c.id = "
              "p.conversation_id WHERE p.open = 1 AND c.state_class = ? AND c.last_message_at < ? AND c.id > ?"_s
            + visible + u" ORDER BY c.id LIMIT ?"_s;
    } else {
        values = {place.phase};
        sql = u"SELECT c.id, c.customer_id, c.doc, c.last_message_at FROM conversations c WHERE c.state_class = ?"_s;
        if (place.phase == RecentlyResolved) {
            sql += u" AND c.last_message_at >= ?"_s;
            values.emplace_back(place.startMs - resolvedForMs);
        }
        if (!place.id.isEmpty()) {
            sql += u" AND (c.last_message_at, c.id) < (?, ?)"_s;
            values.emplace_back(place.key);
            values.emplace_back(place.id);
        }
        sql += visibleConversations(as, values) + u" ORDER BY c.last_message_at DESC, c.id DESC LIMIT ?"_s;
    }
    values.emplace_back(limit);
    QList<Found> found;
    Rows rows = database.query(sql, values);
    while (rows.next()) {
        found.append({.id = rows.text(0), .customer = rows.text(1), .document = rows.utf8(2), .key = rows.number(3)});
    }
    return found;
}

/// Fills the page and moves \a place on.
void fillPage(Database &database, const Principal &as, SnapshotPlace &place, int limit, SnapshotParts &parts)
{
    while (place.phase < Over && parts.conversations.size() < limit) {
        const int wanted = limit - static_cast<int>(parts.conversations.size());
        const QList<Found> found = findNext(database, as, place, wanted);
        for (const Found &one : found) {
            addConversation(database, one.id, one.customer, one.document, parts);
            place.key = one.key;
            place.id = one.id;
        }
        if (found.size() < wanted) {
            ++place.phase;
            place.id.clear();
            place.key = place.phase == Changed ? place.startSeq : 0;
        }
    }
}

void appendArray(QByteArray &json, const char *name, const QList<QByteArray> &documents)
{
    json += '"';
    json += name;
    json += "\":[";
    json += documents.join(',');
    json += "],";
}

template <class T> QList<QByteArray> documentsOf(const QList<T> &things)
{
    QList<QByteArray> documents;
    for (const T &thing : things) {
        documents.append(documentOf(thing));
    }
    return documents;
}

void appendDirectory(Database &database, const Principal &as, qint64 cursor, const QDateTime &now, QByteArray &json)
{
    json += "\"cursor\":" + QByteArray::number(cursor) + ',';
    QList<Agent> others;
    for (const Agent &agent : readAgents(database)) {
        if (agent.id == as.agent) {
            json += "\"me\":" + documentOf(agent) + ',';
        }
        others.append(publicAgent(agent));
    }
    appendArray(json, "agents", documentsOf(others));
    appendArray(json, "queues", documentsOf(readQueues(database)));
    appendArray(json, "channels", documentsOf(readChannels(database)));
    appendArray(json, "canned_replies", documentsOf(readCannedReplies(database)));
    appendArray(json, "presets", documentsOf(readPresets(database, as.agent)));
    // Those that ended too: what a desk still shows of them is over.
    appendArray(json, "drafts", readDraftDocuments(database, as.agent, now.addDays(-endedDraftsForDays)));
}

} // namespace

Result<QByteArray> SqlReadStore::snapshotPage(const Principal &as, const PageRequest &page)
{
    return m_readers.read<QByteArray>([&](Database &database) -> Result<QByteArray> {
        QByteArray json = "{";
        SnapshotPlace place;
        if (page.after.isEmpty()) {
            place.startSeq = readHeadSeq(database);
            place.startMs = m_time.now().toMSecsSinceEpoch();
            appendDirectory(database, as, place.startSeq, m_time.now(), json);
        } else {
            auto parsed = placeOf(page.after);
            if (!parsed) {
                return parsed.error();
            }
            place = *parsed;
        }
        SnapshotParts parts;
        parts.promisesSince = m_time.now().addDays(-settledPromisesForDays);
        fillPage(database, as, place, clampedLimit(page), parts);
        appendArray(json, "conversations", parts.conversations);
        appendArray(json, "customers", parts.customers);
        appendArray(json, "messages", parts.messages);
        appendArray(json, "promises", parts.promises);
        json += place.phase == Over ? QByteArray("\"next\":null}") : "\"next\":\"" + textOf(place).toLatin1() + "\"}";
        return json;
    });
}

} // namespace deskbell::hub
