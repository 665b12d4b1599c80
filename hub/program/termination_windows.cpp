// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/program/termination.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <windows.h>

namespace deskbell::hub {

namespace {

QPointer<QObject> terminationContext;
std::function<void()> terminationStop;

BOOL WINAPI terminationEvent(DWORD)
{
    if (terminationContext) {
        QMetaObject::invokeMethod(
            terminationContext.data(), [] { terminationStop(); }, Qt::QueuedConnection);
    }
    return TRUE;
}

} // namespace

void onTermination(QObject *context, std::function<void()> stop)
{
    terminationContext = context;
    terminationStop = std::move(stop);
    SetConsoleCtrlHandler(terminationEvent, TRUE);
}

} // namespace deskbell::hub
