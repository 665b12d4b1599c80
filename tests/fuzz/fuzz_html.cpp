// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/html.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString html = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto safe = deskbell::hub::sanitiseHtml(html);
    if (!safe.gaveUp && safe.html.contains(QStringLiteral("<script"), Qt::CaseInsensitive)) {
        __builtin_trap();
    }
    deskbell::hub::textOfHtml(html);
    return 0;
}
