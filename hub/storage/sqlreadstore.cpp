// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/storage/sqlreadstore.h"

#include "hub/storage/directoryrows.h"
#include "hub/storage/eventlog.h"
#include "hub/storage/reading.h"
#include "hub/storage/sessionrows.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

double oneNumber(Database &database, const QString &sql)
{
    Rows rows = database.query(sql);
    return rows.next() ? static_cast<double>(rows.number(0)) : 0;
}

QList<quint32> uidsOf(Rows rows)
{
    QList<quint32> uids;
    while (rows.next()) {
        uids.append(static_cast<quint32>(rows.number(0)));
    }
    return uids;
}

} // namespace

Result<StoredAttachment> SqlReadStore::attachment(const Principal &as, const AttachmentId &id)
{
    return m_readers.read<StoredAttachment>([&](Database &database) -> Result<StoredAttachment> {
        Rows rows = database.query(
            u"SELECT a.doc, a.blob, a.size, a.uploader, a.message_id, c.queue_id, c.assignee_id FROM attachments a "
            "LEFT JOIN messages m ON m.id = a.message_id LEFT JOIN conversations c ON c.id = m.conversation_id "
            "WHERE a.id = ?"_s,
            {id});
        if (!rows.next()) {
            return nothingThere("attachment");
        }
        StoredAttachment stored{.attachment = fromDocument<Attachment>(rows.utf8(0), attachmentFromJson),
                                .blob = {.hash = rows.utf8(1), .size = rows.number(2)},
                                .uploader = rows.id<AgentId>(3)};
        if (!rows.text(4).isEmpty()) {
            stored.scope = Scope{.queue = rows.id<QueueId>(5), .assignee = rows.id<AgentId>(6)};
        }
        bool visible = as.isLead() || stored.uploader == as.agent;
        if (stored.scope && !as.isLead()) {
            QSet<QueueId> member;
            Rows queues = database.query(u"SELECT queue_id FROM queue_members WHERE agent_id = ?"_s, {as.agent});
            while (queues.next()) {
                member.insert(queues.id<QueueId>(0));
            }
            visible = maySee(as, member, *stored.scope);
        }
        if (!visible) {
            return nothingThere("attachment");
        }
        return stored;
    });
}

Result<QList<Channel>> SqlReadStore::channels()
{
    return m_readers.read<QList<Channel>>([](Database &database) -> Result<QList<Channel>> { return readChannels(database); });
}

Result<Channel> SqlReadStore::channel(const ChannelId &id)
{
    const auto all = channels();
    if (!all) {
        return all.error();
    }
    for (const Channel &channel : *all) {
        if (channel.id == id) {
            return channel;
        }
    }
    return nothingThere("channel");
}

Result<QJsonObject> SqlReadStore::channelSecrets(const ChannelId &id)
{
    return m_readers.read<QJsonObject>([&](Database &database) -> Result<QJsonObject> {
        Rows rows = database.query(u"SELECT secrets FROM channels WHERE id = ?"_s, {id});
        if (!rows.next()) {
            return nothingThere("channel");
        }
        return m_secrets.unseal(rows.text(0));
    });
}

Result<QList<Queue>> SqlReadStore::queues()
{
    return m_readers.read<QList<Queue>>([](Database &database) -> Result<QList<Queue>> { return readQueues(database); });
}

Result<QList<Agent>> SqlReadStore::agents()
{
    return m_readers.read<QList<Agent>>([](Database &database) -> Result<QList<Agent>> { return readAgents(database); });
}

Result<QSet<QueueId>> SqlReadStore::queuesOf(const AgentId &agent)
{
    return m_readers.read<QSet<QueueId>>([&](Database &database) -> Result<QSet<QueueId>> {
        QSet<QueueId> queues;
        Rows rows = database.query(u"SELECT queue_id FROM queue_members WHERE agent_id = ?"_s, {agent});
        while (rows.next()) {
            queues.insert(rows.id<QueueId>(0));
        }
        return queues;
    });
}

