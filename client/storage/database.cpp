// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/storage/database.h"

#include "protocol/id.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSqlError>
#include <QSqlRecord>

namespace deskbell {
namespace {

Q_LOGGING_CATEGORY(logDatabase, "deskbell.client.database")

using namespace Qt::StringLiterals;

constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;

} // namespace

Database::~Database() { close(); }

bool Database::open(const QString &file, Durability durability, bool readOnly)
{
    close();
    m_error.clear();
    m_damaged = false;
    m_name = makeUuid7();
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setDatabaseName(file);
    connection.setConnectOptions(readOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                          : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.open()) {
        note(connection.lastError());
        return false;
    }
    if (!readOnly) {
        run("PRAGMA journal_mode=WAL");
        run(durability == Durability::Full ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL");
    }
    run("PRAGMA temp_store=MEMORY");
    run("SELECT count(*) FROM sqlite_master"); // reads the header: a file that is none is found out here
    m_prepared.clear();
    return m_error.isEmpty();
}

void Database::close()
{
    if (m_name.isEmpty()) {
        return;
    }
    m_prepared.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(std::exchange(m_name, {}));
}

bool Database::isOpen() const { return !m_name.isEmpty() && QSqlDatabase::database(m_name, false).isOpen(); }

QSqlQuery &Database::run(const char *sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
        query->setForwardOnly(true);
        if (!query->prepare(QString::fromUtf8(sql))) {
            note(query->lastError());
        }
    }
    query->finish();
    for (qsizetype i = 0; i < values.size(); ++i) {
        query->bindValue(int(i), values[i]);
    }
    if (!query->exec()) {
        note(query->lastError());
    }
    return *query;
}

QList<QVariantList> Database::select(const char *sql, const QVariantList &values)
{
    QList<QVariantList> rows;
    if (!isOpen()) {
        return rows;
    }
    QSqlQuery &query = run(sql, values);
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i) {
            row.append(query.value(i));
        }
        rows.append(std::move(row));
    }
    query.finish();
    return rows;
}

bool Database::begin()
{
    run("BEGIN IMMEDIATE");
    return m_error.isEmpty();
}

bool Database::commit()
{
    for (const auto &query : std::as_const(m_prepared)) {
        query->finish(); // a statement left open would keep the write-ahead log from being reused
    }
    run("COMMIT");
    return m_error.isEmpty();
}

void Database::rollBack()
{
    if (isOpen()) {
        QSqlQuery(QSqlDatabase::database(m_name, false)).exec(u"ROLLBACK"_s);
    }
}

void Database::note(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    m_damaged = m_damaged || code == sqliteCorrupt || code == sqliteNotADatabase;
    if (m_error.isEmpty()) {
        m_error = error.text();
        qCWarning(logDatabase) << "statement failed:" << error.nativeErrorCode() << error.driverText() << error.databaseText();
    }
}

QString Database::takeError() { return std::exchange(m_error, {}); }

QStringList Database::walksThrough(const QString &table)
{
    QStringList walks;
    for (auto it = m_prepared.cbegin(); it != m_prepared.cend(); ++it) {
        const QString sql = QString::fromUtf8(it.key());
        QSqlQuery plan(QSqlDatabase::database(m_name, false));
        plan.exec(u"EXPLAIN QUERY PLAN "_s + sql);
        while (plan.next()) {
            // "SCAN address" or "SCAN a USING …" reads all rows, "SEARCH …" those of a key.
            const QString step = plan.value(3).toString();
            if (step == u"SCAN "_s + table || step.startsWith(u"SCAN "_s + table + u' ')) {
                walks.append(sql);
            }
        }
    }
    return walks;
}

int Database::userVersion()
{
    QSqlQuery &query = run("PRAGMA user_version");
    return query.next() ? query.value(0).toInt() : -1;
}

void Database::removeFiles(const QString &file)
{
    for (const auto &ending : {""_L1, "-wal"_L1, "-shm"_L1}) {
        QFile::remove(file + ending);
    }
}

} // namespace deskbell
