// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/chat.h"
#include "hub/core/timesource.h"
#include "hub/storage/readerpool.h"
#include "hub/storage/readstore.h"

namespace deskbell::hub {

/// What visitors of a website may read, and what agents may read about them. Thread-safe.
class ChatReads
{
public:
    ChatReads(ReaderPool &readers, const TimeSource &time)
        : m_readers(readers)
        , m_time(time)
    { }
    Q_DISABLE_COPY_MOVE(ChatReads)

    /// SignedOut when the token is unknown or over.
    Result<Visitor> visitorByToken(const QByteArray &tokenHash);
    Result<Visitor> visitor(const QString &id);
    /// Lines after \a after, oldest first.
    Result<QList<ChatLine>> linesAfter(const QString &visitor, qint64 after, int limit);
    /// The lines right before \a before (0: the newest), oldest first.
    Result<QList<ChatLine>> linesBefore(const QString &visitor, qint64 before, int limit);
    Result<ChatState> state(const QString &visitor);
    /// The visitor who wrote last in the conversation; NotFound when nobody chatted there.
    Result<Visitor> visitorIn(const ConversationId &conversation);
    /// A file of the visitor's chat, or one they uploaded.
    Result<StoredAttachment> attachment(const QString &visitor, const AttachmentId &id);
    /// Which of a desk's agents belong to the queue.
    Result<QList<Agent>> agentsOf(const QueueId &queue);

private:
    ReaderPool &m_readers;
    const TimeSource &m_time;
};

} // namespace deskbell::hub
