// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/visitor/ratelimit.h"

namespace deskbell::hub {

/// What a person with a keyboard never reaches.
struct VisitorLimits {
    RateLimit opening{{.burst = 30, .perSecond = 0.5}}; ///< new visitors, by address
    RateLimit writing{{.burst = 20, .perSecond = 1}}; ///< lines, by visitor
    RateLimit uploading{{.burst = 12, .perSecond = 0.2}}; ///< files, by visitor
    RateLimit visiting{{.burst = 30, .perSecond = 0.5}}; ///< pages of a known visitor, by visitor
    RateLimit reading{{.burst = 200, .perSecond = 10}}; ///< pages of lines, and files, by visitor
    RateLimit guessing{{.burst = 60, .perSecond = 0.5}}; ///< tokens nobody has, by address
    RateLimit uploadedBytes{{.burst = 200e6, .perSecond = 100e3}}; ///< by address
    RateLimit attaching{{.burst = 3, .perSecond = 0.1}}; ///< lines that take a file along, by file: each reads it into memory
    RateLimit identifying{{.burst = 10, .perSecond = 0.1}}; ///< by visitor
};

} // namespace deskbell::hub
