// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/embeddedhub.h"

#include "app/childlife.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int stopMs = 10'000;
constexpr int killMs = 2'000;
constexpr int givesUpAfter = 4;
constexpr qsizetype keptErrors = 4096;

QString lastLine(const QByteArray &text)
{
    const QList<QByteArray> lines = text.trimmed().split('\n');
    return QString::fromUtf8(lines.last().trimmed());
}

} // namespace

std::chrono::milliseconds restartPause(int failures)
{
    const int doubled = 250 << qBound(0, failures - 1, 7);
    return std::chrono::milliseconds(qMin(doubled, 30'000));
}

QString EmbeddedHub::findProgram()
{
    const QString here = QStandardPaths::findExecutable(u"deskbell-hub"_s, {QCoreApplication::applicationDirPath()});
    return here.isEmpty() ? QStandardPaths::findExecutable(u"deskbell-hub"_s) : here;
}

EmbeddedHub::EmbeddedHub(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
    m_restart.setSingleShot(true);
    connect(&m_restart, &QTimer::timeout, this, &EmbeddedHub::serve);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &EmbeddedHub::readLine);
    connect(&m_process, &QProcess::readyReadStandardError, this,
            [this] { m_errors = (m_errors + m_process.readAllStandardError()).right(keptErrors); });
    connect(&m_process, &QProcess::finished, this, &EmbeddedHub::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            Q_EMIT failed(tr("The hub's program could not be started: %1").arg(m_process.errorString()));
        }
    });
    endWithParent(m_process);
}

EmbeddedHub::~EmbeddedHub() { stop(); }

QString EmbeddedHub::accountMark() const { return QDir(m_options.data).filePath(u"../console-account"_s); }

void EmbeddedHub::start()
{
    if (m_options.program.isEmpty()) {
        Q_EMIT failed(tr("The program deskbell-hub was not found beside the console."));
        return;
    }
    if (!QDir().mkpath(m_options.data)) {
        Q_EMIT failed(tr("The directory %1 cannot be made.").arg(QDir::toNativeSeparators(m_options.data)));
        return;
    }
    if (m_options.demo || QFile::exists(accountMark())) {
        serve();
    } else {
        makeAccount();
    }
}

void EmbeddedHub::runAdmin(const QStringList &words, void (EmbeddedHub::*then)(int exitCode))
{
    m_admin.disconnect(this);
    connect(&m_admin, &QProcess::started, this, [this] {
        m_admin.write(m_options.password.toUtf8() + '\n');
        m_admin.closeWriteChannel();
    });
    connect(&m_admin, &QProcess::finished, this,
            [this, then](int code, QProcess::ExitStatus status) { (this->*then)(status == QProcess::NormalExit ? code : 1); });
    connect(&m_admin, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            Q_EMIT failed(tr("The hub's program could not be started: %1").arg(m_admin.errorString()));
        }
    });
    m_admin.start(m_options.program, QStringList{u"admin"_s} + words);
}

void EmbeddedHub::makeAccount()
{
    runAdmin({u"agent"_s, u"add"_s, u"--data"_s, m_options.data, u"--email"_s, m_options.email, u"--name"_s, m_options.name,
              u"--role"_s, u"admin"_s},
             &EmbeddedHub::accountMade);
}

void EmbeddedHub::accountMade(int exitCode)
{
    if (exitCode == 0) {
        QFile mark(accountMark());
        if (mark.open(QIODevice::WriteOnly)) {
            mark.write(m_options.email.toUtf8());
        }
        serve();
        return;
    }
    // It may be there from a start that was cut short: then it gets our password.
    m_errors = m_admin.readAllStandardError();
    setPassword();
}

void EmbeddedHub::setPassword()
{
    runAdmin({u"agent"_s, u"password"_s, u"--data"_s, m_options.data, u"--email"_s, m_options.email}, &EmbeddedHub::passwordSet);
}

void EmbeddedHub::passwordSet(int exitCode)
{
    if (exitCode == 0) {
        accountMade(0);
    } else {
        Q_EMIT failed(tr("The hub could not be set up: %1").arg(lastLine(m_errors)));
    }
}

void EmbeddedHub::serve()
{
    if (m_stopping || m_process.state() != QProcess::NotRunning) {
        return;
    }
    m_output.clear();
    m_errors.clear();
    m_listening = false;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QStringList words{u"serve"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_options.port), u"--data"_s, m_options.data};
    if (m_options.demo) {
        words.append(u"--demo"_s);
        environment.insert(u"DESKBELL_DEMO_PASSWORD"_s, m_options.password);
    }
    m_process.setProcessEnvironment(environment);
    m_process.start(m_options.program, words);
}

void EmbeddedHub::readLine()
{
    m_output += m_process.readAllStandardOutput();
    static const QRegularExpression line(u"^deskbell-hub listening on (http://127\\.0\\.0\\.1:(\\d+))\\s*$"_s,
                                         QRegularExpression::MultilineOption);
    const auto match = line.match(QString::fromUtf8(m_output));
    if (m_listening || !match.hasMatch()) {
        m_output = m_output.right(keptErrors);
        return;
    }
    m_listening = true;
    m_everReady = true;
    m_failures = 0;
    // The same port again after a restart: sessions and the sync go on where they were.
    m_options.port = match.captured(2).toUShort();
    Q_EMIT ready(QUrl(match.captured(1)));
}

void EmbeddedHub::ended()
{
    if (m_stopping) {
        return;
    }
    m_errors += m_process.readAllStandardError();
    const QString reason = m_errors.trimmed().isEmpty() ? tr("it ended without a word") : lastLine(m_errors);
    ++m_failures;
    if (!m_listening) {
        m_options.port = 0; // somebody else may have it now
    }
    if (!m_everReady && m_failures >= givesUpAfter) {
        Q_EMIT failed(tr("The hub could not be started: %1").arg(reason));
        return;
    }
    Q_EMIT interrupted(reason);
    m_restart.start(restartPause(m_failures));
}

void EmbeddedHub::stop()
{
    m_stopping = true;
    m_restart.stop();
    m_admin.disconnect(this);
    for (QProcess *process : {&m_admin, &m_process}) {
        if (process->state() == QProcess::NotRunning) {
            continue;
        }
        askToEnd(*process);
        if (!process->waitForFinished(stopMs)) {
            process->kill();
            process->waitForFinished(killMs);
        }
    }
}

} // namespace deskbell
