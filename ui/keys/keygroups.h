// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QString>

namespace deskbell {

/// Commands that belong together, for the sheet and the settings.
struct KeyGroup {
    QString title{};
    QList<QAction *> actions{};
};

/// In the order in which people look for them; nothing is left out.
QList<KeyGroup> keyGroups(const QList<QAction *> &actions);

} // namespace deskbell
