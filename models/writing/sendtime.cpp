// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/writing/sendtime.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

using Flaw = TypedMoment::Flaw;

const QTime morning(9, 0);

/// What was understood so far.
struct Reading {
    std::optional<QDate> date{};
    std::optional<QTime> time{};
    std::optional<int> weekday{}; ///< 1 Monday … 7 Sunday
    bool nextWeek = false;
    std::optional<QDateTime> moment{};
    bool wrong = false;
};

QString folded(const QString &words)
{
    QString plain;
    for (const QChar character : words.normalized(QString::NormalizationForm_KD)) {
        if (!character.isMark()) {
            plain.append(character.toLower());
        }
    }
    return plain;
}

std::optional<int> numberWord(const QString &word)
{
    static const QHash<QString, int> words{{u"a"_s, 1},    {u"an"_s, 1},    {u"one"_s, 1},   {u"two"_s, 2},  {u"three"_s, 3},
                                           {u"o"_s, 1},    {u"un"_s, 1},    {u"una"_s, 1},   {u"doua"_s, 2}, {u"doi"_s, 2},
                                           {u"trei"_s, 3}, {u"patru"_s, 4}, {u"cinci"_s, 5}, {u"four"_s, 4}, {u"five"_s, 5}};
    bool good = false;
    const int number = word.toInt(&good);
    if (good && number > 0 && number < 10'000) {
        return number;
    }
    return words.contains(word) ? std::optional<int>(words.value(word)) : std::nullopt;
}

/// "h", "hours", "ore" …: the minutes of one; days and weeks go by the calendar and count 0.
struct Unit {
    int minutes = 0;
    int days = 0;
};

std::optional<Unit> unitWord(const QString &word)
{
    static const QStringList minutes{u"m"_s, u"min"_s, u"mins"_s, u"minute"_s, u"minutes"_s, u"minut"_s};
    static const QStringList hours{u"h"_s, u"hr"_s, u"hrs"_s, u"hour"_s, u"hours"_s, u"ora"_s, u"ore"_s};
    static const QStringList days{u"d"_s, u"day"_s, u"days"_s, u"zi"_s, u"zile"_s};
    static const QStringList weeks{u"w"_s, u"week"_s, u"weeks"_s, u"saptamana"_s, u"saptamani"_s, u"sapt"_s};
    if (minutes.contains(word)) {
        return Unit{.minutes = 1};
    }
    if (hours.contains(word)) {
        return Unit{.minutes = 60};
    }
    if (days.contains(word)) {
        return Unit{.days = 1};
    }
    return weeks.contains(word) ? std::optional<Unit>(Unit{.days = 7}) : std::nullopt;
}

/// 1 to 7; three letters are enough where they tell.
std::optional<int> weekdayWord(const QString &word, bool romanian)
{
    static const QStringList english{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                     u"friday"_s, u"saturday"_s, u"sunday"_s};
    static const QStringList ours{u"luni"_s, u"marti"_s, u"miercuri"_s, u"joi"_s, u"vineri"_s, u"sambata"_s, u"duminica"_s};
    static const QHash<QString, int> oblique{{u"lunea"_s, 1},   {u"martea"_s, 2}, {u"miercurea"_s, 3}, {u"joia"_s, 4},
                                             {u"vinerea"_s, 5}, {u"thurs"_s, 4},  {u"tues"_s, 2},      {u"thur"_s, 4}};
    if (oblique.contains(word)) {
        return oblique.value(word);
    }
    if (word.size() < 3 || (word == "mar"_L1 && !romanian)) {
        return std::nullopt;
    }
    for (int day = 0; day < 7; ++day) {
        const bool wholeOrShort = word.size() == 3 || word.size() == english.at(day).size();
        if ((wholeOrShort && english.at(day).startsWith(word)) || ours.at(day) == word
            || (word.size() == 3 && ours.at(day).startsWith(word))) {
            return day + 1;
        }
    }
    return std::nullopt;
}

