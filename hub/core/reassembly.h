// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/conversationrows.h"

namespace deskbell::hub {

// What follows from which messages a conversation has, for merging and splitting. Pure: no wall clock, no storage.

/// Sets what the messages decide: newest message, preview and direction, channels, who waits since when, the clocks of the
/// responses, what is unread. \a messages in the order of storing; \a row.seenPosition tells what was seen. Clocks of a matter
/// that is done stay as they are.
void derive(ConversationRow &row, const QList<MessageRow> &messages, const Queue *targets, const QDateTime &now);

/// The message and, unless \a only, what was stored after it in its thread. Notes have no thread: only themselves.
QList<MessageRow> partToSplit(const QList<MessageRow> &messages, const MessageId &first, bool only);

/// Whether messages that are no notes are left when \a part is gone.
bool leavesSomething(const QList<MessageRow> &messages, const QList<MessageRow> &part);

/// The fields of \a into once \a from goes on in it: the more lively state, the higher priority, all tags and threads, and
/// whatever \a into has not got. What the messages decide is left to derive().
void takeOver(Conversation &into, const Conversation &from);

/// Where reading goes on in a merged conversation: nothing unseen of either may pass as seen.
qint64 seenTogether(const ConversationRow &a, const QList<MessageRow> &ofA, const ConversationRow &b,
                    const QList<MessageRow> &ofB);

/// \a now without what took \a before to \a after: fields changed since stay as they are, all others go back.
Conversation takenBack(const Conversation &before, const Conversation &after, Conversation now);

} // namespace deskbell::hub
