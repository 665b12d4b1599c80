// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace deskbell::hub {

class Database;

/// Content-addressed bytes: raw mails and attachments. A blob is named by the lower-case hexadecimal SHA-256 of its
/// content; equal content is stored once. Thread-safe.
class BlobStore
{
public:
    virtual ~BlobStore() = default;

    /// Takes an upload in pieces, without holding it in memory.
    class Upload
    {
    public:
        virtual ~Upload() = default; ///< not finished: nothing is kept
        virtual Result<Done> write(const QByteArray &piece) = 0;
        /// Durable when it returns. \returns the hash.
        virtual Result<QByteArray> finish() = 0;
    };

    /// Small blobs are durable only after the next sync(): the writer calls it before COMMIT.
    Result<QByteArray> put(const QByteArray &content) { return putSeenBy(nullptr, content); }
    /// The same, looking up what is known already through \a connection: the writer's own, whose cache is warm, while every
    /// commit empties those of the readers.
    virtual Result<QByteArray> putSeenBy(Database *connection, const QByteArray &content) = 0;
    virtual std::unique_ptr<Upload> beginUpload() = 0;
    virtual Result<Done> sync() = 0;

    /// Open for reading, positioned at its start, size() is the blob's. NotFound when there is none.
    virtual Result<std::unique_ptr<QIODevice>> open(const QByteArray &hash) = 0;
};

} // namespace deskbell::hub
