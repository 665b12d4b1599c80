// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/sessionrows.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

void insertRefreshToken(Database &database, const SessionId &session, const SessionTokens &tokens)
{
    database.execute(u"INSERT INTO refresh_tokens (hash, session_id, valid_until, used) VALUES (?, ?, ?, 0)"_s,
                     {hashText(tokens.refreshHash), session, tokens.refreshUntil});
}

} // namespace

void insertSession(WriteContext &context, const SessionId &id, const OpenSession &command)
{
    context.db().execute(
        u"INSERT INTO sessions (id, agent_id, device, access_hash, access_until, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {id, command.agent, command.device, hashText(command.tokens.accessHash), command.tokens.accessUntil, context.now()});
    insertRefreshToken(context.db(), id, command.tokens);
}

std::optional<RefreshTokenRow> loadRefreshToken(Database &database, const QByteArray &hash)
{
    Rows rows = database.query(u"SELECT t.session_id, s.agent_id, t.valid_until, t.used FROM refresh_tokens t "
                               "JOIN sessions s ON s.id = t.session_id WHERE t.hash = ?"_s
                                   + (database.isPostgres() ? u" FOR UPDATE OF t"_s : QString()),
                               {hashText(hash)});
    if (!rows.next()) {
        return std::nullopt;
    }
    return RefreshTokenRow{
        .session = rows.id<SessionId>(0), .agent = rows.id<AgentId>(1), .validUntil = rows.time(2), .used = rows.number(3) != 0};
}

void rotateSession(Database &database, const SessionId &session, const RefreshSession &command)
{
    database.execute(u"UPDATE refresh_tokens SET used = 1 WHERE hash = ?"_s, {hashText(command.presentedHash)});
    insertRefreshToken(database, session, command.tokens);
    prolongSession(database, session, command.tokens);
}

void prolongSession(Database &database, const SessionId &session, const SessionTokens &tokens)
{
    database.execute(u"UPDATE sessions SET access_hash = ?, access_until = ? WHERE id = ?"_s,
                     {hashText(tokens.accessHash), tokens.accessUntil, session});
}

SessionId findSession(Database &database, const QByteArray &accessHash)
{
    Rows rows = database.query(u"SELECT id FROM sessions WHERE access_hash = ?"_s, {hashText(accessHash)});
    return rows.next() ? rows.id<SessionId>(0) : SessionId{};
}

void deleteSession(Database &database, const SessionId &session)
{
    database.execute(u"DELETE FROM refresh_tokens WHERE session_id = ?"_s, {session});
    database.execute(u"DELETE FROM sessions WHERE id = ?"_s, {session});
}

void deleteSessionsOf(Database &database, const AgentId &agent)
{
    database.execute(u"DELETE FROM refresh_tokens WHERE session_id IN (SELECT id FROM sessions WHERE agent_id = ?)"_s, {agent});
    database.execute(u"DELETE FROM sessions WHERE agent_id = ?"_s, {agent});
}

void deleteOldSessions(Database &database, const QDateTime &now)
{
    database.execute(u"DELETE FROM sessions WHERE access_until < ? AND NOT EXISTS (SELECT 1 FROM refresh_tokens t "
                     "WHERE t.session_id = sessions.id AND t.used = 0 AND t.valid_until >= ?)"_s,
                     {now, now});
    database.execute(
        u"DELETE FROM refresh_tokens WHERE NOT EXISTS (SELECT 1 FROM sessions s WHERE s.id = refresh_tokens.session_id)"_s);
}

bool acquireLease(Database &database, const AcquireLease &command, const QDateTime &now)
{
    const QDateTime until = now.addSecs(command.validFor.count());
    return database.execute(u"INSERT INTO leases (name, holder, valid_until) VALUES (?, ?, ?) "
                            "ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, valid_until = excluded.valid_until "
                            "WHERE leases.holder = excluded.holder OR leases.valid_until <= ?"_s,
                            {command.name, command.holder, until, now})
        > 0;
}

} // namespace deskbell::hub
