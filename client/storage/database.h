// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <memory>

namespace deskbell {

/// One connection to a SQLite file with its prepared statements. Belongs to the thread that opened it.
class Database
{
public:
    enum class Durability { Normal, Full }; ///< PRAGMA synchronous; the journal is WAL in both
    Database() = default;
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// \returns false with lastError() set when the file cannot be opened as a database.
    bool open(const QString &file, Durability durability, bool readOnly = false);
    void close();
    bool isOpen() const;

    /// Runs one statement; prepared once. The query stays valid until the same text is run again.
    QSqlQuery &run(const char *sql, const QVariantList &values = {});
    /// All rows at once. Leaves no statement open: an open one would pin this connection to an old state of the file.
    QList<QVariantList> select(const char *sql, const QVariantList &values = {});
    bool begin();
    bool commit();
    void rollBack();

    /// The first error since takeError(); empty: none.
    QString lastError() const { return m_error; }
    bool isDamaged() const { return m_damaged; }
    QString takeError();

    int userVersion();
    /// Of the statements that were run so far, those that walk through all of \a table. For tests.
    QStringList walksThrough(const QString &table);
    static void removeFiles(const QString &file);

private:
    void note(const class QSqlError &error);

    QString m_name;
    QHash<const char *, std::shared_ptr<QSqlQuery>> m_prepared;
    QString m_error;
    bool m_damaged = false;
};

/// Rolls back when it leaves scope without commit().
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
            m_database.rollBack();
        }
    }
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    bool commit()
    {
        m_done = m_database.lastError().isEmpty() && m_database.commit();
        return m_done;
    }

private:
    Database &m_database;
    bool m_done = false;
};

} // namespace deskbell
