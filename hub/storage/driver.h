// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/id.h"
#include "protocol/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <stdexcept>
#include <variant>
#include <vector>

class QSqlDriver;

/// What a database engine gives to Database: SQLite by its own API (docs/decisions/006), PostgreSQL through QtSql.
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
    DatabaseError(const QString &what, bool lost, bool mayPass = false)
        : std::runtime_error(what.toStdString())
        , connectionLost(lost)
        , passing(mayPass)
    { }
    /// Unavailable when the same thing may work later, otherwise Internal.
    Error toError() const;
    bool connectionLost;
    bool locked = false; ///< passing, and it took the whole patience with the other program to find out
    bool passing; ///< the disk is full, another program holds the database: says nothing of what was to be written
};

/// A value for a placeholder: a number or a text. A null string is stored as an empty one: no column of ours is null.
class SqlValue
{
public:
    using Variant = std::variant<qint64, QString, QByteArray>;
    SqlValue(const QString &text)
        : m_value(text)
    { }
    SqlValue(const QByteArray &utf8)
        : m_value(utf8)
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
    const Variant &variant() const { return m_value; }

private:
    Variant m_value;
};
using SqlValues = std::vector<SqlValue>;

/// A prepared statement of one connection. Functions throw DatabaseError.
class Statement
{
public:
    virtual ~Statement() = default;
    /// Binds one value for each placeholder, in their order, and executes. What is left of an earlier run is dropped.
    virtual void execute(const SqlValues &values) = 0;
    /// Goes to the next row: the first one after execute().
    virtual bool next() = 0;
    virtual QString text(int column) const = 0;
    virtual QByteArray utf8(int column) const = 0;
    virtual qint64 number(int column) const = 0;
    virtual int affected() const = 0;
    virtual qint64 lastInsertId() const = 0;
    /// Lets go of rows that were not read: an open SELECT would hold SQLite's snapshot and keep the log from being checkpointed.
    virtual void finish() noexcept = 0;
};

/// An open connection, used by one thread at a time.
class Driver
{
public:
    virtual ~Driver() = default;
    virtual std::unique_ptr<Statement> prepare(const QString &sql) = 0;
    /// Executes at once, without values and rows.
    virtual void run(const QString &sql) = 0;
    virtual bool isOpen() const = 0;
    /// Emits QSqlDriver::notification; null where the engine knows no LISTEN.
    virtual QSqlDriver *notifier() { return nullptr; }
};

// Unavailable, with the engine's words, when there is no connection.
Result<std::unique_ptr<Driver>> openSqlite(const DatabaseTarget &target);
Result<std::unique_ptr<Driver>> openPostgres(const DatabaseTarget &target);

} // namespace deskbell::hub
