// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace deskbell::hub {

/// Exit codes of the hub's command line.
enum ExitCode { exitDone = 0, exitFailed = 1, exitUsage = 2 };

/// `deskbell-hub serve …` and `deskbell-hub admin …`. \a arguments includes the program's name.
int runProgram(const QStringList &arguments);

} // namespace deskbell::hub
