// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/web/httpstub.h"

#include <QJsonObject>
#include <QSet>

namespace deskbell::test {

/// A strict authorisation server: PKCE (S256 only), codes good once, refresh tokens that may rotate, the device flow, and
/// introspection for a mail server. What a client gets wrong is answered with an error, as RFC 6749, 7636 and 8628 say.
class OAuthStub
{
public:
    OAuthStub();

    bool listen() { return m_http.listen(); }
    quint16 port() const { return m_http.port(); }
    QUrl url(const QString &path) const { return m_http.url(path); }
    const QList<StubRequest> &seen() const { return m_http.seen; }

    QString clientId = QStringLiteral("desk-client");
    QString clientSecret{}; ///< empty: a public client
    QString user = QStringLiteral("support@desk.test");
    bool rotates = false; ///< each refresh gives a new refresh token and voids the old one
    qint64 expiresIn = 3600;
    int pendingPolls = 1; ///< of the device flow, before the person has said yes
    bool denies = false; ///< the person says no
    std::function<void(const QString &token, const QString &user)> issued{};

    /// A refresh token as if somebody had signed in.
    QString makeRefreshToken();
    /// The person withdraws the permission: nothing works any more.
    void revokeAll();
    /// The access tokens given out so far are no longer good, while refresh tokens are.
    void revokeAccess() { m_access.clear(); }
    int refreshes() const { return m_refreshes; }
    bool isGood(const QString &accessToken) const { return m_access.contains(accessToken); }

private:
    StubAnswer handle(const StubRequest &request);
    StubAnswer authorize(const StubRequest &request);
    StubAnswer token(const StubRequest &request);
    StubAnswer byCode(const QHash<QString, QString> &form);
    StubAnswer byRefresh(const QHash<QString, QString> &form);
    StubAnswer byDevice(const QHash<QString, QString> &form);
    StubAnswer give(const QString &refreshToken);
    static StubAnswer json(int status, const QJsonObject &body);
    static StubAnswer refuse(const QString &error, const QString &words = {});

    struct Code {
        QString challenge{};
        QString redirect{};
    };

    HttpStub m_http;
    QHash<QString, Code> m_codes;
    QSet<QString> m_refresh;
    QSet<QString> m_access;
    QSet<QString> m_devices;
    int m_counter = 0;
    int m_refreshes = 0;
};

} // namespace deskbell::test
