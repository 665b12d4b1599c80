// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/call.h"

#include <QCoreApplication>

namespace deskbell {

/// How calls are told to people, in timeline and panel.
class CallWords
{
    Q_DECLARE_TR_FUNCTIONS(deskbell::CallWords)
public:
    /// "3:12", "1:02:09"
    static QString duration(qint64 seconds);
    /// Read out: "3 minutes 12 seconds"
    static QString spokenDuration(qint64 seconds);
    /// "answered", "busy" … within a sentence.
    static QString outcome(const Word<CallOutcome> &outcome, bool incoming);
    /// "Incoming call", "Missed call", "Outgoing call"
    static QString title(const CallEntry &entry);
    /// What happened, in parts that stand in a line: duration or why not, the agent, how long was waited.
    static QStringList facts(const CallEntry &entry);
    /// A conversation's line and subject: what the hub wrote of a call there is said in the interface's language, all else as it is.
    static QString preview(const Conversation &conversation);
    static QString subject(const Conversation &conversation);
    /// The same as one sentence, read out. \a who: the customer; \a when: day and time.
    static QString sentence(const CallEntry &entry, const QString &who, const QString &when, const QString &note);
};

} // namespace deskbell
