// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/api.h"
#include "hub/api/fields.h"
#include "hub/storage/documents.h"

#include <functional>
#include <utility>

/// The calls of the API, one file a theme. docs/openapi.yaml describes each; a test compares the two.
namespace deskbell::hub {

void addSessionRoutes(Router &router, ApiContext &context);
void addMeRoutes(Router &router, ApiContext &context);
void addConversationRoutes(Router &router, ApiContext &context);
void addMessageRoutes(Router &router, ApiContext &context);
void addTimelineRoutes(Router &router, ApiContext &context);
void addCustomerRoutes(Router &router, ApiContext &context);
void addAttachmentRoutes(Router &router, ApiContext &context);
void addChannelRoutes(Router &router, ApiContext &context);
void addQueueRoutes(Router &router, ApiContext &context);
void addAgentRoutes(Router &router, ApiContext &context);
void addCannedReplyRoutes(Router &router, ApiContext &context);
void addPresetRoutes(Router &router, ApiContext &context);
void addPromiseRoutes(Router &router, ApiContext &context);
void addStartLinkRoutes(Router &router, ApiContext &context);
void addDraftRoutes(Router &router, ApiContext &context);
void addRearrangeRoutes(Router &router, ApiContext &context);
void addHookRoutes(Router &router, ApiContext &context);
void addSystemRoutes(Router &router, ApiContext &context);
void addVisitorRoutes(Router &router, ApiContext &context);
void addCallRoutes(Router &router, ApiContext &context);
void addVoiceRoutes(Router &router, ApiContext &context);
void addWidgetRoutes(Router &router, ApiContext &context);

using RouteFunction = void (*)(ApiContext &, const Call &, const Reply &);

inline Route makeRoute(ApiContext &context, const char *method, const char *path, RouteFunction function,
                       Access access = Access::Agent)
{
    return Route{.method = method,
                 .path = QLatin1StringView(path),
                 .access = access,
                 .handler = [&context, function](const Call &call, const Reply &reply) { function(context, call, reply); }};
}

/// A call with a JSON body: a body or an If-Match that is none is answered before the function sees it.
using BodyFunction = void (*)(ApiContext &, const Call &, Fields &, const Reply &);

inline Route makeRoute(ApiContext &context, const char *method, const char *path, BodyFunction function,
                       Access access = Access::Agent)
{
    return Route{.method = method,
                 .path = QLatin1StringView(path),
                 .access = access,
                 .handler = [&context, function, access](const Call &call, const Reply &reply) {
                     // Nothing that visitors write is lost by a character no text may have.
                     const Result<QJsonObject> json = access == Access::Public ? call.mendedJson() : call.json();
                     const auto ifMatch = call.ifMatch();
                     if (!json || !ifMatch) {
                         return reply.fail(json ? ifMatch.error() : json.error());
                     }
                     Fields fields(*json, *ifMatch);
                     function(context, call, fields, reply);
                 }};
}

/// Sends a command to the core. \a render makes the answer, on the connection's strand; it may use what lives as long as the server.
template <class Command, class Render> void submitCommand(ApiContext &context, Command command, const Reply &reply, Render render)
{
    using Answer = Result<typename Command::Reply>;
    context.core.submit(std::move(command), [reply, render = std::move(render)](Answer answer) {
        reply.later([answer = std::move(answer), render] { return answer ? render(*answer) : problemResponse(answer.error()); });
    });
}

/// 201 for a new thing, 200 for one that was there.
template <class T> HttpResponse storedResponse(const Stored<T> &stored, int createdStatus = 201)
{
    return versionedResponse(documentOf(stored.value), stored.value.version, stored.created ? createdStatus : 200);
}

template <class T> HttpResponse thingResponse(const T &thing) { return versionedResponse(documentOf(thing), thing.version); }

/// An agent's record; NotFound when there is none.
Result<Agent> findAgent(ApiContext &context, const AgentId &id);
/// As others see it: settings are the agent's own.
Agent publicRecord(Agent agent);

} // namespace deskbell::hub
