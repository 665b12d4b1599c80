// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/changeset.h"

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

template <class Key> void count(QHash<Key, qint64> &counts, const Key &key, int sign)
{
    qint64 &value = counts[key];
    value += sign;
    if (value == 0) {
        counts.remove(key);
    }
}

ConversationKey::Group groupOf(ConversationState state)
{
    switch (state) {
    case ConversationState::Snoozed: return ConversationKey::Group::Snoozed;
    case ConversationState::Resolved:
    case ConversationState::Closed: return ConversationKey::Group::Resolved;
    default: return ConversationKey::Group::Active; // a state of a newer hub: better seen than lost
    }
}

int rankOf(Priority priority)
{
    switch (priority) {
    case Priority::Low: return 0;
    case Priority::High: return 2;
    case Priority::Urgent: return 3;
    default: return 1;
    }
}

constexpr qint64 beyondClocks = 1'000'000'000'000'000; ///< ms: the year 33658
constexpr qint64 beyondWaiting = 2 * beyondClocks;

/// Who has no clock running comes after all who have: first who waits, then the rest, the longest first.
qint64 dueOrder(const Conversation &conversation, qint64 at)
{
    qint64 next = 0;
    for (const Clock &clock : conversation.clocks) {
        if (!clock.metAt.isValid() && clock.dueAt.isValid()) {
            const qint64 due = clock.dueAt.toMSecsSinceEpoch();
            next = next == 0 ? due : std::min(next, due);
        }
    }
    if (next != 0) {
        return next;
    }
    const QDateTime &waiting = conversation.waitingSince;
    return waiting.isValid() ? beyondClocks + waiting.toMSecsSinceEpoch() : beyondWaiting + at;
}

} // namespace

QString draftMode(const QString &kind) { return kind == "note"_L1 ? u"note"_s : u"reply"_s; }

DraftKey keyOf(const Draft &draft) { return {.conversation = draft.conversationId, .mode = draftMode(draft.kind)}; }

ConversationKey keyOf(const Conversation &conversation)
{
    const QDateTime at = conversation.lastMessageAt.isValid() ? conversation.lastMessageAt : conversation.createdAt;
    ConversationKey key{.group = conversation.mergedInto ? ConversationKey::Group::Merged : groupOf(conversation.state.value()),
                        .assignee = conversation.assigneeId,
                        .queue = conversation.queueId,
                        .waiting = conversation.waitingSince.isValid(),
                        .at = at.isValid() ? at.toMSecsSinceEpoch() : 0,
                        .priority = rankOf(conversation.priority.value()),
                        .unread = conversation.unread > 0,
                        .channels = conversation.channels,
                        .tags = conversation.tags,
                        .language = conversation.language.section(QLatin1Char('-'), 0, 0)};
    key.due = dueOrder(conversation, key.at);
    return key;
}

void ViewCounts::add(const ConversationKey &key, int sign)
{
    switch (key.group) {
    case ConversationKey::Group::Snoozed: snoozed += sign; return;
    case ConversationKey::Group::Resolved: resolved += sign; return;
    case ConversationKey::Group::Merged: return;
    case ConversationKey::Group::Active: break;
    }
    active += sign;
    waiting += key.waiting ? sign : 0;
    count(activeOf, key.assignee, sign);
    count(activeIn, key.queue, sign);
}

} // namespace deskbell
