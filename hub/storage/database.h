// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/driver.h"

#include <QHash>

#include <memory>

namespace deskbell::hub {

class Database;

/// A statement that ran, and its rows. Gives the prepared statement back when it leaves scope.
class Rows
{
public:
    Rows(Rows &&other) noexcept;
    Rows &operator=(Rows &&) = delete;
    ~Rows();
    bool next() { return statement().next(); }
    QString text(int column) const { return statement().text(column); }
    QByteArray utf8(int column) const { return statement().utf8(column); }
    qint64 number(int column) const { return statement().number(column); }
    QDateTime time(int column) const;
    template <class I> I id(int column) const { return I{text(column)}; }
    int affected() const { return statement().affected(); }
    qint64 lastInsertId() const { return statement().lastInsertId(); }

private:
    friend class Database;
    struct Prepared {
        std::unique_ptr<Statement> statement;
        bool busy = false;
    };
    Rows(Prepared *prepared, std::unique_ptr<Prepared> own);
    Statement &statement() const { return *m_prepared->statement; }
    Prepared *m_prepared;
    std::unique_ptr<Prepared> m_own;
};

/// One connection, used by one thread at a time. Statements are prepared once and kept. Every function throws DatabaseError.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };
    static Result<std::unique_ptr<Database>> open(const DatabaseTarget &target, Access access = Access::ReadWrite);

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
    bool isConnected() const { return m_driver->isOpen(); }
    /// Null on SQLite.
    QSqlDriver *notifier() { return m_driver->notifier(); }

private:
    Database(Dialect dialect, std::unique_ptr<Driver> driver)
        : m_dialect(dialect)
        , m_driver(std::move(driver))
    { }
    void configure(Access access);
    std::unique_ptr<Rows::Prepared> prepare(const QString &sql);

    const Dialect m_dialect;
    const std::unique_ptr<Driver> m_driver;
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
