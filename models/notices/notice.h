// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

#include <QJsonObject>

namespace deskbell {

/// What somebody is to be told of, by importance: the first ones are the most pressing.
enum class NoticeKind { Escalated, Mention, Mine, DueSoon, MyQueue };
inline constexpr NoticeKind allNoticeKinds[] = {NoticeKind::Escalated, NoticeKind::Mention, NoticeKind::Mine, NoticeKind::DueSoon,
                                                NoticeKind::MyQueue};

struct Notice {
    NoticeKind kind = NoticeKind::Mine;
    ConversationId conversation{};
    MessageId message{}; ///< null: none (due soon, escalated)
    qint64 number = 0;
    QString who{}; ///< the customer, or who mentioned the agent
    QString subject{};
    QString text{}; ///< what was written, one line
    QString channel{}; ///< kind of the channel, for answering
    QDateTime due{}; ///< of DueSoon
    int step = 0; ///< of Escalated
    QString promise{}; ///< id of the promise that is due, of which kind Mine tells then; empty: a message
    QString promised{}; ///< what was promised, in words: "Call back"
    bool rings = false; ///< the promise's alarm, which can be put off
};

/// What a kind of notice may do.
struct NoticeRule {
    bool show = true;
    bool sound = true;
    bool operator==(const NoticeRule &) const = default;
};

/// Whether the agent wants to be left alone.
struct Quiet {
    enum class Mode { Off, Until, Always };
    Mode mode = Mode::Off;
    QDateTime until{}; ///< of Until
    bool operator==(const Quiet &) const = default;

    bool holds(const QDateTime &now) const { return mode == Mode::Always || (mode == Mode::Until && now < until); }
};

/// When "until tomorrow" ends: at seven in the morning after the coming midnight, by the local clock; before four in the
/// morning that is today's, as for whoever works at night it is still yesterday.
QDateTime tomorrowMorning(const QDateTime &now);

/// Which notice a message is for \a me; nothing when it is none of theirs: not from a customer (nor a note that mentions them), of a
/// conversation that somebody else holds, or in a queue they are no member of.
std::optional<NoticeKind> noticeOf(const Message &message, const Conversation &conversation, const Agent &me,
                                   const QList<Queue> &queues);

/// True when \a text speaks to the agent: "@Mia" or "@Mia Rosen", case and diacritics ignored, not inside a word.
bool mentions(const QString &text, const QString &name);

/// Which of \a notices are worth a notification of their own; more than a few at once are better told in one (empty: all in one).
QList<Notice> worthTellingApart(const QList<Notice> &notices);

/// What came while somebody was away, or too much at once.
struct NoticeDigest {
    int messages = 0;
    int conversations = 0;
    int mine = 0; ///< conversations of the agent's own
    int mentions = 0;
    int overdue = 0;
    int promises = 0; ///< due, or overdue
    bool operator==(const NoticeDigest &) const = default;
    bool isEmpty() const { return messages == 0 && mentions == 0 && overdue == 0 && promises == 0; }
};
NoticeDigest digestOf(const QList<Notice> &notices, const QDateTime &now);

/// The importance of \a a is not less than that of \a b.
inline bool isMorePressing(const Notice &a, const Notice &b) { return a.kind < b.kind; }

} // namespace deskbell

Q_DECLARE_METATYPE(deskbell::Notice)
