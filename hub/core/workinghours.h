// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

#include <QTime>
#include <QTimeZone>

#include <array>

namespace deskbell::hub {

/// When a queue works, in its own time zone: clocks run only then.
struct WorkingHours {
    /// From, to; to may be 00:00 for the end of the day. In order, not overlapping.
    using Span = std::pair<QTime, QTime>;
    QTimeZone zone = QTimeZone::utc();
    std::array<QList<Span>, 7> days{}; ///< Monday first
};

/// Reads a queue's settings.hours: {"timezone":"Europe/Bucharest","mon":[["09:00","17:30"]],…}. NotFound: it has none and works
/// day and night. Invalid, with what is wrong in words, otherwise.
Result<WorkingHours> workingHoursOf(const QJsonObject &queueSettings);

/// \a seconds of working time after \a start; without hours simply that much later. UTC.
QDateTime addWorkingTime(const QDateTime &start, int seconds, const QJsonObject &queueSettings);

} // namespace deskbell::hub
