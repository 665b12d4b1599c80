// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/writing/promisedtime.h"

#include "models/writing/promisetongues.h"
#include "models/writing/sendtime.h"

#include <QRegularExpression>

#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLookedAt = 20'000;
constexpr qsizetype longestSentence = 600; ///< longer ones are no sentences people write
const QTime endOfWork(17, 0);

/// Lower case without marks, a character for each: places in it are places in the text.
QString foldedInPlace(const QString &text)
{
    QString folded = text;
    for (QChar &character : folded) {
        const QString parts = character.decompositionTag() == QChar::Canonical ? character.decomposition() : QString();
        if (!parts.isEmpty()) {
            character = parts.at(0);
        }
        character = character == u'\u0142' || character == u'\u0141' ? u'l'
            : character == u'\u2019'                                 ? u'\''
            : character == u'\u00a0' || character == u'\u202f'       ? u' '
            : character == u'\u2013'                                 ? u'-'
                                                                     : character.toLower();
    }
    return folded;
}

/// What others wrote is nobody's promise here: quoted lines, and words in quotation marks.
QString withoutQuotes(const QString &text)
{
    static const QRegularExpression lines(u"^[ \\t]*[>|].*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression marks(
        u"[\"\u201C\u201E\u00AB][^\"\u201C\u201D\u201E\u00BB\\n]{0,300}[\"\u201C\u201D\u00BB]"_s);
    QString own = text.left(longestLookedAt);
    own.replace(lines, u"\n"_s);
    return own.replace(marks, u" "_s);
}

