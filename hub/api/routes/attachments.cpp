// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/routes/disposition.h"
#include "hub/api/routes/routes.h"

#include <QRegularExpression>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// Takes an upload into the blob store, then makes it known.
class UploadSink final : public BodySink
{
public:
    UploadSink(ApiContext &context, Principal by, Attachment attachment)
        : m_context(context)
        , m_by(std::move(by))
        , m_attachment(std::move(attachment))
        , m_upload(context.core.blobs().beginUpload())
    { }

    Result<Done> write(const QByteArray &piece) override
    {
        m_attachment.size += piece.size();
        return m_upload->write(piece);
    }

    void finish(Reply reply) override
    {
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
    std::unique_ptr<BlobStore::Upload> m_upload;
};

Result<std::unique_ptr<BodySink>> beginUpload(ApiContext &context, const Call &call)
{
    const QString id = call.request.parameter(u"id"_s);
    if (!id.isEmpty() && !isUuid(id)) {
        return malformed(u"id is no id"_s, u"id"_s);
    }
    // A picture of the HTML: <img src="cid:…">. It goes into a mail's header as it is.
    static const QRegularExpression contentId(u"^[A-Za-z0-9][A-Za-z0-9._@-]{0,199}$"_s);
    const QString inlineId = call.request.parameter(u"inline_id"_s);
    if (!inlineId.isEmpty() && !contentId.match(inlineId).hasMatch()) {
        return invalid(u"inline_id is no Content-ID"_s, u"inline_id"_s);
    }
    Attachment attachment{.id = id.isEmpty() ? AttachmentId::make() : AttachmentId{id},
                          .name = fileNameOf(call.request.header("content-disposition")),
                          .mediaType = mediaTypeOf(call.request.header("content-type")),
                          .inlineId = inlineId};
    return std::unique_ptr<BodySink>(std::make_unique<UploadSink>(context, call.principal(), std::move(attachment)));
}

void download(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<StoredAttachment> stored = context.core.reads().attachment(call.principal(), call.id<AttachmentId>());
    if (!stored) {
        return reply.fail(stored.error());
    }
    auto file = context.core.blobs().open(stored->blob.hash);
    if (!file) {
        return reply.fail(file.error());
    }
    HttpResponse response{.contentType = stored->attachment.mediaType.toLatin1(),
                          .stream = std::shared_ptr<QIODevice>(std::move(*file))};
    response.headers.emplace_back("Content-Disposition", attachmentDisposition(stored->attachment.name));
    // Content under an id never changes.
    response.headers.emplace_back("Cache-Control", "private, max-age=31536000, immutable");
    reply(std::move(response));
}

} // namespace

void addAttachmentRoutes(Router &router, ApiContext &context)
{
    router.add(Route{.method = "POST",
                     .path = u"/v1/attachments"_s,
                     .sink = [&context](const Call &call) { return beginUpload(context, call); },
                     .bodyLimit = context.options.uploadLimit});
    router.add(makeRoute(context, "GET", "/v1/attachments/{id}", &download));
}

} // namespace deskbell::hub
