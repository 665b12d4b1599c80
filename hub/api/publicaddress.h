// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace deskbell::hub {

/// True for an address anybody on the internet may be reached at: no loopback, private, link-local, shared, documentation,
/// multicast or reserved network (RFC 6890 and the IANA special-purpose registries), also where such an IPv4 address is
/// wrapped in an IPv6 one. What the hub fetches for a mail must be at such an address, or a mail could look into the
/// network the hub stands in.
bool isPublicAddress(const QHostAddress &address);

} // namespace deskbell::hub
