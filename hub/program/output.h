// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskbell::hub {

/// To standard output, flushed: others wait for these lines.
void printOut(const QString &text);
/// One line on standard error, "deskbell-hub: …".
void printError(const QString &reason);
/// The first line of standard input without its end. For passwords: they must not stand in the process list.
QString readLineFromStandardInput();

} // namespace deskbell::hub
