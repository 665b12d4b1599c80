// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/routes/providercall.h"

// What the SIP proxy asks and tells, with the key of its voice channel. The channel's kind answers.
namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr auto bearerPrefix = "Bearer ";

Result<ProviderCall> proxyCall(ApiContext &context, const Call &call, const QString &question)
{
    const QByteArray said = call.request.headers.value("authorization");
    const QByteArray key = said.startsWith(bearerPrefix) ? said.mid(7).trimmed() : QByteArray();
    Result<ProviderCall> asked = providerCallOf(context, call, key, question);
    if (asked ? asked->channel.kind == "voice"_L1 : asked.error().kind != Error::Kind::NotFound) {
        return asked;
    }
    return Error{.kind = Error::Kind::SignedOut, .detail = u"this is the key of no voice channel"_s};
}

void answerProxy(ApiContext &context, const Call &call, const Reply &reply, const QString &question)
{
    const Result<ProviderCall> asked = proxyCall(context, call, question);
    if (!asked) {
        // The right key is always answered: nobody behind the same address keeps the telephone from ringing.
        const RefusedCalls refused(context, call);
        const auto wait = refused.error();
        if (wait && asked.error().kind == Error::Kind::SignedOut) {
            return reply.fail(*wait);
        }
        if (asked.error().kind == Error::Kind::SignedOut) {
            refused.note();
        }
        return reply.fail(asked.error());
    }
    const auto &hook = context.options.channels.hook;
    if (!hook || !hook(context.core, *asked, [reply](HttpResponse response) { reply(std::move(response)); })) {
        reply.fail(Error{.kind = Error::Kind::NotFound, .detail = u"there is no such path"_s});
    }
}

void answerCredentials(ApiContext &context, const Call &call, const Reply &reply)
{
    answerProxy(context, call, reply, u"credentials"_s);
}

void answerRoute(ApiContext &context, const Call &call, const Reply &reply) { answerProxy(context, call, reply, u"route"_s); }

void takeCallEvent(ApiContext &context, const Call &call, const Reply &reply) { answerProxy(context, call, reply, u"events"_s); }

} // namespace

void addVoiceRoutes(Router &router, ApiContext &context)
{
    router.add(makeRoute(context, "POST", "/v1/voice/credentials", &answerCredentials, Access::Public));
    router.add(makeRoute(context, "POST", "/v1/voice/route", &answerRoute, Access::Public));
    router.add(makeRoute(context, "POST", "/v1/voice/events", &takeCallEvent, Access::Public));
}

} // namespace deskbell::hub
