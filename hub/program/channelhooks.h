// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/server.h"
#include "hub/channels/channelkind.h"

namespace deskbell::hub {

/// What the API asks of the channels. \a kinds must live as long as the hooks are used.
ChannelHooks channelHooks(const QList<ChannelKind> &kinds = channelKinds());

} // namespace deskbell::hub
