// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace deskbell {

/// Makes the timeline a list of list items, each with its whole sentence as name, in the order they are seen.
QAccessibleInterface *timelineAccessible(const QString &className, QObject *object);

} // namespace deskbell
