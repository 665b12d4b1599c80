// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/changerows.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

bool isApplied(Database &database, const QString &change)
{
    return !change.isEmpty() && database.query(u"SELECT 1 FROM applied_changes WHERE id = ?"_s, {change}).next();
}

void noteApplied(Database &database, const QString &change, const QDateTime &now)
{
    if (!change.isEmpty()) {
        database.execute(u"INSERT INTO applied_changes (id, at) VALUES (?, ?) ON CONFLICT (id) DO NOTHING"_s, {change, now});
    }
}

void forgetAppliedBefore(Database &database, const QDateTime &time)
{
    database.execute(u"DELETE FROM applied_changes WHERE at < ?"_s, {time});
}

} // namespace deskbell::hub
