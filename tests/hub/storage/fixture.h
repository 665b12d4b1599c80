// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/core.h"
#include "tests/support/pg/postgresserver.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

namespace deskbell::test {

/// A clock that tests set.
class SetClock final : public hub::TimeSource
{
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC); }
    void advance(std::chrono::milliseconds by) { m_ms += by.count(); }

private:
    std::atomic<qint64> m_ms = QDateTime(QDate(2026, 11, 2), QTime(9, 30), Qt::UTC).toMSecsSinceEpoch();
};

/// A desk in a fresh storage: one admin, one lead, two agents; Support (ana) and Returns (bo); a mailbox for each.
struct Desk {
    QTemporaryDir directory;
    hub::StorageOptions options{};
    std::shared_ptr<SetClock> clock = std::make_shared<SetClock>();
    std::unique_ptr<hub::Core> core{};
    Agent admin{}, lead{}, ana{}, bo{};
    Queue support{}, returns{};
    Channel mailbox{}, returnsBox{};

    static hub::Principal as(const Agent &agent) { return {.agent = agent.id, .name = agent.name, .role = agent.role}; }

    /// \returns an empty text, or what went wrong.
    QString open(const QString &databaseUrl);
    QString populate();
    hub::ImportMail mail(const QString &from, const QString &subject, const QString &text, const QString &messageId,
                         const QStringList &references = {});
    hub::PostMessage reply(const Agent &by, const ConversationId &conversation, const QString &text);

private:
    quint32 m_uid = 0;
};

/// Runs every test of a class on SQLite and, where it is installed, on PostgreSQL: addRows() in initTestCase_data(), open() in init().
class DatabaseCases
{
public:
    /// Adds the global rows, and says so where there is no PostgreSQL.
    static void addRows();
    /// What a desk of this test is opened with; the server is started when the first row asks for it. Fails the test if it cannot be.
    QString url();
    /// A desk in a fresh database. Fails the test if it cannot be opened.
    std::unique_ptr<Desk> open();

private:
    std::unique_ptr<PostgresServer> m_server;
};

} // namespace deskbell::test
