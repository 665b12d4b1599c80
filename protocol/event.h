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
inline constexpr char messageCreated[] = "message.created";
inline constexpr char messageUpdated[] = "message.updated";
/// A queued outbound message was taken back (undo send). Carries {"message":{"id":…,"conversation_id":…}} only.
inline constexpr char messageRevoked[] = "message.revoked";
inline constexpr char customerCreated[] = "customer.created";
inline constexpr char customerUpdated[] = "customer.updated";
inline constexpr char channelUpdated[] = "channel.updated";
inline constexpr char channelRemoved[] = "channel.removed";
inline constexpr char queueUpdated[] = "queue.updated";
inline constexpr char queueRemoved[] = "queue.removed";
inline constexpr char agentUpdated[] = "agent.updated";
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
