// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

/// Calls as they travel between hub and console (docs/phone.md, "Calls at the hub"). A call is told live as a thing of its own, and
/// stays as a message of kind "call" in a conversation.
namespace deskbell {

using CallId = Id<struct CallTag>;

namespace eventtype {
/// Carry {"call": Call}. While it waits or rings they go to those it rings at and to leads; afterwards to whoever sees the conversation.
inline constexpr char callCreated[] = "call.created";
inline constexpr char callUpdated[] = "call.updated";
} // namespace eventtype

enum class CallState { Unknown, Queued, Ringing, Up, Ended };
/// How a call ended, seen from the desk. Incoming: answered, missed (it rang, nobody took it), abandoned (the caller gave up before
/// anybody took it), declined, closed (outside opening hours), failed. Outgoing: answered, declined, busy, no_answer, failed.
enum class CallOutcome { Unknown, Answered, Missed, Abandoned, Declined, Busy, NoAnswer, Failed, Closed };

template <> struct WireNames<CallState> {
    static constexpr std::pair<CallState, const char *> table[] = {
        {CallState::Queued, "queued"}, {CallState::Ringing, "ringing"}, {CallState::Up, "up"}, {CallState::Ended, "ended"}};
};
template <> struct WireNames<CallOutcome> {
    static constexpr std::pair<CallOutcome, const char *> table[] = {
        {CallOutcome::Answered, "answered"}, {CallOutcome::Missed, "missed"}, {CallOutcome::Abandoned, "abandoned"},
        {CallOutcome::Declined, "declined"}, {CallOutcome::Busy, "busy"},     {CallOutcome::NoAnswer, "no_answer"},
        {CallOutcome::Failed, "failed"},     {CallOutcome::Closed, "closed"}};
};

struct PhoneCall {
    CallId id{};
    qint64 version = 1;
    Word<Direction> direction = Direction::In;
    ChannelId channelId{}; ///< null: made over an account of the agent's own
    QueueId queueId{};
    QString number{}; ///< the other side: E.164, or what it is called by where it has no such number; empty: withheld
    QString name{}; ///< what the network says the caller is called; the customer's own name is with the customer
    CustomerId customerId{};
    ConversationId conversationId{};
    MessageId messageId{};
    Word<CallState> state = CallState::Ringing;
    int position = 0; ///< only while queued: 1 is next
    QList<AgentId> ringing{}; ///< whom it rings at now
    AgentId agentId{}; ///< who took it, or who calls
    QDateTime startedAt{};
    QDateTime answeredAt{};
    QDateTime endedAt{};
    int durationS = 0; ///< from the answer to the end, whole seconds
    Word<CallOutcome> outcome{}; ///< unset until it is known; only ended calls have one
    QString detail{}; ///< the network's own words
    QString disposition{}; ///< what the agent says came of it: one of the channel's texts
    QString note{};
    AttachmentId recording{};
    QDateTime wrapUpUntil{}; ///< until then nobody is put through to its agent

    bool isOpen() const { return !(state == CallState::Ended); }
    bool hasOutcome() const { return !outcome.toString().isEmpty(); }
    bool operator==(const PhoneCall &) const = default;
};

/// What a message of kind "call" says in Message::call.
struct CallEntry {
    CallId callId{};
    Word<Direction> direction = Direction::In;
    QString number{};
    QDateTime startedAt{};
    QDateTime answeredAt{};
    int durationS = 0;
    Word<CallOutcome> outcome{}; ///< unset while the call goes on
    AgentId agentId{}; ///< wire agent: {id, name}
    QString agentName{};
    QString disposition{};
    AttachmentId recording{};
    int waitedS = 0; ///< how long the caller waited until it was answered or given up
    bool operator==(const CallEntry &) const = default;
};

QJsonObject toJson(const PhoneCall &call);
Result<PhoneCall> callFromJson(const QJsonObject &json);
QJsonObject toJson(const CallEntry &entry);
Result<CallEntry> callEntryFromJson(const QJsonObject &json);

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::PhoneCall)
