// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hands/standing.h"

#include "ui/hands/hands.h"
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/inboxpane.h"
#include "ui/shell/workspace.h"
#include "ui/timeline/conversationpane.h"

namespace deskbell {

Standing standingOf(Workspace &workspace)
{
    ConversationPane &pane = workspace.conversationPane();
    return {.open = workspace.openConversation().id(),
            .marked = workspace.inboxPane().list().marked(),
            .trail = workspace.hands().trail(),
            .mode = pane.composer().mode(),
            .sent = pane.undoBar().pending(),
            .resolvedWith = workspace.hands().sentLast()};
}

void resumeStanding(Workspace &workspace, const Standing &standing)
{
    ConversationPane &pane = workspace.conversationPane();
    if (!standing.open.isNull()) {
        workspace.open(standing.open);
    }
    workspace.inboxPane().list().setMarked(standing.marked);
    workspace.hands().takeTrail(standing.trail);
    pane.composer().setMode(standing.mode);
    if (standing.sent) {
        pane.undoBar().resume(*standing.sent);
        workspace.hands().takeSentLast(standing.resolvedWith);
    }
}

} // namespace deskbell