Result<Credentials> SqlReadStore::credentials(const QString &email)
{
    return m_readers.read<Credentials>([&](Database &database) -> Result<Credentials> {
        Rows rows = database.query(u"SELECT doc, password_hash FROM agents WHERE email = ?"_s, {email.trimmed().toLower()});
        if (!rows.next()) {
            return nothingThere("agent");
        }
        return Credentials{.agent = fromDocument<Agent>(rows.utf8(0), agentFromJson), .passwordHash = rows.utf8(1)};
    });
}

Result<StoredSession> SqlReadStore::session(const QByteArray &accessHash)
{
    return m_readers.read<StoredSession>([&](Database &database) -> Result<StoredSession> {
        Rows rows = database.query(u"SELECT s.id, s.access_until, a.doc FROM sessions s JOIN agents a ON a.id = s.agent_id "
                                   "WHERE s.access_hash = ? AND a.enabled = 1"_s,
                                   {hashText(accessHash)});
        if (!rows.next()) {
            return nothingThere("session");
        }
        const auto agent = fromDocument<Agent>(rows.utf8(2), agentFromJson);
        return StoredSession{.id = rows.id<SessionId>(0),
                             .principal = {.agent = agent.id, .name = agent.name, .role = agent.role},
                             .accessUntil = rows.time(1)};
    });
}

Result<QList<MailboxPosition>> SqlReadStore::mailboxPositions(const ChannelId &channel)
{
    return m_readers.read<QList<MailboxPosition>>([&](Database &database) -> Result<QList<MailboxPosition>> {
        QList<MailboxPosition> positions;
        Rows rows =
            database.query(u"SELECT folder, uidvalidity, last_uid, highest_modseq, fill_below, waiting FROM mailbox_positions "
                           "WHERE channel_id = ? ORDER BY folder"_s,
                           {channel});
        while (rows.next()) {
            positions.append({.folder = rows.text(0),
                              .uidValidity = static_cast<quint32>(rows.number(1)),
                              .lastUid = static_cast<quint32>(rows.number(2)),
                              .highestModseq = static_cast<quint64>(rows.number(3)),
                              .fillBelow = static_cast<quint32>(rows.number(4)),
                              .waiting = rows.number(5)});
        }
        return positions;
    });
}

Result<QList<quint32>> SqlReadStore::knownUids(const ChannelId &channel, const QString &folder, quint32 uidValidity, int limit)
{
    return m_readers.read<QList<quint32>>([&](Database &database) -> Result<QList<quint32>> {
        return uidsOf(database.query(u"SELECT uid FROM mailbox_spots WHERE channel_id = ? AND folder = ? AND uidvalidity = ? "
                                     "ORDER BY uid DESC LIMIT ?"_s,
                                     {channel, folder, qint64(uidValidity), limit}));
    });
}

Result<QList<quint32>> SqlReadStore::storedUids(const ChannelId &channel, const QString &folder, quint32 uidValidity, int limit)
{
    return m_readers.read<QList<quint32>>([&](Database &database) -> Result<QList<quint32>> {
        return uidsOf(database.query(u"SELECT uid FROM mailbox_spots WHERE channel_id = ? AND folder = ? AND uidvalidity = ? "
                                     "AND set_aside = 0 ORDER BY uid DESC LIMIT ?"_s,
                                     {channel, folder, qint64(uidValidity), limit}));
    });
}

Result<QList<QuarantinedMail>> SqlReadStore::quarantine(const ChannelId &channel, int limit)
{
    return m_readers.read<QList<QuarantinedMail>>([&](Database &database) -> Result<QList<QuarantinedMail>> {
        QList<QuarantinedMail> mails;
        Rows rows = database.query(
            u"SELECT id, reason, at, blob, size FROM quarantine WHERE channel_id = ? ORDER BY at DESC, id DESC LIMIT ?"_s,
            {channel, limit});
        while (rows.next()) {
            mails.append({.id = rows.text(0),
                          .channel = channel,
                          .reason = rows.text(1),
                          .at = rows.time(2),
                          .raw = {.hash = rows.utf8(3), .size = rows.number(4)}});
        }
        return mails;
    });
}

