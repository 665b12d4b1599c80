// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/pausenotice.h"

#include "hub/core/outbound.h"
#include "hub/storage/channelrows.h"
#include "hub/storage/intakerows.h"
#include "hub/storage/outboxrows.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

void tellPause(WriteContext &context, const Channel &channel, ConversationRow &row, const Thread &thread,
               const MessageRow &message)
{
    if (!channel.paused || channel.pauseNotice.isEmpty() || !message.value.automatic.isEmpty()
        || message.value.direction != Direction::In || thread.address.isEmpty()) {
        return;
    }
    const QString told = u"pause/"_s + QString::number(channel.pausedAt.toMSecsSinceEpoch()) + u'/' + thread.id.value;
    if (messageByForeignId(context.db(), channel.id, told)) {
        return;
    }
    const Actor actor{.kind = AuthorKind::System, .id = channel.id.value, .name = channel.name};
    MessageRow notice{.value = {.id = MessageId::make(),
                                .conversationId = row.value.id,
                                .threadId = thread.id,
                                .customerId = row.value.customerId,
                                .kind = channel.kind,
                                .direction = Direction::Out,
                                .author = {.kind = AuthorKind::System, .name = channel.name},
                                .at = context.now(),
                                .text = channel.pauseNotice,
                                .inReplyTo = message.value.id,
                                .automatic = u"auto_reply"_s},
                      .channel = channel.id};
    Message &value = notice.value;
    value.from = Address{.name = channel.name, .address = channel.address};
    value.to = {Address{.address = thread.address}};
    value.delivery = Delivery{.state = DeliveryState::Queued, .at = value.at};
    if (!message.value.rfcMessageId.isEmpty()) { // a mail
        value.subject = replySubject(message.value.subject);
        value.rfcMessageId = u'<' + messageIdFor(value.id, channel.address) + u'>';
        notice.references = referencesAfter(message.references, message.value.rfcMessageId);
    }
    insertMessage(context, actor, notice, scopeOf(row.value));
    insertForeignId(context.db(), channel.id, told, value.id);
    if (!value.rfcMessageId.isEmpty()) {
        insertMailId(context.db(), value.rfcMessageId.mid(1).chopped(1), value.id, row.value.id);
    }
    insertOutboxRow(context.db(), {.message = value.id, .channel = channel.id, .state = u"queued"_s, .dueAt = context.now()});
    context.outboxTouched();
}

} // namespace deskbell::hub
