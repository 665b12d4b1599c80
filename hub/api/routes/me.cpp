// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/fields.h"
#include "hub/api/password.h"
#include "hub/api/routes/routes.h"

#include <QJsonDocument>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSettingsBytes = 256 * 1024;

void getMe(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<Agent> me = findAgent(context, call.principal().agent);
    if (!me) {
        return reply.fail(me.error());
    }
    reply(thingResponse(*me));
}

/// On a worker: the old password first, then the new one's hash.
void changePassword(ApiContext &context, PatchAgent patch, const QString &email, const QString &oldPassword,
                    const QString &newPassword, const Reply &reply)
{
    const Result<Credentials> found = context.core.reads().credentials(email);
    if (!found) {
        return reply.fail(found.error());
    }
    if (!verifyPassword(found->passwordHash, oldPassword)) {
        return reply.fail(
            Error{.kind = Error::Kind::Forbidden, .detail = u"the old password is wrong"_s, .field = u"old_password"_s});
    }
    context.throttledEmails->succeeded(email.toLower().toUtf8());
    const Result<QByteArray> hash = hashPassword(newPassword);
    if (!hash) {
        return reply.fail(hash.error());
    }
    patch.passwordHash = *hash;
    submitCommand(context, std::move(patch), reply, &thingResponse<Agent>);
}

void patchMe(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    PatchAgent patch{.by = call.principal(), .id = call.principal().agent, .ifMatch = fields.ifMatch()};
    patch.name = fields.line("name", 200);
    patch.languages = fields.texts("languages");
    patch.presence = fields.word<Presence>("presence");
    patch.settings = fields.object("settings");
    patch.settingsPatch = fields.object("settings_patch");
    const auto newPassword = fields.text("password");
    const auto oldPassword = fields.text("old_password");
    for (const auto &given : {patch.settings, patch.settingsPatch}) {
        if (given && QJsonDocument(*given).toJson(QJsonDocument::Compact).size() > mostSettingsBytes) {
            fields.refuse(
                Error{.kind = Error::Kind::TooLarge, .detail = u"the settings are larger than 256 KB"_s, .field = u"settings"_s});
        }
    }
    if (newPassword && !oldPassword) {
        fields.refuse(invalid(u"the old password is needed to set a new one"_s, u"old_password"_s));
    }
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    if (!newPassword) {
        return submitCommand(context, std::move(patch), reply, &thingResponse<Agent>);
    }
    const Result<Agent> me = findAgent(context, call.principal().agent);
    if (!me) {
        return reply.fail(me.error());
    }
    if (const auto wait = context.throttledEmails->begin(me->email.toLower().toUtf8()); wait.count() > 0) {
        return reply.fail(Error{.kind = Error::Kind::TooMany,
                                .detail = u"too many tries, wait a little"_s,
                                .retryAfterSeconds = static_cast<int>(wait.count())});
    }
    auto work = [&context, patch, email = me->email, oldText = *oldPassword, newText = *newPassword, reply] {
        changePassword(context, patch, email, oldText, newText, reply);
    };
    if (!context.passwordWorkers.run(std::move(work))) {
        reply.fail(Error{.kind = Error::Kind::Unavailable, .detail = u"busy, try again"_s, .retryAfterSeconds = 2});
    }
}

} // namespace

Result<Agent> findAgent(ApiContext &context, const AgentId &id)
{
    const Result<QList<Agent>> agents = context.core.reads().agents();
    if (!agents) {
        return agents.error();
    }
    for (const Agent &agent : *agents) {
        if (agent.id == id) {
            return agent;
        }
    }
    return Error{.kind = Error::Kind::NotFound, .detail = u"there is no such agent"_s};
}

Agent publicRecord(Agent agent)
{
    agent.settings = {};
    return agent;
}

void addMeRoutes(Router &router, ApiContext &context)
{
    router.add(makeRoute(context, "GET", "/v1/me", &getMe));
    router.add(makeRoute(context, "PATCH", "/v1/me", &patchMe));
}

} // namespace deskbell::hub
