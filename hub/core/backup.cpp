// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/backup.h"

#include "hub/core/blobsweep.h"
#include "hub/core/tararchive.h"
#include "hub/storage/database.h"
#include "hub/storage/filesync.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView sqliteName("deskbell.sqlite");
constexpr QLatin1StringView postgresName("database.pgdump");

Error backupError(const QString &why) { return {Error::Kind::Unavailable, why}; }

Result<Done> runTool(const QString &name, const QStringList &arguments)
{
    const QString program = QStandardPaths::findExecutable(name);
    if (program.isEmpty()) {
        return backupError(u"A backup of a PostgreSQL database needs %1 of its client programs."_s.arg(name));
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return backupError(name + u": "_s + QString::fromUtf8(process.readAll()).simplified());
    }
    return Done{};
}

/// A sweep holds the lock for one folder.
constexpr int blobsLockPatienceMs = 60'000;

Result<Done> dumpDatabase(const StorageOptions &options, const DatabaseTarget &target, const QString &file)
{
    if (target.dialect == Dialect::Postgres) {
        return runTool(u"pg_dump"_s,
                       {u"--format=custom"_s, u"--no-owner"_s, u"--file="_s + file, u"--dbname="_s + options.databaseUrl});
    }
    if (!QFile::exists(target.file)) {
        return backupError(u"There is no storage in "_s + options.dataDir);
    }
    auto database = Database::open(target);
    if (!database) {
        return database.error();
    }
    try {
        // A consistent copy of one moment; the writer goes on meanwhile.
        (*database)->execute(u"VACUUM INTO ?"_s, {file});
        return Done{};
    } catch (const DatabaseError &error) {
        return error.toError();
    }
}

/// Those the database knows were durable before it knew them, and none goes while their lock is held: copied after it, none is missing.
Result<Done> addBlobs(TarWriter &tar, const QDir &data)
{
    QDirIterator files(data.filePath(u"blobs"_s), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = data.relativeFilePath(path);
        if (name.startsWith("blobs/incoming/"_L1)) {
            continue;
        }
        if (auto added = tar.add(path, name); !added) {
            return added.error();
        }
    }
    return Done{};
}

Result<Done> writeArchive(QFile &out, const QDir &data, const QString &dump, const QString &dumpName)
{
    TarWriter tar(out);
    auto done = tar.add(dump, dumpName);
    if (done && QFile::exists(data.filePath(u"secret.key"_s))) {
        done = tar.add(data.filePath(u"secret.key"_s), u"secret.key"_s);
    }
    if (done) {
        done = addBlobs(tar, data);
    }
    if (done) {
        done = tar.finish();
    }
    if (done && !syncFile(out)) {
        return backupError(out.fileName() + u": "_s + out.errorString());
    }
    return done;
}

} // namespace

Result<Done> writeBackup(const StorageOptions &options, const QString &file)
{
    if (QFile::exists(file)) {
        return backupError(file + u" exists already."_s);
    }
    auto target = databaseTargetOf(options);
    if (!target) {
        return target.error();
    }
    QTemporaryDir scratch(QFileInfo(file).absolutePath() + u"/.deskbell-backup-XXXXXX"_s);
    if (!scratch.isValid()) {
        return backupError(scratch.errorString());
    }
    const auto lock = blobsLock(QDir(options.dataDir).filePath(u"blobs"_s));
    if (!lock->tryLock(blobsLockPatienceMs)) {
        return backupError(u"Another backup is being made, or the blobs cannot be locked: %1"_s.arg(options.dataDir));
    }
    const QString dumpName = target->dialect == Dialect::Postgres ? QString(postgresName) : QString(sqliteName);
    const QString dump = scratch.filePath(dumpName);
    if (auto dumped = dumpDatabase(options, *target, dump); !dumped) {
        return dumped.error();
    }
    QFile out(scratch.filePath(u"backup.tar"_s));
    if (!out.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return backupError(out.errorString());
    }
    if (auto written = writeArchive(out, QDir(options.dataDir), dump, dumpName); !written) {
        return written.error();
    }
    out.close();
    // A whole backup or none: it takes its name when it is done.
    if (!out.rename(file)) {
        return backupError(out.errorString());
    }
    syncDirectory(QFileInfo(file).absolutePath());
    return Done{};
}

Result<Done> restoreBackup(const QString &file, const StorageOptions &options)
{
    QFile archive(file);
    if (!archive.open(QIODevice::ReadOnly)) {
        return backupError(file + u": "_s + archive.errorString());
    }
    const QDir data(options.dataDir);
    if (!QDir().mkpath(options.dataDir) || !data.isEmpty()) {
        return backupError(u"The data directory must be empty: "_s + options.dataDir);
    }
    if (auto unpacked = unpackTar(archive, options.dataDir); !unpacked) {
        return unpacked.error();
    }
    const QString dump = data.filePath(postgresName);
    const bool isPostgres = QFile::exists(dump);
    if (isPostgres == options.databaseUrl.isEmpty()) {
        return backupError(u"The backup is of the other kind of database."_s);
    }
    if (isPostgres) {
        auto restored =
            runTool(u"pg_restore"_s, {u"--no-owner"_s, u"--single-transaction"_s, u"--dbname="_s + options.databaseUrl, dump});
        if (!restored) {
            return restored.error();
        }
        QFile::remove(dump);
    }
    return Done{};
}

} // namespace deskbell::hub
