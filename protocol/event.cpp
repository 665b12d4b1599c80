// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/event.h"

#include "protocol/jsonreader.h"

namespace deskbell {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Actor &actor)
{
    QJsonObject json{{u"kind"_s, actor.kind.toString()}};
    if (!actor.id.isEmpty()) {
        json.insert("id"_L1, actor.id);
    }
    if (!actor.name.isEmpty()) {
        json.insert("name"_L1, actor.name);
    }
    return json;
}

QJsonObject toJson(const Event &event)
{
    return QJsonObject{{u"seq"_s, event.seq},
                       {u"at"_s, toWireTime(event.at)},
                       {u"actor"_s, toJson(event.actor)},
                       {u"type"_s, event.type},
                       {event.entityKey(), event.entity}};
}

Result<Event> eventFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Event event;
    event.seq = reader.number("seq");
    event.at = reader.time("at");
    event.type = reader.requiredText("type");
    const QJsonObject actor = reader.object("actor");
    JsonReader actorReader(actor);
    event.actor = Actor{
        .kind = actorReader.word("kind", AuthorKind::System), .id = actorReader.text("id"), .name = actorReader.text("name")};
    event.entity = json.value(event.entityKey()).toObject();
    if (const auto &error = reader.error()) {
        return *error;
    }
    return event;
}

} // namespace deskbell
