// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QTimer>

class QUdpSocket;

namespace deskbell::phone {

/// Asks a SIP server over UDP every two seconds whether it is there (OPTIONS, RFC 3261 section 11; any answer will do): over UDP nothing
/// else tells that a server or the network went away before the registration runs out.
class ServerPing : public QObject
{
    Q_OBJECT
public:
    explicit ServerPing(QObject *parent = nullptr);
    ~ServerPing() override;

    /// \a host: a name or an address.
    void start(const QString &host, quint16 port);
    void stop();
    bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// When it changes; after start() first when the server answers or two questions went without an answer.
    void reachableChanged(bool reachable);

private:
    void open();
    void ask();
    void read();
    void missed();
    void setReachable(bool reachable);
    void look();

    QUdpSocket *m_socket = nullptr;
    QTimer m_timer;
    QString m_host;
    QHostAddress m_address;
    quint16 m_port = 0;
    int m_lookup = -1;
    int m_unanswered = 0;
    quint32 m_sequence = 0;
    QString m_token;
    std::optional<bool> m_reachable;
};

} // namespace deskbell::phone
