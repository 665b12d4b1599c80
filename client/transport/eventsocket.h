// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/transport/hubclient.h"
#include "client/transport/wire.h"

#include <QElapsedTimer>
#include <QTimer>

namespace deskbell {

/// How long the event socket waits for what. Tests shorten it.
struct SocketTiming {
    std::chrono::milliseconds firstRetry{500};
    std::chrono::milliseconds longestRetry{30'000};
    std::chrono::milliseconds answerGap{1'000}; ///< so long after the last try an answer over HTTP brings the next one forward
    std::chrono::milliseconds silence{9'000}; ///< no frame for so long: the line is dead (the hub speaks every 5 s)
    std::chrono::milliseconds pulse{2'000}; ///< how often the above is looked at
    std::chrono::milliseconds sleepGap{10'000}; ///< the pulse came this much too late: the machine slept
};

/// Keeps the event stream open: hello with the cursor, welcome, frames; reconnects with backoff and jitter, at once after
/// sleep or a change of network. Frames of events are passed on unparsed, in order.
///
/// Stopped → (start) Connecting → (welcome) Live → (lost) Waiting → Connecting …
class EventSocket : public QObject
{
    Q_OBJECT
public:
    enum class State { Stopped, Connecting, Live, Waiting };
    EventSocket(Wire &wire, HubClient &client, const QUrl &hub, const SocketTiming &timing, QObject *parent = nullptr);

    State state() const { return m_state; }
    /// Why it is Waiting.
    QString reason() const { return m_reason; }

    void start(qint64 cursor);
    void stop();
    /// Where a reconnect resumes: everything up to here has been taken over for good.
    void setCursor(qint64 cursor) { m_cursor = cursor; }
    /// Lossy; dropped while not Live.
    void sendLossy(const QJsonObject &frame);
    /// The network came back or the machine woke up: tries now.
    void reconnectNow();
    /// Something else has heard from the hub: no need to wait for the next try, unless the last one was only just now.
    void hubAnswered();

Q_SIGNALS:
    void stateChanged();
    void welcomed(qint64 head);
    void eventsReceived(const QString &array);
    void headReceived(qint64 seq);
    void lossyReceived(const QJsonObject &frame);
    /// The cursor is of no use any more; the socket has stopped.
    void resyncNeeded();

private:
    void connectNow();
    void openSocket();
    void sayHello();
    void read(const QString &text);
    void readObject(const QJsonObject &frame);
    void lost(int code, const QString &reason);
    void retryLater(const QString &reason);
    void checkPulse();
    void setState(State state);
    void dropSocket();

    Wire &m_wire;
    HubClient &m_client;
    QUrl m_url;
    SocketTiming m_timing;
    State m_state = State::Stopped;
    QString m_reason;
    qint64 m_cursor = 0;
    int m_attempt = 0;
    quint64 m_round = 0; ///< tells an answer for an older attempt
    bool m_tokenRefused = false;
    std::unique_ptr<SocketWire> m_socket;
    QTimer m_retry;
    QTimer m_pulse;
    QElapsedTimer m_lastFrame;
    QElapsedTimer m_waitingSince; ///< while Waiting
    QDateTime m_lastPulse;
};

} // namespace deskbell
