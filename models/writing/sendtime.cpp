// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/writing/sendtime.h"

#include "models/writing/momentwords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

#include <optional>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

using Flaw = TypedMoment::Flaw;
using MomentKind = MomentWord::Kind;

const QTime workMorning(9, 0);

/// What was understood so far.
struct Reading {
    std::optional<QDate> date{};
    std::optional<QTime> time{};
    std::optional<int> weekday{}; ///< 1 Monday … 7 Sunday
    bool nextWeek = false;
    std::optional<QDateTime> moment{};
    bool wrong = false;
};

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
    MomentReader(const QString &words, const QDateTime &now, const QString &language)
        : m_now(now)
        , m_language(language)
    {
        // "2h", "2 std": a span wherever it stands. "9-kor", "24-\u00e9n": Hungarian endings say nothing more.
        static const QRegularExpression glued(
            u"(?<=^|\\s)(\\d+)(h|hr|hrs|m|min|mins|d|w|std|godz|\u0447|\u0433\u043e\u0434|\u0445\u0432)(?=\\s|$)"_s);
        static const QRegularExpression ending(u"(?<=^|\\s)(\\d+(?:[:.]\\d+)?\\.?)-?(kor|an|en|jan|jen|n)(?=\\s|$)"_s);
        QString plain = foldedMoment(words).replace(u"dupa amiaza"_s, u"dupa-amiaza"_s);
        plain.replace(u"\u0628\u0639\u062f \u063a\u062f"_s, u"\u0628\u0639\u062f\u063a\u062f"_s);
        plain.remove(u',').replace(ending, u"\\1"_s);
        m_relative = plain.contains(glued);
        plain.replace(glued, u"\\1 \\2"_s);
        static const QRegularExpression blanks(u"\\s+"_s);
        m_words = plain.split(blanks, Qt::SkipEmptyParts);
        // "2 weeks"; not Hungarian "9 \u00f3ra", which is a time of the day.
        const bool span = numberAt(word()) && isUnit(word(1)) && !has(word(1), MomentKind::Filler);
        m_relative = m_relative || span || has(word(), MomentKind::Ahead)
            || std::any_of(m_words.begin(), m_words.end(), [this](const QString &one) { return has(one, MomentKind::Behind); });
    }

    Reading read()
    {
        if (m_words.isEmpty()) {
            m_reading.wrong = true;
            return m_reading;
        }
        if (m_relative) {
            readRelative();
            if (!m_reading.wrong) {
                return m_reading;
            }
            // "in the morning" only looked like a span.
            m_reading = {};
            m_next = 0;
        }
        while (m_next < m_words.size() && !m_reading.wrong) {
            readWord();
        }
        return m_reading;
    }

