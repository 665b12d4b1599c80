// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

#include <QCoreApplication>

namespace deskbell {

/// One change of a conversation as a sentence between its messages: "Mia resolved it".
struct TimelineEvent {
    QString id{};
    ConversationId conversation{};
    QDateTime at{};
    QString text{};
    bool operator==(const TimelineEvent &) const = default;
};

/// Who is meant by the ids in a change.
struct EventNames {
    QHash<QString, QString> agents{};
    QHash<QString, QString> queues{};
};

/// What an entry of a conversation's history says, one sentence a change; changes this console does not know are left out.
class EventWords
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::EventWords)
public:
    static QList<TimelineEvent> sentences(const QJsonObject &entry, const EventNames &names);

private:
    static QString sentence(const QString &who, const QString &actorId, const QJsonObject &change, const EventNames &names);
    static QString state(const QString &who, const QString &to);
    static QString tags(const QString &who, const QJsonObject &change);
};

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::TimelineEvent)
