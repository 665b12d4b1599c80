// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/support.h"
#include "hub/storage/documents.h"
#include "hub/storage/presetrows.h"

#include <QJsonArray>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPresetBytes = 64 * 1024;
constexpr int mostPresetsEach = 500; ///< of one agent, and of the desk
constexpr qsizetype mostActions = 30;

/// What is in it belongs to the consoles; here only what would break every one of them.
std::optional<Error> badPresetBody(const Preset &preset)
{
    if (compactJson(preset.body).size() > mostPresetBytes) {
        return Error{.kind = Error::Kind::TooLarge, .detail = u"It is larger than 64 KB."_s, .field = u"body"_s};
    }
    if (preset.kind == "view"_L1) {
        return preset.body.isEmpty() ? std::optional(invalid(u"body"_s, u"A view says what it shows."_s)) : std::nullopt;
    }
    const QJsonArray actions = preset.body[u"actions"_s].toArray();
    if (actions.isEmpty() || actions.size() > mostActions) {
        return invalid(u"body"_s, u"A macro has one to 30 actions."_s);
    }
    for (const QJsonValue action : actions) {
        if (action.toObject()[u"do"_s].toString().isEmpty()) {
            return invalid(u"body"_s, u"Every action of a macro says what it does."_s);
        }
    }
    return std::nullopt;
}

std::optional<Error> unusablePreset(WriteContext &context, const Preset &preset)
{
    if (preset.kind != "macro"_L1 && preset.kind != "view"_L1) {
        return invalid(u"kind"_s, u"It is a macro or a view."_s);
    }
    if (preset.name.trimmed().isEmpty()) {
        return invalid(u"name"_s, u"It needs a name."_s);
    }
    if (preset.queueId && !context.queue(preset.queueId)) {
        return invalid(u"queue_id"_s, u"There is no such queue."_s);
    }
    if (preset.queueId && preset.ownerId) {
        return invalid(u"queue_id"_s, u"Only what is shared can be for a queue."_s);
    }
    return badPresetBody(preset);
}

/// One's own, or shared and the caller a lead. What is somebody else's is not there.
std::optional<Error> mayTouch(const Principal &by, const Preset &preset)
{
    if (preset.ownerId && preset.ownerId != by.agent) {
        return notFound("preset");
    }
    if (!preset.ownerId && !by.isLead()) {
        return forbidden("leads and administrators");
    }
    return std::nullopt;
}

} // namespace

Result<Stored<Preset>> handle(WriteContext &context, const CreatePreset &command)
{
    if (const auto error = badId(command.preset.id.value)) {
        return *error;
    }
    Preset preset = command.preset;
    preset.version = 1;
    if (const auto existing = loadPreset(context, preset.id)) {
        if (!(*existing == preset)) {
            return otherContent();
        }
        return Stored<Preset>{*existing, false};
    }
    if (auto error = mayTouch(command.by, preset)) {
        return *std::move(error);
    }
    if (auto error = unusablePreset(context, preset)) {
        return *std::move(error);
    }
    if (countPresets(context.db(), preset.ownerId) >= mostPresetsEach) {
        return conflict(u"There are 500 already. Remove some first."_s);
    }
    insertPreset(context, preset);
    announce(context, eventtype::presetCreated, command.by.actor(), preset);
    return Stored<Preset>{preset, true};
}

Result<Preset> handle(WriteContext &context, const PatchPreset &command)
{
    const auto before = loadPreset(context, command.id);
    if (!before) {
        return notFound("preset");
    }
    if (auto error = mayTouch(command.by, *before)) {
        return *std::move(error);
    }
    if (const auto error = staleness(command.ifMatch, before->version)) {
        return *error;
    }
    Preset preset = *before;
    preset.name = command.name.value_or(preset.name);
    preset.body = command.body.value_or(preset.body);
    preset.queueId = command.queue.value_or(preset.queueId);
    if (command.shared) {
        preset.ownerId = *command.shared ? AgentId{} : command.by.agent;
    }
    if (preset.ownerId) {
        preset.queueId = {};
    }
    if (preset == *before) {
        return preset;
    }
    if (auto error = mayTouch(command.by, preset)) {
        return *std::move(error);
    }
    if (auto error = unusablePreset(context, preset)) {
        return *std::move(error);
    }
    // Shared, or taken back: it goes into another cupboard, which may be full.
    if (!(preset.ownerId == before->ownerId) && countPresets(context.db(), preset.ownerId) >= mostPresetsEach) {
        return conflict(u"There are 500 already. Remove some first."_s);
    }
    ++preset.version;
    if (preset.ownerId && !before->ownerId) {
        announce(context, eventtype::presetDeleted, command.by.actor(), *before);
    }
    updatePreset(context, preset);
    announce(context, eventtype::presetUpdated, command.by.actor(), preset);
    return preset;
}

Result<Done> handle(WriteContext &context, const RemovePreset &command)
{
    const auto preset = loadPreset(context, command.id);
    if (!preset) {
        return notFound("preset");
    }
    if (auto error = mayTouch(command.by, *preset)) {
        return *std::move(error);
    }
    if (const auto error = staleness(command.ifMatch, preset->version)) {
        return *error;
    }
    deletePreset(context, command.id);
    announce(context, eventtype::presetDeleted, command.by.actor(), *preset);
    return Done{};
}

} // namespace deskbell::hub
