// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace deskbell::test {

/// A private PostgreSQL on a free loopback port with its data in a temporary directory. Gone with the object.
class PostgresServer
{
public:
    PostgresServer() = default;
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    /// False on machines without the server's programs: skip the test.
    static bool isAvailable();
    /// \returns an empty text, or why it does not start.
    QString start();
    /// A new empty database; its address for StorageOptions::databaseUrl.
    QString createDatabase();
    /// Ends every connection to it but those of this class, as a failing network would.
    bool dropConnections();
    void stop();

private:
    QString program(const QString &name) const;
    /// \returns the standard output, or a null string when it failed.
    QString run(const QString &name, const QStringList &arguments) const;
    QString runSql(const QString &sql) const;

    QTemporaryDir m_directory;
    int m_port = 0;
    int m_databases = 0;
    bool m_running = false;
    mutable QString m_lastError;
};

} // namespace deskbell::test
