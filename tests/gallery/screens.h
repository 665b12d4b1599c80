// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

#include <QString>

#include <functional>

namespace deskbell::gallery {

/// A state of the window, and how to get there.
struct Screen {
    QString name{};
    std::function<void(Workspace &)> show{};
    std::function<void(Workspace &)> leave{}; ///< once its pictures are taken; may be empty
};

/// \returns whether \a there came true before patience ends.
bool runUntil(const std::function<bool()> &there);
/// What is still coming comes.
void calm(int ms = 350);
/// Does the command of that name, as a key would.
void command(Workspace &workspace, const QString &id);
/// The conversation with most to see that the demo has.
void openRich(Workspace &workspace);

} // namespace deskbell::gallery
