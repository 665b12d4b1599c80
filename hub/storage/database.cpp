// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/database.h"

#include <QSqlError>
#include <QTimeZone>
#include <QUrl>
#include <QUrlQuery>

#include <atomic>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

QString nextConnectionName()
{
    static std::atomic<quint64> count = 0;
    return u"deskbell-%1"_s.arg(++count);
}

bool isWrite(const QString &sql) { return !sql.startsWith("SELECT"_L1) && !sql.startsWith("PRAGMA"_L1); }

} // namespace

Result<DatabaseTarget> DatabaseTarget::fromUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != "postgresql"_L1 && url.scheme() != "postgres"_L1)) {
        return Error{Error::Kind::Invalid, u"The database address must look like postgresql://user:password@host:port/name."_s};
    }
    DatabaseTarget target{.dialect = Dialect::Postgres,
                          .host = url.host(QUrl::FullyDecoded),
                          .port = url.port(5432),
                          .user = url.userName(QUrl::FullyDecoded),
                          .password = url.password(QUrl::FullyDecoded),
                          .name = url.path(QUrl::FullyDecoded).mid(1)};
    QStringList options{u"connect_timeout=5"_s};
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (key == "host"_L1) {
            target.host = value;
        } else if (key == "port"_L1) {
            target.port = value.toInt();
        } else if (key == "user"_L1) {
            target.user = value;
        } else if (key == "password"_L1) {
            target.password = value;
        } else if (key == "dbname"_L1) {
            target.name = value;
        } else if (!value.contains(u';') && !value.contains(u' ')) {
            options.append(key + u'=' + value);
        }
    }
    target.options = options.join(u';');
    if (target.name.isEmpty()) {
        return Error{Error::Kind::Invalid, u"The database address names no database."_s};
    }
    return target;
}

Error DatabaseError::toError() const
{
    return Error{.kind = connectionLost ? Error::Kind::Unavailable : Error::Kind::Internal,
                 .detail = QString::fromUtf8(what()),
                 .retryAfterSeconds = connectionLost ? 1 : 0};
}

Rows::Rows(Database *database, Prepared *prepared, std::unique_ptr<Prepared> own)
    : m_database(database)
    , m_prepared(prepared)
    , m_own(std::move(own))
{
    m_prepared->busy = true;
}

Rows::Rows(Rows &&other) noexcept
    : m_database(other.m_database)
    , m_prepared(std::exchange(other.m_prepared, nullptr))
    , m_own(std::move(other.m_own))
{ }

Rows::~Rows()
{
    if (m_prepared) {
        // An open SELECT would hold SQLite's snapshot and keep the log from being checkpointed.
        m_prepared->query.finish();
        m_prepared->busy = false;
    }
}

bool Rows::next()
{
    if (query().next()) {
        return true;
    }
    if (query().lastError().isValid()) {
        m_database->fail(query());
    }
    return false;
}

