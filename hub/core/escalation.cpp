// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/escalation.h"

#include "hub/core/workinghours.h"

#include <algorithm>
#include <array>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 4> stepNames{"again_s", "louder_s", "next_s", "lead_s"};
constexpr int longestStep = 30 * 24 * 3600;

/// When step \a step (1 to 4) is due; invalid: the queue has no such step.
QDateTime dueAt(int step, const Queue &queue, const QDateTime &waitingSince)
{
    const QJsonObject steps = queue.settings.value("escalation"_L1).toObject();
    const int seconds = steps.value(QLatin1StringView(stepNames[static_cast<size_t>(step - 1)])).toInt();
    return seconds > 0 ? addWorkingTime(waitingSince, seconds, queue.settings) : QDateTime();
}

/// The earliest of the steps after \a taken.
QDateTime nextAfter(int taken, const Queue &queue, const QDateTime &waitingSince)
{
    QDateTime next;
    for (int step = taken + 1; step <= 4; ++step) {
        const QDateTime due = dueAt(step, queue, waitingSince);
        if (due.isValid() && (!next.isValid() || due < next)) {
            next = due;
        }
    }
    return next;
}

bool isThere(const Agent &agent) { return agent.enabled && agent.presence == Presence::Online; }

const Agent *agentOf(const QList<Agent> &agents, const AgentId &id)
{
    const auto found = std::find_if(agents.begin(), agents.end(), [&id](const Agent &agent) { return agent.id == id; });
    return found == agents.end() ? nullptr : &*found;
}

/// Members of the queue that are there; when none is, all that have an account.
QList<AgentId> membersToAsk(const Queue &queue, const QList<Agent> &agents)
{
    QList<AgentId> there;
    QList<AgentId> enabled;
    for (const AgentId &id : queue.members) {
        const Agent *agent = agentOf(agents, id);
        if (agent && agent->enabled) {
            enabled.append(id);
        }
        if (agent && isThere(*agent)) {
            there.append(id);
        }
    }
    return there.isEmpty() ? enabled : there;
}

/// The member after the assignee. Where nobody holds it, it goes round by the conversation's number, so that not the same person is
/// asked for everything.
QList<AgentId> nextPerson(const Conversation &conversation, const Queue &queue, const QList<Agent> &agents)
{
    QList<AgentId> others = membersToAsk(queue, agents);
    if (conversation.assigneeId.isNull()) {
        return others.isEmpty() ? others : QList<AgentId>{others.at(conversation.number % others.size())};
    }
    others.removeAll(conversation.assigneeId);
    if (others.isEmpty()) {
        return {};
    }
    const qsizetype place = queue.members.indexOf(conversation.assigneeId);
    const auto after = std::find_if(others.begin(), others.end(),
                                    [&queue, place](const AgentId &id) { return queue.members.indexOf(id) > place; });
    return {after == others.end() ? others.constFirst() : *after};
}

/// Leads of the queue, else all leads, else the administrators.
QList<AgentId> leadsToAsk(const Queue &queue, const QList<Agent> &agents)
{
    QList<AgentId> own;
    QList<AgentId> leads;
    QList<AgentId> admins;
    for (const Agent &agent : agents) {
        if (!agent.enabled) {
            continue;
        }
        if (agent.role == Role::Lead) {
            (queue.members.contains(agent.id) ? own : leads).append(agent.id);
        } else if (agent.role == Role::Admin) {
            admins.append(agent.id);
        }
    }
    QList<AgentId> asked = !own.isEmpty() ? own : !leads.isEmpty() ? leads : admins;
    std::sort(asked.begin(), asked.end());
    return asked;
}

QList<AgentId> whomToAsk(EscalationStep step, const Conversation &conversation, const Queue &queue, const QList<Agent> &agents)
{
    const Agent *assignee = agentOf(agents, conversation.assigneeId);
    switch (step) {
    case EscalationStep::Again:
    case EscalationStep::Louder:
        return assignee && assignee->enabled ? QList<AgentId>{assignee->id} : membersToAsk(queue, agents);
    case EscalationStep::NextPerson: return nextPerson(conversation, queue, agents);
    case EscalationStep::Lead: return leadsToAsk(queue, agents);
    case EscalationStep::None: break;
    }
    return {};
}

bool mayEscalate(const Conversation &conversation)
{
    const bool live = conversation.state == ConversationState::Open || conversation.state == ConversationState::Pending;
    return live && conversation.waitingSince.isValid() && conversation.mergedInto.isNull();
}

} // namespace

std::optional<Escalation> freshEscalation(const Queue &queue, const QDateTime &waitingSince)
{
    const QDateTime first = nextAfter(0, queue, waitingSince);
    return first.isValid() ? std::optional<Escalation>(Escalation{.nextAt = first}) : std::nullopt;
}

EscalationStep escalate(Conversation &conversation, const Queue *queue, const QList<Agent> &agents, const QDateTime &now)
{
    if (!conversation.escalation || !conversation.escalation->nextAt.isValid() || !mayEscalate(conversation)
        || conversation.escalation->nextAt > now) {
        return EscalationStep::None;
    }
    const int taken = conversation.escalation->step;
    int due = 0;
    for (int step = taken + 1; queue && step <= 4; ++step) {
        const QDateTime at = dueAt(step, *queue, conversation.waitingSince);
        if (at.isValid() && at <= now) {
            due = step;
        }
    }
    if (due == 0) { // the queue's steps changed meanwhile
        conversation.escalation->nextAt = queue ? nextAfter(taken, *queue, conversation.waitingSince) : QDateTime();
        return EscalationStep::None;
    }
    const auto step = static_cast<EscalationStep>(due);
    Escalation next{.step = due, .at = now, .nextAt = nextAfter(due, *queue, conversation.waitingSince)};
    for (const AgentId &id : whomToAsk(step, conversation, *queue, agents)) {
        next.agents.append(id.value);
    }
    conversation.escalation = next;
    return step;
}

QDateTime nextEscalation(const Conversation &conversation)
{
    return conversation.escalation && mayEscalate(conversation) ? conversation.escalation->nextAt : QDateTime();
}

std::optional<Error> badEscalation(const QJsonObject &queueSettings)
{
    const QJsonValue value = queueSettings.value("escalation"_L1);
    if (value.isUndefined() || value.isNull()) {
        return std::nullopt;
    }
    const Error wrong{.kind = Error::Kind::Invalid,
                      .detail = u"steps are whole seconds, each later than the one before, at most 30 days"_s,
                      .field = u"settings.escalation"_s};
    if (!value.isObject()) {
        return wrong;
    }
    int before = 0;
    for (const char *name : stepNames) {
        const QJsonValue step = value.toObject().value(QLatin1StringView(name));
        const int seconds = step.toInt(-1);
        if (step.isUndefined() || seconds == 0) {
            continue;
        }
        if (seconds <= before || seconds > longestStep) {
            return wrong;
        }
        before = seconds;
    }
    return std::nullopt;
}

} // namespace deskbell::hub
