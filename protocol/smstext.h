// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace deskbell {

/// How a text travels as short messages (3GPP TS 23.038, TS 23.040 9.2.3.24.1).
struct SmsCount {
    bool unicode = false; ///< UCS-2; otherwise the GSM 7-bit alphabet with its extension table
    int units = 0; ///< septets (two for a character of the extension table), or 16-bit units
    int segments = 0; ///< 0 for an empty text
    int left = 160; ///< units until one more segment is needed
    QString because{}; ///< the first character, as it is seen, that made it Unicode; empty: none did
    bool operator==(const SmsCount &) const = default;
};

/// Whether a character of two units may be cut in two at the end of a segment, as some gateways do with surrogate pairs.
enum class SmsCut { BetweenCharacters, BetweenUnits };

/// Counts \a text as it will be sent: 160 septets or 70 units in one segment, 153 or 67 in each of several. An escaped character is
/// never cut; a surrogate pair as \a pairs says.
SmsCount countSms(QStringView text, SmsCut pairs = SmsCut::BetweenCharacters);

/// Septets \a character takes in the GSM 7-bit alphabet: 1, 2 (extension table), or 0 when it is not in it.
int gsmSeptets(char16_t character);

} // namespace deskbell
