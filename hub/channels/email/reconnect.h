// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace deskbell::hub {

/// When to try a failed connection again: at once after a connection that worked (but not again and again: a server may end each
/// one as soon as it worked), then after the base delay, twice that and so
/// on up to 5 minutes, each spread by a random share, so that many hubs do not knock together.
class Reconnect
{
public:
    Reconnect(std::chrono::milliseconds base, std::function<void()> attempt);

    /// The connection did something useful.
    void worked();
    /// \returns true after a connection that worked: the next attempt is made soon, no reason to complain yet. \a patient: no use in hurrying (a wrong
    /// password; servers lock accounts out).
    bool failed(bool patient);
    void cancel() { m_timer.stop(); }
    bool isWaiting() const { return m_timer.isActive(); }
    /// Without waiting any longer.
    void now() { m_timer.start(0); }

    /// The delay before attempt \a number (1: the second attempt), without the spread.
    static std::chrono::milliseconds delay(std::chrono::milliseconds base, int number);

private:
    std::chrono::milliseconds m_base;
    QTimer m_timer;
    QElapsedTimer m_sinceHurry; ///< since the last attempt made at once
    int m_failures = 0;
    bool m_worked = false;
};

} // namespace deskbell::hub
