// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/conversationchanges.h"

#include "hub/storage/documents.h"

#include <QJsonArray>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

QJsonObject changeOf(const char *field, const QJsonValue &from, const QJsonValue &to)
{
    return {{u"field"_s, QLatin1StringView(field)}, {u"from"_s, from}, {u"to"_s, to}};
}

QJsonArray differences(const ConversationFacts &before, const ConversationFacts &after)
{
    QJsonArray changes;
    const auto compare = [&](const char *field, const QString &from, const QString &to) {
        if (from != to) {
            changes.append(changeOf(field, from, to));
        }
    };
    compare("state", before.state, after.state);
    compare("snoozed_until", toWireTime(before.snoozedUntil), toWireTime(after.snoozedUntil));
    compare("queue_id", before.queue.value, after.queue.value);
    compare("assignee_id", before.assignee.value, after.assignee.value);
    compare("priority", before.priority, after.priority);
    if (before.tags != after.tags) {
        changes.append(changeOf("tags", QJsonArray::fromStringList(before.tags), QJsonArray::fromStringList(after.tags)));
    }
    compare("subject", before.subject, after.subject);
    compare("merged_into", before.mergedInto.value, after.mergedInto.value);
    return changes;
}

void store(WriteContext &context, const Actor &actor, const ConversationId &conversation, const QJsonArray &changes)
{
    const QString id = makeUuid7();
    const QJsonObject entry{{u"id"_s, id},
                            {u"conversation_id"_s, conversation.value},
                            {u"at"_s, toWireTime(context.now())},
                            {u"actor"_s, toJson(actor)},
                            {u"changes"_s, changes}};
    context.db().execute(u"INSERT INTO conversation_changes (id, conversation_id, at, doc) VALUES (?, ?, ?, ?)"_s,
                         {id, conversation, context.now(), compactJson(entry)});
}

} // namespace

ConversationFacts factsOf(const Conversation &conversation)
{
    return {.state = conversation.state.toString(),
            .snoozedUntil = conversation.snoozedUntil,
            .queue = conversation.queueId,
            .assignee = conversation.assigneeId,
            .priority = conversation.priority.toString(),
            .tags = conversation.tags,
            .subject = conversation.subject,
            .mergedInto = conversation.mergedInto};
}

void noteChanges(WriteContext &context, const Actor &actor, const Conversation &conversation, const ConversationFacts &before)
{
    const ConversationFacts after = factsOf(conversation);
    if (before == after) {
        return;
    }
    store(context, actor, conversation.id, differences(before, after));
    if (before.mergedInto != after.mergedInto) {
        // Where its messages are now, or were until now: it says where they came from.
        const bool merged = !after.mergedInto.isNull();
        const QString number = QString::number(conversation.number);
        const QJsonObject entry = changeOf("merged_from", merged ? QString() : number, merged ? number : QString());
        store(context, actor, merged ? after.mergedInto : before.mergedInto, QJsonArray{entry});
    }
}

} // namespace deskbell::hub