Result<QuarantinedMail> SqlReadStore::quarantinedMail(const QString &id)
{
    return m_readers.read<QuarantinedMail>([&](Database &database) -> Result<QuarantinedMail> {
        Rows rows = database.query(u"SELECT channel_id, reason, at, blob, size FROM quarantine WHERE id = ?"_s, {id});
        if (!rows.next()) {
            return Error{.kind = Error::Kind::NotFound, .detail = u"there is no such mail in quarantine"_s};
        }
        return QuarantinedMail{.id = id,
                               .channel = rows.id<ChannelId>(0),
                               .reason = rows.text(1),
                               .at = rows.time(2),
                               .raw = {.hash = rows.utf8(3), .size = rows.number(4)}};
    });
}

Result<QList<QDateTime>> SqlReadStore::latestMail(const ChannelId &channel, int limit)
{
    return m_readers.read<QList<QDateTime>>([&](Database &database) -> Result<QList<QDateTime>> {
        QList<QDateTime> times;
        Rows rows =
            database.query(u"SELECT at FROM messages WHERE intake_channel = ? AND intake_channel <> '' AND direction = 'in' "
                           "ORDER BY position DESC LIMIT ?"_s,
                           {channel, limit});
        while (rows.next()) {
            times.append(rows.time(0));
        }
        return times;
    });
}

Result<QList<LoggedEvent>> SqlReadStore::events(qint64 after, int limit)
{
    return m_readers.read<QList<LoggedEvent>>(
        [&](Database &database) -> Result<QList<LoggedEvent>> { return readEvents(database, after, limit); });
}

Result<qint64> SqlReadStore::headSeq()
{
    return m_readers.read<qint64>([](Database &database) -> Result<qint64> { return readHeadSeq(database); });
}

Result<qint64> SqlReadStore::oldestCursor()
{
    return m_readers.read<qint64>([](Database &database) -> Result<qint64> {
        // What is older was trimmed (TrimLog); sequences start at 1, or later where roll-backs came first.
        Rows rows = database.query(u"SELECT min(seq) FROM events"_s);
        const qint64 first = rows.next() ? rows.number(0) : 0;
        return first <= 1 ? qint64(0) : first - 1;
    });
}

Result<qint64> SqlReadStore::visibilityChangedAt(const AgentId &agent)
{
    return m_readers.read<qint64>([&](Database &database) -> Result<qint64> {
        Rows rows = database.query(u"SELECT seq FROM visibility_changes WHERE agent_id = ?"_s, {agent});
        return rows.next() ? rows.number(0) : qint64(0);
    });
}

Result<Done> SqlReadStore::ping()
{
    return m_readers.read<Done>([](Database &database) -> Result<Done> {
        if (!database.query(u"SELECT 1"_s).next()) {
            return Error{Error::Kind::Unavailable, u"The database does not answer."_s};
        }
        return Done{};
    });
}

Result<QList<std::pair<QString, double>>> SqlReadStore::counters()
{
    using Counters = QList<std::pair<QString, double>>;
    return m_readers.read<Counters>([](Database &database) -> Result<Counters> {
        return Counters{
            {u"conversations_open"_s, oneNumber(database, u"SELECT count(*) FROM conversations WHERE state_class = 0"_s)},
            {u"conversations_snoozed"_s, oneNumber(database, u"SELECT count(*) FROM conversations WHERE state_class = 1"_s)},
            {u"outbox_waiting"_s, oneNumber(database, u"SELECT count(*) FROM outbox WHERE state <> 'stopped'"_s)},
            {u"outbox_failed"_s, oneNumber(database, u"SELECT count(*) FROM outbox WHERE state = 'stopped'"_s)},
            {u"intake_seen"_s, oneNumber(database, u"SELECT coalesce(sum(seen), 0) FROM channels"_s)},
            {u"intake_imported"_s, oneNumber(database, u"SELECT coalesce(sum(imported), 0) FROM channels"_s)},
            {u"intake_duplicate"_s, oneNumber(database, u"SELECT coalesce(sum(duplicate), 0) FROM channels"_s)},
            {u"intake_quarantined"_s, oneNumber(database, u"SELECT coalesce(sum(quarantined), 0) FROM channels"_s)},
            {u"events_head"_s, static_cast<double>(readHeadSeq(database))},
        };
    });
}

} // namespace deskbell::hub
