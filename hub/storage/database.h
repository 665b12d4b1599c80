// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/id.h"
#include "protocol/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <initializer_list>
#include <memory>
#include <stdexcept>
#include <vector>

namespace deskbell::hub {

enum class Dialect { Sqlite, Postgres };

/// Where a connection leads.
struct DatabaseTarget {
    Dialect dialect = Dialect::Sqlite;
    QString file{}; ///< SQLite
    QString host{}; ///< a name, an address, or the directory of a unix socket
    int port = 5432;
    QString user{};
    QString password{};
    QString name{};
    QString options{}; ///< for QSqlDatabase::setConnectOptions()

    static DatabaseTarget sqlite(const QString &file) { return {.file = file}; }
    /// postgresql://user:password@host:port/name?host=/socket/dir&sslmode=…; percent-encoding undone. Invalid otherwise.
    static Result<DatabaseTarget> fromUrl(const QString &url);
};

/// Thrown inside the storage only, when the database refuses or is gone; caught where a batch or a read begins.
class DatabaseError : public std::runtime_error
{
public:
    DatabaseError(const QString &what, bool lost)
        : std::runtime_error(what.toStdString())
        , connectionLost(lost)
    { }
    Error toError() const;
    bool connectionLost;
};

/// A value for a placeholder. A null string is stored as an empty one: no column of ours is null.
class SqlValue
{
public:
    SqlValue(const QString &text)
        : m_value(text.isNull() ? QStringLiteral("") : text)
    { }
    SqlValue(const QByteArray &utf8)
        : SqlValue(QString::fromUtf8(utf8))
    { }
    SqlValue(qint64 number)
        : m_value(number)
    { }
    SqlValue(int number)
        : m_value(static_cast<qint64>(number))
    { }
    SqlValue(bool) = delete;
    template <class Tag>
    SqlValue(const Id<Tag> &id)
        : SqlValue(id.value)
    { }
    /// Milliseconds since 1970; 0 when not set.
    SqlValue(const QDateTime &moment)
        : m_value(moment.isValid() ? moment.toMSecsSinceEpoch() : qint64(0))
    { }
    const QVariant &variant() const { return m_value; }

private:
    QVariant m_value;
};
using SqlValues = std::vector<SqlValue>;

class Database;

/// A statement that ran, and its rows. Gives the prepared statement back when it leaves scope.
class Rows
{
public:
    Rows(Rows &&other) noexcept;
    Rows &operator=(Rows &&) = delete;
    ~Rows();
    bool next();
    QString text(int column) const { return query().value(column).toString(); }
    QByteArray utf8(int column) const { return query().value(column).toString().toUtf8(); }
    qint64 number(int column) const { return query().value(column).toLongLong(); }
    QDateTime time(int column) const;
    template <class I> I id(int column) const { return I{text(column)}; }
    int affected() const { return query().numRowsAffected(); }
    qint64 lastInsertId() const { return query().lastInsertId().toLongLong(); }

private:
    friend class Database;
    struct Prepared {
        QSqlQuery query;
        bool busy = false;
    };
    Rows(Database *database, Prepared *prepared, std::unique_ptr<Prepared> own);
    QSqlQuery &query() const { return m_prepared->query; }
    Database *m_database;
    Prepared *m_prepared;
    std::unique_ptr<Prepared> m_own;
};

/// One connection, used by one thread at a time. Statements are prepared once and kept. Every function throws DatabaseError.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };
    static Result<std::unique_ptr<Database>> open(const DatabaseTarget &target, Access access = Access::ReadWrite);
    ~Database();

    Dialect dialect() const { return m_dialect; }
    bool isPostgres() const { return m_dialect == Dialect::Postgres; }
    /// " FOR UPDATE" where several hubs may write at once.
    QString forUpdate() const { return isPostgres() ? QStringLiteral(" FOR UPDATE") : QString(); }

    /// Prepares \a sql once, binds, executes.
    Rows query(const QString &sql, const SqlValues &values = {});
    /// Executes and \returns how many rows it changed.
    int execute(const QString &sql, const SqlValues &values = {});
    /// Executes without preparing: transactions, pragmas, schema.
    void run(const QString &sql);

    void begin();
    /// A transaction that only reads, and sees one moment throughout.
    void beginSnapshot();
    void commit();
    /// Never throws: what fails here is found by the next statement.
    void rollback() noexcept;
    /// Writes executed since the connection opened.
    quint64 writes() const { return m_writes; }
    bool isConnected() const;
    QSqlDatabase &connection() { return m_connection; }

private:
    friend class Rows;
    Database() = default;
    [[noreturn]] void fail(const QSqlQuery &query) const;
    std::unique_ptr<Rows::Prepared> prepare(const QString &sql);

    Dialect m_dialect = Dialect::Sqlite;
    QString m_name;
    QSqlDatabase m_connection;
    QHash<QString, std::shared_ptr<Rows::Prepared>> m_statements;
    quint64 m_writes = 0;
};

/// Ends with rollback unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database)
        : m_database(database)
    {
        m_database.begin();
    }
    ~Transaction()
    {
        if (!m_done) {
            m_database.rollback();
        }
    }
    void commit()
    {
        m_database.commit();
        m_done = true;
    }

private:
    Database &m_database;
    bool m_done = false;
};

/// "?,?,?"
QString placeholders(qsizetype count);

} // namespace deskbell::hub
