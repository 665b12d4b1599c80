// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/workinghours.h"

#include <QJsonArray>

#include <algorithm>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 7> weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
// A promise further away than this is none.
constexpr int longestWaitDays = 5 * 366;

Error wrongHours(const QString &detail)
{
    return Error{.kind = Error::Kind::Invalid, .detail = detail, .field = u"settings.hours"_s};
}

/// "24:00" is the end of the day, kept as 00:00.
QTime timeOfDay(const QString &text) { return text == "24:00"_L1 ? QTime(0, 0) : QTime::fromString(text, u"HH:mm"_s); }

QDateTime endOf(const WorkingHours::Span &span, const QDate &day, const QTimeZone &zone)
{
    const bool midnight = span.second == QTime(0, 0);
    return QDateTime(midnight ? day.addDays(1) : day, span.second, zone);
}

Result<QList<WorkingHours::Span>> spansOf(const QJsonValue &value)
{
    QList<WorkingHours::Span> spans;
    if (!value.isUndefined() && !value.isArray()) {
        return wrongHours(u"the hours of a day are a list"_s);
    }
    const QJsonArray list = value.toArray();
    for (const QJsonValue each : list) {
        const WorkingHours::Span span{timeOfDay(each[0].toString()), timeOfDay(each[1].toString())};
        const bool toMidnight = span.second == QTime(0, 0);
        if (!span.first.isValid() || !span.second.isValid() || (!toMidnight && span.second <= span.first)) {
            return wrongHours(u"hours are pairs such as [\"09:00\", \"17:30\"]"_s);
        }
        spans.append(span);
    }
    std::sort(spans.begin(), spans.end());
    for (qsizetype i = 1; i < spans.size(); ++i) {
        if (spans[i - 1].second == QTime(0, 0) || spans[i].first < spans[i - 1].second) {
            return wrongHours(u"the hours of a day overlap"_s);
        }
    }
    return spans;
}

} // namespace

Result<WorkingHours> workingHoursOf(const QJsonObject &queueSettings)
{
    const QJsonValue value = queueSettings.value("hours"_L1);
    if (value.isUndefined() || value.isNull()) {
        return Error{.kind = Error::Kind::NotFound};
    }
    if (!value.isObject()) {
        return wrongHours(u"hours are lists by weekday"_s);
    }
    const QJsonObject json = value.toObject();
    WorkingHours hours;
    const QString zone = json.value("timezone"_L1).toString();
    if (!zone.isEmpty()) {
        hours.zone = QTimeZone(zone.toUtf8());
        if (!hours.zone.isValid()) {
            return wrongHours(u"there is no time zone %1"_s.arg(zone.left(60)));
        }
    }
    bool any = false;
    for (size_t day = 0; day < weekdays.size(); ++day) {
        auto spans = spansOf(json.value(QLatin1StringView(weekdays[day])));
        if (!spans) {
            return spans.error();
        }
        any = any || !spans->isEmpty();
        hours.days[day] = *std::move(spans);
    }
    if (!any) {
        return wrongHours(u"a queue works at some time"_s);
    }
    return hours;
}

QDateTime addWorkingTime(const QDateTime &start, int seconds, const QJsonObject &queueSettings)
{
    const auto hours = workingHoursOf(queueSettings);
    if (!hours) {
        return start.addSecs(seconds);
    }
    QDate day = start.toTimeZone(hours->zone).date();
    qint64 left = seconds;
    for (int passed = 0; passed < longestWaitDays; ++passed, day = day.addDays(1)) {
        for (const WorkingHours::Span &span : hours->days[static_cast<size_t>(day.dayOfWeek() - 1)]) {
            const QDateTime end = endOf(span, day, hours->zone);
            const QDateTime begin = std::max(QDateTime(day, span.first, hours->zone), start);
            const qint64 room = begin.secsTo(end);
            if (room <= 0) {
                continue;
            }
            if (left <= room) {
                return begin.addSecs(left).toUTC();
            }
            left -= room;
        }
    }
    return start.addSecs(seconds);
}

} // namespace deskbell::hub
