// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/conversationrows.h"

namespace deskbell::hub {

/// Whoever writes to a paused channel (\a message, stored in \a thread) is told so, once for each pause and thread. No answer: they
/// go on waiting. Machines are told nothing.
void tellPause(WriteContext &context, const Channel &channel, ConversationRow &row, const Thread &thread,
               const MessageRow &message);

} // namespace deskbell::hub
