// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/fanout.h"
#include "hub/api/hookbook.h"
#include "hub/api/metrics.h"
#include "hub/api/remoteimages.h"
#include "hub/api/router.h"
#include "hub/api/server.h"
#include "hub/api/sessions.h"
#include "hub/api/throttle.h"
#include "hub/api/visitor/visitorlimits.h"
#include "hub/api/workers.h"
#include "hub/core/core.h"

#include <atomic>

namespace deskbell::hub {

/// What routes work with.
struct ApiContext {
    ApiContext(Core &theCore, const ServerOptions &theOptions);

    Core &core;
    const ServerOptions options;
    // Shared: answers of the core and of workers may come after the server has stopped.
    std::shared_ptr<Sessions> sessions;
    std::shared_ptr<Throttle> throttledEmails;
    std::shared_ptr<Throttle> throttledPeers;
    std::shared_ptr<Metrics> metrics;
    std::shared_ptr<VisitorLimits> visitorLimits;
    std::shared_ptr<HookBook> hooks;
    std::shared_ptr<Fanout> fanout;
    Workers passwordWorkers;
    RemoteImageFetcher remoteImages;
    std::atomic_bool stopping = false;
};

/// The API without its wire: takes a request's head, says what to do about the body, then answers.
class Api
{
public:
    Api(Core &core, const ServerOptions &options);

    struct Admission {
        std::optional<HttpResponse> refusal{}; ///< answer this and do nothing else
        Call call{};
        const Route *route = nullptr;
        int routeIndex = -1;
        std::unique_ptr<BodySink> sink{}; ///< set: the body goes here piece by piece
        qint64 bodyLimit = 0;
    };
    /// Finds the route and who asks. \a head has no body yet.
    Admission admit(HttpRequest head);
    /// Answers a call whose body is complete (or whose sink has taken it).
    void serve(Admission admission, const QByteArray &body, const Reply &reply);

    ApiContext &context() { return m_context; }
    const Router &router() const { return m_router; }

private:
    std::optional<Error> authorise(const Route &route, Call &call);

    ApiContext m_context;
    Router m_router;
};

} // namespace deskbell::hub
