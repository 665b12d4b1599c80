// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/allocator.h"

#include <cstdlib>
#ifdef __GLIBC__
#    include <malloc.h>
#endif

namespace deskbell::hub {

void giveBackFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace deskbell::hub
