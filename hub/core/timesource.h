// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace deskbell::hub {

/// Where handlers and clocks take the time from, so that tests can set it. Thread-safe.
class TimeSource
{
public:
    virtual ~TimeSource() = default;
    /// UTC, milliseconds.
    virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); }
};

} // namespace deskbell::hub
