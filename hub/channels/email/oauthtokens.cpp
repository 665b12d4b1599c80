// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/email/oauthtokens.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QUrlQuery>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

constexpr qint64 longestTokenAnswer = 64 * 1024;
constexpr auto tokenPatience = 20s;
// A token that ends while a login is on its way would be refused for nothing.
constexpr qint64 tokenMarginSeconds = 60;

/// Plus signs and the like are data in a form: QUrlQuery leaves them alone.
QByteArray formBody(const QList<std::pair<QByteArray, QString>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty()) {
            body += (body.isEmpty() ? "" : "&") + name + '=' + QUrl::toPercentEncoding(value);
        }
    }
    return body;
}

} // namespace

Result<OAuthAnswer> readOAuthAnswer(int status, const QByteArray &body)
{
    const QJsonObject json = body.size() > longestTokenAnswer ? QJsonObject() : QJsonDocument::fromJson(body).object();
    if (status == 200) {
        OAuthAnswer answer{.accessToken = json[u"access_token"_s].toString(),
                           .refreshToken = json[u"refresh_token"_s].toString(),
                           .expiresIn = json[u"expires_in"_s].toInteger(3600)};
        // A token travels inside a line of the mail protocols, between control characters.
        const bool usable = !answer.accessToken.isEmpty()
            && std::all_of(answer.accessToken.begin(), answer.accessToken.end(),
                           [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
        if (!usable) {
            return Error{.kind = Error::Kind::Unavailable, .detail = u"the sign-in server's answer makes no sense"_s};
        }
        return answer;
    }
    const QString code = json[u"error"_s].toString().left(100);
    QString said = json[u"error_description"_s].toString().left(300).simplified();
    said = said.isEmpty() ? code : code + u": "_s + said;
    if (status == 400 || status == 401) {
        // invalid_grant: revoked, run out, password changed. invalid_client: the desk's own registration is at fault.
        const QString words = code == "invalid_client"_L1 || code == "unauthorized_client"_L1
            ? u"the provider does not accept this client id or its secret (%1)"_s
            : u"sign in again: the provider no longer accepts the earlier sign-in (%1)"_s;
        return Error{.kind = Error::Kind::SignedOut, .detail = words.arg(said.isEmpty() ? QString::number(status) : said)};
    }
    return Error{.kind = Error::Kind::Unavailable,
                 .detail = u"the sign-in server cannot help now (%1)"_s.arg(said.isEmpty() ? QString::number(status) : said)};
}

OAuthTokens::OAuthTokens(OAuthSettings settings, Rotated rotated)
    : m_settings(std::move(settings))
    , m_rotated(std::move(rotated))
{
    m_network.setAutoDeleteReplies(true);
}

OAuthTokens::~OAuthTokens()
{
    if (m_asking) {
        m_asking->disconnect(this);
        m_asking->abort();
    }
}

void OAuthTokens::token(QObject *context, const QString &refused, Done done)
{
    if (!refused.isEmpty() && refused == m_token) {
        m_token.clear();
    }
    if (!m_token.isEmpty() && QDateTime::currentDateTimeUtc().secsTo(m_until) > tokenMarginSeconds) {
        return done(m_token);
    }
    m_waiting.append(Waiting{.context = context, .done = std::move(done)});
    if (!m_asking) {
        refresh();
    }
}

void OAuthTokens::refresh()
{
    if (m_settings.refreshToken.isEmpty()) {
        return settle(
            Error{.kind = Error::Kind::SignedOut, .detail = u"sign in again: nobody has signed in to this account yet"_s});
    }
    QNetworkRequest request{QUrl(m_settings.tokenEndpoint)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Accept", "application/json");
    request.setTransferTimeout(int(std::chrono::milliseconds(tokenPatience).count()));
    // A secret is not carried to another place.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    m_asking = m_network.post(request,
                              formBody({{"grant_type", u"refresh_token"_s},
                                        {"refresh_token", m_settings.refreshToken},
                                        {"client_id", m_settings.clientId},
                                        {"client_secret", m_settings.clientSecret},
                                        {"scope", m_settings.scope}}));
    QNetworkReply *reply = m_asking;
    connect(reply, &QNetworkReply::finished, this, [this, reply] { onAnswer(*reply); });
}

void OAuthTokens::onAnswer(QNetworkReply &reply)
{
    m_asking = nullptr;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        return settle(Error{.kind = Error::Kind::Unavailable,
                            .detail = u"the sign-in server cannot be reached: %1"_s.arg(reply.errorString())});
    }
    const auto answer = readOAuthAnswer(status, reply.read(longestTokenAnswer + 1));
    if (!answer) {
        return settle(answer.error());
    }
    m_token = answer->accessToken;
    m_until = QDateTime::currentDateTimeUtc().addSecs(std::clamp<qint64>(answer->expiresIn, 0, 86'400));
    if (!answer->refreshToken.isEmpty() && answer->refreshToken != m_settings.refreshToken) {
        m_settings.refreshToken = answer->refreshToken;
        if (m_rotated) {
            m_rotated(m_settings.refreshToken);
        }
    }
    settle(m_token);
}

void OAuthTokens::settle(const Result<QString> &token)
{
    // Who is told may ask again at once.
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.context) {
            one.done(token);
        }
    }
}

} // namespace deskbell::hub
