// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>

#include <memory>

namespace deskbell::test {

/// The plainest client of the hub's API: waits for each answer, tries nothing twice. For tests and benches.
class HubClient
{
public:
    struct Answer {
        int status = 0; ///< 0: no answer
        QByteArray body{};
        QJsonObject json() const;
    };

    explicit HubClient(const QUrl &hub)
        : m_hub(hub)
    { }
    /// \returns whether the hub gave a session; later calls carry its token.
    bool signIn(const QString &email, const QString &password);
    Answer get(const QString &path);
    Answer post(const QString &path, const QJsonObject &body);
    Answer patch(const QString &path, const QJsonObject &body);
    /// Uploads; \returns the attachment's id, empty on failure.
    QString upload(const QString &name, const QString &mediaType, const QByteArray &content);
    const QByteArray &token() const { return m_token; }

private:
    Answer send(const QByteArray &verb, const QString &path, const QByteArray &body, const QByteArray &type,
                const QByteArray &disposition = {});

    QUrl m_hub;
    QByteArray m_token;
    QNetworkAccessManager m_network;
};

} // namespace deskbell::test
