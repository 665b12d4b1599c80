// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/replica/changeset.h"

#include <QHash>
#include <QStringList>

namespace deskbell {

/// Files of drafts that the hub does not have yet: attached while it was away, or still on their way there. By their paths on this
/// machine, in a small file of their own beside the outbox.
class DraftFiles
{
public:
    /// Reads what an earlier run left in \a directory.
    explicit DraftFiles(const QString &directory);

    QStringList of(const DraftKey &key) const { return m_files.value(key); }
    /// On disk before it returns; a few hundred bytes, when a file is attached or sent. \returns false when the disk would not take
    /// it: then it is known until the end of this run.
    bool keep(const DraftKey &key, const QStringList &paths);

private:
    bool write() const;

    QString m_path;
    QHash<DraftKey, QStringList> m_files;
};

} // namespace deskbell
