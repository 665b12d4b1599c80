// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QObject>
#include <QTcpServer>

namespace deskbell::test {

/// An SMTP server that takes every mail (RFC 5321, the commands a sender needs) and keeps it.
class SmtpSink : public QObject
{
    Q_OBJECT
public:
    explicit SmtpSink(QObject *parent = nullptr);
    quint16 port() const { return m_server.serverPort(); }
    const QByteArrayList &mails() const { return m_mails; }

private:
    void serve(class QTcpSocket *socket);

    QTcpServer m_server;
    QByteArrayList m_mails;
};

} // namespace deskbell::test
