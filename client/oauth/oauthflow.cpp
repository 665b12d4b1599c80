// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/oauth/oauthflow.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto signInPatience = 10min; // a person reads, types, looks for the telephone
constexpr auto answerPatience = 30s;
constexpr qsizetype longestVisit = 16 * 1024;

/// 256 bits of the system's randomness, in letters that need no quoting.
QString secretWord()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words))
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray encodedForm(const QList<std::pair<QString, QString>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty()) {
            body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        }
    }
    return body;
}

} // namespace

OAuthProvider OAuthProvider::google()
{
    return {.id = u"google"_s,
            .name = u"Google"_s,
            .authorize = QUrl(u"https://accounts.google.com/o/oauth2/v2/auth"_s),
            .token = QUrl(u"https://oauth2.googleapis.com/token"_s),
            .scope = u"https://mail.google.com/"_s,
            // Without these there is no refresh token the second time.
            .extra = {{u"access_type"_s, u"offline"_s}, {u"prompt"_s, u"consent"_s}}};
}

OAuthProvider OAuthProvider::microsoft()
{
    return {.id = u"microsoft"_s,
            .name = u"Microsoft"_s,
            .authorize = QUrl(u"https://login.microsoftonline.com/common/oauth2/v2.0/authorize"_s),
            .token = QUrl(u"https://login.microsoftonline.com/common/oauth2/v2.0/token"_s),
            .device = QUrl(u"https://login.microsoftonline.com/common/oauth2/v2.0/devicecode"_s),
            .scope = u"https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access"_s,
            // Registrations of this provider know the name, not the address.
            .redirectHost = u"localhost"_s};
}

OAuthFlow::OAuthFlow(Client client, QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
{
    m_network.setAutoDeleteReplies(true);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(tr("Nobody signed in within ten minutes. Begin again.")); });
    m_pollTimer.setSingleShot(true);
    connect(&m_pollTimer, &QTimer::timeout, this, &OAuthFlow::poll);
    connect(&m_door, &QTcpServer::newConnection, this, &OAuthFlow::onVisit);
}

OAuthFlow::~OAuthFlow() { m_over = true; }

