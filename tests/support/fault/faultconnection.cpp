// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault/faultconnection.h"

#include <sys/socket.h>

namespace deskbell::test {

namespace {

constexpr qint64 mostHeld = 256 * 1024; ///< more is left to TCP, which slows the sender down
constexpr qsizetype trickleBytes = 700;
constexpr int trickleEveryMs = 5;

void resetSocket(QTcpSocket &socket)
{
    if (socket.socketDescriptor() >= 0) {
        const linger now{.l_onoff = 1, .l_linger = 0}; // close() then sends RST
        ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    }
    socket.abort();
}

} // namespace

FaultConnection::FaultConnection(FaultProxy &proxy, QTcpSocket *client)
    : QObject(&proxy)
    , m_proxy(proxy)
    , m_client(client)
    , m_hub(new QTcpSocket(this))
    , m_up{.from = m_client, .to = m_hub}
    , m_down{.from = m_hub, .to = m_client}
{
    m_client->setParent(this);
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FaultConnection::pump);
    for (FaultPipe *pipe : {&m_up, &m_down}) {
        pipe->from->setReadBufferSize(mostHeld);
        connect(pipe->from, &QTcpSocket::readyRead, this, [this, pipe] { take(*pipe); });
        connect(pipe->from, &QTcpSocket::disconnected, this, [this, pipe] { end(*pipe); });
    }
    connect(m_hub, &QTcpSocket::errorOccurred, this, [this] {
        if (m_hub->state() == QAbstractSocket::UnconnectedState && !m_silent && !m_over) {
            end(m_down);
        }
    });
    m_silent = m_proxy.m_mode == FaultProxy::Mode::Silent;
    if (!m_silent) {
        m_hub->connectToHost(QStringLiteral("127.0.0.1"), quint16(m_proxy.m_hub.port()));
    }
    connect(m_hub, &QTcpSocket::connected, this, &FaultConnection::pump);
}

void FaultConnection::goSilent()
{
    m_silent = true;
    m_up.waiting.clear();
    m_down.waiting.clear();
    m_up.size = m_down.size = 0;
}

void FaultConnection::reset()
{
    if (std::exchange(m_over, true)) {
        return;
    }
    m_proxy.m_open.remove(this);
    m_client->disconnect(this);
    m_hub->disconnect(this);
    resetSocket(*m_client);
    resetSocket(*m_hub);
    deleteLater();
}

std::chrono::milliseconds FaultConnection::delayOf(const FaultPipe &pipe) const
{
    const auto stream = m_events ? FaultProxy::Stream::Events : FaultProxy::Stream::Http;
    return &pipe == &m_down ? m_proxy.delayOf(stream) : std::chrono::milliseconds(0);
}

void FaultConnection::take(FaultPipe &pipe)
{
    if (m_silent) {
        pipe.from->readAll();
        return;
    }
    if (pipe.size < mostHeld) {
        const QByteArray bytes = pipe.from->read(mostHeld - pipe.size);
        if (bytes.isEmpty()) {
            return;
        }
        m_events = m_events || (&pipe == &m_up && bytes.startsWith("GET /v1/events"));
        pipe.size += bytes.size();
        pipe.waiting.push_back({.due = m_clock.elapsed() + delayOf(pipe).count(), .bytes = bytes});
    }
    pump();
}

void FaultConnection::end(FaultPipe &pipe)
{
    if (m_silent) {
        if (pipe.from == m_client) {
            reset();
        }
        return; // a hub that hangs up is not heard
    }
    const QByteArray rest = pipe.from->readAll();
    if (!rest.isEmpty()) {
        pipe.size += rest.size();
        pipe.waiting.push_back({.due = m_clock.elapsed() + delayOf(pipe).count(), .bytes = rest});
    }
    pipe.ended = true;
    pump();
}

void FaultConnection::pump()
{
    for (FaultPipe *pipe : {&m_up, &m_down}) {
        if (!m_over && !m_silent && m_proxy.m_mode != FaultProxy::Mode::Hold) {
            forward(*pipe);
        }
    }
}

void FaultConnection::forward(FaultPipe &pipe)
{
    const bool trickle = m_proxy.m_mode == FaultProxy::Mode::Trickle;
    if (pipe.to->state() != QAbstractSocket::ConnectedState) {
        if (pipe.to->state() == QAbstractSocket::UnconnectedState) {
            reset();
        }
        return;
    }
    while (!pipe.waiting.empty()) {
        FaultPipe::Chunk &chunk = pipe.waiting.front();
        const qint64 early = chunk.due - m_clock.elapsed();
        if (early > 0) {
            if (!m_timer.isActive() || m_timer.remainingTime() > early) {
                m_timer.start(int(early));
            }
            return;
        }
        QByteArray now = trickle ? chunk.bytes.left(trickleBytes) : chunk.bytes;
        if (&pipe == &m_down && m_bytesLeft >= 0) {
            now.truncate(qMin(qint64(now.size()), m_bytesLeft));
            m_bytesLeft -= now.size();
        }
        pipe.to->write(now);
        pipe.size -= now.size();
        chunk.bytes.remove(0, now.size());
        if (&pipe == &m_down && m_bytesLeft == 0) {
            pipe.to->flush();
            reset();
            return;
        }
        if (chunk.bytes.isEmpty()) {
            pipe.waiting.pop_front();
        }
        if (trickle) {
            m_timer.start(trickleEveryMs);
            break; // a timer that was set for later only comes sooner
        }
    }
    if (pipe.waiting.empty() && pipe.ended) {
        m_over = true;
        m_proxy.m_open.remove(this);
        pipe.to->disconnectFromHost();
        deleteLater();
    } else if (pipe.from->bytesAvailable() > 0) {
        QMetaObject::invokeMethod(
            this, [this, &pipe] { take(pipe); }, Qt::QueuedConnection);
    }
}

} // namespace deskbell::test
