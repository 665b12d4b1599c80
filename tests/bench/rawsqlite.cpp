// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawsqlite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <stdexcept>

namespace deskbell::bench {

namespace {

class RawDatabase
{
public:
    explicit RawDatabase(const QString &file)
    {
        if (sqlite3_open(QFile::encodeName(file).constData(), &m_handle) != SQLITE_OK) {
            throw std::runtime_error("sqlite3_open");
        }
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;");
    }
    ~RawDatabase()
    {
        for (sqlite3_stmt *statement : m_statements) {
            sqlite3_finalize(statement);
        }
        sqlite3_close(m_handle);
    }
    Q_DISABLE_COPY_MOVE(RawDatabase)

    void run(const char *sql)
    {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
            throw std::runtime_error(sqlite3_errmsg(m_handle));
        }
    }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK) {
            throw std::runtime_error(sqlite3_errmsg(m_handle));
        }
        m_statements.push_back(statement);
        return statement;
    }

private:
    sqlite3 *m_handle = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

void bindBytes(sqlite3_stmt *statement, int place, const QByteArray &bytes)
{
    sqlite3_bind_text(statement, place, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
}

void stepOnce(sqlite3_stmt *statement)
{
    sqlite3_step(statement);
    sqlite3_reset(statement);
}

} // namespace

double rawSqliteMessages(const QString &directory, int count, int batch, const QByteArray &document, const QByteArray &words)
{
    RawDatabase database(directory + QStringLiteral("/raw-messages.sqlite"));
    database.run("CREATE TABLE messages(id INTEGER PRIMARY KEY, conversation INTEGER, at INTEGER, doc TEXT);"
                 "CREATE INDEX messages_at ON messages(conversation, at DESC, id DESC);"
                 "CREATE TABLE conversations(id INTEGER PRIMARY KEY, at INTEGER, doc TEXT);"
                 "CREATE INDEX conversations_at ON conversations(at DESC, id DESC);"
                 "CREATE TABLE events(seq INTEGER PRIMARY KEY AUTOINCREMENT, doc TEXT);"
                 "CREATE VIRTUAL TABLE search USING fts5(words, content='', prefix='2 3');");
    sqlite3_stmt *conversation = database.prepare(
        "INSERT INTO conversations(id, at, doc) VALUES(?, ?, ?) ON CONFLICT(id) DO UPDATE SET at=excluded.at, doc=excluded.doc");
    sqlite3_stmt *message = database.prepare("INSERT INTO messages(id, conversation, at, doc) VALUES(?, ?, ?, ?)");
    sqlite3_stmt *search = database.prepare("INSERT INTO search(rowid, words) VALUES(?, ?)");
    sqlite3_stmt *event = database.prepare("INSERT INTO events(doc) VALUES(?)");
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        if (i % batch == 0) {
            database.run(i == 0 ? "BEGIN" : "COMMIT; BEGIN");
        }
        sqlite3_bind_int(message, 1, i + 1);
        sqlite3_bind_int(message, 2, i % 64);
        sqlite3_bind_int(message, 3, i);
        bindBytes(message, 4, document);
        stepOnce(message);
        sqlite3_bind_int(search, 1, i + 1);
        bindBytes(search, 2, words);
        stepOnce(search);
        sqlite3_bind_int(conversation, 1, i % 64);
        sqlite3_bind_int(conversation, 2, i);
        bindBytes(conversation, 3, document);
        stepOnce(conversation);
        bindBytes(event, 1, document);
        stepOnce(event);
    }
    database.run("COMMIT");
    return count / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
}

std::vector<double> rawSqlitePages(const QString &directory, int rows, const QByteArray &document, int pages)
{
    RawDatabase database(directory + QStringLiteral("/raw-inbox.sqlite"));
    database.run("CREATE TABLE conversations(id INTEGER PRIMARY KEY, state INTEGER, at INTEGER, doc TEXT);"
                 "CREATE INDEX inbox ON conversations(state, at DESC, id DESC); BEGIN");
    sqlite3_stmt *insert = database.prepare("INSERT INTO conversations(id, state, at, doc) VALUES(?, 0, ?, ?)");
    for (int i = 1; i <= rows; ++i) {
        sqlite3_bind_int(insert, 1, i);
        sqlite3_bind_int(insert, 2, i);
        bindBytes(insert, 3, document);
        stepOnce(insert);
    }
    database.run("COMMIT");
    sqlite3_stmt *page = database.prepare(
        "SELECT doc FROM conversations WHERE state = 0 AND (at, id) < (?, ?) ORDER BY at DESC, id DESC LIMIT 50");
    std::vector<double> times;
    qsizetype bytes = 0;
    for (int i = 0; i < pages; ++i) {
        const int from = QRandomGenerator::global()->bounded(100, rows);
        QElapsedTimer timer;
        timer.start();
        sqlite3_bind_int(page, 1, from);
        sqlite3_bind_int(page, 2, from);
        while (sqlite3_step(page) == SQLITE_ROW) {
            bytes += sqlite3_column_bytes(page, 0);
        }
        sqlite3_reset(page);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    if (bytes == 0) {
        throw std::runtime_error("the baseline read nothing");
    }
    return times;
}

} // namespace deskbell::bench
