// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/fields.h"
#include "hub/api/routes/routes.h"
#include "hub/core/escalation.h"
#include "hub/core/workinghours.h"

#include <QJsonArray>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

Result<Queue> findQueue(ApiContext &context, const QueueId &id)
{
    const Result<QList<Queue>> queues = context.core.reads().queues();
    if (!queues) {
        return queues.error();
    }
    for (const Queue &queue : *queues) {
        if (queue.id == id) {
            return queue;
        }
    }
    return Error{.kind = Error::Kind::NotFound, .detail = u"there is no such queue"_s};
}

// A signature under every reply: enough for a company's small print, too little to fill the database.
constexpr qsizetype longestSignature = 10'000;

/// What leads set for a queue. 422 when the signatures are not texts by language.
std::optional<QJsonObject> queueSettings(Fields &fields)
{
    const std::optional<QJsonObject> settings = fields.object("settings");
    if (!settings) {
        return settings;
    }
    if (const auto hours = workingHoursOf(*settings); !hours && hours.error().kind != Error::Kind::NotFound) {
        fields.refuse(hours.error());
    }
    if (const auto error = badEscalation(*settings)) {
        fields.refuse(*error);
    }
    const QJsonValue signatures = settings->value("signatures"_L1);
    if (!signatures.isUndefined() && !signatures.isNull() && !signatures.isObject()) {
        fields.refuse(invalid(u"signatures are texts by language"_s, u"settings.signatures"_s));
    }
    const QJsonObject byLanguage = signatures.toObject();
    for (auto it = byLanguage.begin(); it != byLanguage.end(); ++it) {
        if (!it->isString() || it->toString().size() > longestSignature || it.key().size() > 35) {
            fields.refuse(
                invalid(u"a signature is a text of at most %1 characters"_s.arg(longestSignature), u"settings.signatures"_s));
        }
    }
    return settings;
}

void listQueues(ApiContext &context, const Call &, const Reply &reply)
{
    const Result<QList<Queue>> queues = context.core.reads().queues();
    if (!queues) {
        return reply.fail(queues.error());
    }
    QJsonArray items;
    for (const Queue &queue : *queues) {
        items.append(toJson(queue));
    }
    reply(listResponse(items));
}

void getQueue(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<Queue> queue = findQueue(context, call.id<QueueId>());
    reply(queue ? thingResponse(*queue) : problemResponse(queue.error()));
}

void createQueue(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    Queue queue{.id = fields.newId<QueueId>(),
                .name = fields.line("name", 200).value_or(QString()),
                .members = fields.ids<AgentId>("members").value_or(QList<AgentId>()),
                .firstResponseTargetS = fields.seconds("first_response_s").value_or(0),
                .nextResponseTargetS = fields.seconds("next_response_s").value_or(0),
                .resolutionTargetS = fields.seconds("resolution_s").value_or(0),
                .settings = queueSettings(fields).value_or(QJsonObject())};
    if (queue.name.trimmed().isEmpty()) {
        fields.refuse(invalid(u"a queue needs a name"_s, u"name"_s));
    }
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitCommand(context, CreateQueue{.by = call.principal(), .queue = std::move(queue)}, reply,
                  [](const Stored<Queue> &stored) { return storedResponse(stored); });
}

void patchQueue(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    PatchQueue patch{.by = call.principal(), .id = call.id<QueueId>(), .ifMatch = fields.ifMatch()};
    patch.name = fields.line("name", 200);
    patch.members = fields.ids<AgentId>("members");
    patch.firstResponseTargetS = fields.seconds("first_response_s");
    patch.nextResponseTargetS = fields.seconds("next_response_s");
    patch.resolutionTargetS = fields.seconds("resolution_s");
    patch.settings = queueSettings(fields);
    if (patch.name && patch.name->trimmed().isEmpty()) {
        fields.refuse(invalid(u"a queue needs a name"_s, u"name"_s));
    }
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitCommand(context, std::move(patch), reply, &thingResponse<Queue>);
}

void removeQueue(ApiContext &context, const Call &call, const Reply &reply)
{
    submitCommand(context, RemoveQueue{.by = call.principal(), .id = call.id<QueueId>()}, reply,
                  [](const Done &) { return emptyResponse(); });
}

} // namespace

void addQueueRoutes(Router &router, ApiContext &context)
{
    router.add(makeRoute(context, "GET", "/v1/queues", &listQueues));
    router.add(makeRoute(context, "POST", "/v1/queues", &createQueue, Access::Lead));
    router.add(makeRoute(context, "GET", "/v1/queues/{id}", &getQueue));
    router.add(makeRoute(context, "PATCH", "/v1/queues/{id}", &patchQueue, Access::Lead));
    router.add(makeRoute(context, "DELETE", "/v1/queues/{id}", &removeQueue, Access::Lead));
}

} // namespace deskbell::hub
