// SPDX-License-Identifier: GPL-3.0-or-later
#include "softphone/networkwatch.h"

#include <QNetworkInterface>

namespace deskbell::phone {

using namespace std::chrono_literals;

namespace {

constexpr auto addressesSettle = 300ms; // an interface that comes up says so in several messages

} // namespace

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
    , m_addresses(ownAddresses())
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(addressesSettle);
    connect(&m_settle, &QTimer::timeout, this, &NetworkWatch::look);
    open();
}

/// IPv4, as the phone speaks; without the loopback, which never goes.
QSet<QHostAddress> NetworkWatch::ownAddresses()
{
    QSet<QHostAddress> own;
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback()) {
            own.insert(address);
        }
    }
    return own;
}

void NetworkWatch::look()
{
    const QSet<QHostAddress> now = ownAddresses();
    if (now != m_addresses) {
        m_addresses = now;
        Q_EMIT changed(!now.isEmpty());
    }
}

} // namespace deskbell::phone
