// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/commands.h"
#include "hub/storage/readstore.h"

#include <QHash>

#include <chrono>
#include <mutex>

namespace deskbell::hub {

inline constexpr std::chrono::seconds accessLifetime{15 * 60};
inline constexpr std::chrono::hours refreshLifetime{30 * 24};

/// A fresh pair for a client, and what of it is stored.
struct IssuedTokens {
    QByteArray access{}; ///< 32 random bytes, base64url
    QByteArray refresh{};
    SessionTokens stored{};
};
IssuedTokens issueTokens();
/// What takes the place of the refresh token \a presented: the same for the same \a attempt, so that a client whose answer got lost
/// can ask again. Nobody makes them without having both.
IssuedTokens succeedingTokens(const QByteArray &presented, const QByteArray &attempt);
/// What is stored of a token: its SHA-256.
QByteArray hashOfToken(const QByteArray &token);
/// The token of `Authorization: Bearer …`; empty when there is none.
QByteArray bearerToken(const QByteArray &authorization);

/// Who a token belongs to. Remembers answers for a few seconds, so that ten thousand requests a second do not ask the database
/// ten thousand times; so long may an ended session go on. Thread-safe.
class Sessions
{
public:
    explicit Sessions(ReadStore &reads, std::chrono::milliseconds rememberFor = std::chrono::seconds(3));

    /// SignedOut when the token is unknown, over or its agent disabled.
    Result<StoredSession> find(const QByteArray &accessHash);
    /// Asks the database anew next time.
    void forget(const QByteArray &accessHash);
    void forgetAll();

private:
    using Moment = std::chrono::steady_clock::time_point;
    struct Entry {
        StoredSession session{};
        Moment until{};
    };

    ReadStore &m_reads;
    const std::chrono::milliseconds m_rememberFor;
    std::mutex m_mutex;
    QHash<QByteArray, Entry> m_entries;
    quint64 m_forgotten = 0; ///< counts forgets: an answer fetched before one must not be remembered after it
};

} // namespace deskbell::hub
