// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/eventlog.h"

#include "hub/storage/documents.h"
#include "protocol/event.h"

#include <QHash>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int eventsAtOnce = 16;
/// The value of events.scoped for what goes to one agent only, whose id is in assignee_id.
constexpr int personalScope = 2;

const QString &eventColumns()
{
    static const QString columns =
        u"at, actor, type, entity_id, scoped, queue_id, assignee_id, before_queue_id, before_assignee_id, "
        "conversation_id, resync, doc"_s;
    return columns;
}

QString insertText(const Database &database, int rows)
{
    const bool postgres = database.isPostgres();
    QString row = placeholders(12);
    row = postgres ? u"(nextval('event_seq'),"_s + row + u')' : u'(' + row + u')';
    QStringList all;
    all.fill(row, rows);
    return u"INSERT INTO events ("_s + (postgres ? u"seq, "_s : QString()) + eventColumns() + u") VALUES "_s + all.join(u',');
}

QString idsText(const QList<AgentId> &ids)
{
    QStringList texts;
    for (const AgentId &id : ids) {
        texts.append(id.value);
    }
    return texts.join(u' ');
}

class ActorTexts
{
public:
    QByteArray operator()(const Actor &actor)
    {
        if (m_last.isEmpty() || !(m_actor == actor)) {
            m_actor = actor;
            m_last = compactJson(toJson(actor));
        }
        return m_last;
    }

private:
    Actor m_actor{};
    QByteArray m_last{};
};

void addValues(SqlValues &values, const NewEvent &event, qint64 atMs, ActorTexts &actors)
{
    values.insert(values.end(),
                  {atMs, actors(event.actor), event.type, event.entityId,
                   event.personal     ? personalScope
                       : event.scoped ? 1
                                      : 0,
                   event.scope.queue, event.personal ? event.personal : event.scope.assignee, event.before.queue,
                   event.before.assignee, event.conversation, idsText(event.resync), event.document});
}

void noteVisibilityChange(Database &database, const NewEvent &event, qint64 seq)
{
    for (const AgentId &agent : event.resync) {
        database.execute(u"INSERT INTO visibility_changes (agent_id, seq) VALUES (?, ?) "
                         "ON CONFLICT (agent_id) DO UPDATE SET seq = excluded.seq"_s,
                         {agent, seq});
    }
}

/// Nothing has to know its seq.
bool isPlain(const NewEvent &event) { return event.resync.isEmpty() && event.operation.isEmpty(); }

QByteArray eventJson(qint64 seq, const QDateTime &at, const QByteArray &actor, const QString &type, const QByteArray &document)
{
    QByteArray json;
    json.reserve(document.size() + actor.size() + 128);
    json += "{\"seq\":";
    json += QByteArray::number(seq);
    json += ",\"at\":\"";
    json += toWireTime(at).toLatin1();
    json += "\",\"actor\":";
    json += actor;
    json += ",\"type\":\"";
    json += type.toLatin1();
    json += "\",\"";
    json += type.left(type.indexOf(u'.')).toLatin1();
    json += "\":";
    json += document;
    json += '}';
    return json;
}

} // namespace

void appendEvents(Database &database, const QList<NewEvent> &events, qint64 atMs)
{
    if (events.isEmpty()) {
        return;
    }
    if (database.isPostgres()) {
        // A statement of its own: the snapshot of the insert must be taken after the lock is held.
        database.run(u"SELECT pg_advisory_xact_lock(736273002)"_s);
    }
    ActorTexts actors;
    qsizetype i = 0;
    while (i < events.size()) {
        qsizetype run = 0;
        while (run < eventsAtOnce && i + run < events.size() && isPlain(events[i + run])) {
            ++run;
        }
        SqlValues values;
        if (run == eventsAtOnce) {
            values.reserve(12 * eventsAtOnce);
            for (qsizetype k = 0; k < run; ++k) {
                addValues(values, events[i + k], atMs, actors);
            }
            database.execute(insertText(database, eventsAtOnce), values);
            i += run;
            continue;
        }
        const NewEvent &event = events[i++];
        addValues(values, event, atMs, actors);
        if (isPlain(event)) {
            database.execute(insertText(database, 1), values);
        } else {
            qint64 seq = 0;
            {
                Rows rows = database.query(insertText(database, 1) + u" RETURNING seq"_s, values);
                if (rows.next()) {
                    seq = rows.number(0);
                }
            }
            noteVisibilityChange(database, event, seq);
            if (!event.operation.isEmpty()) {
                database.execute(u"UPDATE operations SET seq = ? WHERE id = ?"_s, {seq, event.operation});
                database.execute(u"UPDATE customer_operations SET seq = ? WHERE id = ?"_s, {seq, event.operation});
            }
        }
    }
}

QList<LoggedEvent> readEvents(Database &database, qint64 after, int limit)
{
    QList<LoggedEvent> events;
    Rows rows = database.query(
        u"SELECT e.seq, e.at, e.actor, e.type, e.entity_id, e.scoped, e.queue_id, e.assignee_id, e.before_queue_id, "
        "e.before_assignee_id, e.conversation_id, e.resync, e.doc, coalesce(m.doc, d.doc) FROM events e "
        "LEFT JOIN messages m ON e.doc = '' AND m.id = e.entity_id "
        "LEFT JOIN drafts d ON e.doc = '' AND e.type = 'draft.updated' AND d.id = e.entity_id "
        "WHERE e.seq > ? ORDER BY e.seq LIMIT ?"_s,
        {after, limit});
    while (rows.next()) {
        LoggedEvent event{.seq = rows.number(0),
                          .type = rows.text(3),
                          .scoped = rows.number(5) == 1,
                          .scope = {.queue = rows.id<QueueId>(6), .assignee = rows.id<AgentId>(7)},
                          .before = {.queue = rows.id<QueueId>(8), .assignee = rows.id<AgentId>(9)},
                          .conversation = rows.id<ConversationId>(10)};
        if (rows.number(5) == personalScope) {
            event.personal = event.scope.assignee;
            event.scope = {};
        }
        for (const QString &agent : rows.text(11).split(u' ', Qt::SkipEmptyParts)) {
            event.resync.append(AgentId{agent});
        }
        QByteArray document = rows.utf8(12);
        if (document.isEmpty()) {
            document = rows.utf8(13);
        }
        if (document.isEmpty() && event.personal) {
            document = "{}";
        } else if (document.isEmpty()) {
            // Taken back since: whoever reads this late must not learn what it said.
            event.type = QLatin1StringView(eventtype::messageRevoked);
            document = compactJson({{u"id"_s, rows.text(4)}, {u"conversation_id"_s, event.conversation.value}});
        }
        event.json = eventJson(event.seq, rows.time(1), rows.utf8(2), event.type, document);
        events.append(std::move(event));
    }
    return events;
}

qint64 readHeadSeq(Database &database)
{
    Rows rows = database.query(u"SELECT coalesce(max(seq), 0) FROM events"_s);
    return rows.next() ? rows.number(0) : 0;
}

} // namespace deskbell::hub
