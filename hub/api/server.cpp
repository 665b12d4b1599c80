// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/server.h"

#include "hub/api/net/connections.h"

#include <QLoggingCategory>

#include <future>
#include <thread>
#include <vector>

Q_LOGGING_CATEGORY(logServer, "hub.server")

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// Above maxConnections this many more are told so; beyond, they are just closed.
constexpr qint64 connectionsTold = 64;

Error cannotListen(const QString &what) { return Error{.kind = Error::Kind::Unavailable, .detail = what}; }

} // namespace

struct Server::Parts {
    Parts(Core &core, ServerOptions theOptions)
        : options(std::move(theOptions))
        , api(core, options)
        , connections(api, options)
        , acceptor(net::make_strand(connections.io))
    { }

    Result<Done> loadCertificate();
    Result<Done> listen();
    void accept();
    void accepted(tcp::socket &&socket, const Strand &strand);

    const ServerOptions options;
    Api api;
    Connections connections;
    std::optional<net::ssl::context> tls;
    tcp::acceptor acceptor;
    // While answers are being made elsewhere no operation may be under way: run() must not end then.
    net::executor_work_guard<net::io_context::executor_type> work{connections.io.get_executor()};
    std::vector<std::thread> threads;
    bool running = false;
};

Server::Server(Core &core, ServerOptions options)
    : m_parts(std::make_unique<Parts>(core, std::move(options)))
{ }

Server::~Server() { stop(); }

Result<Done> Server::Parts::loadCertificate()
{
    if (options.tlsCertFile.isEmpty()) {
        return Done{};
    }
    tls.emplace(net::ssl::context::tls_server);
    tls->set_options(net::ssl::context::default_workarounds | net::ssl::context::no_sslv2 | net::ssl::context::no_sslv3
                     | net::ssl::context::no_tlsv1 | net::ssl::context::no_tlsv1_1);
    beast::error_code ec;
    tls->use_certificate_chain_file(options.tlsCertFile.toStdString(), ec);
    if (ec) {
        return cannotListen(
            u"cannot use the certificate %1: %2"_s.arg(options.tlsCertFile, QString::fromStdString(ec.message())));
    }
    tls->use_private_key_file(options.tlsKeyFile.toStdString(), net::ssl::context::pem, ec);
    if (ec) {
        return cannotListen(u"cannot use the key %1: %2"_s.arg(options.tlsKeyFile, QString::fromStdString(ec.message())));
    }
    return Done{};
}

Result<Done> Server::Parts::listen()
{
    beast::error_code ec;
    const auto address = net::ip::make_address(options.address.toStdString(), ec);
    if (ec) {
        return cannotListen(u"%1 is no IP address"_s.arg(options.address));
    }
    const tcp::endpoint endpoint(address, options.port);
    acceptor.open(endpoint.protocol(), ec);
    if (!ec) {
        acceptor.set_option(net::socket_base::reuse_address(true), ec);
    }
    if (!ec) {
        acceptor.bind(endpoint, ec);
    }
    if (!ec) {
        acceptor.listen(net::socket_base::max_listen_connections, ec);
    }
    if (ec) {
        return cannotListen(
            u"cannot listen on %1:%2: %3"_s.arg(options.address).arg(options.port).arg(QString::fromStdString(ec.message())));
    }
    return Done{};
}

void Server::Parts::accept()
{
    const Strand strand = net::make_strand(connections.io);
    acceptor.async_accept(strand, [this, strand](beast::error_code ec, tcp::socket socket) {
        if (!acceptor.is_open()) {
            return;
        }
        if (!ec) {
            accepted(std::move(socket), strand);
        } else if (ec != net::error::operation_aborted) {
            // Out of descriptors, most likely: a moment's pause instead of a busy loop.
            qCWarning(logServer) << "cannot accept a connection:" << ec.message().c_str();
            auto pause = std::make_shared<net::steady_timer>(acceptor.get_executor(), std::chrono::milliseconds(100));
            pause->async_wait([this, pause](beast::error_code) { accept(); });
            return;
        }
        accept();
    });
}

void Server::Parts::accepted(tcp::socket &&socket, const Strand &strand)
{
    const auto metrics = api.context().metrics;
    const qint64 now = metrics->connections + metrics->sockets;
    const bool overloaded = now >= options.maxConnections;
    if (overloaded) {
        ++metrics->connectionsRefused;
        if (now >= options.maxConnections + connectionsTold) {
            return; // closes
        }
    }
    beast::error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    if (tls) {
        serveTls(connections, *tls, std::move(socket), strand, overloaded);
    } else {
        servePlain(connections, std::move(socket), strand, overloaded);
    }
}

Result<quint16> Server::start()
{
    Parts &parts = *m_parts;
    if (const auto loaded = parts.loadCertificate(); !loaded) {
        return loaded.error();
    }
    if (const auto listening = parts.listen(); !listening) {
        return listening.error();
    }
    if (const auto started = parts.api.context().fanout->start(); !started) {
        return started.error();
    }
    parts.running = true;
    beast::error_code ignored;
    const quint16 port = parts.acceptor.local_endpoint(ignored).port();
    net::post(parts.acceptor.get_executor(), [&parts] { parts.accept(); });
    for (int i = 0; i < std::max(1, parts.options.threads); ++i) {
        parts.threads.emplace_back([&parts] { parts.connections.io.run(); });
    }
    return port;
}

void Server::stop()
{
    Parts &parts = *m_parts;
    if (!parts.running) {
        return;
    }
    parts.running = false;
    parts.connections.stopping = true;
    parts.api.context().stopping = true;
    // Closed before the others are told: what was accepted is among them then.
    std::promise<void> closed;
    net::post(parts.acceptor.get_executor(), [&parts, &closed] {
        beast::error_code ignored;
        parts.acceptor.close(ignored);
        closed.set_value();
    });
    closed.get_future().wait();
    parts.connections.goAwayAll();
    const auto until = std::chrono::steady_clock::now() + parts.options.stopTimeout;
    while (!parts.connections.empty() && std::chrono::steady_clock::now() < until) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    // No answer from elsewhere gets in any more; then the loops may end.
    parts.connections.gate->shut();
    parts.connections.io.stop();
    for (std::thread &thread : parts.threads) {
        thread.join();
    }
    parts.threads.clear();
    parts.api.context().passwordWorkers.stop();
    parts.api.context().remoteImages.stop();
    parts.api.context().fanout->stop();
    parts.connections.clear();
}

} // namespace deskbell::hub
