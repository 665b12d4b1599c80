// SPDX-License-Identifier: GPL-3.0-or-later
#include "softphone/endreasons.h"

namespace deskbell::phone {

using namespace Qt::Literals::StringLiterals;

namespace {

Reason reason(ReasonCode code, const QString &text) { return {.code = code, .text = text}; }

/// 488 and its kin say only "not acceptable here"; the warning says what, when there is one.
Reason refusedMedia(const EndFacts &facts)
{
    const bool codecs = facts.warning.contains("305"_L1) || facts.warning.contains("304"_L1);
    if (facts.srtpMandatory && !codecs) {
        return reason(ReasonCode::SrtpRefused,
                      u"The other side does not speak encrypted, and your account asks for it. Ask the administrator whether "
                      "encryption may be optional, or reach them another way."_s);
    }
    return reason(ReasonCode::NoCommonCodec,
                  u"The two sides have no way to encode sound in common. Ask the administrator which codecs the other side "
                  "knows, and switch one of them on in the phone account."_s);
}

Reason missed(const EndFacts &facts)
{
    if (facts.cause == 200) {
        return reason(ReasonCode::AnsweredElsewhere, u"Somebody else has answered."_s);
    }
    if (facts.byUs) {
        return facts.code == 486 ? reason(ReasonCode::Busy, u"You said that you are busy."_s)
            : facts.code == 480  ? reason(ReasonCode::Unreachable, u"You said that you are not available."_s)
                                 : reason(ReasonCode::Declined, u"You declined."_s);
    }
    if (facts.code == 488 || facts.code == 606 || facts.code == 415) {
        return refusedMedia(facts);
    }
    if (facts.network) {
        return reason(ReasonCode::Network,
                      u"The connection to the phone server was lost while it rang. The caller may try again."_s);
    }
    if (facts.code == 408 || facts.code == 480) {
        return reason(ReasonCode::NoAnswer, u"Nobody answered in time. Call back."_s);
    }
    return reason(ReasonCode::Cancelled, u"The caller hung up before anybody answered. Call back."_s);
}

Reason failedDial(const EndFacts &facts)
{
    switch (facts.code) {
    case 404:
    case 410:
    case 484:
    case 485:
    case 604:
    case 416: return reason(ReasonCode::UnknownNumber, u"There is no such number. Check it and dial again."_s);
    case 480:
        return facts.rang ? reason(ReasonCode::NoAnswer, u"Nobody answered. Try again later, or write instead."_s)
                          : reason(ReasonCode::Unreachable, u"They cannot be reached now. Try again later, or write instead."_s);
    case 408:
        return facts.rang ? reason(ReasonCode::NoAnswer, u"Nobody answered. Try again later, or write instead."_s)
                          : reason(ReasonCode::Unreachable,
                                   u"Their phone did not respond. Try again later; if it goes on, tell the administrator."_s);
    case 486:
    case 600: return reason(ReasonCode::Busy, u"They are in another call. Try again in a few minutes."_s);
    case 603:
    case 607: // RFC 8197: unwanted
        return reason(ReasonCode::Declined, u"They declined the call. Write instead, or agree on a time."_s);
    case 415:
    case 488:
    case 606: return refusedMedia(facts);
    case 401:
    case 402:
    case 403:
    case 407:
        return reason(ReasonCode::NotAllowed,
                      u"The phone server does not let you call this number. Ask the administrator what your account may call."_s);
    case 487: return reason(ReasonCode::NoAnswer, u"The server ended the call before anybody answered. Try again later."_s);
    case 0: break;
    default:
        return reason(
            ReasonCode::Error,
            u"The phone server answered with the error %1. Try again; if it goes on, tell the administrator this number."_s.arg(
                facts.code));
    }
    return reason(
        ReasonCode::Network,
        u"The phone server did not answer. Check the network; the phone registers again by itself as soon as it is back."_s);
}

} // namespace

Reason reasonOf(const EndFacts &facts)
{
    if (facts.wasUp) {
        if (facts.network && !facts.byUs) {
            return reason(ReasonCode::Network,
                          u"The connection was lost: no sound came any more. Check the network and call again."_s);
        }
        return reason(ReasonCode::HungUp, facts.byUs ? u"You hung up."_s : u"The other side hung up."_s);
    }
    if (!facts.outgoing) {
        return missed(facts);
    }
    if (facts.byUs) {
        return reason(ReasonCode::Cancelled, u"You hung up before anybody answered."_s);
    }
    if (facts.network) {
        return failedDial({.outgoing = true});
    }
    return failedDial(facts);
}

QString registrationProblem(int code, const QString &transport)
{
    switch (code) {
    case 401:
    case 403:
    case 407: return u"The phone server refuses the user or the password. Check both in the phone account."_s;
    case 404:
    case 410: return u"The phone server does not know this address. Check the address in the phone account."_s;
    case 0:
    case 408:
    case 503:
        return transport == "tls"_L1
            ? u"The phone server cannot be reached, or its certificate is not trusted. It is tried again every two "
              "seconds. If it goes on, check the server's name, port and certificate authority."_s
            : u"The phone server cannot be reached. It is tried again every two seconds. If it goes on, check the "
              "network and the server's name and port."_s;
    default: return u"The phone server answered with the error %1. It is tried again every two seconds."_s.arg(code);
    }
}

} // namespace deskbell::phone
