// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace deskbell {

/// A moment as people type it: "tomorrow 9", "fri 14:30", "in 2 h", "24 dec 8:15", "mâine 9", "mo 9 Uhr", "za 2 godziny".
struct TypedMoment {
    enum class Flaw { None, NotUnderstood, Past, TooFar };
    QDateTime at{}; ///< in the time zone of "now"; invalid with a flaw
    Flaw flaw = Flaw::None;
};

/// English, Romanian, German, Polish, Russian, Ukrainian, Hungarian and Arabic are understood; \a language ("en", "ro") decides
/// where a word is of several ("mar": March or marți). A day without a time means 9:00, a time without a day the next such time, a
/// weekday the next such day. At most one year ahead. Pure.
TypedMoment readMoment(const QString &words, const QDateTime &now, const QString &language);

} // namespace deskbell
