// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/storage/database.h"

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrent>

#include <atomic>
#include <functional>
#include <type_traits>

namespace deskbell {

/// Reads of the replica that may take longer than a frame: one after the other in a thread of their own, on a connection of their
/// own. Thread and connection begin with the first read.
class SideReader
{
public:
    /// \a onDamage is called in the reader's thread when the file turns out not to be a sound database.
    SideReader(QString file, std::function<void()> onDamage);
    ~SideReader();
    SideReader(const SideReader &) = delete;
    SideReader &operator=(const SideReader &) = delete;

    /// What \a read returns; it is given the connection (closed where the file cannot be opened: its selects are empty). One that is
    /// cancelled before its turn is never run.
    template <class Read> auto run(Read read)
    {
        return QtConcurrent::run(&m_thread, [this, read = std::move(read)] {
            if (m_closing) {
                return std::invoke_result_t<Read, Database &>{};
            }
            open();
            const auto answer = read(m_database);
            look();
            return answer;
        });
    }
    /// Returns when the read that runs is done and the file is closed; those behind it find nothing. The next read opens it again.
    void close();

private:
    void open();
    void look();

    QString m_file;
    std::function<void()> m_onDamage;
    std::atomic<bool> m_closing = false; ///< nobody waits for a line of reads
    QThreadPool m_thread{}; ///< of one
    Database m_database{}; ///< used in that thread only
};

} // namespace deskbell
