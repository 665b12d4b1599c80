// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/fields.h"
#include "hub/api/routes/routes.h"

#include <QJsonArray>

#include <array>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

using View = ConversationQuery::View;
using Sort = ConversationQuery::Sort;

constexpr std::array viewNames{std::pair{"mine", View::Mine}, std::pair{"unassigned", View::Unassigned},
                               std::pair{"all", View::All}, std::pair{"snoozed", View::Snoozed},
                               std::pair{"resolved", View::Resolved}};
constexpr std::array sortNames{std::pair{"recent", Sort::Recent}, std::pair{"due", Sort::Due}, std::pair{"oldest", Sort::Oldest}};

template <class Names, class Value>
std::optional<Error> readChoice(const Call &call, const QString &name, const Names &names, Value &value)
{
    const QString text = call.request.parameter(name);
    if (text.isEmpty()) {
        return std::nullopt;
    }
    for (const auto &[word, meaning] : names) {
        if (text == QLatin1StringView(word)) {
            value = meaning;
            return std::nullopt;
        }
    }
    return invalid(u"%1 is not one of the known values"_s.arg(text.left(50)), name);
}

template <class I> std::optional<Error> readIdParameter(const Call &call, const QString &name, I &id)
{
    const QString text = call.request.parameter(name);
    if (!text.isEmpty() && !isUuid(text)) {
        return malformed(u"%1 is no id"_s.arg(name), name);
    }
    id = I{text};
    return std::nullopt;
}

Result<ConversationQuery> readQuery(const Call &call)
{
    ConversationQuery query{.tag = call.request.parameter(u"tag"_s), .text = call.request.parameter(u"q"_s)};
    for (const auto &error :
         {readChoice(call, u"view"_s, viewNames, query.view), readChoice(call, u"sort"_s, sortNames, query.sort),
          readIdParameter(call, u"queue"_s, query.queue), readIdParameter(call, u"channel"_s, query.channel),
          readIdParameter(call, u"customer"_s, query.customer)}) {
        if (error) {
            return *error;
        }
    }
    const Result<PageRequest> page = call.page();
    if (!page) {
        return page.error();
    }
    query.page = *page;
    return query;
}

/// ?number=1042: the one people speak of, as a list of one or none.
void findByNumber(ApiContext &context, const Call &call, const Reply &reply)
{
    bool fine = false;
    const qint64 number = call.request.parameter(u"number"_s).toLongLong(&fine);
    if (!fine) {
        return reply.fail(malformed(u"number is no number"_s, u"number"_s));
    }
    const Result<Conversation> found = context.core.reads().conversationByNumber(call.principal(), number);
    if (!found && found.error().kind != Error::Kind::NotFound) {
        return reply.fail(found.error());
    }
    reply(listResponse(found ? QJsonArray{toJson(*found)} : QJsonArray{}));
}

void listConversations(ApiContext &context, const Call &call, const Reply &reply)
{
    if (call.request.query.hasQueryItem(u"number"_s)) {
        return findByNumber(context, call, reply);
    }
    const Result<ConversationQuery> query = readQuery(call);
    if (!query) {
        return reply.fail(query.error());
    }
    const Result<DocPage> page = context.core.reads().conversations(call.principal(), *query);
    reply(page ? pageResponse(*page) : problemResponse(page.error()));
}

void getConversation(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<Conversation> found = context.core.reads().conversation(call.principal(), call.id<ConversationId>());
    reply(found ? thingResponse(*found) : problemResponse(found.error()));
}

void createConversation(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    CreateConversation command{.by = call.principal(),
                               .id = fields.newId<ConversationId>(),
                               .customer = fields.reader().requiredId<CustomerId>("customer_id"),
                               .subject = fields.line("subject").value_or(QString()),
                               .queue = fields.reader().id<QueueId>("queue_id"),
                               .assignee = fields.reader().id<AgentId>("assignee_id"),
                               .priority = fields.word<Priority>("priority").value_or(Priority::Normal),
                               .tags = fields.reader().texts("tags")};
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitCommand(context, std::move(command), reply, [](const Stored<Conversation> &stored) { return storedResponse(stored); });
}

void patchConversation(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    PatchConversation patch{.by = call.principal(), .id = call.id<ConversationId>(), .ifMatch = fields.ifMatch()};
    patch.state = fields.word<ConversationState>("state");
    patch.assignee = fields.id<AgentId>("assignee_id");
    patch.queue = fields.id<QueueId>("queue_id");
    patch.priority = fields.word<Priority>("priority");
    patch.tags = fields.texts("tags");
    patch.subject = fields.line("subject");
    patch.snoozedUntil = fields.time("snoozed_until");
    patch.change = fields.line("change_id", 36).value_or(QString());
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitCommand(context, std::move(patch), reply, &thingResponse<Conversation>);
}

void markSeen(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    MarkSeen command{.by = call.principal(),
                     .conversation = call.id<ConversationId>(),
                     .message = fields.reader().requiredId<MessageId>("message_id")};
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitCommand(context, std::move(command), reply, &thingResponse<Conversation>);
}

} // namespace

void addConversationRoutes(Router &router, ApiContext &context)
{
    router.add(makeRoute(context, "GET", "/v1/conversations", &listConversations));
    router.add(makeRoute(context, "POST", "/v1/conversations", &createConversation));
    router.add(makeRoute(context, "GET", "/v1/conversations/{id}", &getConversation));
    router.add(makeRoute(context, "PATCH", "/v1/conversations/{id}", &patchConversation));
    router.add(makeRoute(context, "POST", "/v1/conversations/{id}/seen", &markSeen));
}

} // namespace deskbell::hub