QStringList sentencesOf(const QString &text)
{
    // "24. Dezember", "godz. 14", "p.m." end nothing.
    static const QRegularExpression ends(
        u"(?<=[!?;])\\s+|(?<=[^\\d\\s.][^\\d\\s.][^\\d\\s.]\\.)(?<!godz\\.)\\s+|(?<=:\\d\\d\\.)\\s+(?=\\p{Lu})|\\n+"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList sentences;
    for (const QString &one : text.split(ends, Qt::SkipEmptyParts)) {
        if (one.size() <= longestSentence) {
            sentences.append(one);
        }
    }
    return sentences;
}

/// Where something was found.
struct PromiseSpan {
    qsizetype from = -1;
    qsizetype to = -1;
    void take(const QRegularExpressionMatch &match, int group = 0)
    {
        const qsizetype begin = match.capturedStart(group);
        from = from < 0 ? begin : std::min(from, begin);
        to = std::max(to, match.capturedEnd(group));
    }
};

class SentenceReader
{
public:
    SentenceReader(const QString &folded, const QDateTime &now, const PromiseTongue &tongue)
        : m_text(folded)
        , m_now(now)
        , m_tongue(tongue)
    { }

    std::optional<QDateTime> read(PromiseSpan &span)
    {
        if (const auto moment = relative(span)) {
            return moment;
        }
        const auto day = dayIn(span);
        const auto time = timeIn(span);
        if (!day && !time) {
            return std::nullopt;
        }
        const QDate today = m_now.date();
        QDateTime moment = m_now;
        moment.setDate(day.value_or(today));
        moment.setTime(time ? *time : partOfDay(span).value_or(endOfWork));
        if (!time && day == today && moment <= m_now) {
            return std::nullopt;
        }
        return moment;
    }

private:
    std::optional<int> numberOf(const QString &word) const
    {
        bool good = false;
        const int number = word.toInt(&good);
        if (good) {
            return number;
        }
        const auto known = m_tongue.numbers.constFind(word);
        return known == m_tongue.numbers.cend() ? std::nullopt : std::optional<int>(*known);
    }

    /// "in 2 hours", "within three days", "2 oran belul"
    std::optional<QDateTime> relative(PromiseSpan &span) const
    {
        for (const PromiseTongue::Unit &unit : m_tongue.units) {
            const auto match = unit.form.match(m_text);
            if (!match.hasMatch()) {
                continue;
            }
            const QString said = match.captured(u"n"_s);
            const auto number = said.isEmpty() ? std::optional<int>(1) : numberOf(said);
            if (!number || *number < 1 || *number > 400) {
                continue;
            }
            span.take(match);
            if (unit.minutes < 24 * 60) {
                return m_now.addSecs(qint64(*number) * unit.minutes * 60);
            }
            QDateTime moment = m_now.addDays(qint64(*number) * (unit.minutes / (24 * 60)));
            moment.setTime(endOfWork);
            return moment;
        }
        return std::nullopt;
    }

    std::optional<QDate> dayIn(PromiseSpan &span)
    {
        const QDate today = m_now.date();
        for (const PromiseTongue::Day &day : m_tongue.days) {
            const auto match = day.form.match(m_text);
            if (!match.hasMatch()) {
                continue;
            }
            span.take(match);
            if (day.weekday == 0) {
                return today.addDays(day.ahead);
            }
            const int ahead = (day.weekday - today.dayOfWeek() + 7) % 7;
            return today.addDays(ahead == 0 ? 7 : ahead);
        }
        const auto date = dateIn(m_date);
        if (date) {
            span.from = span.from < 0 ? m_date.from : std::min(span.from, m_date.from);
            span.to = std::max(span.to, m_date.to);
        }
        return date;
    }

    /// "24.12.", "24.12.2026", "2026-12-24", "24 December", "December 24th"
    std::optional<QDate> dateIn(PromiseSpan &span)
    {
        static const QRegularExpression written(
            u"(?<![\\d.,/-])(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./](?:\\d{4})?)(?![\\d/-])"_s);
        static const QRegularExpression named(
            u"(?<![\\d.,:])(\\d{1,2})(?:st|nd|rd|th|-?an|-?en|-?jan|-?jen)?\\.? (?:of )?(\\p{L}{3,})"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression monthFirst(
            u"(?<!\\p{L})(\\p{L}{3,}) (\\d{1,2})(?:st|nd|rd|th|\\.|-?an|-?en|-?jan|-?jen|-?ig)?(?![\\d:])"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        if (const auto match = written.match(m_text); match.hasMatch()) {
            return understood(match.captured(), match, span);
        }
        for (auto matches = named.globalMatch(m_text); matches.hasNext();) {
            const auto match = matches.next();
            if (const auto date = monthNamed(match.captured(2), match.captured(1), match, span)) {
                return date;
            }
        }
        for (auto matches = monthFirst.globalMatch(m_text); matches.hasNext();) {
            const auto match = matches.next();
            if (const auto date = monthNamed(match.captured(1), match.captured(2), match, span)) {
                return date;
            }
        }
        return std::nullopt;
    }
    std::optional<QDate> monthNamed(const QString &month, const QString &day, const QRegularExpressionMatch &match,
                                    PromiseSpan &span) const
    {
        for (qsizetype i = 0; i < m_tongue.months.size(); ++i) {
            if (month.startsWith(m_tongue.months[i])) {
                const QDate today = m_now.date();
                const QDate date(today.year(), int(i) + 1, day.toInt());
                // One that is long over is not next year's: nobody promises that far ahead without its year.
                const bool nextYear = date.isValid() && date.daysTo(today) > 200;
                if (!date.isValid()) {
                    return std::nullopt;
                }
                span.take(match);
                return nextYear ? date.addYears(1) : date;
            }
        }
        return std::nullopt;
    }
    std::optional<QDate> understood(const QString &words, const QRegularExpressionMatch &match, PromiseSpan &span) const
    {
        static const QRegularExpression iso(u"^(\\d{4})-(\\d{2})-(\\d{2})$"_s);
        static const QRegularExpression dayFirst(u"^(\\d{1,2})[./](\\d{1,2})[./](\\d{4})?$"_s);
        QDate date;
        if (const auto parts = iso.match(words); parts.hasMatch()) {
            date = QDate(parts.captured(1).toInt(), parts.captured(2).toInt(), parts.captured(3).toInt());
        } else if (const auto said = dayFirst.match(words); said.hasMatch()) {
            const int year = said.captured(3).isEmpty() ? m_now.date().year() : said.captured(3).toInt();
            date = QDate(year, said.captured(2).toInt(), said.captured(1).toInt());
            if (date.isValid() && said.captured(3).isEmpty() && date.daysTo(m_now.date()) > 200) {
                date = date.addYears(1);
            }
        }
        if (!date.isValid()) {
            return std::nullopt;
        }
        span.take(match);
        return date;
    }

    /// The last one where there are two ("between 14:00 and 16:00").
    std::optional<QTime> timeIn(PromiseSpan &span) const
    {
        std::optional<QTime> found;
        for (auto matches = m_tongue.times.globalMatch(m_text); matches.hasNext();) {
            const auto match = matches.next();
            int group = 1;
            while (match.capturedLength(group) == 0 && group < 7) {
                group += 3;
            }
            if (match.capturedStart(group) >= m_date.from && match.capturedEnd(group) <= m_date.to) {
                continue; // the day's number
            }
            int hour = match.captured(group).toInt();
            const int minute = match.captured(group + 1).toInt();
            const QString half = match.captured(group + 2).remove(u'.');
            if (!half.isEmpty() && (hour < 1 || hour > 12)) {
                continue;
            }
            hour = half.isEmpty() ? hour : hour % 12 + (half == "pm"_L1 ? 12 : 0);
            const QTime time(hour, minute);
            if (time.isValid()) {
                found = time;
                span.take(match);
            }
        }
        return found;
    }

    std::optional<QTime> partOfDay(PromiseSpan &span) const
    {
        for (const PromiseTongue::Part &part : m_tongue.parts) {
            if (const auto match = part.form.match(m_text); match.hasMatch()) {
                span.take(match);
                return part.ends;
            }
        }
        return std::nullopt;
    }

    PromiseSpan m_date; ///< where a date stands: its numbers are no times
    const QString &m_text;
    const QDateTime &m_now;
    const PromiseTongue &m_tongue;
};

} // namespace

std::optional<PromisedTime> promisedTimeIn(const QString &text, const QDateTime &now, const QString &language)
{
    const PromiseTongue *tongue = promiseTongue(language);
    if (!tongue) {
        return std::nullopt;
    }
    for (const QString &sentence : sentencesOf(withoutQuotes(text))) {
        const QString folded = foldedInPlace(sentence);
        if (folded.trimmed().endsWith(u'?') || !tongue->says.match(folded).hasMatch() || tongue->denies.match(folded).hasMatch()
            || tongue->hours.match(folded).hasMatch()) {
            continue;
        }
        PromiseSpan span;
        const auto at = SentenceReader(folded, now, *tongue).read(span);
        if (!at || *at <= now || *at > now.addYears(1)) {
            continue;
        }
        return PromisedTime{.at = *at,
                            .words = sentence.mid(span.from, span.to - span.from).simplified(),
                            .kind = tongue->calls.match(folded).hasMatch() ? PromiseKind::Call : PromiseKind::Answer};
    }
    return std::nullopt;
}

} // namespace deskbell
