// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/driver.h"

#include <sqlite3.h>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockPatienceMs = 5000;

struct CloseSqlite {
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};
using SqliteHandle = std::shared_ptr<sqlite3>;

[[noreturn]] void failSqlite(sqlite3 *handle)
{
    switch (sqlite3_errcode(handle) & 0xff) {
    case SQLITE_FULL: throw DatabaseError(u"The disk is full."_s, false, true);
    case SQLITE_BUSY:
    case SQLITE_LOCKED: {
        DatabaseError error(u"Another program holds the database."_s, false, true);
        error.locked = true;
        throw error;
    }
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
        throw DatabaseError(
            u"The disk does not take or give data: %1"_s.arg(QString::fromUtf8(sqlite3_errmsg(handle)).simplified()), false,
            true);
    default: break;
    }
    throw DatabaseError(QString::fromUtf8(sqlite3_errmsg(handle)).simplified(), false);
}

class SqliteStatement final : public Statement
{
public:
    SqliteStatement(SqliteHandle handle, const QString &sql)
        : m_handle(std::move(handle))
    {
        const QByteArray utf8 = sql.toUtf8();
        if (sqlite3_prepare_v3(m_handle.get(), utf8.constData(), static_cast<int>(utf8.size()), SQLITE_PREPARE_PERSISTENT,
                               &m_statement, nullptr)
            != SQLITE_OK) {
            failSqlite(m_handle.get());
        }
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    void execute(const SqlValues &values) override
    {
        finish();
        if (sqlite3_bind_parameter_count(m_statement) != static_cast<int>(values.size())) {
            throw DatabaseError(u"A statement was given another number of values than it has placeholders."_s, false);
        }
        m_bound.reserve(values.size());
        int place = 0;
        for (const SqlValue &value : values) {
            bind(++place, value);
        }
        m_firstRow = step();
    }
    bool next() override { return std::exchange(m_firstRow, false) || (m_rowsLeft && step()); }

    QString text(int column) const override { return QString::fromUtf8(view(column)); }
    QByteArray utf8(int column) const override { return view(column).toByteArray(); }
    qint64 number(int column) const override { return sqlite3_column_int64(m_statement, column); }
    int affected() const override { return sqlite3_changes(m_handle.get()); }
    qint64 lastInsertId() const override { return sqlite3_last_insert_rowid(m_handle.get()); }

    void finish() noexcept override
    {
        // Repeats the error of the last step, which was thrown then.
        sqlite3_reset(m_statement);
        m_bound.clear();
        m_firstRow = m_rowsLeft = false;
    }

private:
    void bind(int place, const SqlValue &value)
    {
        if (const auto *number = std::get_if<qint64>(&value.variant())) {
            sqlite3_bind_int64(m_statement, place, *number);
            return;
        }
        const auto *text = std::get_if<QString>(&value.variant());
        // Kept until the statement is done with it: SQLite need not copy a document.
        QByteArray &bytes = m_bound.emplace_back(text ? text->toUtf8() : std::get<QByteArray>(value.variant()));
        // As on PostgreSQL, whose texts cannot hold it: nothing customers send is lost by a NUL.
        if (bytes.contains('\0')) {
            bytes.replace('\0', "\xef\xbf\xbd");
        }
        if (sqlite3_bind_text64(m_statement, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC,
                                SQLITE_UTF8)
            != SQLITE_OK) {
            failSqlite(m_handle.get());
        }
    }
    bool step()
    {
        const int outcome = sqlite3_step(m_statement);
        m_rowsLeft = outcome == SQLITE_ROW;
        if (outcome != SQLITE_ROW && outcome != SQLITE_DONE) {
            failSqlite(m_handle.get());
        }
        return m_rowsLeft;
    }
    QByteArrayView view(int column) const
    {
        // The text first: it may convert, and the length is that of what it made.
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return {text, sqlite3_column_bytes(m_statement, column)};
    }

    const SqliteHandle m_handle;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<QByteArray> m_bound;
    bool m_firstRow = false; ///< stands on a row that next() has not given out yet
    bool m_rowsLeft = false;
};

class SqliteDriver final : public Driver
{
public:
    explicit SqliteDriver(SqliteHandle handle)
        : m_handle(std::move(handle))
    { }
    std::unique_ptr<Statement> prepare(const QString &sql) override { return std::make_unique<SqliteStatement>(m_handle, sql); }
    void run(const QString &sql) override
    {
        if (sqlite3_exec(m_handle.get(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
            failSqlite(m_handle.get());
        }
    }
    bool isOpen() const override { return true; }

private:
    const SqliteHandle m_handle;
};

} // namespace

Result<std::unique_ptr<Driver>> openSqlite(const DatabaseTarget &target)
{
    sqlite3 *raw = nullptr;
    // NOMUTEX: a connection is used by one thread at a time, so SQLite need not lock it for every call.
    const int opened = sqlite3_open_v2(target.file.toUtf8().constData(), &raw,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    SqliteHandle handle(raw, CloseSqlite());
    if (opened != SQLITE_OK) {
        const QString words = QString::fromUtf8(raw ? sqlite3_errmsg(raw) : sqlite3_errstr(opened)).simplified();
        return Error{.kind = Error::Kind::Unavailable, .detail = words, .retryAfterSeconds = 1};
    }
    sqlite3_busy_timeout(raw, lockPatienceMs);
    return std::unique_ptr<Driver>(std::make_unique<SqliteDriver>(std::move(handle)));
}

} // namespace deskbell::hub
