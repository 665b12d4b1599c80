// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "client/outbox/wish.h"

namespace deskbell {

/// The wish for \a draft, with the message as the timeline shows it until the hub's own arrives.
Wish wishFor(const DraftMessage &draft, const CustomerId &customer, const Agent &author);
/// A file as a message takes it along.
WishFile wishFileFor(const QString &path, const QString &inlineId = {});
/// The other way, for the composer, under a new id: what the hub may have seen under the old one must not be changed.
DraftMessage draftFrom(const Wish &wish);
DraftMessage draftFrom(const Message &message, const ChannelId &channel);

} // namespace deskbell
