// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/conversationrows.h"
#include "hub/text/deliveryreport.h"

#include <optional>

namespace deskbell::hub {

/// The outbound message a report is about: the first of its Message-IDs that is one of ours. Throws DatabaseError.
std::optional<MessageRow> reportedMessage(WriteContext &context, const DeliveryReport &report);

/// Lets the message know what became of it: failed with the server's words (then it can be sent again by hand), delayed, delivered
/// or read. A failure is never undone by later good news of another recipient. Announces message.updated when it changed anything.
void noteDeliveryNews(WriteContext &context, const Actor &actor, MessageRow &message, const DeliveryReport &report,
                      const QDateTime &at);

} // namespace deskbell::hub
