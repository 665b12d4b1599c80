// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

namespace deskbell::hub {

// The promises of a queue towards a conversation. Pure: no wall clock, no storage. Targets run in the queue's
// working hours (settings.hours), day and night where it has none.

/// The customer wrote (a person, not a machine) at \a at, and did not wait before: starts the clock that applies.
void startWaiting(Conversation &conversation, const Queue &targets, const QDateTime &at);
/// The desk answered: keeps the response clocks and ends the waiting.
void stopWaiting(Conversation &conversation, const QDateTime &at);
/// The matter is done: keeps the resolution clock.
void finishResolution(Conversation &conversation, const QDateTime &at);
/// The matter starts or starts again.
void startResolution(Conversation &conversation, const Queue &targets, const QDateTime &at);
/// The conversation moved to a queue with other targets: clocks that still run are due by those.
void retarget(Conversation &conversation, const Queue &targets);
/// Marks clocks whose time is over. \returns whether any was.
bool markBreaches(Conversation &conversation, const QDateTime &now);

/// The earliest moment of a clock not yet kept; invalid: none.
QDateTime earliestDue(const QList<Clock> &clocks);
/// The earliest moment of a clock neither kept nor broken; invalid: none.
QDateTime nextBreach(const QList<Clock> &clocks);

} // namespace deskbell::hub
