// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pastday.h"

#include "protocol/textfold.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestName = 3; ///< "oct", "mon": fewer letters are guessing

QList<QLocale> languages(const QLocale &locale) { return {locale, QLocale(QLocale::English), QLocale(QLocale::Romanian)}; }

/// 1 to 12, or 1 to 7 from Monday; 0: the word is none.
int numberOf(const QString &word, int count, const QLocale &locale, QString (QLocale::*name)(int, QLocale::FormatType) const)
{
    if (word.size() < shortestName) {
        return 0;
    }
    for (const QLocale &language : languages(locale)) {
        for (int i = 1; i <= count; ++i) {
            if (foldForSearch((language.*name)(i, QLocale::LongFormat)).startsWith(word)) {
                return i;
            }
        }
    }
    return 0;
}

int monthOf(const QString &word, const QLocale &locale)
{
    const int genitive = numberOf(word, 12, locale, &QLocale::monthName);
    return genitive ? genitive : numberOf(word, 12, locale, &QLocale::standaloneMonthName);
}

int weekdayOf(const QString &word, const QLocale &locale) { return numberOf(word, 7, locale, &QLocale::standaloneDayName); }

/// A day of this year or, when that is still to come, of the last one.
QDate latest(int month, int day, const QDate &today)
{
    QDate date(today.year(), month, day);
    for (int years = 0; years < 8 && (!date.isValid() || date > today); ++years) {
        date = QDate(today.year() - years - 1, month, day); // 29 February may be years ago
    }
    return date;
}

QDate ago(const QStringList &words, const QDate &today)
{
    static const QHash<QString, int> days{{u"day"_s, 1},  {u"days"_s, 1},  {u"zi"_s, 1},        {u"zile"_s, 1},
                                          {u"week"_s, 7}, {u"weeks"_s, 7}, {u"saptamana"_s, 7}, {u"saptamani"_s, 7}};
    static const QHash<QString, int> months{{u"month"_s, 1}, {u"months"_s, 1}, {u"luna"_s, 1}, {u"luni"_s, 1},
                                            {u"year"_s, 12}, {u"years"_s, 12}, {u"an"_s, 12},  {u"ani"_s, 12}};
    int count = 1;
    bool past = false;
    QDate found;
    for (const QString &word : words) {
        bool number = false;
        const int value = word.toInt(&number);
        if (number) {
            count = std::clamp(value, 0, 1200);
        } else if (word == "ago"_L1 || word == "acum"_L1 || word == "last"_L1 || word == "trecuta"_L1 || word == "trecut"_L1) {
            past = true;
        }
    }
    for (const QString &word : words) {
        if (days.contains(word)) {
            found = today.addDays(-count * days.value(word));
        } else if (months.contains(word)) {
            found = today.addMonths(-count * months.value(word));
        }
    }
    return past ? found : QDate();
}

QDate inNumbers(const QString &text, const QDate &today, const QLocale &locale)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?$"_s);
    static const QRegularExpression dotted(u"^(\\d{1,2})([./-])(\\d{1,2})(?:[./-](\\d{4}|\\d{2})?)?$"_s);
    static const QRegularExpression year(u"^(19|20)\\d{2}$"_s);
    if (const auto match = iso.match(text); match.hasMatch()) {
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), qMax(1, match.captured(3).toInt()));
    }
    if (year.match(text).hasMatch()) {
        return QDate(text.toInt(), 1, 1);
    }
    const auto match = dotted.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    int day = match.captured(1).toInt();
    int month = match.captured(3).toInt();
    // "10/12" is read as the country writes it.
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    if (match.captured(2) == "/"_L1 && format.indexOf(u'M') < format.indexOf(u'd')) {
        std::swap(day, month);
    }
    const QString years = match.captured(4);
    if (years.isEmpty()) {
        return month >= 1 && month <= 12 ? latest(month, day, today) : QDate();
    }
    return QDate(years.size() == 2 ? 2000 + years.toInt() : years.toInt(), month, day);
}

/// The latest such day before today.
QDate lastWeekday(int weekday, const QDate &today) { return today.addDays(-((today.dayOfWeek() - weekday + 6) % 7 + 1)); }

/// Written out in full: "marți" is Tuesday, although "martie" begins with it.
int wholeWeekday(const QString &word, const QLocale &locale)
{
    for (const QLocale &language : languages(locale)) {
        for (int day = 1; day <= 7; ++day) {
            if (foldForSearch(language.standaloneDayName(day)) == word) {
                return day;
            }
        }
    }
    return 0;
}

QDate inWords(const QStringList &words, const QDate &today, const QLocale &locale)
{
    int day = 0;
    int month = 0;
    int year = 0;
    for (const QString &word : words) {
        bool number = false;
        const int value = QString(word).remove(u"st"_s).remove(u"nd"_s).remove(u"rd"_s).remove(u"th"_s).toInt(&number);
        if (number && value > 31) {
            year = value;
        } else if (number) {
            day = value;
        } else if (const int whole = words.size() <= 2 ? wholeWeekday(word, locale) : 0) {
            return lastWeekday(whole, today);
        } else if (const int found = monthOf(word, locale)) {
            month = found;
        } else if (const int weekday = words.size() <= 2 ? weekdayOf(word, locale) : 0) {
            return lastWeekday(weekday, today);
        }
    }
    if (month == 0) {
        return {};
    }
    if (year > 0) {
        return QDate(year, month, qMax(day, 1));
    }
    return latest(month, qMax(day, 1), today);
}

} // namespace

QDate readPastDay(const QString &words, const QDate &today, const QLocale &locale)
{
    const QString text = foldForSearch(words).trimmed();
    static const QStringList now{u"today"_s, u"azi"_s, u"astazi"_s};
    static const QStringList before{u"yesterday"_s, u"ieri"_s};
    if (now.contains(text)) {
        return today;
    }
    if (before.contains(text)) {
        return today.addDays(-1);
    }
    if (const QDate numbers = inNumbers(text, today, locale); numbers.isValid()) {
        return numbers;
    }
    const QStringList parts = searchWords(text);
    const QDate relative = ago(parts, today);
    return relative.isValid() ? relative : inWords(parts, today, locale);
}

} // namespace deskbell
