// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/transport/qtsocket.h"

namespace deskbell {
namespace {
constexpr quint64 largestFrame = 16 * 1024 * 1024;
}

QtSocket::QtSocket(QObject *parent)
    : SocketWire(parent)
{
    m_socket.setMaxAllowedIncomingFrameSize(largestFrame);
    m_socket.setMaxAllowedIncomingMessageSize(largestFrame);
    connect(&m_socket, &QWebSocket::connected, this, &SocketWire::opened);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &SocketWire::received);
    connect(&m_socket, &QWebSocket::disconnected, this, [this] {
        const bool regular = m_socket.error() == QAbstractSocket::UnknownSocketError; // QWebSocket's "no error so far"
        const QString reason = m_socket.closeReason().isEmpty() ? m_socket.errorString() : m_socket.closeReason();
        Q_EMIT closed(regular ? int(m_socket.closeCode()) : 0, reason);
    });
}

QtSocket::~QtSocket() { close(); }

void QtSocket::open(const QUrl &url) { m_socket.open(url); }

void QtSocket::send(const QString &text) { m_socket.sendTextMessage(text); }

void QtSocket::close()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

} // namespace deskbell
