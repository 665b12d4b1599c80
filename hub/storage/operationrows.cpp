// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/operationrows.h"

#include "hub/storage/documents.h"
#include "hub/storage/intakerows.h"

#include <QJsonArray>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<OperationRecord::Kind, const char *> operationWords[] = {
    {OperationRecord::Kind::Merge, "merge"}, {OperationRecord::Kind::Split, "split"}, {OperationRecord::Kind::Move, "move"}};

QJsonObject savedToJson(const SavedConversation &saved)
{
    return {{u"conversation"_s, toJson(saved.value)},
            {u"newest"_s, saved.newestPosition},
            {u"seen"_s, saved.seenPosition},
            {u"messages"_s, saved.messages}};
}

SavedConversation savedFromJson(const QJsonObject &json)
{
    return {.value = fromDocument<Conversation>(compactJson(json[u"conversation"].toObject()), conversationFromJson),
            .newestPosition = json[u"newest"].toInteger(),
            .seenPosition = json[u"seen"].toInteger(),
            .messages = json[u"messages"].toInteger()};
}

QByteArray operationDocument(const OperationRecord &operation)
{
    QJsonArray moved;
    for (const MovedMessage &message : operation.moved) {
        moved.append(QJsonArray{message.id.value, message.thread.value});
    }
    QJsonArray threads;
    for (const ThreadId &thread : operation.broughtThreads) {
        threads.append(thread.value);
    }
    QJsonArray drafts;
    for (const MovedDraft &draft : operation.drafts) {
        drafts.append(QJsonArray{draft.agent.value, draft.kind});
    }
    return compactJson({{u"kind"_s, operation.word()},
                        {u"from_before"_s, savedToJson(operation.fromBefore)},
                        {u"from_after"_s, savedToJson(operation.fromAfter)},
                        {u"into_before"_s, savedToJson(operation.intoBefore)},
                        {u"into_after"_s, savedToJson(operation.intoAfter)},
                        {u"moved"_s, moved},
                        {u"threads"_s, threads},
                        {u"drafts"_s, drafts}});
}

} // namespace

QString OperationRecord::word() const
{
    for (const auto &[value, word] : operationWords) {
        if (value == kind) {
            return QLatin1StringView(word);
        }
    }
    return {};
}

void insertOperation(Database &database, const OperationRecord &operation)
{
    database.execute(u"INSERT INTO operations (id, seq, undone, doc) VALUES (?, 0, 0, ?)"_s,
                     {operation.id, operationDocument(operation)});
}

std::optional<OperationRecord> loadOperation(Database &database, qint64 seq)
{
    Rows rows = database.query(u"SELECT id, undone, doc FROM operations WHERE seq = ?"_s + database.forUpdate(), {seq});
    if (seq <= 0 || !rows.next()) {
        return std::nullopt;
    }
    const QJsonObject document = QJsonDocument::fromJson(rows.utf8(2)).object();
    OperationRecord operation{.id = rows.text(0),
                              .seq = seq,
                              .undone = rows.number(1) != 0,
                              .fromBefore = savedFromJson(document[u"from_before"].toObject()),
                              .fromAfter = savedFromJson(document[u"from_after"].toObject()),
                              .intoBefore = savedFromJson(document[u"into_before"].toObject()),
                              .intoAfter = savedFromJson(document[u"into_after"].toObject())};
    for (const auto &[value, word] : operationWords) {
        if (document[u"kind"].toString() == QLatin1StringView(word)) {
            operation.kind = value;
        }
    }
    for (const QJsonValue element : document[u"moved"].toArray()) {
        const QJsonArray pair = element.toArray();
        operation.moved.append({.id = MessageId{pair.at(0).toString()}, .thread = ThreadId{pair.at(1).toString()}});
    }
    for (const QJsonValue element : document[u"threads"].toArray()) {
        operation.broughtThreads.append(ThreadId{element.toString()});
    }
    for (const QJsonValue element : document[u"drafts"].toArray()) {
        const QJsonArray pair = element.toArray();
        operation.drafts.append({.agent = AgentId{pair.at(0).toString()}, .kind = pair.at(1).toString()});
    }
    return operation;
}

void markUndone(Database &database, const QString &id)
{
    database.execute(u"UPDATE operations SET undone = 1 WHERE id = ?"_s, {id});
}

qint64 seqOfOperation(Database &database, const QString &id)
{
    Rows rows = database.query(u"SELECT seq FROM operations WHERE id = ?"_s, {id});
    return rows.next() ? rows.number(0) : 0;
}

void moveReferences(Database &database, const QList<MessageRow> &part, const QList<MessageRow> &rest, const ConversationId &from,
                    const ConversationId &into)
{
    QSet<QString> stillUsed;
    for (const MessageRow &row : rest) {
        stillUsed.unite(QSet<QString>(row.references.begin(), row.references.end()));
    }
    QStringList moved;
    for (const MessageRow &row : part) {
        moved += row.references;
    }
    moved.removeDuplicates();
    insertReferences(database, moved, into);
    for (const QString &id : std::as_const(moved)) {
        if (!stillUsed.contains(id)) {
            database.execute(u"DELETE FROM mail_references WHERE rfc_id = ? AND conversation_id = ?"_s, {id, from});
        }
    }
}

} // namespace deskbell::hub
