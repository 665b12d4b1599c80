// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/core.h"

#include <QStringList>

namespace deskbell::hub {

/// Looks whether log, rows, blobs, ledgers and outbox agree, at one moment, also beside a running hub. \returns what is wrong, one
/// English sentence each, at most a few of a kind; empty: nothing. Unavailable when the storage cannot be opened.
Result<QStringList> checkStorage(const StorageOptions &options);

} // namespace deskbell::hub
