// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"
#include "protocol/values.h"

#include <QJsonObject>
#include <QString>

/// Event types of the log. An event carries the whole new state of its entity: apply = upsert by id unless the stored
/// version is newer. Types a reader does not know are skipped, their seq still counts.
namespace deskbell::eventtype {
inline constexpr char conversationCreated[] = "conversation.created";
inline constexpr char conversationUpdated[] = "conversation.updated";
/// The conversation left what the reader may see: drop it and its messages. Carries {"conversation":{"id":…}} only.
inline constexpr char conversationHidden[] = "conversation.hidden";
/// One conversation went into another, a message (and what followed it) went into a new or another conversation, or one of
/// these was undone. What changed comes as conversation.updated and message.updated before it. Carries
/// {"conversation":{"id":…,"operation":"merge|split|move","from":{"id","number"},"into":{"id","number"},"messages":n}} only;
/// POST /v1/events/{seq}/undo takes it back.
inline constexpr char conversationMerged[] = "conversation.merged";
inline constexpr char conversationSplit[] = "conversation.split";
inline constexpr char conversationUndone[] = "conversation.undone"; ///< with "undone": the seq of what was taken back
/// Nobody answered, and a further step was taken. The conversation's new state comes as conversation.updated before it. Carries
/// {"conversation":{"id":…,"number":…,"step":1 to 4,"agents":[ids]}} only.
inline constexpr char conversationEscalated[] = "conversation.escalated";
inline constexpr char messageCreated[] = "message.created";
inline constexpr char messageUpdated[] = "message.updated";
/// A queued outbound message was taken back (undo send). Carries {"message":{"id":…,"conversation_id":…}} only.
inline constexpr char messageRevoked[] = "message.revoked";
inline constexpr char customerCreated[] = "customer.created";
inline constexpr char customerUpdated[] = "customer.updated";
/// One customer went into another, or that was undone. What changed comes as customer.updated (and conversation.updated,
/// message.updated) before it. Carries {"customer":{"id","operation":"customer_merge","from":{"id","name"},"into":{"id","name"}}} only;
/// POST /v1/events/{seq}/undo takes a merge back.
inline constexpr char customerMerged[] = "customer.merged";
inline constexpr char customerUnmerged[] = "customer.unmerged"; ///< with "undone": the seq of what was taken back
/// A conversation goes on over another channel. Carries {"conversation":{"id","operation":"continue","channel_id","address"}} only;
/// POST /v1/events/{seq}/undo takes it back.
inline constexpr char conversationContinued[] = "conversation.continued";
inline constexpr char channelUpdated[] = "channel.updated";
inline constexpr char channelRemoved[] = "channel.removed";
inline constexpr char queueUpdated[] = "queue.updated";
inline constexpr char queueRemoved[] = "queue.removed";
inline constexpr char agentUpdated[] = "agent.updated";
inline constexpr char cannedReplyCreated[] = "canned_reply.created";
inline constexpr char cannedReplyUpdated[] = "canned_reply.updated";
/// Carries {"canned_reply":{"id":…}} only.
inline constexpr char cannedReplyDeleted[] = "canned_reply.deleted";
/// An agent's own go to that agent only. One that becomes an agent's own again is deleted for everybody before it is updated.
inline constexpr char presetCreated[] = "preset.created";
inline constexpr char presetUpdated[] = "preset.updated";
/// Carries {"preset":{"id":…}} only.
inline constexpr char presetDeleted[] = "preset.deleted";
/// Goes to the draft's own writer only. A draft that is gone comes with empty text, html and attachments.
inline constexpr char draftUpdated[] = "draft.updated";
} // namespace deskbell::eventtype

namespace deskbell {

/// Who did it. kind "system" for clocks, rules and channels.
struct Actor {
    Word<AuthorKind> kind = AuthorKind::System;
    QString id{};
    QString name{};
    bool operator==(const Actor &) const = default;
};

/// One row of the log, as it travels: {"seq":…,"at":…,"actor":{…},"type":"message.created","message":{…}}.
struct Event {
    qint64 seq = 0;
    QDateTime at{};
    Actor actor{};
    QString type{};
    QJsonObject entity{}; ///< under the key entityKey(type)

    /// "message" for "message.created"
    QString entityKey() const { return type.section(QLatin1Char('.'), 0, 0); }
    bool operator==(const Event &) const = default;
};

QJsonObject toJson(const Actor &actor);
QJsonObject toJson(const Event &event);
Result<Event> eventFromJson(const QJsonObject &json);

} // namespace deskbell
