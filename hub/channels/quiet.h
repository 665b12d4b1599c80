// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace deskbell::hub {

/// How long a channel may be silent before people should look at it, learnt from its own history: half as long again as the second
/// longest pause between two mails (nights, weekends and quiet days are in there; the longest may have been a holiday or an
/// outage), at least 4 hours. Shorter histories know less: without a whole week nothing below 4 days is unusual. Nothing is
/// unusual for a channel with fewer than 20 mails, or where it would take longer than 30 days.
/// \a arrivals: of its latest mails, in any order.
std::optional<std::chrono::seconds> longestUsualSilence(QList<QDateTime> arrivals);

/// The silence at \a now when it is longer than usual; otherwise nothing. Mails dated ahead of \a now count as now.
std::optional<std::chrono::seconds> unusualSilence(const QList<QDateTime> &arrivals, const QDateTime &now);

} // namespace deskbell::hub
