// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/database.h"

namespace deskbell::hub {

/// Number of the newest migration this program knows.
int newestSchemaVersion(Dialect dialect);
/// Applies what is missing, each migration in its own transaction, up to \a upTo (0: all). Several hubs may call it at once.
/// Invalid when the database is newer than this program.
Result<Done> migrate(Database &database, int upTo = 0);

} // namespace deskbell::hub
