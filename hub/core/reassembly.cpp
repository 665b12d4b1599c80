// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/reassembly.h"

#include "hub/core/clocks.h"
#include "hub/core/outbound.h"

#include <algorithm>

namespace deskbell::hub {

namespace {

bool isFinished(const Conversation &conversation)
{
    return conversation.state == ConversationState::Resolved || conversation.state == ConversationState::Closed;
}

bool isExchange(const Message &message) { return !(message.direction == Direction::Internal); }

/// The later one by date, then id: the order of the timeline.
bool isNewer(const Message &a, const Message &b) { return a.at != b.at ? a.at > b.at : a.id > b.id; }

/// Lively first.
int livelinessOf(const Conversation &conversation)
{
    switch (conversation.state.value()) {
    case ConversationState::Pending: return 1;
    case ConversationState::Snoozed: return 2;
    case ConversationState::Resolved: return 3;
    case ConversationState::Closed: return 4;
    default: return 0;
    }
}

/// Plays the exchange through once more, as it was stored, for who waits and the clocks of the responses.
void replayWaiting(Conversation &conversation, const QList<MessageRow> &messages, const Queue *targets)
{
    conversation.waitingSince = {};
    conversation.lastDirection = Direction::Internal;
    conversation.clocks.removeIf([](const Clock &clock) { return !(clock.kind == ClockKind::Resolution); });
    const Queue none;
    for (const MessageRow &row : messages) {
        const Message &message = row.value;
        if (message.direction == Direction::In && message.automatic.isEmpty() && !isAnswer(message)) {
            startWaiting(conversation, targets ? *targets : none, message.at);
            conversation.lastDirection = Direction::In;
        } else if (isAnswer(message)) {
            stopWaiting(conversation, message.at);
            conversation.lastDirection = Direction::Out;
        }
    }
}

qint64 newestExchange(const QList<MessageRow> &messages)
{
    qint64 newest = 0;
    for (const MessageRow &row : messages) {
        newest = isExchange(row.value) ? std::max(newest, row.position) : newest;
    }
    return newest;
}

std::optional<qint64> oldestUnseen(const ConversationRow &row, const QList<MessageRow> &messages)
{
    for (const MessageRow &message : messages) {
        if (message.value.direction == Direction::In && message.position > row.seenPosition) {
            return message.position;
        }
    }
    return std::nullopt;
}

template <class T> void goBack(T &now, const T &after, const T &before)
{
    if (now == after) {
        now = before;
    }
}

QStringList tagsBack(const QStringList &now, const QStringList &after, const QStringList &before)
{
    if (now == after) {
        return before;
    }
    QStringList tags;
    for (const QString &tag : now) {
        if (before.contains(tag) || !after.contains(tag)) {
            tags.append(tag);
        }
    }
    return tags;
}

} // namespace

void derive(ConversationRow &row, const QList<MessageRow> &messages, const Queue *targets, const QDateTime &now)
{
    Conversation &conversation = row.value;
    if (!isFinished(conversation)) {
        replayWaiting(conversation, messages, targets);
        markBreaches(conversation, now);
    } else {
        conversation.waitingSince = {};
    }
    const Message *newest = nullptr;
    int unread = 0;
    conversation.channels.clear();
    for (const MessageRow &message : messages) {
        const Message &value = message.value;
        if (!isExchange(value)) {
            continue;
        }
        newest = !newest || isNewer(value, *newest) ? &value : newest;
        unread += value.direction == Direction::In && message.position > row.seenPosition ? 1 : 0;
        if (!conversation.channels.contains(value.kind)) {
            conversation.channels.append(value.kind);
        }
    }
    conversation.unread = unread;
    row.newestPosition = newestExchange(messages);
    if (newest) {
        showNewest(conversation, *newest);
    } else {
        conversation.lastMessageAt = {};
        conversation.lastMessagePreview.clear();
        conversation.lastDirection = Direction::Internal;
    }
}

QList<MessageRow> partToSplit(const QList<MessageRow> &messages, const MessageId &first, bool only)
{
    const auto start =
        std::find_if(messages.begin(), messages.end(), [&](const MessageRow &row) { return row.value.id == first; });
    QList<MessageRow> part;
    if (start == messages.end()) {
        return part;
    }
    const ThreadId thread = start->value.threadId;
    for (auto it = start; it != messages.end(); ++it) {
        if (it == start || (!only && thread && it->value.threadId == thread)) {
            part.append(*it);
        }
    }
    return part;
}

bool leavesSomething(const QList<MessageRow> &messages, const QList<MessageRow> &part)
{
    QSet<MessageId> gone;
    for (const MessageRow &row : part) {
        gone.insert(row.value.id);
    }
    return std::any_of(messages.begin(), messages.end(),
                       [&](const MessageRow &row) { return isExchange(row.value) && !gone.contains(row.value.id); });
}

void takeOver(Conversation &into, const Conversation &from)
{
    if (livelinessOf(from) < livelinessOf(into)) {
        into.state = from.state;
        into.snoozedUntil = from.snoozedUntil;
    } else if (into.state == ConversationState::Snoozed && from.state == ConversationState::Snoozed) {
        into.snoozedUntil = std::min(into.snoozedUntil, from.snoozedUntil);
    }
    into.priority = std::max(into.priority.value(), from.priority.value());
    for (const QString &tag : from.tags) {
        if (!into.tags.contains(tag)) {
            into.tags.append(tag);
        }
    }
    if (into.assigneeId.isNull()) {
        into.assigneeId = from.assigneeId;
    }
    if (into.language.isEmpty()) {
        into.language = from.language;
    }
    if (into.subject.isEmpty()) {
        into.subject = from.subject;
    }
    into.threads += from.threads;
}

qint64 seenTogether(const ConversationRow &a, const QList<MessageRow> &ofA, const ConversationRow &b,
                    const QList<MessageRow> &ofB)
{
    qint64 seen = std::max(a.seenPosition, b.seenPosition);
    for (const auto &unseen : {oldestUnseen(a, ofA), oldestUnseen(b, ofB)}) {
        if (unseen) {
            seen = std::min(seen, *unseen - 1);
        }
    }
    return seen;
}

Conversation takenBack(const Conversation &before, const Conversation &after, Conversation now)
{
    // A state goes with its wake-up time.
    if (now.state == after.state && now.snoozedUntil == after.snoozedUntil) {
        now.state = before.state;
        now.snoozedUntil = before.snoozedUntil;
    }
    if (isFinished(now)) {
        now.clocks = before.clocks; // the messages do not decide on them any more
    }
    goBack(now.priority, after.priority, before.priority);
    goBack(now.assigneeId, after.assigneeId, before.assigneeId);
    goBack(now.queueId, after.queueId, before.queueId);
    goBack(now.subject, after.subject, before.subject);
    goBack(now.language, after.language, before.language);
    now.tags = tagsBack(now.tags, after.tags, before.tags);
    return now;
}

} // namespace deskbell::hub
