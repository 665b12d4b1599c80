// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace deskbell::phone {

/// Says when this computer's addresses change: a cable, a wireless network, a sleep. A connection over the old ones is dead then, and nothing
/// else would say so for minutes. Costs nothing while nothing changes (Linux: rtnetlink; elsewhere it says nothing).
class NetworkWatch : public QObject
{
    Q_OBJECT
public:
    explicit NetworkWatch(QObject *parent = nullptr);
    ~NetworkWatch() override;

Q_SIGNALS:
    /// \a online: there is an address beside the loopback.
    void changed(bool online);

private:
    void open();
    void drain();
    void look();
    static QSet<QHostAddress> ownAddresses();

    int m_descriptor = -1;
    QTimer m_settle;
    QSet<QHostAddress> m_addresses;
};

} // namespace deskbell::phone
