// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/routes/routes.h"

#include <sodium.h>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr auto secretKey = "hook_secret"_L1;

bool sameSecret(const QByteArray &a, const QByteArray &b)
{
    return !a.isEmpty() && a.size() == b.size()
        && sodium_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

Error noSuchHook() { return {.kind = Error::Kind::NotFound, .detail = u"there is no such path"_s}; }

/// Also of a channel that is off: what its provider still sends is told so, and is not lost as "no such path".
Result<ProviderCall> callOf(ApiContext &context, const Call &call)
{
    const Result<QList<Channel>> channels = context.core.reads().channels();
    if (!channels) {
        return channels.error();
    }
    const QByteArray presented = call.ids.constFirst().toUtf8();
    for (const Channel &channel : *channels) {
        const Result<QJsonObject> secrets = context.core.reads().channelSecrets(channel.id);
        if (!secrets) {
            if (secrets.error().kind == Error::Kind::NotFound) {
                continue;
            }
            return secrets.error();
        }
        if (sameSecret(secrets->value(secretKey).toString().toUtf8(), presented)) {
            return ProviderCall{.channel = channel, .secrets = *secrets, .request = call.request, .rest = call.ids.value(1)};
        }
    }
    return noSuchHook();
}

void answerHook(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<ProviderCall> asked = callOf(context, call);
    if (!asked) {
        return reply.fail(asked.error());
    }
    if (!asked->channel.enabled) {
        // Providers keep what they may not deliver, and try again.
        return reply.fail(Error{.kind = Error::Kind::Unavailable, .detail = u"this channel is switched off"_s});
    }
    const auto &hook = context.options.channels.hook;
    if (!hook || !hook(context.core, *asked, [reply](HttpResponse response) { reply(std::move(response)); })) {
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
    const QString secret = secrets ? secrets->value(secretKey).toString() : QString();
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
