// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/call.h"

#include <optional>

/// What the hub writes of calls where a conversation has only a line of text: its preview and its subject. The phrases are English, for
/// whoever reads them as they are, and a vocabulary of their own, so that a console can say the same in its language. Hub and console
/// both go through here (docs/phone.md, "Calls at the hub").
namespace deskbell {

/// How a call went, as far as a line says it.
struct CallFacts {
    Direction direction = Direction::In;
    CallState state = CallState::Ended;
    CallOutcome outcome = CallOutcome::Answered; ///< only of ended calls
    int seconds = 0; ///< of answered ones
    bool operator==(const CallFacts &) const = default;
};

/// "Call, 3 min 12 s", "Missed call" …
QString callPhrase(const CallFacts &facts);
/// None: somebody's own words. What two kinds of calls have in common is read as one of them.
std::optional<CallFacts> callFactsFrom(QStringView phrase);

/// "Call from Ana Pop", "Call to Ana Pop".
QString callSubject(Direction direction, const QString &who);
struct CallSubject {
    Direction direction = Direction::In;
    QString who{};
};
std::optional<CallSubject> callSubjectFrom(const QString &subject);

} // namespace deskbell
