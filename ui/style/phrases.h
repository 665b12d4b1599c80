// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"
#include "protocol/values.h"

#include <QCoreApplication>

namespace deskbell {

/// Wire words as people read them, in the language of the interface. Phrases this console does not know are shown as
/// they came.
class Phrases
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Phrases)
public:
    static QString state(const Word<ConversationState> &state);
    static QString priority(const Word<Priority> &priority);
    static QString delivery(const Word<DeliveryState> &state);
    static QString channel(const QString &kind);
    static QString presence(const Word<Presence> &presence);
    static QString role(const Word<Role> &role);
    static QString health(const Word<HealthState> &state);
    static QString automatic(const QString &kind);
    /// "Romanian" for "ro", in the interface's language where Qt knows it.
    static QString language(const QString &tag);
    /// What happened, in one sentence a person can act on. The system's own words are added where they help.
    static QString error(const Error &error);
    static QString fileSize(qint64 bytes);
    /// "now", "4m", "12:03", "Tue", "3 Oct", "3.10.24": short enough for a list.
    static QString shortTime(const QDateTime &moment, const QDateTime &now);
    /// "in 4 min", "−12 min": what is left until \a due.
    static QString remaining(const QDateTime &due, const QDateTime &now);
    /// "Today", "Yesterday", "Monday 12 October".
    static QString day(const QDate &day, const QDate &today);
    static QString clockTime(const QDateTime &moment);
    static QString moment(const QDateTime &moment);
    /// "09:00", "Mon 09:00", "3 Dec": short enough for a button.
    static QString timeAhead(const QDateTime &moment, const QDateTime &now);
    static QString grouped(qint64 number);
    static QString initials(const QString &name);
};

} // namespace deskbell
