// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace deskbell {

/// Gives memory back to the system as soon as it is free. glibc would keep it once something large has been freed: 25 MiB of 83 after a
/// day's worth of searches in 100,000 conversations (docs/performance.md). Before the first thread.
void keepLittleMemory();

} // namespace deskbell
