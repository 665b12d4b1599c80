// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/word.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// The words of the local socket between deskbell-phone and the console (docs/phone.md, protocol 1). Both sides read and write
/// through these, so that they cannot drift apart. A member that is missing, or of another type, is read as its default.
namespace deskbell::phone {

constexpr int protocolVersion = 1;
/// Of one line with its line feed, in bytes; longer ones close the connection.
constexpr qsizetype longestLine = 64 * 1024;
/// Ended calls stay in `state` for so long, in seconds.
constexpr int endedCallsStayS = 60;

/// Where the phone of this profile listens: a name of its own in the user's runtime directory (short enough for a Unix socket), on
/// Windows the name of a pipe. The directory is made by the phone, which also sees to it that only its owner may enter.
QString socketPath(const QString &profileDirectory);

enum class CallState { Incoming, Dialing, Ringing, Up, Held, HeldByPeer, Ended, Unknown };
enum class Direction { In, Out, Unknown };
enum class AccountState { None, Trying, Ok, Failed, Gone, Unknown };
enum class ReasonCode {
    HungUp, ///< somebody hung up a call that was up
    Declined,
    Busy,
    NoAnswer,
    UnknownNumber,
    Unreachable, ///< known, but not registered or not to be reached now
    NoCommonCodec,
    SrtpRefused,
    NotAllowed,
    NoMicrophone,
    Network,
    Cancelled, ///< the caller gave up before anybody answered
    AnsweredElsewhere,
    Error,
    Unknown
};
enum class Advice { None, Microphone, Network, FarEnd, Unknown };

/// Why a call ended; `text` is one English sentence with what to do, for those who do not know the code.
struct Reason {
    Word<ReasonCode> code{ReasonCode::Error};
    QString text{};
    bool operator==(const Reason &) const = default;
};

struct Peer {
    QString address{}; ///< "sip:2001@desk.example"
    QString number{}; ///< its user part, when that is a number
    QString name{}; ///< as the other side says it
    bool operator==(const Peer &) const = default;
};

struct Call {
    QString id{}; ///< UUID; on the wire `call`
    Word<Direction> direction{Direction::Out};
    Word<CallState> state{CallState::Dialing};
    Peer peer{};
    QHash<QString, QString> headers{}; ///< custom headers of an incoming call, `X-Call-Id` among them
    QDateTime startedAt{}; ///< UTC
    QDateTime upAt{}; ///< UTC; not valid while nobody answered
    QDateTime endedAt{}; ///< UTC
    bool muted = false;
    QString recording{}; ///< the file, while it is recorded and after
    bool secure = false; ///< SRTP is in use
    QString codec{}; ///< "opus", "g722", "pcma", "pcmu"
    bool conference = false;
    std::optional<Reason> reason{}; ///< of an ended call

