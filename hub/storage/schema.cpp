// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/schema.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

// Resources of a static library are not linked in on their own; the macro must stand outside every namespace.
static void initialiseSchemaResource() { Q_INIT_RESOURCE(schema); }

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

struct Migration {
    int number = 0;
    QString name{};
    QString file{};
};

QList<Migration> migrationsFor(Dialect dialect)
{
    initialiseSchemaResource();
    const QString engine = dialect == Dialect::Sqlite ? u"sqlite"_s : u"postgres"_s;
    static const QRegularExpression pattern(u"^(\\d{4})_(\\w+?)(?:\\.(sqlite|postgres))?\\.sql$"_s);
    QList<Migration> migrations;
    const QDir folder(u":/deskbell/schema"_s);
    for (const QString &file : folder.entryList(QDir::Files, QDir::Name)) {
        const auto match = pattern.match(file);
        if (match.hasMatch() && (match.captured(3).isEmpty() || match.captured(3) == engine)) {
            migrations.append({match.captured(1).toInt(), match.captured(2), folder.filePath(file)});
        }
    }
    return migrations;
}

/// Our migrations hold no semicolon inside a literal or a body: the end of a line with one ends a statement.
QStringList statementsOf(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        throw DatabaseError(u"Migration %1 cannot be read."_s.arg(file), false);
    }
    QStringList statements;
    QString statement;
    for (const QString &line : QString::fromUtf8(source.readAll()).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith("--"_L1)) {
            continue;
        }
        statement += line + u'\n';
        if (trimmed.endsWith(u';')) {
            statements.append(statement.trimmed().chopped(1));
            statement.clear();
        }
    }
    return statements;
}

int currentVersion(Database &database)
{
    Rows rows = database.query(u"SELECT coalesce(max(version), 0) FROM schema_version"_s);
    return rows.next() ? static_cast<int>(rows.number(0)) : 0;
}

void createVersionTable(Database &database)
{
    Transaction transaction(database);
    if (database.isPostgres()) {
        // IF NOT EXISTS alone races on PostgreSQL's catalogue.
        database.run(u"SELECT pg_advisory_xact_lock(736273001)"_s);
    }
    database.run(
        u"CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)"_s);
    transaction.commit();
}

void apply(Database &database, const Migration &migration)
{
    Transaction transaction(database);
    if (database.isPostgres()) {
        database.run(u"SELECT pg_advisory_xact_lock(736273001)"_s);
    }
    if (currentVersion(database) >= migration.number) {
        return;
    }
    for (const QString &statement : statementsOf(migration.file)) {
        database.run(statement);
    }
    database.execute(u"INSERT INTO schema_version (version, name, applied_at) VALUES (?, ?, ?)"_s,
                     {migration.number, migration.name, QDateTime::currentDateTimeUtc()});
    transaction.commit();
}

} // namespace

int newestSchemaVersion(Dialect dialect) { return migrationsFor(dialect).constLast().number; }

Result<Done> migrate(Database &database, int upTo)
{
    try {
        createVersionTable(database);
        const QList<Migration> migrations = migrationsFor(database.dialect());
        if (currentVersion(database) > migrations.constLast().number) {
            return Error{Error::Kind::Invalid, u"This database was written by a newer Deskbell. Use that version or a backup."_s};
        }
        for (const Migration &migration : migrations) {
            if (upTo == 0 || migration.number <= upTo) {
                apply(database, migration);
            }
        }
        return Done{};
    } catch (const DatabaseError &error) {
        return error.toError();
    }
}

} // namespace deskbell::hub
