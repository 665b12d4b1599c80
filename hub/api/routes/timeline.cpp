// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/fields.h"
#include "hub/api/routes/routes.h"

// Messages in order, from any place, by words; the files among them and the changes between them.
namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 1000;

Result<MessageQuery> readMessageQuery(const Call &call, bool ofCustomer)
{
    const Result<PageRequest> page = call.page();
    if (!page) {
        return page.error();
    }
    MessageQuery query{.kind = call.request.parameter(u"kind"_s), .page = *page};
    if (ofCustomer) {
        query.customer = call.id<CustomerId>();
    } else {
        query.conversation = call.id<ConversationId>();
    }
    const QString order = call.request.parameter(u"order"_s);
    if (!order.isEmpty() && order != "newest"_L1 && order != "oldest"_L1) {
        return invalid(u"order is newest or oldest"_s, u"order"_s);
    }
    query.oldestFirst = order == "oldest"_L1;
    const QString message = call.request.parameter(u"from_message"_s);
    if (!message.isEmpty() && !isUuid(message)) {
        return malformed(u"from_message is no id"_s, u"from_message"_s);
    }
    query.fromMessage = MessageId{message};
    const QString time = call.request.parameter(u"from_time"_s);
    query.fromTime = fromWireTime(time);
    if (!time.isEmpty() && !query.fromTime.isValid()) {
        return malformed(u"from_time is no moment"_s, u"from_time"_s);
    }
    const QString from = call.request.parameter(u"from"_s);
    if (!from.isEmpty() && (from != "unread"_L1 || ofCustomer)) {
        return invalid(u"from is unread, and of a conversation"_s, u"from"_s);
    }
    query.fromUnread = !from.isEmpty();
    return query;
}

template <bool ofCustomer> void listStretch(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<MessageQuery> query = readMessageQuery(call, ofCustomer);
    if (!query) {
        return reply.fail(query.error());
    }
    const Result<DocPage> page = context.core.reads().messageStretch(call.principal(), *query);
    reply(page ? pageResponse(*page) : problemResponse(page.error()));
}

template <bool ofCustomer> void findMessages(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<MessageQuery> query = readMessageQuery(call, ofCustomer);
    if (!query) {
        return reply.fail(query.error());
    }
    const int limit = call.request.parameter(u"limit"_s).isEmpty() ? mostHits : query->page.limit;
    const auto hits = context.core.reads().findMessages(call.principal(), *query, call.request.parameter(u"q"_s), limit);
    if (!hits) {
        return reply.fail(hits.error());
    }
    reply(HttpResponse{.contentType = "application/json",
                       .body = "{\"items\":[" + hits->items.join(',') + "],\"more\":" + (hits->more ? "true}" : "false}")});
}

template <class I> void listChanges(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<PageRequest> request = call.page();
    if (!request) {
        return reply.fail(request.error());
    }
    const Result<DocPage> page = context.core.reads().changesOf(call.principal(), call.id<I>(), *request);
    reply(page ? pageResponse(*page) : problemResponse(page.error()));
}

void listFiles(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<PageRequest> request = call.page();
    if (!request) {
        return reply.fail(request.error());
    }
    const Result<DocPage> page = context.core.reads().attachmentsOf(call.principal(), call.id<CustomerId>(), *request);
    reply(page ? pageResponse(*page) : problemResponse(page.error()));
}

} // namespace

void addTimelineRoutes(Router &router, ApiContext &context)
{
    router.add(makeRoute(context, "GET", "/v1/conversations/{id}/messages", &listStretch<false>));
    router.add(makeRoute(context, "GET", "/v1/customers/{id}/timeline", &listStretch<true>));
    router.add(makeRoute(context, "GET", "/v1/conversations/{id}/find", &findMessages<false>));
    router.add(makeRoute(context, "GET", "/v1/customers/{id}/find", &findMessages<true>));
    router.add(makeRoute(context, "GET", "/v1/conversations/{id}/changes", &listChanges<ConversationId>));
    router.add(makeRoute(context, "GET", "/v1/customers/{id}/changes", &listChanges<CustomerId>));
    router.add(makeRoute(context, "GET", "/v1/customers/{id}/attachments", &listFiles));
}

} // namespace deskbell::hub