    bool isOver() const { return state == CallState::Ended; }
    /// The two sides can hear each other, or could if nobody held.
    bool isConnected() const { return state == CallState::Up || state == CallState::Held || state == CallState::HeldByPeer; }
    bool operator==(const Call &) const = default;
};

/// What `account` says: how to register. Holds the password: never to be logged or written.
struct Account {
    QString address{}; ///< "sip:1001@desk.example"
    QString user{}; ///< for the digest; empty: the user part of the address
    QString password{};
    QString server{}; ///< "sip:pbx.example:5061;transport=tls"; empty: the domain of the address
    QString transport{QStringLiteral("tls")}; ///< "udp", "tcp", "tls"
    QString srtp{QStringLiteral("optional")}; ///< "mandatory", "optional", "off"
    QString caPem{}; ///< further certificate authorities; empty: the system's
    QStringList codecs{}; ///< in the order wished for; empty: opus, g722, pcma, pcmu
    QString name{}; ///< shown to those who are called
    bool operator==(const Account &) const = default;
};

struct AccountStatus {
    Word<AccountState> state{AccountState::None};
    int code = 0; ///< SIP status, 0: none
    QString text{}; ///< what happened and what to do, English
    QDateTime since{}; ///< UTC, of this state
    QString address{}; ///< of whom this speaks; empty: no account
    bool operator==(const AccountStatus &) const = default;
};

struct Device {
    QString id{}; ///< the same at the next start
    QString name{}; ///< for people
    bool operator==(const Device &) const = default;
};

/// What is there and what is chosen. An id that is chosen but not there stays chosen: the device is used as soon as it is back.
struct Devices {
    QList<Device> inputs{};
    QList<Device> outputs{}; ///< also for ringing
    QString input{}; ///< in use now; empty: none
    QString output{};
    QString ring{};
    QString wishedInput{}; ///< as chosen; empty: the system's choice
    QString wishedOutput{};
    QString wishedRing{}; ///< empty: the output
    bool echoCancel = true;
    int inputLevel = 50; ///< 0 to 100; 50 is as it comes
    int outputLevel = 50;
    bool operator==(const Devices &) const = default;
};

/// What `devices` asks for; what is not said stays.
struct DeviceWish {
    std::optional<QString> input{};
    std::optional<QString> output{};
    std::optional<QString> ring{};
    std::optional<bool> echoCancel{};
    std::optional<int> inputLevel{};
    std::optional<int> outputLevel{};
    bool operator==(const DeviceWish &) const = default;
};

struct Quality {
    QString call{};
    double score = 0; ///< 0 to 5; below 0: not known yet
    double lossIn = 0; ///< share of packets, 0 to 1
    double lossOut = 0;
    double jitterMs = 0;
    double roundTripMs = 0;
    Word<Advice> advice{Advice::None};
    bool operator==(const Quality &) const = default;
};

struct Levels {
    double input = 0; ///< 0 to 1
    double output = 0;
    bool operator==(const Levels &) const = default;
};

struct State {
    AccountStatus account{};
    QList<Call> calls{}; ///< in the order they began
    Devices devices{};
    bool operator==(const State &) const = default;
};

QJsonObject toJson(const Reason &reason);
QJsonObject toJson(const Call &call);
QJsonObject toJson(const Account &account);
QJsonObject toJson(const AccountStatus &status);
QJsonObject toJson(const Devices &devices);
QJsonObject toJson(const DeviceWish &wish);
QJsonObject toJson(const Quality &quality);
QJsonObject toJson(const Levels &levels);
QJsonObject toJson(const State &state);

Call callFromJson(const QJsonObject &json);
Account accountFromJson(const QJsonObject &json);
AccountStatus accountStatusFromJson(const QJsonObject &json);
Devices devicesFromJson(const QJsonObject &json);
DeviceWish deviceWishFromJson(const QJsonObject &json);
Quality qualityFromJson(const QJsonObject &json);
Levels levelsFromJson(const QJsonObject &json);
State stateFromJson(const QJsonObject &json);

/// One line: compact JSON and a line feed.
QByteArray toLine(const QJsonObject &object);

/// Cuts what comes over the socket into objects.
class LineReader
{
public:
    enum class Fault { None, TooLong, NotAnObject };
    /// The objects that became whole; after a fault nothing more is read: the connection is to be closed.
    QList<QJsonObject> feed(const QByteArray &bytes);
    Fault fault() const { return m_fault; }

private:
    QByteArray m_rest{};
    Fault m_fault = Fault::None;
};

} // namespace deskbell::phone

namespace deskbell {

template <> struct WireNames<phone::CallState> {
    using E = phone::CallState;
    static constexpr std::pair<E, const char *> table[] = {
        {E::Incoming, "incoming"}, {E::Dialing, "dialing"},         {E::Ringing, "ringing"}, {E::Up, "up"},
        {E::Held, "held"},         {E::HeldByPeer, "held_by_peer"}, {E::Ended, "ended"}};
};
template <> struct WireNames<phone::Direction> {
    using E = phone::Direction;
    static constexpr std::pair<E, const char *> table[] = {{E::In, "in"}, {E::Out, "out"}};
};
template <> struct WireNames<phone::AccountState> {
    using E = phone::AccountState;
    static constexpr std::pair<E, const char *> table[] = {
        {E::None, "none"}, {E::Trying, "trying"}, {E::Ok, "ok"}, {E::Failed, "failed"}, {E::Gone, "gone"}};
};
template <> struct WireNames<phone::ReasonCode> {
    using E = phone::ReasonCode;
    static constexpr std::pair<E, const char *> table[] = {{E::HungUp, "hung_up"},
                                                           {E::Declined, "declined"},
                                                           {E::Busy, "busy"},
                                                           {E::NoAnswer, "no_answer"},
                                                           {E::UnknownNumber, "unknown_number"},
                                                           {E::Unreachable, "unreachable"},
                                                           {E::NoCommonCodec, "no_common_codec"},
                                                           {E::SrtpRefused, "srtp_refused"},
                                                           {E::NotAllowed, "not_allowed"},
                                                           {E::NoMicrophone, "no_microphone"},
                                                           {E::Network, "network"},
                                                           {E::Cancelled, "cancelled"},
                                                           {E::AnsweredElsewhere, "answered_elsewhere"},
                                                           {E::Error, "error"}};
};
template <> struct WireNames<phone::Advice> {
    using E = phone::Advice;
    static constexpr std::pair<E, const char *> table[] = {
        {E::Microphone, "microphone"}, {E::Network, "network"}, {E::FarEnd, "far_end"}};
};

} // namespace deskbell
