// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace deskbell {

/// Keeps the last warnings and errors the program logged, for the diagnostics. What is logged holds no customer data, by rule.
class RecentErrors
{
public:
    /// From now on; what was written to the log before goes there as before.
    static void install();
    /// Oldest first: "12:03:07 deskbell.client.sync: …".
    static QStringList lines();
    static void clear();
};

} // namespace deskbell