std::optional<int> monthWord(const QString &word)
{
    static const QStringList english{u"january"_s, u"february"_s, u"march"_s,     u"april"_s,   u"may"_s,      u"june"_s,
                                     u"july"_s,    u"august"_s,   u"september"_s, u"october"_s, u"november"_s, u"december"_s};
    static const QStringList ours{u"ianuarie"_s, u"februarie"_s, u"martie"_s,     u"aprilie"_s,   u"mai"_s,       u"iunie"_s,
                                  u"iulie"_s,    u"august"_s,    u"septembrie"_s, u"octombrie"_s, u"noiembrie"_s, u"decembrie"_s};
    if (word.size() < 3) {
        return std::nullopt;
    }
    for (int month = 0; month < 12; ++month) {
        const bool isShort = word.size() == 3 || word == "sept"_L1;
        for (const QString &name : {english.at(month), ours.at(month)}) {
            if (name == word || (isShort && name.startsWith(word))) {
                return month + 1;
            }
        }
    }
    return std::nullopt;
}

std::optional<QTime> dayPart(const QString &word)
{
    static const QHash<QString, QTime> parts{{u"morning"_s, morning},          {u"dimineata"_s, morning},
                                             {u"noon"_s, QTime(12, 0)},        {u"pranz"_s, QTime(12, 0)},
                                             {u"amiaza"_s, QTime(12, 0)},      {u"afternoon"_s, QTime(14, 0)},
                                             {u"dupa-amiaza"_s, QTime(14, 0)}, {u"evening"_s, QTime(18, 0)},
                                             {u"seara"_s, QTime(18, 0)},       {u"night"_s, QTime(20, 0)}};
    return parts.contains(word) ? std::optional<QTime>(parts.value(word)) : std::nullopt;
}

/// "9", "9:30", "14.30", "9am", "9:30pm", "9h"; \a half: what follows ("am", "pm"), taken when it is one.
std::optional<QTime> clockTimeOf(const QString &word, const QString &half, bool &tookHalf)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:.h](\\d{2}))?h?(am|pm|a\\.m\\.|p\\.m\\.)?$"_s);
    const auto match = form.match(word);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    QString suffix = match.captured(3).remove(u'.');
    if (suffix.isEmpty() && (half == "am"_L1 || half == "pm"_L1)) {
        suffix = half;
        tookHalf = true;
    }
    if (!suffix.isEmpty()) {
        if (hour < 1 || hour > 12) {
            return std::nullopt;
        }
        hour = hour % 12 + (suffix == "pm"_L1 ? 12 : 0);
    }
    const QTime time(hour, minute);
    return time.isValid() ? std::optional<QTime>(time) : std::nullopt;
}

/// "2026-12-24", "24.12.", "24.12.2026", "24/12". Day before month.
std::optional<QDate> writtenDate(const QString &word, const QDate &today)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression dayFirst(u"^(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{2,4})?)?$"_s);
    if (const auto match = iso.match(word); match.hasMatch()) {
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    }
    const auto match = dayFirst.match(word);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const bool hasYear = !match.captured(3).isEmpty();
    const int year = hasYear ? match.captured(3).toInt() + (match.captured(3).size() == 2 ? 2000 : 0) : today.year();
    const QDate date(year, match.captured(2).toInt(), match.captured(1).toInt());
    return date.isValid() && !hasYear && date < today ? date.addYears(1) : date;
}

class MomentReader
{
public:
    MomentReader(const QString &words, const QDateTime &now, bool romanian)
        : m_now(now)
        , m_romanian(romanian)
    {
        static const QRegularExpression glued(u"\\b(\\d+)(h|hr|hrs|m|min|mins|d|w)\\b"_s);
        QString plain = folded(words).replace(u"dupa amiaza"_s, u"dupa-amiaza"_s);
        plain.remove(u',');
        m_relative = plain.startsWith("in "_L1) || plain.startsWith("peste "_L1) || plain.contains(glued);
        if (m_relative) {
            plain.replace(glued, u"\\1 \\2"_s);
        }
        static const QRegularExpression blanks(u"\\s+"_s);
        m_words = plain.split(blanks, Qt::SkipEmptyParts);
    }

