// SPDX-License-Identifier: GPL-3.0-or-later
#include "softphone/phoneserver.h"

#include "protocol/id.h"
#include "softphone/ownplace.h"

#include <QFileInfo>

namespace deskbell::phone {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject eventOf(QLatin1StringView name, QJsonObject members)
{
    members["event"_L1] = name;
    return members;
}

} // namespace

PhoneServer::PhoneServer(CallEngine &engine, const QString &recordings, const Times &times, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_recordings(recordings)
    , m_times(times)
{
    m_unused.setSingleShot(true);
    m_endedTimer.setSingleShot(true);
    connect(&m_unused, &QTimer::timeout, this, &PhoneServer::finished);
    connect(&m_endedTimer, &QTimer::timeout, this, &PhoneServer::forgetEnded);
    connect(&m_quality, &QTimer::timeout, this, &PhoneServer::tellQuality);
    connect(&m_levels, &QTimer::timeout, this, &PhoneServer::tellLevels);
    connect(&m_server, &QLocalServer::newConnection, this, &PhoneServer::greet);
    connect(&engine, &CallEngine::callChanged, this, &PhoneServer::followCall);
    connect(&engine, &CallEngine::accountChanged, this, [this](const AccountStatus &status) {
        tell(eventOf("account"_L1, toJson(status)));
        watch();
    });
    connect(&engine, &CallEngine::devicesChanged, this, [this](const Devices &devices) {
        tell(eventOf("devices"_L1, {{"devices"_L1, toJson(devices)}}));
    });
    connect(&engine, &CallEngine::digitHeard, this, [this](const QString &call, QChar digit) {
        tell(eventOf("dtmf"_L1, {{"call"_L1, call}, {"digit"_L1, QString(digit)}}));
    });
    connect(&engine, &CallEngine::transferChanged, this, [this](const QString &call, const QString &state, const QString &text) {
        QJsonObject members{{"call"_L1, call}, {"state"_L1, state}};
        if (!text.isEmpty()) {
            members["text"_L1] = text;
        }
        tell(eventOf("transfer"_L1, members));
    });
    watch();
}

PhoneServer::~PhoneServer()
{
    disconnect(&m_engine, nullptr, this, nullptr);
    // The links tell that they are gone when their sockets close: by then this is no PhoneServer any more.
    for (ConsoleLink *link : std::as_const(m_links)) {
        disconnect(link, nullptr, this, nullptr);
    }
}

QString PhoneServer::listen(const QString &path)
{
#ifndef Q_OS_WIN
    const QString problem = claimFolder(QFileInfo(path).absolutePath());
    if (!problem.isEmpty()) {
        return problem;
    }
#endif
    QLocalServer::removeServer(path);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(path)) {
        return u"the socket %1 cannot be opened: %2"_s.arg(path, m_server.errorString());
    }
#ifndef Q_OS_WIN
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner); // a socket is nothing to execute
#endif
    return {};
}

State PhoneServer::state() const
{
    return {.account = m_engine.accountStatus(), .calls = m_calls, .devices = m_engine.devices()};
}

void PhoneServer::greet()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (!isSameUser(*socket)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *link = new ConsoleLink(socket, this);
        m_links.append(link);
        connect(link, &ConsoleLink::objectReceived, this, [this, link](const QJsonObject &command) { take(*link, command); });
        connect(link, &ConsoleLink::gone, this, [this, link] { forget(link); });
    }
    watch();
}

void PhoneServer::forget(ConsoleLink *link)
{
    if (m_links.removeOne(link)) {
        link->deleteLater();
        watch();
    }
}

void PhoneServer::take(ConsoleLink &link, const QJsonObject &command)
{
    QJsonObject reply{{"reply"_L1, command["id"_L1]}};
    const Outcome refusal = obey(link, command, reply);
    if (refusal) {
        reply["error"_L1] = QJsonObject{{"code"_L1, refusal->code}, {"text"_L1, refusal->text}};
    } else {
        reply["ok"_L1] = true;
    }
    link.send(reply);
}

