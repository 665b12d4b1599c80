// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault/smtpsink.h"

#include <QTcpSocket>

#include <memory>

namespace deskbell::test {

SmtpSink::SmtpSink(QObject *parent)
    : QObject(parent)
{
    m_server.listen(QHostAddress::LocalHost, 0);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            serve(socket);
        }
    });
}

void SmtpSink::serve(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->write("220 sink.test ESMTP\r\n");
    struct Talk {
        bool data = false;
        QByteArray mail{};
    };
    auto talk = std::make_shared<Talk>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, talk] {
        while (socket->canReadLine()) {
            const QByteArray line = socket->readLine();
            if (talk->data && line == ".\r\n") {
                m_mails.append(std::exchange(talk->mail, {}));
                talk->data = false;
                socket->write("250 taken\r\n");
            } else if (talk->data) {
                talk->mail += line.startsWith("..") ? line.mid(1) : line;
            } else if (line.toUpper().startsWith("DATA")) {
                talk->data = true;
                socket->write("354 go on\r\n");
            } else if (line.toUpper().startsWith("QUIT")) {
                socket->write("221 bye\r\n");
                socket->disconnectFromHost();
            } else {
                socket->write("250 fine\r\n");
            }
        }
    });
}

} // namespace deskbell::test
