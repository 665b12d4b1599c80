// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/net/httpsession.h"

namespace deskbell::hub {

void servePlain(Connections &connections, tcp::socket &&socket, const Strand &strand, bool overloaded)
{
    auto session = std::make_shared<HttpSession<PlainStream>>(connections, PlainStream(std::move(socket)), strand, overloaded);
    connections.add(session);
    session->start();
}

} // namespace deskbell::hub
