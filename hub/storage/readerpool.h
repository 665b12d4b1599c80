// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/database.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace deskbell::hub {

/// A read-only connection for each thread that reads; closed when its thread ends or the pool goes.
class ReaderPool
{
public:
    explicit ReaderPool(DatabaseTarget target)
        : m_target(std::move(target))
    { }
    ~ReaderPool();
    Q_DISABLE_COPY_MOVE(ReaderPool)

    /// Runs \a read on the calling thread's connection, opening it when needed; a connection that was lost is opened again
    /// once. DatabaseError becomes an Error.
    template <class T> Result<T> read(const std::function<Result<T>(Database &)> &body)
    {
        const std::shared_ptr<Slot> slot = slotOfThread();
        const std::lock_guard lock(slot->mutex);
        for (int attempt = 0;; ++attempt) {
            if (auto opened = ensureOpen(*slot); !opened) {
                return opened.error();
            }
            try {
                return body(*slot->database);
            } catch (const DatabaseError &error) {
                if (!error.connectionLost) {
                    return error.toError();
                }
                slot->database.reset();
                if (attempt > 0) {
                    return error.toError();
                }
            }
        }
    }

private:
    struct Slot {
        std::mutex mutex;
        std::unique_ptr<Database> database;
        bool closed = false; ///< the pool is gone
    };
    struct ThreadSlots;
    std::shared_ptr<Slot> slotOfThread();
    Result<Done> ensureOpen(Slot &slot);

    const DatabaseTarget m_target;
    const quint64 m_id = nextId();
    static quint64 nextId();
    std::mutex m_mutex;
    std::vector<std::weak_ptr<Slot>> m_slots;
};

} // namespace deskbell::hub
