// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/net/httpsession.h"

namespace deskbell::hub {

void serveTls(Connections &connections, net::ssl::context &tls, tcp::socket &&socket, const Strand &strand, bool overloaded)
{
    TlsStream stream(PlainStream(std::move(socket)), tls);
    auto session = std::make_shared<HttpSession<TlsStream>>(connections, std::move(stream), strand, overloaded);
    connections.add(session);
    session->start();
}

} // namespace deskbell::hub
