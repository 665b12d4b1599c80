// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/threading.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

ThreadingDecision decideThread(const QString &ownId, const QStringList &references, const QList<KnownMail> &known)
{
    ThreadingDecision decision;
    for (const KnownMail &mail : known) {
        if (!ownId.isEmpty() && mail.rfcId == ownId && mail.message) {
            decision.duplicateOf = mail.message;
            decision.conversation = mail.conversation;
            return decision;
        }
    }
    for (auto reference = references.crbegin(); reference != references.crend(); ++reference) {
        for (const KnownMail &mail : known) {
            if (mail.rfcId == *reference && mail.message) {
                return {.conversation = mail.conversation, .parent = mail.message};
            }
        }
    }
    // No ancestor is here, but a descendant may be, or another answer to the same lost mail.
    const auto referredTo = [&known](const QString &rfcId) {
        for (const KnownMail &mail : known) {
            if (!rfcId.isEmpty() && mail.rfcId == rfcId) {
                return mail.conversation;
            }
        }
        return ConversationId{};
    };
    decision.conversation = referredTo(ownId);
    for (auto reference = references.crbegin(); !decision.conversation && reference != references.crend(); ++reference) {
        decision.conversation = referredTo(*reference);
    }
    return decision;
}

} // namespace deskbell::hub
