// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/allocator.h"

#include <cstdlib>
#ifdef __GLIBC__
#    include <malloc.h>
#endif

namespace deskbell {

void keepLittleMemory()
{
#ifdef __GLIBC__
    // Either one keeps both from growing by themselves (mallopt(3)).
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
    mallopt(M_TRIM_THRESHOLD, 128 * 1024);
#endif
}

} // namespace deskbell
