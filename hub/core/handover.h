// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/promise.h"
#include "protocol/values.h"

#include <QHash>

#include <chrono>

namespace deskbell::hub {

// Who takes over what was promised by somebody who has signed off. Pure: no wall clock, no storage.

/// So long an owner may be away before it counts as signed off: a console that is started anew is no sign-off.
constexpr std::chrono::minutes handOverGrace{10};
/// So near, a promise changes hands at once: its owner may not be back in time.
constexpr std::chrono::minutes handOverLead{15};

/// When somebody who signs off at \a now is back at work at the earliest: when the queue opens on a later day of its own zone; 16
/// hours later where it has no hours.
QDateTime backAtWork(const QDateTime &now, const QJsonObject &queueSettings);

/// \a awaySince: since when its owner is signed off; disabled accounts are away at once.
bool isToBeHandedOver(const Promise &promise, const QDateTime &awaySince, bool disabled, const QDateTime &now,
                      const QJsonObject &queueSettings);

/// Of the queue's members who are online or busy the one with the fewest open promises, those online first, else by name and id;
/// leads of the desk only when no member is there. Null: nobody is.
AgentId whoTakesOver(const AgentId &owner, const QList<AgentId> &members, const QList<Agent> &agents,
                     const QHash<AgentId, int> &openPromises);

} // namespace deskbell::hub
