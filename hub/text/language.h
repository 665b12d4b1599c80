// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskbell::hub {

/// The language \a text is written in, as BCP 47 ("ro", "pt", "zh-Hans"); empty: too short or not certain. Links, addresses and
/// numbers do not count. At most the first 4,000 characters are looked at. Thread-safe.
QString detectLanguage(const QString &text);

} // namespace deskbell::hub
