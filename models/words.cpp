// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include <QLocale>

namespace deskbell {

using namespace Qt::StringLiterals;

QString Words::channel(const QString &kind)
{
    const QHash<QString, QString> words{{u"email"_s, tr("email")},       {u"chat"_s, tr("chat")},   {u"sms"_s, tr("SMS")},
                                        {u"telegram"_s, tr("Telegram")}, {u"call"_s, tr("call")},   {u"voice"_s, tr("call")},
                                        {u"note"_s, tr("note")},         {u"system"_s, tr("event")}};
    return words.value(kind, kind);
}

QString Words::channelTitle(const QString &kind)
{
    const QHash<QString, QString> words{{u"email"_s, tr("Email")},       {u"chat"_s, tr("Chat")},   {u"sms"_s, tr("SMS")},
                                        {u"telegram"_s, tr("Telegram")}, {u"call"_s, tr("Call")},   {u"voice"_s, tr("Call")},
                                        {u"note"_s, tr("Note")},         {u"system"_s, tr("Event")}};
    return words.value(kind, kind);
}

QString Words::state(const Word<ConversationState> &state)
{
    switch (state.value()) {
    case ConversationState::Open: return tr("open");
    case ConversationState::Pending: return tr("pending");
    case ConversationState::Snoozed: return tr("snoozed");
    case ConversationState::Resolved: return tr("resolved");
    case ConversationState::Closed: return tr("closed");
    case ConversationState::Unknown: break;
    }
    return state.toString();
}

QString Words::priority(const Word<Priority> &priority)
{
    switch (priority.value()) {
    case Priority::Low: return tr("low priority");
    case Priority::Normal: return tr("normal priority");
    case Priority::High: return tr("high priority");
    case Priority::Urgent: return tr("urgent");
    case Priority::Unknown: break;
    }
    return priority.toString();
}

QString Words::delivery(const Word<DeliveryState> &state)
{
    switch (state.value()) {
    case DeliveryState::Queued: return tr("waiting to be sent");
    case DeliveryState::Sending: return tr("being sent");
    case DeliveryState::Sent: return tr("sent");
    case DeliveryState::Delivered: return tr("delivered");
    case DeliveryState::Read: return tr("read");
    case DeliveryState::Failed: return tr("not delivered");
    case DeliveryState::Unconfirmed: return tr("delivery not confirmed");
    case DeliveryState::Unknown: break;
    }
    return state.toString();
}

QString Words::due(const QDateTime &due, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(due);
    const int minutes = int(std::min<qint64>(std::abs(seconds) / 60, std::numeric_limits<int>::max()));
    if (minutes < 60) {
        return seconds >= 0 ? tr("due in %n minute(s)", nullptr, minutes) : tr("overdue by %n minute(s)", nullptr, minutes);
    }
    if (minutes < 48 * 60) {
        return seconds >= 0 ? tr("due in %n hour(s)", nullptr, minutes / 60) : tr("overdue by %n hour(s)", nullptr, minutes / 60);
    }
    return seconds >= 0 ? tr("due in %n day(s)", nullptr, minutes / 1440) : tr("overdue by %n day(s)", nullptr, minutes / 1440);
}

QString Words::isolated(const QString &text)
{
    return text.isEmpty() || QLocale().textDirection() != Qt::RightToLeft ? text : QChar(0x2068) + text + QChar(0x2069);
}

QString Words::initials(const QString &name)
{
    QString initials;
    for (const QString &part : name.split(u' ', Qt::SkipEmptyParts)) {
        if (initials.size() < 2) {
            initials.append(part.front().toUpper());
        }
    }
    return initials;
}

QDateTime nextDue(const Conversation &conversation)
{
    QDateTime due;
    for (const Clock &clock : conversation.clocks) {
        if (!clock.metAt.isValid() && clock.dueAt.isValid() && (!due.isValid() || clock.dueAt < due)) {
            due = clock.dueAt;
        }
    }
    return due;
}

} // namespace deskbell
