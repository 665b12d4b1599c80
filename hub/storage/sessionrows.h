// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/writecontext.h"

namespace deskbell::hub {

struct RefreshTokenRow {
    SessionId session{};
    AgentId agent{};
    QDateTime validUntil{};
    bool used = false;
};

// Sessions and leases. Functions throw DatabaseError.
void insertSession(WriteContext &context, const SessionId &id, const OpenSession &command);
/// Locks the row until the transaction ends.
std::optional<RefreshTokenRow> loadRefreshToken(Database &database, const QByteArray &hash);
/// The presented token is used up; the session goes on with the new ones.
/// The session goes on under this access token.
void prolongSession(Database &database, const SessionId &session, const SessionTokens &tokens);
void rotateSession(Database &database, const SessionId &session, const RefreshSession &command);
SessionId findSession(Database &database, const QByteArray &accessHash);
void deleteSession(Database &database, const SessionId &session);
void deleteSessionsOf(Database &database, const AgentId &agent);
/// Sessions no token of which is valid any more.
void deleteOldSessions(Database &database, const QDateTime &now);
bool acquireLease(Database &database, const AcquireLease &command, const QDateTime &now);

/// Hashes are bytes: as hexadecimal in the database.
inline QString hashText(const QByteArray &hash) { return QString::fromLatin1(hash.toHex()); }

} // namespace deskbell::hub
