// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/forwardedmail.h"

#include <cstddef>
#include <cstdint>

/// The first line is the subject, the rest the text of a mail that somebody may have passed on.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString input = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = input.section(QLatin1Char('\n'), 1);
    const auto found = deskbell::hub::readForwardedMail(input.section(QLatin1Char('\n'), 0, 0), text);
    if (!found) {
        return 0;
    }
    const QString &address = found->from.address;
    const bool plain = address.isEmpty() || (address.count(QLatin1Char('@')) == 1 && address == address.simplified());
    if (!plain || found->text.size() > text.size() || found->above.size() > text.size() || found->from.name.size() > 200
        || found->subject.contains(QLatin1Char('\n'))) {
        __builtin_trap();
    }
    return 0;
}
