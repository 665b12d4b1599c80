// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hub/hubclient.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>

namespace deskbell::test {

using namespace Qt::StringLiterals;

QJsonObject HubClient::Answer::json() const { return QJsonDocument::fromJson(body).object(); }

bool HubClient::signIn(const QString &email, const QString &password)
{
    m_token.clear();
    const Answer answer = post(u"/v1/session"_s, {{u"email"_s, email}, {u"password"_s, password}, {u"device"_s, u"test"_s}});
    m_token = answer.json().value("access_token"_L1).toString().toUtf8();
    return answer.status / 100 == 2 && !m_token.isEmpty();
}

HubClient::Answer HubClient::get(const QString &path) { return send("GET", path, {}, {}); }

HubClient::Answer HubClient::post(const QString &path, const QJsonObject &body)
{
    return send("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact), "application/json");
}

HubClient::Answer HubClient::patch(const QString &path, const QJsonObject &body)
{
    return send("PATCH", path, QJsonDocument(body).toJson(QJsonDocument::Compact), "application/json");
}

QString HubClient::upload(const QString &name, const QString &mediaType, const QByteArray &content)
{
    const QByteArray disposition = "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(name);
    return send("POST", u"/v1/attachments"_s, content, mediaType.toUtf8(), disposition).json().value("id"_L1).toString();
}

HubClient::Answer HubClient::send(const QByteArray &verb, const QString &path, const QByteArray &body, const QByteArray &type,
                                  const QByteArray &disposition)
{
    QNetworkRequest request(m_hub.resolved(QUrl(path)));
    request.setTransferTimeout(60'000);
    if (!m_token.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + m_token);
    }
    if (!type.isEmpty()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    }
    if (!disposition.isEmpty()) {
        request.setRawHeader("Content-Disposition", disposition);
    }
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished()) {
        loop.exec();
    }
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), .body = reply->readAll()};
}

} // namespace deskbell::test
