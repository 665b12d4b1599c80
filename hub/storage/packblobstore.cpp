// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/packblobstore.h"

#include "hub/storage/filesync.h"
#include "hub/storage/sha256.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

Error diskError(const QFile &file)
{
    return {.kind = Error::Kind::Unavailable,
            .detail = u"The blob store cannot write or read: "_s + file.errorString(),
            .retryAfterSeconds = 5};
}

bool isHash(const QByteArray &hash)
{
    return hash.size() == 64
        && std::all_of(hash.cbegin(), hash.cend(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// A stretch of a pack, as if it were a file.
class PackWindow final : public QIODevice
{
public:
    PackWindow(std::unique_ptr<QFile> file, qint64 start, qint64 length)
        : m_file(std::move(file))
        , m_start(start)
        , m_length(length)
    {
        m_file->seek(start);
        QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_length; }
    bool isSequential() const override { return false; }
    bool seek(qint64 position) override
    {
        return position <= m_length && QIODevice::seek(position) && m_file->seek(m_start + position);
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 left = m_start + m_length - m_file->pos();
        return left <= 0 ? (most == 0 ? 0 : -1) : m_file->read(data, qMin(most, left));
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<QFile> m_file;
    const qint64 m_start;
    const qint64 m_length;
};

/// Whether the blob is there. Makes it young in the same step, so that a sweep of what nothing refers to leaves it (core/blobsweep.h):
/// asking first and touching afterwards would leave a moment in between.
bool touched(const QString &path)
{
    std::error_code error;
    std::filesystem::last_write_time(std::filesystem::path(path.toStdU16String()), std::filesystem::file_time_type::clock::now(),
                                     error);
    return !error;
}

/// Moves a finished temporary file to its name; equal content may be there already.
Result<Done> moveIntoPlace(QFile &file, const QString &target)
{
    const QString folder = QFileInfo(target).path();
    if (!QDir().mkpath(folder)) {
        return diskError(file);
    }
    if (!syncFile(file)) {
        return diskError(file);
    }
    file.close();
    if (touched(target)) {
        file.remove();
    } else if (!file.rename(target) && !QFile::exists(target)) {
        return diskError(file);
    }
    syncDirectory(folder);
    return Done{};
}

} // namespace

class PackBlobStore::FileUpload final : public BlobStore::Upload
{
public:
    explicit FileUpload(PackBlobStore &store)
        : m_store(store)
        , m_file(store.m_directory + u"/incoming/"_s + makeUuid7())
    {
        m_open = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    }
    ~FileUpload() override
    {
        if (!m_finished) {
            m_file.remove();
        }
    }
    Result<Done> write(const QByteArray &piece) override
    {
        if (!m_open || m_file.write(piece) != piece.size()) {
            return diskError(m_file);
        }
        m_hash.add(piece);
        return Done{};
    }
    Result<QByteArray> finish() override
    {
        if (!m_open) {
            return diskError(m_file);
        }
        QByteArray hash = m_hash.hex();
        if (auto moved = moveIntoPlace(m_file, m_store.filePath(hash)); !moved) {
            return moved.error();
        }
        m_finished = true;
        return hash;
    }

private:
    PackBlobStore &m_store;
    QFile m_file;
    Sha256 m_hash;
    bool m_open = false;
    bool m_finished = false;
};

PackBlobStore::PackBlobStore(QString directory, ReaderPool &readers)
    : m_directory(std::move(directory))
    , m_readers(readers)
    , m_packPrefix(u"pack-"_s + makeUuid7() + u'-')
{
    QDir().mkpath(m_directory + u"/incoming"_s);
    removeStaleUploads();
}

/// What a process that died left half written. Others may be writing at this moment: only what has been still for a day goes.
void PackBlobStore::removeStaleUploads()
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-1);
    const QFileInfoList files = QDir(m_directory + u"/incoming"_s).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.lastModified() < before) {
            QFile::remove(file.filePath());
        }
    }
}

PackBlobStore::~PackBlobStore() = default;

QString PackBlobStore::filePath(const QByteArray &hash) const
{
    return m_directory + u'/' + QString::fromLatin1(hash.left(2)) + u'/' + QString::fromLatin1(hash);
}

/// The disk does not take the pack: nobody knows how much of what was put since the last commit got through, for files are written by
/// way of a buffer. All of it counts as never put (its transaction fails, too, and puts it again), and the next pack is a new one.
Error PackBlobStore::givePackUp()
{
    const Error error = diskError(m_pack);
    m_pack.close();
    m_pending.clear();
    m_dirty = false;
    return error;
}

