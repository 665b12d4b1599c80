// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

#include <QCoreApplication>

namespace deskbell {

/// Words for people that several models and panes share.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::Words)
public:
    /// "email", "chat" … as it stands within a sentence; a kind this console does not know stays as it is.
    static QString channel(const QString &kind);
    /// "Email", "Chat" … at the start of a sentence or alone.
    static QString channelTitle(const QString &kind);
    static QString state(const Word<ConversationState> &state);
    static QString priority(const Word<Priority> &priority);
    static QString delivery(const Word<DeliveryState> &state);
    /// "due in 4 minutes", "overdue by 2 hours".
    static QString due(const QDateTime &due, const QDateTime &now);
    /// "AP" for "Ana Pop".
    static QString initials(const QString &name);
    /// What others wrote (names, subjects, numbers) within words of ours that run from right to left: in an order of its own
    /// (Unicode's isolates). Unchanged where words run from left to right.
    static QString isolated(const QString &text);
};

/// The next promise that has not been kept yet; invalid: none.
QDateTime nextDue(const Conversation &conversation);

} // namespace deskbell