    Reading read()
    {
        if (m_words.isEmpty()) {
            m_reading.wrong = true;
        } else if (m_relative) {
            readRelative();
        } else {
            while (m_next < m_words.size() && !m_reading.wrong) {
                readWord();
            }
        }
        return m_reading;
    }

private:
    QString word(qsizetype ahead = 0) const { return m_words.value(m_next + ahead); }

    // "in 2 h", "in 1 h 30 min", "peste o ora", "peste 30 de minute", "in half an hour", "in 3 days at 10"
    void readRelative()
    {
        QDateTime moment = m_now;
        bool any = false;
        bool byDays = false;
        if (word() == "in"_L1 || word() == "peste"_L1) {
            ++m_next;
        }
        while (m_next < m_words.size()) {
            if (word() == "half"_L1 || word() == "jumatate"_L1) {
                moment = moment.addSecs(30 * 60);
                m_next = m_words.size();
                any = true;
                break;
            }
            if (word() == "and"_L1 || word() == "si"_L1) {
                ++m_next;
                continue;
            }
            const auto number = numberWord(word());
            const qsizetype unitAt = word(1) == "de"_L1 ? 2 : 1;
            const auto unit = number ? unitWord(word(unitAt)) : std::nullopt;
            if (!unit) {
                break;
            }
            moment = moment.addDays(static_cast<qint64>(*number) * unit->days)
                         .addSecs(static_cast<qint64>(*number) * unit->minutes * 60);
            byDays = byDays || unit->days > 0;
            any = true;
            m_next += unitAt + 1;
        }
        if (m_next == m_words.size() && any) {
            m_reading.moment = moment;
            return;
        }
        m_reading.wrong = !any || !byDays;
        m_reading.date = moment.date();
        while (m_next < m_words.size() && !m_reading.wrong) {
            readWord();
        }
    }

    void readWord()
    {
        const QString now = word();
        static const QStringList fillers{u"at"_s,   u"on"_s,  u"la"_s, u"ora"_s, u"pe"_s,
                                         u"this"_s, u"the"_s, u"in"_s, u"de"_s,  u"of"_s};
        if (fillers.contains(now)) {
            ++m_next;
        } else if (!readDayWord(now) && !readDate(now) && !readTime(now)) {
            m_reading.wrong = true;
        }
    }

    bool setDate(const QDate &date)
    {
        m_reading.wrong = m_reading.wrong || m_reading.date || m_reading.weekday || !date.isValid();
        m_reading.date = date;
        ++m_next;
        return true;
    }

    bool readDayWord(const QString &now)
    {
        const QDate today = m_now.date();
        static const QStringList next{u"next"_s, u"viitoare"_s, u"viitor"_s, u"urmatoare"_s};
        if (now == "today"_L1 || now == "azi"_L1 || now == "astazi"_L1) {
            return setDate(today);
        }
        if (now == "tomorrow"_L1 || now == "tmrw"_L1 || now == "tom"_L1 || now == "maine"_L1) {
            return setDate(today.addDays(1));
        }
        if (now == "poimaine"_L1) {
            return setDate(today.addDays(2));
        }
        if (now == "tonight"_L1 || now == "deseara"_L1 || now == "diseara"_L1) {
            m_reading.time = m_reading.time ? m_reading.time : QTime(20, 0);
            return setDate(today);
        }
        if (next.contains(now)) {
            m_reading.nextWeek = true;
            ++m_next;
            return true;
        }
        if (now == "week"_L1 || now == "saptamana"_L1) {
            m_reading.weekday = 1;
            m_reading.wrong = m_reading.date.has_value();
            ++m_next;
            return true;
        }
        if (const auto day = weekdayWord(now, m_romanian); day && !m_reading.weekday && !m_reading.date) {
            m_reading.weekday = day;
            ++m_next;
            return true;
        }
        return false;
    }

