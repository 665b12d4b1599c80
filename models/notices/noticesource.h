// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"
#include "client/replica/changeset.h"
#include "models/notices/notice.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace deskbell {

/// Tells what is worth an agent's attention from what happens in the replica: at once while the line stands, in one go for what
/// came while it did not. Looks only at what changed, and at the agent's own running clocks.
class NoticeSource : public QObject
{
    Q_OBJECT
public:
    /// \a since: until when the agent knew everything; invalid: now. What is older is no news.
    NoticeSource(Desk &desk, const QDateTime &since, QObject *parent = nullptr);

    /// How long before its due moment a conversation is announced; 0: never.
    void setDueAhead(std::chrono::minutes ahead);
    /// Until when everything is known.
    QDateTime since() const { return m_since; }
    /// Conversations that were announced and have unread messages still.
    int pending() const { return static_cast<int>(m_pending.size()); }

Q_SIGNALS:
    void noticed(const QList<deskbell::Notice> &notices);
    /// What came between the last time the line stood and now.
    void missed(const QList<deskbell::Notice> &notices);
    void pendingChanged();

private:
    void take(const ChangeSet &changes);
    void takeMessage(const MessageChange &change, QList<Notice> &notices);
    void takeConversation(const ConversationId &id, QList<Notice> &notices);
    void followStatus();
    void goLive();
    void lookAtClocks();
    void lookAtClock(const Conversation &conversation, const QString &who, const QDateTime &now, QList<Notice> &notices);
    Notice noticeFor(NoticeKind kind, const Conversation &conversation, const QString &who) const;
    bool isNews(const Message &message, const Conversation &conversation) const;

    Desk &m_desk;
    QDateTime m_since;
    std::chrono::minutes m_ahead{10};
    bool m_live = false;
    QList<Notice> m_missed;
    QSet<MessageId> m_known;
    QSet<ConversationId> m_pending;
    QHash<ConversationId, QDateTime> m_announcedDue; ///< the due moment that was announced
    QHash<ConversationId, QDateTime> m_announcedStep; ///< when the step announced last was taken
    QDateTime m_nextDue;
    QTimer m_clock;
    QTimer m_settle;
};

} // namespace deskbell
