// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"

#include <QTimer>

namespace deskbell {

/// Says `settled` on standard output once the list, or the page that waits for a person, has been painted: for benches,
/// which measure the start without looking at the window.
class SettledLine : public QObject
{
    Q_OBJECT
public:
    explicit SettledLine(Console &console, QObject *parent = nullptr);

private:
    void look();
    void say();

    Console &m_console;
    QTimer m_looks;
};

} // namespace deskbell
