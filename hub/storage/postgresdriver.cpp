// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/driver.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

QString nextConnectionName()
{
    static std::atomic<quint64> count = 0;
    return u"deskbell-%1"_s.arg(++count);
}

[[noreturn]] void failPostgres(const QSqlDatabase &connection, const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    // PostgreSQL's details quote the row: customers' data has no place in logs and answers.
    const QString words = (error.driverText() + u' ' + error.databaseText().section(u"DETAIL:"_s, 0, 0)).simplified();
    // QPSQL marks itself closed when libpq says the connection is bad.
    throw DatabaseError(words, !connection.isOpen());
}

QVariant toVariant(const SqlValue &value)
{
    struct Visitor {
        QVariant operator()(qint64 number) const { return number; }
        QVariant operator()(const QString &text) const
        {
            if (text.contains(QChar(0))) { // no text of PostgreSQL can hold it: nothing customers send is lost by a NUL
                return QString(text).replace(QChar(0), QChar(0xfffd));
            }
            return text.isNull() ? QStringLiteral("") : text;
        }
        QVariant operator()(const QByteArray &utf8) const { return operator()(QString::fromUtf8(utf8)); }
    };
    return std::visit(Visitor(), value.variant());
}

class PostgresStatement final : public Statement
{
public:
    PostgresStatement(const QSqlDatabase &connection, const QString &sql)
        : m_connection(connection)
        , m_query(connection)
    {
        // Not forward-only, which means single-row mode: the next statement would discard what is not read yet.
        if (!m_query.prepare(sql)) {
            failPostgres(m_connection, m_query);
        }
    }
    void execute(const SqlValues &values) override
    {
        for (size_t i = 0; i < values.size(); ++i) {
            m_query.bindValue(static_cast<int>(i), toVariant(values[i]));
        }
        if (!m_query.exec()) {
            failPostgres(m_connection, m_query);
        }
    }
    bool next() override
    {
        if (m_query.next()) {
            return true;
        }
        if (m_query.lastError().isValid()) {
            failPostgres(m_connection, m_query);
        }
        return false;
    }
    QString text(int column) const override { return m_query.value(column).toString(); }
    QByteArray utf8(int column) const override { return text(column).toUtf8(); }
    qint64 number(int column) const override { return m_query.value(column).toLongLong(); }
    int affected() const override { return m_query.numRowsAffected(); }
    qint64 lastInsertId() const override { return m_query.lastInsertId().toLongLong(); }
    void finish() noexcept override { m_query.finish(); }

private:
    const QSqlDatabase m_connection;
    QSqlQuery m_query;
};

class PostgresDriver final : public Driver
{
public:
    explicit PostgresDriver(const QString &name)
        : m_connection(QSqlDatabase::database(name, false))
    { }
    ~PostgresDriver() override
    {
        const QString name = m_connection.connectionName();
        m_connection.close();
        m_connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
    Q_DISABLE_COPY_MOVE(PostgresDriver)

    std::unique_ptr<Statement> prepare(const QString &sql) override
    {
        return std::make_unique<PostgresStatement>(m_connection, sql);
    }
    void run(const QString &sql) override
    {
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        if (!query.exec(sql)) {
            failPostgres(m_connection, query);
        }
    }
    bool isOpen() const override { return m_connection.isOpen(); }
    QSqlDriver *notifier() override { return m_connection.driver(); }

private:
    QSqlDatabase m_connection;
};

} // namespace

Result<std::unique_ptr<Driver>> openPostgres(const DatabaseTarget &target)
{
    const QString name = nextConnectionName();
    if (!QSqlDatabase::addDatabase(u"QPSQL"_s, name).isValid()) {
        QSqlDatabase::removeDatabase(name);
        return Error{Error::Kind::Unavailable, u"The Qt driver for PostgreSQL is not installed."_s};
    }
    auto driver = std::make_unique<PostgresDriver>(name);
    QSqlDatabase connection = QSqlDatabase::database(name, false);
    connection.setHostName(target.host);
    connection.setPort(target.port);
    connection.setUserName(target.user);
    connection.setPassword(target.password);
    connection.setDatabaseName(target.name);
    connection.setConnectOptions(target.options);
    if (!connection.open()) {
        const QString words = connection.lastError().text().simplified();
        connection = QSqlDatabase();
        return Error{.kind = Error::Kind::Unavailable, .detail = words, .retryAfterSeconds = 1};
    }
    return std::unique_ptr<Driver>(std::move(driver));
}

} // namespace deskbell::hub
