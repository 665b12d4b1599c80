// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/commands.h"
#include "hub/core/timesource.h"
#include "hub/core/writejob.h"
#include "hub/storage/blobstore.h"
#include "hub/storage/readstore.h"
#include "protocol/result.h"

#include <functional>
#include <memory>

namespace deskbell::hub {

class CallReads;
class ChatReads;
class PromiseReads;
class Writer;

/// Where the hub keeps its state.
struct StorageOptions {
    QString dataDir{}; ///< blobs, key file, and the SQLite database when databaseUrl is empty
    QString databaseUrl{}; ///< postgresql://user:password@host:port/name; empty: SQLite in dataDir
    int queueLimit = 10'000; ///< commands waiting before more are refused
    std::shared_ptr<TimeSource> time{}; ///< null: the machine's clock
};

struct DatabaseTarget;
/// Where \a options keep the database.
Result<DatabaseTarget> databaseTargetOf(const StorageOptions &options);

/// The hub's heart: the command queue with its one writer thread, the readers and the blobs. Thread-safe.
class Core
{
public:
    /// Opens or creates the storage and brings the schema up to date. Unavailable with the database's words otherwise.
    static Result<std::unique_ptr<Core>> open(const StorageOptions &options);
    /// Finishes what is queued, then closes.
    ~Core();

    /// Queues \a command. \a done is called once on the writer thread, after the COMMIT that holds the change (or with
    /// the error, nothing changed). When the queue is full it is called at once, on the caller's thread, with Unavailable.
    template <class Command> void submit(Command command, std::function<void(Result<typename Command::Reply>)> done = {})
    {
        enqueue(std::make_unique<TypedJob<Command>>(std::move(command), std::move(done)));
    }

    /// Queues and waits. For the command line, start-up and tests; never on an event loop that serves others.
    template <class Command> Result<typename Command::Reply> run(Command command)
    {
        std::promise<Result<typename Command::Reply>> promise;
        auto future = promise.get_future();
        submit(std::move(command), [&promise](Result<typename Command::Reply> reply) { promise.set_value(std::move(reply)); });
        return future.get();
    }

    /// Commands waiting now: intake stops asking for more above a mark.
    int queueDepth() const;

    /// Calls are safe on any thread and never wait for the writer: each thread has its own connection.
    ReadStore &reads();
    BlobStore &blobs();
    /// The web chat's own reads.
    ChatReads &chat();
    /// Calls and phones.
    CallReads &calls();
    /// Those of what was promised to customers.
    PromiseReads &promises();

    /// \a wake is called on some thread after commits that appended events, also those of other hubs on the same
    /// database; it must only wake its owner. \returns a number for removeEventListener().
    int addEventListener(std::function<void()> wake);
    void removeEventListener(int number);
    /// Like the above, after commits that may have made outbox rows due.
    int addOutboxListener(std::function<void()> wake);
    void removeOutboxListener(int number);

private:
    Core();
    void enqueue(std::unique_ptr<WriteJob> job);

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace deskbell::hub
