// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/core.h"

#include "hub/core/logwatcher.h"
#include "hub/core/writer.h"
#include "hub/storage/callreads.h"
#include "hub/storage/chatreads.h"
#include "hub/storage/promisereads.h"
#include "hub/storage/schema.h"
#include "hub/storage/sqlreadstore.h"

#include <QDir>

#include <map>
#include <mutex>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// Callbacks by number. Called under its lock, so that none runs after its removal returned.
class Listeners
{
public:
    int add(std::function<void()> wake)
    {
        const std::lock_guard lock(m_mutex);
        m_wakes.emplace(++m_last, std::move(wake));
        return m_last;
    }
    void remove(int number)
    {
        const std::lock_guard lock(m_mutex);
        m_wakes.erase(number);
    }
    void wakeAll()
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &[number, wake] : m_wakes) {
            wake();
        }
    }

private:
    std::recursive_mutex m_mutex;
    std::map<int, std::function<void()>> m_wakes;
    int m_last = 0;
};

} // namespace

// In the order in which they need each other; they go in the opposite one.
struct Core::Parts {
    Parts(const DatabaseTarget &databaseTarget, std::shared_ptr<TimeSource> timeSource, SecretBox secretBox,
          const QString &blobDirectory)
        : target(databaseTarget)
        , time(std::move(timeSource))
        , secrets(std::move(secretBox))
        , readers(target)
        , blobs(blobDirectory, readers)
        , reads(readers, secrets, *time)
        , chat(readers, *time)
        , calls(readers, secrets, *time)
        , promises(readers, *time)
    { }
    const DatabaseTarget target;
    const std::shared_ptr<TimeSource> time;
    const SecretBox secrets;
    Listeners eventListeners;
    Listeners outboxListeners;
    ReaderPool readers;
    PackBlobStore blobs;
    SqlReadStore reads;
    ChatReads chat;
    CallReads calls;
    PromiseReads promises;
    std::unique_ptr<Writer> writer;
    std::unique_ptr<LogWatcher> watcher;
};

Core::Core() = default;

Core::~Core()
{
    m_parts->watcher.reset();
    m_parts->writer.reset();
}

Result<DatabaseTarget> databaseTargetOf(const StorageOptions &options)
{
    if (!options.databaseUrl.isEmpty()) {
        return DatabaseTarget::fromUrl(options.databaseUrl);
    }
    return DatabaseTarget::sqlite(QDir(options.dataDir).filePath(u"deskbell.sqlite"_s));
}

Result<std::unique_ptr<Core>> Core::open(const StorageOptions &options)
{
    if (options.dataDir.isEmpty() || !QDir().mkpath(options.dataDir)) {
        return Error{Error::Kind::Unavailable, u"The data directory cannot be made: "_s + options.dataDir};
    }
    auto target = databaseTargetOf(options);
    if (!target) {
        return target.error();
    }
    {
        auto database = Database::open(*target);
        if (!database) {
            return database.error();
        }
        if (auto migrated = migrate(**database); !migrated) {
            return migrated.error();
        }
    }
    const QDir directory(options.dataDir);
    auto secrets = SecretBox::open(directory.filePath(u"secret.key"_s));
    if (!secrets) {
        return secrets.error();
    }
    std::unique_ptr<Core> core(new Core);
    core->m_parts = std::make_unique<Parts>(*target, options.time ? options.time : std::make_shared<TimeSource>(),
                                            *std::move(secrets), directory.filePath(u"blobs"_s));
    Parts &parts = *core->m_parts;
    parts.writer =
        std::make_unique<Writer>(Writer::Options{.target = *target, .queueLimit = options.queueLimit, .time = parts.time.get()},
                                 parts.blobs, parts.secrets, [&parts](Writer::Committed committed) {
                                     if (committed.events) {
                                         parts.eventListeners.wakeAll();
                                     }
                                     if (committed.outbox) {
                                         parts.outboxListeners.wakeAll();
                                     }
                                 });
    parts.watcher = std::make_unique<LogWatcher>(*target, parts.readers, [&parts] {
        parts.eventListeners.wakeAll();
        parts.outboxListeners.wakeAll();
    });
    return core;
}

void Core::enqueue(std::unique_ptr<WriteJob> job) { m_parts->writer->enqueue(std::move(job)); }

int Core::queueDepth() const { return m_parts->writer->depth(); }

ReadStore &Core::reads() { return m_parts->reads; }

BlobStore &Core::blobs() { return m_parts->blobs; }

ChatReads &Core::chat() { return m_parts->chat; }

CallReads &Core::calls() { return m_parts->calls; }

PromiseReads &Core::promises() { return m_parts->promises; }

int Core::addEventListener(std::function<void()> wake) { return m_parts->eventListeners.add(std::move(wake)); }

void Core::removeEventListener(int number) { m_parts->eventListeners.remove(number); }

int Core::addOutboxListener(std::function<void()> wake) { return m_parts->outboxListeners.add(std::move(wake)); }

void Core::removeOutboxListener(int number) { m_parts->outboxListeners.remove(number); }

} // namespace deskbell::hub
