// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

#include <functional>

namespace deskbell::hub {

// Decisions on what comes over channels without mailbox. Pure.

/// As identities are kept: mail in lower case, numbers in E.164 where they are numbers, no white space around anything. \a region:
/// of numbers without country code.
Identity normalisedIdentity(Identity identity, const QString &region);

/// The region of the desk's numbers: what a channel's settings say ("region"), else where its own number is at home, else that of any
/// other channel, else \a ofMachine.
QString numberRegion(const Channel &channel, const QList<Channel> &all, const QString &ofMachine);

/// A new message's subject where its channel has none: its first words.
QString subjectFromText(const QString &text);

/// Which of the customer's unfinished conversations (the latest first) a new one over \a channel may be part of; null: none. One on
/// another kind of channel may be; one on another channel of the same kind (a second mailbox) only under the same subject.
/// \a refused: pairs an agent has said no to.
ConversationId matterToAttach(const Conversation &fresh, const QList<Conversation> &unfinished, const ChannelId &channel,
                              const std::function<bool(const ConversationId &)> &refused);

/// What is heard of an outbound message: \a news on top of \a known; nullopt: it says nothing new. Delivery only moves forward.
std::optional<Delivery> deliveryAfterNews(const Delivery &known, const Delivery &news);

} // namespace deskbell::hub
