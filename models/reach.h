// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/channeltraits.h"
#include "protocol/values.h"

namespace deskbell {

/// One way to write to a customer: a channel of the desk and an identity it reaches.
struct Reach {
    ChannelId channel{};
    QString kind{};
    QString channelName{};
    IdentityId identity{};
    QString address{};
    QString shown{}; ///< the address as people know it: number, mail, @handle; empty: it has none but a machine's
    bool current = false; ///< where an answer in the conversation goes now
    bool operator==(const Reach &) const = default;
};

/// The ways to write to \a customer: those the conversation used last come first, the one it uses now at the top, then the others
/// as the desk has its channels. Channels that are off or paused, identities that want no messages, and channels where the customer
/// would have to write first are no way. Pure.
QList<Reach> reachesOf(const Customer &customer, const Conversation &conversation, const QList<Conversation> &others,
                       const QList<Channel> &channels, const QList<ChannelTraits> &kinds);

/// Where the customer cannot be written to yet, but can be invited by a link (ability "start_link"). Pure.
QList<Channel> channelsToInviteTo(const Customer &customer, const QList<Channel> &channels, const QList<ChannelTraits> &kinds);

} // namespace deskbell
