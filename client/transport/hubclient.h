// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/session/tokenstore.h"
#include "client/transport/wire.h"

#include <QObject>

namespace deskbell {

/// Signed requests to the hub. Knows the tokens: a 401 is answered by one refresh, however many requests met it, and
/// the requests go out again with the new token. The rotated pair is kept before it is used: a crash in between would
/// otherwise present a used refresh token, which ends the whole session.
class HubClient : public QObject
{
    Q_OBJECT
public:
    using Answer = Wire::Answer;
    HubClient(Wire &wire, TokenStore &store, QObject *parent = nullptr);

    bool isSignedIn() const { return !m_tokens.refresh.isEmpty(); }
    const SessionTokens &tokens() const { return m_tokens; }

    /// Reads the kept tokens. \a done says whether there were any.
    void load(std::function<void(bool found)> done);
    void signIn(const QString &email, const QString &password, const QString &device,
                std::function<void(Result<QJsonObject>)> done);
    /// Tells the hub when it can be reached, and forgets the tokens in any case.
    void signOut();

    /// \a done comes once, with a body, a problem or a failure; a session that is over ends as status 401.
    void request(const HttpRequest &request, Answer done);
    /// Makes sure of an access token that lasts for a minute more, for the event socket.
    void withFreshToken(std::function<void(std::optional<Error>)> done);

Q_SIGNALS:
    /// The refresh token was refused: only signing in again helps.
    void sessionEnded();
    /// The hub itself has answered something.
    void reached();

private:
    void sendWithToken(const HttpRequest &request, bool mayRefresh, Answer done);
    void refresh(std::function<void(std::optional<Error>)> done);
    void presentRefreshToken();
    void settleRefresh(const std::optional<Error> &error);
    void keepTokens(const QJsonObject &body, std::function<void()> kept);

    Wire &m_wire;
    TokenStore &m_store;
    SessionTokens m_tokens;
    bool m_refreshing = false;
    QList<std::function<void(std::optional<Error>)>> m_waiting;
};

/// A JSON request with that body.
HttpRequest jsonRequest(const QByteArray &method, const QString &path, const QJsonObject &body);
/// The JSON object of a 2xx answer, or its error.
Result<QJsonObject> jsonOf(const HttpReply &reply);

} // namespace deskbell
