// SPDX-License-Identifier: GPL-3.0-or-later
// What each command of the local socket does; the table at the end of this file is the protocol's list (docs/phone.md).
#include "protocol/id.h"
#include "softphone/ownplace.h"
#include "softphone/phoneserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace deskbell::phone {

using namespace Qt::Literals::StringLiterals;

namespace {

Refusal malformed(const QString &what) { return {.code = u"malformed"_s, .text = what}; }

std::optional<Refusal> faultOf(const Account &account)
{
    static const QStringList transports{u"udp"_s, u"tcp"_s, u"tls"_s};
    static const QStringList encryptions{u"mandatory"_s, u"optional"_s, u"off"_s};
    static const QStringList codecs{u"opus"_s, u"g722"_s, u"pcma"_s, u"pcmu"_s};
    if (userOf(account.address).isEmpty() || dialAddress(account.address, {}).isEmpty()) {
        return Refusal{.code = u"address"_s, .text = u"account.address is no SIP address"_s};
    }
    if (!account.server.isEmpty() && dialAddress(account.server, {}).isEmpty()) {
        return Refusal{.code = u"address"_s, .text = u"account.server is no SIP address"_s};
    }
    if (!transports.contains(account.transport) || !encryptions.contains(account.srtp)) {
        return malformed(u"account.transport is udp, tcp or tls, account.srtp mandatory, optional or off"_s);
    }
    for (const QString &codec : account.codecs) {
        if (!codecs.contains(codec)) {
            return malformed(u"account.codecs are opus, g722, pcma, pcmu"_s);
        }
    }
    return {};
}

} // namespace

Outcome PhoneServer::allow(const QJsonObject &command, CallCommand what, const char *key) const
{
    const QLatin1StringView member(key);
    if (!command[member].isString()) {
        return malformed(u"%1 is missing"_s.arg(member));
    }
    const Call *call = find(command[member].toString());
    if (call == nullptr) {
        return Refusal{.code = u"no_call"_s, .text = u"there is no such call"_s};
    }
    if (!mayDo(what, call->state.value())) {
        return Refusal{.code = u"state"_s, .text = u"not possible while the call is %1"_s.arg(call->state.toString())};
    }
    return {};
}

Outcome PhoneServer::hello(const QJsonObject &command, QJsonObject &reply, ConsoleLink &link)
{
    if (command["protocol"_L1].toInt() < 1) {
        return malformed(u"protocol is missing"_s);
    }
    link.greeted = true;
    reply["protocol"_L1] = protocolVersion;
    reply["engine"_L1] = m_engine.name();
    reply["pid"_L1] = QCoreApplication::applicationPid();
    reply["state"_L1] = toJson(state());
    return {};
}

Outcome PhoneServer::account(const QJsonObject &command, QJsonObject &reply, ConsoleLink &)
{
    const QJsonValue value = command["account"_L1];
    const auto set = [this, &reply](const std::optional<Account> &account) {
        const Outcome outcome = m_engine.setAccount(account);
        reply["account"_L1] = toJson(m_engine.accountStatus());
        return outcome;
    };
    if (value.isNull()) {
        return set(std::nullopt);
    }
    if (!value.isObject()) {
        return malformed(u"account is an object or null"_s);
    }
    const Account account = accountFromJson(value.toObject());
    if (const auto fault = faultOf(account)) {
        return fault;
    }
    return set(account);
}

Outcome PhoneServer::dial(const QJsonObject &command, QJsonObject &, ConsoleLink &)
{
    const QString id = command["call"_L1].toString();
    if (!isUuid(id)) {
        return malformed(u"call is a UUID in lower case"_s);
    }
    if (find(id) != nullptr) {
        return Refusal{.code = u"state"_s, .text = u"there is a call of this name already"_s};
    }
    const AccountStatus status = m_engine.accountStatus();
    if (status.state == AccountState::None) {
        return Refusal{.code = u"no_account"_s, .text = u"there is no phone account"_s};
    }
    const QString to = dialAddress(command["to"_L1].toString(), domainOf(status.address));
    if (to.isEmpty()) {
        return Refusal{.code = u"address"_s, .text = u"to is neither a number nor a SIP address"_s};
    }
    QHash<QString, QString> headers;
    const QJsonObject wished = command["headers"_L1].toObject();
    for (auto header = wished.constBegin(); header != wished.constEnd(); ++header) {
        if (!isHeader(header.key(), header.value().toString())) {
            return malformed(u"headers are called X-…, their values one line"_s);
        }
        headers.insert(header.key(), header.value().toString());
    }
    headers.insert(u"X-Call-Id"_s, id);
    return m_engine.dial(id, to, headers);
}

