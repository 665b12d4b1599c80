// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/localfiles.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usedNowSeconds = 60;

qint64 sizeOf(const QDir &directory, const QString &name)
{
    qint64 bytes = 0;
    for (const auto &tail : {u""_s, u"-wal"_s, u"-shm"_s}) {
        bytes += QFileInfo(directory.filePath(name + tail)).size();
    }
    return bytes;
}

QFileInfoList downloadsIn(const QString &directory)
{
    return QDir(QDir(directory).filePath(u"attachments"_s)).entryInfoList(QDir::Files);
}

QDateTime lastUsed(const QFileInfo &file) { return std::max(file.lastRead(), file.lastModified()); }

} // namespace

LocalSizes measureLocalFiles(const QString &directory)
{
    const QDir place(directory);
    LocalSizes sizes{.replica = sizeOf(place, u"replica.sqlite"_s), .outbox = sizeOf(place, u"outbox.sqlite"_s)};
    QDirIterator waiting(place.filePath(u"files"_s), QDir::Files, QDirIterator::Subdirectories);
    while (waiting.hasNext()) {
        waiting.next();
        sizes.outbox += waiting.fileInfo().size();
    }
    const QFileInfoList downloads = downloadsIn(directory);
    for (const QFileInfo &file : downloads) {
        sizes.downloads += file.size();
        ++sizes.downloadCount;
    }
    return sizes;
}

qint64 trimDownloads(const QString &directory, qint64 budget)
{
    QFileInfoList files = downloadsIn(directory);
    std::sort(files.begin(), files.end(), [](const QFileInfo &a, const QFileInfo &b) { return lastUsed(a) < lastUsed(b); });
    qint64 total = 0;
    for (const QFileInfo &file : std::as_const(files)) {
        total += file.size();
    }
    const QDateTime inUse = QDateTime::currentDateTime().addSecs(-usedNowSeconds);
    qint64 freed = 0;
    for (const QFileInfo &file : std::as_const(files)) {
        if (total - freed <= budget || lastUsed(file) > inUse) {
            break;
        }
        const qint64 size = file.size();
        if (QFile::remove(file.filePath())) {
            freed += size;
        }
    }
    return freed;
}

} // namespace deskbell
