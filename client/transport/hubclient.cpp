// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/transport/hubclient.h"

#include "protocol/id.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace deskbell {
namespace {

Q_LOGGING_CATEGORY(logSession, "deskbell.client.session")

using namespace Qt::StringLiterals;

constexpr qint64 freshForMs = 60'000;

bool isOver(const Error &error)
{
    return error.kind == Error::Kind::SignedOut || error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::Invalid
        || error.kind == Error::Kind::Malformed || error.kind == Error::Kind::NotFound;
}

} // namespace

HttpRequest jsonRequest(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    HttpRequest request;
    request.method = method;
    request.path = path;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.contentType = QByteArrayLiteral("application/json");
    return request;
}

Result<QJsonObject> jsonOf(const HttpReply &reply)
{
    if (!reply.ok()) {
        return reply.error();
    }
    if (reply.body.isEmpty()) {
        return QJsonObject();
    }
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    if (!document.isObject()) {
        return Error{.kind = Error::Kind::Malformed, .detail = u"The hub's answer is not a JSON object."_s};
    }
    return document.object();
}

HubClient::HubClient(Wire &wire, TokenStore &store, QObject *parent)
    : QObject(parent)
    , m_wire(wire)
    , m_store(store)
{ }

void HubClient::load(std::function<void(bool)> done)
{
    m_store.load([this, done = std::move(done)](const SessionTokens &tokens) {
        m_tokens = tokens;
        done(isSignedIn());
    });
}

void HubClient::signIn(const QString &email, const QString &password, const QString &device,
                       std::function<void(Result<QJsonObject>)> done)
{
    const QJsonObject body{{u"email"_s, email}, {u"password"_s, password}, {u"device"_s, device}};
    m_wire.send(jsonRequest("POST", u"/v1/session"_s, body), [this, done = std::move(done)](const HttpReply &reply) {
        auto answer = jsonOf(reply);
        if (!answer) {
            done(answer.error());
            return;
        }
        const QJsonObject object = *answer;
        keepTokens(object, [object, done] { done(object); });
    });
}

void HubClient::signOut()
{
    if (isSignedIn()) {
        HttpRequest farewell;
        farewell.method = QByteArrayLiteral("DELETE");
        farewell.path = u"/v1/session"_s;
        sendWithToken(farewell, false, [](const HttpReply &) {});
    }
    m_tokens = {};
    m_store.clear();
}

void HubClient::keepTokens(const QJsonObject &body, std::function<void()> kept)
{
    m_tokens.access = body[u"access_token"].toString();
    m_tokens.refresh = body[u"refresh_token"].toString();
    m_tokens.attempt.clear();
    m_tokens.accessUntil = QDateTime::currentDateTimeUtc().addSecs(body[u"expires_in_s"].toInt(900));
    m_store.save(m_tokens, std::move(kept));
}

void HubClient::request(const HttpRequest &request, Answer done) { sendWithToken(request, true, std::move(done)); }

void HubClient::sendWithToken(const HttpRequest &request, bool mayRefresh, Answer done)
{
    if (m_refreshing && mayRefresh) { // its token is as good as spent
        refresh([this, request, done = std::move(done)](const std::optional<Error> &error) {
            if (error) {
                HttpReply reply;
                reply.failure = *error;
                done(reply);
                return;
            }
            sendWithToken(request, false, done);
        });
        return;
    }
    HttpRequest authorised = request;
    authorised.headers.append({QByteArrayLiteral("Authorization"), "Bearer " + m_tokens.access.toUtf8()});
    const QString usedToken = m_tokens.access;
    m_wire.send(authorised, [this, request, mayRefresh, usedToken, done = std::move(done)](const HttpReply &reply) {
        if (reply.failure || reply.status != 401 || !mayRefresh || !isSignedIn()) {
            // Anything else may be said by a proxy in its place.
            const bool ofHub =
                (reply.status >= 200 && reply.status < 300) || reply.status == 304 || reply.status == 409 || reply.status == 412;
            if (ofHub) {
                Q_EMIT reached();
            }
            done(reply);
            return;
        }
        if (usedToken != m_tokens.access) { // refreshed while this one was under way
            sendWithToken(request, false, done);
            return;
        }
        refresh([this, request, reply, done](const std::optional<Error> &error) {
            if (!error) {
                sendWithToken(request, false, done);
            } else if (isOver(*error)) {
                done(reply);
            } else {
                HttpReply failed;
                failed.failure = *error;
                done(failed);
            }
        });
    });
}

void HubClient::withFreshToken(std::function<void(std::optional<Error>)> done)
{
    if (m_refreshing || QDateTime::currentDateTimeUtc().msecsTo(m_tokens.accessUntil) < freshForMs) {
        refresh(std::move(done));
        return;
    }
    done(std::nullopt);
}

void HubClient::refresh(std::function<void(std::optional<Error>)> done)
{
    m_waiting.append(std::move(done));
    if (m_refreshing) {
        return;
    }
    m_refreshing = true;
    if (!m_tokens.attempt.isEmpty()) {
        presentRefreshToken();
        return;
    }
    // Kept before it goes out: after a crash or a lost answer the same attempt is made once more, and the hub knows it for that.
    m_tokens.attempt = makeUuid7() + makeUuid7();
    m_store.save(m_tokens, [this] { presentRefreshToken(); });
}

void HubClient::presentRefreshToken()
{
    const QJsonObject body{{u"refresh_token"_s, m_tokens.refresh}, {u"attempt"_s, m_tokens.attempt}};
    m_wire.send(jsonRequest("POST", u"/v1/session/refresh"_s, body), [this](const HttpReply &reply) {
        const auto answer = jsonOf(reply);
        if (answer && answer->contains(u"access_token"_s)) {
            keepTokens(*answer, [this] { settleRefresh(std::nullopt); });
            return;
        }
        const Error error = answer ? Error{.kind = Error::Kind::Malformed, .detail = u"No access_token."_s} : answer.error();
        qCInfo(logSession) << "refresh failed with status" << reply.status;
        settleRefresh(error);
    });
}

void HubClient::settleRefresh(const std::optional<Error> &error)
{
    m_refreshing = false;
    const bool over = error && isOver(*error);
    if (over) {
        m_tokens = {};
        m_store.clear();
    }
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &done : waiting) {
        done(error);
    }
    if (over) {
        Q_EMIT sessionEnded();
    }
}

} // namespace deskbell
