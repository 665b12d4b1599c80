// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/blobsweep.h"

#include "hub/storage/readerpool.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr auto leavingFolder = "/leaving/"_L1;
/// What lies in "leaving" longer than this is of a sweep that died.
constexpr int leavingMinutes = 10;
/// A lock of a process that died on another machine is over after a day.
constexpr int longestLockMs = 24 * 3600 * 1000;

QString folderName(int folder) { return QString::number(folder, 16).rightJustified(2, u'0'); }

/// Names that begin with \a folder, of all that is referred to.
Result<QSet<QString>> referredTo(ReaderPool &readers, const QString &folder)
{
    return readers.read<QSet<QString>>([&folder](Database &database) -> Result<QSet<QString>> {
        // "g" follows every digit of a hash.
        const QString to = folder + u'g';
        QSet<QString> names;
        Rows rows = database.query(u"SELECT raw_blob FROM messages WHERE raw_blob <> '' AND raw_blob >= ? AND raw_blob < ? "
                                   "UNION SELECT blob FROM attachments WHERE blob >= ? AND blob < ? "
                                   "UNION SELECT blob FROM quarantine WHERE blob >= ? AND blob < ?"_s,
                                   {folder, to, folder, to, folder, to});
        while (rows.next()) {
            names.insert(rows.text(0));
        }
        return names;
    });
}

QFileInfoList oldFiles(const QString &path, const QDateTime &olderThan)
{
    QFileInfoList files = QDir(path).entryInfoList(QDir::Files);
    files.removeIf(
        [&olderThan](const QFileInfo &file) { return file.fileName().size() != 64 || file.lastModified() >= olderThan; });
    return files;
}

Result<QFileInfoList> strayFiles(const QString &directory, ReaderPool &readers, int folder, const QDateTime &olderThan)
{
    const QString name = folderName(folder);
    QFileInfoList files = oldFiles(directory + u'/' + name, olderThan);
    if (files.isEmpty()) {
        return files;
    }
    const auto names = referredTo(readers, name);
    if (!names) {
        return names.error();
    }
    files.removeIf([&names](const QFileInfo &file) { return names->contains(file.fileName()); });
    return files;
}

QString homeOf(const QString &directory, const QString &name) { return directory + u'/' + name.left(2) + u'/' + name; }

/// Somebody who stored the same bytes meanwhile has a file of their own by now: then this one is one too many.
void putBack(const QString &directory, const QString &name)
{
    const QString here = directory + leavingFolder + name;
    if (!QFile::rename(here, homeOf(directory, name)) && QFile::exists(homeOf(directory, name))) {
        QFile::remove(here);
    }
}

/// What a sweep that died had in hand.
void putBackForsaken(const QString &directory)
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-leavingMinutes * 60);
    const QFileInfoList files = QDir(directory + leavingFolder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        // Renaming a file changes its metadata, and nothing else does: that is when it was taken in hand.
        if (file.metadataChangeTime() < before) {
            putBack(directory, file.fileName());
        }
    }
}

} // namespace

std::unique_ptr<QLockFile> blobsLock(const QString &directory)
{
    auto lock = std::make_unique<QLockFile>(QFileInfo(directory).path() + u"/blobs.lock"_s);
    lock->setStaleLockTime(longestLockMs);
    return lock;
}

Result<StrayBlobs> sweepBlobFolder(const QString &directory, ReaderPool &readers, int folder, const QDateTime &olderThan)
{
    const auto lock = blobsLock(directory);
    if (!lock->tryLock(0)) {
        return StrayBlobs();
    }
    putBackForsaken(directory);
    const auto files = strayFiles(directory, readers, folder, olderThan);
    if (!files) {
        return files.error();
    }
    if (files->isEmpty() || !QDir().mkpath(directory + leavingFolder)) {
        return StrayBlobs();
    }
    QStringList taken;
    for (const QFileInfo &file : *files) {
        if (QFile::rename(file.filePath(), directory + leavingFolder + file.fileName())) {
            taken.append(file.fileName());
        }
    }
    // Nobody finds them any more. Whoever found one before has touched it, or has committed what refers to it.
    const auto names = referredTo(readers, folderName(folder));
    StrayBlobs gone;
    for (const QString &name : std::as_const(taken)) {
        QFileInfo file(directory + leavingFolder + name);
        file.refresh();
        const qint64 size = file.size();
        if (!names || names->contains(name) || file.lastModified() >= olderThan) {
            putBack(directory, name);
        } else if (QFile::remove(file.filePath())) {
            ++gone.count;
            gone.bytes += size;
        }
    }
    return names ? Result<StrayBlobs>(gone) : Result<StrayBlobs>(names.error());
}

Result<StrayBlobs> findStrayBlobs(const StorageOptions &options, const QDateTime &olderThan)
{
    const auto target = databaseTargetOf(options);
    if (!target) {
        return target.error();
    }
    ReaderPool readers(*target);
    StrayBlobs found;
    for (int folder = 0; folder < blobFolders; ++folder) {
        const auto files = strayFiles(QDir(options.dataDir).filePath(u"blobs"_s), readers, folder, olderThan);
        if (!files) {
            return files.error();
        }
        for (const QFileInfo &file : *files) {
            ++found.count;
            found.bytes += file.size();
        }
    }
    return found;
}

} // namespace deskbell::hub
