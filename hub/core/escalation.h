// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

namespace deskbell::hub {

// What the desk does while a customer waits and nobody answers. Pure: no wall clock, no storage.

enum class EscalationStep { None, Again, Louder, NextPerson, Lead };

/// The state at the begin of waiting; none when the queue has no steps (settings.escalation, see openapi.yaml).
std::optional<Escalation> freshEscalation(const Queue &queue, const QDateTime &waitingSince);

/// Takes the step that is due at \a now: of several the furthest, so that a hub that slept does not ask four times at once.
/// Takes the escalation away when nobody waits or the queue has no steps any more.
/// \returns the step taken; None: none was due.
EscalationStep escalate(Conversation &conversation, const Queue *queue, const QList<Agent> &agents, const QDateTime &now);

/// When a step is to be looked at next; invalid: never while things are as they are.
QDateTime nextEscalation(const Conversation &conversation);

/// What is wrong with a queue's settings.escalation; nothing: it can be used.
std::optional<Error> badEscalation(const QJsonObject &queueSettings);

} // namespace deskbell::hub
