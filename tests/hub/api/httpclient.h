// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSslSocket>

#include <memory>
#include <utility>

namespace deskbell::test {

struct HttpAnswer {
    int status = 0; ///< 0: the connection ended without an answer
    QHash<QByteArray, QByteArray> headers{}; ///< names in lower case
    QByteArray body{};

    QJsonObject json() const;
    QJsonArray items() const;
    QString field() const { return json().value(QStringLiteral("field")).toString(); }
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// A client that shows every byte: one connection, written and read by hand, waits for each answer.
class HttpClient
{
public:
    explicit HttpClient(quint16 port, bool tls = false);

    void setToken(const QByteArray &token) { m_token = token; }
    const QByteArray &token() const { return m_token; }

    HttpAnswer request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                       const Headers &headers = {});
    HttpAnswer get(const QByteArray &path, const Headers &headers = {}) { return request("GET", path, {}, headers); }
    HttpAnswer remove(const QByteArray &path) { return request("DELETE", path); }
    HttpAnswer post(const QByteArray &path, const QJsonObject &body) { return send("POST", path, body); }
    HttpAnswer patch(const QByteArray &path, const QJsonObject &body, const Headers &headers = {})
    {
        return send("PATCH", path, body, headers);
    }
    HttpAnswer send(const QByteArray &method, const QByteArray &path, const QJsonObject &body, const Headers &headers = {});
    /// Signs in; later requests carry the token. \returns the answer.
    HttpAnswer signIn(const QString &email, const QString &password);

    void writeRaw(const QByteArray &bytes);
    /// The next answer of the connection. \a headOnly: it has no body whatever it says.
    HttpAnswer readAnswer(bool headOnly = false);
    /// True when the other side ends the connection.
    bool waitForEnd(int milliseconds = 30000);
    QSslSocket &socket() { return *m_socket; }
    void reconnect();

private:
    bool fill();

    const quint16 m_port;
    const bool m_tls;
    QByteArray m_token{};
    QByteArray m_buffer{};
    std::unique_ptr<QSslSocket> m_socket;
};

} // namespace deskbell::test
