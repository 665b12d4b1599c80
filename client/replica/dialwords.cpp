// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/dialwords.h"

#include <algorithm>

namespace deskbell {

namespace {

constexpr qsizetype longestCountry = 3;
constexpr qsizetype shortestRest = 4; ///< fewer digits are no number of a subscriber

} // namespace

QString dialled(const QString &typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.isDigit()) {
            digits += QLatin1Char(static_cast<char>('0' + c.digitValue())); // Arabic digits are digits, too
        } else if (c == QLatin1Char('+') && digits.isEmpty()) {
            digits += c;
        }
    }
    if (digits.startsWith(QLatin1StringView("00")) && digits.size() > 2) {
        digits.replace(0, 2, QLatin1Char('+'));
    }
    return digits == QLatin1StringView("+") ? QString() : digits;
}

QStringList dialWords(const QString &e164)
{
    const QString number = dialled(e164);
    if (number.isEmpty()) {
        return {};
    }
    QStringList words{number};
    if (!number.startsWith(QLatin1Char('+'))) {
        return words;
    }
    const QString digits = number.mid(1);
    words.append(digits);
    for (qsizetype country = 1; country <= longestCountry; ++country) {
        if (digits.size() - country >= shortestRest) {
            words.append(digits.mid(country));
        }
    }
    words.removeDuplicates();
    return words;
}

QString dialPrefix(const QString &typed)
{
    const QString number = dialled(typed);
    const auto first = std::find_if(number.begin(), number.end(), [](QChar c) { return c != QLatin1Char('0'); });
    return first == number.end() ? number : number.mid(first - number.begin());
}

} // namespace deskbell
