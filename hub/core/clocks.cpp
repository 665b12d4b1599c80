// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/clocks.h"

#include "hub/core/escalation.h"
#include "hub/core/workinghours.h"

namespace deskbell::hub {

namespace {

Clock *findClock(Conversation &conversation, ClockKind kind)
{
    for (Clock &clock : conversation.clocks) {
        if (clock.kind == kind) {
            return &clock;
        }
    }
    return nullptr;
}

int targetOf(const Queue &queue, const Word<ClockKind> &kind)
{
    switch (kind.value()) {
    case ClockKind::FirstResponse: return queue.firstResponseTargetS;
    case ClockKind::NextResponse: return queue.nextResponseTargetS;
    case ClockKind::Resolution: return queue.resolutionTargetS;
    case ClockKind::Unknown: break;
    }
    return 0;
}

/// Starts or restarts; without a target there is no clock.
void startClock(Conversation &conversation, ClockKind kind, const Queue &targets, const QDateTime &at)
{
    const int target = targetOf(targets, kind);
    if (target <= 0) {
        return;
    }
    const Clock fresh{.kind = kind, .dueAt = addWorkingTime(at, target, targets.settings)};
    if (Clock *clock = findClock(conversation, kind)) {
        *clock = fresh;
    } else {
        conversation.clocks.append(fresh);
    }
}

void keepClock(Conversation &conversation, ClockKind kind, const QDateTime &at)
{
    Clock *clock = findClock(conversation, kind);
    if (clock && !clock->metAt.isValid()) {
        clock->metAt = at;
        clock->breached = clock->breached || clock->dueAt < at;
    }
}

} // namespace

void startWaiting(Conversation &conversation, const Queue &targets, const QDateTime &at)
{
    if (conversation.waitingSince.isValid()) {
        return;
    }
    conversation.waitingSince = at;
    conversation.escalation = freshEscalation(targets, at);
    const Clock *first = findClock(conversation, ClockKind::FirstResponse);
    const bool answeredBefore = first ? first->metAt.isValid() : conversation.lastDirection == Direction::Out;
    if (!first && !answeredBefore) {
        startClock(conversation, ClockKind::FirstResponse, targets, at);
    } else if (answeredBefore) {
        startClock(conversation, ClockKind::NextResponse, targets, at);
    }
}

void stopWaiting(Conversation &conversation, const QDateTime &at)
{
    conversation.waitingSince = {};
    conversation.escalation.reset();
    keepClock(conversation, ClockKind::FirstResponse, at);
    keepClock(conversation, ClockKind::NextResponse, at);
}

void finishResolution(Conversation &conversation, const QDateTime &at) { keepClock(conversation, ClockKind::Resolution, at); }

void startResolution(Conversation &conversation, const Queue &targets, const QDateTime &at)
{
    startClock(conversation, ClockKind::Resolution, targets, at);
}

void retarget(Conversation &conversation, const Queue &targets)
{
    QList<Clock> kept;
    for (Clock clock : conversation.clocks) {
        if (clock.metAt.isValid() || clock.breached) {
            kept.append(clock);
            continue;
        }
        const int target = targetOf(targets, clock.kind);
        if (target <= 0) {
            continue;
        }
        const bool response = !(clock.kind == ClockKind::Resolution);
        const QDateTime start =
            response && conversation.waitingSince.isValid() ? conversation.waitingSince : conversation.createdAt;
        clock.dueAt = addWorkingTime(start, target, targets.settings);
        kept.append(clock);
    }
    conversation.clocks = kept;
    conversation.escalation.reset();
    if (conversation.waitingSince.isValid()) {
        conversation.escalation = freshEscalation(targets, conversation.waitingSince);
    }
}

bool markBreaches(Conversation &conversation, const QDateTime &now)
{
    bool changed = false;
    for (Clock &clock : conversation.clocks) {
        if (!clock.metAt.isValid() && !clock.breached && clock.dueAt.isValid() && clock.dueAt <= now) {
            clock.breached = true;
            changed = true;
        }
    }
    return changed;
}

QDateTime earliestDue(const QList<Clock> &clocks)
{
    QDateTime earliest;
    for (const Clock &clock : clocks) {
        if (!clock.metAt.isValid() && clock.dueAt.isValid() && (!earliest.isValid() || clock.dueAt < earliest)) {
            earliest = clock.dueAt;
        }
    }
    return earliest;
}

QDateTime nextBreach(const QList<Clock> &clocks)
{
    QList<Clock> running;
    for (const Clock &clock : clocks) {
        if (!clock.breached) {
            running.append(clock);
        }
    }
    return earliestDue(running);
}

} // namespace deskbell::hub
