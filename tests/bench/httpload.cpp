// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/httpload.h"

#include <utility>

#include <boost/asio.hpp>

#include <chrono>
#include <memory>

namespace deskbell::bench {

namespace net = boost::asio;
using net::ip::tcp;

namespace {

struct LoadState {
    int total = 0;
    int sent = 0;
    const std::function<std::string(int)> &request;
    LoadResult result{};
};

class LoadConnection : public std::enable_shared_from_this<LoadConnection>
{
public:
    LoadConnection(net::io_context &context, LoadState &state)
        : m_socket(context)
        , m_state(state)
    { }

    void start(std::uint16_t port)
    {
        m_socket.connect({net::ip::make_address("127.0.0.1"), port});
        m_socket.set_option(tcp::no_delay(true));
        next();
    }

private:
    void next()
    {
        if (m_state.sent >= m_state.total) {
            return;
        }
        m_request = m_state.request(m_state.sent++);
        m_began = std::chrono::steady_clock::now();
        net::async_write(m_socket, net::buffer(m_request),
                         [self = shared_from_this()](auto error, size_t) { error ? self->end() : self->readHead(); });
    }

    void readHead()
    {
        net::async_read_until(m_socket, net::dynamic_buffer(m_input), "\r\n\r\n",
                              [self = shared_from_this()](auto error, size_t headSize) {
                                  if (error) {
                                      return self->end();
                                  }
                                  self->m_ok = self->m_input.compare(9, 1, "2") == 0;
                                  const size_t at = self->m_input.find("Content-Length: ");
                                  const size_t length = at < headSize ? std::stoul(self->m_input.substr(at + 16, 20)) : 0;
                                  self->readBody(headSize + length);
                              });
    }

    void readBody(size_t whole)
    {
        const size_t missing = m_input.size() >= whole ? 0 : whole - m_input.size();
        net::async_read(m_socket, net::dynamic_buffer(m_input), net::transfer_exactly(missing),
                        [self = shared_from_this(), whole](auto error, size_t) {
                            if (error) {
                                return self->end();
                            }
                            self->m_input.erase(0, whole);
                            ++(self->m_ok ? self->m_state.result.answered : self->m_state.result.refused);
                            const std::chrono::duration<double, std::milli> took =
                                std::chrono::steady_clock::now() - self->m_began;
                            self->m_state.result.latenciesMs.push_back(took.count());
                            self->next();
                        });
    }

    void end() { ++m_state.result.refused; }

    tcp::socket m_socket;
    LoadState &m_state;
    std::string m_request;
    std::string m_input;
    bool m_ok = false;
    std::chrono::steady_clock::time_point m_began;
};

} // namespace

LoadResult loadHttp(std::uint16_t port, int connections, int total, const std::function<std::string(int)> &request)
{
    net::io_context context;
    LoadState state{.total = total, .request = request};
    const auto began = std::chrono::steady_clock::now();
    for (int i = 0; i < connections; ++i) {
        std::make_shared<LoadConnection>(context, state)->start(port);
    }
    context.run();
    state.result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    return state.result;
}

} // namespace deskbell::bench
