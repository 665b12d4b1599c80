// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phone/phonewords.h"

#include "models/words.h"

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int forbidden = 403; // SIP status codes, RFC 3261 section 21
constexpr int unauthorized = 401;
constexpr int proxyUnauthorized = 407;
constexpr int notFound = 404;

/// The phone's own English where nothing better is known.
QString orElse(const QString &text, const QString &words) { return text.isEmpty() ? words : text; }

/// Without the scheme, which tells people nothing.
QString shownAddress(const QString &address) { return address.startsWith("sip:"_L1) ? address.mid(4) : address; }

QString registrationTrouble(const phone::AccountStatus &status)
{
    switch (status.code) {
    case unauthorized:
    case proxyUnauthorized:
    case forbidden: return PhoneWords::tr("The server refused the name or the password. Check them in the settings under Phone.");
    case notFound: return PhoneWords::tr("The server does not know this address. Check it in the settings under Phone.");
    case 0:
        return PhoneWords::tr(
            "The telephone server cannot be reached. The phone tries again by itself; check the network and the "
            "server's name.");
    default: break;
    }
    //: %1 are the words of the telephone server
    return PhoneWords::tr("The telephone server refused: %1").arg(orElse(status.text, QString::number(status.code)));
}

} // namespace

QString PhoneWords::readinessShort(CallDesk::Readiness readiness)
{
    switch (readiness) {
    case CallDesk::Readiness::None: return tr("No phone");
    case CallDesk::Readiness::NoProgram: return tr("Not installed");
    case CallDesk::Readiness::Starting: return tr("Starting…");
    case CallDesk::Readiness::Registering: return tr("Signing in…");
    case CallDesk::Readiness::Ready: return tr("Ready");
    case CallDesk::Readiness::Failed: return tr("Not reachable");
    }
    return {};
}

QString PhoneWords::readiness(CallDesk::Readiness readiness, const phone::AccountStatus &status)
{
    switch (readiness) {
    case CallDesk::Readiness::Ready:
        return tr("Ready: calls to %1 ring here.").arg(Words::isolated(shownAddress(status.address)));
    case CallDesk::Readiness::NoProgram:
        return tr("The program deskbell-phone is not installed on this computer: calls are not possible here.");
    case CallDesk::Readiness::Failed: return registrationTrouble(status);
    default: return readinessShort(readiness);
    }
}

QString PhoneWords::state(const DeskCall &call)
{
    switch (call.phone.state.value()) {
    case phone::CallState::Incoming: return tr("Incoming call");
    case phone::CallState::Dialing: return tr("Calling…");
    case phone::CallState::Ringing: return tr("Ringing…");
    case phone::CallState::Held: return tr("On hold");
    case phone::CallState::HeldByPeer: return tr("The other side holds");
    case phone::CallState::Ended: return tr("Call ended");
    default: break;
    }
    return call.phone.conference ? tr("Conference") : call.phone.muted ? tr("Muted") : tr("In a call");
}

QString PhoneWords::reason(const phone::Call &call)
{
    using phone::ReasonCode;
    const phone::Reason reason = call.reason.value_or(phone::Reason{});
    const bool incoming = call.direction == phone::Direction::In;
    switch (reason.code.value()) {
    case ReasonCode::HungUp: return {};
    case ReasonCode::Declined: return incoming ? tr("You declined it.") : tr("The call was declined.");
    case ReasonCode::Busy:
        return incoming ? tr("You said that you are busy.") : tr("Busy. Call again later, or promise a callback.");
    case ReasonCode::NoAnswer: return tr("Nobody answered. Call again later, or write.");
    case ReasonCode::UnknownNumber: return tr("There is no such number. Check its digits and the country's code.");
    case ReasonCode::Unreachable: return tr("They cannot be reached now. Call again later, or write.");
    case ReasonCode::NoCommonCodec:
        return tr("The two telephones have no way of coding sound in common. Tell whoever looks after the telephone server.");
    case ReasonCode::SrtpRefused:
        return tr("The other side does not encrypt, and your phone insists on it. It can be made optional in the settings "
                  "under Phone.");
    case ReasonCode::NotAllowed: return tr("The telephone server does not allow this call.");
    case ReasonCode::NoMicrophone: return tr("There is no microphone. Plug one in, or choose another in the phone's devices.");
    case ReasonCode::Network: return tr("The connection broke. Check the network and call again.");
    case ReasonCode::Cancelled: return incoming ? tr("The caller gave up.") : tr("You hung up before anybody answered.");
    case ReasonCode::AnsweredElsewhere: return tr("Somebody else took it.");
    default: break;
    }
    return reason.text.isEmpty() ? tr("The call broke off.") : tr("The call failed: %1").arg(reason.text);
}

bool PhoneWords::isPoor(const phone::Quality &quality)
{
    constexpr double fair = 3;
    return (quality.score >= 0 && quality.score < fair) || !(quality.advice == phone::Advice::None);
}

QString PhoneWords::quality(const phone::Quality &quality)
{
    switch (quality.advice.value()) {
    case phone::Advice::Microphone: return tr("You are hardly heard: speak closer to the microphone, or choose another.");
    case phone::Advice::Network: return tr("Your network is slow: stop downloads, or use a cable instead of Wi-Fi.");
    case phone::Advice::FarEnd: return tr("The other side's line is poor: offer to call back.");
    default: break;
    }
    constexpr double good = 4;
    if (quality.score < 0) {
        return {};
    }
    return quality.score >= good ? tr("Good line") : isPoor(quality) ? tr("Poor line") : tr("Fair line");
}

QString PhoneWords::refusal(const QString &code, const QString &text)
{
    if (code == "offline"_L1) {
        return tr("The phone is not running yet. It is being started; try again in a moment.");
    }
    if (code == "address"_L1) {
        return tr("This is no number that can be called.");
    }
    if (code == "no_account"_L1) {
        return tr("The phone is not signed in: no call can be made.");
    }
    if (code == "no_call"_L1) {
        return tr("The call is over.");
    }
    if (code == "device"_L1) {
        return tr("There is no microphone. Plug one in, or choose another in the phone's devices.");
    }
    if (code == "state"_L1) {
        return tr("That is not possible at this moment of the call.");
    }
    return text.isEmpty() ? tr("The phone could not do that.") : tr("The phone could not do that: %1").arg(text);
}

} // namespace deskbell
