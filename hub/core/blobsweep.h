// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/core.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QLockFile>

#include <memory>

namespace deskbell::hub {

class ReaderPool;

/// Blobs in files of their own that nothing refers to: of a large mail that turned out to be known already, of an upload nobody sent.
/// What lies in packs is not looked at.
struct StrayBlobs {
    int count = 0;
    qint64 bytes = 0;
};

/// While somebody holds this file's lock no blob goes: a backup, which reads them after the rows, or another sweep. \a directory: of the blobs.
std::unique_ptr<QLockFile> blobsLock(const QString &directory);

/// Blobs are spread over so many folders; a pass looks at one after the other.
inline constexpr int blobFolders = 256;
/// So long a blob may lie before the row that refers to it is committed.
inline constexpr int strayAfterHours = 24;

/// What nothing refers to and has been so since before \a olderThan. Unavailable when database or folder cannot be read.
Result<StrayBlobs> findStrayBlobs(const StorageOptions &options, const QDateTime &olderThan);

/// Takes those of one folder (0 to 255) away. Beside running hubs, also several: whoever stores equal bytes meanwhile touches the file first
/// (PackBlobStore), and a file that was touched, or is referred to by then, is put back. A sweep that dies leaves what it had in hand in
/// the folder "leaving", from where the next one puts it back. Nothing goes while blobsLock() is held. Not on the writer's thread. \returns
/// what went.
Result<StrayBlobs> sweepBlobFolder(const QString &directory, ReaderPool &readers, int folder, const QDateTime &olderThan);

} // namespace deskbell::hub
