// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calls/callwords.h"

#include "protocol/callphrases.h"

#include <QStringList>

namespace deskbell {

using namespace Qt::StringLiterals;

QString CallWords::duration(qint64 seconds)
{
    const qint64 whole = qMax<qint64>(0, seconds);
    const qint64 hours = whole / 3600;
    const QString rest =
        u"%1:%2"_s.arg(whole / 60 % 60, hours > 0 ? 2 : 1, 10, QLatin1Char('0')).arg(whole % 60, 2, 10, QLatin1Char('0'));
    return hours > 0 ? u"%1:%2"_s.arg(hours).arg(rest) : rest;
}

QString CallWords::spokenDuration(qint64 seconds)
{
    const int whole = static_cast<int>(qMax<qint64>(0, seconds));
    QStringList parts;
    if (whole >= 60) {
        parts.append(tr("%n minute(s)", nullptr, whole / 60));
    }
    if (whole % 60 > 0 || parts.isEmpty()) {
        parts.append(tr("%n second(s)", nullptr, whole % 60));
    }
    return parts.join(u' ');
}

QString CallWords::outcome(const Word<CallOutcome> &outcome, bool incoming)
{
    switch (outcome.value()) {
    case CallOutcome::Answered: return tr("answered");
    case CallOutcome::Missed: return tr("nobody took it");
    case CallOutcome::Abandoned: return tr("the caller gave up");
    case CallOutcome::Declined: return incoming ? tr("declined here") : tr("declined");
    case CallOutcome::Busy: return tr("busy");
    case CallOutcome::NoAnswer: return tr("no answer");
    case CallOutcome::Failed: return tr("failed");
    case CallOutcome::Closed: return tr("outside opening hours");
    default: return outcome.toString();
    }
}

QString CallWords::title(const CallEntry &entry)
{
    if (entry.direction == Direction::Out) {
        return tr("Outgoing call");
    }
    const bool missed =
        entry.outcome == CallOutcome::Missed || entry.outcome == CallOutcome::Abandoned || entry.outcome == CallOutcome::Closed;
    return missed ? tr("Missed call") : tr("Incoming call");
}

QStringList CallWords::facts(const CallEntry &entry)
{
    QStringList facts;
    const bool known = !entry.outcome.toString().isEmpty();
    if (!known) {
        facts.append(entry.answeredAt.isValid() ? tr("still going on") : tr("not answered yet"));
    } else if (entry.outcome == CallOutcome::Answered) {
        facts.append(duration(entry.durationS));
    } else {
        facts.append(outcome(entry.outcome, entry.direction == Direction::In));
    }
    if (!entry.agentName.isEmpty()) {
        facts.append(entry.agentName);
    }
    if (entry.waitedS > 0) {
        //: How long a caller waited; %1 is like 0:24
        facts.append(tr("waited %1").arg(duration(entry.waitedS)));
    }
    return facts;
}

QString CallWords::preview(const Conversation &conversation)
{
    const QString &words = conversation.lastMessagePreview;
    const auto facts = conversation.channels.contains(u"call"_s) ? callFactsFrom(words) : std::nullopt;
    if (!facts) {
        return words;
    }
    const bool incoming = facts->direction == Direction::In;
    if (facts->state == CallState::Up) {
        return tr("On the phone");
    }
    if (facts->state != CallState::Ended) {
        return incoming ? tr("Incoming call") : tr("Outgoing call");
    }
    switch (facts->outcome) {
    case CallOutcome::Answered:
        //: The last thing in a conversation was a call; %1 how long it took, like 3:12
        return tr("Call, %1").arg(duration(facts->seconds));
    case CallOutcome::Missed: return tr("Missed call");
    default: break;
    }
    const bool missed = incoming && facts->outcome != CallOutcome::Declined;
    //: A call and why nobody spoke; %1 "Missed call" or "Call", %2 "busy", "no answer", "the caller gave up"
    return tr("%1: %2").arg(missed ? tr("Missed call") : tr("Call"), outcome(facts->outcome, false));
}

QString CallWords::subject(const Conversation &conversation)
{
    const auto told = conversation.channels.contains(u"call"_s) ? callSubjectFrom(conversation.subject) : std::nullopt;
    if (!told) {
        return conversation.subject;
    }
    //: Subject of a conversation that began with a call; %1 a customer
    return told->direction == Direction::Out ? tr("Call to %1").arg(told->who) : tr("Call from %1").arg(told->who);
}

QString CallWords::sentence(const CallEntry &entry, const QString &who, const QString &when, const QString &note)
{
    const bool incoming = entry.direction == Direction::In;
    //: Read out; %1 "Incoming call", "Missed call", %2 the customer, %3 time
    QString words =
        incoming ? tr("%1 from %2, %3").arg(title(entry), who, when) : tr("%1 to %2, %3").arg(title(entry), who, when);
    const auto add = [&words](const QString &part) { words += u", "_s + part; };
    if (entry.outcome == CallOutcome::Answered) {
        add(spokenDuration(entry.durationS));
    } else if (!entry.outcome.toString().isEmpty()) {
        add(outcome(entry.outcome, incoming));
    } else {
        add(entry.answeredAt.isValid() ? tr("still going on") : tr("not answered yet"));
    }
    if (!entry.agentName.isEmpty()) {
        //: Read out: who took or made a call
        add(tr("by %1").arg(entry.agentName));
    }
    if (entry.waitedS > 0) {
        add(tr("waited %1").arg(spokenDuration(entry.waitedS)));
    }
    if (!entry.disposition.isEmpty()) {
        //: What came of a call
        add(tr("outcome: %1").arg(entry.disposition));
    }
    if (!entry.recording.isNull()) {
        add(tr("recorded"));
    }
    return note.isEmpty() ? words : tr("%1. Note: %2").arg(words, note);
}

} // namespace deskbell
