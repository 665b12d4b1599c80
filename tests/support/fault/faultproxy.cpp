// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault/faultproxy.h"

#include "tests/support/fault/faultconnection.h"

namespace deskbell::test {

FaultProxy::FaultProxy(const QUrl &hub, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
{
    m_server.listen(QHostAddress::LocalHost, 0);
    connect(&m_server, &QTcpServer::newConnection, this, &FaultProxy::accept);
}

FaultProxy::~FaultProxy() { cut(); }

QUrl FaultProxy::url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }

void FaultProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        auto *connection = new FaultConnection(*this, client);
        m_open.insert(connection);
        if (m_mode == Mode::Refuse) {
            connection->reset();
        }
    }
}

void FaultProxy::setMode(Mode mode)
{
    m_mode = mode;
    const auto open = m_open;
    for (FaultConnection *connection : open) {
        if (mode == Mode::Silent) {
            connection->goSilent();
        } else if (mode == Mode::Refuse) {
            connection->reset();
        } else {
            connection->pump();
        }
    }
}

void FaultProxy::cut()
{
    const auto open = m_open;
    for (FaultConnection *connection : open) {
        connection->reset();
    }
}

void FaultProxy::cutAfter(qint64 bytes)
{
    for (FaultConnection *connection : std::as_const(m_open)) {
        connection->cutAfter(bytes);
    }
}

void FaultProxy::delay(Stream stream, std::chrono::milliseconds by) { m_delays[int(stream)] = by; }

void FaultProxy::heal()
{
    delay(Stream::Http, {});
    delay(Stream::Events, {});
    setMode(Mode::Pass);
}

} // namespace deskbell::test
