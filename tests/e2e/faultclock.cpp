// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/faultclock.h"

#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#include <atomic>
#include <ctime>

namespace {

std::atomic<long long> clockShiftMs = 0;

} // namespace

namespace deskbell::test {

void shiftWallClock(std::chrono::milliseconds by) { clockShiftMs += by.count(); }

} // namespace deskbell::test

// These stand before the C library's own for the whole program, Qt included. Monotonic clocks are left alone.
extern "C" int clock_gettime(clockid_t id, timespec *now) noexcept
{
    const long failed = syscall(SYS_clock_gettime, id, now);
    if (failed == 0 && (id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE)) {
        const long long shift = clockShiftMs.load();
        const long long nanoseconds = now->tv_nsec + (shift % 1000) * 1'000'000;
        now->tv_sec += shift / 1000 + (nanoseconds < 0 ? -1 : nanoseconds / 1'000'000'000);
        now->tv_nsec = (nanoseconds + 1'000'000'000) % 1'000'000'000;
    }
    return int(failed);
}

extern "C" int gettimeofday(timeval *now, void *) noexcept
{
    timespec precise{};
    const int failed = clock_gettime(CLOCK_REALTIME, &precise);
    now->tv_sec = precise.tv_sec;
    now->tv_usec = precise.tv_nsec / 1000;
    return failed;
}
