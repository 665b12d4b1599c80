// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/reply.h"

#include <atomic>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

struct Reply::State {
    explicit State(std::function<void(Maker)> function)
        : deliver(std::move(function))
    { }
    ~State()
    {
        if (!answered.exchange(true)) {
            deliver([] {
                return problemResponse(Error{.kind = Error::Kind::Internal, .detail = u"the request was not answered"_s});
            });
        }
    }
    Q_DISABLE_COPY_MOVE(State)

    std::function<void(Maker)> deliver;
    std::atomic_bool answered = false;
};

Reply::Reply(std::function<void(Maker)> deliver)
    : m_state(std::make_shared<State>(std::move(deliver)))
{ }

void Reply::operator()(HttpResponse response) const
{
    later([answer = std::make_shared<HttpResponse>(std::move(response))] { return std::move(*answer); });
}

void Reply::fail(const Error &error) const { operator()(problemResponse(error)); }

void Reply::later(Maker make) const
{
    if (!m_state->answered.exchange(true)) {
        m_state->deliver(std::move(make));
    }
}

} // namespace deskbell::hub
