// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QUrl>

#include <functional>
#include <memory>

namespace deskbell::test {

/// A FaultConsole as a process of its own: can be killed and started again on the same profile.
class ConsoleProcess
{
public:
    using Answered = std::function<void(const QJsonObject &)>;
    ConsoleProcess(const QUrl &hub, const QString &profile);
    ~ConsoleProcess();

    bool start();
    /// SIGKILL, and waits for the end. What was not answered by then never is.
    void kill();
    /// SIGSTOP and SIGCONT: the machine sleeps.
    void freeze(bool frozen);
    bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }

    /// \a answered is called from the event loop, or never when the console is killed first.
    void order(const QString &what, QJsonObject arguments = {}, Answered answered = {});
    /// The same, spinning the event loop. An empty object: it died.
    QJsonObject ask(const QString &what, const QJsonObject &arguments = {});
    qsizetype unanswered() const { return m_waiting.size(); }

private:
    void read();

    QUrl m_hub;
    QString m_profile;
    std::unique_ptr<QProcess> m_process;
    QHash<qint64, Answered> m_waiting;
    qint64 m_next = 0;
};

/// Spins the event loop until \a done, or for as long as a test may hang. \returns whether it was.
bool waitUntil(const std::function<bool()> &done);
/// Lets the world go on for about so long. Part of a random schedule; nothing is judged by it.
void letPass(int ms);

} // namespace deskbell::test
