// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/notice.h"

#include "protocol/textfold.h"

#include <QSet>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int morning = 7;
constexpr int nightEnds = 4;
constexpr qsizetype mostApart = 3;

bool isPartOfWord(QChar character) { return character.isLetterOrNumber() || character == u'_'; }

bool holdsMention(const QString &folded, const QString &name)
{
    const QString wanted = u'@' + name;
    for (qsizetype at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
        const qsizetype end = at + wanted.size();
        const bool begins = at == 0 || !isPartOfWord(folded.at(at - 1));
        const bool ends = end == folded.size() || !isPartOfWord(folded.at(end));
        if (begins && ends) {
            return true;
        }
    }
    return false;
}

} // namespace

QDateTime tomorrowMorning(const QDateTime &now)
{
    const QDateTime local = now.toLocalTime();
    const QDate day = local.time().hour() < nightEnds ? local.date() : local.date().addDays(1);
    return QDateTime(day, QTime(morning, 0)).toUTC();
}

bool mentions(const QString &text, const QString &name)
{
    if (name.trimmed().isEmpty() || !text.contains(u'@')) {
        return false;
    }
    const QString folded = foldForSearch(text);
    const QString whole = foldForSearch(name.simplified());
    return holdsMention(folded, whole) || holdsMention(folded, whole.section(u' ', 0, 0));
}

std::optional<NoticeKind> noticeOf(const Message &message, const Conversation &conversation, const Agent &me,
                                   const QList<Queue> &queues)
{
    if (message.author.kind == AuthorKind::Agent && message.author.id == me.id.value) {
        return std::nullopt;
    }
    if (message.direction == Direction::Internal) {
        const bool spokenTo = message.author.kind == AuthorKind::Agent && mentions(message.text, me.name);
        return spokenTo ? std::optional(NoticeKind::Mention) : std::nullopt;
    }
    if (!(message.direction == Direction::In) || !message.automatic.isEmpty()) {
        return std::nullopt;
    }
    if (!conversation.assigneeId.isNull()) {
        return conversation.assigneeId == me.id ? std::optional(NoticeKind::Mine) : std::nullopt;
    }
    const bool member = std::any_of(queues.begin(), queues.end(), [&](const Queue &queue) {
        return queue.id == conversation.queueId && queue.members.contains(me.id);
    });
    return member ? std::optional(NoticeKind::MyQueue) : std::nullopt;
}

QList<Notice> worthTellingApart(const QList<Notice> &notices)
{
    // Several of one conversation are one to the agent: the most pressing, the newest of them.
    QList<Notice> apart;
    for (auto notice = notices.crbegin(); notice != notices.crend(); ++notice) {
        const auto same = std::find_if(apart.begin(), apart.end(), [&](const Notice &other) {
            return other.conversation == notice->conversation && other.promise == notice->promise;
        });
        if (same == apart.end()) {
            apart.prepend(*notice);
        } else if (notice->kind < same->kind) {
            *same = *notice;
        }
    }
    std::stable_sort(apart.begin(), apart.end(), isMorePressing);
    return apart.size() > mostApart ? QList<Notice>() : apart;
}

NoticeDigest digestOf(const QList<Notice> &notices, const QDateTime &now)
{
    NoticeDigest digest;
    QSet<ConversationId> all;
    QSet<ConversationId> mine;
    QSet<ConversationId> overdue;
    for (const Notice &notice : notices) {
        if (!notice.promise.isEmpty()) {
            ++digest.promises;
            continue;
        }
        switch (notice.kind) {
        case NoticeKind::Mention: ++digest.mentions; break;
        case NoticeKind::Mine:
        case NoticeKind::MyQueue:
            ++digest.messages;
            all.insert(notice.conversation);
            if (notice.kind == NoticeKind::Mine) {
                mine.insert(notice.conversation);
            }
            break;
        case NoticeKind::Escalated: overdue.insert(notice.conversation); break;
        case NoticeKind::DueSoon:
            if (notice.due <= now) {
                overdue.insert(notice.conversation);
            }
            break;
        }
    }
    digest.conversations = int(all.size());
    digest.mine = int(mine.size());
    digest.overdue = int(overdue.size());
    return digest;
}

} // namespace deskbell
