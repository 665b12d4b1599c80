// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/phonewire.h"

#include <QLocalSocket>
#include <QObject>

namespace deskbell::phone {

/// One console at the other end of the local socket. Closes itself when a line is too long or no object, and when the console has not
/// read for so long that a megabyte waits for it.
class ConsoleLink : public QObject
{
    Q_OBJECT
public:
    /// Takes \a socket over.
    explicit ConsoleLink(QLocalSocket *socket, QObject *parent);

    void send(const QJsonObject &object);
    /// What is written is sent before it closes.
    void close();

    bool greeted = false; ///< said hello; before that it hears no events
    bool wantsLevels = false;

Q_SIGNALS:
    void objectReceived(const QJsonObject &object);
    void gone();

private:
    void read();

    QLocalSocket *m_socket;
    LineReader m_reader;
};

} // namespace deskbell::phone
