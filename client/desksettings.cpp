// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with the account: settings, macros and views.
#include "client/deskprivate.h"

#include <algorithm>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

const QString settingsLane = u"settings"_s;

/// RFC 7396, as the hub does it.
QJsonObject mergedSettings(QJsonObject into, const QJsonObject &patch)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it.value().isNull()) {
            into.remove(it.key());
        } else if (it.value().isObject()) {
            into[it.key()] = mergedSettings(into[it.key()].toObject(), it.value().toObject());
        } else {
            into[it.key()] = it.value();
        }
    }
    return into;
}

QJsonObject presetFields(const Preset &preset)
{
    QJsonObject fields{{u"name"_s, preset.name}, {u"body"_s, preset.body}, {u"shared"_s, preset.ownerId.isNull()}};
    if (preset.ownerId.isNull()) {
        fields[u"queue_id"_s] = preset.queueId.isNull() ? QJsonValue() : QJsonValue(preset.queueId.value);
    }
    return fields;
}

} // namespace

QJsonObject Desk::settings() const { return d->settings; }

void Desk::changeSettings(const QJsonObject &patch)
{
    if (patch.isEmpty()) {
        return;
    }
    d->outbox.add(Wish{.id = makeUuid7(), .kind = Wish::Kind::Settings, .lane = settingsLane, .body = patch});
    d->announceSettings();
}

void Desk::Private::announceSettings()
{
    const auto agent = q.me();
    QJsonObject now = agent ? agent->settings : QJsonObject();
    for (const Wish &wish : outbox.wishes()) {
        if (wish.kind == Wish::Kind::Settings && wish.state == Wish::State::Waiting) {
            now = mergedSettings(now, wish.body);
        }
    }
    if (now != settings) {
        settings = now;
        Q_EMIT q.settingsChanged();
    }
}

QList<Preset> Desk::presets(const QString &kind) const
{
    const auto agent = me();
    const bool lead = agent && (agent->role == Role::Lead || agent->role == Role::Admin);
    QList<Preset> list;
    for (const Preset &preset : d->replica.directory().presets) {
        const bool concerns = preset.ownerId || preset.queueId.isNull() || lead
            || (agent && d->replica.directory().queues.value(preset.queueId).members.contains(agent->id));
        if (preset.kind == kind && concerns) {
            list.append(preset);
        }
    }
    std::sort(list.begin(), list.end(), [](const Preset &a, const Preset &b) {
        const int order = a.name.localeAwareCompare(b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return list;
}

QFuture<Result<Preset>> Desk::savePreset(const Preset &preset)
{
    auto promise = startedPromise<Preset>();
    QJsonObject body = presetFields(preset);
    HttpRequest request;
    if (d->replica.directory().presets.contains(preset.id)) {
        request = jsonRequest("PATCH", u"/v1/presets/"_s + preset.id.value, body);
        request.headers.append({"If-Match", '"' + QByteArray::number(preset.version) + '"'});
    } else {
        body[u"id"_s] = preset.id.value;
        body[u"kind"_s] = preset.kind;
        request = jsonRequest("POST", u"/v1/presets"_s, body);
    }
    d->client.request(request, [this, promise](const HttpReply &answer) {
        const auto doc = jsonOf(answer);
        if (!doc) {
            keepPromise(promise, Result<Preset>(doc.error()));
            return;
        }
        ReplicaUpdate update;
        update.presets.append(*doc);
        d->replica.apply(update);
        keepPromise(promise, presetFromJson(*doc));
    });
    return promise->future();
}

QFuture<Result<Done>> Desk::removePreset(const Preset &preset)
{
    auto promise = startedPromise<Done>();
    HttpRequest request;
    request.method = QByteArrayLiteral("DELETE");
    request.path = u"/v1/presets/"_s + preset.id.value;
    d->client.request(request, [this, promise, id = preset.id](const HttpReply &answer) {
        if (!answer.ok() && answer.error().kind != Error::Kind::NotFound) {
            keepPromise(promise, Result<Done>(answer.error()));
            return;
        }
        ReplicaUpdate update;
        update.removedPresets.append(id);
        d->replica.apply(update);
        keepPromise(promise, Result<Done>(Done{}));
    });
    return promise->future();
}

} // namespace deskbell
