// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/faultprocess.h"

#include "tests/support/hub/hubprocess.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

#include <csignal>

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int consolePatienceMs = 60'000; // ends a test that hangs; nothing is judged by it

} // namespace

bool waitUntil(const std::function<bool()> &done)
{
    const QDeadlineTimer deadline(consolePatienceMs);
    while (!done()) {
        if (deadline.hasExpired()) {
            return false;
        }
        letPass(20);
    }
    return true;
}

void letPass(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

ConsoleProcess::ConsoleProcess(const QUrl &hub, const QString &profile)
    : m_hub(hub)
    , m_profile(profile)
{ }

ConsoleProcess::~ConsoleProcess() { kill(); }

bool ConsoleProcess::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject::connect(m_process.get(), &QProcess::readyReadStandardOutput, m_process.get(), [this] { read(); });
    m_process->start(programFolder() + u"/deskbell-fault-console"_s, {m_hub.toString(), m_profile});
    return m_process->waitForStarted(consolePatienceMs);
}

void ConsoleProcess::kill()
{
    if (m_process) {
        m_process->kill();
        m_process->waitForFinished(consolePatienceMs);
        read(); // what it said before it died counts
        m_process.reset();
    }
    m_waiting.clear();
}

void ConsoleProcess::freeze(bool frozen)
{
    if (isRunning()) {
        ::kill(pid_t(m_process->processId()), frozen ? SIGSTOP : SIGCONT);
    }
}

void ConsoleProcess::read()
{
    while (m_process && m_process->canReadLine()) {
        const QJsonObject line = QJsonDocument::fromJson(m_process->readLine()).object();
        if (const Answered answered = m_waiting.take(line.value("n"_L1).toInteger())) {
            answered(line);
        }
    }
}

void ConsoleProcess::order(const QString &what, QJsonObject arguments, Answered answered)
{
    if (!isRunning()) {
        return;
    }
    arguments.insert("n"_L1, ++m_next);
    arguments.insert("do"_L1, what);
    m_waiting.insert(
        m_next, answered ? std::move(answered) : [](const QJsonObject &) {});
    m_process->write(QJsonDocument(arguments).toJson(QJsonDocument::Compact) + '\n');
}

QJsonObject ConsoleProcess::ask(const QString &what, const QJsonObject &arguments)
{
    auto answer = std::make_shared<QJsonObject>();
    order(what, arguments, [answer](const QJsonObject &line) { *answer = line; });
    waitUntil([this, answer] { return !answer->isEmpty() || !isRunning(); });
    return *answer;
}

} // namespace deskbell::test
