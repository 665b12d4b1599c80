// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/timesource.h"
#include "hub/storage/readerpool.h"
#include "hub/storage/readstore.h"
#include "hub/storage/secretbox.h"

namespace deskbell::hub {

/// Reads from either engine. Lists hand the stored documents on as they are.
class SqlReadStore final : public ReadStore
{
public:
    SqlReadStore(ReaderPool &readers, const SecretBox &secrets, const TimeSource &time)
        : m_readers(readers)
        , m_secrets(secrets)
        , m_time(time)
    { }

    Result<DocPage> conversations(const Principal &as, const ConversationQuery &query) override;
    Result<Conversation> conversation(const Principal &as, const ConversationId &id) override;
    Result<Conversation> conversationByNumber(const Principal &as, qint64 number) override;
    Result<DocPage> messages(const Principal &as, const ConversationId &id, const PageRequest &page) override;
    Result<Message> message(const Principal &as, const MessageId &id) override;
    Result<BlobRef> rawMail(const Principal &as, const MessageId &id) override;
    Result<DocPage> customers(const Principal &as, const QString &text, const PageRequest &page) override;
    Result<Customer> customer(const Principal &as, const CustomerId &id) override;
    Result<DocPage> timeline(const Principal &as, const CustomerId &id, const PageRequest &page) override;
    Result<DocPage> messageStretch(const Principal &as, const MessageQuery &query) override;
    Result<MessageHits> findMessages(const Principal &as, const MessageQuery &query, const QString &text, int limit) override;
    Result<DocPage> attachmentsOf(const Principal &as, const CustomerId &id, const PageRequest &page) override;
    Result<DocPage> changesOf(const Principal &as, const ConversationId &id, const PageRequest &page) override;
    Result<DocPage> changesOf(const Principal &as, const CustomerId &id, const PageRequest &page) override;
    Result<StoredAttachment> attachment(const Principal &as, const AttachmentId &id) override;
    Result<QList<CannedReply>> cannedReplies() override;
    Result<QList<Preset>> presets(const Principal &as) override;
    Result<Draft> draft(const Principal &as, const ConversationId &id, const QString &mode) override;
    Result<qint64> operationEvent(const QString &operation) override;
    Result<QList<Joined>> joinedInto(const CustomerId &into) override;
    Result<qint64> channelPosition(const ChannelId &channel) override;
    Result<QList<Channel>> channels() override;
    Result<Channel> channel(const ChannelId &id) override;
    Result<QJsonObject> channelSecrets(const ChannelId &id) override;
    Result<QList<Queue>> queues() override;
    Result<QList<Agent>> agents() override;
    Result<QSet<QueueId>> queuesOf(const AgentId &agent) override;
    Result<Credentials> credentials(const QString &email) override;
    Result<StoredSession> session(const QByteArray &accessHash) override;
    Result<QList<MailboxPosition>> mailboxPositions(const ChannelId &channel) override;
    Result<QList<quint32>> knownUids(const ChannelId &channel, const QString &folder, quint32 uidValidity, int limit) override;
    Result<QList<quint32>> storedUids(const ChannelId &channel, const QString &folder, quint32 uidValidity, int limit) override;
    Result<QList<QuarantinedMail>> quarantine(const ChannelId &channel, int limit) override;
    Result<QuarantinedMail> quarantinedMail(const QString &id) override;
    Result<QList<QDateTime>> latestMail(const ChannelId &channel, int limit) override;
    Result<QList<LoggedEvent>> events(qint64 after, int limit) override;
    Result<qint64> headSeq() override;
    Result<qint64> oldestCursor() override;
    Result<qint64> visibilityChangedAt(const AgentId &agent) override;
    Result<QByteArray> snapshotPage(const Principal &as, const PageRequest &page) override;
    Result<Done> ping() override;
    Result<QList<std::pair<QString, double>>> counters() override;

private:
    ReaderPool &m_readers;
    const SecretBox &m_secrets;
    const TimeSource &m_time;
};

} // namespace deskbell::hub
