// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/database.h"

#include <QUrl>
#include <QUrlQuery>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

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
    return Error{.kind = connectionLost || passing ? Error::Kind::Unavailable : Error::Kind::Internal,
                 .detail = QString::fromUtf8(what()),
                 .retryAfterSeconds = connectionLost || passing ? 1 : 0};
}

Rows::Rows(Prepared *prepared, std::unique_ptr<Prepared> own)
    : m_prepared(prepared)
    , m_own(std::move(own))
{
    m_prepared->busy = true;
}

Rows::Rows(Rows &&other) noexcept
    : m_prepared(std::exchange(other.m_prepared, nullptr))
    , m_own(std::move(other.m_own))
{ }

Rows::~Rows()
{
    if (m_prepared) {
        m_prepared->statement->finish();
        m_prepared->busy = false;
    }
}

QDateTime Rows::time(int column) const
{
    const qint64 ms = number(column);
    return ms ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseTarget &target, Access access)
{
    auto driver = target.dialect == Dialect::Sqlite ? openSqlite(target) : openPostgres(target);
    if (!driver) {
        return driver.error();
    }
    std::unique_ptr<Database> database(new Database(target.dialect, *std::move(driver)));
    try {
        database->configure(access);
    } catch (const DatabaseError &error) {
        return error.toError();
    }
    return database;
}

void Database::configure(Access access)
{
    if (isPostgres()) {
        run(u"SET client_min_messages = warning"_s);
        if (access == Access::ReadOnly) {
            run(u"SET default_transaction_read_only = on"_s);
        }
        return;
    }
    run(u"PRAGMA journal_mode=WAL"_s);
    run(u"PRAGMA synchronous=FULL"_s);
    // Pages that change all the time are copied back once in 16 MB instead of 4.
    run(u"PRAGMA wal_autocheckpoint=4000"_s);
    run(u"PRAGMA foreign_keys=ON"_s);
    run(u"PRAGMA cache_size=-32000"_s);
    run(u"PRAGMA mmap_size=268435456"_s);
    if (access == Access::ReadOnly) {
        run(u"PRAGMA query_only=ON"_s);
    }
}

std::unique_ptr<Rows::Prepared> Database::prepare(const QString &sql)
{
    auto prepared = std::make_unique<Rows::Prepared>();
    prepared->statement = m_driver->prepare(sql);
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
    Rows rows(prepared, std::move(own));
    prepared->statement->execute(values);
    if (isWrite(sql)) {
        ++m_writes;
    }
    return rows;
}

int Database::execute(const QString &sql, const SqlValues &values) { return query(sql, values).affected(); }

void Database::run(const QString &sql) { m_driver->run(sql); }

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
        run(u"ROLLBACK"_s);
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
