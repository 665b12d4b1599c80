// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/clocks.h"
#include "hub/core/escalation.h"
#include "hub/core/handlers/callsteps.h"
#include "hub/core/handlers/support.h"
#include "hub/storage/changerows.h"
#include "hub/storage/conversationrows.h"
#include "hub/storage/directoryrows.h"
#include "hub/storage/documents.h"
#include "hub/storage/sessionrows.h"
#include "protocol/event.h"

#include <QJsonArray>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPerTick = 500;
constexpr int changesKnownForDays = 7; ///< a console repeats what it wants at once when it comes back: longer absences are rare

QList<ConversationId> dueConversations(WriteContext &context)
{
    QList<ConversationId> due;
    // Hubs on one database may tick at once: what another holds is done there.
    Rows rows = context.db().query(u"SELECT id FROM conversations WHERE (snoozed_until > 0 AND snoozed_until <= ?) "
                                   "OR (next_breach_at > 0 AND next_breach_at <= ?) ORDER BY id LIMIT ?"_s
                                       + (context.db().isPostgres() ? u" FOR UPDATE SKIP LOCKED"_s : QString()),
                                   {context.now(), context.now(), mostPerTick});
    while (rows.next()) {
        due.append(rows.id<ConversationId>(0));
    }
    return due;
}

/// The log says what each step was, and whom it asked.
void announceStep(WriteContext &context, const Conversation &conversation)
{
    context.append({.type = QLatin1StringView(eventtype::conversationEscalated),
                    .actor = Principal::hub().actor(),
                    .entityId = conversation.id.value,
                    .scoped = true,
                    .scope = scopeOf(conversation),
                    .before = scopeOf(conversation),
                    .conversation = conversation.id,
                    .document = compactJson({{u"id"_s, conversation.id.value},
                                             {u"number"_s, conversation.number},
                                             {u"step"_s, conversation.escalation->step},
                                             {u"agents"_s, QJsonArray::fromStringList(conversation.escalation->agents)}})});
}

/// Ledgers count in silence; the desk hears of them here.
int announceLedgers(WriteContext &context)
{
    QList<ChannelId> changed;
    {
        Rows rows = context.db().query(u"SELECT id FROM channels WHERE seen <> announced_seen ORDER BY id"_s);
        while (rows.next()) {
            changed.append(rows.id<ChannelId>(0));
        }
    }
    context.forgetDirectory();
    int count = 0;
    for (const ChannelId &id : changed) {
        const Channel *known = context.channel(id);
        if (!known) {
            continue;
        }
        Channel channel = *known;
        ++channel.version;
        updateChannel(context, channel);
        announce(context, Principal::hub().actor(), channel);
        ++count;
    }
    return count;
}

} // namespace

Result<int> handle(WriteContext &context, const TickClocks &)
{
    int changed = 0;
    for (const ConversationId &id : dueConversations(context)) {
        auto row = loadConversation(context, id);
        if (!row) {
            continue;
        }
        Conversation &conversation = row->value;
        const bool wakes = conversation.snoozedUntil.isValid() && conversation.snoozedUntil <= context.now();
        if (wakes) {
            conversation.snoozedUntil = {};
            conversation.state = ConversationState::Open;
        }
        const bool breaches = markBreaches(conversation, context.now());
        const auto before = conversation.escalation;
        const auto step = escalate(conversation, context.queue(conversation.queueId), context.agents().values(), context.now());
        if (wakes || breaches || conversation.escalation != before) {
            updateConversation(context, Principal::hub().actor(), *row, scopeOf(conversation));
            if (step != EscalationStep::None) {
                announceStep(context, conversation);
            }
            ++changed;
        }
    }
    deleteOldSessions(context.db(), context.now());
    forgetAppliedBefore(context.db(), context.now().addDays(-changesKnownForDays));
    changed += finishDueWrapUps(context) + endForsakenCalls(context);
    return changed + announceLedgers(context);
}

} // namespace deskbell::hub