void PhoneServer::tell(const QJsonObject &event)
{
    // A link that falls behind closes, and leaves the list, while this goes on.
    const QList<ConsoleLink *> links = m_links;
    for (ConsoleLink *link : links) {
        if (link->greeted && m_links.contains(link)) {
            link->send(event);
        }
    }
}

void PhoneServer::followCall(const Call &call)
{
    const auto known = std::find_if(m_calls.begin(), m_calls.end(), [&call](const Call &each) { return each.id == call.id; });
    if (known == m_calls.end()) {
        m_calls.append(call);
    } else if (*known == call) {
        return;
    } else {
        *known = call;
    }
    tell(eventOf("call"_L1, {{"call"_L1, toJson(call)}}));
    forgetEnded();
    watch();
}

/// The ended of more than a minute ago go; the timer comes again for the next.
void PhoneServer::forgetEnded()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto age = [&now](const Call &call) { return std::chrono::milliseconds(call.endedAt.msecsTo(now)); };
    m_calls.removeIf([&](const Call &call) { return call.isOver() && age(call) >= m_times.endedCallsStay; });
    std::optional<std::chrono::milliseconds> next;
    for (const Call &call : std::as_const(m_calls)) {
        if (call.isOver()) {
            // A clock that was set back must not keep a call for ever.
            const auto left =
                std::clamp(m_times.endedCallsStay - age(call), std::chrono::milliseconds(1), m_times.endedCallsStay);
            next = next ? std::min(*next, left) : left;
        }
    }
    if (next) {
        m_endedTimer.start(*next);
    }
}

void PhoneServer::tellQuality()
{
    const QList<Quality> qualities = m_engine.qualities();
    for (const Quality &quality : qualities) {
        tell(eventOf("quality"_L1, toJson(quality)));
    }
}

void PhoneServer::tellLevels()
{
    const QJsonObject event = eventOf("levels"_L1, toJson(m_engine.levels()));
    const QList<ConsoleLink *> links = m_links;
    for (ConsoleLink *link : links) {
        if (link->wantsLevels && m_links.contains(link)) {
            link->send(event);
        }
    }
}

bool PhoneServer::isBusy() const
{
    return std::any_of(m_calls.begin(), m_calls.end(), [](const Call &call) { return !call.isOver(); });
}

bool PhoneServer::hasConsole() const { return !m_links.isEmpty(); }

/// Timers run only while they are needed: an idle phone wakes nobody.
void PhoneServer::watch()
{
    const auto runWhile = [](QTimer &timer, bool needed, std::chrono::milliseconds each) {
        if (!needed) {
            timer.stop();
        } else if (!timer.isActive()) {
            timer.start(each);
        }
    };
    const bool levels = std::any_of(m_links.begin(), m_links.end(), [](const ConsoleLink *link) { return link->wantsLevels; });
    const bool up = std::any_of(m_calls.begin(), m_calls.end(), [](const Call &call) { return call.isConnected(); });
    runWhile(m_levels, levels, m_times.levelsEach);
    // Also when nobody listens: the advice looks back over seconds.
    runWhile(m_quality, up, m_times.qualityEach);

    const bool account = m_engine.accountStatus().state != AccountState::None;
    const auto limit = account ? m_times.unusedWithAccount : m_times.unusedWithoutAccount;
    if (hasConsole() || isBusy()) {
        m_unused.stop();
    } else if (!m_unused.isActive() || m_unused.intervalAsDuration() != limit) {
        m_unused.start(limit);
    }
}

const Call *PhoneServer::find(const QString &id) const
{
    const auto call = std::find_if(m_calls.begin(), m_calls.end(), [&id](const Call &each) { return each.id == id; });
    return call == m_calls.end() ? nullptr : &*call;
}

} // namespace deskbell::phone
