// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/deliverynews.h"

#include "hub/storage/intakerows.h"
#include "hub/storage/outboxrows.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// What the news makes of a delivery; nullopt: nothing.
std::optional<Delivery> deliveryAfter(const Delivery &before, const DeliveryNews &news, int recipients, const QDateTime &at)
{
    const bool open = before.state == DeliveryState::Sent || before.state == DeliveryState::Unconfirmed;
    const bool handedOver = open || before.state == DeliveryState::Delivered;
    switch (news.kind) {
    case DeliveryNews::Kind::Failed:
        if (handedOver || before.state == DeliveryState::Read) {
            return Delivery{.state = DeliveryState::Failed, .detail = news.words, .permanent = news.permanent, .at = at};
        }
        return std::nullopt;
    case DeliveryNews::Kind::Delayed:
        if (open) {
            return Delivery{.state = before.state, .detail = news.words, .at = at};
        }
        return std::nullopt;
    case DeliveryNews::Kind::Delivered:
        // One of several is not all of them.
        if (open && news.recipients >= recipients) {
            return Delivery{.state = DeliveryState::Delivered, .detail = news.words, .at = at};
        }
        return std::nullopt;
    case DeliveryNews::Kind::Read:
        if (handedOver) {
            return Delivery{.state = DeliveryState::Read, .at = at};
        }
        return std::nullopt;
    case DeliveryNews::Kind::None: break;
    }
    return std::nullopt;
}

} // namespace

std::optional<MessageRow> reportedMessage(WriteContext &context, const DeliveryReport &report)
{
    const auto known = findMails(context.db(), report.messageIds);
    for (const QString &id : report.messageIds) {
        for (const KnownMail &mail : known) {
            if (mail.rfcId != id || !mail.message) {
                continue;
            }
            auto message = loadMessage(context, mail.message);
            if (message && message->value.direction == Direction::Out) {
                return message;
            }
        }
    }
    return std::nullopt;
}

void noteDeliveryNews(WriteContext &context, const Actor &actor, MessageRow &message, const DeliveryReport &report,
                      const QDateTime &at)
{
    Message &value = message.value;
    const int recipients = static_cast<int>(value.to.size() + value.cc.size() + value.bcc.size());
    const auto after = value.delivery ? deliveryAfter(*value.delivery, newsOf(report), recipients, at) : std::nullopt;
    if (!after) {
        return;
    }
    value.delivery = after;
    // What a bounce ended waits for a person's decision, as what failed at the hand-over does.
    if (after->state == DeliveryState::Failed && !loadOutboxRow(context.db(), value.id)) {
        insertOutboxRow(context.db(),
                        {.message = value.id, .channel = message.channel, .state = u"stopped"_s, .dueAt = at, .bcc = value.bcc});
    }
    const auto conversation = loadConversation(context, value.conversationId);
    updateMessage(context, actor, message, conversation ? scopeOf(conversation->value) : Scope{});
}

} // namespace deskbell::hub
