// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/api.h"

#include "hub/api/routes/routes.h"

#include <sodium.h>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

ApiContext::ApiContext(Core &theCore, const ServerOptions &theOptions)
    : core(theCore)
    , options(theOptions)
    , sessions(std::make_shared<Sessions>(theCore.reads()))
    , throttledEmails(std::make_shared<Throttle>(Throttle::Limits{}))
    // Many agents may share an office's address: more room, and right tries are taken back.
    , throttledPeers(std::make_shared<Throttle>(Throttle::Limits{.freeTries = 30}))
    , metrics(std::make_shared<Metrics>())
    , visitorLimits(std::make_shared<VisitorLimits>())
    , hooks(std::make_shared<HookBook>())
    , fanout(std::make_shared<Fanout>(theCore, sessions, metrics, theOptions.headInterval))
    , passwordWorkers(2, 64)
    , remoteImages(theCore.blobs(), theOptions.imageRules)
{ }

Api::Api(Core &core, const ServerOptions &options)
    : m_context(core, options)
{
    addSessionRoutes(m_router, m_context);
    addMeRoutes(m_router, m_context);
    addConversationRoutes(m_router, m_context);
    addMessageRoutes(m_router, m_context);
    addTimelineRoutes(m_router, m_context);
    addCustomerRoutes(m_router, m_context);
    addAttachmentRoutes(m_router, m_context);
    addChannelRoutes(m_router, m_context);
    addQueueRoutes(m_router, m_context);
    addAgentRoutes(m_router, m_context);
    addCannedReplyRoutes(m_router, m_context);
    addPresetRoutes(m_router, m_context);
    addPromiseRoutes(m_router, m_context);
    addStartLinkRoutes(m_router, m_context);
    addDraftRoutes(m_router, m_context);
    addRearrangeRoutes(m_router, m_context);
    addHookRoutes(m_router, m_context);
    addSystemRoutes(m_router, m_context);
    addVisitorRoutes(m_router, m_context);
    addCallRoutes(m_router, m_context);
    addVoiceRoutes(m_router, m_context);
    addWidgetRoutes(m_router, m_context);
    m_context.metrics->prepare(m_router);
}

std::optional<Error> Api::authorise(const Route &route, Call &call)
{
    if (route.access == Access::Public) {
        return std::nullopt;
    }
    const QByteArray token = bearerToken(call.request.header("authorization"));
    if (token.isEmpty()) {
        return Error{.kind = Error::Kind::SignedOut, .detail = u"an access token is needed"_s};
    }
    const QByteArray metricsToken = m_context.options.metricsToken.toUtf8();
    if (route.path == "/metrics"_L1 && !metricsToken.isEmpty() && token.size() == metricsToken.size()
        && sodium_memcmp(token.constData(), metricsToken.constData(), static_cast<size_t>(token.size())) == 0) {
        return std::nullopt;
    }
    call.accessHash = hashOfToken(token);
    Result<StoredSession> session = m_context.sessions->find(call.accessHash);
    if (!session) {
        return session.error();
    }
    call.session = *std::move(session);
    const bool enough = route.access == Access::Agent || (route.access == Access::Lead && call.principal().isLead())
        || (route.access == Access::Admin && call.principal().isAdmin());
    if (!enough) {
        return Error{.kind = Error::Kind::Forbidden, .detail = u"your role does not allow this"_s};
    }
    return std::nullopt;
}

Api::Admission Api::admit(HttpRequest head)
{
    Admission admission;
    Router::Match match = m_router.match(head.method, head.path);
    if (!match.route) {
        if (match.allowed.isEmpty()) {
            admission.refusal = problemResponse(Error{.kind = Error::Kind::NotFound, .detail = u"there is no such path"_s});
            return admission;
        }
        if (match.allowed.contains("GET")) {
            match.allowed.append("HEAD");
        }
        match.allowed.append("OPTIONS");
        admission.refusal = head.method == "OPTIONS"
            ? emptyResponse()
            : problemResponse(405, u"Method not allowed"_s, u"this path does not know the method"_s);
        admission.refusal->headers.emplace_back("Allow", match.allowed.join(", "));
        return admission;
    }
    admission.route = match.route;
    admission.routeIndex = match.index;
    admission.bodyLimit = match.route->bodyLimit;
    admission.call.ids = match.ids;
    admission.call.request = std::move(head);
    if (const auto error = authorise(*match.route, admission.call)) {
        admission.refusal = problemResponse(*error);
        return admission;
    }
    // No text has it. Calls of providers and visitors are read with care: the header of a part of a short message is bytes.
    if (match.route->access != Access::Public && QByteArray::fromPercentEncoding(admission.call.request.target).contains('\0')) {
        admission.refusal = problemResponse(malformed(u"the query holds the character NUL, which no text may have"_s));
        return admission;
    }
    if (match.route->sink) {
        auto sink = match.route->sink(admission.call);
        if (sink) {
            admission.sink = *std::move(sink);
        } else {
            admission.refusal = problemResponse(sink.error());
        }
    }
    return admission;
}

void Api::serve(Admission admission, const QByteArray &body, const Reply &reply)
{
    if (admission.sink) {
        admission.sink->finish(reply);
        return;
    }
    admission.call.request.body = body;
    admission.route->handler(admission.call, reply);
}

} // namespace deskbell::hub
