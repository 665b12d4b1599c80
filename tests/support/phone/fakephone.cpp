// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/phone/fakephone.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QUuid>

namespace deskbell {

using namespace Qt::StringLiterals;

FakePhone::FakePhone(const QString &socket)
    : m_socket(socket)
{
    state.devices = {.inputs = {{.id = u"mic"_s, .name = u"Headset microphone"_s}, {.id = u"cam"_s, .name = u"Webcam"_s}},
                     .outputs = {{.id = u"head"_s, .name = u"Headset"_s}, {.id = u"box"_s, .name = u"Loudspeakers"_s}},
                     .input = u"mic"_s,
                     .output = u"head"_s,
                     .ring = u"head"_s};
    connect(&m_server, &QLocalServer::newConnection, this, &FakePhone::greet);
}

FakePhone::~FakePhone()
{
    // The sockets go with the server, after the readers that are told of it.
    const QList<QLocalSocket *> sockets = m_readers.keys();
    for (QLocalSocket *socket : sockets) {
        socket->disconnect(this);
    }
}

bool FakePhone::listen()
{
    QDir().mkpath(QFileInfo(m_socket).path());
    QLocalServer::removeServer(m_socket);
    return m_server.listen(m_socket);
}

void FakePhone::die()
{
    m_server.close();
    const QList<QLocalSocket *> sockets = m_readers.keys();
    m_readers.clear();
    for (QLocalSocket *socket : sockets) {
        socket->abort();
        socket->deleteLater();
    }
    state.calls.clear();
    state.account = {};
}

int FakePhone::consoles() const { return int(m_readers.size()); }

void FakePhone::greet()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        m_readers.insert(socket, {});
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            const QList<QJsonObject> lines = m_readers[socket].feed(socket->readAll());
            for (const QJsonObject &line : lines) {
                take(socket, line);
            }
        });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            m_readers.remove(socket);
            socket->deleteLater();
        });
    }
}

void FakePhone::take(QLocalSocket *socket, const QJsonObject &line)
{
    commands.append(line);
    const QString command = line["command"_L1].toString();
    std::optional<QJsonObject> answer = intercept ? intercept(command, line) : std::nullopt;
    QJsonObject reply = answer ? *answer : obey(command, line);
    reply["reply"_L1] = line["id"_L1];
    if (!reply.contains("error"_L1)) {
        reply["ok"_L1] = true;
    }
    if (m_readers.contains(socket)) {
        socket->write(phone::toLine(reply));
    }
}

QJsonObject FakePhone::obey(const QString &command, const QJsonObject &members)
{
    const QString id = members["call"_L1].toString();
    if (command == "hello"_L1) {
        return {{u"protocol"_s, 1}, {u"engine"_s, u"fake"_s}, {u"pid"_s, 1}, {u"state"_s, phone::toJson(state)}};
    }
    if (command == "account"_L1) {
        const bool none = members["account"_L1].isNull();
        state.account = {.state = none   ? phone::AccountState::None
                             : registers ? phone::AccountState::Ok
                                         : phone::AccountState::Failed,
                         .code = none || registers ? 0 : 403,
                         .text = registerTrouble,
                         .address = members["account"_L1]["address"_L1].toString()};
        QJsonObject event = phone::toJson(state.account);
        event["event"_L1] = u"account"_s;
        tell(event);
    } else if (command == "dial"_L1) {
        const QString to = members["to"_L1].toString();
        const phone::Call call{.id = id,
                               .direction = phone::Direction::Out,
                               .state = phone::CallState::Ringing,
                               .peer = {.address = u"sip:%1@desk.test"_s.arg(to), .number = to},
                               .startedAt = QDateTime::currentDateTimeUtc()};
        state.calls.append(call);
        tellCall(call);
    } else if (command == "answer"_L1) {
        for (const phone::Call &other : QList(state.calls)) {
            if (other.state == phone::CallState::Up) {
                change(other.id, [](phone::Call &call) { call.state = phone::CallState::Held; });
            }
        }
        answerFar(id);
    } else if (command == "hangup"_L1) {
        end(id);
    } else if (command == "decline"_L1) {
        end(id, phone::ReasonCode::Declined);
    } else if (command == "hold"_L1 || command == "resume"_L1) {
        change(id, [&command](phone::Call &call) {
            call.state = command == "hold"_L1 ? phone::CallState::Held : phone::CallState::Up;
        });
    } else if (command == "mute"_L1) {
        change(id, [&members](phone::Call &call) { call.muted = members["on"_L1].toBool(); });
    } else if (command == "record"_L1) {
        change(id, [&members](phone::Call &call) {
            call.recording = members["on"_L1].toBool() ? u"/nowhere/call.wav"_s : QString();
        });
        return {{u"file"_s, u"/nowhere/call.wav"_s}};
    } else if (command == "conference"_L1) {
        for (const phone::Call &other : QList(state.calls)) {
            change(other.id, [&members](phone::Call &call) { call.conference = !members["leave"_L1].toBool(); });
        }
    }
    return {};
}

void FakePhone::tellCall(const phone::Call &call) { tell({{u"event"_s, u"call"_s}, {u"call"_s, phone::toJson(call)}}); }

void FakePhone::tell(const QJsonObject &event)
{
    const QList<QLocalSocket *> sockets = m_readers.keys();
    for (QLocalSocket *socket : sockets) {
        socket->write(phone::toLine(event));
        socket->flush();
    }
}

QString FakePhone::ring(const QString &number, const QString &name, const QHash<QString, QString> &headers, QString id)
{
    if (id.isEmpty()) {
        id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    const phone::Call call{.id = id,
                           .direction = phone::Direction::In,
                           .state = phone::CallState::Incoming,
                           .peer = {.address = u"sip:%1@desk.test"_s.arg(number), .number = number, .name = name},
                           .headers = headers,
                           .startedAt = QDateTime::currentDateTimeUtc()};
    state.calls.append(call);
    tellCall(call);
    return id;
}

void FakePhone::change(const QString &id, const std::function<void(phone::Call &)> &how)
{
    for (phone::Call &call : state.calls) {
        if (call.id == id) {
            how(call);
            tellCall(call);
            return;
        }
    }
}

void FakePhone::answerFar(const QString &id)
{
    change(id, [](phone::Call &call) {
        call.state = phone::CallState::Up;
        call.upAt = QDateTime::currentDateTimeUtc();
        call.codec = u"opus"_s;
        call.secure = true;
    });
}

void FakePhone::end(const QString &id, phone::ReasonCode code)
{
    change(id, [code](phone::Call &call) {
        call.state = phone::CallState::Ended;
        call.endedAt = QDateTime::currentDateTimeUtc();
        call.reason = phone::Reason{.code = code, .text = {}};
    });
}

QList<QJsonObject> FakePhone::of(const QString &command) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &line : commands) {
        if (line["command"_L1].toString() == command) {
            found.append(line);
        }
    }
    return found;
}

} // namespace deskbell
