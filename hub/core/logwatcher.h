// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/readerpool.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace deskbell::hub {

/// Notices what other processes wrote: asks for the newest event each second, and on PostgreSQL listens for notifications
/// with a connection of its own. Notifications are lost while a connection is: asking covers that.
class LogWatcher
{
public:
    LogWatcher(const DatabaseTarget &target, ReaderPool &readers, std::function<void()> changed);
    ~LogWatcher();
    Q_DISABLE_COPY_MOVE(LogWatcher)

private:
    class Listener;
    void poll();

    ReaderPool &m_readers;
    const std::function<void()> m_changed;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::unique_ptr<Listener> m_listener;
    std::thread m_poller;
};

} // namespace deskbell::hub
