// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace deskbell::test {

/// Sets this program's wall clock forward, or back. Timers and monotonic clocks go on as before, as on a real machine.
void shiftWallClock(std::chrono::milliseconds by);

} // namespace deskbell::test
