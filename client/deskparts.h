// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/session/tokenstore.h"
#include "client/transport/eventsocket.h"
#include "client/transport/wire.h"

#include <memory>

namespace deskbell {

/// What a Desk stands on; tests put a script in the network's place.
struct DeskParts {
    std::unique_ptr<Wire> wire{};
    std::unique_ptr<TokenStore> tokens{};
    SocketTiming timing{};
};

} // namespace deskbell
