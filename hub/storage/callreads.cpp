// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/callreads.h"

#include "hub/storage/callrows.h"
#include "hub/storage/directoryrows.h"
#include "hub/storage/documents.h"
#include "hub/storage/reading.h"
#include "hub/storage/visibility.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOpenCalls = 1000;
constexpr auto callsAndMatters = " FROM calls k LEFT JOIN conversations c ON c.id = k.conversation_id WHERE 1 = 1"_L1;

/// Whether the row's last column says that \a as sees its conversation.
bool maySeeCall(const Principal &as, const PhoneCall &call, bool seesMatter)
{
    if (as.isLead() || call.agentId == as.agent || call.ringing.contains(as.agent)) {
        return true;
    }
    const bool taken = call.state == CallState::Up || call.state == CallState::Ended;
    return taken && seesMatter;
}

/// A column: 1 where \a as sees the conversation.
QString seesColumn(const Principal &as, SqlValues &values)
{
    const QString visible = visibleConversations(as, values);
    return visible.isEmpty() ? u", 1"_s : u", CASE WHEN 1 = 1%1 THEN 1 ELSE 0 END"_s.arg(visible);
}

} // namespace

Result<QList<PhoneCall>> CallReads::openCalls(const Principal &as)
{
    return m_readers.read<QList<PhoneCall>>([&](Database &database) -> Result<QList<PhoneCall>> {
        QList<PhoneCall> found;
        SqlValues values;
        const QString sees = seesColumn(as, values);
        values.emplace_back(mostOpenCalls);
        Rows rows = database.query(
            u"SELECT k.doc"_s + sees + callsAndMatters + u" AND k.ended = 0 ORDER BY k.started_at, k.id LIMIT ?"_s, values);
        while (rows.next()) {
            const auto call = fromDocument<PhoneCall>(rows.utf8(0), callFromJson);
            if (maySeeCall(as, call, rows.number(1) == 1)) {
                found.append(call);
            }
        }
        return found;
    });
}

Result<PhoneCall> CallReads::call(const Principal &as, const CallId &id)
{
    return m_readers.read<PhoneCall>([&](Database &database) -> Result<PhoneCall> {
        SqlValues values;
        const QString sees = seesColumn(as, values);
        values.emplace_back(id);
        Rows rows = database.query(u"SELECT k.doc"_s + sees + callsAndMatters + u" AND k.id = ?"_s, values);
        if (rows.next()) {
            const auto call = fromDocument<PhoneCall>(rows.utf8(0), callFromJson);
            if (maySeeCall(as, call, rows.number(1) == 1)) {
                return call;
            }
        }
        return nothingThere("call");
    });
}

Result<DocPage> CallReads::calls(const Principal &as, const ConversationId &conversation, const PageRequest &page)
{
    return m_readers.read<DocPage>([&](Database &database) -> Result<DocPage> {
        SqlValues values;
        // What rings now is told by openCalls(), to those whom it concerns.
        QString sql = u"SELECT k.doc, k.started_at, k.id"_s + callsAndMatters;
        if (!as.isLead()) {
            sql += u" AND k.ended = 1"_s;
        }
        sql += visibleConversations(as, values);
        if (conversation) {
            sql += u" AND k.conversation_id = ?"_s;
            values.emplace_back(conversation);
        }
        if (!page.after.isEmpty()) {
            const auto cursor = PageCursor::parse(page.after, u"calls"_s, 2);
            if (!cursor) {
                return cursor.error();
            }
            sql += u" AND (k.started_at, k.id) < (?, ?)"_s;
            values.emplace_back(cursor->values[0].toLongLong());
            values.emplace_back(cursor->values[1]);
        }
        sql += u" ORDER BY k.started_at DESC, k.id DESC LIMIT ?"_s;
        values.emplace_back(clampedLimit(page) + 1);
        return readDocPage(database, sql, values, page, u"calls"_s, 2);
    });
}

Result<QJsonArray> CallReads::colleagues(const ChannelId &channel, const AgentId &but)
{
    return m_readers.read<QJsonArray>([&](Database &database) -> Result<QJsonArray> {
        QHash<AgentId, QString> extensions;
        const QList<PhoneExtension> known = phoneExtensions(database, channel);
        for (const PhoneExtension &extension : known) {
            extensions.insert(extension.agent, extension.user);
        }
        QList<Agent> agents = readAgents(database);
        agents.removeIf([&](const Agent &agent) { return !agent.enabled || agent.id == but || !extensions.contains(agent.id); });
        std::sort(agents.begin(), agents.end(),
                  [](const Agent &a, const Agent &b) { return std::tuple(a.name, a.id.value) < std::tuple(b.name, b.id.value); });
        QJsonArray found;
        for (const Agent &agent : std::as_const(agents)) {
            found.append(QJsonObject{
                {u"agent_id"_s, agent.id.value}, {u"name"_s, agent.name}, {u"address"_s, extensions.value(agent.id)}});
        }
        return found;
    });
}

Result<QString> CallReads::extensionPassword(const Channel &channel, const QString &user)
{
    return m_readers.read<QString>([&](Database &database) -> Result<QString> {
        const auto extension = phoneExtensionOf(database, channel.id, user);
        if (!extension) {
            return nothingThere("extension");
        }
        const QList<Agent> agents = readAgents(database);
        const bool there = std::any_of(agents.begin(), agents.end(),
                                       [&](const Agent &agent) { return agent.id == extension->agent && agent.enabled; });
        bool member = false;
        const QList<Queue> queues = queuesOfChannel(readQueues(database), channel);
        for (const Queue &queue : queues) {
            member = member || queue.members.contains(extension->agent);
        }
        if (!there || !member) {
            return nothingThere("extension");
        }
        const auto secrets = m_secrets.unseal(extension->sealed);
        if (!secrets) {
            return secrets.error();
        }
        return secrets->value(u"password"_s).toString();
    });
}

Result<QJsonObject> CallReads::phoneAccount(const AgentId &agent)
{
    return m_readers.read<QJsonObject>([&](Database &database) -> Result<QJsonObject> {
        const QString sealed = hub::phoneAccount(database, agent);
        if (sealed.isEmpty()) {
            return nothingThere("phone");
        }
        return m_secrets.unseal(sealed);
    });
}

Result<CallReads::Board> CallReads::board(const ChannelId &channel)
{
    return m_readers.read<Board>([&](Database &database) -> Result<Board> {
        Board board;
        for (const CallRow &row : hub::openCalls(database, channel)) {
            board.lines.append({.call = row.value.id, .sipId = row.sipId, .taken = row.value.state == CallState::Up});
        }
        Rows rows = database.query(u"SELECT coalesce(min(wrap_up_until), 0) FROM calls WHERE wrap_up_until > 0"_s);
        if (rows.next() && rows.number(0) > 0) {
            board.nextWrapUpEnd = rows.time(0);
        }
        return board;
    });
}

} // namespace deskbell::hub
