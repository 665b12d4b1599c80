// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "softphone/callengine.h"
#include "softphone/callrules.h"
#include "softphone/consolelink.h"

#include <QLocalServer>
#include <QTimer>

#include <chrono>

namespace deskbell::phone {

/// Serves the local socket: reads commands, lets the engine do them, tells all consoles what happens (docs/phone.md, protocol 1).
/// Remembers ended calls for a minute. Says when the process is no longer needed.
class PhoneServer : public QObject
{
    Q_OBJECT
public:
    struct Times {
        std::chrono::milliseconds unusedWithoutAccount{10'000};
        std::chrono::milliseconds unusedWithAccount{60'000};
        std::chrono::milliseconds endedCallsStay{std::chrono::seconds(endedCallsStayS)};
        std::chrono::milliseconds qualityEach{1'000};
        std::chrono::milliseconds levelsEach{100};
    };
    /// \a recordings: where recordings go that no file was named for; made when needed.
    PhoneServer(CallEngine &engine, const QString &recordings, const Times &times, QObject *parent = nullptr);
    ~PhoneServer() override;

    /// \returns an English sentence why not, empty when it listens. Whatever lies at \a path is taken for the rest of a crash: call it
    /// only when no other phone answers there.
    QString listen(const QString &path);
    State state() const;

Q_SIGNALS:
    /// No account, no console, no call for long enough; or `quit`.
    void finished();

private:
    using Handler = Outcome (PhoneServer::*)(const QJsonObject &command, QJsonObject &reply, ConsoleLink &link);

    void greet();
    void take(ConsoleLink &link, const QJsonObject &command);
    Outcome obey(ConsoleLink &link, const QJsonObject &command, QJsonObject &reply);
    void tell(const QJsonObject &event);
    void forget(ConsoleLink *link);
    void followCall(const Call &call);
    void forgetEnded();
    void tellQuality();
    void tellLevels();
    void watch();
    bool isBusy() const;
    bool hasConsole() const;
    const Call *find(const QString &id) const;
    Outcome allow(const QJsonObject &command, CallCommand what, const char *key = "call") const;
    QString recordingFile(const QString &call) const;

    Outcome hello(const QJsonObject &command, QJsonObject &reply, ConsoleLink &link);
    Outcome account(const QJsonObject &command, QJsonObject &reply, ConsoleLink &link);
    Outcome dial(const QJsonObject &command, QJsonObject &reply, ConsoleLink &link);
    Outcome answer(const QJsonObject &command, QJsonObject &reply, ConsoleLink &link);
    Outcome decline(const QJsonObject &command, QJsonObject &reply, ConsoleLink &link);
    Outcome hangUp(const QJsonObject &command, QJsonObject &reply, ConsoleLink &link);
    Outcome hold(const QJsonObject &command, QJsonObject &reply, ConsoleLink &link);
    Outcome resume(const QJsonObject &command, QJsonObject &reply, ConsoleLink &link);
    Outcome mute(const QJsonObject &command, QJsonObject &reply, ConsoleLink &link);
    Outcome digits(const QJsonObject &command, QJsonObject &reply, ConsoleLink &link);
    Outcome transfer(const QJsonObject &command, QJsonObject &reply, ConsoleLink &link);
    Outcome attend(const QJsonObject &command, QJsonObject &reply, ConsoleLink &link);
    Outcome conference(const QJsonObject &command, QJsonObject &reply, ConsoleLink &link);
    Outcome record(const QJsonObject &command, QJsonObject &reply, ConsoleLink &link);
    Outcome chooseDevices(const QJsonObject &command, QJsonObject &reply, ConsoleLink &link);
    Outcome wantLevels(const QJsonObject &command, QJsonObject &reply, ConsoleLink &link);
    Outcome quit(const QJsonObject &command, QJsonObject &reply, ConsoleLink &link);

    CallEngine &m_engine;
    QString m_recordings;
    Times m_times;
    QLocalServer m_server;
    QList<ConsoleLink *> m_links;
    QList<Call> m_calls; ///< in the order they began, the ended of the last minute among them
    QTimer m_unused;
    QTimer m_endedTimer;
    QTimer m_quality;
    QTimer m_levels;
};

} // namespace deskbell::phone
