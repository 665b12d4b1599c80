// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/program/program.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("deskbell-hub"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DESKBELL_VERSION));
    return deskbell::hub::runProgram(application.arguments());
}
