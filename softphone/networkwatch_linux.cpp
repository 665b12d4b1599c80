// SPDX-License-Identifier: GPL-3.0-or-later
#include "softphone/networkwatch.h"

#include <QSocketNotifier>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

namespace deskbell::phone {

void NetworkWatch::open()
{
    m_descriptor = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    if (m_descriptor < 0) {
        return;
    }
    sockaddr_nl address = {};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR;
    if (::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(m_descriptor);
        m_descriptor = -1;
        return;
    }
    auto *notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &NetworkWatch::drain);
}

NetworkWatch::~NetworkWatch()
{
    // The notifier first: it must not watch a number that is somebody else's.
    qDeleteAll(findChildren<QSocketNotifier *>(Qt::FindDirectChildrenOnly));
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

/// What the messages say does not matter: it is looked at when they have ended.
void NetworkWatch::drain()
{
    char buffer[8192];
    while (::recv(m_descriptor, buffer, sizeof buffer, 0) > 0) { }
    m_settle.start();
}

} // namespace deskbell::phone
