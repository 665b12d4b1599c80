// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/transport/eventsocket.h"

#include "protocol/version.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRandomGenerator>

namespace deskbell {
namespace {

constexpr int answerSpreadMs = 500;

Q_LOGGING_CATEGORY(logSocket, "deskbell.client.socket")

using namespace Qt::StringLiterals;

QUrl socketUrl(QUrl hub)
{
    hub.setScheme(hub.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    hub.setPath(u"/v1/events"_s);
    return hub;
}

bool meansSignedOut(int code) { return code == 4401 || code == 4001 || code == 1008; }

} // namespace

EventSocket::EventSocket(Wire &wire, HubClient &client, const QUrl &hub, const SocketTiming &timing, QObject *parent)
    : QObject(parent)
    , m_wire(wire)
    , m_client(client)
    , m_url(socketUrl(hub))
    , m_timing(timing)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &EventSocket::connectNow);
    m_pulse.setInterval(m_timing.pulse);
    connect(&m_pulse, &QTimer::timeout, this, &EventSocket::checkPulse);
}

void EventSocket::start(qint64 cursor)
{
    m_cursor = cursor;
    m_attempt = 0;
    m_lastPulse = QDateTime::currentDateTimeUtc();
    m_pulse.start();
    connectNow();
}

void EventSocket::stop()
{
    m_retry.stop();
    m_pulse.stop();
    dropSocket();
    setState(State::Stopped);
}

void EventSocket::dropSocket()
{
    ++m_round;
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->close();
        // It may be one of its own signals that brought us here.
        m_socket.release()->deleteLater();
    }
}

void EventSocket::setState(State state)
{
    if (m_state != state) {
        m_state = state;
        Q_EMIT stateChanged();
    }
}

void EventSocket::connectNow()
{
    m_retry.stop();
    dropSocket();
    setState(State::Connecting);
    m_lastFrame.start();
    const quint64 round = m_round;
    const auto go = [this, round](const std::optional<Error> &error) {
        if (round != m_round || m_state != State::Connecting) {
            return;
        }
        if (error) {
            retryLater(error->detail);
            return;
        }
        openSocket();
    };
    if (std::exchange(m_tokenRefused, false)) {
        // Any signed request finds out whether the token is still good, and refreshes it when it is not.
        HttpRequest who;
        who.path = u"/v1/me"_s;
        m_client.request(who, [go](const HttpReply &reply) { go(reply.failure ? reply.failure : std::nullopt); });
        return;
    }
    m_client.withFreshToken(go);
}

void EventSocket::openSocket()
{
    m_socket = m_wire.makeSocket();
    connect(m_socket.get(), &SocketWire::opened, this, &EventSocket::sayHello);
    connect(m_socket.get(), &SocketWire::received, this, &EventSocket::read);
    connect(m_socket.get(), &SocketWire::closed, this, &EventSocket::lost);
    m_lastFrame.start();
    m_socket->open(m_url);
}

void EventSocket::sayHello()
{
    const QJsonObject hello{{u"op"_s, u"hello"_s},
                            {u"token"_s, m_client.tokens().access},
                            {u"cursor"_s, m_cursor},
                            {u"features"_s, QJsonArray::fromStringList(supportedFeatures())}};
    m_socket->send(QString::fromUtf8(QJsonDocument(hello).toJson(QJsonDocument::Compact)));
}

void EventSocket::read(const QString &text)
{
    m_lastFrame.start();
    if (text.startsWith(u'[')) {
        Q_EMIT eventsReceived(text);
        return;
    }
    readObject(QJsonDocument::fromJson(text.toUtf8()).object());
}

void EventSocket::readObject(const QJsonObject &frame)
{
    const QString op = frame[u"op"].toString();
    if (op == "welcome"_L1) {
        m_attempt = 0;
        m_reason.clear();
        // How far the log reaches first: by the old end of it what is missing would look complete for a moment.
        const quint64 round = m_round;
        Q_EMIT welcomed(frame[u"head"].toInteger());
        if (round == m_round) { // else it ended the line
            setState(State::Live);
        }
    } else if (op == "head"_L1) {
        Q_EMIT headReceived(frame[u"seq"].toInteger());
    } else if (op == "resync"_L1) {
        stop();
        Q_EMIT resyncNeeded();
    } else if (op.isEmpty() && frame.contains(u"type")) {
        Q_EMIT lossyReceived(frame);
    }
}

void EventSocket::lost(int code, const QString &reason)
{
    qCInfo(logSocket) << "closed" << code << "after attempt" << m_attempt;
    m_tokenRefused = meansSignedOut(code);
    // A polite end (restart, too slow a reader) deserves a prompt second try; everything else backs off.
    if (m_state == State::Live && (code == 1001 || code == 1012 || code == 1013)) {
        m_attempt = 0;
    }
    retryLater(reason);
}

void EventSocket::retryLater(const QString &reason)
{
    dropSocket();
    m_reason = reason;
    const auto base = std::min(m_timing.longestRetry, m_timing.firstRetry * (1 << std::min(m_attempt, 10)));
    ++m_attempt;
    // Between half and all of it: a thousand desks must not come back in the same instant.
    const double part = 0.5 + QRandomGenerator::global()->generateDouble() / 2;
    m_retry.start(std::chrono::milliseconds(qint64(double(base.count()) * part)));
    m_waitingSince.start();
    setState(State::Waiting);
}

void EventSocket::checkPulse()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool slept = m_lastPulse.msecsTo(now) > (m_timing.pulse + m_timing.sleepGap).count();
    m_lastPulse = now;
    if (slept) {
        m_wire.dropStalled(std::chrono::milliseconds(0));
        reconnectNow();
    } else if ((m_socket || m_state == State::Connecting) && m_lastFrame.hasExpired(m_timing.silence.count())) {
        m_wire.dropStalled(m_timing.pulse);
        retryLater(tr("No sign of life from the hub"));
    }
}

void EventSocket::reconnectNow()
{
    if (m_state == State::Stopped) {
        return;
    }
    m_attempt = 0;
    connectNow();
}

void EventSocket::hubAnswered()
{
    // The attempts count on: where requests pass and sockets do not, each answer may cost one try, at most.
    if (m_state == State::Waiting && m_waitingSince.elapsed() >= m_timing.answerGap.count()) {
        // A thousand desks empty their outboxes in the same instant: they do not come back in the same one.
        const std::chrono::milliseconds soon(QRandomGenerator::global()->bounded(answerSpreadMs));
        if (m_retry.remainingTimeAsDuration() > soon) {
            m_retry.start(soon);
        }
    }
}

void EventSocket::sendLossy(const QJsonObject &frame)
{
    if (m_state == State::Live && m_socket) {
        m_socket->send(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
    }
}

} // namespace deskbell
