// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/net/connections.h"

namespace deskbell::hub {

void Connections::add(std::shared_ptr<Connection> connection)
{
    std::lock_guard lock(m_mutex);
    m_all.insert(std::move(connection));
}

void Connections::remove(const std::shared_ptr<Connection> &connection)
{
    std::lock_guard lock(m_mutex);
    m_all.erase(connection);
}

void Connections::goAwayAll()
{
    std::lock_guard lock(m_mutex);
    for (const auto &connection : m_all) {
        connection->goAway();
    }
}

bool Connections::empty() const
{
    std::lock_guard lock(m_mutex);
    return m_all.empty();
}

void Connections::clear()
{
    std::unordered_set<std::shared_ptr<Connection>> left;
    std::lock_guard lock(m_mutex);
    left.swap(m_all);
}

} // namespace deskbell::hub
