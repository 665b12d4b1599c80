// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProcess;

namespace deskbell {

/// Makes \a process end when this one is killed, where the system can do that. Before it is started.
void endWithParent(QProcess &process);
/// Asks it to finish what it holds and end.
void askToEnd(QProcess &process);

} // namespace deskbell
