// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/email/imapparser.h"
#include "hub/storage/blobstore.h"
#include "hub/text/largemail.h"

#include <optional>

namespace deskbell::hub {

/// A large mail on its way from the mailbox into the blob store. Used by one thread at a time.
class BlobSpool final : public LiteralSpool
{
public:
    explicit BlobSpool(BlobStore &blobs)
        : m_upload(blobs.beginUpload())
    { }

    void write(const QByteArray &piece) override;
    /// Bytes that came.
    qint64 size() const { return m_size; }
    /// The disk did not take it: what came is lost.
    bool isBroken() const { return m_error.has_value(); }
    /// Durable when it returns; once only.
    Result<StoredBytes> keep();

private:
    std::unique_ptr<BlobStore::Upload> m_upload;
    std::optional<Error> m_error{};
    qint64 m_size = 0;
};

/// Large parts of mails go into the blob store as they are decoded.
class BlobPartKeeper final : public PartKeeper
{
public:
    explicit BlobPartKeeper(BlobStore &blobs)
        : m_blobs(blobs)
    { }
    std::unique_ptr<Pieces> begin() override;

private:
    BlobStore &m_blobs;
};

} // namespace deskbell::hub
