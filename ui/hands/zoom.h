// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QSettings;

namespace deskbell {

/// The size of all text of the interface, in percent of the system's: 70 to 200, in steps of 10. Kept on this machine, since
/// screens differ.
class Zoom
{
public:
    /// Puts what was chosen before into force. Once, before windows are made.
    static void restore(const QSettings &settings);
    static int percent();
    /// What there is to choose from, rising.
    static QList<int> choices();
    /// \returns the percentage now: \a percent, or the nearest there is.
    static int set(QSettings &settings, int percent);
    /// \a steps up or down; 0: back to 100 %. \returns the percentage now.
    static int change(QSettings &settings, int steps);

private:
    static void apply(int percent);
};

} // namespace deskbell
