// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/throttle.h"

#include <algorithm>

namespace deskbell::hub {

Throttle::Throttle(const Limits &limits, std::function<Moment()> now)
    : m_limits(limits)
    , m_now(std::move(now))
{ }

std::chrono::seconds Throttle::begin(const QByteArray &key)
{
    const Moment now = m_now();
    std::lock_guard lock(m_mutex);
    auto it = m_entries.find(key);
    if (it == m_entries.end()) {
        makeRoom(now);
        it = m_entries.insert(key, {});
    } else if (now - it->last > m_limits.forgetAfter && now >= it->blockedUntil) {
        *it = {};
    }
    if (now < it->blockedUntil) {
        return std::chrono::ceil<std::chrono::seconds>(it->blockedUntil - now);
    }
    ++it->tries;
    it->last = now;
    if (it->tries >= m_limits.freeTries) {
        const int doublings = std::min(it->tries - m_limits.freeTries, 20);
        it->blockedUntil = now + std::min(std::chrono::seconds(1LL << doublings), m_limits.longestWait);
    }
    return std::chrono::seconds(0);
}

void Throttle::succeeded(const QByteArray &key)
{
    std::lock_guard lock(m_mutex);
    m_entries.remove(key);
}

void Throttle::undo(const QByteArray &key)
{
    std::lock_guard lock(m_mutex);
    const auto it = m_entries.find(key);
    if (it == m_entries.end()) {
        return;
    }
    it->tries = std::max(0, it->tries - 1);
    if (it->tries < m_limits.freeTries) {
        it->blockedUntil = {};
    }
}

void Throttle::makeRoom(Moment now)
{
    if (m_entries.size() < m_limits.mostKeys) {
        return;
    }
    m_entries.removeIf([&](const auto &entry) { return now >= entry->blockedUntil && now - entry->last > m_limits.forgetAfter; });
    if (m_entries.size() >= m_limits.mostKeys) {
        // A flood of names: those that are not being held back go first, then all. Memory stays bounded.
        m_entries.removeIf([&](const auto &entry) { return now >= entry->blockedUntil; });
    }
    if (m_entries.size() >= m_limits.mostKeys) {
        m_entries.clear();
    }
}

} // namespace deskbell::hub
