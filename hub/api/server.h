// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/http.h"
#include "hub/api/imagefetch.h"
#include "hub/core/core.h"
#include "protocol/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace deskbell::hub {

/// A call by a channel's provider, and what it gets: what the kinds of channels see of HTTP.
struct ProviderCall {
    Channel channel{}; ///< whose secret it was
    QJsonObject secrets{};
    HttpRequest request{};
    QString rest{}; ///< what follows the secret in the path, without slashes around it
};

/// What the API asks of the channels, handed in by the program: the API does not know one kind from another.
/// All functions are called on API threads and must be thread-safe; empty ones mean "not available" (503).
struct ChannelHooks {
    /// For GET /v1/channel-kinds: [{"kind","name","icon","abilities":[…]}]
    QJsonArray kinds{};

    struct Prepared {
        QJsonObject open{}; ///< what may be shown
        QJsonObject secrets{}; ///< what is sealed
    };
    /// Checks the settings of a channel of this kind and takes the secrets out.
    std::function<Result<Prepared>(const QString &kind, const QJsonObject &settings)> prepare{};
    /// Tries the settings ("kind" and the kind's own, with secrets) against the real servers, then calls back once, on any thread,
    /// with what it found. The report is passed on as it is.
    std::function<void(QJsonObject settings, std::function<void(QJsonObject report)> done)> test{};
    /// Looks for the settings of an address ({"kind","address", …}), then calls back once, on any thread. Passed on as it is.
    std::function<void(QJsonObject about, std::function<void(QJsonObject report)> done)> propose{};
    /// Answers a provider's call, once, on any thread. False when channels of this kind take none: then nobody answers.
    std::function<bool(Core &core, const ProviderCall &call, std::function<void(HttpResponse)> done)> hook{};
};

struct ServerOptions {
    QString address = QStringLiteral("127.0.0.1"); ///< an IP address
    quint16 port = 0; ///< 0 picks a free one
    QString tlsCertFile{}; ///< PEM chain; with tlsKeyFile: TLS 1.2 or newer only
    QString tlsKeyFile{};
    int threads = 2;
    int maxConnections = 20000;
    QString metricsToken{}; ///< a bearer token that opens /metrics and nothing else; empty: leads only
    ChannelHooks channels{};

    // Limits, shorter in tests.
    std::chrono::milliseconds readTimeout{15000}; ///< for a whole request (an upload: for each piece)
    std::chrono::milliseconds idleTimeout{75000}; ///< between requests on one connection
    std::chrono::milliseconds helloTimeout{10000}; ///< for the first frame of an event socket
    std::chrono::milliseconds headInterval{5000}; ///< at least so often an event socket hears how far it is
    std::chrono::milliseconds stopTimeout{2000}; ///< after this stop() no longer waits for clients
    FetchRules imageRules{}; ///< for the remote images of mails
    qint64 uploadLimit = 25 * 1024 * 1024; ///< bytes of one attachment
    qint64 socketBacklogLimit = 4 * 1024 * 1024; ///< bytes an event socket may fall behind
};

/// The hub's HTTP and WebSocket API, on its own threads. \a core must outlive it.
///
///     Server server(core, options);
///     const auto port = server.start();
///     …
///     server.stop();
class Server
{
public:
    Server(Core &core, ServerOptions options);
    /// Stops, if still running.
    ~Server();
    Q_DISABLE_COPY_MOVE(Server)

    /// Listens and serves. Once. \returns the port, or Unavailable with the system's words.
    Result<quint16> start();
    /// Takes no more connections, tells every event socket "going away", finishes the answers to requests already read, and cuts what
    /// is left after stopTimeout. Blocks until all threads have ended; does nothing the second time.
    void stop();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace deskbell::hub
