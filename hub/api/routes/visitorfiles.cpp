// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/routes/disposition.h"
#include "hub/api/routes/files.h"
#include "hub/api/routes/visitorcall.h"
#include "hub/api/visitor/visitorwire.h"

#include <algorithm>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

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
    const Principal by{.agent = AgentId{known->visitor.id}, .name = known->visitor.info.name};
    return uploadSink(context, by, std::move(attachment), 1);
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
