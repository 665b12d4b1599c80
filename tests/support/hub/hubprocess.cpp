// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hub/hubprocess.h"

#include <QCoreApplication>
#include <QTcpServer>

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000; // ends a test that hangs; nothing is judged by it

QString hubProgram() { return programFolder() + u"/deskbell-hub"_s; }

} // namespace

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

QString programFolder()
{
    const QString given = qEnvironmentVariable("DESKBELL_BIN");
    return given.isEmpty() ? QCoreApplication::applicationDirPath() : given;
}

HubProcess::HubProcess(const QStringList &storage)
    : m_storage(storage)
    , m_port(freePort())
{ }

HubProcess::~HubProcess() { kill(); }

int HubProcess::admin(const QStringList &words, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(hubProgram(), QStringList{u"admin"_s} + words + m_storage);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(patienceMs);
    m_output = process.readAll();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

bool HubProcess::start(const QStringList &more)
{
    m_process = std::make_unique<QProcess>();
    // What the hub logs belongs into the test's log.
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(hubProgram(), QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port)} + m_storage + more);
    m_output.clear();
    while (!m_output.contains("listening on") && m_process->state() != QProcess::NotRunning) {
        if (!m_process->waitForReadyRead(patienceMs)) {
            break;
        }
        m_output += m_process->readAll();
    }
    return m_output.contains("listening on");
}

void HubProcess::kill()
{
    if (m_process) {
        m_process->kill();
        m_process->waitForFinished(patienceMs);
        m_process.reset();
    }
}

int HubProcess::terminate()
{
    if (!m_process) {
        return -1;
    }
    m_process->terminate();
    if (!m_process->waitForFinished(patienceMs)) {
        kill();
        return -1;
    }
    const int code = m_process->exitStatus() == QProcess::NormalExit ? m_process->exitCode() : -1;
    m_process.reset();
    return code;
}

bool HubProcess::isRunning() const { return m_process && m_process->state() == QProcess::Running; }

qint64 HubProcess::processId() const { return m_process ? m_process->processId() : 0; }

QUrl HubProcess::url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)); }

} // namespace deskbell::test
