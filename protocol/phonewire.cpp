// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/phonewire.h"

#include "protocol/jsontext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

namespace deskbell::phone {

using namespace Qt::Literals::StringLiterals;

namespace {

void putTime(QJsonObject &json, QLatin1StringView key, const QDateTime &moment)
{
    if (moment.isValid()) {
        json[key] = QString::fromLatin1(wireTimeText(moment));
    }
}

QDateTime timeOf(const QJsonObject &json, QLatin1StringView key)
{
    return QDateTime::fromString(json[key].toString(), Qt::ISODateWithMs).toUTC();
}

void putText(QJsonObject &json, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty()) {
        json[key] = text;
    }
}

template <class E> Word<E> wordOf(const QJsonObject &json, QLatin1StringView key, E otherwise)
{
    const QString text = json[key].toString();
    return text.isEmpty() ? Word<E>(otherwise) : Word<E>::fromString(text);
}

QJsonArray deviceArray(const QList<Device> &devices)
{
    QJsonArray array;
    for (const Device &device : devices) {
        array.append(QJsonObject{{"id"_L1, device.id}, {"name"_L1, device.name}});
    }
    return array;
}

QList<Device> devicesOf(const QJsonArray &array)
{
    QList<Device> devices;
    for (const QJsonValue element : array) {
        const QJsonObject json = element.toObject();
        devices.append({.id = json["id"_L1].toString(), .name = json["name"_L1].toString()});
    }
    return devices;
}

QJsonObject peerObject(const Peer &peer)
{
    QJsonObject json{{"address"_L1, peer.address}};
    putText(json, "number"_L1, peer.number);
    putText(json, "name"_L1, peer.name);
    return json;
}

QJsonObject headersObject(const QHash<QString, QString> &headers)
{
    QJsonObject json;
    for (auto header = headers.cbegin(); header != headers.cend(); ++header) {
        json[header.key()] = header.value();
    }
    return json;
}

} // namespace

