// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

namespace deskbell {

/// A message with all that the composer needs to go on with it as it was: what the agent wrote apart from what is added on sending.
struct Composed {
    DraftMessage message{}; ///< as it goes out
    QString ownText{};
    QString ownHtml{};
    bool withQuote = true;
    bool withSignature = true;
    bool editedPeople = false; ///< recipients chosen by the agent, not by the mode
    bool editedSubject = false;
    bool isNull() const { return message.conversation.isNull(); }
};

} // namespace deskbell
