// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/session/tokenjson.h"

#include "protocol/values.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace deskbell {

using namespace Qt::StringLiterals;

QByteArray tokensToJson(const SessionTokens &tokens)
{
    const QJsonObject json{{u"access"_s, tokens.access},
                           {u"refresh"_s, tokens.refresh},
                           {u"until"_s, toWireTime(tokens.accessUntil)},
                           {u"attempt"_s, tokens.attempt}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

SessionTokens tokensFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {.access = object[u"access"].toString(),
            .refresh = object[u"refresh"].toString(),
            .accessUntil = fromWireTime(object[u"until"].toString()),
            .attempt = object[u"attempt"].toString()};
}

} // namespace deskbell
