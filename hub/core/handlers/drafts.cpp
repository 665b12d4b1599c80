// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/support.h"
#include "hub/storage/conversationrows.h"
#include "hub/storage/writingrows.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// How far a writer's clock may run ahead before the hub's own counts.
constexpr int draftClockSlackS = 300;

} // namespace

Result<Draft> handle(WriteContext &context, const SaveDraft &command)
{
    const auto row = loadConversation(context, command.draft.conversationId);
    if (!row || !context.maySee(command.by, scopeOf(row->value))) {
        return notFound("conversation");
    }
    Draft draft = command.draft;
    const QDateTime latest = context.now().addSecs(draftClockSlackS);
    const auto known = readDraft(context.db(), command.by.agent, draft.conversationId, draftModeOf(draft.kind));
    if (!draft.updatedAt.isValid() || draft.updatedAt > latest) {
        // Late words of such a clock look as new as any when they come: a line that was cut may still deliver them.
        if (known && command.knownAt.isValid() && known->updatedAt > command.knownAt) {
            return *known;
        }
        draft.updatedAt = context.now();
        if (known && known->updatedAt >= draft.updatedAt) {
            draft.updatedAt =
                known->updatedAt.addMSecs(1); // written within the slack, by a clock that has been put further since
        }
    }
    if (known && (known->updatedAt > draft.updatedAt || *known == draft)) {
        return *known;
    }
    if (draft.isEmpty()) {
        if (!known) {
            return draft; // nothing was there to end
        }
        draft = Draft{.conversationId = draft.conversationId, .kind = draft.kind, .updatedAt = draft.updatedAt};
    }
    putDraft(context, command.by.actor(), command.by.agent, draft);
    return draft;
}

} // namespace deskbell::hub
