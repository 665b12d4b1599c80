// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/logwatcher.h"

#include "hub/storage/eventlog.h"

#include <QEventLoop>
#include <QLoggingCategory>
#include <QSqlDriver>
#include <QThread>
#include <QTimer>

namespace deskbell::hub {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(logWatcher, "hub.logwatcher")

/// Holds the connection that listens; lives in the listener's thread.
class Subscription : public QObject
{
public:
    Subscription(DatabaseTarget target, std::function<void()> changed)
        : m_target(std::move(target))
        , m_changed(std::move(changed))
    {
        m_check.setInterval(1s);
        connect(&m_check, &QTimer::timeout, this, [this] { keepAlive(); });
        m_check.start();
        subscribe();
    }

private:
    void subscribe()
    {
        m_database.reset();
        auto opened = Database::open(m_target, Database::Access::ReadOnly);
        if (!opened) {
            qCWarning(logWatcher) << "not listening:" << opened.error().detail;
            return;
        }
        m_database = *std::move(opened);
        QSqlDriver *driver = m_database->notifier();
        connect(driver, &QSqlDriver::notification, this, [this] { m_changed(); });
        driver->subscribeToNotification(u"deskbell"_s);
        // What came while nobody listened.
        m_changed();
    }

    void keepAlive()
    {
        // A lost backend gives no signal, and its subscriptions are gone: only a statement finds out.
        try {
            if (m_database && m_database->isConnected()) {
                m_database->run(u"SELECT 1"_s);
                return;
            }
        } catch (const DatabaseError &) {
            qCWarning(logWatcher) << "the listening connection was lost";
        }
        subscribe();
    }

    const DatabaseTarget m_target;
    const std::function<void()> m_changed;
    std::unique_ptr<Database> m_database;
    QTimer m_check;
};

} // namespace

class LogWatcher::Listener
{
public:
    Listener(const DatabaseTarget &target, const std::function<void()> &changed)
    {
        m_thread.reset(QThread::create([target, changed] {
            Subscription subscription(target, changed);
            QEventLoop().exec();
        }));
        m_thread->start();
    }
    ~Listener()
    {
        m_thread->quit();
        m_thread->wait();
    }

private:
    std::unique_ptr<QThread> m_thread;
};

LogWatcher::LogWatcher(const DatabaseTarget &target, ReaderPool &readers, std::function<void()> changed)
    : m_readers(readers)
    , m_changed(std::move(changed))
{
    if (target.dialect == Dialect::Postgres) {
        m_listener = std::make_unique<Listener>(target, m_changed);
    }
    m_poller = std::thread([this] { poll(); });
}

LogWatcher::~LogWatcher()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_poller.join();
    m_listener.reset();
}

void LogWatcher::poll()
{
    const auto head = [this] {
        return m_readers.read<qint64>([](Database &database) -> Result<qint64> { return readHeadSeq(database); });
    };
    qint64 known = head().valueOr(0);
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, 1s, [this] { return m_stopping; })) {
        lock.unlock();
        if (const auto now = head(); now && *now != known) {
            known = *now;
            m_changed();
        }
        lock.lock();
    }
}

} // namespace deskbell::hub
