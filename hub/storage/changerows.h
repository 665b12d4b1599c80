// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/database.h"

#include <QDateTime>

namespace deskbell::hub {

/// Changes by the id their desk gave them (a UUID). An empty id is never known.
bool isApplied(Database &database, const QString &change);
void noteApplied(Database &database, const QString &change, const QDateTime &now);
void forgetAppliedBefore(Database &database, const QDateTime &time);

} // namespace deskbell::hub
