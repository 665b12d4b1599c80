// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pg/postgresserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>

#ifdef Q_OS_UNIX
#    include <unistd.h>
#endif

namespace deskbell::test {

using namespace Qt::StringLiterals;

namespace {

QString binaryDirectory()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    QString newest;
    int number = 0;
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (version.toInt() > number && QFile::exists(versions.filePath(version + u"/bin/initdb"_s))) {
            number = version.toInt();
            newest = versions.filePath(version + u"/bin"_s);
        }
    }
    if (newest.isEmpty()) {
        const QString found = QStandardPaths::findExecutable(u"initdb"_s);
        return found.isEmpty() ? QString() : QFileInfo(found).path();
    }
    return newest;
}

/// The server refuses to run as root: then it runs as the user its package made.
bool isRoot()
{
#ifdef Q_OS_UNIX
    return ::geteuid() == 0;
#else
    return false;
#endif
}

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

bool PostgresServer::isAvailable()
{
    return !binaryDirectory().isEmpty() && (!isRoot() || !QStandardPaths::findExecutable(u"runuser"_s).isEmpty());
}

PostgresServer::~PostgresServer() { stop(); }

QString PostgresServer::program(const QString &name) const { return binaryDirectory() + u'/' + name; }

QString PostgresServer::run(const QString &name, const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_directory.path());
    // pg_ctl's server would keep a pipe open for ever.
    process.setStandardOutputFile(m_directory.filePath(u"out"_s));
    process.setStandardErrorFile(m_directory.filePath(u"err"_s));
    if (isRoot()) {
        process.start(u"runuser"_s, QStringList{u"-u"_s, u"postgres"_s, u"--"_s, program(name)} + arguments);
    } else {
        process.start(program(name), arguments);
    }
    process.waitForFinished(120'000);
    QFile err(m_directory.filePath(u"err"_s));
    QFile out(m_directory.filePath(u"out"_s));
    m_lastError = err.open(QIODevice::ReadOnly) ? QString::fromUtf8(err.readAll()) : process.errorString();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || !out.open(QIODevice::ReadOnly)) {
        return {};
    }
    return u""_s + QString::fromUtf8(out.readAll());
}

QString PostgresServer::start()
{
    if (isRoot()) {
        QProcess::execute(u"chown"_s, {u"postgres:"_s, m_directory.path()});
    }
    const QString data = m_directory.filePath(u"data"_s);
    if (run(u"initdb"_s,
            {u"-D"_s, data, u"-U"_s, u"hub"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s, u"--locale=C.UTF-8"_s, u"--no-sync"_s})
            .isNull()) {
        return u"initdb: "_s + m_lastError;
    }
    for (int attempt = 0; attempt < 5; ++attempt) {
        m_port = freePort();
        const QString options =
            u"-p %1 -h 127.0.0.1 -k %2 -c fsync=off -c max_connections=100"_s.arg(m_port).arg(m_directory.path());
        if (!run(u"pg_ctl"_s,
                 {u"-D"_s, data, u"-l"_s, m_directory.filePath(u"log"_s), u"-w"_s, u"-t"_s, u"60"_s, u"-o"_s, options,
                  u"start"_s})
                 .isNull()) {
            m_running = true;
            return {};
        }
    }
    return u"pg_ctl: "_s + m_lastError;
}

QString PostgresServer::runSql(const QString &sql) const
{
    return run(u"psql"_s,
               {u"-h"_s, m_directory.path(), u"-p"_s, QString::number(m_port), u"-U"_s, u"hub"_s, u"-d"_s, u"postgres"_s,
                u"-qAtc"_s, sql});
}

QString PostgresServer::createDatabase()
{
    const QString name = u"desk%1"_s.arg(++m_databases);
    if (runSql(u"CREATE DATABASE "_s + name).isNull()) {
        return {};
    }
    return u"postgresql://hub@127.0.0.1:%1/%2"_s.arg(m_port).arg(name);
}

bool PostgresServer::dropConnections()
{
    return !runSql(
                u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname LIKE 'desk%'"_s)
                .isNull();
}

void PostgresServer::stop()
{
    if (m_running) {
        run(u"pg_ctl"_s, {u"-D"_s, m_directory.filePath(u"data"_s), u"-m"_s, u"immediate"_s, u"-w"_s, u"stop"_s});
        m_running = false;
    }
}

} // namespace deskbell::test
