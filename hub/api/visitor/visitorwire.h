// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/http.h"
#include "hub/core/chat.h"

#include <QJsonArray>

/// What visitors' browsers send and get: the public side of the API's words.
namespace deskbell::hub {

/// The website a call comes from: its Origin header, or, when that is the hub's own (the widget's frame), what the frame says
/// (\a said: it knows by the browser). Empty: from nowhere that could be a website.
QString websiteOf(const HttpRequest &request, const QString &said);
/// Who is at the other end: the connection's address, or what a proxy on this machine says.
QByteArray clientAddressOf(const HttpRequest &request);
/// What limits by address count: of IPv6 the network (/64), since one person has all addresses of it.
QByteArray networkOf(const QByteArray &address);
/// This machine's own programs share one address: limits by address mean nothing for them.
bool isThisMachine(const QByteArray &address);

/// {"line","id","at","direction","author"?,"text","attachments":[…]}
QJsonObject lineToJson(const ChatLine &line);
QJsonArray linesToJson(const QList<ChatLine> &lines);
/// {"started","finished","rated","seen_line"}
QJsonObject stateToJson(const ChatState &state);
/// What the visitor may know of themselves: {"id","name","identified"}
QJsonObject visitorToJson(const Visitor &visitor);
/// What agents are shown: {"id","online","identified","name","email","language","page","title","referrer","device","since","seen_at"}
QJsonObject visitorForAgents(const Visitor &visitor, bool online);
/// page, title, referrer, language, name, email; cleaned.
VisitorInfo visitIn(const QJsonObject &body);

} // namespace deskbell::hub
