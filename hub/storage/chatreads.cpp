// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/chatreads.h"

#include "hub/storage/directoryrows.h"
#include "hub/storage/reading.h"
#include "hub/storage/visitorrows.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

Result<Visitor> ChatReads::visitorByToken(const QByteArray &tokenHash)
{
    return m_readers.read<Visitor>([&](Database &database) -> Result<Visitor> {
        auto visitor = findVisitor(database, tokenHash, m_time.now());
        if (!visitor) {
            return Error{.kind = Error::Kind::SignedOut, .detail = u"the visitor's token is unknown or over"_s};
        }
        return *std::move(visitor);
    });
}

Result<Visitor> ChatReads::visitor(const QString &id)
{
    return m_readers.read<Visitor>([&](Database &database) -> Result<Visitor> {
        auto visitor = loadVisitor(database, id);
        return visitor ? Result<Visitor>(*std::move(visitor)) : Result<Visitor>(nothingThere("visitor"));
    });
}

Result<QList<ChatLine>> ChatReads::linesAfter(const QString &visitor, qint64 after, int limit)
{
    return m_readers.read<QList<ChatLine>>(
        [&](Database &database) -> Result<QList<ChatLine>> { return readChatLines(database, visitor, after, limit); });
}

Result<QList<ChatLine>> ChatReads::linesBefore(const QString &visitor, qint64 before, int limit)
{
    return m_readers.read<QList<ChatLine>>(
        [&](Database &database) -> Result<QList<ChatLine>> { return readChatLinesBefore(database, visitor, before, limit); });
}

Result<ChatState> ChatReads::state(const QString &visitor)
{
    return m_readers.read<ChatState>([&](Database &database) -> Result<ChatState> { return readChatState(database, visitor); });
}

Result<Visitor> ChatReads::visitorIn(const ConversationId &conversation)
{
    return m_readers.read<Visitor>([&](Database &database) -> Result<Visitor> {
        const QString id = visitorInConversation(database, conversation);
        auto visitor = id.isEmpty() ? std::nullopt : loadVisitor(database, id);
        return visitor ? Result<Visitor>(*std::move(visitor)) : Result<Visitor>(nothingThere("visitor"));
    });
}

Result<StoredAttachment> ChatReads::attachment(const QString &visitor, const AttachmentId &id)
{
    return m_readers.read<StoredAttachment>([&](Database &database) -> Result<StoredAttachment> {
        Rows rows = database.query(u"SELECT a.doc, a.blob, a.size, a.uploader FROM attachments a "
                                   "LEFT JOIN chat_lines l ON l.message_id = a.message_id AND l.visitor_id = ? "
                                   "WHERE a.id = ? AND (l.line IS NOT NULL OR (a.message_id = '' AND a.uploader = ?))"_s,
                                   {visitor, id, visitor});
        if (!rows.next()) {
            return nothingThere("attachment");
        }
        return StoredAttachment{.attachment = fromDocument<Attachment>(rows.utf8(0), attachmentFromJson),
                                .blob = {.hash = rows.utf8(1), .size = rows.number(2)},
                                .uploader = rows.id<AgentId>(3)};
    });
}

Result<QList<Agent>> ChatReads::agentsOf(const QueueId &queue)
{
    return m_readers.read<QList<Agent>>([&](Database &database) -> Result<QList<Agent>> {
        QSet<AgentId> members;
        {
            Rows rows = database.query(u"SELECT agent_id FROM queue_members WHERE queue_id = ?"_s, {queue});
            while (rows.next()) {
                members.insert(rows.id<AgentId>(0));
            }
        }
        QList<Agent> agents;
        for (const Agent &agent : readAgents(database)) {
            if (agent.enabled && members.contains(agent.id)) {
                agents.append(agent);
            }
        }
        return agents;
    });
}

} // namespace deskbell::hub
