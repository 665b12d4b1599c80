// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/presetrows.h"

#include "hub/storage/documents.h"
#include "hub/storage/sqlreadstore.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

QList<Preset> readPresets(Database &database, const AgentId &agent)
{
    QList<Preset> presets;
    Rows rows = database.query(u"SELECT doc FROM presets WHERE owner_id = '' OR owner_id = ? ORDER BY id"_s, {agent});
    while (rows.next()) {
        presets.append(fromDocument<Preset>(rows.utf8(0), presetFromJson));
    }
    return presets;
}

std::optional<Preset> loadPreset(WriteContext &context, const PresetId &id)
{
    Rows rows = context.db().query(u"SELECT doc FROM presets WHERE id = ?"_s + context.db().forUpdate(), {id});
    return rows.next() ? std::optional(fromDocument<Preset>(rows.utf8(0), presetFromJson)) : std::nullopt;
}

int countPresets(Database &database, const AgentId &owner)
{
    Rows rows = database.query(u"SELECT count(*) FROM presets WHERE owner_id = ?"_s, {owner});
    return rows.next() ? static_cast<int>(rows.number(0)) : 0;
}

void insertPreset(WriteContext &context, const Preset &preset)
{
    context.db().execute(u"INSERT INTO presets (id, version, kind, owner_id, doc) VALUES (?, ?, ?, ?, ?)"_s,
                         {preset.id, preset.version, preset.kind, preset.ownerId, documentOf(preset)});
}

void updatePreset(WriteContext &context, const Preset &preset)
{
    context.db().execute(u"UPDATE presets SET version = ?, owner_id = ?, doc = ? WHERE id = ?"_s,
                         {preset.version, preset.ownerId, documentOf(preset), preset.id});
}

void deletePreset(WriteContext &context, const PresetId &id)
{
    context.db().execute(u"DELETE FROM presets WHERE id = ?"_s, {id});
}

void announce(WriteContext &context, const char *type, const Actor &actor, const Preset &preset)
{
    const bool gone = QLatin1StringView(type) == QLatin1StringView(eventtype::presetDeleted);
    context.append({.type = QLatin1StringView(type),
                    .actor = actor,
                    .entityId = preset.id.value,
                    .personal = preset.ownerId,
                    .document = gone ? compactJson({{u"id"_s, preset.id.value}}) : documentOf(preset)});
}

Result<QList<Preset>> SqlReadStore::presets(const Principal &as)
{
    return m_readers.read<QList<Preset>>([&](Database &database) -> Result<QList<Preset>> {
        QList<Preset> found = readPresets(database, as.agent);
        std::sort(found.begin(), found.end(), [](const Preset &a, const Preset &b) {
            const int order = a.name.compare(b.name, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a.id < b.id;
        });
        return found;
    });
}

} // namespace deskbell::hub
