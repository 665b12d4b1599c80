// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport/wire.h"

#include <QWebSocket>

namespace deskbell {

/// SocketWire over QWebSocket. One connection for one life.
class QtSocket : public SocketWire
{
    Q_OBJECT
public:
    explicit QtSocket(QObject *parent = nullptr);
    ~QtSocket() override;

    void open(const QUrl &url) override;
    void send(const QString &text) override;
    void close() override;

private:
    QWebSocket m_socket;
};

} // namespace deskbell
