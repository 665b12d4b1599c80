// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int answerMs = 3000;

} // namespace

SingleInstance::SingleInstance(const QString &profileDirectory, QObject *parent)
    : QObject(parent)
    // A path may be too long for a socket's name.
    , m_name(
          u"deskbell-"_s
          + QString::fromLatin1(QCryptographicHash::hash(profileDirectory.toUtf8(), QCryptographicHash::Sha256).toHex().left(20)))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromServer();
            Q_EMIT raiseRequested();
        }
    });
}

void SingleInstance::listen()
{
    // Only whoever holds the profile's lock comes here: what lies there is left from a crash.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

bool SingleInstance::raiseOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(answerMs);
}

} // namespace deskbell
