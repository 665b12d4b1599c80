// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/customermerging.h"

#include "hub/core/customermerge.h"
#include "hub/core/handlers/likeness.h"
#include "hub/storage/callrows.h"
#include "hub/storage/customerrows.h"
#include "hub/storage/documents.h"
#include "hub/storage/likenessrows.h"

#include <algorithm>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

using CustomerReply = MergeCustomers::Reply;

constexpr auto mergeWord = "customer_merge"_L1;

QJsonObject named(const Customer &customer) { return {{u"id"_s, customer.id.value}, {u"name"_s, customer.name}}; }

void tellCustomers(WriteContext &context, const Actor &actor, const CustomerOperation &operation, qint64 undone = 0)
{
    QJsonObject document{{u"id"_s, operation.intoBefore.id.value},
                         {u"operation"_s, operation.kind},
                         {u"from"_s, named(operation.fromBefore)},
                         {u"into"_s, named(operation.intoBefore)}};
    if (undone > 0) {
        document[u"undone"_s] = undone;
    }
    context.append({.type = QLatin1StringView(undone > 0 ? eventtype::customerUnmerged : eventtype::customerMerged),
                    .actor = actor,
                    .entityId = operation.intoBefore.id.value,
                    .operation = undone > 0 ? QString() : operation.id,
                    .document = compactJson(document)});
}

void giveConversation(WriteContext &context, const Actor &actor, ConversationRow &row, const CustomerId &to)
{
    row.value.customerId = to;
    moveSearchRows(context.db(), row.value.id, to);
    updateConversation(context, actor, row, scopeOf(row.value));
}

/// What a message of kind call tells of is a thing of its own, which names its customer, too.
void giveCall(WriteContext &context, const Message &message, const CustomerId &to)
{
    const auto entry = message.call.isEmpty() ? std::nullopt : std::optional(callEntryFromJson(message.call));
    auto call = entry && *entry ? loadCall(context, (*entry)->callId) : std::nullopt;
    if (call && call->value.customerId != to) {
        call->value.customerId = to;
        updateCall(context, *call);
    }
}

void giveMessages(WriteContext &context, const Actor &actor, const QList<MessageId> &messages, const CustomerId &from,
                  const CustomerId &to)
{
    for (const MessageId &id : messages) {
        auto message = loadMessage(context, id);
        if (message && message->value.customerId == from) {
            const auto row = loadConversation(context, message->value.conversationId);
            moveMessageToCustomer(context, actor, *message, to, row ? scopeOf(row->value) : Scope{});
            giveCall(context, message->value, to);
        }
    }
}

/// It lives on in \a into. Its identities are free for that one.
Customer emptied(Customer customer, const CustomerId &into)
{
    customer.mergedInto = into;
    customer.identities.clear();
    customer.proposals.clear();
    return customer;
}

/// What began since the merge with somebody only \a from is known as.
bool beganWith(const Conversation &conversation, const Customer &from)
{
    return std::any_of(conversation.threads.begin(), conversation.threads.end(), [&from](const Thread &thread) {
        return std::any_of(from.identities.begin(), from.identities.end(), [&thread](const Identity &identity) {
            return identity.value.compare(thread.address, Qt::CaseInsensitive) == 0;
        });
    });
}

QList<MessageId> messagesSince(WriteContext &context, const ConversationId &conversation, const CustomerId &customer,
                               const QList<MessageId> &recorded)
{
    QList<MessageId> since;
    for (const MessageRow &row : messagesOf(context, conversation)) {
        if (row.value.customerId == customer && !recorded.contains(row.value.id)) {
            since.append(row.value.id);
        }
    }
    return since;
}

