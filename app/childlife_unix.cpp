// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/childlife.h"

#include <QProcess>

#include <signal.h>
#ifdef Q_OS_LINUX
#    include <sys/prctl.h>
#endif

namespace deskbell {

void endWithParent(QProcess &process)
{
    process.setChildProcessModifier([] {
#ifdef Q_OS_LINUX
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
#endif
        // Ctrl+C in a terminal is for the console; it ends the hub in order.
        ::signal(SIGINT, SIG_IGN);
    });
}

void askToEnd(QProcess &process) { process.terminate(); }

} // namespace deskbell
