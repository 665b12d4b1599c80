// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/server.h"

class QObject;

namespace deskbell::hub {

/// What the API may ask of the channels. Connection tests run in the event loop of \a context.
ChannelHooks channelHooks(QObject *context);

} // namespace deskbell::hub
