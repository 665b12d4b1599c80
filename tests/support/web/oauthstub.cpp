// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/web/oauthstub.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace deskbell::test {

OAuthStub::OAuthStub()
    : m_http([this](const StubRequest &request) { return handle(request); })
{ }

QString OAuthStub::makeRefreshToken()
{
    const QString token = u"refresh-%1"_s.arg(++m_counter);
    m_refresh.insert(token);
    return token;
}

void OAuthStub::revokeAll()
{
    m_refresh.clear();
    m_access.clear();
}

StubAnswer OAuthStub::json(int status, const QJsonObject &body)
{
    return {.status = status,
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .type = "application/json",
            .headers = {"Cache-Control: no-store"}};
}

StubAnswer OAuthStub::refuse(const QString &error, const QString &words)
{
    return json(error == "invalid_client"_L1 ? 401 : 400, {{u"error"_s, error}, {u"error_description"_s, words}});
}

StubAnswer OAuthStub::handle(const StubRequest &request)
{
    const QString path = request.url.path();
    if (path == "/authorize"_L1 && request.method == "GET") {
        return authorize(request);
    }
    if (request.method != "POST") {
        return {.status = 404};
    }
    if (path == "/introspect"_L1) {
        const bool active = m_access.contains(request.form().value(u"token"_s));
        return json(200, active ? QJsonObject{{u"active"_s, true}, {u"username"_s, user}} : QJsonObject{{u"active"_s, false}});
    }
    if (path == "/token"_L1) {
        return token(request);
    }
    if (path == "/device"_L1) {
        if (request.form().value(u"client_id"_s) != clientId) {
            return refuse(u"invalid_client"_s);
        }
        const QString device = u"device-%1"_s.arg(++m_counter);
        m_devices.insert(device);
        return json(200,
                    {{u"device_code"_s, device},
                     {u"user_code"_s, u"WDJB-MJHT"_s},
                     {u"verification_uri"_s, url(u"/enter"_s).toString()},
                     {u"expires_in"_s, 900},
                     {u"interval"_s, 1}});
    }
    return {.status = 404};
}

StubAnswer OAuthStub::authorize(const StubRequest &request)
{
    const QUrlQuery query(request.url);
    const auto value = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    const QUrl redirect(value(u"redirect_uri"_s));
    if (value(u"client_id"_s) != clientId || value(u"response_type"_s) != "code"_L1 || redirect.host() != "127.0.0.1"_L1) {
        return {.status = 400, .body = "bad client or redirect"};
    }
    QUrlQuery back;
    back.addQueryItem(u"state"_s, value(u"state"_s));
    if (denies) {
        back.addQueryItem(u"error"_s, u"access_denied"_s);
    } else if (value(u"code_challenge_method"_s) != "S256"_L1 || value(u"code_challenge"_s).size() != 43) {
        back.addQueryItem(u"error"_s, u"invalid_request"_s);
    } else {
        const QString code = u"code-%1"_s.arg(++m_counter);
        m_codes.insert(code, {.challenge = value(u"code_challenge"_s), .redirect = redirect.toString()});
        back.addQueryItem(u"code"_s, code);
    }
    QUrl target = redirect;
    target.setQuery(back);
    return {.status = 302, .headers = {"Location: " + target.toEncoded()}};
}

StubAnswer OAuthStub::token(const StubRequest &request)
{
    const auto form = request.form();
    if (form.value(u"client_id"_s) != clientId || form.value(u"client_secret"_s) != clientSecret) {
        return refuse(u"invalid_client"_s, u"unknown client"_s);
    }
    const QString grant = form.value(u"grant_type"_s);
    if (grant == "authorization_code"_L1) {
        return byCode(form);
    }
    if (grant == "refresh_token"_L1) {
        return byRefresh(form);
    }
    if (grant == "urn:ietf:params:oauth:grant-type:device_code"_L1) {
        return byDevice(form);
    }
    return refuse(u"unsupported_grant_type"_s);
}

StubAnswer OAuthStub::byCode(const QHash<QString, QString> &form)
{
    const QString name = form.value(u"code"_s);
    if (!m_codes.contains(name)) {
        return refuse(u"invalid_grant"_s, u"no such code"_s);
    }
    const Code code = m_codes.take(name); // good once
    const QByteArray challenge = QCryptographicHash::hash(form.value(u"code_verifier"_s).toLatin1(), QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (code.challenge != QLatin1StringView(challenge) || code.redirect != form.value(u"redirect_uri"_s)) {
        return refuse(u"invalid_grant"_s, u"the verifier or the redirect does not match"_s);
    }
    return give(makeRefreshToken());
}

StubAnswer OAuthStub::byRefresh(const QHash<QString, QString> &form)
{
    ++m_refreshes;
    const QString refresh = form.value(u"refresh_token"_s);
    if (!m_refresh.contains(refresh)) {
        return refuse(u"invalid_grant"_s, u"the token was revoked"_s);
    }
    if (rotates) {
        m_refresh.remove(refresh);
        return give(makeRefreshToken());
    }
    return give({});
}

StubAnswer OAuthStub::byDevice(const QHash<QString, QString> &form)
{
    if (!m_devices.contains(form.value(u"device_code"_s))) {
        return refuse(u"expired_token"_s);
    }
    if (denies) {
        return refuse(u"access_denied"_s);
    }
    if (pendingPolls-- > 0) {
        return refuse(u"authorization_pending"_s);
    }
    m_devices.remove(form.value(u"device_code"_s));
    return give(makeRefreshToken());
}

StubAnswer OAuthStub::give(const QString &refreshToken)
{
    const QString access = u"access-%1"_s.arg(++m_counter);
    m_access.insert(access);
    if (issued) {
        issued(access, user);
    }
    QJsonObject body{{u"access_token"_s, access}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, expiresIn}};
    if (!refreshToken.isEmpty()) {
        body[u"refresh_token"_s] = refreshToken;
    }
    return json(200, body);
}

} // namespace deskbell::test
