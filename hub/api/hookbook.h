// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/visitor/ratelimit.h"
#include "hub/storage/readstore.h"

#include <mutex>

namespace deskbell::hub {

/// Which channel a provider's call is for, by the secret of its path. Keeps hashes only, and opens the sealed secrets of all channels only
/// when these have changed: a call with a made-up secret costs a look at a table. Thread-safe.
class HookBook
{
public:
    static constexpr QLatin1StringView secretKey{"hook_secret"};

    /// A null id: no channel has \a presented. The caller compares with the channel's own secret.
    Result<ChannelId> find(ReadStore &reads, const QByteArray &presented);

    RateLimit refused{{.burst = 60, .perSecond = 0.5}}; ///< calls without the right secret or signature, by address

private:
    std::mutex m_mutex;
    QHash<ChannelId, qint64> m_versions; ///< of the channels whose secrets were looked at
    QHash<QByteArray, ChannelId> m_channels; ///< by the secret's SHA-256
};

} // namespace deskbell::hub
