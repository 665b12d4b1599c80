// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/composer.h"
#include "ui/composer/undobar.h"
#include "ui/hands/trail.h"

#include <QList>

#include <optional>

namespace deskbell {

class Workspace;

/// What an agent has in hand in a workspace that is built anew and that neither the desk nor the settings keep: which conversation is
/// open and which are selected, the way back, whether a note or a reply is being written, and what was sent a moment ago and can still
/// be taken back.
struct Standing {
    ConversationId open{};
    QList<ConversationId> marked{};
    Trail trail{};
    Composer::Mode mode = Composer::Mode::Reply;
    std::optional<UndoBar::Pending> sent{};
    MessageId resolvedWith{}; ///< sending it resolved its conversation: both are taken back together
};

Standing standingOf(Workspace &workspace);
void resumeStanding(Workspace &workspace, const Standing &standing);

} // namespace deskbell
