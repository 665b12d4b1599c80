// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/intakerows.h"
#include "hub/text/subject.h"
#include "protocol/values.h"

#include <chrono>
#include <functional>

namespace deskbell::hub {

/// Which conversation a mail belongs to. Pure.
struct ThreadingDecision {
    MessageId duplicateOf{}; ///< the Message-ID is known: nothing to store
    ConversationId conversation{}; ///< null: a new one
    MessageId parent{}; ///< the message answered, when it is known
    QList<ConversationId> joins{}; ///< others that turn out to be the same exchange, now that the mail between them is here
    QList<ConversationId> akin{}; ///< those that only refer to the same mails the desk has never seen; nearest first
};

/// \a ownId and \a references (oldest first) without brackets; \a known: what the storage knows of them, in any order.
/// The newest reference wins; a mail that others referred to before it came joins them.
ThreadingDecision decideThread(const QString &ownId, const QStringList &references, const QList<KnownMail> &known);

/// Whether a mail with the Message-ID of \a stored is that mail once more. Some programs give every mail the same id: then only what
/// it says tells. Lists put lines of their own under a text. What the desk sent itself has an id of its own making. Pure.
bool isSameMail(const Message &stored, const QString &subject, const QString &text);

/// Lets those of \a decision.akin in that \a belongs admits. Two answers to one lost mail are one exchange on a mailing list; to a
/// desk they may be two customers who both answer a circular, and neither may see what the other wrote.
void admitAkin(ThreadingDecision &decision, const std::function<bool(const ConversationId &)> &belongs);

/// A conversation that a mail may belong to although no id says so.
struct SubjectCandidate {
    ConversationId conversation{};
    qint64 number = 0;
    QString subject{};
    bool takesPart = false; ///< the sender wrote or was written to in it
    bool sameCustomer = false; ///< it is the sender's own
    bool unfinished = false; ///< open, pending or snoozed
    QDateTime lastMessageAt{};
};

/// What a mail without known ids shows.
struct SubjectFacts {
    QString subject{}; ///< as it came
    QDateTime at{};
    bool automatic = false;
};

/// How long after its last message the same subject of the same customer still means the same matter.
constexpr std::chrono::hours sameSubjectWindow{7 * 24};

/// First the number our replies carry ("[#1042]"), whatever the state, but only where the sender takes part: a number is easily
/// guessed. Then the same subject of the same customer, in an unfinished matter within the window; never for what machines
/// send. Null: a new one. Pure.
ConversationId decideBySubject(const SubjectFacts &mail, const QList<SubjectCandidate> &candidates);

} // namespace deskbell::hub
