// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/blobspool.h"

namespace deskbell::hub {

namespace {

class BlobPieces final : public PartKeeper::Pieces
{
public:
    explicit BlobPieces(BlobStore &blobs)
        : m_spool(blobs)
    { }
    bool write(const QByteArray &piece) override
    {
        m_spool.write(piece);
        return !m_spool.isBroken();
    }
    Result<StoredBytes> finish() override { return m_spool.keep(); }

private:
    BlobSpool m_spool;
};

} // namespace

void BlobSpool::write(const QByteArray &piece)
{
    m_size += piece.size();
    if (!m_error) {
        if (auto written = m_upload->write(piece); !written) {
            m_error = written.error();
        }
    }
}

Result<StoredBytes> BlobSpool::keep()
{
    if (m_error) {
        return *m_error;
    }
    auto hash = m_upload->finish();
    if (!hash) {
        m_error = hash.error();
        return *m_error;
    }
    return StoredBytes{.hash = *std::move(hash), .size = m_size};
}

std::unique_ptr<PartKeeper::Pieces> BlobPartKeeper::begin() { return std::make_unique<BlobPieces>(m_blobs); }

} // namespace deskbell::hub
