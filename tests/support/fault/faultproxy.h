// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSet>
#include <QTcpServer>
#include <QUrl>

#include <chrono>

namespace deskbell::test {

class FaultConnection;

/// A bad network between a console and its hub: a TCP proxy on loopback that can be told to misbehave. Lives in the event
/// loop of the thread that made it. Nothing within a TCP stream changes its order; answers and event frames come on
/// different connections, so delaying one kind puts them out of order.
class FaultProxy : public QObject
{
    Q_OBJECT
public:
    enum class Mode {
        Pass,
        Refuse, ///< new connections are reset
        Silent, ///< half-open: connections stand, nothing passes, ever; also after heal()
        Trickle, ///< a few bytes at a time
        Hold, ///< nothing passes until another mode, then all at once
    };
    enum class Stream { Http, Events };

    explicit FaultProxy(const QUrl &hub, QObject *parent = nullptr);
    ~FaultProxy() override;

    /// Where the console connects to.
    QUrl url() const;
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    /// Resets everything that is open.
    void cut();
    /// Resets each open connection after so many more bytes from the hub: in the midst of a frame or an answer.
    void cutAfter(qint64 bytes);
    /// Everything from the hub on this kind of connection comes so much later.
    void delay(Stream stream, std::chrono::milliseconds by);
    std::chrono::milliseconds delayOf(Stream stream) const { return m_delays[int(stream)]; }
    /// Back to Pass without delays. Connections that went silent stay dead, as they do behind a router that forgot them.
    void heal();
    int connections() const { return int(m_open.size()); }

private:
    friend class FaultConnection;
    void accept();

    QUrl m_hub;
    QTcpServer m_server;
    Mode m_mode = Mode::Pass;
    std::chrono::milliseconds m_delays[2] = {};
    QSet<FaultConnection *> m_open;
};

} // namespace deskbell::test
