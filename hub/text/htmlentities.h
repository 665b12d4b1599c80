// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace deskbell::hub {

/// Text with its character references (named and numeric) read. Unknown ones stay as written; NUL, surrogates and other
/// impossible numbers become U+FFFD. In attributes a name without ';' before '=' or a letter is no reference ("?a=1&copy=2").
QString decodeEntities(QStringView text, bool inAttribute = false);

} // namespace deskbell::hub