Outcome PhoneServer::answer(const QJsonObject &command, QJsonObject &, ConsoleLink &)
{
    if (const Outcome refusal = allow(command, CallCommand::Answer)) {
        return refusal;
    }
    return m_engine.answer(command["call"_L1].toString());
}

Outcome PhoneServer::decline(const QJsonObject &command, QJsonObject &, ConsoleLink &)
{
    if (const Outcome refusal = allow(command, CallCommand::Decline)) {
        return refusal;
    }
    const QString reason = command["reason"_L1].toString(u"declined"_s);
    const ReasonCode code = reason == "declined"_L1 ? ReasonCode::Declined
        : reason == "busy"_L1                       ? ReasonCode::Busy
        : reason == "unavailable"_L1                ? ReasonCode::Unreachable
                                                    : ReasonCode::Unknown;
    if (code == ReasonCode::Unknown) {
        return malformed(u"reason is declined, busy or unavailable"_s);
    }
    return m_engine.decline(command["call"_L1].toString(), code);
}

Outcome PhoneServer::hangUp(const QJsonObject &command, QJsonObject &, ConsoleLink &)
{
    if (const Outcome refusal = allow(command, CallCommand::HangUp)) {
        return refusal;
    }
    return m_engine.hangUp(command["call"_L1].toString());
}

Outcome PhoneServer::hold(const QJsonObject &command, QJsonObject &, ConsoleLink &)
{
    if (const Outcome refusal = allow(command, CallCommand::Hold)) {
        return refusal;
    }
    return m_engine.hold(command["call"_L1].toString());
}

Outcome PhoneServer::resume(const QJsonObject &command, QJsonObject &, ConsoleLink &)
{
    if (const Outcome refusal = allow(command, CallCommand::Resume)) {
        return refusal;
    }
    return m_engine.resume(command["call"_L1].toString());
}

Outcome PhoneServer::mute(const QJsonObject &command, QJsonObject &, ConsoleLink &)
{
    if (!command["on"_L1].isBool()) {
        return malformed(u"on is missing"_s);
    }
    const bool on = command["on"_L1].toBool();
    if (command.contains("call"_L1)) {
        const Outcome refusal = allow(command, CallCommand::Mute);
        return refusal ? refusal : m_engine.setMuted(command["call"_L1].toString(), on);
    }
    const QList<Call> calls = m_calls; // it changes as they are muted
    for (const Call &call : calls) {
        if (mayDo(CallCommand::Mute, call.state.value())) {
            if (const Outcome refusal = m_engine.setMuted(call.id, on)) {
                return refusal;
            }
        }
    }
    return {};
}

Outcome PhoneServer::digits(const QJsonObject &command, QJsonObject &, ConsoleLink &)
{
    if (const Outcome refusal = allow(command, CallCommand::Digits)) {
        return refusal;
    }
    const QString digits = command["digits"_L1].toString();
    if (!areDigits(digits)) {
        return malformed(u"digits are 0-9 * # A-D"_s);
    }
    return m_engine.sendDigits(command["call"_L1].toString(), digits.toUpper());
}

Outcome PhoneServer::transfer(const QJsonObject &command, QJsonObject &, ConsoleLink &)
{
    if (const Outcome refusal = allow(command, CallCommand::Transfer)) {
        return refusal;
    }
    const QString to = dialAddress(command["to"_L1].toString(), domainOf(m_engine.accountStatus().address));
    if (to.isEmpty()) {
        return Refusal{.code = u"address"_s, .text = u"to is neither a number nor a SIP address"_s};
    }
    return m_engine.transfer(command["call"_L1].toString(), to);
}

Outcome PhoneServer::attend(const QJsonObject &command, QJsonObject &, ConsoleLink &)
{
    if (const Outcome refusal = allow(command, CallCommand::Attend)) {
        return refusal;
    }
    if (const Outcome refusal = allow(command, CallCommand::Attend, "with")) {
        return refusal;
    }
    if (command["call"_L1] == command["with"_L1]) {
        return malformed(u"call and with are two calls"_s);
    }
    return m_engine.attend(command["call"_L1].toString(), command["with"_L1].toString());
}

