// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/phrases.h"

#include <QLocale>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

QString Phrases::state(const Word<ConversationState> &state)
{
    switch (state.value()) {
    case ConversationState::Open: return tr("Open");
    case ConversationState::Pending: return tr("Waiting");
    case ConversationState::Snoozed: return tr("Snoozed");
    case ConversationState::Resolved: return tr("Resolved");
    case ConversationState::Closed: return tr("Closed");
    case ConversationState::Unknown: break;
    }
    return state.toString();
}

QString Phrases::priority(const Word<Priority> &priority)
{
    switch (priority.value()) {
    case Priority::Low: return tr("Low");
    case Priority::Normal: return tr("Normal");
    case Priority::High: return tr("High");
    case Priority::Urgent: return tr("Urgent");
    case Priority::Unknown: break;
    }
    return priority.toString();
}

QString Phrases::delivery(const Word<DeliveryState> &state)
{
    switch (state.value()) {
    case DeliveryState::Queued: return tr("Waiting to go");
    case DeliveryState::Sending: return tr("Sending…");
    case DeliveryState::Sent: return tr("Sent");
    case DeliveryState::Delivered: return tr("Delivered");
    case DeliveryState::Read: return tr("Read");
    case DeliveryState::Failed: return tr("Not delivered");
    case DeliveryState::Unconfirmed: return tr("Unconfirmed");
    case DeliveryState::Unknown: break;
    }
    return state.toString();
}

QString Phrases::channel(const QString &kind)
{
    static const std::pair<const char *, const char *> names[] = {
        {"email", QT_TR_NOOP("Email")},       {"chat", QT_TR_NOOP("Chat")},   {"sms", QT_TR_NOOP("SMS")},
        {"telegram", QT_TR_NOOP("Telegram")}, {"call", QT_TR_NOOP("Call")},   {"voice", QT_TR_NOOP("Call")},
        {"note", QT_TR_NOOP("Note")},         {"phone", QT_TR_NOOP("Phone")}, {"system", QT_TR_NOOP("System")},
    };
    for (const auto &[wire, name] : names) {
        if (kind == QLatin1StringView(wire)) {
            return tr(name);
        }
    }
    return kind;
}

QString Phrases::presence(const Word<Presence> &presence)
{
    switch (presence.value()) {
    case Presence::Online: return tr("Online");
    case Presence::Busy: return tr("Busy");
    case Presence::Away: return tr("Away");
    case Presence::Offline: return tr("Offline");
    case Presence::Unknown: break;
    }
    return presence.toString();
}

QString Phrases::role(const Word<Role> &role)
{
    switch (role.value()) {
    case Role::Agent: return tr("Agent");
    case Role::Lead: return tr("Team lead");
    case Role::Admin: return tr("Administrator");
    case Role::Unknown: break;
    }
    return role.toString();
}

QString Phrases::health(const Word<HealthState> &state)
{
    switch (state.value()) {
    case HealthState::Ok: return tr("Working");
    case HealthState::Degraded: return tr("Working with trouble");
    case HealthState::Down: return tr("Not working");
    case HealthState::Unknown: break;
    }
    return state.toString();
}

QString Phrases::automatic(const QString &kind)
{
    static const std::pair<const char *, const char *> names[] = {
        {"bounce", QT_TR_NOOP("Bounce")},          {"auto_reply", QT_TR_NOOP("Automatic reply")},
        {"list", QT_TR_NOOP("Mailing list")},      {"complaint", QT_TR_NOOP("Spam complaint")},
        {"receipt", QT_TR_NOOP("Receipt")},        {"opt_out", QT_TR_NOOP("Wants no more messages")},
        {"start", QT_TR_NOOP("Started the chat")}, {"opt_in", QT_TR_NOOP("Wants messages again")},
    };
    for (const auto &[wire, name] : names) {
        if (kind == QLatin1StringView(wire)) {
            return tr(name);
        }
    }
    return kind;
}

QString Phrases::language(const QString &tag)
{
    if (tag.isEmpty()) {
        return {};
    }
    const QLocale locale(tag);
    const QString name = locale.nativeLanguageName();
    return locale.language() == QLocale::C || name.isEmpty() ? tag : name.left(1).toUpper() + name.mid(1);
}

