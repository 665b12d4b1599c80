// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

#include <chrono>
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
/// "Fwd: …"
QString forwardSubject(const QString &subject);
/// Made once for a message and kept through every retry: "<its id>@<domain of the channel's address>".
QString messageIdFor(const MessageId &id, const QString &channelAddress);
/// References of an answer: those of its parent and the parent itself, the first and the newest kept when they are many.
QStringList referencesAfter(const QStringList &parentReferences, const QString &parentMessageId);

/// A reply was stored: preview, direction, clocks; nobody waits any more.
void noteOutbound(Conversation &conversation, const Message &message);
/// The longest a reply is held back only so that it can be taken back.
constexpr std::chrono::seconds longestHold{600};
/// It is to go out later, by its writer's wish: whoever waits goes on waiting until then.
bool isScheduled(const Message &message);
/// It answers the customer: neither passed on to somebody else, nor a machine's, nor still to come.
bool isAnswer(const Message &message);
/// Whom a reply may be from: the channel's own address (also when \a wanted is empty) or one of its aliases.
std::optional<Address> senderOf(const Channel &channel, const QString &wanted);
/// Preview, time and direction of \a message.
void showNewest(Conversation &conversation, const Message &message);

} // namespace deskbell::hub
