// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mail/imapcutter.h"

#include <utility>

namespace deskbell::test {

ImapCutter::ImapCutter(quint16 server, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
    m_listener.listen(QHostAddress::LocalHost);
    connect(&m_listener, &QTcpServer::newConnection, this, &ImapCutter::accept);
}

void ImapCutter::accept()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        auto *server = new QTcpSocket(client);
        server->connectToHost(QHostAddress::LocalHost, m_server);
        connect(client, &QTcpSocket::readyRead, this, [this, client, server] {
            const QByteArray said = client->readAll();
            if (!m_words.isEmpty() && said.contains(m_words)) {
                m_words.clear();
                ++m_cuts;
                server->abort();
                client->abort();
                return;
            }
            server->write(said);
        });
        connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
        connect(client, &QTcpSocket::disconnected, server, [client, server] {
            server->disconnectFromHost();
            client->deleteLater();
        });
    }
}

} // namespace deskbell::test
