// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/server.h"

namespace deskbell::hub {

/// What the API may ask of the channels.
ChannelHooks channelHooks();

} // namespace deskbell::hub
