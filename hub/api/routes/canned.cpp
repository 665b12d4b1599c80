// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/fields.h"
#include "hub/api/routes/routes.h"
#include "hub/text/html.h"

#include <QJsonArray>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCannedText = 64 * 1024;

/// HTML as it may be inserted into a reply. Absent: not set.
std::optional<QString> cannedHtml(Fields &fields)
{
    const std::optional<QString> html = fields.text("html");
    if (!html || html->isEmpty()) {
        return html;
    }
    const SanitisedHtml clean = sanitiseHtml(*html);
    if (html->size() > longestCannedText || clean.gaveUp) {
        fields.refuse(invalid(u"the HTML is too long or nested too deeply"_s, u"html"_s));
    }
    return clean.html;
}

std::optional<QString> cannedText(Fields &fields)
{
    const std::optional<QString> text = fields.text("text");
    if (text && text->size() > longestCannedText) {
        fields.refuse(invalid(u"the text is longer than 64 KB"_s, u"text"_s));
    }
    return text;
}

void listCannedReplies(ApiContext &context, const Call &, const Reply &reply)
{
    const Result<QList<CannedReply>> found = context.core.reads().cannedReplies();
    if (!found) {
        return reply.fail(found.error());
    }
    QJsonArray items;
    for (const CannedReply &canned : *found) {
        items.append(toJson(canned));
    }
    reply(listResponse(items));
}

void getCannedReply(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<QList<CannedReply>> found = context.core.reads().cannedReplies();
    if (!found) {
        return reply.fail(found.error());
    }
    for (const CannedReply &canned : *found) {
        if (canned.id == call.id<CannedReplyId>()) {
            return reply(thingResponse(canned));
        }
    }
    reply.fail(Error{.kind = Error::Kind::NotFound, .detail = u"there is no such canned reply"_s});
}

void createCannedReply(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    CannedReply canned{.id = fields.newId<CannedReplyId>(),
                       .title = fields.line("title", 200).value_or(QString()),
                       .shortcut = fields.line("shortcut", 50).value_or(QString()),
                       .language = fields.line("language", 35).value_or(QString()),
                       .text = cannedText(fields).value_or(QString()),
                       .html = cannedHtml(fields).value_or(QString()),
                       .queueId = fields.reader().id<QueueId>("queue_id")};
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitCommand(context, CreateCannedReply{.by = call.principal(), .reply = std::move(canned)}, reply,
                  [](const Stored<CannedReply> &stored) { return storedResponse(stored); });
}

void patchCannedReply(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    PatchCannedReply patch{.by = call.principal(), .id = call.id<CannedReplyId>(), .ifMatch = fields.ifMatch()};
    patch.title = fields.line("title", 200);
    patch.shortcut = fields.line("shortcut", 50);
    patch.language = fields.line("language", 35);
    patch.text = cannedText(fields);
    patch.html = cannedHtml(fields);
    patch.queue = fields.id<QueueId>("queue_id");
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitCommand(context, std::move(patch), reply, &thingResponse<CannedReply>);
}

void removeCannedReply(ApiContext &context, const Call &call, const Reply &reply)
{
    const auto ifMatch = call.ifMatch();
    if (!ifMatch) {
        return reply.fail(ifMatch.error());
    }
    submitCommand(context, RemoveCannedReply{.by = call.principal(), .id = call.id<CannedReplyId>(), .ifMatch = *ifMatch}, reply,
                  [](const Done &) { return emptyResponse(); });
}

} // namespace

void addCannedReplyRoutes(Router &router, ApiContext &context)
{
    router.add(makeRoute(context, "GET", "/v1/canned-replies", &listCannedReplies));
    router.add(makeRoute(context, "POST", "/v1/canned-replies", &createCannedReply, Access::Lead));
    router.add(makeRoute(context, "GET", "/v1/canned-replies/{id}", &getCannedReply));
    router.add(makeRoute(context, "PATCH", "/v1/canned-replies/{id}", &patchCannedReply, Access::Lead));
    router.add(makeRoute(context, "DELETE", "/v1/canned-replies/{id}", &removeCannedReply, Access::Lead));
}

} // namespace deskbell::hub
