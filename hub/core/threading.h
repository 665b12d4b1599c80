// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/intakerows.h"
#include "hub/text/subject.h"

namespace deskbell::hub {

/// Which conversation a mail belongs to. Pure.
struct ThreadingDecision {
    MessageId duplicateOf{}; ///< the Message-ID is known: nothing to store
    ConversationId conversation{}; ///< null: a new one
    MessageId parent{}; ///< the message answered, when it is known
};

/// \a ownId and \a references (oldest first) without brackets; \a known: what the storage knows of them, in any order.
/// The newest reference wins; a mail that others referred to before it came joins them.
ThreadingDecision decideThread(const QString &ownId, const QStringList &references, const QList<KnownMail> &known);

} // namespace deskbell::hub
