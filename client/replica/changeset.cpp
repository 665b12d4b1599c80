// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/changeset.h"

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

} // namespace

QString draftMode(const QString &kind) { return kind == "note"_L1 ? u"note"_s : u"reply"_s; }

DraftKey keyOf(const Draft &draft) { return {.conversation = draft.conversationId, .mode = draftMode(draft.kind)}; }

ConversationKey keyOf(const Conversation &conversation)
{
    const QDateTime at = conversation.lastMessageAt.isValid() ? conversation.lastMessageAt : conversation.createdAt;
    return {.group = conversation.mergedInto ? ConversationKey::Group::Merged : groupOf(conversation.state.value()),
            .assignee = conversation.assigneeId,
            .queue = conversation.queueId,
            .waiting = conversation.waitingSince.isValid(),
            .at = at.isValid() ? at.toMSecsSinceEpoch() : 0};
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
