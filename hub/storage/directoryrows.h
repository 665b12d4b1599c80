// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/database.h"
#include "protocol/event.h"
#include "protocol/values.h"

#include <QList>

namespace deskbell::hub {

class WriteContext;

// Agents, queues and channels: the desk's directory. Functions throw DatabaseError.

QList<Agent> readAgents(Database &database);
QList<Queue> readQueues(Database &database); ///< oldest first
QList<Channel> readChannels(Database &database); ///< oldest first, with the ledger's newest counts

void insertAgent(WriteContext &context, const Agent &agent, const QByteArray &passwordHash);
void updateAgent(WriteContext &context, const Agent &agent);
void setPasswordHash(WriteContext &context, const AgentId &agent, const QByteArray &passwordHash);
void insertQueue(WriteContext &context, const Queue &queue);
void updateQueue(WriteContext &context, const Queue &queue);
void deleteQueue(WriteContext &context, const QueueId &queue);
void insertChannel(WriteContext &context, const Channel &channel, const QString &sealedSecrets);
void updateChannel(WriteContext &context, const Channel &channel);
void setSealedSecrets(WriteContext &context, const ChannelId &channel, const QString &sealedSecrets);
void deleteChannel(WriteContext &context, const ChannelId &channel);

/// The agent as others may see it: settings are private.
Agent publicAgent(Agent agent);

// Events of the directory.
/// The whole record with its settings, to the agent's own sockets.
void announceToThemselves(WriteContext &context, const Actor &actor, const Agent &agent);
void announce(WriteContext &context, const Actor &actor, const Agent &agent, const QList<AgentId> &resync = {});
void announce(WriteContext &context, const Actor &actor, const Queue &queue, const QList<AgentId> &resync = {});
void announce(WriteContext &context, const Actor &actor, const Channel &channel);

} // namespace deskbell::hub
