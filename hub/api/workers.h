// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace deskbell::hub {

/// A few threads for work that is slow on purpose (argon2id: 0.1 s and 64 MB each), with a short queue.
class Workers
{
public:
    Workers(int threads, size_t longestQueue);
    ~Workers() { stop(); }

    /// \returns false when the queue is full or the workers have stopped: say "not now".
    bool run(std::function<void()> work);
    /// Finishes what is being worked on, forgets what is queued.
    void stop();

private:
    void loop();

    const size_t m_longestQueue;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue;
    bool m_stopped = false;
    std::vector<std::thread> m_threads;
};

} // namespace deskbell::hub
