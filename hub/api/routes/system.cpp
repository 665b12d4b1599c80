// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/routes/routes.h"

#include "protocol/version.h"

#include <QFile>

/// The resource lives in a static library: without a call from here the linker would leave it out.
static void initialiseDescription() { Q_INIT_RESOURCE(openapi); }

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

void health(ApiContext &, const Call &, const Reply &reply)
{
    reply(jsonResponse(
        QJsonObject{{u"status"_s, u"ok"_s}, {u"version"_s, QStringLiteral(DESKBELL_VERSION)}, {u"protocol"_s, protocolVersion}}));
}

void readiness(ApiContext &context, const Call &, const Reply &reply)
{
    if (context.stopping) {
        return reply.fail(Error{.kind = Error::Kind::Unavailable, .detail = u"the hub is stopping"_s, .retryAfterSeconds = 2});
    }
    if (const Result<Done> answer = context.core.reads().ping(); !answer) {
        return reply.fail(
            Error{.kind = Error::Kind::Unavailable, .detail = u"the database does not answer"_s, .retryAfterSeconds = 2});
    }
    reply(jsonResponse(QJsonObject{{u"status"_s, u"ready"_s}}));
}

void metricsText(ApiContext &context, const Call &, const Reply &reply)
{
    Result<QList<std::pair<QString, double>>> counters = context.core.reads().counters();
    if (!counters) {
        return reply.fail(counters.error());
    }
    counters->append({u"command_queue"_s, static_cast<double>(context.core.queueDepth())});
    reply(HttpResponse{.contentType = "text/plain; version=0.0.4; charset=utf-8", .body = context.metrics->text(*counters)});
}

void description(ApiContext &, const Call &, const Reply &reply)
{
    QFile file(u":/deskbell/openapi.yaml"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return reply.fail(Error{.kind = Error::Kind::Internal, .detail = u"the description is missing"_s});
    }
    reply(HttpResponse{.contentType = "application/yaml; charset=utf-8", .body = file.readAll()});
}

void snapshot(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<PageRequest> page = call.page();
    if (!page) {
        return reply.fail(page.error());
    }
    const Result<QByteArray> body = context.core.reads().snapshotPage(call.principal(), *page);
    if (!body) {
        return reply.fail(body.error());
    }
    reply(HttpResponse{.contentType = "application/json", .body = *body});
}

/// Only reached without an upgrade: the event stream is a WebSocket, whose token travels in its hello.
void eventsWithoutUpgrade(ApiContext &, const Call &, const Reply &reply)
{
    HttpResponse response = problemResponse(426, u"Upgrade required"_s, u"the event stream is a WebSocket"_s);
    response.headers.emplace_back("Upgrade", "websocket");
    reply(std::move(response));
}

} // namespace

void addSystemRoutes(Router &router, ApiContext &context)
{
    initialiseDescription();
    router.add(makeRoute(context, "GET", "/healthz", &health, Access::Public));
    router.add(makeRoute(context, "GET", "/readyz", &readiness, Access::Public));
    router.add(makeRoute(context, "GET", "/metrics", &metricsText, Access::Lead));
    router.add(makeRoute(context, "GET", "/v1/openapi.yaml", &description));
    router.add(makeRoute(context, "GET", "/v1/snapshot", &snapshot));
    router.add(makeRoute(context, "GET", "/v1/events", &eventsWithoutUpgrade, Access::Public));
}

} // namespace deskbell::hub
