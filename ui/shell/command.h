// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QString>

#include <functional>

class QMenu;

namespace deskbell {

/// Makes an action of the console. \a keys are characters typed one after the other ("j", "g i"), matched by what the
/// key prints; combinations with Ctrl are ordinary shortcuts ("Ctrl+K").
QAction *makeCommand(QObject *parent, const QString &id, const QString &title, const QString &keys, const QString &iconName,
                     std::function<void()> run);

/// The keys it has now; its shortcut and tooltip follow.
void setKeysOf(QAction *action, const QString &keys);
/// The widget that has the focus takes the keys itself ("Enter", "Ctrl+Enter"): shown, but no shortcut.
void leaveKeysToWidgets(QAction *action);
bool keysAreFixed(const QAction *action);

/// "j", "g i", "Ctrl+K": as shown to people.
QString keysOf(const QAction *action);
bool hasTypedKeys(const QAction *action);
/// Puts it into a menu with its key beside it, whatever kind of key that is.
void addToMenu(QMenu *menu, QAction *action);

} // namespace deskbell
