// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <functional>
#include <mutex>

namespace deskbell::hub {

/// Slows guessing down: after a few tries a key (an e-mail address, a client's address) must wait, twice as long each time.
/// In memory and bounded; a try counts when it begins, so that many at once gain nothing. Thread-safe.
class Throttle
{
public:
    using Moment = std::chrono::steady_clock::time_point;
    struct Limits {
        int freeTries = 5;
        std::chrono::seconds longestWait{900};
        std::chrono::seconds forgetAfter{900};
        qsizetype mostKeys = 20000;
    };
    Throttle(
        const Limits &limits, std::function<Moment()> now = [] { return std::chrono::steady_clock::now(); });

    /// Zero: go on, and the try is counted. Otherwise how long to wait; nothing is counted.
    std::chrono::seconds begin(const QByteArray &key);
    /// The try was right after all: forgets the key.
    void succeeded(const QByteArray &key);
    /// The try was right, but the key is shared by many (an office behind one address): only this try is taken back.
    void undo(const QByteArray &key);

private:
    struct Entry {
        int tries = 0;
        Moment last{};
        Moment blockedUntil{};
    };
    void makeRoom(Moment now);

    const Limits m_limits;
    const std::function<Moment()> m_now;
    std::mutex m_mutex;
    QHash<QByteArray, Entry> m_entries;
};

} // namespace deskbell::hub