    bool readDate(const QString &now)
    {
        // "9.30" is a time wherever a day is known already or the second number is no month.
        if (!m_reading.date && !m_reading.weekday) {
            const auto date = writtenDate(now, m_now.date());
            if (date && date->isValid()) {
                return setDate(*date);
            }
            bool isDay = false;
            const int day = QString(now).remove(u'.').toInt(&isDay);
            if (const auto month = isDay ? monthWord(word(1)) : std::nullopt) {
                ++m_next;
                return setDayOf(*month, day);
            }
            if (const auto month = monthWord(now)) {
                const int dayAfter = word(1).remove(u'.').toInt(&isDay);
                ++m_next;
                return isDay && setDayOf(*month, dayAfter);
            }
        }
        return false;
    }

    bool setDayOf(int month, int day)
    {
        QDate date(m_now.date().year(), month, day);
        if (date.isValid() && date < m_now.date()) {
            date = date.addYears(1);
        }
        setDate(date);
        static const QRegularExpression year(u"^20\\d\\d$"_s);
        if (year.match(word()).hasMatch()) {
            m_reading.date = QDate(word().toInt(), month, day);
            m_reading.wrong = m_reading.wrong || !m_reading.date->isValid();
            ++m_next;
        }
        return true;
    }

    bool readTime(const QString &now)
    {
        if (const auto part = dayPart(now)) {
            // "tomorrow 8 morning": the number is more exact; "8 evening" means 20:00.
            if (m_reading.time && *part >= QTime(14, 0) && m_reading.time->hour() < 12) {
                m_reading.time = m_reading.time->addSecs(12 * 3600);
            }
            m_reading.time = m_reading.time.value_or(*part);
            ++m_next;
            return true;
        }
        bool tookHalf = false;
        const auto time = clockTimeOf(now, word(1), tookHalf);
        if (!time || m_reading.time) {
            return false;
        }
        m_reading.time = time;
        m_next += tookHalf ? 2 : 1;
        return true;
    }

    QDateTime m_now;
    bool m_romanian = false;
    bool m_relative = false;
    QStringList m_words;
    qsizetype m_next = 0;
    Reading m_reading{};
};

QDateTime at(const QDate &date, const QTime &time, const QDateTime &now)
{
    QDateTime moment = now;
    moment.setDate(date);
    moment.setTime(time);
    return moment;
}

QDateTime momentOf(const Reading &reading, const QDateTime &now)
{
    if (reading.moment) {
        return *reading.moment;
    }
    if (reading.date) {
        return at(*reading.date, reading.time.value_or(morning), now);
    }
    if (reading.weekday) {
        int ahead = (*reading.weekday - now.date().dayOfWeek() + 7) % 7;
        const QTime time = reading.time.value_or(morning);
        if (reading.nextWeek) {
            // "next friday": the one of the week that begins on the coming Monday.
            ahead = 8 - now.date().dayOfWeek() + (*reading.weekday - 1);
        } else if (ahead == 0 && at(now.date(), time, now) <= now) {
            ahead = 7;
        }
        return at(now.date().addDays(ahead), time, now);
    }
    const QDateTime today = at(now.date(), reading.time.value_or(morning), now);
    return today > now ? today : at(now.date().addDays(1), reading.time.value_or(morning), now);
}

} // namespace

TypedMoment readMoment(const QString &words, const QDateTime &now, const QString &language)
{
    const Reading reading = MomentReader(words, now, language.startsWith("ro"_L1)).read();
    const bool something = reading.moment || reading.date || reading.weekday || reading.time;
    if (reading.wrong || !something || (reading.nextWeek && !reading.weekday)) {
        return {.flaw = Flaw::NotUnderstood};
    }
    const QDateTime moment = momentOf(reading, now);
    if (!moment.isValid()) {
        return {.flaw = Flaw::NotUnderstood};
    }
    if (moment <= now) {
        return {.flaw = Flaw::Past};
    }
    return moment > now.addYears(1) ? TypedMoment{.flaw = Flaw::TooFar} : TypedMoment{.at = moment};
}

} // namespace deskbell
