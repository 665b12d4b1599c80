// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/commands.h"
#include "hub/core/customerreference.h"

/// Like the changes of commands.h; apart, since only messengers with links know them.
namespace deskbell::hub {

/// A message that opens a chat by a link which names the customer, and whose signature is right. Fresh, and used by nobody else before, it
/// joins the correspondent's identity to that customer as verified (somebody who was known by nothing but this identity is merged into them,
/// with an undo). Otherwise the message is taken as anybody's.
struct TakeReferred {
    using Reply = TakeMessage::Reply;
    TakeMessage message{}; ///< as of anybody
    CustomerReference reference{};
    QByteArray proof{}; ///< SHA-256 of the reference's letters: good for one identity only
    QString text{}; ///< in place of the message's once it is joined: the reference is over
    QStringList droppedFields{}; ///< of message.from.fields, likewise
};

Result<TakeMessage::Reply> handle(WriteContext &context, const TakeReferred &command);

} // namespace deskbell::hub
