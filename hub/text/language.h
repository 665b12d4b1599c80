// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace deskbell::hub {

/// The language \a text is written in, as BCP 47 ("ro", "pt", "zh-Hans"); empty: too short or not certain. Links, addresses and
/// numbers do not count. At most the first 4,000 characters are looked at. \a likely: languages it is likely in ("ro", without region), those
/// of the customer and the desk: one or two words are believed to be in one of these, and in no other unless that is certain. Thread-safe.
QString detectLanguage(const QString &text, const QStringList &likely = {});

} // namespace deskbell::hub
