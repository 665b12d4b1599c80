// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/mail.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray raw(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto mail = deskbell::hub::parseMail(raw);
    // What was taken in can be looked at and sent on.
    if (mail && mail.value().text.contains(QChar::Null)) {
        __builtin_trap();
    }
    return 0;
}
