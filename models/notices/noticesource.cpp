// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/noticesource.h"

#include "client/replica/replica.h"
#include "models/calls/callwords.h"
#include "protocol/textfold.h"

#include <algorithm>
#include <limits>

namespace deskbell {

namespace {

// A mail may have been on its way for a while; what is older is history that was paged in.
constexpr int oldestNewsSeconds = 24 * 3600;
// A mail bears the time at which it was sent, not that at which it came.
constexpr int onItsWaySeconds = 300;
constexpr int rowsLookedAt = 100;
constexpr qsizetype mostKnown = 4096;
constexpr std::chrono::seconds clocksSettle(3);
constexpr qsizetype longestText = 200;

QDateTime dueOf(const Conversation &conversation)
{
    QDateTime due;
    for (const Clock &clock : conversation.clocks) {
        if (!clock.metAt.isValid() && clock.dueAt.isValid() && (!due.isValid() || clock.dueAt < due)) {
            due = clock.dueAt;
        }
    }
    return due;
}

bool works(const Conversation &conversation)
{
    return conversation.state == ConversationState::Open || conversation.state == ConversationState::Pending;
}

} // namespace

NoticeSource::NoticeSource(Desk &desk, const QDateTime &since, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_since(since.isValid() ? since : QDateTime::currentDateTimeUtc())
{
    m_clock.setSingleShot(true);
    m_clock.setTimerType(Qt::VeryCoarseTimer);
    m_settle.setSingleShot(true);
    m_settle.setInterval(clocksSettle);
    connect(&m_clock, &QTimer::timeout, this, &NoticeSource::lookAtClocks);
    connect(&m_settle, &QTimer::timeout, this, &NoticeSource::lookAtClocks);
    connect(&desk.replica(), &Replica::changed, this, &NoticeSource::take);
    connect(&desk, &Desk::statusChanged, this, &NoticeSource::followStatus);
    followStatus();
}

void NoticeSource::setDueAhead(std::chrono::minutes ahead)
{
    m_ahead = ahead;
    m_settle.start();
}

void NoticeSource::followStatus()
{
    const bool live = m_desk.status().state == ConnectionStatus::State::Live;
    if (live && !m_live) {
        // The commit that completed the replica is what made it live: it is still to be looked at.
        QMetaObject::invokeMethod(this, &NoticeSource::goLive, Qt::QueuedConnection);
        return;
    }
    m_live = live;
    if (live) {
        m_since = QDateTime::currentDateTimeUtc();
    }
}

void NoticeSource::goLive()
{
    if (m_live || m_desk.status().state != ConnectionStatus::State::Live) {
        return;
    }
    m_live = true;
    m_since = QDateTime::currentDateTimeUtc();
    m_settle.start();
    const QList<Notice> missed = std::exchange(m_missed, {});
    if (!missed.isEmpty()) {
        Q_EMIT this->missed(missed);
    }
}

Notice NoticeSource::noticeFor(NoticeKind kind, const Conversation &conversation, const QString &who) const
{
    return {.kind = kind,
            .conversation = conversation.id,
            .number = conversation.number,
            .who = who,
            .subject = CallWords::subject(conversation),
            .text = CallWords::preview(conversation)};
}

void NoticeSource::take(const ChangeSet &changes)
{
    QList<Notice> notices;
    for (const MessageChange &change : changes.messages) {
        if (!change.removed && change.before.isNull()) {
            takeMessage(change, notices);
        }
    }
    const qsizetype pendingBefore = m_pending.size();
    for (const ConversationChange &change : changes.conversations) {
        takeConversation(change.id, notices);
    }
    if (!changes.conversations.isEmpty() && !m_settle.isActive()) {
        m_settle.start();
    }
    if (pendingBefore != m_pending.size() || !notices.isEmpty()) {
        Q_EMIT pendingChanged();
    }
    if (notices.isEmpty()) {
        return;
    }
    if (m_live) {
        Q_EMIT noticed(notices);
    } else {
        m_missed.append(notices);
    }
}

// A message is news once: its later versions (delivery, another conversation) are not.
bool NoticeSource::isNews(const Message &message, const Conversation &conversation) const
{
    if (message.version != 1 || m_known.contains(message.id)) {
        return false;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!m_live) {
        return message.at > m_since.addSecs(-onItsWaySeconds);
    }
    const bool fresh = message.at.secsTo(now) < oldestNewsSeconds;
    return fresh && (message.direction == Direction::Internal || message.at >= conversation.lastMessageAt);
}

void NoticeSource::takeMessage(const MessageChange &change, QList<Notice> &notices)
{
    const auto me = m_desk.me();
    const auto row = m_desk.replica().message(change.id);
    if (!me || !row || row->local) {
        return;
    }
    const Message &message = row->message;
    if (message.direction == Direction::Out) {
        return;
    }
    const auto conversation = m_desk.replica().conversation(message.conversationId);
    if (!conversation || !isNews(message, conversation->conversation)) {
        return;
    }
    if (m_known.size() > mostKnown) {
        m_known.clear(); // their age tells by then
    }
    m_known.insert(message.id);
    const auto kind = noticeOf(message, conversation->conversation, *me, m_desk.queues());
    if (!kind || (*kind != NoticeKind::Mention && conversation->conversation.unread == 0)) {
        return;
    }
    Notice notice = noticeFor(*kind, conversation->conversation,
                              *kind == NoticeKind::Mention ? message.author.name : conversation->customerName);
    notice.message = message.id;
    notice.channel = message.kind;
    notice.text = previewOf(message.visibleText.isEmpty() ? message.text : message.visibleText, longestText);
    notices.append(notice);
    if (*kind != NoticeKind::Mention) {
        m_pending.insert(notice.conversation);
    }
}

void NoticeSource::takeConversation(const ConversationId &id, QList<Notice> &notices)
{
    const auto row = m_desk.replica().conversation(id);
    if (!row || row->conversation.unread == 0 || !works(row->conversation)) {
        m_pending.remove(id);
    }
    const auto me = m_desk.me();
    if (!row || !me || !row->conversation.escalation || !row->conversation.waitingSince.isValid()) {
        return;
    }
    const Escalation &escalation = *row->conversation.escalation;
    const bool asked = escalation.step > 0 && escalation.agents.contains(me->id.value);
    if (!asked || m_announcedStep.value(id) == escalation.at) {
        return;
    }
    m_announcedStep.insert(id, escalation.at);
    if (escalation.at <= m_since && !m_live) {
        return; // known since the last time
    }
    Notice notice = noticeFor(NoticeKind::Escalated, row->conversation, row->customerName);
    notice.step = escalation.step;
    notice.due = dueOf(row->conversation);
    notices.append(notice);
    m_pending.insert(id);
}

// The agent's own, and what waits in the queues they are a member of.
void NoticeSource::lookAtClocks()
{
    const auto me = m_desk.me();
    if (!me || !m_live || m_ahead.count() == 0) {
        return;
    }
    QList<Notice> notices;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_nextDue = {};
    Replica &replica = m_desk.replica();
    QList<ConversationRow> rows = replica.conversations({.assignee = me->id}, std::nullopt, rowsLookedAt);
    const QList<Queue> queues = m_desk.queues();
    for (const Queue &queue : queues) {
        if (queue.members.contains(me->id)) {
            rows.append(replica.conversations({.assignee = AgentId(), .queue = queue.id, .waitingOnly = true}, std::nullopt,
                                              rowsLookedAt));
        }
    }
    for (const ConversationRow &row : std::as_const(rows)) {
        lookAtClock(row.conversation, row.customerName, now, notices);
    }
    if (m_nextDue.isValid()) {
        const qint64 wait = std::max<qint64>(now.msecsTo(m_nextDue), 1000);
        m_clock.start(static_cast<int>(std::min<qint64>(wait, std::numeric_limits<int>::max())));
    }
    if (!notices.isEmpty()) {
        Q_EMIT noticed(notices);
    }
}

void NoticeSource::lookAtClock(const Conversation &conversation, const QString &who, const QDateTime &now, QList<Notice> &notices)
{
    const QDateTime due = dueOf(conversation);
    if (!due.isValid() || due <= now || !works(conversation) || m_announcedDue.value(conversation.id) == due) {
        return;
    }
    const QDateTime announceAt = due.addSecs(-std::chrono::seconds(m_ahead).count());
    if (announceAt > now) {
        if (!m_nextDue.isValid() || announceAt < m_nextDue) {
            m_nextDue = announceAt;
        }
        return;
    }
    m_announcedDue.insert(conversation.id, due);
    Notice notice = noticeFor(NoticeKind::DueSoon, conversation, who);
    notice.due = due;
    notices.append(notice);
}

} // namespace deskbell
