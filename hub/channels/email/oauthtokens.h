// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/email/emailsettings.h"
#include "hub/channels/email/tokensource.h"

#include <QByteArray>
#include <QDateTime>
#include <QNetworkAccessManager>
#include <QPointer>

class QNetworkReply;

namespace deskbell::hub {

/// Access tokens made from a refresh token (RFC 6749, section 6). One request at a time, whoever asks; a token is made anew a
/// minute before it ends. Providers may hand out a new refresh token with each access token: \a rotated is told, so that it
/// is kept.
class OAuthTokens : public TokenSource
{
public:
    using Rotated = std::function<void(const QString &refreshToken)>;
    explicit OAuthTokens(OAuthSettings settings, Rotated rotated = {});
    ~OAuthTokens() override;

    void token(QObject *context, const QString &refused, Done done) override;

private:
    struct Waiting {
        QPointer<QObject> context{};
        Done done{};
    };

    void refresh();
    void onAnswer(QNetworkReply &reply);
    void settle(const Result<QString> &token);

    OAuthSettings m_settings;
    Rotated m_rotated;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_asking;
    QString m_token;
    QDateTime m_until; ///< UTC
    QList<Waiting> m_waiting;
};

/// What a token endpoint answered: the tokens, or why there are none (SignedOut when the grant itself is refused).
struct OAuthAnswer {
    QString accessToken{};
    QString refreshToken{}; ///< empty: the one there is stays good
    qint64 expiresIn = 3600; ///< seconds
};
/// \a status: of HTTP, 0 when no answer came. Answers above 64 KB are Malformed, like those without a token.
Result<OAuthAnswer> readOAuthAnswer(int status, const QByteArray &body);

} // namespace deskbell::hub
