// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/outbox/wishsender.h"

#include "client/undostack.h"

#include <QFile>
#include <QJsonArray>
#include <QUrl>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostComparisons = 5; ///< of a change with what the hub has meanwhile

/// RFC 6266 with RFC 8187: any name survives.
QByteArray dispositionOf(const QString &name) { return "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(name); }

} // namespace

HttpRequest uploadOf(const WishFile &file, const QString &path)
{
    HttpRequest request;
    request.method = QByteArrayLiteral("POST");
    request.path = u"/v1/attachments?id="_s + file.id.value;
    if (!file.inlineId.isEmpty()) {
        request.path += u"&inline_id="_s + QString::fromLatin1(QUrl::toPercentEncoding(file.inlineId));
    }
    request.contentType = file.mediaType.toLatin1();
    request.headers.append({QByteArrayLiteral("Content-Disposition"), dispositionOf(file.name)});
    request.bodyFile = path;
    return request;
}

HttpRequest requestFor(const Wish &wish)
{
    const QString conversation = u"/v1/conversations/"_s + wish.conversation.value;
    HttpRequest request;
    switch (wish.kind) {
    case Wish::Kind::Send: {
        QJsonObject body = wish.body;
        QJsonArray attachments = wish.body[u"attachments"].toArray(); // those the hub has already
        for (const WishFile &file : wish.files) {
            attachments.append(file.id.value);
        }
        if (!attachments.isEmpty()) {
            body[u"attachments"_s] = attachments;
        }
        return jsonRequest("POST", conversation + u"/messages"_s, body);
    }
    case Wish::Kind::Patch: {
        QJsonObject body = wish.body;
        body[u"change_id"_s] = wish.id;
        request = jsonRequest("PATCH", conversation, body);
        if (!wish.expects.isEmpty() && wish.ifMatch > 0) {
            request.headers.append({"If-Match", '"' + QByteArray::number(wish.ifMatch) + '"'});
        }
        return request;
    }
    case Wish::Kind::Seen: {
        const QJsonObject body{{u"message_id"_s, wish.body[u"message_id"]}};
        return jsonRequest("POST", conversation + u"/seen"_s, body);
    }
    case Wish::Kind::Customer:
        request = jsonRequest("PATCH", u"/v1/customers/"_s + wish.lane, wish.body);
        if (wish.ifMatch > 0) {
            request.headers.append({"If-Match", '"' + QByteArray::number(wish.ifMatch) + '"'});
        }
        return request;
    case Wish::Kind::Revoke:
        request.method = QByteArrayLiteral("DELETE");
        request.path = u"/v1/messages/"_s + wish.body[u"message_id"].toString();
        return request;
    case Wish::Kind::Request: return jsonRequest(wish.method.toLatin1(), wish.path, wish.body);
    case Wish::Kind::Settings: return jsonRequest("PATCH", u"/v1/me"_s, {{u"settings_patch"_s, wish.body}});
    case Wish::Kind::Retry: return jsonRequest("POST", u"/v1/messages/%1/retry"_s.arg(wish.body[u"message_id"].toString()), {});
    }
    return request;
}

WishSender::WishSender(HubClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{ }

void WishSender::send(const Wish &wish) { sendNextFile(wish); }

void WishSender::sendNextFile(Wish wish)
{
    const auto next = std::find_if(wish.files.begin(), wish.files.end(), [](const WishFile &file) { return !file.uploaded; });
    if (next == wish.files.end()) {
        sendItself(wish);
        return;
    }
    const HttpRequest request = uploadOf(*next, next->path);
    const qsizetype index = next - wish.files.begin();
    if (!QFile::exists(next->path)) {
        HttpReply reply;
        reply.failure = Error{.kind = Error::Kind::Invalid, .detail = tr("The attached file is gone.")};
        QMetaObject::invokeMethod(
            this, [this, id = wish.id, reply] { Q_EMIT answered(id, reply); }, Qt::QueuedConnection);
        return;
    }
    m_client.request(request, [this, wish, index](const HttpReply &reply) mutable {
        if (!reply.ok()) {
            Q_EMIT answered(wish.id, reply);
            return;
        }
        wish.files[index].uploaded = true;
        Q_EMIT uploaded(wish.id, wish.files[index].id);
        sendNextFile(wish);
    });
}

void WishSender::sendItself(const Wish &wish)
{
    m_client.request(requestFor(wish), [this, wish](const HttpReply &reply) {
        if (!reply.ok() && !wish.expects.isEmpty() && reply.error().kind == Error::Kind::Stale) {
            compare(wish, reply);
        } else {
            Q_EMIT answered(wish.id, reply);
        }
    });
}

/// Another version need not mean that somebody changed the same: a message that came in is no reason to refuse.
void WishSender::compare(Wish wish, const HttpReply &refusal)
{
    HttpRequest question;
    question.path = u"/v1/conversations/"_s + wish.conversation.value;
    m_client.request(question, [this, wish, refusal](const HttpReply &reply) mutable {
        const auto now = jsonOf(reply);
        if (!now) {
            Q_EMIT answered(wish.id, reply);
        } else if (!stillHas(*now, wish.expects) || ++wish.attempts > mostComparisons) {
            Q_EMIT answered(wish.id, refusal);
        } else {
            wish.ifMatch = (*now)[u"version"].toInteger();
            sendItself(wish);
        }
    });
}

} // namespace deskbell
