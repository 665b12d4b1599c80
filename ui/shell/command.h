// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QString>

#include <functional>

namespace deskbell {

/// Makes an action of the console. \a keys are characters typed one after the other ("j", "g i"), matched by what the
/// key prints; combinations with Ctrl are ordinary shortcuts ("Ctrl+K").
QAction *makeCommand(QObject *parent, const QString &id, const QString &title, const QString &keys, const QString &iconName,
                     std::function<void()> run);

/// "j", "g i", "Ctrl+K": as shown to people.
QString keysOf(const QAction *action);
bool hasTypedKeys(const QAction *action);

} // namespace deskbell