Result<MergeConversations::Reply> undoMerge(WriteContext &context, const Principal &by, const CustomerOperation &operation)
{
    const CustomerId fromId = operation.fromBefore.id;
    const CustomerId intoId = operation.intoBefore.id;
    auto from = loadCustomer(context, fromId);
    auto into = loadCustomer(context, intoId);
    if (!from || !into) {
        return notFound("customer");
    }
    if (into->mergedInto) {
        return Error{.kind = Error::Kind::Conflict,
                     .detail = u"%1 was merged into another customer since: undo that first."_s.arg(into->name),
                     .type = u"merged-since"_s};
    }
    if (operation.undone || from->mergedInto != intoId) {
        return Error{.kind = Error::Kind::Conflict, .detail = u"This was undone already."_s, .type = u"undone-already"_s};
    }
    const Actor actor = by.actor();
    // The identities first: one belongs to one customer only.
    Customer left = separatedCustomer(operation.intoBefore, operation.intoAfter, *into, operation.fromBefore);
    left.version = into->version;
    Customer back = operation.fromBefore;
    back.version = from->version;
    for (Identity &identity : back.identities) {
        // What was learnt since of an identity stays with it.
        for (const Identity &now : into->identities) {
            if (now.kind == identity.kind && now.value == identity.value) {
                identity.optedOut = now.optedOut;
                identity.verified = identity.verified || now.verified;
            }
        }
    }
    back.identities.removeIf([&](const Identity &identity) {
        const CustomerId owner = findIdentity(context.db(), identity.kind, identity.value);
        return owner && owner != intoId; // another has it now
    });
    updateCustomer(context, actor, left);
    updateCustomer(context, actor, back);
    refreshLikeness(context, left);
    refreshLikeness(context, back);

    QList<MessageId> messages = operation.messages;
    for (const ConversationId &id : conversationsOfCustomer(context.db(), intoId)) {
        auto row = loadConversation(context, id);
        const bool moved = operation.conversations.contains(id);
        const bool since = row && !moved && row->value.createdAt >= operation.intoAfter.createdAt && beganWith(row->value, back)
            && !beganWith(row->value, left);
        if (row && (moved || since)) {
            messages += messagesSince(context, id, intoId, operation.messages);
            giveConversation(context, actor, *row, fromId);
        }
    }
    giveMessages(context, actor, messages, intoId, fromId);
    moveVisitors(context.db(), operation.visitors, fromId);
    markCustomerOperationUndone(context.db(), operation.id);
    // They were told apart by a person: they are not proposed again.
    settleProposal(context.db(), fromId, intoId, u"refused"_s, context.now());
    tellCustomers(context, actor, operation, operation.seq);
    return MergeConversations::Reply{.conversation = {.customerId = fromId}, .operation = {}};
}

Result<MergeConversations::Reply> undoContinue(WriteContext &context, const Principal &by, const CustomerOperation &operation)
{
    auto row = loadConversation(context, operation.conversations.value(0));
    if (!row || !context.maySee(by, scopeOf(row->value))) {
        return notFound("event that can be undone");
    }
    if (operation.undone || row->value.mergedInto) {
        return Error{.kind = Error::Kind::Conflict, .detail = u"This cannot be undone any more."_s, .type = u"undone-already"_s};
    }
    Conversation &conversation = row->value;
    const QList<MessageRow> all = messagesOf(context, conversation.id);
    const bool used = std::any_of(all.begin(), all.end(), [&](const MessageRow &message) {
        return operation.addedThread && message.value.threadId == operation.addedThread;
    });
    if (operation.addedThread && !used) {
        conversation.threads.removeIf([&](const Thread &thread) { return thread.id == operation.addedThread; });
    }
    const auto placeOf = [&](const Thread &thread) {
        const qsizetype place = operation.threadsBefore.indexOf(thread.id);
        return place < 0 ? operation.threadsBefore.size() : place;
    };
    std::stable_sort(conversation.threads.begin(), conversation.threads.end(),
                     [&](const Thread &a, const Thread &b) { return placeOf(a) < placeOf(b); });
    QStringList kinds;
    for (const Thread &thread : std::as_const(conversation.threads)) {
        kinds.append(thread.kind);
    }
    conversation.channels.removeIf([&](const QString &kind) { return !kinds.contains(kind); });
    replaceThreads(context, conversation);
    updateConversation(context, by.actor(), *row, scopeOf(conversation));
    markCustomerOperationUndone(context.db(), operation.id);
    return MergeConversations::Reply{.conversation = conversation, .operation = {}};
}

} // namespace

Error customerMergedAlready(const Customer &customer)
{
    return {.kind = Error::Kind::Conflict,
            .detail = u"%1 was merged into another customer."_s.arg(customer.name),
            .type = u"merged"_s,
            .extra = {{u"into"_s, customer.mergedInto.value}}};
}

Result<MergeConversations::Reply> undoCustomerOperation(WriteContext &context, const Principal &by,
                                                        const CustomerOperation &operation)
{
    return operation.kind == mergeWord ? undoMerge(context, by, operation) : undoContinue(context, by, operation);
}

