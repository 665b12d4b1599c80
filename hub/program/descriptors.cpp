// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/program/descriptors.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>

#ifdef Q_OS_UNIX
#    include <sys/resource.h>
#endif

namespace deskbell::hub {

#ifdef Q_OS_UNIX
namespace {

/// Without these the storage itself fails: a connection of the database for each thread, blobs that are written and sent, mailboxes.
constexpr rlim_t keptBack = 256;
/// Nobody has more visitors than this; some systems say "unlimited".
constexpr rlim_t mostWanted = 100'000;

} // namespace
#endif

int roomForConnections()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) {
        return std::numeric_limits<int>::max();
    }
    const rlim_t wanted = std::min(limit.rlim_max, mostWanted);
    if (limit.rlim_cur < wanted) {
        const rlimit raised{.rlim_cur = wanted, .rlim_max = limit.rlim_max};
        if (setrlimit(RLIMIT_NOFILE, &raised) == 0) {
            limit.rlim_cur = wanted;
        }
    }
    const rlim_t kept = std::min(keptBack, limit.rlim_cur / 2);
    return static_cast<int>(std::clamp<rlim_t>(limit.rlim_cur - kept, 1, mostWanted));
#else
    return std::numeric_limits<int>::max();
#endif
}

} // namespace deskbell::hub
