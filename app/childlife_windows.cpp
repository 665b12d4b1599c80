// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/childlife.h"

#include <QProcess>

#include <windows.h>

namespace deskbell {

void endWithParent(QProcess &process)
{
    // A group of its own: a break can be sent to it alone.
    process.setCreateProcessArgumentsModifier(
        [](QProcess::CreateProcessArguments *arguments) { arguments->flags |= CREATE_NEW_PROCESS_GROUP | CREATE_NO_WINDOW; });
}

void askToEnd(QProcess &process)
{
    if (!GenerateConsoleCtrlEvent(CTRL_BREAK_EVENT, static_cast<DWORD>(process.processId()))) {
        process.terminate();
    }
}

} // namespace deskbell
