// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/support.h"
#include "hub/core/upkeepcommands.h"
#include "hub/storage/channelrows.h"
#include "hub/storage/customerrows.h"
#include "hub/storage/directoryrows.h"
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

Result<Channel> handle(WriteContext &context, const TryChannelNow &command)
{
    if (!command.by.isLead()) {
        return forbidden("leads and administrators");
    }
    const Channel *known = context.channel(command.id);
    if (!known) {
        return notFound("channel");
    }
    if (!known->enabled) {
        return conflict(u"This channel is switched off."_s);
    }
    // Only what was tried before: what is put off until tomorrow stays so.
    const int waiting = context.db().execute(
        u"UPDATE outbox SET due_at = ? WHERE channel_id = ? AND state = 'queued' AND attempt > 0 AND due_at > ?"_s,
        {context.now(), command.id, context.now()});
    if (waiting > 0) {
        context.outboxTouched();
    }
    Channel channel = *known;
    channel.health.detail = QString::fromUtf16(tryingNow);
    ++channel.version;
    updateChannel(context, channel);
    announce(context, command.by.actor(), channel);
    return channel;
}

Result<Done> handle(WriteContext &context, const NoteOptOut &command)
{
    const Channel *channel = context.channel(command.channel);
    if (!channel) {
        return notFound("channel");
    }
    if (!setOptedOut(context.db(), channel->kind, command.address, true, context.now())) {
        return Done{};
    }
    const CustomerId owner = findIdentity(context.db(), command.identity, command.address);
    if (auto customer = owner ? loadCustomer(context, owner) : std::nullopt) {
        for (Identity &own : customer->identities) {
            if (own.value == command.address) {
                own.optedOut = optOutsOf(context.db(), own.value);
            }
        }
        updateCustomer(context, Principal::hub().actor(), *customer);
    }
    return Done{};
}

} // namespace deskbell::hub
