// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/callphrases.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

const QString answeredStart = u"Call, "_s;
const QString fromStart = u"Call from "_s;
const QString toStart = u"Call to "_s;

struct FixedPhrase {
    CallFacts facts{};
    QString words{};
};

/// All but the answered ones, which have a length. The first that fits is what a phrase is read as.
const QList<FixedPhrase> &fixedPhrases()
{
    using enum CallOutcome;
    const auto ended = [](Direction direction, CallOutcome outcome) {
        return CallFacts{.direction = direction, .state = CallState::Ended, .outcome = outcome};
    };
    const auto open = [](Direction direction, CallState state) {
        return CallFacts{.direction = direction, .state = state, .outcome = Unknown};
    };
    static const QList<FixedPhrase> phrases{
        {open(Direction::In, CallState::Up), u"On the phone"_s},
        {open(Direction::Out, CallState::Up), u"On the phone"_s},
        {open(Direction::In, CallState::Ringing), u"Incoming call"_s},
        {open(Direction::In, CallState::Queued), u"Incoming call"_s},
        {open(Direction::Out, CallState::Ringing), u"Calling"_s},
        {open(Direction::Out, CallState::Queued), u"Calling"_s},
        {ended(Direction::In, Missed), u"Missed call"_s},
        {ended(Direction::In, Abandoned), u"Missed call (gave up waiting)"_s},
        {ended(Direction::In, Closed), u"Missed call (outside opening hours)"_s},
        {ended(Direction::In, Failed), u"Missed call (failed)"_s},
        {ended(Direction::In, Declined), u"Call declined"_s},
        {ended(Direction::Out, Declined), u"Call declined"_s},
        {ended(Direction::Out, Busy), u"Called, busy"_s},
        {ended(Direction::In, Busy), u"Called, busy"_s},
        {ended(Direction::Out, NoAnswer), u"Called, no answer"_s},
        {ended(Direction::In, NoAnswer), u"Called, no answer"_s},
        {ended(Direction::Out, Failed), u"Called, failed"_s},
    };
    return phrases;
}

QString secondsInWords(int seconds)
{
    return seconds < 60 ? u"%1 s"_s.arg(seconds) : u"%1 min %2 s"_s.arg(seconds / 60).arg(seconds % 60);
}

} // namespace

QString callPhrase(const CallFacts &facts)
{
    if (facts.state == CallState::Ended && facts.outcome == CallOutcome::Answered) {
        return answeredStart + secondsInWords(std::max(0, facts.seconds));
    }
    CallFacts wanted = facts;
    wanted.seconds = 0;
    if (wanted.state != CallState::Ended) {
        wanted.outcome = CallOutcome::Unknown;
    }
    for (const FixedPhrase &phrase : fixedPhrases()) {
        if (phrase.facts == wanted) {
            return phrase.words;
        }
    }
    return u"Call"_s;
}

std::optional<CallFacts> callFactsFrom(QStringView phrase)
{
    for (const FixedPhrase &known : fixedPhrases()) {
        if (phrase == known.words) {
            return known.facts;
        }
    }
    static const QRegularExpression answered(u"^Call, (?:(\\d{1,6}) min )?(\\d{1,2}) s$"_s);
    const QRegularExpressionMatch match = answered.match(phrase.toString());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return CallFacts{.seconds = match.captured(1).toInt() * 60 + match.captured(2).toInt()};
}

QString callSubject(Direction direction, const QString &who) { return (direction == Direction::Out ? toStart : fromStart) + who; }

std::optional<CallSubject> callSubjectFrom(const QString &subject)
{
    for (const auto &[start, direction] : {std::pair(fromStart, Direction::In), std::pair(toStart, Direction::Out)}) {
        if (subject.startsWith(start) && subject.size() > start.size()) {
            return CallSubject{.direction = direction, .who = subject.mid(start.size())};
        }
    }
    return std::nullopt;
}

} // namespace deskbell
