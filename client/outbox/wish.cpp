// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/outbox/wish.h"

#include <QJsonArray>

namespace deskbell {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Wish &wish)
{
    QJsonArray files;
    for (const WishFile &file : wish.files) {
        files.append(QJsonObject{{u"id"_s, file.id.value},
                                 {u"name"_s, file.name},
                                 {u"media_type"_s, file.mediaType},
                                 {u"inline_id"_s, file.inlineId},
                                 {u"path"_s, file.path},
                                 {u"size"_s, file.size},
                                 {u"uploaded"_s, file.uploaded}});
    }
    QJsonObject json{{u"id"_s, wish.id},           {u"kind"_s, int(wish.kind)},
                     {u"lane"_s, wish.lane},       {u"conversation"_s, wish.conversation.value},
                     {u"body"_s, wish.body},       {u"shown"_s, wish.shown},
                     {u"files"_s, files},          {u"if_match"_s, wish.ifMatch},
                     {u"state"_s, int(wish.state)}};
    if (!wish.expects.isEmpty()) {
        json[u"expects"_s] = wish.expects;
    }
    if (!wish.path.isEmpty()) {
        json[u"method"_s] = wish.method;
        json[u"path"_s] = wish.path;
    }
    if (wish.error) {
        json[u"error"_s] = toProblem(*wish.error);
    }
    return json;
}

std::optional<Wish> wishFromJson(const QJsonObject &json)
{
    Wish wish{.id = json[u"id"].toString(),
              .kind = Wish::Kind(json[u"kind"].toInt()),
              .lane = json[u"lane"].toString(),
              .conversation = ConversationId{json[u"conversation"].toString()},
              .body = json[u"body"].toObject(),
              .shown = json[u"shown"].toObject(),
              .expects = json[u"expects"].toObject(),
              .ifMatch = json[u"if_match"].toInteger(),
              .method = json[u"method"].toString(),
              .path = json[u"path"].toString(),
              .state = Wish::State(json[u"state"].toInt())};
    for (const QJsonValue element : json[u"files"].toArray()) {
        const QJsonObject file = element.toObject();
        wish.files.append({.id = AttachmentId{file[u"id"].toString()},
                           .name = file[u"name"].toString(),
                           .mediaType = file[u"media_type"].toString(),
                           .inlineId = file[u"inline_id"].toString(),
                           .path = file[u"path"].toString(),
                           .size = file[u"size"].toInteger(),
                           .uploaded = file[u"uploaded"].toBool()});
    }
    if (json.contains(u"error")) {
        const QJsonObject problem = json[u"error"].toObject();
        wish.error = fromProblem(problem[u"status"].toInt(), problem);
    }
    wish.stored = true;
    return wish.id.isEmpty() ? std::nullopt : std::optional(wish);
}

} // namespace deskbell
