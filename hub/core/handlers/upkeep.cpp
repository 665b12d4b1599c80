// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/upkeepcommands.h"
#include "hub/storage/eventlog.h"
#include "hub/storage/writecontext.h"

#include <QSet>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

QSet<AgentId> silentLines(Database &database, const QDateTime &since)
{
    QSet<AgentId> agents;
    Rows rows = database.query(u"SELECT agent_id FROM agent_lines WHERE seen_at < ?"_s, {since});
    while (rows.next()) {
        agents.insert(rows.id<AgentId>(0));
    }
    return agents;
}

bool hasLine(Database &database, const AgentId &agent)
{
    return database.query(u"SELECT 1 FROM agent_lines WHERE agent_id = ?"_s, {agent}).next();
}

} // namespace

Result<int> handle(WriteContext &context, const NoteLines &command)
{
    Database &database = context.db();
    for (const AgentId &agent : command.here) {
        database.execute(u"INSERT INTO agent_lines (hub, agent_id, seen_at) VALUES (?, ?, ?) "
                         "ON CONFLICT (hub, agent_id) DO UPDATE SET seen_at = excluded.seen_at"_s,
                         {command.hub, agent, context.now()});
    }
    QSet<AgentId> asked(command.gone.begin(), command.gone.end());
    for (const AgentId &agent : command.gone) {
        database.execute(u"DELETE FROM agent_lines WHERE hub = ? AND agent_id = ?"_s, {command.hub, agent});
    }
    if (command.silence.count() > 0) {
        const QDateTime since = context.now().addMSecs(-command.silence.count());
        const QSet<AgentId> silent = silentLines(database, since);
        if (!silent.isEmpty()) {
            asked.unite(silent);
            database.execute(u"DELETE FROM agent_lines WHERE seen_at < ?"_s, {since});
        }
    }
    int offline = 0;
    for (const AgentId &agent : std::as_const(asked)) {
        const Agent *known = context.agent(agent);
        if (!known || known->presence == Presence::Offline || hasLine(database, agent)) {
            continue;
        }
        if (const auto patched =
                handle(context, PatchAgent{.by = Principal::hub(), .id = agent, .presence = Presence::Offline})) {
            ++offline;
        }
    }
    return offline;
}

Result<int> handle(WriteContext &context, const TrimLog &command)
{
    const qint64 last = readHeadSeq(context.db()) - command.keepLeast;
    const QDateTime before = context.now().addSecs(-std::chrono::seconds(command.keepFor).count());
    // By the number first: their times nearly follow it, and it is the key.
    return context.db().execute(u"DELETE FROM events WHERE seq IN (SELECT seq FROM (SELECT seq, at FROM events WHERE seq <= ? "
                                "ORDER BY seq LIMIT ?) AS oldest WHERE at < ?)"_s,
                                {last, command.limit, before});
}

} // namespace deskbell::hub
