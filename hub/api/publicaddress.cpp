// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/publicaddress.h"

#include <algorithm>
#include <iterator>

namespace deskbell::hub {

namespace {

struct Net4 {
    quint32 network;
    int bits;
};

constexpr quint32 quad(quint32 a, quint32 b, quint32 c, quint32 d) { return a << 24 | b << 16 | c << 8 | d; }

constexpr Net4 closed4[] = {
    {quad(0, 0, 0, 0), 8},      {quad(10, 0, 0, 0), 8},     {quad(100, 64, 0, 0), 10}, {quad(127, 0, 0, 0), 8},
    {quad(169, 254, 0, 0), 16}, {quad(172, 16, 0, 0), 12},  {quad(192, 0, 0, 0), 24},  {quad(192, 0, 2, 0), 24},
    {quad(192, 88, 99, 0), 24}, {quad(192, 168, 0, 0), 16}, {quad(198, 18, 0, 0), 15}, {quad(198, 51, 100, 0), 24},
    {quad(203, 0, 113, 0), 24}, {quad(224, 0, 0, 0), 4},    {quad(240, 0, 0, 0), 4},
};

bool isPublic4(quint32 address)
{
    return std::none_of(std::begin(closed4), std::end(closed4),
                        [address](const Net4 &net) { return (address >> (32 - net.bits)) == (net.network >> (32 - net.bits)); });
}

quint32 quadAt(const Q_IPV6ADDR &bytes, int at) { return quad(bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]); }

bool isPublic6(const Q_IPV6ADDR &bytes)
{
    const bool mapped = quadAt(bytes, 0) == 0 && quadAt(bytes, 4) == 0 && quadAt(bytes, 8) == 0xffff;
    const bool nat64 = quadAt(bytes, 0) == 0x0064ff9b && quadAt(bytes, 4) == 0 && quadAt(bytes, 8) == 0;
    if (mapped || nat64) {
        return isPublic4(quadAt(bytes, 12));
    }
    // Global unicast is 2000::/3; everything else is for another use.
    if ((bytes[0] & 0xe0) != 0x20) {
        return false;
    }
    const quint32 start = quadAt(bytes, 0);
    const bool protocols = start >> 9 == 0x20010000 >> 9; // 2001::/23, Teredo among them
    const bool documentation = start == 0x20010db8 || start >> 12 == 0x3fff0000 >> 12;
    const bool sixToFour = start >> 16 == 0x2002; // an IPv4 address in disguise
    return !protocols && !documentation && !sixToFour;
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    switch (address.protocol()) {
    case QAbstractSocket::IPv4Protocol: return isPublic4(address.toIPv4Address());
    case QAbstractSocket::IPv6Protocol: return isPublic6(address.toIPv6Address());
    default: return false;
    }
}

} // namespace deskbell::hub
