// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/net/connections.h"
#include "hub/api/net/websession.h"
#include "hub/api/visitor/visitorsocket.h"

#include <boost/asio/write.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <limits>
#include <optional>
#include <type_traits>

namespace deskbell::hub {

/// One HTTP connection: one request after the other, so that pipelined answers stay in order.
///
/// waitForRequest → readHead → (readBody | readPieces) → serve → answer → write → waitForRequest … → finish.
/// Everything runs on the connection's strand. While an answer is being made no operation is under way: the registry of
/// Connections keeps the session alive.
template <class Stream> class HttpSession final : public Connection, public std::enable_shared_from_this<HttpSession<Stream>>
{
public:
    static constexpr bool isTls = std::is_same_v<Stream, TlsStream>;

    HttpSession(Connections &connections, Stream &&stream, const Strand &strand, bool overloaded)
        : m_connections(connections)
        , m_stream(std::move(stream))
        , m_strand(strand)
        , m_overloaded(overloaded)
    {
        beast::error_code ignored;
        const auto peer = socket().remote_endpoint(ignored);
        m_peer = QByteArray::fromStdString(peer.address().to_string(ignored));
        ++m_connections.api.context().metrics->connections;
    }
    ~HttpSession() override { --m_connections.api.context().metrics->connections; }
    Q_DISABLE_COPY_MOVE(HttpSession)

    void start()
    {
        net::post(m_strand, [self = this->shared_from_this()] { self->begin(); });
    }

    void goAway() override
    {
        net::post(m_strand, [self = this->shared_from_this()] {
            if (self->m_idle) {
                self->finish();
            }
            // Otherwise a request is under way: its answer is the last one.
        });
    }

private:
    using Clock = std::chrono::steady_clock;
    static constexpr size_t pieceSize = 64 * 1024;
    static constexpr std::uint32_t headLimit = 16 * 1024;

    beast::tcp_stream &lowest() { return beast::get_lowest_layer(m_stream); }
    tcp::socket &socket() { return lowest().socket(); }

    void begin()
    {
        if constexpr (isTls) {
            lowest().expires_after(m_connections.options.readTimeout);
            m_stream.async_handshake(net::ssl::stream_base::server, [self = this->shared_from_this()](beast::error_code ec) {
                if (ec) {
                    return self->drop();
                }
                self->waitForRequest(self->m_connections.options.readTimeout);
            });
        } else {
            waitForRequest(m_connections.options.readTimeout);
        }
    }

    void waitForRequest(std::chrono::milliseconds patience)
    {
        if (m_connections.stopping) {
            return finish();
        }
        m_head.emplace();
        m_head->header_limit(headLimit);
        // The route decides. Not boost::none: Boost 1.74 then takes every body for too long.
        m_head->body_limit(std::numeric_limits<std::uint64_t>::max());
        m_admission.reset();
        m_bodyPieces.reset();
        if (m_buffer.size() > 0) {
            return readHead();
        }
        m_idle = true;
        lowest().expires_after(patience);
        m_stream.async_read_some(m_buffer.prepare(4096), [self = this->shared_from_this()](beast::error_code ec, size_t size) {
            self->m_idle = false;
            if (ec) {
                return ec == net::error::eof ? self->finish() : self->drop();
            }
            self->m_buffer.commit(size);
            self->readHead();
        });
    }

    void readHead()
    {
        lowest().expires_after(m_connections.options.readTimeout);
        http::async_read_header(m_stream, m_buffer, *m_head, [self = this->shared_from_this()](beast::error_code ec, size_t) {
            self->m_began = Clock::now();
            if (ec) {
                return self->headFailed(ec);
            }
            self->headRead();
        });
    }

    void headFailed(beast::error_code ec)
    {
        m_version = 11;
        m_headOnly = false;
        if (ec == http::error::header_limit) {
            refuse({.kind = Error::Kind::HeaderTooLarge, .detail = QStringLiteral("the header is longer than 16 KB")});
        } else if (ec == http::error::end_of_stream) {
            finish();
        } else if (ec.category() == http::make_error_code(http::error::bad_method).category()
                   && ec != http::error::partial_message) {
            refuse(malformed(QStringLiteral("this is no HTTP request")));
        } else {
            drop();
        }
    }

    void headRead()
    {
        const auto &head = m_head->get();
        m_version = head.version();
        m_keepAlive = head.keep_alive();
        m_headOnly = head.method() == http::verb::head;
        if (m_overloaded) {
            return refuse(
                {.kind = Error::Kind::Unavailable, .detail = QStringLiteral("too many connections"), .retryAfterSeconds = 5});
        }
        HttpRequest request;
        const auto method = head.method_string();
        request.method = m_headOnly ? QByteArray("GET") : QByteArray(method.data(), static_cast<qsizetype>(method.size()));
        request.peer = m_peer;
        for (const auto &field : head) {
            const auto name = field.name_string();
            request.headers.insert(QByteArray(name.data(), static_cast<qsizetype>(name.size())).toLower(),
                                   QByteArray(field.value().data(), static_cast<qsizetype>(field.value().size())));
        }
        const auto target = head.target();
        if (!parseTarget(QByteArray(target.data(), static_cast<qsizetype>(target.size())), request)) {
            return refuse(malformed(QStringLiteral("the request target is no path")));
        }
        if (websocket::is_upgrade(head)) {
            if (auto upgraded = upgradeOf(request)) {
                return upgrade(*std::move(upgraded));
            }
        }
        m_admission.emplace(m_connections.api.admit(std::move(request)));
        if (m_admission->refusal && m_admission->bodyLimit == 0) {
            m_admission->bodyLimit = 1024 * 1024;
        }
        readAllowedBody();
    }

    void readAllowedBody()
    {
        if (m_head->is_done()) {
            return serve({});
        }
        const auto length = m_head->content_length();
        if (length && *length > static_cast<std::uint64_t>(m_admission->bodyLimit)) {
            return refuse(tooLarge());
        }
        const bool streamed = m_admission->route && m_admission->route->sink;
        if (streamed && m_admission->refusal) {
            // The body may be long: say no before it comes.
            m_keepAlive = false;
            return write(*std::exchange(m_admission->refusal, {}));
        }
        if (m_head->get()[http::field::expect] == "100-continue") {
            static constexpr char goOn[] = "HTTP/1.1 100 Continue\r\n\r\n";
            net::async_write(m_stream, net::buffer(goOn, sizeof goOn - 1),
                             [self = this->shared_from_this(), streamed](beast::error_code ec, size_t) {
                                 if (ec) {
                                     return self->drop();
                                 }
                                 streamed ? self->readPieces() : self->readBody();
                             });
            return;
        }
        streamed ? readPieces() : readBody();
    }

    static Error tooLarge() { return {.kind = Error::Kind::TooLarge, .detail = QStringLiteral("the body is too large")}; }

    void readBody()
    {
        m_body.emplace(std::move(*m_head));
        m_body->body_limit(static_cast<std::uint64_t>(m_admission->bodyLimit));
        http::async_read(m_stream, m_buffer, *m_body, [self = this->shared_from_this()](beast::error_code ec, size_t) {
            if (ec) {
                return self->bodyFailed(ec);
            }
            const std::string &body = self->m_body->get().body();
            self->serve(QByteArray(body.data(), static_cast<qsizetype>(body.size())));
        });
    }

    void readPieces()
    {
        m_bodyPieces.emplace(std::move(*m_head));
        m_bodyPieces->body_limit(static_cast<std::uint64_t>(m_admission->bodyLimit));
        m_piece.resize(static_cast<qsizetype>(pieceSize));
        readPiece();
    }

    void readPiece()
    {
        auto &body = m_bodyPieces->get().body();
        body.data = m_piece.data();
        body.size = pieceSize;
        body.more = true;
        lowest().expires_after(m_connections.options.readTimeout);
        http::async_read(m_stream, m_buffer, *m_bodyPieces, [self = this->shared_from_this()](beast::error_code ec, size_t) {
            if (ec && ec != http::error::need_buffer) {
                return self->bodyFailed(ec);
            }
            const size_t size = pieceSize - self->m_bodyPieces->get().body().size;
            const auto stored =
                self->m_admission->sink->write(QByteArray(self->m_piece.constData(), static_cast<qsizetype>(size)));
            if (!stored) {
                return self->refuse(stored.error());
            }
            if (self->m_bodyPieces->is_done()) {
                return self->serve({});
            }
            self->readPiece();
        });
    }

    void bodyFailed(beast::error_code ec)
    {
        if (ec == http::error::body_limit) {
            refuse(tooLarge());
        } else if (ec.category() == http::make_error_code(http::error::bad_method).category()
                   && ec != http::error::partial_message && ec != http::error::end_of_stream) {
            refuse(malformed(QStringLiteral("the body is not framed as HTTP says")));
        } else {
            drop(); // gone or too slow
        }
    }

    void serve(const QByteArray &body)
    {
        lowest().expires_never();
        if (m_admission->refusal) {
            return write(*std::exchange(m_admission->refusal, {}));
        }
        Api::Admission admission = std::move(*m_admission);
        m_routeIndex = admission.routeIndex;
        m_admission.reset();
        m_connections.api.serve(std::move(admission), body, makeReply());
    }

    /// May be answered from any thread, also when this session, or the whole server, is long gone.
    Reply makeReply()
    {
        // No strand in here: it must not outlive the event loop, and this may.
        auto deliver = [gate = m_connections.gate, weak = this->weak_from_this()](Reply::Maker make) {
            std::shared_ptr<HttpSession> here;
            gate->pass([&] {
                auto self = weak.lock();
                if (self && self->m_strand.running_in_this_thread()) {
                    here = std::move(self);
                } else if (self) {
                    const Strand strand = self->m_strand;
                    net::post(strand, [self = std::move(self), make = std::move(make)] { self->write(make()); });
                }
            });
            if (here) {
                here->write(make());
            }
        };
        return Reply(std::move(deliver));
    }

    /// An answer after which the connection ends, since the request was not read to its end.
    void refuse(const Error &error)
    {
        m_keepAlive = false;
        write(problemResponse(error));
    }

    /// A file's type is its sender's word: whatever stands in a value, it ends no field.
    static void addField(QByteArray &head, const QByteArray &name, const QByteArray &value)
    {
        head += name;
        head += ": ";
        if (value.contains('\r') || value.contains('\n')) {
            head += QByteArray(value).replace('\r', ' ').replace('\n', ' ');
        } else {
            head += value;
        }
        head += "\r\n";
    }

    /// Status line and fields. As text, since Beast's message and serializer took longer than all the rest of an answer.
    QByteArray headOf(const HttpResponse &response, qint64 length) const
    {
        static const std::pair<QByteArray, QByteArray> usual[] = {
            {"Server", "Deskbell"},
            {"X-Content-Type-Options", "nosniff"},
            {"Cache-Control", "no-store"},
            {"Referrer-Policy", "no-referrer"},
            {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"}};
        const auto reason = http::obsolete_reason(static_cast<http::status>(response.status));
        QByteArray head = m_version >= 11 ? "HTTP/1.1 " : "HTTP/1.0 ";
        head.reserve(512);
        head += QByteArray::number(response.status);
        head += ' ';
        head.append(reason.data(), static_cast<qsizetype>(reason.size()));
        head += "\r\n";
        for (const auto &[name, value] : usual) {
            const bool replaced = std::any_of(response.headers.begin(), response.headers.end(),
                                              [&name = name](const auto &own) { return own.first == name; });
            if (!replaced) {
                addField(head, name, value);
            }
        }
        if constexpr (isTls) {
            addField(head, "Strict-Transport-Security", "max-age=31536000");
        }
        if (!response.contentType.isEmpty()) {
            addField(head, "Content-Type", response.contentType);
        }
        for (const auto &[name, value] : response.headers) {
            addField(head, name, value);
        }
        // HTTP/1.1 keeps the connection unless told otherwise, 1.0 the other way round.
        if (m_keepAlive != (m_version >= 11)) {
            addField(head, "Connection", m_keepAlive ? "keep-alive" : "close");
        }
        if (response.status != 204) {
            addField(head, "Content-Length", QByteArray::number(length));
        }
        return head += "\r\n";
    }
    static net::const_buffer view(const QByteArray &bytes) { return {bytes.constData(), static_cast<size_t>(bytes.size())}; }

    void write(HttpResponse response)
    {
        m_connections.api.context().metrics->answered(m_routeIndex, response.status, Clock::now() - m_began);
        m_routeIndex = -1;
        m_keepAlive = m_keepAlive && !response.close && !m_connections.stopping;
        m_response = std::move(response);
        m_left = m_response.stream ? m_response.stream->size() : m_response.body.size();
        m_headOut = headOf(m_response, m_left);
        lowest().expires_after(std::chrono::seconds(30));
        if (m_response.stream && !m_headOnly) {
            net::async_write(m_stream, view(m_headOut), [self = this->shared_from_this()](beast::error_code ec, size_t) {
                if (ec) {
                    return self->drop();
                }
                self->writePiece();
            });
            return;
        }
        const bool bodyless = m_headOnly || m_response.status == 204;
        const std::array<net::const_buffer, 2> parts{view(m_headOut), bodyless ? net::const_buffer() : view(m_response.body)};
        net::async_write(m_stream, parts,
                         [self = this->shared_from_this()](beast::error_code ec, size_t) { self->writeDone(ec); });
    }

    void writePiece()
    {
        if (m_left == 0) {
            return writeDone({});
        }
        m_piece = m_response.stream->read(qMin(m_left, static_cast<qint64>(pieceSize)));
        if (m_piece.isEmpty()) {
            return drop(); // the disk failed: the client sees that the answer ended too early
        }
        m_left -= m_piece.size();
        lowest().expires_after(std::chrono::seconds(30));
        net::async_write(m_stream, view(m_piece), [self = this->shared_from_this()](beast::error_code ec, size_t) {
            if (ec) {
                return self->drop();
            }
            self->writePiece();
        });
    }

    void writeDone(beast::error_code ec)
    {
        m_response = {};
        if (ec) {
            return drop();
        }
        if (m_keepAlive) {
            return waitForRequest(m_connections.options.idleTimeout);
        }
        linger();
    }

    /// A client that is still sending would lose the answer to a reset: shut our side, then read on a little.
    void linger()
    {
        if constexpr (isTls) {
            lowest().expires_after(std::chrono::seconds(2));
            m_stream.async_shutdown([self = this->shared_from_this()](beast::error_code) { self->drain(); });
        } else {
            beast::error_code ignored;
            socket().shutdown(tcp::socket::shutdown_send, ignored);
            drain();
        }
    }

    void drain()
    {
        if (m_drained > 4 * 1024 * 1024) {
            return drop();
        }
        m_buffer.clear();
        lowest().expires_after(std::chrono::seconds(2));
        lowest().async_read_some(m_buffer.prepare(pieceSize),
                                 [self = this->shared_from_this()](beast::error_code ec, size_t size) {
                                     if (ec) {
                                         return self->drop();
                                     }
                                     self->m_drained += size;
                                     self->drain();
                                 });
    }

    void finish()
    {
        if constexpr (isTls) {
            lowest().expires_after(std::chrono::seconds(2));
            m_stream.async_shutdown([self = this->shared_from_this()](beast::error_code) { self->drop(); });
        } else {
            beast::error_code ignored;
            socket().shutdown(tcp::socket::shutdown_send, ignored);
            drop();
        }
    }

    void drop()
    {
        beast::error_code ignored;
        socket().close(ignored);
        m_connections.remove(this->shared_from_this());
    }

    struct Upgrade {
        size_t longestFrame = 0;
        SocketEndMaker makeEnd{};
    };

    /// None: the path is no socket.
    std::optional<Upgrade> upgradeOf(const HttpRequest &request)
    {
        const auto &options = m_connections.options;
        const auto fanout = m_connections.api.context().fanout;
        if (request.path == QLatin1StringView("/v1/events")) {
            const EventSocket::Limits limits{.helloTimeout = options.helloTimeout, .backlog = options.socketBacklogLimit};
            return Upgrade{.longestFrame = 1024 * 1024,
                           .makeEnd = [fanout, limits](SocketWire &wire) -> std::shared_ptr<SocketEnd> {
                               return std::make_shared<EventSocket>(wire, fanout, limits);
                           }};
        }
        if (request.path == QLatin1StringView("/v1/visitor/events")) {
            const VisitorSocket::Limits limits{.helloTimeout = options.helloTimeout};
            return Upgrade{.longestFrame = 16 * 1024,
                           .makeEnd = [fanout, limits, request](SocketWire &wire) -> std::shared_ptr<SocketEnd> {
                               return std::make_shared<VisitorSocket>(wire, fanout, limits, request);
                           }};
        }
        return std::nullopt;
    }

    void upgrade(Upgrade upgraded)
    {
        lowest().expires_never();
        auto next = std::make_shared<WebSession<Stream>>(m_connections, std::move(m_stream), m_strand);
        m_connections.add(next);
        next->start(m_head->release(), upgraded.longestFrame, std::move(upgraded.makeEnd));
        m_connections.remove(this->shared_from_this());
    }

    Connections &m_connections;
    Stream m_stream;
    const Strand m_strand;
    const bool m_overloaded;
    QByteArray m_peer{};
    beast::flat_buffer m_buffer{};
    bool m_idle = false;

    // The request.
    std::optional<http::request_parser<http::empty_body>> m_head{};
    std::optional<http::request_parser<http::string_body>> m_body{};
    std::optional<http::request_parser<http::buffer_body>> m_bodyPieces{};
    std::optional<Api::Admission> m_admission{};
    Clock::time_point m_began = Clock::now();
    int m_routeIndex = -1;
    unsigned m_version = 11;
    bool m_keepAlive = true;
    bool m_headOnly = false;

    // The answer.
    HttpResponse m_response{};
    QByteArray m_headOut{};
    qint64 m_left = 0; ///< bytes of the body not read from the stream yet
    QByteArray m_piece{};
    size_t m_drained = 0;
};

} // namespace deskbell::hub