QDateTime Rows::time(int column) const
{
    const qint64 ms = number(column);
    return ms ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseTarget &target, Access access)
{
    std::unique_ptr<Database> database(new Database);
    database->m_dialect = target.dialect;
    database->m_name = nextConnectionName();
    QSqlDatabase &connection = database->m_connection;
    connection = QSqlDatabase::addDatabase(target.dialect == Dialect::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s, database->m_name);
    if (!connection.isValid()) {
        return Error{Error::Kind::Unavailable, u"The Qt driver for this database is not installed."_s};
    }
    if (target.dialect == Dialect::Sqlite) {
        connection.setDatabaseName(target.file);
        connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    } else {
        connection.setHostName(target.host);
        connection.setPort(target.port);
        connection.setUserName(target.user);
        connection.setPassword(target.password);
        connection.setDatabaseName(target.name);
        connection.setConnectOptions(target.options);
    }
    if (!connection.open()) {
        return Error{
            .kind = Error::Kind::Unavailable, .detail = connection.lastError().text().simplified(), .retryAfterSeconds = 1};
    }
    try {
        if (target.dialect == Dialect::Sqlite) {
            database->run(u"PRAGMA journal_mode=WAL"_s);
            database->run(u"PRAGMA synchronous=FULL"_s);
            database->run(u"PRAGMA busy_timeout=5000"_s);
            // Pages that change all the time are copied back once in 16 MB instead of 4.
            database->run(u"PRAGMA wal_autocheckpoint=4000"_s);
            database->run(u"PRAGMA foreign_keys=ON"_s);
            database->run(u"PRAGMA cache_size=-32000"_s);
            database->run(u"PRAGMA mmap_size=268435456"_s);
            if (access == Access::ReadOnly) {
                database->run(u"PRAGMA query_only=ON"_s);
            }
        } else {
            database->run(u"SET client_min_messages = warning"_s);
        }
        if (target.dialect == Dialect::Postgres && access == Access::ReadOnly) {
            database->run(u"SET default_transaction_read_only = on"_s);
        }
    } catch (const DatabaseError &error) {
        return error.toError();
    }
    return database;
}

Database::~Database()
{
    m_statements.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Database::fail(const QSqlQuery &query) const
{
    const QSqlError error = query.lastError();
    // PostgreSQL's details quote the row: customers' data has no place in logs and answers.
    const QString words = (error.driverText() + u' ' + error.databaseText().section(u"DETAIL:"_s, 0, 0)).simplified();
    throw DatabaseError(words, !isConnected());
}

bool Database::isConnected() const
{
    // QPSQL marks itself closed when libpq says the connection is bad.
    return m_connection.isOpen();
}

std::unique_ptr<Rows::Prepared> Database::prepare(const QString &sql)
{
    auto prepared = std::make_unique<Rows::Prepared>(Rows::Prepared{QSqlQuery(m_connection)});
    // On PostgreSQL forward-only means single-row mode: the next statement would discard what is not read yet.
    prepared->query.setForwardOnly(m_dialect == Dialect::Sqlite);
    if (!prepared->query.prepare(sql)) {
        fail(prepared->query);
    }
    return prepared;
}

Rows Database::query(const QString &sql, const SqlValues &values)
{
    std::unique_ptr<Rows::Prepared> own;
    Rows::Prepared *prepared = nullptr;
    if (const auto known = m_statements.constFind(sql); known != m_statements.cend()) {
        prepared = known->get();
        if (prepared->busy) {
            own = prepare(sql);
            prepared = own.get();
        }
    } else {
        const std::shared_ptr<Rows::Prepared> made = prepare(sql);
        prepared = made.get();
        m_statements.insert(sql, made);
    }
    for (size_t i = 0; i < values.size(); ++i) {
        prepared->query.bindValue(static_cast<int>(i), values[i].variant());
    }
    if (!prepared->query.exec()) {
        fail(prepared->query);
    }
    if (isWrite(sql)) {
        ++m_writes;
    }
    return Rows(this, prepared, std::move(own));
}

int Database::execute(const QString &sql, const SqlValues &values) { return query(sql, values).affected(); }

void Database::run(const QString &sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        fail(query);
    }
}

void Database::begin()
{
    // IMMEDIATE: a writer that starts as a reader could find its snapshot outdated and fail instead of waiting.
    run(isPostgres() ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s);
}

void Database::beginSnapshot() { run(isPostgres() ? u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s : u"BEGIN"_s); }

void Database::commit() { run(u"COMMIT"_s); }

void Database::rollback() noexcept
{
    try {
        QSqlQuery query(m_connection);
        query.exec(u"ROLLBACK"_s);
    } catch (...) { // NOLINT(bugprone-empty-catch): see the declaration
    }
}

QString placeholders(qsizetype count)
{
    QString marks = u"?,"_s.repeated(count);
    marks.chop(1);
    return marks;
}

} // namespace deskbell::hub
