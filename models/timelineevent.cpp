// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timelineevent.h"

#include "models/words.h"

#include <QHash>
#include <QJsonArray>
#include <QLocale>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue each : value.toArray()) {
        texts.append(each.toString());
    }
    return texts;
}

QStringList without(QStringList texts, const QStringList &others)
{
    texts.removeIf([&](const QString &text) { return others.contains(text); });
    return texts;
}

} // namespace

QString EventWords::state(const QString &who, const QString &to)
{
    //: In these sentences %1 is an agent, and "it" the conversation
    const QHash<QString, QString> words{{u"open"_s, tr("%1 opened it again")},
                                        {u"pending"_s, tr("%1 set it to pending")},
                                        {u"resolved"_s, tr("%1 resolved it")},
                                        {u"closed"_s, tr("%1 closed it")}};
    return words.contains(to) ? words.value(to).arg(who) : QString();
}

QString EventWords::tags(const QString &who, const QJsonObject &change)
{
    const QStringList from = textsOf(change.value("from"_L1));
    const QStringList to = textsOf(change.value("to"_L1));
    const QString added = Words::isolated(without(to, from).join(u", "_s));
    const QString gone = Words::isolated(without(from, to).join(u", "_s));
    if (!added.isEmpty() && !gone.isEmpty()) {
        //: %1 an agent, %2 and %3 tags
        return tr("%1 tagged it %2 instead of %3").arg(who, added, gone);
    }
    return added.isEmpty() ? tr("%1 removed the tag %2").arg(who, gone) : tr("%1 tagged it %2").arg(who, added);
}

QString EventWords::sentence(const QString &who, const QString &actorId, const QJsonObject &change, const EventNames &names)
{
    const QString field = change.value("field"_L1).toString();
    const QString from = change.value("from"_L1).toString();
    const QString to = change.value("to"_L1).toString();
    if (field == "state"_L1) {
        return state(who, to);
    }
    if (field == "snoozed_until"_L1 && !to.isEmpty()) {
        const QDateTime until = fromWireTime(to).toLocalTime();
        const QLocale locale;
        //: %1 an agent, %2 day, %3 time
        return tr("%1 snoozed it until %2, %3")
            .arg(who, locale.toString(until.date(), u"dddd d MMMM"_s), locale.toString(until.time(), u"HH:mm"_s));
    }
    if (field == "assignee_id"_L1) {
        if (to.isEmpty()) {
            return tr("%1 gave it back to the queue").arg(who);
        }
        //: %1 and %2 are agents
        return to == actorId ? tr("%1 took it").arg(who)
                             : tr("%1 assigned it to %2").arg(who, Words::isolated(names.agents.value(to, tr("another agent"))));
    }
    if (field == "queue_id"_L1) {
        return to.isEmpty() ? tr("%1 took it out of its queue").arg(who)
                            : tr("%1 moved it to %2").arg(who, Words::isolated(names.queues.value(to, tr("another queue"))));
    }
    if (field == "priority"_L1) {
        //: %2 e.g. "high priority"
        return tr("%1 set it to %2").arg(who, Words::priority(Word<Priority>::fromString(to)));
    }
    if (field == "tags"_L1) {
        return tags(who, change);
    }
    if (field == "subject"_L1) {
        return tr("%1 changed the subject to “%2”").arg(who, Words::isolated(to));
    }
    if (field == "merged_from"_L1) {
        return to.isEmpty() ? tr("%1 took #%2 apart from it again").arg(who, from) : tr("%1 merged #%2 into it").arg(who, to);
    }
    if (field == "merged_into"_L1) {
        return to.isEmpty() ? tr("%1 undid the merge").arg(who) : tr("%1 merged it into another conversation").arg(who);
    }
    return {};
}

QList<TimelineEvent> EventWords::sentences(const QJsonObject &entry, const EventNames &names)
{
    const QJsonObject actor = entry.value("actor"_L1).toObject();
    const QString actorId = actor.value("id"_L1).toString();
    const bool agent = actor.value("kind"_L1).toString() == "agent"_L1;
    const QString said = actor.value("name"_L1).toString();
    // A change that no agent made: a rule, a clock, a customer's answer.
    const QString who = Words::isolated(agent ? names.agents.value(actorId, said) : said.isEmpty() ? tr("Deskbell") : said);
    QList<TimelineEvent> events;
    for (const QJsonValue change : entry.value("changes"_L1).toArray()) {
        const QString text = sentence(who, actorId, change.toObject(), names);
        if (!text.isEmpty()) {
            events.append({.id = entry.value("id"_L1).toString(),
                           .conversation = ConversationId{entry.value("conversation_id"_L1).toString()},
                           .at = fromWireTime(entry.value("at"_L1).toString()),
                           .text = text});
        }
    }
    return events;
}

} // namespace deskbell
