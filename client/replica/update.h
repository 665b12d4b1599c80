// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace deskbell {

/// Where paging a list in from the hub stands.
struct History {
    QString next{}; ///< the hub's opaque cursor for the next older page
    bool started = false;
    bool reached = false; ///< the hub has nothing older
    bool operator==(const History &) const = default;
};

/// What is to be written to the replica besides events: answers of the hub, pages of history, the agent's own pending
/// wishes. One transaction, one change set, so that a wish's overlay goes in the same step in which its result comes.
struct ReplicaUpdate {
    QList<QJsonObject> customers{};
    QList<QJsonObject> conversations{};
    QList<QJsonObject> messages{};
    QList<QJsonObject> agents{};
    QList<QJsonObject> queues{};
    QList<QJsonObject> channels{};
    QList<QJsonObject> drafts{};
    QList<QJsonObject> cannedReplies{};
    QList<CannedReplyId> removedCannedReplies{};
    QList<QJsonObject> presets{};
    QList<PresetId> removedPresets{};
    QList<MessageId> removedMessages{};

    /// Pending changes of a conversation, as PATCH bodies, merged; an empty object ends them.
    QHash<ConversationId, QJsonObject> overlays{};
    /// Own messages the hub does not have yet; ignored once it has them.
    QList<Message> localMessages{};
    QList<MessageId> removedLocal{};
    bool resetLocal = false; ///< overlays and localMessages are the whole truth

    QHash<QString, History> histories{};

    bool isEmpty() const
    {
        return customers.isEmpty() && conversations.isEmpty() && messages.isEmpty() && agents.isEmpty() && queues.isEmpty()
            && channels.isEmpty() && drafts.isEmpty() && cannedReplies.isEmpty() && removedCannedReplies.isEmpty()
            && presets.isEmpty() && removedPresets.isEmpty() && removedMessages.isEmpty() && overlays.isEmpty()
            && localMessages.isEmpty() && removedLocal.isEmpty() && !resetLocal && histories.isEmpty();
    }
};

/// \a base as it will be once \a patch has reached the hub. "seen_at" (ms) clears `unread` unless something newer came.
QJsonObject withOverlay(QJsonObject base, const QJsonObject &patch);

} // namespace deskbell