Result<Done> PackBlobStore::openPack()
{
    if (m_pack.isOpen() && m_pack.pos() < largestPack) {
        return Done{};
    }
    if (m_pack.isOpen() && m_dirty && !syncFile(m_pack)) {
        return givePackUp();
    }
    m_pack.close();
    m_packName = m_packPrefix + QString::number(++m_packNumber);
    m_pack.setFileName(m_directory + u'/' + m_packName);
    if (!m_pack.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return diskError(m_pack);
    }
    syncDirectory(m_directory);
    return Done{};
}

Result<std::optional<PackBlobStore::Place>> PackBlobStore::findPlace(const QByteArray &hash, Database *connection)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto pending = m_pending.constFind(hash); pending != m_pending.cend()) {
            return std::optional(*pending);
        }
    }
    const auto find = [&hash](Database &database) -> Result<std::optional<Place>> {
        Rows rows = database.query(u"SELECT pack, position, size FROM blobs WHERE hash = ?"_s, {hash});
        if (!rows.next()) {
            return std::optional<Place>();
        }
        return std::optional(Place{.pack = rows.text(0), .position = rows.number(1), .size = rows.number(2), .synced = true});
    };
    return connection ? find(*connection) : m_readers.read<std::optional<Place>>(find);
}

Result<QByteArray> PackBlobStore::putFile(const QByteArray &content, const QByteArray &hash)
{
    if (touched(filePath(hash))) {
        return hash;
    }
    FileUpload upload(*this);
    if (auto written = upload.write(content); !written) {
        return written.error();
    }
    return upload.finish();
}

Result<QByteArray> PackBlobStore::putSeenBy(Database *connection, const QByteArray &content)
{
    const QByteArray hash = Sha256::hexOf(content);
    if (content.size() > largestPacked) {
        return putFile(content, hash);
    }
    auto known = findPlace(hash, connection);
    if (!known) {
        return known.error();
    }
    if (*known) {
        return hash;
    }
    const std::lock_guard lock(m_mutex);
    if (m_pending.contains(hash)) {
        return hash;
    }
    if (auto opened = openPack(); !opened) {
        return opened.error();
    }
    const qint64 position = m_pack.pos();
    if (m_pack.write(content) != content.size()) {
        return givePackUp();
    }
    m_dirty = true;
    m_pending.insert(hash, {.pack = m_packName, .position = position, .size = content.size()});
    return hash;
}

std::unique_ptr<BlobStore::Upload> PackBlobStore::beginUpload() { return std::make_unique<FileUpload>(*this); }

Result<Done> PackBlobStore::sync()
{
    const std::lock_guard lock(m_mutex);
    if (m_dirty) {
        if (!syncFile(m_pack)) {
            return givePackUp();
        }
        m_dirty = false;
    }
    for (Place &place : m_pending) {
        place.synced = true;
    }
    return Done{};
}

void PackBlobStore::writePlaces(Database &database)
{
    QList<std::pair<QByteArray, Place>> places;
    {
        const std::lock_guard lock(m_mutex);
        for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
            // What another thread put just now is not durable yet: it goes with the next transaction.
            if (it->synced) {
                places.emplaceBack(it.key(), it.value());
            }
        }
    }
    // In one order everywhere, so that two hubs never wait for each other in a circle.
    std::sort(places.begin(), places.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_inTransaction.clear();
    for (const auto &[hash, place] : places) {
        database.execute(u"INSERT INTO blobs (hash, pack, position, size) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                         {hash, place.pack, place.position, place.size});
        m_inTransaction.append(hash);
    }
}

void PackBlobStore::placesCommitted()
{
    const std::lock_guard lock(m_mutex);
    for (const QByteArray &hash : m_inTransaction) {
        m_pending.remove(hash);
    }
    m_inTransaction.clear();
}

Result<std::unique_ptr<QIODevice>> PackBlobStore::open(const QByteArray &hash)
{
    const Error missing{Error::Kind::NotFound, u"There is no such blob."_s};
    if (!isHash(hash)) {
        return missing;
    }
    auto place = findPlace(hash);
    if (!place) {
        return place.error();
    }
    if (!*place) {
        auto file = std::make_unique<QFile>(filePath(hash));
        if (!file->exists()) {
            return missing;
        }
        if (!file->open(QIODevice::ReadOnly)) {
            return diskError(*file);
        }
        return std::unique_ptr<QIODevice>(std::move(file));
    }
    {
        const std::lock_guard lock(m_mutex);
        if (m_packName == (*place)->pack && m_pack.isOpen()) {
            m_pack.flush();
        }
    }
    auto file = std::make_unique<QFile>(m_directory + u'/' + (*place)->pack);
    if (!file->open(QIODevice::ReadOnly)) {
        return diskError(*file);
    }
    return std::unique_ptr<QIODevice>(std::make_unique<PackWindow>(std::move(file), (*place)->position, (*place)->size));
}

} // namespace deskbell::hub
