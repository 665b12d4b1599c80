// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/phonewire.h"
#include "protocol/result.h"

#include <QElapsedTimer>
#include <QHash>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace deskbell {

/// The line to deskbell-phone (docs/phone.md, "The local socket"): finds the one that runs, starts one where none does, and finds it
/// again when either side was started anew. Never waits for anything: all of it happens by signals.
///
/// Off → Looking (connects; starts the program when nobody listens) → Attached → Looking when the line breaks.
class PhoneLink : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Off, ///< not wanted
        Looking,
        Attached,
        NoProgram, ///< nobody listens, and there is no program to start
    };
    struct Options {
        QString socket{}; ///< phone::socketPath()
        QString program{}; ///< of deskbell-phone; empty: none is installed
        QStringList arguments{};
        std::chrono::milliseconds retry{50}; ///< first pause between two attempts; grows to a hundred times of it
    };
    /// Beside the console, or where PATH has it; empty: not there.
    static QString findProgram();

    explicit PhoneLink(const Options &options, QObject *parent = nullptr);
    ~PhoneLink() override;

    State state() const { return m_state; }
    const Options &options() const { return m_options; }
    /// Attaches to a phone that runs already, and starts none.
    void attach();
    /// Attaches, and starts a phone where none runs.
    void open();
    /// Lets go of it. The phone goes on with its calls.
    void close();

    using Answer = std::function<void(const Result<QJsonObject> &)>;
    /// \a answer comes once, unless this is destroyed before: the reply, Invalid with the phone's code as type and its words as detail, or Offline.
    void send(const QString &command, QJsonObject members = {}, const Answer &answer = {});

Q_SIGNALS:
    void stateChanged();
    /// It is attached; \a state is all the phone knows.
    void attached(const deskbell::phone::State &state);
    /// {"event":…} as it came.
    void eventReceived(const QJsonObject &event);

private:
    void connectNow();
    void greet();
    void read();
    void take(const QJsonObject &line);
    void lost();
    void startProgram();
    void setState(State state);
    void failPending();

    Options m_options;
    State m_state = State::Off;
    bool m_mayStart = false;
    QLocalSocket m_socket;
    phone::LineReader m_reader;
    QHash<qint64, Answer> m_pending;
    qint64 m_next = 1;
    QTimer m_retry;
    QTimer m_patience;
    QElapsedTimer m_started; ///< since the program was started last
    int m_attempts = 0;
    int m_starts = 0; ///< in a row, without a line that stood
};

} // namespace deskbell
