// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/support.h"
#include "hub/storage/directoryrows.h"
#include "hub/storage/documents.h"
#include "hub/storage/sessionrows.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSettingsBytes = 256 * 1024;
constexpr int deepestSettings = 32;

/// RFC 7396: members are replaced one by one, null takes one away.
QJsonObject mergePatched(QJsonObject into, const QJsonObject &patch, int depth = 0)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it.value().isNull()) {
            into.remove(it.key());
        } else if (it.value().isObject() && depth < deepestSettings) {
            into[it.key()] = mergePatched(into[it.key()].toObject(), it.value().toObject(), depth + 1);
        } else {
            into[it.key()] = it.value();
        }
    }
    return into;
}

bool isLastAdmin(WriteContext &context, const AgentId &id)
{
    for (const Agent &agent : context.agents()) {
        if (agent.id != id && agent.enabled && agent.role == Role::Admin) {
            return false;
        }
    }
    return true;
}

bool sameAgent(const Agent &a, const Agent &b) { return a.email == b.email && a.name == b.name && a.role == b.role; }

std::optional<Error> mayPatch(WriteContext &context, const PatchAgent &command, const Agent &known)
{
    if (command.by.isAdmin()) {
        const bool demoted = (command.role && !(*command.role == Role::Admin)) || (command.enabled && !*command.enabled);
        if (demoted && known.role == Role::Admin && known.enabled && isLastAdmin(context, known.id)) {
            return conflict(u"The desk needs an administrator."_s);
        }
        return std::nullopt;
    }
    if (command.by.agent != command.id || command.role || command.enabled) {
        return forbidden("administrators");
    }
    return std::nullopt;
}

/// The first agents of a desk whose mailbox came before them have to see its mail.
void joinEmptyQueue(WriteContext &context, const Actor &actor, const Agent &agent)
{
    if (context.queues().size() != 1 || !context.queues().constFirst().members.isEmpty()) {
        return;
    }
    Queue queue = context.queues().constFirst();
    queue.members.append(agent.id);
    ++queue.version;
    updateQueue(context, queue);
    announce(context, actor, queue, {agent.id});
}

} // namespace

Result<Stored<Agent>> handle(WriteContext &context, const CreateAgent &command)
{
    if (!command.by.isAdmin()) {
        return forbidden("administrators");
    }
    if (const auto error = badId(command.agent.id.value)) {
        return *error;
    }
    Agent agent = command.agent;
    agent.version = 1;
    agent.email = agent.email.trimmed().toLower();
    if (const Agent *existing = context.agent(agent.id)) {
        if (!sameAgent(*existing, agent)) {
            return otherContent();
        }
        return Stored<Agent>{*existing, false};
    }
    if (!agent.email.contains(u'@')) {
        return invalid(u"email"_s, u"An agent needs an email address to sign in with."_s);
    }
    if (!agent.role.isKnown()) {
        return invalid(u"role"_s, u"There is no such role."_s);
    }
    for (const Agent &other : context.agents()) {
        if (other.email == agent.email) {
            return conflict(u"An agent with this email address is there already."_s);
        }
    }
    insertAgent(context, agent, command.passwordHash);
    announce(context, command.by.actor(), agent);
    joinEmptyQueue(context, command.by.actor(), agent);
    return Stored<Agent>{agent, true};
}

Result<Agent> handle(WriteContext &context, const PatchAgent &command)
{
    const Agent *known = context.agent(command.id);
    if (!known) {
        return notFound("agent");
    }
    if (const auto error = mayPatch(context, command, *known)) {
        return *error;
    }
    if (const auto error = staleness(command.ifMatch, known->version)) {
        return *error;
    }
    if (command.role && !command.role->isKnown()) {
        return invalid(u"role"_s, u"There is no such role."_s);
    }
    const Agent before = *known;
    Agent agent = before;
    agent.name = command.name.value_or(agent.name);
    agent.role = command.role.value_or(agent.role);
    agent.languages = command.languages.value_or(agent.languages);
    agent.presence = command.presence.value_or(agent.presence);
    agent.settings = command.settings.value_or(agent.settings);
    if (command.settingsPatch) {
        agent.settings = mergePatched(agent.settings, *command.settingsPatch);
    }
    if (!(agent.settings == before.settings) && compactJson(agent.settings).size() > mostSettingsBytes) {
        return Error{
            .kind = Error::Kind::TooLarge, .detail = u"The settings would be larger than 256 KB."_s, .field = u"settings"_s};
    }
    agent.enabled = command.enabled.value_or(agent.enabled);
    if (command.passwordHash) {
        setPasswordHash(context, agent.id, *command.passwordHash);
    }
    // Whoever knew the old password is to go, wherever they are signed in.
    if ((!agent.enabled && before.enabled) || command.passwordHash) {
        deleteSessionsOf(context.db(), agent.id);
    }
    if (agent == before) {
        return before;
    }
    ++agent.version;
    updateAgent(context, agent);
    const bool seesOther = !(agent.role == before.role) || agent.enabled != before.enabled;
    announce(context, command.by.actor(), agent, seesOther ? QList{agent.id} : QList<AgentId>{});
    if (agent.settings != before.settings) {
        announceToThemselves(context, command.by.actor(), agent);
    }
    return agent;
}

} // namespace deskbell::hub
