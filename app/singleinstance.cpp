// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QLocalSocket>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int answerMs = 3000;
constexpr qint64 longestLink = 300;

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
            greet(socket);
        }
    });
}

/// A later start comes, may write one line with a link, and goes.
void SingleInstance::greet(QLocalSocket *socket)
{
    Q_EMIT raiseRequested();
    const auto read = [this, socket] {
        if (socket->canReadLine()) {
            Q_EMIT linkReceived(QString::fromUtf8(socket->readLine(longestLink)).trimmed());
            socket->disconnectFromServer();
        } else if (socket->bytesAvailable() > longestLink) {
            socket->abort(); // no console of ours
        }
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    read();
}

void SingleInstance::listen()
{
    // Only whoever holds the profile's lock comes here: what lies there is left from a crash.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

bool SingleInstance::raiseOther(const QString &link) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(answerMs)) {
        return false;
    }
    if (!link.isEmpty()) {
        socket.write(link.toUtf8() + '\n');
        return socket.waitForBytesWritten(answerMs)
            && (socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(answerMs));
    }
    socket.disconnectFromServer();
    return true;
}

} // namespace deskbell
