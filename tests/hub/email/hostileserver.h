// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace deskbell::test {

/// An IMAP server on loopback that knows enough to serve one folder, and that lies on request.
class HostileServer : public QObject
{
    Q_OBJECT
public:
    struct Mail {
        quint32 uid = 0;
        QByteArray raw{};
    };
    enum class Lie {
        None,
        ShortLiteral, ///< says fewer bytes than it sends
        LongLiteral, ///< says more bytes than it sends
        EndlessLine,
        ByeInLiteral,
        Unasked, ///< hands over mails nobody asked for
        LowUidNext, ///< says that the next mail is number 1
        SmallSize, ///< says that a large mail is small
        ListsTwice,
        RefusesMail,
        FalseVanished, ///< says that mails are gone which are not
    };

    HostileServer();
    quint16 port() const { return m_server.serverPort(); }
    void lie(Lie lie, quint32 aboutUid) { m_lie = lie, m_about = aboutUid; }
    /// A mail comes in; whoever is connected hears of it.
    void add(quint32 uid, const QByteArray &raw);
    void restart() { m_uidValidity = 7; }

    QList<Mail> mails{};
    int connections = 0;
    quint64 modseq = 0; ///< above 0: offers CONDSTORE and QRESYNC
    QByteArrayList told{};

private:
    void onConnection();
    void answer(QTcpSocket *socket, const QByteArray &line);
    void open(QTcpSocket *socket, const QByteArray &tag);
    void fetch(QTcpSocket *socket, const QByteArray &tag, const QByteArray &rest);
    void sendBody(QTcpSocket *socket, const Mail &mail, bool headers);

    QTcpServer m_server;
    QList<QPointer<QTcpSocket>> m_sockets;
    QByteArray m_idleTag;
    Lie m_lie = Lie::None;
    quint32 m_about = 0;
    quint32 m_uidValidity = 7;
};

} // namespace deskbell::test
