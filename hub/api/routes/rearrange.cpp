// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/fields.h"
#include "hub/api/routes/routes.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// {"conversation":…, "event":seq}: where to look now, and what POST /v1/events/{seq}/undo takes back.
template <class Command> void submitRearrangement(ApiContext &context, Command command, const Reply &reply)
{
    submitCommand(context, std::move(command), reply, [&context](const MergeConversations::Reply &done) {
        QJsonObject body;
        if (done.conversation.id) {
            body[u"conversation"_s] = toJson(done.conversation);
        } else if (const Result<Customer> customer =
                       context.core.reads().customer(Principal::hub(), done.conversation.customerId)) {
            body[u"customer"_s] = toJson(*customer); // two customers were told apart
        }
        if (!done.operation.isEmpty()) {
            const Result<qint64> event = context.core.reads().operationEvent(done.operation);
            if (!event) {
                return problemResponse(event.error());
            }
            body[u"event"_s] = *event;
        }
        return jsonResponse(body);
    });
}

void mergeConversation(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    MergeConversations command{.by = call.principal(),
                               .from = call.id<ConversationId>(),
                               .into = fields.reader().requiredId<ConversationId>("into"),
                               .ifMatch = fields.ifMatch()};
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitRearrangement(context, std::move(command), reply);
}

void splitConversation(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    SplitConversation command{.by = call.principal(),
                              .conversation = call.id<ConversationId>(),
                              .message = fields.reader().requiredId<MessageId>("message_id"),
                              .only = fields.reader().flag("only"),
                              .into = fields.reader().id<ConversationId>("into"),
                              .newId = fields.reader().id<ConversationId>("id"),
                              .subject = fields.line("subject").value_or(QString())};
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitRearrangement(context, std::move(command), reply);
}

QString identityKindOf(const ApiContext &context, const QString &kind, bool &mayStart)
{
    for (const QJsonValue known : context.options.channels.kinds) {
        const QJsonObject described = known.toObject();
        if (described.value("kind"_L1).toString() == kind) {
            mayStart = described.value("abilities"_L1).toArray().contains(u"start"_s);
            return described.value("identity"_L1).toString();
        }
    }
    return {};
}

/// Whether the customer has written there, so that the channel knows them.
bool isKnownThere(ApiContext &context, const Principal &by, const CustomerId &customer, const ChannelId &channel)
{
    const ConversationQuery query{.channel = channel, .customer = customer, .page = {.limit = 1}};
    const Result<DocPage> page = context.core.reads().conversations(by, query);
    return page && !page->items.isEmpty();
}

/// The identity to continue at: the one named, or the only one the channel reaches. Invalid when there is none.
Result<IdentityId> identityToReach(ApiContext &context, const Principal &by, const ConversationId &id, const ChannelId &channelId,
                                   const IdentityId &named)
{
    const Result<Conversation> conversation = context.core.reads().conversation(by, id);
    if (!conversation) {
        return conversation.error();
    }
    const Result<Channel> channel = context.core.reads().channel(channelId);
    const Result<Customer> customer = context.core.reads().customer(by, conversation->customerId);
    if (!channel || !customer) {
        return invalid(u"there is no such channel"_s, u"channel_id"_s);
    }
    bool mayStart = false;
    const QString kind = identityKindOf(context, channel->kind, mayStart);
    QList<IdentityId> fitting;
    for (const Identity &identity : customer->identities) {
        if (identity.kind == kind && (named.isNull() || identity.id == named)) {
            fitting.append(identity.id);
        }
    }
    if (fitting.isEmpty() || (named.isNull() && fitting.size() > 1)) {
        return invalid(fitting.isEmpty() ? u"the channel does not reach the customer there"_s : u"say at which identity"_s,
                       u"identity_id"_s);
    }
    if (!mayStart && !isKnownThere(context, by, customer->id, channelId)) {
        return invalid(u"on this channel the customer has to write first"_s, u"channel_id"_s);
    }
    return fitting.constFirst();
}

void continueConversation(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    ContinueConversation command{.by = call.principal(),
                                 .conversation = call.id<ConversationId>(),
                                 .channel = fields.reader().requiredId<ChannelId>("channel_id"),
                                 .identity = fields.reader().id<IdentityId>("identity_id")};
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    const auto identity = identityToReach(context, command.by, command.conversation, command.channel, command.identity);
    if (!identity) {
        return reply.fail(identity.error());
    }
    command.identity = *identity;
    submitRearrangement(context, std::move(command), reply);
}

void answerAttach(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    AnswerAttach command{
        .by = call.principal(), .conversation = call.id<ConversationId>(), .accept = fields.reader().flag("accept")};
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitRearrangement(context, std::move(command), reply);
}

/// {"customer":…, "event":seq}: whom to look at now, and what POST /v1/events/{seq}/undo takes back.
template <class Command> void submitOfCustomer(ApiContext &context, Command command, const Reply &reply)
{
    submitCommand(context, std::move(command), reply, [&context](const MergeCustomers::Reply &done) {
        QJsonObject body{{u"customer"_s, toJson(done.customer)}};
        if (!done.operation.isEmpty()) {
            const Result<qint64> event = context.core.reads().operationEvent(done.operation);
            if (!event) {
                return problemResponse(event.error());
            }
            body[u"event"_s] = *event;
        }
        return jsonResponse(body);
    });
}

void mergeCustomer(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    MergeCustomers command{.by = call.principal(),
                           .from = call.id<CustomerId>(),
                           .into = fields.reader().requiredId<CustomerId>("into"),
                           .ifMatch = fields.ifMatch()};
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitOfCustomer(context, std::move(command), reply);
}

void answerProposal(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    AnswerProposal command{.by = call.principal(),
                           .customer = call.id<CustomerId>(),
                           .proposal = call.ids.at(1),
                           .accept = fields.reader().flag("accept")};
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitOfCustomer(context, std::move(command), reply);
}

void undoEvent(ApiContext &context, const Call &call, const Reply &reply)
{
    submitRearrangement(context, UndoEvent{.by = call.principal(), .seq = call.ids.constFirst().toLongLong()}, reply);
}

} // namespace

void addRearrangeRoutes(Router &router, ApiContext &context)
{
    router.add(makeRoute(context, "POST", "/v1/conversations/{id}/merge", &mergeConversation));
    router.add(makeRoute(context, "POST", "/v1/conversations/{id}/split", &splitConversation));
    router.add(makeRoute(context, "POST", "/v1/conversations/{id}/continue", &continueConversation));
    router.add(makeRoute(context, "POST", "/v1/conversations/{id}/attach", &answerAttach));
    router.add(makeRoute(context, "POST", "/v1/customers/{id}/merge", &mergeCustomer));
    router.add(makeRoute(context, "POST", "/v1/customers/{id}/proposals/{proposal_id}", &answerProposal));
    router.add(makeRoute(context, "POST", "/v1/events/{seq}/undo", &undoEvent));
}

} // namespace deskbell::hub
