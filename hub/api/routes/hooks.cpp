// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/routes/providercall.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

Error noSuchHook() { return {.kind = Error::Kind::NotFound, .detail = u"there is no such path"_s}; }

void answerHook(ApiContext &context, const Call &call, const Reply &reply)
{
    const RefusedCalls refused(context, call);
    if (const auto error = refused.error()) {
        return reply.fail(*error);
    }
    const Result<ProviderCall> asked = providerCallOf(context, call, call.ids.constFirst().toUtf8(), call.ids.value(1));
    if (!asked) {
        if (asked.error().kind == Error::Kind::NotFound) {
            refused.note();
        }
        return reply.fail(asked.error());
    }
    if (!asked->channel.enabled) {
        // Providers keep what they may not deliver, and try again.
        return reply.fail(Error{.kind = Error::Kind::Unavailable, .detail = u"this channel is switched off"_s});
    }
    const auto &hook = context.options.channels.hook;
    const auto answer = [reply, refused](HttpResponse response) {
        if (response.status == 401 || response.status == 403) {
            refused.note();
        }
        reply(std::move(response));
    };
    if (!hook || !hook(context.core, *asked, answer)) {
        reply.fail(noSuchHook());
    }
}

/// Where a channel's provider is to call: for the lead who sets it up there.
void showHook(ApiContext &context, const Call &call, const Reply &reply)
{
    const ChannelId id = call.id<ChannelId>();
    if (const Result<Channel> channel = context.core.reads().channel(id); !channel) {
        return reply.fail(channel.error());
    }
    const Result<QJsonObject> secrets = context.core.reads().channelSecrets(id);
    const QString secret = secrets ? secrets->value(HookBook::secretKey).toString() : QString();
    if (secret.isEmpty()) {
        return reply.fail(Error{.kind = Error::Kind::NotFound, .detail = u"nobody calls this channel"_s});
    }
    reply(jsonResponse({{u"path"_s, u"/v1/hooks/"_s + secret}}));
}

} // namespace

void addHookRoutes(Router &router, ApiContext &context)
{
    router.add(makeRoute(context, "GET", "/v1/hooks/{secret}/{rest}", &answerHook, Access::Public));
    router.add(makeRoute(context, "POST", "/v1/hooks/{secret}/{rest}", &answerHook, Access::Public));
    router.add(makeRoute(context, "GET", "/v1/channels/{id}/hook", &showHook, Access::Lead));
}

} // namespace deskbell::hub
