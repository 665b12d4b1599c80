// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/fields.h"
#include "hub/api/routes/routes.h"
#include "hub/core/outbound.h"
#include "hub/text/html.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 256 * 1024;
constexpr qsizetype longestHtml = 512 * 1024;
constexpr qsizetype mostAttachments = 100;

/// Ids, or objects with an id as GET shows them.
QList<AttachmentId> readAttachments(Fields &fields)
{
    QList<AttachmentId> ids;
    for (const QJsonValue element : fields.reader().array("attachments")) {
        const QString id = element.isObject() ? element.toObject().value("id"_L1).toString() : element.toString();
        if (!isUuid(id)) {
            fields.refuse(malformed(u"attachments holds something that is no id"_s, u"attachments"_s));
        }
        ids.append(AttachmentId{id});
    }
    if (ids.size() > mostAttachments) {
        fields.refuse(invalid(u"more than 100 attachments"_s, u"attachments"_s));
    }
    return ids;
}

QString readHtml(Fields &fields)
{
    const QString html = fields.text("html").value_or(QString());
    if (html.isEmpty()) {
        return {};
    }
    if (html.size() > longestHtml) {
        fields.refuse(Error{.kind = Error::Kind::TooLarge, .detail = u"the HTML is longer than 512 KB"_s, .field = u"html"_s});
        return {};
    }
    SanitisedHtml clean = sanitiseHtml(html, RemoteImages::TextOnly);
    if (clean.gaveUp) {
        fields.refuse(invalid(u"the HTML is nested too deeply"_s, u"html"_s));
    }
    return clean.html;
}

/// How long the hub keeps it back, so that it can be taken back.
std::chrono::seconds readHold(Fields &fields)
{
    const std::chrono::seconds hold(fields.seconds("hold_s").value_or(0));
    if (hold > longestHold) {
        fields.refuse(invalid(u"more than %1 seconds"_s.arg(longestHold.count()), u"hold_s"_s));
    }
    return hold;
}

void postMessage(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    PostMessage command{.by = call.principal(),
                        .id = fields.reader().requiredId<MessageId>("id"),
                        .conversation = call.id<ConversationId>(),
                        .channel = fields.reader().id<ChannelId>("channel_id"),
                        .kind = fields.reader().requiredText("kind"),
                        .text = fields.reader().text("text"),
                        .html = readHtml(fields),
                        .subject = fields.line("subject", 1000).value_or(QString()),
                        .to = fields.addresses("to"),
                        .cc = fields.addresses("cc"),
                        .bcc = fields.addresses("bcc"),
                        .from = fields.line("from", 320).value_or(QString()),
                        .forwardOf = fields.reader().id<MessageId>("forward_of"),
                        .attachments = readAttachments(fields),
                        .seenMessage = fields.reader().id<MessageId>("seen_message_id"),
                        .sendAt = fields.reader().time("send_at"),
                        .hold = readHold(fields),
                        .keepDraft = fields.flag("keep_draft").value_or(false)};
    if (command.sendAt.isValid() && command.sendAt > QDateTime::currentDateTimeUtc().addYears(1)) {
        fields.refuse(invalid(u"more than a year ahead"_s, u"send_at"_s));
    }
    if (command.text.toUtf8().size() > longestText) {
        fields.refuse(Error{.kind = Error::Kind::TooLarge, .detail = u"the text is longer than 256 KB"_s, .field = u"text"_s});
    }
    if (command.text.trimmed().isEmpty() && command.html.isEmpty() && command.attachments.isEmpty()) {
        fields.refuse(invalid(u"the message is empty"_s, u"text"_s));
    }
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitCommand(context, std::move(command), reply, [](const Stored<Message> &stored) { return storedResponse(stored, 202); });
}

void getMessage(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<Message> found = context.core.reads().message(call.principal(), call.id<MessageId>());
    reply(found ? thingResponse(*found) : problemResponse(found.error()));
}

void getRawMail(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<BlobRef> blob = context.core.reads().rawMail(call.principal(), call.id<MessageId>());
    if (!blob) {
        return reply.fail(blob.error());
    }
    auto file = context.core.blobs().open(blob->hash);
    if (!file) {
        return reply.fail(file.error());
    }
    HttpResponse response{.contentType = "message/rfc822", .stream = std::shared_ptr<QIODevice>(std::move(*file))};
    response.headers.emplace_back("Content-Disposition", "attachment; filename=\"message.eml\"");
    reply(std::move(response));
}

void getRemoteImage(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<BlobRef> raw = context.core.reads().rawMail(call.principal(), call.id<MessageId>());
    if (!raw) {
        return reply.fail(raw.error());
    }
    const bool taken = context.remoteImages.fetch(call.id<MessageId>(), *raw, call.request.parameter(u"key"_s),
                                                  [reply](const Result<FetchedImage> &image) {
                                                      if (!image) {
                                                          return reply.fail(image.error());
                                                      }
                                                      HttpResponse response{.contentType = image->type, .body = image->bytes};
                                                      response.headers.emplace_back("Content-Disposition", "attachment");
                                                      response.headers.emplace_back("Cache-Control", "private, max-age=86400");
                                                      reply(std::move(response));
                                                  });
    if (!taken) {
        reply.fail(
            Error{.kind = Error::Kind::Unavailable, .detail = u"too many images are being fetched"_s, .retryAfterSeconds = 2});
    }
}

void revokeMessage(ApiContext &context, const Call &call, const Reply &reply)
{
    RevokeMessage command{.by = call.principal(), .message = call.id<MessageId>()};
    submitCommand(context, std::move(command), reply, [](const Done &) { return emptyResponse(); });
}

void retryMessage(ApiContext &context, const Call &call, const Reply &reply)
{
    RetryMessage command{.by = call.principal(), .message = call.id<MessageId>()};
    submitCommand(context, std::move(command), reply, &thingResponse<Message>);
}

} // namespace

void addMessageRoutes(Router &router, ApiContext &context)
{
    router.add(makeRoute(context, "POST", "/v1/conversations/{id}/messages", &postMessage));
    router.add(makeRoute(context, "GET", "/v1/messages/{id}", &getMessage));
    router.add(makeRoute(context, "GET", "/v1/messages/{id}/raw", &getRawMail));
    router.add(makeRoute(context, "GET", "/v1/messages/{id}/remote-image", &getRemoteImage));
    router.add(makeRoute(context, "DELETE", "/v1/messages/{id}", &revokeMessage));
    router.add(makeRoute(context, "POST", "/v1/messages/{id}/retry", &retryMessage));
}

} // namespace deskbell::hub
