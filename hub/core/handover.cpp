// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handover.h"

#include "hub/core/workinghours.h"

#include <algorithm>
#include <tuple>

namespace deskbell::hub {

namespace {

constexpr int nightHours = 16;
constexpr int daysLookedAt = 15; // two weeks of holidays and one day

bool isAtWork(const Agent &agent)
{
    return agent.enabled && (agent.presence == Presence::Online || agent.presence == Presence::Busy);
}

} // namespace

QDateTime backAtWork(const QDateTime &now, const QJsonObject &queueSettings)
{
    const auto hours = workingHoursOf(queueSettings);
    if (hours) {
        QDate day = now.toTimeZone(hours->zone).date();
        for (int passed = 0; passed < daysLookedAt; ++passed) {
            day = day.addDays(1);
            const QList<WorkingHours::Span> &spans = hours->days[static_cast<size_t>(day.dayOfWeek() - 1)];
            if (!spans.isEmpty()) {
                return QDateTime(day, spans.constFirst().first, hours->zone).toUTC();
            }
        }
    }
    return now.addSecs(nightHours * 3600);
}

bool isToBeHandedOver(const Promise &promise, const QDateTime &awaySince, bool disabled, const QDateTime &now,
                      const QJsonObject &queueSettings)
{
    if (!promise.isOpen() || promise.ownerId.isNull() || !awaySince.isValid()) {
        return false;
    }
    if (disabled) {
        return true;
    }
    if (promise.dueAt <= now.addSecs(std::chrono::seconds(handOverLead).count())) {
        return true;
    }
    return awaySince.addSecs(std::chrono::seconds(handOverGrace).count()) <= now
        && promise.dueAt < backAtWork(awaySince, queueSettings);
}

AgentId whoTakesOver(const AgentId &owner, const QList<AgentId> &members, const QList<Agent> &agents,
                     const QHash<AgentId, int> &openPromises)
{
    const auto rank = [&](const Agent &agent) {
        return std::tuple(!members.contains(agent.id), agent.presence == Presence::Busy, openPromises.value(agent.id), agent.name,
                          agent.id);
    };
    const Agent *best = nullptr;
    for (const Agent &agent : agents) {
        const bool mayTake = members.contains(agent.id) || agent.role == Role::Lead || agent.role == Role::Admin;
        if (agent.id == owner || !isAtWork(agent) || !mayTake) {
            continue;
        }
        if (!best || rank(agent) < rank(*best)) {
            best = &agent;
        }
    }
    return best ? best->id : AgentId{};
}

} // namespace deskbell::hub