Outcome PhoneServer::conference(const QJsonObject &command, QJsonObject &, ConsoleLink &)
{
    if (command["leave"_L1].toBool()) {
        return m_engine.leaveConference();
    }
    QStringList ids;
    for (const QJsonValue id : command["calls"_L1].toArray()) {
        if (const Outcome refusal = allow({{"call"_L1, id}}, CallCommand::Conference)) {
            return refusal;
        }
        if (!ids.contains(id.toString())) {
            ids.append(id.toString());
        }
    }
    if (ids.isEmpty()) {
        return malformed(u"calls are missing"_s);
    }
    return m_engine.conference(ids);
}

/// A name of its own for each recording of a call: the first is never written over by the second.
QString PhoneServer::recordingFile(const QString &call) const
{
    QString file = m_recordings + '/'_L1 + call + ".wav"_L1;
    for (int number = 2; QFileInfo::exists(file); ++number) {
        file = "%1/%2-%3.wav"_L1.arg(m_recordings, call, QString::number(number));
    }
    return file;
}

Outcome PhoneServer::record(const QJsonObject &command, QJsonObject &reply, ConsoleLink &)
{
    if (const Outcome refusal = allow(command, CallCommand::Record)) {
        return refusal;
    }
    const QString id = command["call"_L1].toString();
    if (!command["on"_L1].toBool()) {
        reply["file"_L1] = find(id)->recording;
        return m_engine.stopRecording(id);
    }
    QString file = command["file"_L1].toString();
    if (file.isEmpty()) {
        const QString problem = claimFolder(m_recordings);
        if (!problem.isEmpty()) {
            return Refusal{.code = u"refused"_s, .text = problem};
        }
        file = recordingFile(id);
    } else if (!QDir::isAbsolutePath(file) || !file.endsWith(".wav"_L1)) {
        return malformed(u"file is a whole path that ends with .wav"_s);
    }
    reply["file"_L1] = file;
    return m_engine.startRecording(id, file);
}

Outcome PhoneServer::chooseDevices(const QJsonObject &command, QJsonObject &reply, ConsoleLink &)
{
    const Outcome refusal = m_engine.choose(deviceWishFromJson(command));
    reply["devices"_L1] = toJson(m_engine.devices());
    return refusal;
}

Outcome PhoneServer::wantLevels(const QJsonObject &command, QJsonObject &, ConsoleLink &link)
{
    link.wantsLevels = command["on"_L1].toBool();
    watch();
    return {};
}

Outcome PhoneServer::quit(const QJsonObject &command, QJsonObject &, ConsoleLink &)
{
    if (isBusy() && !command["force"_L1].toBool()) {
        return Refusal{.code = u"busy"_s, .text = u"a call is up"_s};
    }
    // After the answer is on its way.
    QMetaObject::invokeMethod(this, &PhoneServer::finished, Qt::QueuedConnection);
    return {};
}

Outcome PhoneServer::obey(ConsoleLink &link, const QJsonObject &command, QJsonObject &reply)
{
    static const QHash<QString, Handler> handlers{
        {u"hello"_s, &PhoneServer::hello},
        {u"account"_s, &PhoneServer::account},
        {u"dial"_s, &PhoneServer::dial},
        {u"answer"_s, &PhoneServer::answer},
        {u"decline"_s, &PhoneServer::decline},
        {u"hangup"_s, &PhoneServer::hangUp},
        {u"hold"_s, &PhoneServer::hold},
        {u"resume"_s, &PhoneServer::resume},
        {u"mute"_s, &PhoneServer::mute},
        {u"dtmf"_s, &PhoneServer::digits},
        {u"transfer"_s, &PhoneServer::transfer},
        {u"attend"_s, &PhoneServer::attend},
        {u"conference"_s, &PhoneServer::conference},
        {u"record"_s, &PhoneServer::record},
        {u"devices"_s, &PhoneServer::chooseDevices},
        {u"levels"_s, &PhoneServer::wantLevels},
        {u"quit"_s, &PhoneServer::quit},
    };
    const QString name = command["command"_L1].toString();
    const Handler handler = handlers.value(name);
    if (handler == nullptr) {
        return Refusal{.code = u"unknown"_s, .text = u"there is no such command"_s};
    }
    if (!link.greeted && name != "hello"_L1) {
        return malformed(u"hello comes first"_s);
    }
    return (this->*handler)(command, reply, link);
}

} // namespace deskbell::phone
