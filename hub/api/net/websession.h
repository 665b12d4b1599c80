// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/eventsocket.h"
#include "hub/api/net/connections.h"

#include <boost/beast/core/buffers_to_string.hpp>

#include <functional>
#include <optional>

namespace deskbell::hub {

/// Makes what speaks over the socket, once it is open.
using SocketEndMaker = std::function<std::shared_ptr<SocketEnd>(SocketWire &)>;

/// A WebSocket, on the strand of the HTTP connection it came from.
template <class Stream>
class WebSession final : public Connection, public SocketWire, public std::enable_shared_from_this<WebSession<Stream>>
{
public:
    WebSession(Connections &connections, Stream &&stream, const Strand &strand)
        : m_connections(connections)
        , m_stream(std::move(stream))
        , m_strand(strand)
        , m_timer(connections.io)
        , m_closeTimer(connections.io)
    { }
    Q_DISABLE_COPY_MOVE(WebSession)

    /// \a longestFrame: bytes of a message from the peer.
    void start(http::request<http::empty_body> request, size_t longestFrame, SocketEndMaker makeEnd)
    {
        m_request = std::move(request);
        m_makeEnd = std::move(makeEnd);
        auto timeouts = websocket::stream_base::timeout::suggested(beast::role_type::server);
        m_stream.set_option(timeouts);
        m_stream.set_option(websocket::stream_base::decorator([](websocket::response_type &response) {
            response.set(http::field::server, "Deskbell");
            response.set(http::field::cache_control, "no-store");
        }));
        m_stream.read_message_max(longestFrame);
        m_stream.text(true);
        // One frame a message: Qt 6.4's client closes (1007) when a character's bytes lie in two frames.
        m_stream.auto_fragment(false);
        m_stream.async_accept(m_request, [self = this->shared_from_this()](beast::error_code ec) {
            if (ec) {
                return self->drop();
            }
            self->m_socket = self->m_makeEnd(*self);
            self->m_socket->opened();
            self->read();
            if (self->m_connections.stopping) {
                self->leave();
            }
        });
    }

    void goAway() override
    {
        net::post(m_strand, [self = this->shared_from_this()] { self->leave(); });
    }

    void write(std::vector<SharedBytes> pieces) override
    {
        m_pieces = std::move(pieces);
        m_buffers.clear();
        m_buffers.reserve(m_pieces.size());
        for (const SharedBytes &piece : m_pieces) {
            m_buffers.emplace_back(piece->constData(), static_cast<size_t>(piece->size()));
        }
        m_stream.async_write(m_buffers, [self = this->shared_from_this()](beast::error_code ec, size_t) {
            self->m_pieces.clear();
            if (ec) {
                return self->drop();
            }
            self->m_socket->written();
        });
    }

    void close(int code, const QByteArray &reason) override
    {
        if (m_closing) {
            return;
        }
        m_closing = true;
        // The close frame waits behind a frame that a peer who does not read will never take.
        m_closeTimer.expires_after(std::chrono::seconds(3));
        m_closeTimer.async_wait(net::bind_executor(m_strand, [self = this->shared_from_this()](beast::error_code ec) {
            if (!ec) {
                self->drop();
            }
        }));
        const websocket::close_reason why(static_cast<websocket::close_code>(code),
                                          beast::string_view(reason.constData(), static_cast<size_t>(reason.size())));
        m_stream.async_close(why, [self = this->shared_from_this()](beast::error_code) { self->drop(); });
    }

    void startTimer(std::chrono::milliseconds after, std::function<void()> ring) override
    {
        m_timer.expires_after(after);
        m_timer.async_wait(
            net::bind_executor(m_strand, [weak = this->weak_from_this(), ring = std::move(ring)](beast::error_code ec) {
                if (!ec && !weak.expired()) {
                    ring();
                }
            }));
    }
    void stopTimer() override { m_timer.cancel(); }

    std::function<void(std::function<void()>)> poster() override
    {
        // No strand in here: it must not outlive the event loop, and this may.
        return [gate = m_connections.gate, weak = this->weak_from_this()](std::function<void()> work) {
            gate->pass([&] {
                if (auto self = weak.lock()) {
                    const Strand strand = self->m_strand;
                    net::post(strand, [self = std::move(self), work = std::move(work)] { work(); });
                }
            });
        };
    }

private:
    void read()
    {
        m_stream.async_read(m_in, [self = this->shared_from_this()](beast::error_code ec, size_t) {
            if (ec) {
                return self->drop();
            }
            const auto data = self->m_in.data();
            self->m_socket->received(QByteArray(static_cast<const char *>(data.data()), static_cast<qsizetype>(data.size())));
            self->m_in.clear();
            self->read();
        });
    }

    void leave()
    {
        if (m_socket) {
            m_socket->gone();
        }
        if (m_stream.is_open()) {
            close(closecode::goingAway, "the hub is going away");
        }
    }

    void drop()
    {
        if (m_socket) {
            m_socket->gone();
        }
        m_timer.cancel();
        m_closeTimer.cancel();
        beast::error_code ignored;
        beast::get_lowest_layer(m_stream).socket().close(ignored);
        m_connections.remove(this->shared_from_this());
    }

    Connections &m_connections;
    websocket::stream<Stream> m_stream;
    const Strand m_strand;
    net::steady_timer m_timer;
    net::steady_timer m_closeTimer;
    http::request<http::empty_body> m_request{};
    beast::flat_buffer m_in{};
    std::vector<SharedBytes> m_pieces{};
    std::vector<net::const_buffer> m_buffers{};
    SocketEndMaker m_makeEnd{};
    std::shared_ptr<SocketEnd> m_socket{};
    bool m_closing = false;
};

} // namespace deskbell::hub
