// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/visitor/visitorwire.h"

#include <QHostAddress>
#include <QUrl>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

void putIfSet(QJsonObject &json, const QString &key, const QString &value)
{
    if (!value.isEmpty()) {
        json.insert(key, value);
    }
}

/// The hub's own name as its clients see it: a proxy on this machine may have put its own into Host.
QByteArray ownHost(const HttpRequest &request)
{
    const QByteArray forwarded = request.header("x-forwarded-host");
    return !forwarded.isEmpty() && isThisMachine(request.peer) ? forwarded : request.header("host");
}

} // namespace

QString websiteOf(const HttpRequest &request, const QString &said)
{
    const QByteArray header = request.header("origin");
    if (header.isEmpty()) {
        return originOf(said);
    }
    const QUrl origin(QString::fromLatin1(header), QUrl::StrictMode);
    const bool own = origin.isValid() && !origin.host().isEmpty()
        && origin.authority(QUrl::FullyEncoded).toLower().toLatin1() == ownHost(request).trimmed().toLower();
    return own ? originOf(said) : originOf(QString::fromLatin1(header));
}

bool isThisMachine(const QByteArray &address) { return QHostAddress(QString::fromLatin1(address)).isLoopback(); }

QByteArray clientAddressOf(const HttpRequest &request)
{
    const QByteArray forwarded = request.header("x-forwarded-for");
    if (forwarded.isEmpty() || !isThisMachine(request.peer)) {
        return request.peer;
    }
    // The last one was put there by our own proxy; those before it may be invented.
    const QByteArray last = forwarded.split(',').constLast().trimmed();
    return QHostAddress(QString::fromLatin1(last)).isNull() ? request.peer : last;
}

QByteArray networkOf(const QByteArray &address)
{
    const QHostAddress parsed(QString::fromLatin1(address));
    bool isVersion4 = false;
    const QHostAddress version4(parsed.toIPv4Address(&isVersion4));
    if (isVersion4) {
        return version4.toString().toLatin1();
    }
    if (parsed.protocol() != QAbstractSocket::IPv6Protocol) {
        return address;
    }
    const Q_IPV6ADDR whole = parsed.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(whole.c), 8).toHex() + "/64";
}

QJsonObject lineToJson(const ChatLine &line)
{
    const Message &message = line.message;
    QJsonArray attachments;
    for (const Attachment &attachment : message.attachments) {
        attachments.append(toJson(attachment));
    }
    QJsonObject json{{u"line"_s, line.line},
                     {u"id"_s, message.id.value},
                     {u"at"_s, toWireTime(message.at)},
                     {u"direction"_s, message.direction.toString()},
                     {u"text"_s, message.text},
                     {u"attachments"_s, attachments}};
    if (message.direction == Direction::Out) {
        json.insert(u"author"_s, message.author.name);
    }
    return json;
}

QJsonArray linesToJson(const QList<ChatLine> &lines)
{
    QJsonArray json;
    for (const ChatLine &line : lines) {
        json.append(lineToJson(line));
    }
    return json;
}

QJsonObject stateToJson(const ChatState &state)
{
    return {{u"started"_s, !state.conversation.isNull()},
            {u"finished"_s, state.finished},
            {u"rated"_s, state.rated},
            {u"seen_line"_s, state.seenLine}};
}

QJsonObject visitorToJson(const Visitor &visitor)
{
    return {{u"id"_s, visitor.id}, {u"name"_s, visitor.info.name}, {u"identified"_s, !visitor.subject.isEmpty()}};
}

QJsonObject visitorForAgents(const Visitor &visitor, bool online)
{
    QJsonObject json{{u"id"_s, visitor.id},
                     {u"online"_s, online},
                     {u"identified"_s, !visitor.subject.isEmpty()},
                     {u"since"_s, toWireTime(visitor.createdAt)},
                     {u"seen_at"_s, toWireTime(visitor.seenAt)}};
    putIfSet(json, u"name"_s, visitor.info.name);
    putIfSet(json, u"account"_s, visitor.subject);
    putIfSet(json, u"email"_s, visitor.email.isEmpty() ? visitor.info.email : visitor.email);
    putIfSet(json, u"language"_s, visitor.info.language);
    putIfSet(json, u"page"_s, visitor.info.page);
    putIfSet(json, u"title"_s, visitor.info.title);
    putIfSet(json, u"referrer"_s, visitor.info.referrer);
    putIfSet(json, u"device"_s, visitor.info.device);
    return json;
}

VisitorInfo visitIn(const QJsonObject &body) { return cleanedVisit(visitorInfoFromJson(body)); }

} // namespace deskbell::hub
