// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace deskbell {

/// What a word means when somebody names a moment.
struct MomentWord {
    enum class Kind {
        Filler, ///< "at", "um", "w"
        Ahead, ///< begins a span: "in", "peste", "\u0447\u0435\u0440\u0435\u0437"
        Behind, ///< ends one: Hungarian "m\u00falva"
        And,
        Number, ///< value: it
        Half, ///< of an hour
        Minutes, ///< value: of one
        Days, ///< value: of one; a week is 7
        DayFromNow, ///< value: 0 today, 1 tomorrow, 2
        Tonight,
        Next, ///< "next", "viitoare"
        Week, ///< "week" as a day: its Monday
        Weekday, ///< value: 1 Monday to 7
        Month, ///< value: 1 to 12
        DayPart, ///< value: minutes of the day
    };
    Kind kind = Kind::Filler;
    int value = 0;
};

/// A word of several meanings ("\u00f3ra": an hour, and the o'clock) has them all.
using MomentMeanings = QList<MomentWord>;

/// The words of one language first, then English, then the others; folded as foldedMoment() does.
MomentMeanings meaningsOf(const QString &word, const QString &language);

/// Lower case, without marks; digits of all scripts as 0 to 9, apostrophes gone.
QString foldedMoment(const QString &words);

} // namespace deskbell
