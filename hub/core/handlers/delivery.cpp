// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/support.h"
#include "hub/core/outbound.h"
#include "hub/storage/channelrows.h"
#include "hub/storage/conversationrows.h"
#include "hub/storage/outboxrows.h"
#include "hub/text/subject.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

Actor channelActor(WriteContext &context, const ChannelId &id)
{
    const Channel *channel = context.channel(id);
    return {.kind = AuthorKind::System, .id = id.value, .name = channel ? channel->name : QString()};
}

Scope scopeOfMessage(WriteContext &context, const Message &message)
{
    const auto conversation = loadConversation(context, message.conversationId);
    return conversation ? scopeOf(conversation->value) : Scope{};
}

OutboxItem itemOf(const OutboxRow &row, const MessageRow &message)
{
    return {.message = message.value,
            .bcc = row.bcc,
            .references = message.references,
            .inReplyToHeader = message.references.isEmpty() ? QString() : message.references.constLast(),
            .attempt = row.attempt,
            .claim = row.claim,
            .mayHaveBeenSent = row.mayHaveBeenSent};
}

void queueAgain(WriteContext &context, MessageRow &message, OutboxRow row, const QDateTime &dueAt, const QString &detail)
{
    row.state = u"queued"_s;
    row.dueAt = dueAt;
    row.claim.clear();
    row.claimedUntil = {};
    updateOutboxRow(context.db(), row);
    message.value.delivery = Delivery{.state = DeliveryState::Queued, .detail = detail, .at = context.now()};
    context.outboxTouched();
}

/// What was put off goes out now: from here on it stands where it belongs in the timeline, and it is the answer.
void noteDeparture(WriteContext &context, const OutboxRow &row, MessageRow &message, ConversationRow &conversation)
{
    message.value.delivery.reset();
    message.value.at = context.now();
    setMessageTime(context, message);
    noteOutbound(conversation.value, message.value);
    updateConversation(context, channelActor(context, row.channel), conversation, scopeOf(conversation.value));
}

/// The recipient who said STOP while the message waited; empty: none.
QString optedOutAddress(WriteContext &context, const MessageRow &message)
{
    for (const Address &to : message.value.to) {
        if (isOptedOut(context.db(), message.value.kind, to.address)) {
            return to.address;
        }
    }
    return {};
}

void stopSending(WriteContext &context, MessageRow &message, OutboxRow row, DeliveryState state, const QString &detail)
{
    row.state = u"stopped"_s;
    row.claim.clear();
    row.claimedUntil = {};
    updateOutboxRow(context.db(), row);
    message.value.delivery =
        Delivery{.state = state, .detail = detail, .permanent = state == DeliveryState::Failed, .at = context.now()};
    if (state == DeliveryState::Unconfirmed) {
        message.value.delivery->permanent.reset();
    }
}

} // namespace

Result<QList<OutboxItem>> handle(WriteContext &context, const ClaimOutbox &command)
{
    if (!context.channel(command.channel)) {
        return notFound("channel");
    }
    QList<OutboxItem> items;
    for (OutboxRow row : dueOutboxRows(context.db(), command.channel, context.now(), command.limit, command.takeOver)) {
        auto message = loadMessage(context, row.message);
        if (!message) {
            deleteOutboxRow(context.db(), row.message);
            continue;
        }
        if (const QString barred = optedOutAddress(context, *message); !barred.isEmpty()) {
            const auto known = loadConversation(context, message->value.conversationId);
            stopSending(context, *message, row, DeliveryState::Failed,
                        u"not sent: %1 wants no messages any more (STOP)"_s.arg(barred));
            updateMessage(context, channelActor(context, command.channel), *message, known ? scopeOf(known->value) : Scope{});
            continue;
        }
        // A claim that ran out: its holder died between the hand-over and the answer.
        const bool interrupted = row.state == "sending"_L1;
        row.mayHaveBeenSent = row.mayHaveBeenSent || interrupted;
        row.state = u"sending"_s;
        row.claim = command.holder + u'/' + makeUuid7();
        row.claimedUntil = context.now().addSecs(command.claimFor.count());
        ++row.attempt;
        updateOutboxRow(context.db(), row);
        auto conversation = loadConversation(context, message->value.conversationId);
        if (conversation && isScheduled(message->value)) {
            noteDeparture(context, row, *message, *conversation);
        }
        message->value.delivery = Delivery{.state = DeliveryState::Sending, .at = context.now()};
        updateMessage(context, channelActor(context, command.channel), *message,
                      conversation ? scopeOf(conversation->value) : Scope{});
        items.append(itemOf(row, *message));
        items.last().interrupted = interrupted;
        // On the wire alone: an answer finds its conversation by it where a program drops the ids.
        if (conversation && message->value.kind == "email"_L1) {
            items.last().message.subject = withNumber(message->value.subject, conversation->value.number);
        }
    }
    return items;
}

