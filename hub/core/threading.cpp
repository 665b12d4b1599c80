// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/threading.h"

#include <algorithm>
#include <utility>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

bool isThere(const QList<KnownMail> &known, const QString &rfcId)
{
    return std::ranges::any_of(known, [&rfcId](const KnownMail &mail) { return mail.rfcId == rfcId && mail.message; });
}

/// The newest of \a references that is here itself; null: none is.
const KnownMail *newestParent(const QStringList &references, const QList<KnownMail> &known)
{
    for (auto reference = references.crbegin(); reference != references.crend(); ++reference) {
        for (const KnownMail &mail : known) {
            if (mail.rfcId == *reference && mail.message) {
                return &mail;
            }
        }
    }
    return nullptr;
}

} // namespace

ThreadingDecision decideThread(const QString &ownId, const QStringList &references, const QList<KnownMail> &known)
{
    ThreadingDecision decision;
    const auto isOwn = [&ownId](const KnownMail &mail) { return !ownId.isEmpty() && mail.rfcId == ownId; };
    for (const KnownMail &mail : known) {
        if (isOwn(mail) && mail.message) {
            decision.duplicateOf = mail.message;
            decision.conversation = mail.conversation;
            return decision;
        }
    }
    if (const auto *parent = newestParent(references, known)) {
        decision.conversation = parent->conversation;
        decision.parent = parent->message;
    }
    // Answers may have come before the mail they answer; then, or when its own ancestors came in pieces, it is the link.
    for (const KnownMail &mail : known) {
        if (!isOwn(mail)) {
            continue;
        }
        if (!decision.conversation) {
            decision.conversation = mail.conversation;
        } else if (mail.conversation != decision.conversation && !decision.joins.contains(mail.conversation)) {
            decision.joins.append(mail.conversation);
        }
    }
    for (auto reference = references.crbegin(); reference != references.crend(); ++reference) {
        for (const KnownMail &mail : known) {
            const bool settled = mail.conversation == decision.conversation || decision.joins.contains(mail.conversation);
            if (mail.rfcId == *reference && !isThere(known, *reference) && !settled
                && !decision.akin.contains(mail.conversation)) {
                decision.akin.append(mail.conversation);
            }
        }
    }
    return decision;
}

bool isSameMail(const Message &stored, const QString &subject, const QString &text)
{
    if (stored.direction != Direction::In) {
        return true;
    }
    const QString before = stored.text.simplified();
    const QString now = text.simplified();
    if (before.isEmpty() || now.isEmpty()) {
        return before == now && stored.subject == subject;
    }
    return before.startsWith(now) || now.startsWith(before);
}

void admitAkin(ThreadingDecision &decision, const std::function<bool(const ConversationId &)> &belongs)
{
    for (const ConversationId &akin : std::exchange(decision.akin, {})) {
        if (!belongs(akin)) {
            continue;
        }
        if (!decision.conversation) {
            decision.conversation = akin;
        } else {
            decision.joins.append(akin);
        }
    }
}

ConversationId decideBySubject(const SubjectFacts &mail, const QList<SubjectCandidate> &candidates)
{
    const qint64 number = numberInSubject(mail.subject);
    for (const SubjectCandidate &candidate : candidates) {
        if (number > 0 && candidate.number == number && candidate.takesPart) {
            return candidate.conversation;
        }
    }
    const QString subject = plainSubject(mail.subject);
    if (mail.automatic || subject.isEmpty()) {
        return {};
    }
    const SubjectCandidate *newest = nullptr;
    for (const SubjectCandidate &candidate : candidates) {
        const auto apart = std::chrono::milliseconds(candidate.lastMessageAt.msecsTo(mail.at));
        const bool near = candidate.lastMessageAt.isValid() && apart <= sameSubjectWindow && apart >= -sameSubjectWindow;
        if (candidate.sameCustomer && candidate.unfinished && near
            && plainSubject(candidate.subject).compare(subject, Qt::CaseInsensitive) == 0
            && (!newest || candidate.lastMessageAt > newest->lastMessageAt)) {
            newest = &candidate;
        }
    }
    return newest ? newest->conversation : ConversationId{};
}

} // namespace deskbell::hub
