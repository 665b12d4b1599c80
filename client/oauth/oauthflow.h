// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <memory>

class QNetworkReply;

namespace deskbell {

/// Where people of a provider sign in. The program's own registration there (client id) is the company's to make.
struct OAuthProvider {
    QString id{}; ///< "google", "microsoft"
    QString name{};
    QUrl authorize{};
    QUrl token{};
    QUrl device{}; ///< empty: it has no device flow for mail
    QString scope{};
    QString redirectHost = QStringLiteral("127.0.0.1"); ///< as the provider wants it spelled
    QHash<QString, QString> extra{}; ///< further parameters of the authorisation request

    static OAuthProvider google();
    static OAuthProvider microsoft();
};

/// One sign-in to a mail provider for the desk: by the system's browser, which comes back to a port of this computer (RFC 8252,
/// with PKCE, RFC 7636), or by a code to type elsewhere (RFC 8628). Ends once, in finished() or failed(); nothing is kept.
class OAuthFlow : public QObject
{
    Q_OBJECT
public:
    struct Client {
        OAuthProvider provider{};
        QString clientId{};
        QString clientSecret{}; ///< empty: a public client
        QString account{}; ///< the address, as a hint for the sign-in page
    };
    explicit OAuthFlow(Client client, QObject *parent = nullptr);
    ~OAuthFlow() override;

    void startBrowser();
    void startDevice();

Q_SIGNALS:
    void browserWanted(const QUrl &url);
    /// The person enters \a code at \a where, on any device.
    void codeReady(const QString &code, const QUrl &where);
    void finished(const QString &refreshToken);
    /// \a words: what happened, for people.
    void failed(const QString &words);

private:
    void onVisit();
    void readVisit(QTcpSocket &socket);
    void redeem(const QString &code);
    void poll();
    void post(const QUrl &url, const QList<std::pair<QString, QString>> &fields,
              void (OAuthFlow::*answered)(int status, const QJsonObject &body));
    void onTokens(int status, const QJsonObject &body);
    void onDevice(int status, const QJsonObject &body);
    void onPoll(int status, const QJsonObject &body);
    void fail(const QString &words);
    static QString refusalWords(const QString &error, const QString &said);

    Client m_client;
    QNetworkAccessManager m_network;
    QTcpServer m_door;
    QTimer m_limit;
    QTimer m_pollTimer;
    QString m_state;
    QString m_verifier;
    QString m_redirect;
    QString m_deviceCode;
    bool m_over = false;
};

} // namespace deskbell
