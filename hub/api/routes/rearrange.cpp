// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/fields.h"
#include "hub/api/routes/routes.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// {"conversation":…, "event":seq}: where to look now, and what POST /v1/events/{seq}/undo takes back.
template <class Command> void submitRearrangement(ApiContext &context, Command command, const Reply &reply)
{
    submitCommand(context, std::move(command), reply, [&context](const MergeConversations::Reply &done) {
        QJsonObject body{{u"conversation"_s, toJson(done.conversation)}};
        if (!done.operation.isEmpty()) {
            const Result<qint64> event = context.core.reads().operationEvent(done.operation);
            if (!event) {
                return problemResponse(event.error());
            }
            body[u"event"_s] = *event;
        }
        return jsonResponse(body);
    });
}

void mergeConversation(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<QJsonObject> json = call.json();
    const auto ifMatch = call.ifMatch();
    if (!json || !ifMatch) {
        return reply.fail(json ? ifMatch.error() : json.error());
    }
    Fields fields(*json);
    MergeConversations command{.by = call.principal(),
                               .from = call.id<ConversationId>(),
                               .into = fields.reader().requiredId<ConversationId>("into"),
                               .ifMatch = *ifMatch};
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitRearrangement(context, std::move(command), reply);
}

void splitConversation(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<QJsonObject> json = call.json();
    if (!json) {
        return reply.fail(json.error());
    }
    Fields fields(*json);
    SplitConversation command{.by = call.principal(),
                              .conversation = call.id<ConversationId>(),
                              .message = fields.reader().requiredId<MessageId>("message_id"),
                              .only = fields.reader().flag("only"),
                              .into = fields.reader().id<ConversationId>("into"),
                              .newId = fields.reader().id<ConversationId>("id"),
                              .subject = fields.line("subject").value_or(QString())};
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitRearrangement(context, std::move(command), reply);
}

void undoEvent(ApiContext &context, const Call &call, const Reply &reply)
{
    submitRearrangement(context, UndoEvent{.by = call.principal(), .seq = call.ids.constFirst().toLongLong()}, reply);
}

} // namespace

void addRearrangeRoutes(Router &router, ApiContext &context)
{
    router.add(makeRoute(context, "POST", "/v1/conversations/{id}/merge", &mergeConversation));
    router.add(makeRoute(context, "POST", "/v1/conversations/{id}/split", &splitConversation));
    router.add(makeRoute(context, "POST", "/v1/events/{seq}/undo", &undoEvent));
}

} // namespace deskbell::hub
