// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

/// An empty main window: says "settled" after its first paint, then waits to be ended.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(0, &window, [] {
        printf("settled\n");
        fflush(stdout);
    });
    return QApplication::exec();
}
