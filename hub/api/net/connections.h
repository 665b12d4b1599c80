// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/api.h"
#include "hub/api/net/asio.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <unordered_set>

namespace deskbell::hub {

/// Closed when the server stops: answers that come later (from the core, from workers) find it shut and do nothing, instead of
/// touching an event loop that is gone.
class Gate
{
public:
    template <class Work> void pass(Work &&work)
    {
        std::shared_lock lock(m_mutex);
        if (m_open) {
            work();
        }
    }
    void shut()
    {
        std::unique_lock lock(m_mutex);
        m_open = false;
    }

private:
    std::shared_mutex m_mutex;
    bool m_open = true;
};

/// A connection as the server holds it.
class Connection
{
public:
    virtual ~Connection() = default;
    /// Any thread: finish what was begun, say goodbye, end.
    virtual void goAway() = 0;
};

/// What all connections of a server share. Outlives them.
struct Connections {
    Connections(Api &theApi, const ServerOptions &theOptions)
        : api(theApi)
        , options(theOptions)
    { }

    Api &api;
    const ServerOptions &options;
    net::io_context io{};
    std::shared_ptr<Gate> gate = std::make_shared<Gate>();
    std::atomic_bool stopping = false;

    void add(std::shared_ptr<Connection> connection);
    void remove(const std::shared_ptr<Connection> &connection);
    void goAwayAll();
    bool empty() const;
    void clear();

private:
    mutable std::mutex m_mutex;
    std::unordered_set<std::shared_ptr<Connection>> m_all;
};

/// Serves HTTP on an accepted socket. \a overloaded: answers 503 once and ends.
void servePlain(Connections &connections, tcp::socket &&socket, const Strand &strand, bool overloaded);
void serveTls(Connections &connections, net::ssl::context &tls, tcp::socket &&socket, const Strand &strand, bool overloaded);

} // namespace deskbell::hub
