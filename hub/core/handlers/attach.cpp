// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/support.h"
#include "hub/storage/channelrows.h"
#include "hub/storage/conversationrows.h"

namespace deskbell::hub {

Result<MergeConversations::Reply> handle(WriteContext &context, const AnswerAttach &command)
{
    auto row = loadConversation(context, command.conversation);
    if (!row || !context.maySee(command.by, scopeOf(row->value))) {
        return notFound("conversation");
    }
    if (row->value.attachTo.isNull() || row->value.mergedInto) {
        return notFound("open question");
    }
    const ConversationId asked = row->value.attachTo;
    const auto target = loadLivingConversation(context, asked);
    if (command.accept && (!target || target->value.id == row->value.id || !context.maySee(command.by, scopeOf(target->value)))) {
        return conflict(QStringLiteral("The other conversation is gone, or not yours to see."));
    }
    // Asked once: who takes the merge back has said no.
    row->value.attachTo = {};
    refuseAttach(context.db(), row->value.id, asked);
    updateConversation(context, command.by.actor(), *row, scopeOf(row->value));
    if (!command.accept) {
        return MergeConversations::Reply{.conversation = row->value, .operation = {}};
    }
    return handle(context, MergeConversations{.by = command.by, .from = row->value.id, .into = target->value.id});
}

} // namespace deskbell::hub
