// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/fields.h"
#include "hub/api/password.h"
#include "hub/api/routes/routes.h"

#include <QJsonArray>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

HttpResponse agentResponse(const Agent &agent) { return thingResponse(publicRecord(agent)); }

void listAgents(ApiContext &context, const Call &, const Reply &reply)
{
    const Result<QList<Agent>> agents = context.core.reads().agents();
    if (!agents) {
        return reply.fail(agents.error());
    }
    QJsonArray items;
    for (const Agent &agent : *agents) {
        items.append(toJson(publicRecord(agent)));
    }
    reply(listResponse(items));
}

void getAgent(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<Agent> agent = findAgent(context, call.id<AgentId>());
    reply(agent ? agentResponse(*agent) : problemResponse(agent.error()));
}

/// Hashes on a worker, then goes on with \a then.
void withPasswordHash(ApiContext &context, const QString &password, const Reply &reply, std::function<void(QByteArray)> then)
{
    auto work = [password, reply, then = std::move(then)] {
        const Result<QByteArray> hash = hashPassword(password);
        if (!hash) {
            return reply.fail(hash.error());
        }
        then(*hash);
    };
    if (!context.passwordWorkers.run(std::move(work))) {
        reply.fail(Error{.kind = Error::Kind::Unavailable, .detail = u"busy, try again"_s, .retryAfterSeconds = 2});
    }
}

void createAgent(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    Agent agent{.id = fields.newId<AgentId>(),
                .name = fields.line("name", 200).value_or(QString()),
                .email = fields.line("email", 320).value_or(QString()).trimmed().toLower(),
                .role = fields.word<Role>("role").value_or(Role::Agent),
                .languages = fields.reader().texts("languages")};
    const QString password = fields.reader().requiredText("password");
    if (agent.name.trimmed().isEmpty()) {
        fields.refuse(invalid(u"an agent needs a name"_s, u"name"_s));
    }
    if (agent.email.indexOf(u'@') < 1 || agent.email.endsWith(u'@')) {
        fields.refuse(invalid(u"this is no e-mail address"_s, u"email"_s));
    }
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    withPasswordHash(context, password, reply, [&context, by = call.principal(), agent, reply](QByteArray hash) {
        submitCommand(context, CreateAgent{.by = by, .agent = agent, .passwordHash = std::move(hash)}, reply,
                      [](Stored<Agent> stored) {
                          stored.value = publicRecord(stored.value);
                          return storedResponse(stored);
                      });
    });
}

void patchAgent(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    PatchAgent patch{.by = call.principal(), .id = call.id<AgentId>(), .ifMatch = fields.ifMatch()};
    patch.name = fields.line("name", 200);
    patch.role = fields.word<Role>("role");
    patch.languages = fields.texts("languages");
    patch.presence = fields.word<Presence>("presence");
    patch.enabled = fields.flag("enabled");
    const auto password = fields.text("password");
    if (patch.id == call.principal().agent && patch.enabled == false) {
        fields.refuse(invalid(u"nobody can disable their own account"_s, u"enabled"_s));
    }
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    if (!password) {
        return submitCommand(context, std::move(patch), reply, &agentResponse);
    }
    withPasswordHash(context, *password, reply, [&context, patch, reply](QByteArray hash) {
        PatchAgent whole = patch;
        whole.passwordHash = std::move(hash);
        submitCommand(context, std::move(whole), reply, &agentResponse);
    });
}

/// Agents stay in the records of what they wrote: to delete one is to disable the account.
void disableAgent(ApiContext &context, const Call &call, const Reply &reply)
{
    PatchAgent patch{.by = call.principal(), .id = call.id<AgentId>(), .enabled = false};
    if (patch.id == call.principal().agent) {
        return reply.fail(invalid(u"nobody can disable their own account"_s));
    }
    submitCommand(context, std::move(patch), reply, [](const Agent &) { return emptyResponse(); });
}

} // namespace

void addAgentRoutes(Router &router, ApiContext &context)
{
    router.add(makeRoute(context, "GET", "/v1/agents", &listAgents));
    router.add(makeRoute(context, "POST", "/v1/agents", &createAgent, Access::Admin));
    router.add(makeRoute(context, "GET", "/v1/agents/{id}", &getAgent));
    router.add(makeRoute(context, "PATCH", "/v1/agents/{id}", &patchAgent, Access::Admin));
    router.add(makeRoute(context, "DELETE", "/v1/agents/{id}", &disableAgent, Access::Admin));
}

} // namespace deskbell::hub
