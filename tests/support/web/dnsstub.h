// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QUdpSocket>

namespace deskbell::test {

/// A name server on a free UDP port of the loopback interface that knows what it was told and denies the rest (NXDOMAIN).
class DnsStub : public QObject
{
public:
    DnsStub();

    quint16 port() const { return m_socket.localPort(); }
    /// As NameService takes it.
    QString servers() const { return QStringLiteral("127.0.0.1:%1").arg(port()); }

    void addService(const QByteArray &name, quint16 priority, quint16 weight, quint16 targetPort, const QByteArray &target);
    void addMailExchanger(const QByteArray &domain, quint16 priority, const QByteArray &host);
    /// Takes questions and says nothing.
    void setSilent(bool silent) { m_silent = silent; }

    QList<QByteArray> asked; ///< names, with the type: "_imaps._tcp.shop.test/33"

private:
    void answer();

    QUdpSocket m_socket;
    QHash<QByteArray, QList<QByteArray>> m_records; ///< the data of records by name and type
    bool m_silent = false;
};

} // namespace deskbell::test
