// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/http.h"

#include <functional>
#include <memory>

namespace deskbell::hub {

/// The one answer to one request, given from any thread, at any later time. Copies share it: the first answer counts.
/// When the last copy goes without an answer the client gets a 500, so that no connection waits for ever.
class Reply
{
public:
    using Maker = std::function<HttpResponse()>;
    /// \a deliver runs the maker where the connection lives.
    explicit Reply(std::function<void(Maker)> deliver);

    void operator()(HttpResponse response) const;
    void fail(const Error &error) const;
    /// \a make runs on the connection's strand: keeps the writing of JSON off the hub's writer thread.
    void later(Maker make) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace deskbell::hub
