// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/writecontext.h"

namespace deskbell::hub {

// Macros and saved views. Functions throw DatabaseError.

/// The shared ones and those of \a agent, by id: oldest first.
QList<Preset> readPresets(Database &database, const AgentId &agent);
std::optional<Preset> loadPreset(WriteContext &context, const PresetId &id);
int countPresets(Database &database, const AgentId &owner);
void insertPreset(WriteContext &context, const Preset &preset);
void updatePreset(WriteContext &context, const Preset &preset);
void deletePreset(WriteContext &context, const PresetId &id);
/// To everybody, or to its owner. \a type: one of eventtype::preset…
void announce(WriteContext &context, const char *type, const Actor &actor, const Preset &preset);

} // namespace deskbell::hub
