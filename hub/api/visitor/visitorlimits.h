// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/visitor/ratelimit.h"

namespace deskbell::hub {

/// What a person with a keyboard never reaches.
struct VisitorLimits {
    RateLimit opening{{.burst = 30, .perSecond = 0.5}}; ///< new visitors, by address
    RateLimit writing{{.burst = 20, .perSecond = 1}}; ///< lines, by visitor
    RateLimit uploading{{.burst = 12, .perSecond = 0.2}}; ///< files, by visitor
    RateLimit identifying{{.burst = 10, .perSecond = 0.1}}; ///< by visitor
};

} // namespace deskbell::hub
