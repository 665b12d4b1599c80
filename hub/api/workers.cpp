// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/workers.h"

namespace deskbell::hub {

Workers::Workers(int threads, size_t longestQueue)
    : m_longestQueue(longestQueue)
{
    for (int i = 0; i < threads; ++i) {
        m_threads.emplace_back([this] { loop(); });
    }
}

bool Workers::run(std::function<void()> work)
{
    {
        std::lock_guard lock(m_mutex);
        if (m_stopped || m_queue.size() >= m_longestQueue) {
            return false;
        }
        m_queue.push_back(std::move(work));
    }
    m_wake.notify_one();
    return true;
}

void Workers::stop()
{
    {
        std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads) {
        if (thread.joinable()) {
            thread.join();
        }
    }
    std::deque<std::function<void()>> left;
    {
        std::lock_guard lock(m_mutex);
        left.swap(m_queue);
    }
}

void Workers::loop()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopped || !m_queue.empty(); });
        if (m_stopped) {
            return;
        }
        std::function<void()> work = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        work();
        work = nullptr;
        lock.lock();
    }
}

} // namespace deskbell::hub
