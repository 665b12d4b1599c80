// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// GIO has members called `signals`: this header comes before any Qt header.
#include <gmime/gmime.h>

#include <QString>

#include <memory>

namespace deskbell::hub {

struct GObjectUnref {
    void operator()(void *object) const { g_object_unref(object); }
};
struct GFree {
    void operator()(void *memory) const { g_free(memory); }
};

/// Owns one reference of a GMime object.
template <class T> using GPointer = std::unique_ptr<T, GObjectUnref>;
/// Owns memory of GLib's allocator.
using GChars = std::unique_ptr<char, GFree>;

inline QString fromGlib(const char *utf8) { return QString::fromUtf8(utf8); }

} // namespace deskbell::hub
