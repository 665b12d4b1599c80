// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/visitor/ratelimit.h"

#include <algorithm>
#include <cmath>

namespace deskbell::hub {

double RateLimit::levelAt(const Bucket &bucket, Moment now) const
{
    const double passed = std::chrono::duration<double>(now - bucket.at).count();
    return std::min(m_limits.burst, bucket.level + passed * m_limits.perSecond);
}

std::chrono::seconds RateLimit::take(const QByteArray &key, double cost)
{
    const Moment now = m_now();
    const std::lock_guard lock(m_mutex);
    auto bucket = m_buckets.find(key);
    if (bucket == m_buckets.end()) {
        makeRoom(now);
        bucket = m_buckets.insert(key, Bucket{.level = m_limits.burst, .at = now});
    }
    const double level = levelAt(*bucket, now);
    const auto wait = waitAt(level, cost);
    if (wait.count() == 0) {
        *bucket = Bucket{.level = level - cost, .at = now};
    }
    return wait;
}

std::chrono::seconds RateLimit::waitFor(const QByteArray &key, double cost) const
{
    const std::lock_guard lock(m_mutex);
    const auto bucket = m_buckets.constFind(key);
    return bucket == m_buckets.constEnd() ? std::chrono::seconds(0) : waitAt(levelAt(*bucket, m_now()), cost);
}

std::chrono::seconds RateLimit::waitAt(double level, double cost) const
{
    const double wanted = std::min(cost, m_limits.burst);
    if (level >= wanted) {
        return std::chrono::seconds(0);
    }
    return std::chrono::seconds(std::max(1LL, std::llround(std::ceil((wanted - level) / m_limits.perSecond))));
}

/// Whoever could start afresh needs no bucket; when all are busy the whole table goes: a flood of keys frees nobody for long.
void RateLimit::makeRoom(Moment now)
{
    if (m_buckets.size() < m_limits.mostKeys) {
        return;
    }
    m_buckets.removeIf([this, now](QHash<QByteArray, Bucket>::iterator it) { return levelAt(*it, now) >= m_limits.burst; });
    if (m_buckets.size() >= m_limits.mostKeys) {
        m_buckets.clear();
    }
}

} // namespace deskbell::hub
