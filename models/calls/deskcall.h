// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/call.h"
#include "protocol/phonewire.h"

#include <QMetaType>

#include <optional>

namespace deskbell {

/// A call as this desk's agent has it: what the phone says of it, joined with what the hub knows, and what the agent wrote.
struct DeskCall {
    phone::Call phone{};
    std::optional<PhoneCall> hub{}; ///< none: the hub has not said anything yet
    std::optional<phone::Quality> quality{}; ///< of the last second
    CustomerId customer{}; ///< null: nobody known has this number
    ConversationId conversation{}; ///< where it is logged; null: not known yet
    QString who{}; ///< the customer's name; empty: not known
    QString note{};
    QString disposition{};
    QDateTime wrapUpUntil{}; ///< after it ended; not valid: no wrap-up, or done
    QString transfer{}; ///< "trying", "done", "failed": of a transfer that was asked for
    QString transferText{};

    QString id() const { return phone.id; }
    bool isIncoming() const { return phone.direction == phone::Direction::In; }
    bool rings() const { return phone.state == phone::CallState::Incoming; }
    bool isOver() const { return phone.isOver(); }
    bool isUp() const { return phone.isConnected(); }
    /// Number or address, as people know it.
    QString number() const { return phone.peer.number.isEmpty() ? phone.peer.address : phone.peer.number; }
    /// The best name there is: the customer's, what the network says, the number.
    QString title() const { return !who.isEmpty() ? who : !phone.peer.name.isEmpty() ? phone.peer.name : number(); }
    bool operator==(const DeskCall &) const = default;
};

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::DeskCall)
