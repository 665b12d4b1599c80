// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/promise.h"

#include "protocol/jsonreader.h"

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

void insertWord(QJsonObject &json, const QString &key, const QString &value)
{
    if (!value.isEmpty()) {
        json.insert(key, value);
    }
}

void insertTime(QJsonObject &json, const QString &key, const QDateTime &value)
{
    if (value.isValid()) {
        json.insert(key, toWireTime(value));
    }
}

} // namespace

void count(PromiseCounts &counts, const Promise &promise)
{
    if (promise.state == PromiseState::Kept) {
        ++(promise.isLate() ? counts.late : counts.kept);
    } else if (promise.isLate()) {
        ++counts.broken;
    } else if (promise.state == PromiseState::Cancelled) {
        ++counts.cancelled;
    }
}

QJsonObject toJson(const Promise &promise)
{
    QJsonObject json{{u"id"_s, promise.id.value},
                     {u"version"_s, promise.version},
                     {u"conversation_id"_s, promise.conversationId.value},
                     {u"customer_id"_s, promise.customerId.value},
                     {u"kind"_s, promise.kind.toString()},
                     {u"due_at"_s, toWireTime(promise.dueAt)},
                     {u"reason"_s, promise.reason},
                     {u"state"_s, promise.state.toString()},
                     {u"made_by"_s, toJson(promise.madeBy)}};
    insertWord(json, u"owner_id"_s, promise.ownerId.value);
    insertWord(json, u"channel_kind"_s, promise.channelKind);
    insertWord(json, u"address"_s, promise.address);
    insertTime(json, u"broken_at"_s, promise.brokenAt);
    insertTime(json, u"settled_at"_s, promise.settledAt);
    insertTime(json, u"made_at"_s, promise.madeAt);
    if (promise.handedOver) {
        json.insert("handed_over"_L1,
                    QJsonObject{{u"from"_s, promise.handedOver->from.value}, {u"at"_s, toWireTime(promise.handedOver->at)}});
    }
    return json;
}

Result<Promise> promiseFromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Promise promise{.id = reader.requiredId<PromiseId>("id"),
                    .version = reader.number("version", 1),
                    .conversationId = reader.requiredId<ConversationId>("conversation_id"),
                    .customerId = reader.id<CustomerId>("customer_id"),
                    .kind = reader.word("kind", PromiseKind::Call),
                    .dueAt = reader.time("due_at"),
                    .ownerId = reader.id<AgentId>("owner_id"),
                    .reason = reader.text("reason"),
                    .channelKind = reader.text("channel_kind"),
                    .address = reader.text("address"),
                    .state = reader.word("state", PromiseState::Open),
                    .brokenAt = reader.time("broken_at"),
                    .settledAt = reader.time("settled_at"),
                    .madeAt = reader.time("made_at")};
    const QJsonObject maker = reader.object("made_by");
    JsonReader makerReader(maker);
    promise.madeBy = Actor{
        .kind = makerReader.word("kind", AuthorKind::System), .id = makerReader.text("id"), .name = makerReader.text("name")};
    const QJsonObject handed = reader.object("handed_over");
    JsonReader handedReader(handed);
    if (!handed.isEmpty()) {
        promise.handedOver = PromiseHandOver{.from = handedReader.id<AgentId>("from"), .at = handedReader.time("at")};
    }
    for (const auto *inner : {&reader, &makerReader, &handedReader}) {
        if (const auto &error = inner->error()) {
            return *error;
        }
    }
    if (!promise.dueAt.isValid()) {
        return Error{.kind = Error::Kind::Malformed, .detail = u"due_at is missing or no moment"_s, .field = u"due_at"_s};
    }
    return promise;
}

QJsonObject toJson(const PromiseCounts &counts)
{
    return QJsonObject{
        {u"kept"_s, counts.kept}, {u"late"_s, counts.late}, {u"broken"_s, counts.broken}, {u"cancelled"_s, counts.cancelled}};
}

PromiseCounts promiseCountsFromJson(const QJsonObject &json)
{
    return {.kept = json["kept"_L1].toInt(),
            .late = json["late"_L1].toInt(),
            .broken = json["broken"_L1].toInt(),
            .cancelled = json["cancelled"_L1].toInt()};
}

} // namespace deskbell
