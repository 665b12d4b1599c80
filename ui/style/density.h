// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace deskbell {

/// How much room the rows of lists take.
enum class Density { Comfortable, Compact };

Density densityFromString(const QString &text); ///< "compact", anything else: Comfortable
QString toString(Density density);

/// In force for the whole application, as the palette is; widgets lay themselves out anew by a StyleChange.
void applyDensity(QApplication &application, Density density);
Density currentDensity();
/// Height of a row of two lines in device-independent pixels, for text of \a lineHeight: 56 or 44 at the common font, more for
/// larger ones.
int rowHeightFor(int lineHeight);

} // namespace deskbell