Result<Message> handle(WriteContext &context, const SettleDelivery &command)
{
    const auto row = loadOutboxRow(context.db(), command.message);
    auto message = loadMessage(context, command.message);
    if (!message) {
        return notFound("message");
    }
    if (!row || row->state != "sending"_L1 || row->claim != command.claim) {
        return conflict(u"Another claim took this message over."_s);
    }
    switch (command.verdict) {
    case DeliveryVerdict::Sent:
    case DeliveryVerdict::Delivered:
    case DeliveryVerdict::Read: {
        deleteOutboxRow(context.db(), command.message);
        const DeliveryState state = command.verdict == DeliveryVerdict::Read ? DeliveryState::Read
            : command.verdict == DeliveryVerdict::Delivered                  ? DeliveryState::Delivered
                                                                             : DeliveryState::Sent;
        message->value.delivery = Delivery{.state = state, .detail = command.detail, .at = context.now()};
        break;
    }
    case DeliveryVerdict::RetryLater:
        queueAgain(context, *message, *row, command.retryAt.isValid() ? command.retryAt : context.now().addSecs(60),
                   command.detail);
        break;
    case DeliveryVerdict::Failed: stopSending(context, *message, *row, DeliveryState::Failed, command.detail); break;
    case DeliveryVerdict::Unconfirmed: stopSending(context, *message, *row, DeliveryState::Unconfirmed, command.detail); break;
    }
    if (!command.raw.isEmpty()) {
        auto hash = context.blobs().putSeenBy(&context.db(), command.raw);
        if (!hash) {
            throw DatabaseError(hash.error().detail, false);
        }
        message->rawBlob = *hash;
        message->rawSize = command.raw.size();
    }
    if (!command.foreignId.isEmpty()) {
        insertForeignId(context.db(), row->channel, command.foreignId, command.message);
    }
    if (!command.sentCopyError.isEmpty()) {
        message->value.notice = u"The copy in the Sent folder could not be stored: "_s + command.sentCopyError;
    }
    updateMessage(context, channelActor(context, row->channel), *message, scopeOfMessage(context, message->value));
    return message->value;
}

Result<Message> handle(WriteContext &context, const RetryMessage &command)
{
    auto message = loadMessage(context, command.message);
    const auto conversation = message ? loadConversation(context, message->value.conversationId) : std::nullopt;
    if (!conversation || !context.maySee(command.by, scopeOf(conversation->value))) {
        return notFound("message");
    }
    const auto row = loadOutboxRow(context.db(), command.message);
    if (!row || row->state != "stopped"_L1) {
        return conflict(u"Only a message that failed or is unconfirmed can be sent again."_s);
    }
    OutboxRow again = *row;
    again.mayHaveBeenSent = again.mayHaveBeenSent || message->value.delivery->state == DeliveryState::Unconfirmed;
    queueAgain(context, *message, again, context.now(), {});
    updateMessage(context, command.by.actor(), *message, scopeOf(conversation->value));
    return message->value;
}

} // namespace deskbell::hub