Result<CustomerReply> handle(WriteContext &context, const MergeCustomers &command)
{
    auto from = loadCustomer(context, command.from);
    auto into = loadCustomer(context, command.into);
    if (!from || !into) {
        return notFound("customer");
    }
    if (command.from == command.into) {
        return invalid(u"into"_s, u"A customer cannot be merged into themselves."_s);
    }
    if (from->mergedInto || into->mergedInto) {
        return customerMergedAlready(from->mergedInto ? *from : *into);
    }
    if (const auto error = staleness(command.ifMatch, from->version)) {
        return *error;
    }
    const Actor actor = command.by.actor();
    CustomerOperation operation{.id = makeUuid7(),
                                .kind = mergeWord,
                                .fromBefore = *from,
                                .intoBefore = *into,
                                .conversations = conversationsOfCustomer(context.db(), command.from),
                                .messages = messagesOfCustomer(context.db(), command.from),
                                .visitors = visitorsOfCustomer(context.db(), command.from)};
    Customer joined = joinedCustomer(*into, *from);
    Customer gone = emptied(*from, command.into);
    updateCustomer(context, actor, gone);
    updateCustomer(context, actor, joined);
    refreshLikeness(context, joined);
    refreshLikeness(context, gone);
    for (const ConversationId &id : std::as_const(operation.conversations)) {
        if (auto row = loadConversation(context, id)) {
            giveConversation(context, actor, *row, command.into);
        }
    }
    giveMessages(context, actor, operation.messages, command.from, command.into);
    moveVisitors(context.db(), operation.visitors, command.into);
    settleProposal(context.db(), command.from, command.into, u"accepted"_s, context.now());
    operation.intoAfter = joined;
    operation.intoAfter.createdAt = context.now(); // of the merge: what came since is told apart by it
    insertCustomerOperation(context.db(), operation);
    tellCustomers(context, actor, operation);
    return CustomerReply{.customer = joined, .operation = operation.id};
}

Result<CustomerReply> handle(WriteContext &context, const AnswerProposal &command)
{
    auto customer = loadCustomer(context, command.customer);
    if (!customer) {
        return notFound("customer");
    }
    const auto proposal = std::find_if(customer->proposals.cbegin(), customer->proposals.cend(),
                                       [&](const CustomerProposal &known) { return known.id == command.proposal; });
    if (proposal == customer->proposals.cend()) {
        return notFound("open proposal");
    }
    const CustomerId other = proposal->customerId;
    if (!command.accept) {
        settleProposal(context.db(), customer->id, other, u"refused"_s, context.now());
        customer->proposals.erase(proposal);
        updateCustomer(context, command.by.actor(), *customer);
        return CustomerReply{.customer = *customer};
    }
    return handle(context, MergeCustomers{.by = command.by, .from = customer->id, .into = other});
}

Result<MergeConversations::Reply> handle(WriteContext &context, const ContinueConversation &command)
{
    auto row = loadLivingConversation(context, command.conversation);
    if (!row || !context.maySee(command.by, scopeOf(row->value))) {
        return notFound("conversation");
    }
    const Channel *channel = context.channel(command.channel);
    if (!channel || !channel->enabled) {
        return invalid(u"channel_id"_s, u"There is no such channel, or it is switched off."_s);
    }
    const auto customer = loadCustomer(context, row->value.customerId);
    const QList<Identity> identities = customer ? customer->identities : QList<Identity>();
    const auto identity = std::find_if(identities.begin(), identities.end(), [&](const Identity &known) {
        return command.identity ? known.id == command.identity : identities.size() == 1;
    });
    if (identity == identities.end()) {
        return invalid(u"identity_id"_s, u"The customer has no such identity."_s);
    }
    if (identity->optedOut.contains(channel->kind)) {
        return Error{.kind = Error::Kind::Conflict,
                     .detail = u"Nobody may write there any more: the customer asked for it."_s,
                     .type = u"opted-out"_s};
    }
    Conversation &conversation = row->value;
    CustomerOperation operation{.id = makeUuid7(), .kind = u"continue"_s, .conversations = {conversation.id}};
    for (const Thread &thread : std::as_const(conversation.threads)) {
        operation.threadsBefore.append(thread.id);
    }
    Thread thread{.id = ThreadId::make(), .channelId = channel->id, .kind = channel->kind, .address = identity->value};
    const auto known = std::find_if(conversation.threads.begin(), conversation.threads.end(), [&](const Thread &one) {
        return one.channelId == channel->id && one.address.compare(thread.address, Qt::CaseInsensitive) == 0;
    });
    if (known != conversation.threads.end()) {
        thread = *known;
        conversation.threads.removeAt(std::distance(conversation.threads.begin(), known));
    } else {
        thread.subject = conversation.subject;
        operation.addedThread = thread.id;
    }
    conversation.threads.append(thread);
    if (!conversation.channels.contains(channel->kind)) {
        conversation.channels.append(channel->kind);
    }
    replaceThreads(context, conversation);
    updateConversation(context, command.by.actor(), *row, scopeOf(conversation));
    insertCustomerOperation(context.db(), operation);
    const Scope scope = scopeOf(conversation);
    context.append({.type = QLatin1StringView(eventtype::conversationContinued),
                    .actor = command.by.actor(),
                    .entityId = conversation.id.value,
                    .scoped = true,
                    .scope = scope,
                    .before = scope,
                    .conversation = conversation.id,
                    .operation = operation.id,
                    .document = compactJson({{u"id"_s, conversation.id.value},
                                             {u"operation"_s, u"continue"_s},
                                             {u"channel_id"_s, channel->id.value},
                                             {u"address"_s, thread.address}})});
    return MergeConversations::Reply{.conversation = conversation, .operation = operation.id};
}

} // namespace deskbell::hub
