// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/replystrip.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (deskbell::hub::visibleReply(text).size() > text.size()) {
        __builtin_trap();
    }
    return 0;
}
