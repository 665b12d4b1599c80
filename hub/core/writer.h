// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/timesource.h"
#include "hub/core/writejob.h"
#include "hub/storage/packblobstore.h"
#include "hub/storage/writecontext.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace deskbell::hub {

/// The one thread that writes. Takes everything queued into one transaction: the next batch gathers while the last one
/// syncs, so that a commit costs the same for one command or hundreds. Mails of a first fill are patient: what agents and customers do
/// meanwhile goes before them, and also into the batch that is being made.
class Writer
{
public:
    struct Options {
        DatabaseTarget target{};
        int queueLimit = 10'000;
        const TimeSource *time = nullptr;
    };
    /// Called on the writer thread after a COMMIT.
    struct Committed {
        bool events = false;
        bool outbox = false;
    };
    Writer(Options options, PackBlobStore &blobs, const SecretBox &secrets, std::function<void(Committed)> committed);
    /// Finishes what is queued.
    ~Writer();
    Q_DISABLE_COPY_MOVE(Writer)

    void enqueue(std::unique_ptr<WriteJob> job);
    int depth() const { return m_depth; }

private:
    using Batch = std::vector<std::unique_ptr<WriteJob>>;
    void loop();
    bool takeBatch(Batch &batch);
    void letOthersIn(Batch &batch, size_t done);
    void write(Batch &batch);
    static void failAll(const Batch &batch, size_t from, const DatabaseError &error);
    /// One transaction over \a batch, which may change while it is made. Throws DatabaseError, then nothing is changed.
    Committed writeTogether(Batch &batch);
    Committed writeAlone(WriteJob &job);
    Committed finishTransaction(Transaction &transaction);
    void runJob(WriteContext &context, WriteJob &job);
    bool ensureConnected();

    const Options m_options;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<WriteContext> m_context;
    PackBlobStore &m_blobs;
    const SecretBox &m_secrets;
    const std::function<void(Committed)> m_committed;
    int m_reconnectPause = 0; ///< milliseconds
    size_t m_sinceTrim = 0; ///< commands

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::unique_ptr<WriteJob>> m_queue;
    std::deque<std::unique_ptr<WriteJob>> m_patient;
    bool m_stopping = false;
    std::atomic<int> m_depth = 0; ///< waiting, and in the batch that is being written
    std::thread m_thread;
};

} // namespace deskbell::hub
