// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/chat.h"
#include "hub/storage/writecontext.h"

/// What the handlers of the web chat share.
namespace deskbell::hub {

/// For somebody who has not said their name: "Visitor 3F9A".
QString madeUpName(const QString &visitor);
/// Whom the site's server vouches for: their account there, and their mail address.
QList<Identity> provenIdentities(const Visitor &visitor);
/// Null when there is no such chat, or it is off.
const Channel *chatChannel(WriteContext &context, const ChannelId &id);

} // namespace deskbell::hub
