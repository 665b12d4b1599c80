// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace deskbell::hub {

/// Gives memory that was freed back to the system, where the C library would keep it (glibc keeps what lies below the newest
/// block of each thread's arena: after a mailbox was taken in, some 100 MB). Takes milliseconds; does nothing elsewhere.
void giveBackFreeMemory();

} // namespace deskbell::hub
