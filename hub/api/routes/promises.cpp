// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/fields.h"
#include "hub/api/routes/routes.h"
#include "hub/core/promisecommands.h"
#include "hub/storage/promisereads.h"

// What was promised to customers, and how it went.
namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReason = 500;
constexpr qsizetype longestReach = 320;

/// "me", an id, or nothing for everybody's.
std::optional<Error> readOwner(const Call &call, AgentId &owner)
{
    const QString text = call.request.parameter(u"owner"_s);
    if (text == "me"_L1) {
        owner = call.principal().agent;
    } else if (isUuid(text)) {
        owner = AgentId{text};
    } else if (!text.isEmpty()) {
        return malformed(u"owner is me or an id"_s, u"owner"_s);
    }
    return std::nullopt;
}

template <class I> std::optional<Error> readPromiseFilter(const Call &call, const QString &name, I &id)
{
    const QString text = call.request.parameter(name);
    if (!text.isEmpty() && !isUuid(text)) {
        return malformed(u"%1 is no id"_s.arg(name), name);
    }
    id = I{text};
    return std::nullopt;
}

std::optional<Error> readPromiseState(const Call &call, bool &all)
{
    const QString state = call.request.parameter(u"state"_s);
    all = state == "all"_L1;
    if (!state.isEmpty() && !all && state != "open"_L1) {
        return invalid(u"state is open or all"_s, u"state"_s);
    }
    return std::nullopt;
}

void listPromises(ApiContext &context, const Call &call, const Reply &reply)
{
    PromiseQuery query;
    for (const auto &error : {readOwner(call, query.owner), readPromiseState(call, query.all),
                              readPromiseFilter(call, u"conversation"_s, query.conversation),
                              readPromiseFilter(call, u"customer"_s, query.customer)}) {
        if (error) {
            return reply.fail(*error);
        }
    }
    const Result<PageRequest> page = call.page();
    if (!page) {
        return reply.fail(page.error());
    }
    query.page = *page;
    const Result<DocPage> found = context.core.promises().promises(call.principal(), query);
    reply(found ? pageResponse(*found) : problemResponse(found.error()));
}

void getPromise(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<Promise> found = context.core.promises().promise(call.principal(), call.id<PromiseId>());
    reply(found ? thingResponse(*found) : problemResponse(found.error()));
}

void countPromises(ApiContext &context, const Call &call, const Reply &reply)
{
    AgentId owner;
    if (const auto error = readOwner(call, owner)) {
        return reply.fail(*error);
    }
    const QDateTime since = fromWireTime(call.request.parameter(u"since"_s));
    if (!since.isValid()) {
        return reply.fail(malformed(u"since is a moment"_s, u"since"_s));
    }
    const Result<PromiseCounts> counts = context.core.promises().counts(call.principal(), owner, since);
    reply(counts ? jsonResponse(toJson(*counts)) : problemResponse(counts.error()));
}

void createPromise(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    CreatePromise command{.by = call.principal(),
                          .id = fields.newId<PromiseId>(),
                          .conversation = fields.reader().requiredId<ConversationId>("conversation_id"),
                          .kind = fields.word<PromiseKind>("kind").value_or(PromiseKind::Call),
                          .dueAt = fields.reader().time("due_at"),
                          .owner = fields.reader().id<AgentId>("owner_id"),
                          .reason = fields.line("reason", longestReason).value_or(QString()),
                          .channelKind = fields.line("channel_kind", 40).value_or(QString()),
                          .address = fields.line("address", longestReach).value_or(QString()),
                          .at = fields.reader().time("made_at")};
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitCommand(context, std::move(command), reply, [](const Stored<Promise> &stored) { return storedResponse(stored); });
}

void patchPromise(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    PatchPromise patch{.by = call.principal(), .id = call.id<PromiseId>(), .ifMatch = fields.ifMatch()};
    patch.dueAt = fields.time("due_at");
    patch.owner = fields.id<AgentId>("owner_id");
    patch.reason = fields.line("reason", longestReason);
    patch.channelKind = fields.line("channel_kind", 40);
    patch.address = fields.line("address", longestReach);
    patch.kind = fields.word<PromiseKind>("kind");
    patch.state = fields.word<PromiseState>("state");
    patch.change = fields.line("change_id", 36).value_or(QString());
    patch.at = fields.reader().time("at");
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitCommand(context, std::move(patch), reply, &thingResponse<Promise>);
}

} // namespace

void addPromiseRoutes(Router &router, ApiContext &context)
{
    router.add(makeRoute(context, "GET", "/v1/promises", &listPromises));
    router.add(makeRoute(context, "POST", "/v1/promises", &createPromise));
    router.add(makeRoute(context, "GET", "/v1/promises/{id}", &getPromise));
    router.add(makeRoute(context, "PATCH", "/v1/promises/{id}", &patchPromise));
    router.add(makeRoute(context, "GET", "/v1/promise-counts", &countPromises));
}

} // namespace deskbell::hub