void OAuthFlow::startBrowser()
{
    if (!m_door.listen(QHostAddress::LocalHost, 0)) {
        return fail(tr("This computer gives no port for the browser to come back to: %1").arg(m_door.errorString()));
    }
    m_limit.start(signInPatience);
    m_state = secretWord();
    m_verifier = secretWord();
    m_redirect = u"http://%1:%2/"_s.arg(m_client.provider.redirectHost).arg(m_door.serverPort());
    const QByteArray challenge = QCryptographicHash::hash(m_verifier.toLatin1(), QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QList<std::pair<QString, QString>> fields{{u"response_type"_s, u"code"_s},
                                              {u"client_id"_s, m_client.clientId},
                                              {u"redirect_uri"_s, m_redirect},
                                              {u"scope"_s, m_client.provider.scope},
                                              {u"state"_s, m_state},
                                              {u"code_challenge"_s, QString::fromLatin1(challenge)},
                                              {u"code_challenge_method"_s, u"S256"_s},
                                              {u"login_hint"_s, m_client.account}};
    for (auto it = m_client.provider.extra.cbegin(); it != m_client.provider.extra.cend(); ++it) {
        fields.append({it.key(), it.value()});
    }
    QUrl url = m_client.provider.authorize;
    url.setQuery(QString::fromLatin1(encodedForm(fields)));
    Q_EMIT browserWanted(url);
}

void OAuthFlow::onVisit()
{
    while (QTcpSocket *socket = m_door.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readVisit(*socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        readVisit(*socket);
    }
}

void OAuthFlow::readVisit(QTcpSocket &socket)
{
    const QByteArray head = socket.peek(longestVisit);
    if (!head.contains("\r\n\r\n") && head.size() < longestVisit) {
        return;
    }
    socket.readAll();
    const QUrl url(QLatin1StringView(head.left(head.indexOf('\r')).split(' ').value(1)));
    const QUrlQuery query(url);
    const QString state = query.queryItemValue(u"state"_s, QUrl::FullyDecoded);
    // Browsers ask for icons too, and any program here may knock: only who knows the state is the sign-in page's answer.
    const bool ours = !m_over && url.path() == "/"_L1 && state == m_state && head.startsWith("GET ");
    const QString words = ours ? tr("You may close this page and go back to Deskbell.") : tr("There is nothing here.");
    const QByteArray page = "<!DOCTYPE html><meta charset=\"utf-8\"><title>Deskbell</title><p style=\"font:18px sans-serif;"
                            "margin:3em\">"
        + words.toHtmlEscaped().toUtf8() + "</p>";
    socket.write((ours ? "HTTP/1.1 200 OK" : "HTTP/1.1 404 Not Found")
                 + QByteArray("\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\nReferrer-Policy: no-referrer"
                              "\r\nContent-Length: ")
                 + QByteArray::number(page.size()) + "\r\n\r\n" + page);
    socket.disconnectFromHost();
    if (!ours) {
        return;
    }
    m_door.close();
    m_state.clear(); // good once
    if (const QString error = query.queryItemValue(u"error"_s, QUrl::FullyDecoded); !error.isEmpty()) {
        return fail(refusalWords(error, query.queryItemValue(u"error_description"_s, QUrl::FullyDecoded)));
    }
    redeem(query.queryItemValue(u"code"_s, QUrl::FullyDecoded));
}

void OAuthFlow::redeem(const QString &code)
{
    post(m_client.provider.token,
         {{u"grant_type"_s, u"authorization_code"_s},
          {u"code"_s, code},
          {u"redirect_uri"_s, m_redirect},
          {u"code_verifier"_s, m_verifier},
          {u"client_id"_s, m_client.clientId},
          {u"client_secret"_s, m_client.clientSecret}},
         &OAuthFlow::onTokens);
}

void OAuthFlow::startDevice()
{
    m_limit.start(signInPatience);
    post(m_client.provider.device, {{u"client_id"_s, m_client.clientId}, {u"scope"_s, m_client.provider.scope}},
         &OAuthFlow::onDevice);
}

void OAuthFlow::onDevice(int status, const QJsonObject &body)
{
    m_deviceCode = body.value("device_code"_L1).toString();
    const QUrl where(body.value("verification_uri"_L1).toString(body.value("verification_url"_L1).toString()), QUrl::StrictMode);
    const bool web = where.scheme() == "https"_L1 || where.host() == "127.0.0.1"_L1;
    if (status != 200 || m_deviceCode.isEmpty() || !where.isValid() || !web) {
        return fail(refusalWords(body.value("error"_L1).toString(QString::number(status)),
                                 body.value("error_description"_L1).toString()));
    }
    m_pollTimer.setInterval(std::chrono::seconds(std::clamp(body.value("interval"_L1).toInt(5), 1, 60)));
    Q_EMIT codeReady(body.value("user_code"_L1).toString().left(50), where);
    m_pollTimer.start();
}

void OAuthFlow::poll()
{
    post(m_client.provider.token,
         {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s},
          {u"device_code"_s, m_deviceCode},
          {u"client_id"_s, m_client.clientId},
          {u"client_secret"_s, m_client.clientSecret}},
         &OAuthFlow::onPoll);
}

void OAuthFlow::onPoll(int status, const QJsonObject &body)
{
    const QString error = body.value("error"_L1).toString();
    if (error == "authorization_pending"_L1 || error == "slow_down"_L1) {
        if (error == "slow_down"_L1) {
            m_pollTimer.setInterval(m_pollTimer.intervalAsDuration() + 5s); // RFC 8628, section 3.5
        }
        return m_pollTimer.start();
    }
    onTokens(status, body);
}

void OAuthFlow::post(const QUrl &url, const QList<std::pair<QString, QString>> &fields,
                     void (OAuthFlow::*answered)(int status, const QJsonObject &body))
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Accept", "application/json");
    request.setTransferTimeout(int(std::chrono::milliseconds(answerPatience).count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_network.post(request, encodedForm(fields));
    connect(reply, &QNetworkReply::finished, this, [this, reply, answered] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (m_over) {
            return;
        }
        if (status == 0) {
            return fail(tr("The provider's sign-in server cannot be reached: %1").arg(reply->errorString()));
        }
        (this->*answered)(status, QJsonDocument::fromJson(reply->read(64 * 1024)).object());
    });
}

void OAuthFlow::onTokens(int status, const QJsonObject &body)
{
    const QString refreshToken = body.value("refresh_token"_L1).toString();
    if (status != 200) {
        return fail(refusalWords(body.value("error"_L1).toString(QString::number(status)),
                                 body.value("error_description"_L1).toString()));
    }
    if (refreshToken.isEmpty()) {
        return fail(
            tr("The provider gave no lasting permission. Allow the desk to read mail while you are away, and try again."));
    }
    m_over = true;
    m_limit.stop();
    Q_EMIT finished(refreshToken);
}

QString OAuthFlow::refusalWords(const QString &error, const QString &said)
{
    if (error == "access_denied"_L1) {
        return tr("You did not give the permission. The mailbox was not changed.");
    }
    if (error == "expired_token"_L1) {
        return tr("The code ran out before it was entered. Begin again.");
    }
    const QString words = said.isEmpty() ? error : u"%1: %2"_s.arg(error, said.simplified().left(300));
    if (error == "invalid_client"_L1 || error == "unauthorized_client"_L1) {
        return tr("The provider does not accept this client id or its secret (%1).").arg(words);
    }
    return tr("The provider refuses the sign-in (%1).").arg(words);
}

void OAuthFlow::fail(const QString &words)
{
    if (m_over) {
        return;
    }
    m_over = true;
    m_door.close();
    m_limit.stop();
    m_pollTimer.stop();
    Q_EMIT failed(words);
}

} // namespace deskbell
