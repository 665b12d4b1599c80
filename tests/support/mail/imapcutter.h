// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace deskbell::test {

/// Stands between a mail program and an IMAP server without TLS, and breaks the connection off when a certain command is given: the
/// server never hears of that one, and all before it was done.
class ImapCutter : public QObject
{
    Q_OBJECT
public:
    explicit ImapCutter(quint16 server, QObject *parent = nullptr);

    quint16 port() const { return m_listener.serverPort(); }
    /// The next command that holds \a words is the last one of its connection.
    void cutBefore(const QByteArray &words) { m_words = words; }
    /// How often it happened.
    int cuts() const { return m_cuts; }

private:
    void accept();

    QTcpServer m_listener;
    quint16 m_server;
    QByteArray m_words;
    int m_cuts = 0;
};

} // namespace deskbell::test
