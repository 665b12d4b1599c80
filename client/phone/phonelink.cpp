// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/phone/phonelink.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace deskbell {

namespace {

Q_LOGGING_CATEGORY(logPhone, "deskbell.client.phone")

using namespace Qt::StringLiterals;

constexpr std::chrono::seconds greetingTakes(5); ///< then what listens there is no phone of ours
constexpr int slowestRetry = 100; ///< times the first pause
constexpr qint64 startTakesMs = 3000; ///< a program that does not listen by then is started once more
constexpr int mostStartsDoubled = 5;

} // namespace

QString PhoneLink::findProgram()
{
    const QString here = QStandardPaths::findExecutable(u"deskbell-phone"_s, {QCoreApplication::applicationDirPath()});
    return here.isEmpty() ? QStandardPaths::findExecutable(u"deskbell-phone"_s) : here;
}

PhoneLink::PhoneLink(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
    m_retry.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &PhoneLink::connectNow);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_socket.abort(); });
    connect(&m_socket, &QLocalSocket::connected, this, &PhoneLink::greet);
    connect(&m_socket, &QLocalSocket::readyRead, this, &PhoneLink::read);
    // Not by errors: they are told while the socket still says that it connects.
    connect(&m_socket, &QLocalSocket::stateChanged, this, [this](QLocalSocket::LocalSocketState state) {
        if (state == QLocalSocket::UnconnectedState) {
            lost();
        }
    });
}

PhoneLink::~PhoneLink()
{
    // Whoever waits for an answer is going down with it: nobody is called any more.
    m_socket.disconnect(this);
    m_socket.abort();
}

void PhoneLink::setState(State state)
{
    if (m_state != state) {
        m_state = state;
        Q_EMIT stateChanged();
    }
}

void PhoneLink::attach()
{
    if (m_state == State::Off) {
        setState(State::Looking);
        connectNow();
    }
}

void PhoneLink::open()
{
    if (std::exchange(m_mayStart, true) && m_state != State::Off) {
        return;
    }
    m_attempts = 0;
    m_starts = 0;
    if (m_state != State::Attached) {
        setState(State::Looking);
        connectNow();
    }
}

void PhoneLink::close()
{
    m_mayStart = false;
    m_retry.stop();
    m_patience.stop();
    setState(State::Off);
    m_socket.abort();
    failPending();
}

void PhoneLink::connectNow()
{
    if (m_state == State::Off || m_socket.state() != QLocalSocket::UnconnectedState) {
        return;
    }
    m_reader = {};
    m_patience.start(greetingTakes);
    m_socket.connectToServer(m_options.socket);
}

void PhoneLink::greet()
{
    send(u"hello"_s, {{u"protocol"_s, phone::protocolVersion}}, [this](const Result<QJsonObject> &answer) {
        if (!answer) {
            return; // the line broke, or it is of another time: lost() sees to it
        }
        m_patience.stop();
        m_attempts = 0;
        m_starts = 0;
        const phone::State state = phone::stateFromJson((*answer)["state"_L1].toObject());
        setState(State::Attached);
        Q_EMIT attached(state);
    });
}

void PhoneLink::read()
{
    const QList<QJsonObject> lines = m_reader.feed(m_socket.readAll());
    for (const QJsonObject &line : lines) {
        take(line);
    }
    if (m_reader.fault() != phone::LineReader::Fault::None) {
        qCWarning(logPhone) << "what the phone said cannot be read: attaching anew";
        m_socket.abort();
    }
}

void PhoneLink::take(const QJsonObject &line)
{
    if (line.contains("event"_L1)) {
        if (m_state == State::Attached) {
            Q_EMIT eventReceived(line);
        }
        return;
    }
    const Answer answer = m_pending.take(line["reply"_L1].toInteger());
    if (!answer) {
        return;
    }
    if (line.contains("error"_L1)) {
        const QJsonObject error = line["error"_L1].toObject();
        answer(Error{.kind = Error::Kind::Invalid, .detail = error["text"_L1].toString(), .type = error["code"_L1].toString()});
    } else {
        answer(line);
    }
}

void PhoneLink::send(const QString &command, QJsonObject members, const Answer &answer)
{
    const bool connected = m_socket.state() == QLocalSocket::ConnectedState;
    if (!connected || (m_state != State::Attached && command != "hello"_L1)) {
        if (answer) {
            answer(Error{.kind = Error::Kind::Offline, .detail = u"The phone is not attached."_s});
        }
        return;
    }
    const qint64 id = m_next++;
    if (answer) {
        m_pending.insert(id, answer);
    }
    members["command"_L1] = command;
    members["id"_L1] = id;
    m_socket.write(phone::toLine(members));
}

void PhoneLink::failPending()
{
    const auto pending = std::exchange(m_pending, {});
    for (const Answer &answer : pending) {
        answer(Error{.kind = Error::Kind::Offline, .detail = u"The line to the phone broke."_s});
    }
}

void PhoneLink::lost()
{
    m_patience.stop();
    failPending();
    if (m_state == State::Off || m_retry.isActive()) {
        return;
    }
    if (!m_mayStart && m_state == State::Looking) {
        setState(State::Off); // none runs, and none is wanted
        return;
    }
    if (m_mayStart && m_options.program.isEmpty()) {
        setState(State::NoProgram);
    } else {
        setState(State::Looking);
        if (m_mayStart) {
            startProgram();
        }
    }
    const int factor = std::min(slowestRetry, 1 << std::min(m_attempts++, 7));
    m_retry.start(m_options.retry * factor);
}

// A program that ends at once is started again with growing pauses; one that only needs a moment is given it.
void PhoneLink::startProgram()
{
    const qint64 pause = startTakesMs << std::min(m_starts, mostStartsDoubled);
    if (m_starts > 0 && m_started.isValid() && m_started.elapsed() < pause) {
        return;
    }
    ++m_starts;
    m_attempts = 0;
    m_started.start();
    // Detached: it has a session of its own and outlives this program.
    if (!QProcess::startDetached(m_options.program, m_options.arguments)) {
        qCWarning(logPhone) << "the phone's program could not be started";
    }
}

} // namespace deskbell