QString socketPath(const QString &profileDirectory)
{
    const QByteArray hash =
        QCryptographicHash::hash(QDir(profileDirectory).absolutePath().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString name = "deskbell-phone-"_L1 + QString::fromLatin1(hash);
#ifdef Q_OS_WIN
    return name;
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + '/'_L1 + name + "/socket"_L1;
#endif
}

QJsonObject toJson(const Reason &reason) { return {{"code"_L1, reason.code.toString()}, {"text"_L1, reason.text}}; }

QJsonObject toJson(const Call &call)
{
    QJsonObject json{{"call"_L1, call.id},
                     {"direction"_L1, call.direction.toString()},
                     {"state"_L1, call.state.toString()},
                     {"peer"_L1, peerObject(call.peer)},
                     {"headers"_L1, headersObject(call.headers)},
                     {"muted"_L1, call.muted},
                     {"secure"_L1, call.secure},
                     {"conference"_L1, call.conference}};
    putTime(json, "started_at"_L1, call.startedAt);
    putTime(json, "up_at"_L1, call.upAt);
    putTime(json, "ended_at"_L1, call.endedAt);
    putText(json, "recording"_L1, call.recording);
    putText(json, "codec"_L1, call.codec);
    if (call.reason) {
        json["reason"_L1] = toJson(*call.reason);
    }
    return json;
}

Call callFromJson(const QJsonObject &json)
{
    const QJsonObject peer = json["peer"_L1].toObject();
    Call call{.id = json["call"_L1].toString(),
              .direction = wordOf(json, "direction"_L1, Direction::Out),
              .state = wordOf(json, "state"_L1, CallState::Dialing),
              .peer = {.address = peer["address"_L1].toString(),
                       .number = peer["number"_L1].toString(),
                       .name = peer["name"_L1].toString()},
              .startedAt = timeOf(json, "started_at"_L1),
              .upAt = timeOf(json, "up_at"_L1),
              .endedAt = timeOf(json, "ended_at"_L1),
              .muted = json["muted"_L1].toBool(),
              .recording = json["recording"_L1].toString(),
              .secure = json["secure"_L1].toBool(),
              .codec = json["codec"_L1].toString(),
              .conference = json["conference"_L1].toBool()};
    const QJsonObject headers = json["headers"_L1].toObject();
    for (auto header = headers.constBegin(); header != headers.constEnd(); ++header) {
        call.headers.insert(header.key(), header.value().toString());
    }
    if (json["reason"_L1].isObject()) {
        const QJsonObject reason = json["reason"_L1].toObject();
        call.reason = Reason{.code = wordOf(reason, "code"_L1, ReasonCode::Error), .text = reason["text"_L1].toString()};
    }
    return call;
}

QJsonObject toJson(const Account &account)
{
    QJsonObject json{{"address"_L1, account.address},
                     {"password"_L1, account.password},
                     {"transport"_L1, account.transport},
                     {"srtp"_L1, account.srtp}};
    putText(json, "user"_L1, account.user);
    putText(json, "server"_L1, account.server);
    putText(json, "ca_pem"_L1, account.caPem);
    putText(json, "name"_L1, account.name);
    if (!account.codecs.isEmpty()) {
        json["codecs"_L1] = QJsonArray::fromStringList(account.codecs);
    }
    return json;
}

Account accountFromJson(const QJsonObject &json)
{
    Account account{.address = json["address"_L1].toString(),
                    .user = json["user"_L1].toString(),
                    .password = json["password"_L1].toString(),
                    .server = json["server"_L1].toString(),
                    .transport = json["transport"_L1].toString(u"tls"_s),
                    .srtp = json["srtp"_L1].toString(u"optional"_s),
                    .caPem = json["ca_pem"_L1].toString(),
                    .name = json["name"_L1].toString()};
    for (const QJsonValue codec : json["codecs"_L1].toArray()) {
        account.codecs.append(codec.toString());
    }
    return account;
}

QJsonObject toJson(const AccountStatus &status)
{
    QJsonObject json{{"state"_L1, status.state.toString()}};
    if (status.code != 0) {
        json["code"_L1] = status.code;
    }
    putText(json, "text"_L1, status.text);
    putText(json, "address"_L1, status.address);
    putTime(json, "since"_L1, status.since);
    return json;
}

AccountStatus accountStatusFromJson(const QJsonObject &json)
{
    return {.state = wordOf(json, "state"_L1, AccountState::None),
            .code = json["code"_L1].toInt(),
            .text = json["text"_L1].toString(),
            .since = timeOf(json, "since"_L1),
            .address = json["address"_L1].toString()};
}

QJsonObject toJson(const Devices &devices)
{
    return {{"inputs"_L1, deviceArray(devices.inputs)},
            {"outputs"_L1, deviceArray(devices.outputs)},
            {"input"_L1, devices.input},
            {"output"_L1, devices.output},
            {"ring"_L1, devices.ring},
            {"wished_input"_L1, devices.wishedInput},
            {"wished_output"_L1, devices.wishedOutput},
            {"wished_ring"_L1, devices.wishedRing},
            {"echo_cancel"_L1, devices.echoCancel},
            {"input_level"_L1, devices.inputLevel},
            {"output_level"_L1, devices.outputLevel}};
}

Devices devicesFromJson(const QJsonObject &json)
{
    return {.inputs = devicesOf(json["inputs"_L1].toArray()),
            .outputs = devicesOf(json["outputs"_L1].toArray()),
            .input = json["input"_L1].toString(),
            .output = json["output"_L1].toString(),
            .ring = json["ring"_L1].toString(),
            .wishedInput = json["wished_input"_L1].toString(),
            .wishedOutput = json["wished_output"_L1].toString(),
            .wishedRing = json["wished_ring"_L1].toString(),
            .echoCancel = json["echo_cancel"_L1].toBool(true),
            .inputLevel = json["input_level"_L1].toInt(50),
            .outputLevel = json["output_level"_L1].toInt(50)};
}

QJsonObject toJson(const DeviceWish &wish)
{
    QJsonObject json;
    const auto put = [&json](QLatin1StringView key, const auto &value) {
        if (value) {
            json[key] = *value;
        }
    };
    put("input"_L1, wish.input);
    put("output"_L1, wish.output);
    put("ring"_L1, wish.ring);
    put("echo_cancel"_L1, wish.echoCancel);
    put("input_level"_L1, wish.inputLevel);
    put("output_level"_L1, wish.outputLevel);
    return json;
}

DeviceWish deviceWishFromJson(const QJsonObject &json)
{
    DeviceWish wish;
    const auto text = [&json](QLatin1StringView key, std::optional<QString> &value) {
        if (json[key].isString()) {
            value = json[key].toString();
        }
    };
    const auto level = [&json](QLatin1StringView key, std::optional<int> &value) {
        if (json[key].isDouble()) {
            value = std::clamp(json[key].toInt(), 0, 100);
        }
    };
    text("input"_L1, wish.input);
    text("output"_L1, wish.output);
    text("ring"_L1, wish.ring);
    level("input_level"_L1, wish.inputLevel);
    level("output_level"_L1, wish.outputLevel);
    if (json["echo_cancel"_L1].isBool()) {
        wish.echoCancel = json["echo_cancel"_L1].toBool();
    }
    return wish;
}

QJsonObject toJson(const Quality &quality)
{
    QJsonObject json{{"call"_L1, quality.call},          {"score"_L1, quality.score},
                     {"loss_in"_L1, quality.lossIn},     {"loss_out"_L1, quality.lossOut},
                     {"jitter_ms"_L1, quality.jitterMs}, {"round_trip_ms"_L1, quality.roundTripMs}};
    putText(json, "advice"_L1, quality.advice.toString());
    return json;
}

Quality qualityFromJson(const QJsonObject &json)
{
    return {.call = json["call"_L1].toString(),
            .score = json["score"_L1].toDouble(),
            .lossIn = json["loss_in"_L1].toDouble(),
            .lossOut = json["loss_out"_L1].toDouble(),
            .jitterMs = json["jitter_ms"_L1].toDouble(),
            .roundTripMs = json["round_trip_ms"_L1].toDouble(),
            .advice = wordOf(json, "advice"_L1, Advice::None)};
}

QJsonObject toJson(const Levels &levels) { return {{"input"_L1, levels.input}, {"output"_L1, levels.output}}; }

Levels levelsFromJson(const QJsonObject &json)
{
    return {.input = json["input"_L1].toDouble(), .output = json["output"_L1].toDouble()};
}

QJsonObject toJson(const State &state)
{
    QJsonArray calls;
    for (const Call &call : state.calls) {
        calls.append(toJson(call));
    }
    return {{"account"_L1, toJson(state.account)}, {"calls"_L1, calls}, {"devices"_L1, toJson(state.devices)}};
}

State stateFromJson(const QJsonObject &json)
{
    State state{.account = accountStatusFromJson(json["account"_L1].toObject()),
                .devices = devicesFromJson(json["devices"_L1].toObject())};
    for (const QJsonValue call : json["calls"_L1].toArray()) {
        state.calls.append(callFromJson(call.toObject()));
    }
    return state;
}

QByteArray toLine(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; }

QList<QJsonObject> LineReader::feed(const QByteArray &bytes)
{
    QList<QJsonObject> objects;
    if (m_fault != Fault::None) {
        return objects;
    }
    m_rest += bytes;
    qsizetype start = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', start)) {
        if (end - start >= longestLine) {
            m_fault = Fault::TooLong;
            return objects;
        }
        const QJsonDocument document = QJsonDocument::fromJson(m_rest.mid(start, end - start));
        if (!document.isObject()) {
            m_fault = Fault::NotAnObject;
            return objects;
        }
        objects.append(document.object());
        start = end + 1;
    }
    m_rest.remove(0, start);
    if (m_rest.size() >= longestLine) {
        m_fault = Fault::TooLong;
    }
    return objects;
}

} // namespace deskbell::phone
