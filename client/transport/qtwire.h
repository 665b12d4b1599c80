// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport/wire.h"

#include <QNetworkAccessManager>
#include <QSet>

class QNetworkReply;

namespace deskbell {

/// The real network: QNetworkAccessManager and QWebSocket, http and https.
class QtWire : public QObject, public Wire
{
    Q_OBJECT
public:
    explicit QtWire(const QUrl &hub, QObject *parent = nullptr);
    ~QtWire() override;

    void send(const HttpRequest &request, Answer done) override;
    std::unique_ptr<SocketWire> makeSocket() override;
    void dropStalled(std::chrono::milliseconds quietFor) override;
    void onNetworkChange(std::function<void(bool reachable)> changed) override;

private:
    QNetworkReply *start(const HttpRequest &request);

    QUrl m_hub;
    QNetworkAccessManager m_network;
    QSet<QNetworkReply *> m_open;
};

} // namespace deskbell
