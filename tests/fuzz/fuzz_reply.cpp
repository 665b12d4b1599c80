// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/replystrip.h"

#include <cstddef>
#include <cstdint>

/// What is shown of a mail is part of it, and never nothing where there was something.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString visible = deskbell::hub::visibleReply(text);
    if (visible.size() > text.size() || (visible.trimmed().isEmpty() && !text.trimmed().isEmpty())) {
        __builtin_trap();
    }
    deskbell::hub::visibleReplyOfHtml(text);
    return 0;
}
