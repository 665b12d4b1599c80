// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/blobstore.h"
#include "hub/storage/readerpool.h"

#include <QFile>
#include <QHash>

#include <mutex>

namespace deskbell::hub {

/// Small blobs one after the other in pack files, so that a batch of mails costs one fdatasync; large ones and uploads as files
/// of their own. Every process appends to packs of its own, so that several share one directory. A row in the
/// table `blobs` tells where a small one lies; it is written in the transaction that follows sync().
class PackBlobStore final : public BlobStore
{
public:
    static constexpr qint64 largestPacked = 2 * 1024 * 1024;
    static constexpr qint64 largestPack = 512 * 1024 * 1024;

    PackBlobStore(QString directory, ReaderPool &readers);
    ~PackBlobStore() override;

    Result<QByteArray> putSeenBy(Database *connection, const QByteArray &content) override;
    std::unique_ptr<Upload> beginUpload() override;
    Result<Done> sync() override;
    Result<std::unique_ptr<QIODevice>> open(const QByteArray &hash) override;

    /// Where a packed blob lies.
    struct Place {
        QString pack{};
        qint64 position = 0;
        qint64 size = 0;
        bool synced = false;
    };
    /// Writes the rows of what was put since the last commit; the writer calls it inside its transaction, after sync().
    void writePlaces(Database &database);
    /// The transaction with the rows is committed.
    void placesCommitted();

    QString directory() const { return m_directory; }
    QString filePath(const QByteArray &hash) const;

private:
    class FileUpload;
    void removeStaleUploads();
    Result<Done> openPack();
    Error givePackUp();
    Result<std::optional<Place>> findPlace(const QByteArray &hash, Database *connection = nullptr);
    Result<QByteArray> putFile(const QByteArray &content, const QByteArray &hash);

    const QString m_directory;
    ReaderPool &m_readers;
    const QString m_packPrefix;
    std::mutex m_mutex;
    QFile m_pack;
    QString m_packName;
    int m_packNumber = 0;
    bool m_dirty = false;
    QHash<QByteArray, Place> m_pending;
    QList<QByteArray> m_inTransaction;
};

} // namespace deskbell::hub
