// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/web/dnsstub.h"

#include <QNetworkDatagram>
#include <QtEndian>

namespace deskbell::test {

namespace {

QByteArray number16(quint16 number)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray wireName(const QByteArray &name)
{
    QByteArray wire;
    const QList<QByteArray> labels = name.split('.');
    for (const QByteArray &label : labels) {
        if (!label.isEmpty()) {
            wire += char(label.size()) + label;
        }
    }
    return wire + '\0';
}

} // namespace

DnsStub::DnsStub()
{
    m_socket.bind(QHostAddress::LocalHost, 0);
    connect(&m_socket, &QUdpSocket::readyRead, this, &DnsStub::answer);
}

void DnsStub::addService(const QByteArray &name, quint16 priority, quint16 weight, quint16 targetPort, const QByteArray &target)
{
    m_records[name + "/33"].append(number16(priority) + number16(weight) + number16(targetPort) + wireName(target));
}

void DnsStub::addMailExchanger(const QByteArray &domain, quint16 priority, const QByteArray &host)
{
    m_records[domain + "/15"].append(number16(priority) + wireName(host));
}

void DnsStub::answer()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram();
        const QByteArray question = datagram.data();
        qsizetype at = 12;
        QByteArray name;
        while (at < question.size() && question[at] != '\0') {
            const int length = uchar(question[at]);
            name += (name.isEmpty() ? "" : ".") + question.mid(at + 1, length).toLower();
            at += length + 1;
        }
        if (question.size() < at + 5) {
            continue;
        }
        const quint16 type = qFromBigEndian<quint16>(question.constData() + at + 1);
        const QByteArray key = name + '/' + QByteArray::number(type);
        asked.append(key);
        if (m_silent) {
            continue;
        }
        const QList<QByteArray> records = m_records.value(key);
        // RFC 1035, section 4.1.1: an answer, recursion desired and available; 3: there is no such name.
        QByteArray reply = question.left(2) + number16(records.isEmpty() ? 0x8183 : 0x8180) + number16(1)
            + number16(quint16(records.size())) + number16(0) + number16(0) + question.mid(12, at + 5 - 12);
        for (const QByteArray &data : records) {
            reply += number16(0xc00c) + number16(type) + number16(1) + number16(0) + number16(60) + number16(quint16(data.size()))
                + data;
        }
        m_socket.writeDatagram(datagram.makeReply(reply));
    }
}

} // namespace deskbell::test
