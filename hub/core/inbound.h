// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/text/mail.h"
#include "protocol/values.h"

#include <functional>

namespace deskbell::hub {

// Decisions on mail that comes in. Pure.

/// Whom a mail is from or, when the desk sent it, to.
struct MailPeer {
    Address customer{}; ///< address in lower case; empty: the mail names nobody
    QString replyAddress{}; ///< where an answer goes
    bool ownLoop = false; ///< the desk wrote to itself
};

/// \a isOwn tells the desk's own addresses. A web form that writes from the desk's address in a customer's name (Reply-To) is
/// that customer's mail.
MailPeer decidePeer(const ParsedMail &mail, bool outgoing, const std::function<bool(const QString &)> &isOwn);

/// The mail as the desk is to take it. \a byDesk: an agent or the desk's own address sent it: then a forward is credited to who
/// wrote the mail within. A mailing list of the desk's own address (\a isOwn) is only its way in.
ParsedMail asTheDeskTakesIt(ParsedMail mail, bool byDesk, const std::function<bool(const QString &)> &isOwn);
/// True when asTheDeskTakesIt() credits it to somebody else.
bool isCreditedForward(const ParsedMail &mail, bool byDesk, const std::function<bool(const QString &)> &isOwn);

/// The customer as a first mail shows them; \a address may be empty.
Customer customerFromMail(const Address &address, const QDateTime &now);

/// An inbound message was stored. A person's wakes a finished, waiting or snoozed matter and starts the clocks; a machine's
/// (automatic) does neither.
void noteInbound(Conversation &conversation, const Message &message, const Queue *targets);

/// A message of old was stored: it is shown where it belongs in time, and nothing else changes.
void noteHistory(Conversation &conversation, const Message &message);

/// The thread the mail belongs to, or a new one. \returns whether it is new.
bool chooseThread(const Conversation &conversation, const ChannelId &channel, const QString &address, Thread &thread);

} // namespace deskbell::hub
