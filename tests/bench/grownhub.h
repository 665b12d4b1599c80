// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskbell::bench {

/// What a desk has gathered: conversations of which the newest are open, and all others were resolved more than two weeks ago, so that no
/// console holds them.
struct Growth {
    int conversations = 0;
    int messages = 10; ///< of each
    int open = 0;
    bool shortTexts =
        false; ///< some 60 letters a message instead of 300, and only the messages of open conversations can be searched
};

/// Writes rows into the SQLite file of a hub that does not run, past everything that usually makes them: a bench needs a million
/// conversations in minutes. \returns false, and says why, when SQLite refused.
bool growHub(const QString &file, const Growth &growth);

} // namespace deskbell::bench
