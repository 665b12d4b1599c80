// SPDX-License-Identifier: GPL-3.0-or-later
#include "softphone/serverping.h"

#include "protocol/id.h"

#include <QHostInfo>
#include <QUdpSocket>

namespace deskbell::phone {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A server that is restarted has forgotten who is there, and is back within a second or two: it must not happen between two questions.
constexpr auto askEach = 500ms;
constexpr int lostAfter = 6; // questions without an answer; some get lost on any network

} // namespace

ServerPing::ServerPing(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(askEach);
    connect(&m_timer, &QTimer::timeout, this, &ServerPing::ask);
}

ServerPing::~ServerPing() { stop(); }

void ServerPing::start(const QString &host, quint16 port)
{
    stop();
    m_host = host;
    m_port = port;
    m_timer.start();
    look();
}

/// A new socket for each question: one that was told of a closed port never gets well again.
void ServerPing::open()
{
    if (m_socket != nullptr) {
        m_socket->disconnect(this);
        m_socket->deleteLater();
    }
    m_socket = new QUdpSocket(this);
    connect(m_socket, &QUdpSocket::readyRead, this, &ServerPing::read);
    // A port that is closed answers by ICMP, which a connected socket gets to know.
    connect(m_socket, &QUdpSocket::errorOccurred, this, &ServerPing::missed);
    m_socket->connectToHost(m_address, m_port, QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void ServerPing::stop()
{
    m_timer.stop();
    if (m_lookup >= 0) {
        QHostInfo::abortHostLookup(m_lookup);
        m_lookup = -1;
    }
    if (m_socket != nullptr) {
        m_socket->disconnect(this);
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    m_address.clear();
    m_reachable.reset();
    m_unanswered = 0;
}

void ServerPing::look()
{
    if (m_lookup >= 0) {
        return;
    }
    m_lookup = QHostInfo::lookupHost(m_host, this, [this](const QHostInfo &info) {
        m_lookup = -1;
        const QList<QHostAddress> addresses = info.addresses();
        const auto found = std::find_if(addresses.begin(), addresses.end(),
                                        [](const QHostAddress &each) { return each.protocol() == QHostAddress::IPv4Protocol; });
        if (m_timer.isActive() && found != addresses.end()) {
            m_address = *found;
            ask();
        }
    });
}

void ServerPing::ask()
{
    if (m_unanswered >= lostAfter) {
        setReachable(false);
    }
    ++m_unanswered;
    if (m_address.isNull()) {
        look();
        return;
    }
    open();
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        return; // no way there: the next time again
    }
    m_token = makeUuid7();
    const QString server = "%1:%2"_L1.arg(m_address.toString(), QString::number(m_port));
    const QString own = "%1:%2"_L1.arg(m_socket->localAddress().toString(), QString::number(m_socket->localPort()));
    // Max-Forwards 0: the server itself is meant, nobody behind it (section 11).
    const QString question =
        u"OPTIONS sip:%1 SIP/2.0\r\nVia: SIP/2.0/UDP %2;rport;branch=z9hG4bK%3\r\nFrom: <sip:ping@%2>;tag=%3\r\nTo: <sip:%1>\r\n"
        "Call-ID: %3\r\nCSeq: %4 OPTIONS\r\nMax-Forwards: 0\r\nContent-Length: 0\r\n\r\n"_s.arg(server, own, m_token,
                                                                                                QString::number(++m_sequence));
    m_socket->write(question.toLatin1());
}

void ServerPing::read()
{
    while (m_socket != nullptr && m_socket->hasPendingDatagrams()) {
        QByteArray datagram(qMax<qint64>(m_socket->pendingDatagramSize(), 1), Qt::Uninitialized);
        const qint64 size = m_socket->read(datagram.data(), datagram.size());
        if (size < 0) {
            missed();
            return;
        }
        datagram.truncate(size);
        if (datagram.startsWith("SIP/2.0 ") && datagram.contains(m_token.toLatin1())) {
            m_unanswered = 0;
            setReachable(true);
        }
    }
}

void ServerPing::missed()
{
    // A refusal is certain: nobody is there now.
    m_unanswered = lostAfter;
    setReachable(false);
}

void ServerPing::setReachable(bool reachable)
{
    if (m_reachable != reachable) {
        m_reachable = reachable;
        Q_EMIT reachableChanged(reachable);
    }
}

} // namespace deskbell::phone
