// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QTime>

namespace deskbell {

/// How a language promises. All forms are of folded text: lower case, without marks.
struct PromiseTongue {
    struct Day {
        QRegularExpression form{};
        int weekday = 0; ///< 1 Monday to 7; 0: ahead counts
        int ahead = 0; ///< days from today
    };
    struct Unit {
        QRegularExpression form{}; ///< group n: how many; without it one
        int minutes = 0;
    };
    struct Part {
        QRegularExpression form{};
        QTime ends{}; ///< by then it is over
    };
    QRegularExpression says{}; ///< the desk says what it will do
    QRegularExpression denies{}; ///< or will not, or may
    QRegularExpression hours{}; ///< when the desk is open, and the like: nothing is promised
    QRegularExpression calls{}; ///< it is a call
    QRegularExpression times{}; ///< groups in threes, one three of them set: hour, minute, am or pm
    QList<Day> days{};
    QList<Unit> units{};
    QList<Part> parts{};
    QStringList months{}; ///< how their names begin, January first
    QHash<QString, int> numbers{};
};

/// Null for languages whose promises are not recognised.
const PromiseTongue *promiseTongue(const QString &language);

} // namespace deskbell
