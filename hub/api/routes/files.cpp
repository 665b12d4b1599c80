// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/routes/files.h"

#include "hub/api/routes/disposition.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

class UploadSink final : public BodySink
{
public:
    UploadSink(ApiContext &context, Principal by, Attachment attachment, qint64 fewestBytes)
        : m_context(context)
        , m_by(std::move(by))
        , m_attachment(std::move(attachment))
        , m_fewestBytes(fewestBytes)
        , m_upload(context.core.blobs().beginUpload())
    { }

    Result<Done> write(const QByteArray &piece) override
    {
        m_attachment.size += piece.size();
        return m_upload->write(piece);
    }

    void finish(Reply reply) override
    {
        if (m_attachment.size < m_fewestBytes) {
            return reply.fail(invalid(u"the file is empty"_s));
        }
        Result<QByteArray> hash = m_upload->finish();
        if (!hash) {
            return reply.fail(hash.error());
        }
        AddAttachment command{.by = m_by, .attachment = m_attachment, .blob = *hash};
        submitCommand(m_context, std::move(command), reply, [](const Stored<Attachment> &stored) {
            return jsonResponse(toJson(stored.value), stored.created ? 201 : 200);
        });
    }

private:
    ApiContext &m_context;
    const Principal m_by;
    Attachment m_attachment;
    const qint64 m_fewestBytes;
    std::unique_ptr<BlobStore::Upload> m_upload;
};

} // namespace

std::unique_ptr<BodySink> uploadSink(ApiContext &context, const Principal &by, Attachment attachment, qint64 fewestBytes)
{
    return std::make_unique<UploadSink>(context, by, std::move(attachment), fewestBytes);
}

void replyWithFile(ApiContext &context, const StoredAttachment &stored, const Reply &reply)
{
    auto file = context.core.blobs().open(stored.blob.hash);
    if (!file) {
        return reply.fail(file.error());
    }
    HttpResponse response{.contentType = stored.attachment.mediaType.toLatin1(),
                          .stream = std::shared_ptr<QIODevice>(std::move(*file))};
    response.headers.emplace_back("Content-Disposition", attachmentDisposition(stored.attachment.name));
    // Content under an id never changes.
    response.headers.emplace_back("Cache-Control", "private, max-age=31536000, immutable");
    reply(std::move(response));
}

} // namespace deskbell::hub
