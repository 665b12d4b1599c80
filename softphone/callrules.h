// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/phonewire.h"

namespace deskbell::phone {

enum class CallCommand { Answer, Decline, HangUp, Hold, Resume, Mute, Digits, Transfer, Attend, Conference, Record };

/// What the state of a call allows; the one table of it.
bool mayDo(CallCommand command, CallState state);

/// Numbers as people write them, addresses as they are: "+49 (30) 123-45" → "sip:+493012345@domain", "anna@x.example" →
/// "sip:anna@x.example". Empty when it is neither. '#' in a number is escaped (RFC 3261 section 25.1).
QString dialAddress(const QString &written, const QString &domain);
/// "2001" of "sip:2001@desk.example;x=y" when that is a number, else empty.
QString numberOf(const QString &address);
/// "desk.example" of "sip:1001@desk.example:5070;x=y".
QString domainOf(const QString &address);
/// "1001" of "sip:1001@desk.example".
QString userOf(const QString &address);
/// Nothing that could end a line or a header (RFC 3261 section 25.1), and not longer than a header should be.
bool isHeader(const QString &name, const QString &value);
/// 0-9 * # A-D, at least one, at most 64.
bool areDigits(const QString &digits);

} // namespace deskbell::phone
