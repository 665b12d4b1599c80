// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/core.h"

namespace deskbell::hub {

/// Writes one tar with everything: the database as it was at one moment, the blobs, and the key file. The hub may go on
/// working. \a file must not exist; only its owner may read it, for it holds the key too. PostgreSQL needs pg_dump.
Result<Done> writeBackup(const StorageOptions &options, const QString &file);

/// Brings a backup back into an empty data directory (and, for PostgreSQL, an empty database, by pg_restore). By hand: unpack
/// the tar into the data directory; for PostgreSQL then pg_restore database.pgdump.
Result<Done> restoreBackup(const QString &file, const StorageOptions &options);

} // namespace deskbell::hub
