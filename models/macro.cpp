// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/macro.h"

#include "models/writing/sendtime.h"

#include <QJsonArray>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

QStringList tagsIn(const QJsonObject &action)
{
    QStringList tags;
    for (const QJsonValue tag : action[u"tags"].toArray()) {
        tags.append(tag.toString());
    }
    return tags;
}

void takeAction(Macro &macro, const QJsonObject &action)
{
    const QString what = action[u"do"].toString();
    if (what == "state"_L1) {
        macro.state = action[u"state"].toString();
    } else if (what == "snooze"_L1) {
        macro.snooze = action[u"when"].toString();
    } else if (what == "assign"_L1) {
        macro.assignsMe = action[u"me"].toBool();
        if (!macro.assignsMe) {
            macro.assignee = AgentId{action[u"agent_id"].toString()};
        }
    } else if (what == "queue"_L1) {
        macro.queue = QueueId{action[u"queue_id"].toString()};
    } else if (what == "priority"_L1) {
        macro.priority = action[u"priority"].toString();
    } else if (what == "add_tags"_L1) {
        macro.addTags = tagsIn(action);
    } else if (what == "remove_tags"_L1) {
        macro.removeTags = tagsIn(action);
    } else if (what == "reply"_L1 || what == "note"_L1) {
        macro.reply = action[u"text"].toString();
        macro.isNote = what == "note"_L1;
        macro.sends = action[u"send"].toBool();
    }
}

} // namespace

bool Macro::doesNothing() const
{
    return reply.trimmed().isEmpty() && state.isEmpty() && snooze.trimmed().isEmpty() && priority.isEmpty() && !assignee
        && !assignsMe && queue.isNull() && addTags.isEmpty() && removeTags.isEmpty();
}

Macro macroOf(const Preset &preset)
{
    Macro macro{.id = preset.id, .name = preset.name};
    for (const QJsonValue action : preset.body[u"actions"].toArray()) {
        takeAction(macro, action.toObject());
    }
    return macro;
}

QJsonObject bodyOf(const Macro &macro)
{
    QJsonArray actions;
    if (!macro.reply.trimmed().isEmpty()) {
        actions.append(
            QJsonObject{{u"do"_s, macro.isNote ? u"note"_s : u"reply"_s}, {u"text"_s, macro.reply}, {u"send"_s, macro.sends}});
    }
    if (!macro.state.isEmpty()) {
        actions.append(QJsonObject{{u"do"_s, u"state"_s}, {u"state"_s, macro.state}});
    }
    if (!macro.snooze.trimmed().isEmpty()) {
        actions.append(QJsonObject{{u"do"_s, u"snooze"_s}, {u"when"_s, macro.snooze.trimmed()}});
    }
    if (macro.assignsMe) {
        actions.append(QJsonObject{{u"do"_s, u"assign"_s}, {u"me"_s, true}});
    } else if (macro.assignee) {
        QJsonObject action{{u"do"_s, u"assign"_s}};
        if (!macro.assignee->isNull()) {
            action[u"agent_id"_s] = macro.assignee->value;
        }
        actions.append(action);
    }
    if (!macro.queue.isNull()) {
        actions.append(QJsonObject{{u"do"_s, u"queue"_s}, {u"queue_id"_s, macro.queue.value}});
    }
    if (!macro.priority.isEmpty()) {
        actions.append(QJsonObject{{u"do"_s, u"priority"_s}, {u"priority"_s, macro.priority}});
    }
    if (!macro.addTags.isEmpty()) {
        actions.append(QJsonObject{{u"do"_s, u"add_tags"_s}, {u"tags"_s, QJsonArray::fromStringList(macro.addTags)}});
    }
    if (!macro.removeTags.isEmpty()) {
        actions.append(QJsonObject{{u"do"_s, u"remove_tags"_s}, {u"tags"_s, QJsonArray::fromStringList(macro.removeTags)}});
    }
    return {{u"actions"_s, actions}};
}

QJsonObject patchFor(const Macro &macro, const Conversation &conversation, const AgentId &me, const QDateTime &now,
                     const QString &language)
{
    QJsonObject patch;
    if (!macro.state.isEmpty() && conversation.state.toString() != macro.state) {
        patch[u"state"_s] = macro.state;
    }
    if (!macro.snooze.trimmed().isEmpty()) {
        if (const TypedMoment moment = readMoment(macro.snooze, now, language); moment.at.isValid()) {
            patch[u"state"_s] = u"snoozed"_s;
            patch[u"snoozed_until"_s] = toWireTime(moment.at.toUTC());
        }
    }
    const std::optional<AgentId> assignee = macro.assignsMe ? std::optional(me) : macro.assignee;
    if (assignee && *assignee != conversation.assigneeId) {
        patch[u"assignee_id"_s] = assignee->isNull() ? QJsonValue() : QJsonValue(assignee->value);
    }
    if (!macro.queue.isNull() && macro.queue != conversation.queueId) {
        patch[u"queue_id"_s] = macro.queue.value;
    }
    if (!macro.priority.isEmpty() && conversation.priority.toString() != macro.priority) {
        patch[u"priority"_s] = macro.priority;
    }
    QStringList tags = conversation.tags;
    for (const QString &tag : macro.removeTags) {
        tags.removeAll(tag);
    }
    tags += macro.addTags;
    tags.removeDuplicates();
    if (tags != conversation.tags) {
        patch[u"tags"_s] = QJsonArray::fromStringList(tags);
    }
    return patch;
}

} // namespace deskbell
