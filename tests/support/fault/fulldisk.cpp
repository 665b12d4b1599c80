// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program under test (LD_PRELOAD): while the file named by DESKBELL_TEST_DISK_FULL exists, every write into a
// file below the folder DESKBELL_TEST_DISK fails with ENOSPC, after half of it got through where it is long enough. So needs no
// root and no file system of its own, and what fails is what fails on a full disk.
#ifndef _GNU_SOURCE
#    define _GNU_SOURCE
#endif
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

namespace {

bool isFull(int descriptor)
{
    const char *marker = std::getenv("DESKBELL_TEST_DISK_FULL");
    const char *disk = std::getenv("DESKBELL_TEST_DISK");
    if (!marker || !disk || ::access(marker, F_OK) != 0) {
        return false;
    }
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    char target[4096];
    const ssize_t length = ::readlink(link, target, sizeof target - 1);
    return length > 0 && std::strncmp(target, disk, std::strlen(disk)) == 0;
}

template <class Function> Function real(const char *name) { return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name)); }

} // namespace

extern "C" {

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    static const auto function = real<ssize_t (*)(int, const void *, size_t)>("write");
    if (isFull(descriptor)) {
        if (count > 8192) {
            return function(descriptor, bytes, count / 2);
        }
        errno = ENOSPC;
        return -1;
    }
    return function(descriptor, bytes, count);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    static const auto function = real<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    if (isFull(descriptor)) {
        errno = ENOSPC;
        return -1;
    }
    return function(descriptor, bytes, count, offset);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset)
{
    return pwrite64(descriptor, bytes, count, offset);
}

int posix_fallocate64(int descriptor, off64_t offset, off64_t length)
{
    static const auto function = real<int (*)(int, off64_t, off64_t)>("posix_fallocate64");
    return isFull(descriptor) ? ENOSPC : function(descriptor, offset, length);
}

} // extern "C"
