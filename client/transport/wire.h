// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace deskbell {

/// One HTTP request as it goes out. The path is absolute and encoded: "/v1/me?limit=5".
struct HttpRequest {
    QByteArray method = QByteArrayLiteral("GET");
    QString path{};
    QByteArray body{};
    QByteArray contentType{};
    QList<std::pair<QByteArray, QByteArray>> headers{};
    QString bodyFile{}; ///< when set, the body is streamed from this file
    QString saveTo{}; ///< when set, the body of a 2xx answer is streamed into this file
    std::chrono::milliseconds timeout{20'000}; ///< without any progress
    /// Told of every piece of the answer; false ends the request (Offline). \a all is -1 where the hub does not say.
    std::function<bool(qint64 done, qint64 all)> progress{};
};

/// What came back. Either \c failure (Offline or TimedOut: there was no answer) or a status with a body.
struct HttpReply {
    int status = 0;
    QByteArray body{};
    std::optional<Error> failure{};
    int retryAfterSeconds = 0;

    bool ok() const { return !failure && status >= 200 && status < 300; }
    /// The failure, or what the problem document of a 4xx or 5xx says.
    Error error() const;
};

/// A WebSocket. Signals come on the owner's event loop, never from inside open(), send() or close().
class SocketWire : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void open(const QUrl &url) = 0;
    virtual void send(const QString &text) = 0;
    /// Ends it; closed() is not emitted for this.
    virtual void close() = 0;

Q_SIGNALS:
    void opened();
    void received(const QString &text);
    /// \a code is the WebSocket's close code, 0 when the connection broke or never stood.
    void closed(int code, const QString &reason);
};

/// The edge to the network, so that everything above it can be driven by a script.
class Wire
{
public:
    using Answer = std::function<void(const HttpReply &)>;
    virtual ~Wire() = default;

    /// \a done is called once, later, on this thread; never again once the wire is gone.
    virtual void send(const HttpRequest &request, Answer done) = 0;
    virtual std::unique_ptr<SocketWire> makeSocket() = 0;
    /// The line is found dead: requests that have made no progress for \a quietFor fail now, not at the end of their patience, and
    /// no connection that stands is used again.
    virtual void dropStalled(std::chrono::milliseconds quietFor) { Q_UNUSED(quietFor) }
    /// \a changed is called when the machine's network came or went.
    virtual void onNetworkChange(std::function<void(bool reachable)> changed) = 0;
};

} // namespace deskbell
