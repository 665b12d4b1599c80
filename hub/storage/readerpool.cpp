// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/readerpool.h"

#include <map>

namespace deskbell::hub {

struct ReaderPool::ThreadSlots {
    std::map<quint64, std::shared_ptr<Slot>> byPool;
};

quint64 ReaderPool::nextId()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

ReaderPool::~ReaderPool()
{
    const std::lock_guard lock(m_mutex);
    for (const auto &weak : m_slots) {
        if (const auto slot = weak.lock()) {
            const std::lock_guard slotLock(slot->mutex);
            slot->database.reset();
            slot->closed = true;
        }
    }
}

std::shared_ptr<ReaderPool::Slot> ReaderPool::slotOfThread()
{
    // The thread owns its slots, so that a connection goes with its thread; the pool only knows them.
    thread_local ThreadSlots slotsOfThread;
    auto &slot = slotsOfThread.byPool[m_id];
    if (!slot) {
        std::erase_if(slotsOfThread.byPool,
                      [this](const auto &entry) { return entry.first != m_id && entry.second && entry.second->closed; });
        slot = std::make_shared<Slot>();
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_slots, [](const auto &weak) { return weak.expired(); });
        m_slots.push_back(slot);
    }
    return slot;
}

Result<Done> ReaderPool::ensureOpen(Slot &slot)
{
    if (!slot.database || !slot.database->isConnected()) {
        slot.database.reset();
        auto opened = Database::open(m_target, Database::Access::ReadOnly);
        if (!opened) {
            return opened.error();
        }
        slot.database = *std::move(opened);
    }
    return Done{};
}

} // namespace deskbell::hub
