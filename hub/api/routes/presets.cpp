// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/fields.h"
#include "hub/api/routes/routes.h"

#include <QJsonArray>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPresetName = 100;

void listPresets(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<QList<Preset>> found = context.core.reads().presets(call.principal());
    if (!found) {
        return reply.fail(found.error());
    }
    const QString kind = call.request.parameter(u"kind"_s);
    QJsonArray items;
    for (const Preset &preset : *found) {
        if (kind.isEmpty() || preset.kind == kind) {
            items.append(toJson(preset));
        }
    }
    reply(listResponse(items));
}

void getPreset(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<QList<Preset>> found = context.core.reads().presets(call.principal());
    if (!found) {
        return reply.fail(found.error());
    }
    for (const Preset &preset : *found) {
        if (preset.id == call.id<PresetId>()) {
            return reply(thingResponse(preset));
        }
    }
    reply.fail(Error{.kind = Error::Kind::NotFound, .detail = u"there is no such preset"_s});
}

void createPreset(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    Preset preset{.id = fields.newId<PresetId>(),
                  .kind = fields.line("kind", 20).value_or(QString()),
                  .name = fields.line("name", longestPresetName).value_or(QString()),
                  .ownerId = fields.flag("shared").value_or(false) ? AgentId{} : call.principal().agent,
                  .queueId = fields.reader().id<QueueId>("queue_id"),
                  .body = fields.object("body").value_or(QJsonObject())};
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitCommand(context, CreatePreset{.by = call.principal(), .preset = std::move(preset)}, reply,
                  [](const Stored<Preset> &stored) { return storedResponse(stored); });
}

void patchPreset(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    PatchPreset patch{.by = call.principal(), .id = call.id<PresetId>(), .ifMatch = fields.ifMatch()};
    patch.name = fields.line("name", longestPresetName);
    patch.shared = fields.flag("shared");
    patch.queue = fields.id<QueueId>("queue_id");
    patch.body = fields.object("body");
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitCommand(context, std::move(patch), reply, &thingResponse<Preset>);
}

void removePreset(ApiContext &context, const Call &call, const Reply &reply)
{
    const auto ifMatch = call.ifMatch();
    if (!ifMatch) {
        return reply.fail(ifMatch.error());
    }
    submitCommand(context, RemovePreset{.by = call.principal(), .id = call.id<PresetId>(), .ifMatch = *ifMatch}, reply,
                  [](const Done &) { return emptyResponse(); });
}

} // namespace

void addPresetRoutes(Router &router, ApiContext &context)
{
    router.add(makeRoute(context, "GET", "/v1/presets", &listPresets));
    router.add(makeRoute(context, "POST", "/v1/presets", &createPreset));
    router.add(makeRoute(context, "GET", "/v1/presets/{id}", &getPreset));
    router.add(makeRoute(context, "PATCH", "/v1/presets/{id}", &patchPreset));
    router.add(makeRoute(context, "DELETE", "/v1/presets/{id}", &removePreset));
}

} // namespace deskbell::hub
