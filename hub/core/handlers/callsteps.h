// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/voice.h"
#include "hub/storage/callrows.h"

namespace deskbell::hub {

// What happens to a call, whoever tells of it. Each changes \a row and what hangs on it; the row itself is still to be stored.

/// The number as it is kept: E.164 where it is one.
QString keptNumber(WriteContext &context, const ChannelId &channel, const QString &written);
/// Finds whom the number belongs to and their open matter; makes neither.
void recogniseCaller(WriteContext &context, CallRow &row);
/// Finds or makes the customer, the conversation and the call's message in it.
void placeCall(WriteContext &context, CallRow &row);
/// Makes the message say what the call says, and the conversation wait or not.
void tellConversation(WriteContext &context, CallRow &row, bool ended);

void answerCall(WriteContext &context, CallRow &row, const AgentId &agent, const QDateTime &at);
/// Ends it; \a outcome Unknown: answered when it was up, else as outcomeUnanswered() says.
void endCall(WriteContext &context, CallRow &row, const QDateTime &at, const Word<CallOutcome> &outcome, const QString &detail,
             std::chrono::seconds wrapUp);
/// The wrap-up of the call's agent is over.
void finishWrapUp(WriteContext &context, CallRow &row);
/// Those whose time has come. \returns how many.
int finishDueWrapUps(WriteContext &context);

/// The channel goes: so do its calls and extensions.
void endCallsOf(WriteContext &context, const ChannelId &channel);
/// Calls that only a console told of, whose agent is gone for good: nobody will ever tell how they ended. \returns how many.
int endForsakenCalls(WriteContext &context);

/// Of the call's channel; 30 s where it has none.
std::chrono::seconds wrapUpOf(WriteContext &context, const CallRow &row);

} // namespace deskbell::hub
