// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/email/hostileserver.h"

#include <algorithm>

namespace deskbell::test {

namespace {

bool isIn(const QByteArray &set, quint32 uid, quint32 newest)
{
    for (const QByteArray &piece : set.split(',')) {
        const QList<QByteArray> ends = piece.split(':');
        const auto number = [newest](const QByteArray &text) { return text == "*" ? newest : text.toUInt(); };
        const quint32 first = number(ends.first());
        const quint32 last = number(ends.last());
        if (uid >= std::min(first, last) && uid <= std::max(first, last)) {
            return true;
        }
    }
    return false;
}

} // namespace

HostileServer::HostileServer()
{
    m_server.listen(QHostAddress::LocalHost, 0);
    connect(&m_server, &QTcpServer::newConnection, this, &HostileServer::onConnection);
}

void HostileServer::add(quint32 uid, const QByteArray &raw)
{
    mails.append({uid, raw});
    modseq += modseq > 0 ? 1 : 0;
    for (const auto &socket : std::as_const(m_sockets)) {
        if (socket) {
            socket->write("* " + QByteArray::number(mails.size()) + " EXISTS\r\n");
        }
    }
}

void HostileServer::onConnection()
{
    QTcpSocket *socket = m_server.nextPendingConnection();
    ++connections;
    m_sockets.append(socket);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        while (socket->canReadLine()) {
            answer(socket, socket->readLine().trimmed());
        }
    });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    socket->write("* OK at your service\r\n");
}

void HostileServer::answer(QTcpSocket *socket, const QByteArray &line)
{
    told.append(line);
    if (line == "DONE") {
        socket->write(m_idleTag + " OK done\r\n");
        return;
    }
    const QByteArray tag = line.left(line.indexOf(' '));
    const QByteArray rest = line.mid(tag.size() + 1);
    const QByteArray verb = rest.split(0x20).first().toUpper();
    if (verb == "CAPABILITY") {
        socket->write(QByteArray("* CAPABILITY IMAP4rev1 IDLE UIDPLUS") + (modseq > 0 ? " ENABLE CONDSTORE QRESYNC" : "")
                      + "\r\n");
    } else if (verb == "EXAMINE" || verb == "SELECT") {
        return open(socket, tag);
    } else if (rest.startsWith("UID FETCH ")) {
        return fetch(socket, tag, rest.mid(10));
    } else if (rest.startsWith("UID SEARCH ")) {
        QByteArray found = "* SEARCH";
        for (const Mail &mail : std::as_const(mails)) {
            found += ' ' + QByteArray::number(mail.uid);
        }
        socket->write(found + "\r\n");
    } else if (verb == "IDLE") {
        m_idleTag = tag;
        socket->write("+ waiting\r\n");
        return;
    } else if (verb == "LOGOUT") {
        socket->disconnectFromHost();
        return;
    }
    socket->write(tag + " OK done\r\n");
}

void HostileServer::open(QTcpSocket *socket, const QByteArray &tag)
{
    quint32 next = 1;
    for (const Mail &mail : std::as_const(mails)) {
        next = std::max(next, mail.uid + 1);
    }
    if (m_lie == Lie::LowUidNext) {
        next = 1;
    }
    socket->write("* " + QByteArray::number(mails.size()) + " EXISTS\r\n* OK [UIDVALIDITY " + QByteArray::number(m_uidValidity)
                  + "] ok\r\n* OK [UIDNEXT " + QByteArray::number(next) + "] ok\r\n");
    if (modseq > 0) {
        socket->write("* OK [HIGHESTMODSEQ " + QByteArray::number(modseq) + "] ok\r\n");
    }
    if (m_lie == Lie::FalseVanished) {
        socket->write("* VANISHED (EARLIER) 1:4294967295\r\n");
    }
    socket->write(tag + " OK opened\r\n");
}

void HostileServer::fetch(QTcpSocket *socket, const QByteArray &tag, const QByteArray &rest)
{
    const QByteArray set = rest.left(rest.indexOf(' '));
    const bool listing = rest.contains("RFC822.SIZE");
    quint32 newest = 0;
    for (const Mail &mail : std::as_const(mails)) {
        newest = std::max(newest, mail.uid);
    }
    for (const Mail &mail : std::as_const(mails)) {
        const bool asked = isIn(set, mail.uid, newest);
        const bool unasked = m_lie == Lie::Unasked && !listing;
        if (!asked && !unasked) {
            continue;
        }
        if (!listing) {
            if (m_lie == Lie::RefusesMail && mail.uid == m_about) {
                socket->write(tag + " NO this mail is not for you\r\n");
                return;
            }
            sendBody(socket, mail, rest.contains("[HEADER]"));
            continue;
        }
        const bool small = m_lie == Lie::SmallSize && mail.uid == m_about;
        const QByteArray entry = "* 1 FETCH (UID " + QByteArray::number(mail.uid) + " RFC822.SIZE "
            + QByteArray::number(small ? 10 : mail.raw.size()) + " INTERNALDATE \"02-Nov-2026 10:00:00 +0000\")\r\n";
        socket->write(m_lie == Lie::ListsTwice ? entry.repeated(3) : entry);
    }
    if (m_lie == Lie::Unasked && !listing) {
        sendBody(socket, {.uid = 4'000'000, .raw = "From: <x@cust.test>\r\nSubject: unasked\r\n\r\nhello\r\n"}, false);
    }
    socket->write(tag + " OK done\r\n");
}

void HostileServer::sendBody(QTcpSocket *socket, const Mail &mail, bool headers)
{
    const bool lies = mail.uid == m_about;
    const QByteArray content = headers ? mail.raw.left(mail.raw.indexOf("\r\n\r\n") + 4) : mail.raw;
    qsizetype length = content.size();
    if (lies && m_lie == Lie::ShortLiteral) {
        length -= 20;
    } else if (lies && m_lie == Lie::LongLiteral) {
        length += 50;
    }
    const QByteArray head = "* 1 FETCH (UID " + QByteArray::number(mail.uid) + (headers ? " BODY[HEADER] {" : " BODY[] {")
        + QByteArray::number(length) + "}\r\n";
    if (lies && m_lie == Lie::EndlessLine) {
        socket->write("* 1 FETCH (UID " + QByteArray(3'000'000, '7'));
        return;
    }
    socket->write(head);
    if (lies && m_lie == Lie::ByeInLiteral) {
        socket->write(content.left(20));
        socket->write("* BYE going down\r\n");
        socket->disconnectFromHost();
        return;
    }
    socket->write(content + ")\r\n");
}

} // namespace deskbell::test
