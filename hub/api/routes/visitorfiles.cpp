// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/routes/disposition.h"
#include "hub/api/routes/routes.h"
#include "hub/api/routes/visitorcall.h"
#include "hub/api/visitor/visitorwire.h"

#include <algorithm>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// Takes a visitor's file into the blob store, then makes it known as theirs.
class VisitorUpload final : public BodySink
{
public:
    VisitorUpload(ApiContext &context, const Visitor &visitor, Attachment attachment)
        : m_context(context)
        , m_by{.agent = AgentId{visitor.id}, .name = visitor.info.name}
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
        if (m_attachment.size == 0) {
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
    std::unique_ptr<BlobStore::Upload> m_upload;
};

Result<std::unique_ptr<BodySink>> beginVisitorUpload(ApiContext &context, const Call &call)
{
    const Result<KnownVisitor> known = visitorOf(context, call);
    if (!known) {
        return known.error();
    }
    const QString id = call.request.parameter(u"id"_s);
    if (!id.isEmpty() && !isUuid(id)) {
        return malformed(u"id is no id"_s, u"id"_s);
    }
    if (known->channel.paused) {
        return Error{
            .kind = Error::Kind::Unavailable, .detail = known->channel.pauseNotice, .type = u"paused"_s, .retryAfterSeconds = 60};
    }
    if (const auto slow = tooFast(context.visitorLimits->uploading, known->visitor.id.toLatin1())) {
        return *slow;
    }
    bool said = false;
    const qint64 length = call.request.header("content-length").toLongLong(&said);
    const double bytes = static_cast<double>(said && length >= 0 ? std::min(length, visitorUploadLimit) : visitorUploadLimit);
    if (const auto slow = tooFast(context.visitorLimits->uploadedBytes, clientAddressOf(call.request), true, bytes)) {
        return *slow;
    }
    Attachment attachment{.id = id.isEmpty() ? AttachmentId::make() : AttachmentId{id},
                          .name = cleanedLine(fileNameOf(call.request.header("content-disposition")), 200),
                          .mediaType = mediaTypeOf(call.request.header("content-type"))};
    if (attachment.name.isEmpty()) {
        attachment.name = u"file"_s;
    }
    return std::unique_ptr<BodySink>(std::make_unique<VisitorUpload>(context, known->visitor, std::move(attachment)));
}

} // namespace

void addVisitorUploadRoute(Router &router, ApiContext &context)
{
    router.add(Route{.method = "POST",
                     .path = u"/v1/visitor/attachments"_s,
                     .access = Access::Public,
                     .sink = [&context](const Call &call) { return beginVisitorUpload(context, call); },
                     .bodyLimit = visitorUploadLimit});
}

} // namespace deskbell::hub