private:
    QString word(qsizetype ahead = 0) const { return m_words.value(m_next + ahead); }

    std::optional<int> valueOf(const QString &text, MomentKind kind) const
    {
        for (const MomentWord &meaning : meaningsOf(text, m_language)) {
            if (meaning.kind == kind) {
                return meaning.value;
            }
        }
        return std::nullopt;
    }
    bool has(const QString &text, MomentKind kind) const { return valueOf(text, kind).has_value(); }

    std::optional<int> numberAt(const QString &text) const
    {
        bool good = false;
        const int number = text.toInt(&good);
        return good && number > 0 && number < 10'000 ? std::optional<int>(number) : valueOf(text, MomentKind::Number);
    }
    bool isUnit(const QString &text) const { return has(text, MomentKind::Minutes) || has(text, MomentKind::Days); }

    // "in 2 h", "in 1 h 30 min", "peste o ora", "peste 30 de minute", "in half an hour", "in 3 days at 10", "2 ora mulva"
    void readRelative()
    {
        QDateTime moment = m_now;
        bool any = false;
        bool byDays = false;
        bool behind = false;
        m_next += has(word(), MomentKind::Ahead) ? 1 : 0;
        while (m_next < m_words.size()) {
            if (has(word(), MomentKind::Half) || (has(word(), MomentKind::Number) && has(word(1), MomentKind::Half))) {
                moment = moment.addSecs(30 * 60);
                m_next = m_words.size();
                any = true;
                break;
            }
            if (has(word(), MomentKind::And) || (any && has(word(), MomentKind::Behind))) {
                behind = behind || has(word(), MomentKind::Behind);
                ++m_next;
                continue;
            }
            // "\u0447\u0435\u0440\u0435\u0437 \u0447\u0430\u0441": no number is one.
            const bool bare = !any && isUnit(word());
            const auto number = bare ? std::optional<int>(1) : behind ? std::nullopt : numberAt(word());
            const qsizetype unitAt = bare ? 0 : word(1) == "de"_L1 ? 2 : 1;
            if (!number || !isUnit(word(unitAt))) {
                break;
            }
            const auto minutes = valueOf(word(unitAt), MomentKind::Minutes);
            const int days = minutes ? 0 : valueOf(word(unitAt), MomentKind::Days).value_or(0);
            moment = moment.addDays(static_cast<qint64>(*number) * days)
                         .addSecs(static_cast<qint64>(*number) * minutes.value_or(0) * 60);
            byDays = byDays || days > 0;
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
        if (has(now, MomentKind::Filler) || has(now, MomentKind::Ahead)) {
            // A word may be more than filler ("o": at, and Romanian for one): here only days and times count.
            if (!readDayWord(now)) {
                ++m_next;
            }
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
        if (const auto days = valueOf(now, MomentKind::DayFromNow)) {
            return setDate(today.addDays(*days));
        }
        if (has(now, MomentKind::Tonight)) {
            m_reading.time = m_reading.time ? m_reading.time : QTime(20, 0);
            return setDate(today);
        }
        if (has(now, MomentKind::Next)) {
            m_reading.nextWeek = true;
            ++m_next;
            return true;
        }
        if (has(now, MomentKind::Week)) {
            m_reading.weekday = 1;
            m_reading.wrong = m_reading.date.has_value();
            ++m_next;
            return true;
        }
        if (const auto day = valueOf(now, MomentKind::Weekday); day && !m_reading.weekday && !m_reading.date) {
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
            if (const auto month = isDay ? valueOf(word(1), MomentKind::Month) : std::nullopt) {
                ++m_next;
                return setDayOf(*month, day);
            }
            if (const auto month = valueOf(now, MomentKind::Month)) {
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
        if (const auto minutes = valueOf(now, MomentKind::DayPart)) {
            const QTime part(*minutes / 60, *minutes % 60);
            // "tomorrow 8 morning": the number is more exact; "8 evening" means 20:00.
            if (m_reading.time && part >= QTime(14, 0) && m_reading.time->hour() < 12) {
                m_reading.time = m_reading.time->addSecs(12 * 3600);
            }
            m_reading.time = m_reading.time.value_or(part);
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
    QString m_language;
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
        return at(*reading.date, reading.time.value_or(workMorning), now);
    }
    if (reading.weekday) {
        int ahead = (*reading.weekday - now.date().dayOfWeek() + 7) % 7;
        const QTime time = reading.time.value_or(workMorning);
        if (reading.nextWeek) {
            // "next friday": the one of the week that begins on the coming Monday.
            ahead = 8 - now.date().dayOfWeek() + (*reading.weekday - 1);
        } else if (ahead == 0 && at(now.date(), time, now) <= now) {
            ahead = 7;
        }
        return at(now.date().addDays(ahead), time, now);
    }
    const QDateTime today = at(now.date(), reading.time.value_or(workMorning), now);
    return today > now ? today : at(now.date().addDays(1), reading.time.value_or(workMorning), now);
}

} // namespace

namespace {

TypedMoment readIn(const QString &words, const QDateTime &now, const QString &language)
{
    const Reading reading = MomentReader(words, now, language).read();
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

} // namespace

TypedMoment readMoment(const QString &words, const QDateTime &now, const QString &language)
{
    static const QStringList others{u"en"_s, u"ro"_s, u"de"_s, u"pl"_s, u"ru"_s, u"uk"_s, u"hu"_s, u"ar"_s};
    TypedMoment moment = readIn(words, now, language);
    for (const QString &other : others) {
        if (moment.flaw != Flaw::NotUnderstood) {
            break;
        }
        moment = readIn(words, now, other);
    }
    return moment;
}

} // namespace deskbell
