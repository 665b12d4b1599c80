// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/core.h"

namespace deskbell::hub {

/// The canned replies of the demo's desk, each in several languages under one shortcut.
Result<Done> addDemoCannedReplies(Core &core);

} // namespace deskbell::hub
