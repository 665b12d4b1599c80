// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskbell {

/// What a desk keeps on this machine, in bytes.
struct LocalSizes {
    qint64 replica = 0; ///< conversations, to be had again from the hub
    qint64 outbox = 0; ///< what waits to be sent, and drafts: never thrown away
    qint64 downloads = 0; ///< attachments and images, to be had again
    int downloadCount = 0;
};

/// Looks at the desk's directory; takes as long as the disk does, so not in the GUI thread.
LocalSizes measureLocalFiles(const QString &directory);

/// Deletes downloads, those used longest ago first, until at most \a budget bytes are left; files used within the last minute
/// stay, as somebody may be looking at them. \returns how many bytes were freed. Not in the GUI thread.
qint64 trimDownloads(const QString &directory, qint64 budget);

} // namespace deskbell
