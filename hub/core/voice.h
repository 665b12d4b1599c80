// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/call.h"

#include <QSet>

#include <chrono>

namespace deskbell::hub {

// Decisions on calls. Pure: no storage, no wall clock.

enum class RingOrder { LongestIdle, AllAtOnce };

/// A voice channel's settings, as far as the hub itself goes by them.
struct VoiceSettings {
    QString domain{}; ///< of the addresses: sip:1001@domain; also the realm of passwords
    QString server{}; ///< where phones register: "sip:pbx.example:5061"; empty: at the domain
    QString transport = QStringLiteral("tls"); ///< udp, tcp, tls
    QString srtp = QStringLiteral("optional"); ///< mandatory, optional, off
    QString caPem{}; ///< the certificate authority of the server; empty: the system's
    QString controlUrl{}; ///< the proxy's own HTTP address; empty: it is not woken, callers wait until it asks again
    std::chrono::seconds ring{20}; ///< 5 to 120
    RingOrder order = RingOrder::LongestIdle;
    std::chrono::seconds wrapUp{30}; ///< 0 to 1800
    QString recording = QStringLiteral("never"); ///< never, ask, always
    QString announcement{}; ///< what the caller is told before a recording
    QStringList dispositions{};
    QString closedText{}; ///< the reason a caller is given outside the opening hours
};

/// Invalid or Malformed with the field's path.
Result<VoiceSettings> readVoiceSettings(const QJsonObject &settings);

/// One who may be put through to.
struct RingAgent {
    AgentId id{};
    bool enabled = true;
    Word<Presence> presence = Presence::Online;
    bool inCall = false; ///< up, or ringing for somebody else
    bool wrapUp = false;
    QStringList languages{};
    QDateTime idleSince{}; ///< the end of the last call; invalid: none lately
};

/// One who wants to be put through.
struct RingCaller {
    CallId id{};
    QString language{}; ///< the customer's; empty: not known
    QSet<AgentId> refused{}; ///< who declined or did not answer this call a moment ago
};

struct RingDecision {
    QList<AgentId> ring{}; ///< all of them at once; empty: nobody is free
    int position = 0; ///< in the line when nobody is: 1 is next
};

/// Whom \a caller rings at. \a ahead wait longer, the longest first: each takes one of the free agents before it is \a caller's turn
/// (with AllAtOnce all of those it could have). Who speaks the caller's language comes first, then who has been idle longest.
RingDecision whomToRing(const QList<RingAgent> &members, const QList<RingCaller> &ahead, const RingCaller &caller,
                        RingOrder order);

/// How a call ended that nobody took. \a sipCode: the final answer the caller got (0: none).
CallOutcome outcomeUnanswered(Direction direction, bool rang, int sipCode);

/// One line for lists, where there is no note: "Missed call", "Call, 3 min 20 s".
QString callSummary(const PhoneCall &call);
/// Whether somebody waits for a call back after it.
bool wantsCallBack(const PhoneCall &call);

} // namespace deskbell::hub
