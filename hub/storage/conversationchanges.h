// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/writecontext.h"

namespace deskbell::hub {

ConversationFacts factsOf(const Conversation &conversation);

/// Stores what of \a conversation differs from \a before, if anything does, as one entry of its history:
/// {"id","conversation_id","at","actor","changes":[{"field","from","to"}]}. A merge is also an entry of the conversation that
/// takes the other one in. Throws DatabaseError.
void noteChanges(WriteContext &context, const Actor &actor, const Conversation &conversation, const ConversationFacts &before);

} // namespace deskbell::hub
