// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reach.h"
#include "models/writing/quote.h"
#include "protocol/smstext.h"
#include "protocol/values.h"

#include <optional>

namespace deskbell {

/// Where a reply goes, and what it answers.
struct ReplyTarget {
    ChannelId channel{};
    QString kind{}; ///< empty: this conversation has no channel to answer on
    QList<Address> to{};
    QList<Address> cc{};
    QList<Address> allTo{}; ///< for an answer to all
    QList<Address> allCc{};
    QString subject{}; ///< of the conversation
    QString language{}; ///< of the conversation or its customer
    QueueId queue{};
    CustomerId customer{};
    QString customerName{};
    QStringList people{}; ///< addresses of the customer and of everybody who took part
    QStringList own{}; ///< the desk's addresses
    std::optional<Message> original{}; ///< the newest message of the customer
    bool takesFiles = true; ///< the channel sends files
    bool optedOut = false; ///< its owner wants no messages of this kind at that address
    SmsCut cut = SmsCut::BetweenCharacters; ///< how the provider cuts long text messages
    QList<Reach> ways{}; ///< where the customer can be reached, the one of this target first
    QString preferredKind{}; ///< kind of channel the customer wants to be written to by; empty: any
    MessageId newest{}; ///< the newest message that is shown
    bool operator==(const ReplyTarget &) const = default;
};

} // namespace deskbell
