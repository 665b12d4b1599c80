// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

namespace deskbell::test {

struct StubRequest {
    QByteArray method{};
    QUrl url{}; ///< path and query, with the host the client asked for
    QHash<QByteArray, QByteArray> headers{}; ///< names in lower case
    QByteArray body{};
    /// Fields of a form body, decoded.
    QHash<QString, QString> form() const;
};

struct StubAnswer {
    int status = 200;
    QByteArray body{};
    QByteArray type = "text/plain";
    QList<QByteArray> headers{}; ///< whole lines
    bool silent = false; ///< never answers; the connection stays
};

/// A small HTTP/1.1 server on a free port of the loopback interface, one answer a connection, in the test's event loop. With TLS when
/// it is given a certificate.
class HttpStub : public QObject
{
public:
    using Handler = std::function<StubAnswer(const StubRequest &)>;
    explicit HttpStub(Handler handler, QObject *parent = nullptr);

    /// PEM files. False: they cannot be read.
    bool useTls(const QString &certificate, const QString &key);
    bool listen();
    quint16 port() const { return m_server->serverPort(); }
    QUrl url(const QString &path) const;

    QList<StubRequest> seen; ///< every complete request

private:
    void take(QTcpSocket &socket);
    void answer(QTcpSocket &socket, const StubRequest &request);

    Handler m_handler;
    std::unique_ptr<QTcpServer> m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    bool m_tls = false;
};

} // namespace deskbell::test
