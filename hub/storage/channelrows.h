// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/database.h"
#include "protocol/values.h"

namespace deskbell::hub {

// What is known of channels without mailbox. Functions throw DatabaseError.

/// The message a channel's service calls \a foreignId; null: none.
MessageId messageByForeignId(Database &database, const ChannelId &channel, const QString &foreignId);
/// Does nothing when the name is known already.
void insertForeignId(Database &database, const ChannelId &channel, const QString &foreignId, const MessageId &message);
QString foreignIdOf(Database &database, const MessageId &message);

/// How far the channel's service was read; 0: not yet.
qint64 channelPosition(Database &database, const ChannelId &channel);
/// Never lowers it.
void raiseChannelPosition(Database &database, const ChannelId &channel, qint64 position);

/// Whether its owner does not want messages at \a address over channels of \a kind.
bool isOptedOut(Database &database, const QString &kind, const QString &address);
/// \returns whether something changed.
bool setOptedOut(Database &database, const QString &kind, const QString &address, bool optedOut, const QDateTime &at);
/// The kinds of channel on which \a address wants no messages.
QStringList optOutsOf(Database &database, const QString &address);

/// The customer's conversations with a thread over \a channel to \a address, the latest first; at most \a limit.
QList<ConversationId> conversationsOver(Database &database, const CustomerId &customer, const ChannelId &channel,
                                        const QString &address, int limit);
/// The customer's conversations that are open, pending or snoozed, the latest first; at most \a limit.
QList<Conversation> unfinishedConversations(Database &database, const CustomerId &customer, int limit);

/// An agent said that the two are different matters.
bool isAttachRefused(Database &database, const ConversationId &conversation, const ConversationId &other);
void refuseAttach(Database &database, const ConversationId &conversation, const ConversationId &other);

} // namespace deskbell::hub
