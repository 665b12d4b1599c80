// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fault/faultproxy.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

#include <deque>

namespace deskbell::test {

/// One way through the proxy: bytes wait here until they are due.
struct FaultPipe {
    struct Chunk {
        qint64 due = 0; ///< ms on the connection's clock
        QByteArray bytes{};
    };
    QTcpSocket *from = nullptr;
    QTcpSocket *to = nullptr;
    std::deque<Chunk> waiting{};
    qint64 size = 0;
    bool ended = false; ///< \c from has closed: so does \c to, once all is through
};

/// One connection of a console with its counterpart to the hub.
class FaultConnection : public QObject
{
    Q_OBJECT
public:
    FaultConnection(FaultProxy &proxy, QTcpSocket *client);

    void pump();
    /// Both ends get a reset.
    void reset();
    void cutAfter(qint64 bytes) { m_bytesLeft = bytes; }
    void goSilent();

private:
    void take(FaultPipe &pipe);
    void end(FaultPipe &pipe);
    void forward(FaultPipe &pipe);
    std::chrono::milliseconds delayOf(const FaultPipe &pipe) const;

    FaultProxy &m_proxy;
    QTcpSocket *m_client;
    QTcpSocket *m_hub;
    FaultPipe m_up;
    FaultPipe m_down;
    QElapsedTimer m_clock;
    QTimer m_timer;
    qint64 m_bytesLeft = -1; ///< from the hub until the cut; negative: no cut
    bool m_events = false;
    bool m_silent = false;
    bool m_over = false;
};

} // namespace deskbell::test
