// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/routes/disposition.h"
#include "hub/api/routes/files.h"

#include <QRegularExpression>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

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
    return uploadSink(context, call.principal(), std::move(attachment));
}

void download(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<StoredAttachment> stored = context.core.reads().attachment(call.principal(), call.id<AttachmentId>());
    if (!stored) {
        return reply.fail(stored.error());
    }
    replyWithFile(context, *stored, reply);
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
