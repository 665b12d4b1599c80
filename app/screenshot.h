// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"

#include <QTimer>

namespace deskbell {

/// Waits until the window has settled (in step with the hub, list and asked-for conversation shown), writes its picture
/// and ends the program: 0, or 1 with a reason on standard error.
class Screenshot : public QObject
{
    Q_OBJECT
public:
    Screenshot(Console &console, const Arguments &arguments, QObject *parent = nullptr);

private:
    void look();
    bool isSettled();
    bool isPlaceShown(Workspace &workspace);
    void openConversation(Workspace &workspace);
    void write();
    void fail(const QString &reason);

    Console &m_console;
    Arguments m_arguments;
    QTimer m_looks;
    QTimer m_limit;
    int m_calm = 0; ///< how often in a row nothing changed
    bool m_opened = false;
    Workspace *m_prepared = nullptr;
};

} // namespace deskbell
