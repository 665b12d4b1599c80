// SPDX-License-Identifier: GPL-3.0-or-later
#include "softphone/consolelink.h"

#include <QPointer>

namespace deskbell::phone {

namespace {

constexpr qint64 mostUnread = 1024 * 1024;

} // namespace

ConsoleLink::ConsoleLink(QLocalSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    connect(socket, &QLocalSocket::readyRead, this, &ConsoleLink::read);
    connect(socket, &QLocalSocket::disconnected, this, &ConsoleLink::gone);
    // What came with the connection is read when the others are connected to us.
    QMetaObject::invokeMethod(this, &ConsoleLink::read, Qt::QueuedConnection);
}

void ConsoleLink::send(const QJsonObject &object)
{
    if (m_socket->state() != QLocalSocket::ConnectedState) {
        return;
    }
    if (m_socket->bytesToWrite() > mostUnread) {
        m_socket->abort();
        return;
    }
    m_socket->write(toLine(object));
}

void ConsoleLink::close() { m_socket->disconnectFromServer(); }

void ConsoleLink::read()
{
    const QPointer<ConsoleLink> alive(this);
    while (alive && m_socket->bytesAvailable() > 0) {
        const QList<QJsonObject> objects = m_reader.feed(m_socket->read(longestLine));
        for (const QJsonObject &object : objects) {
            Q_EMIT objectReceived(object);
            if (!alive) {
                return;
            }
        }
        if (m_reader.fault() != LineReader::Fault::None) {
            m_socket->abort();
            return;
        }
    }
}

} // namespace deskbell::phone
