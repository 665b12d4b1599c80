// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

#include <optional>

namespace deskbell::hub {

// Decisions on replies. Pure.

/// Which thread a reply goes into, and to whom.
struct OutboundRoute {
    Thread thread{};
    bool newThread = false;
    QList<Address> to{};
    QString errorField{};
    QString error{}; ///< not empty: there is no way
};

/// \a channel null: the channel of the newest thread (of \a kind, when that is given). \a to empty: the thread's customer.
OutboundRoute decideRoute(const Conversation &conversation, const QList<Channel> &channels, const ChannelId &channel,
                          const QString &kind, const QList<Address> &to);

/// "Re: …", without a second one.
QString replySubject(const QString &subject);
/// Made once for a message and kept through every retry: "<its id>@<domain of the channel's address>".
QString messageIdFor(const MessageId &id, const QString &channelAddress);
/// References of an answer: those of its parent and the parent itself, the first and the newest kept when they are many.
QStringList referencesAfter(const QStringList &parentReferences, const QString &parentMessageId);

/// A reply was stored: preview, direction, clocks; nobody waits any more.
void noteOutbound(Conversation &conversation, const Message &message);
/// A queued reply was taken back; \a newest is what is left.
void undoOutbound(Conversation &conversation, const std::optional<Message> &newest);
/// Preview, time and direction of \a message.
void showNewest(Conversation &conversation, const Message &message);

} // namespace deskbell::hub