QString Phrases::error(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline: return tr("The hub cannot be reached. Check the address and the network. (%1)").arg(error.detail);
    case Error::Kind::TimedOut: return tr("The hub did not answer in time. Try again.");
    case Error::Kind::SignedOut: return tr("The e-mail address or the password is not right.");
    case Error::Kind::Forbidden: return tr("You are not allowed to do this. Ask an administrator.");
    case Error::Kind::NotFound: return tr("It is no longer there, or not yours to see.");
    case Error::Kind::Conflict: return tr("Somebody changed this meanwhile: %1").arg(error.detail);
    case Error::Kind::Stale: return tr("Somebody changed this meanwhile. Look at the new state and try again.");
    case Error::Kind::TooLarge:
    case Error::Kind::HeaderTooLarge: return tr("It is too large for the hub.");
    case Error::Kind::TooMany:
        return error.retryAfterSeconds > 0 ? tr("Too many attempts. Try again in %n s.", nullptr, error.retryAfterSeconds)
                                           : tr("Too many attempts. Try again in a moment.");
    case Error::Kind::Unavailable: return tr("The hub is busy. Try again in a moment.");
    case Error::Kind::Malformed:
    case Error::Kind::Invalid:
    case Error::Kind::Internal: break;
    }
    return error.detail.isEmpty() ? tr("The hub could not do this.") : error.detail;
}

QString Phrases::fileSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10 * 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

QString Phrases::shortTime(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid()) {
        return {};
    }
    const qint64 minutes = moment.secsTo(now) / 60;
    if (minutes < 1) {
        return tr("now", "time in a list: less than a minute ago");
    }
    if (minutes < 60) {
        //: Time in a list: minutes ago, as short as can be
        return tr("%1m").arg(minutes);
    }
    const QDateTime local = moment.toLocalTime();
    const QDate today = now.toLocalTime().date();
    if (local.date() == today) {
        return clockTime(moment);
    }
    if (local.date().daysTo(today) < 7) {
        return QLocale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat);
    }
    return QLocale().toString(local.date(), local.date().year() == today.year() ? u"d MMM"_s : u"d.MM.yy"_s);
}

QString Phrases::remaining(const QDateTime &due, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(due);
    const qint64 minutes = qAbs(seconds) / 60;
    const QString sign = seconds < 0 ? u"\u2212"_s : QString();
    if (minutes < 60) {
        //: Minutes left, in a pill
        return tr("%1 min").arg(sign + QString::number(minutes));
    }
    if (minutes < 48 * 60) {
        //: Hours and minutes left, in a pill
        return tr("%1:%2 h").arg(sign + QString::number(minutes / 60)).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    //: Days left, in a pill
    return tr("%1 d").arg(sign + QString::number(minutes / (24 * 60)));
}

QString Phrases::day(const QDate &day, const QDate &today)
{
    if (day == today) {
        return tr("Today");
    }
    if (day.addDays(1) == today) {
        return tr("Yesterday");
    }
    return QLocale().toString(day, day.year() == today.year() ? u"dddd, d MMMM"_s : u"dddd, d MMMM yyyy"_s);
}

QString Phrases::clockTime(const QDateTime &moment) { return QLocale().toString(moment.toLocalTime().time(), u"HH:mm"_s); }

QString Phrases::moment(const QDateTime &moment)
{
    // One way of telling the time everywhere, whatever the region would write.
    return QLocale().toString(moment.toLocalTime().date(), QLocale::ShortFormat) + u' ' + clockTime(moment);
}

QString Phrases::timeAhead(const QDateTime &moment, const QDateTime &now)
{
    const QDate day = moment.toLocalTime().date();
    const qint64 days = now.toLocalTime().date().daysTo(day);
    if (days == 0) {
        return clockTime(moment);
    }
    return days > 0 && days < 7 ? QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' ' + clockTime(moment)
                                : QLocale().toString(day, u"d MMM"_s);
}

QString Phrases::grouped(qint64 number)
{
    // A thin space in every language: a dot or comma reads as a fraction in half of them.
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, QChar(0x202F));
    }
    return digits;
}

QString Phrases::initials(const QString &name)
{
    const QStringList parts = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.isEmpty()) {
        return u"?"_s;
    }
    QString letters = parts.first().left(1);
    if (parts.size() > 1) {
        letters += parts.last().left(1);
    }
    return letters.toUpper();
}

} // namespace deskbell
