// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace deskbell::hub {

/// {"provider":"kannel","kannel":{"url","user","password","status_url"?,"status_password"?},"public_url"?,…}
struct KannelSettings {
    QUrl url{}; ///< of sendsms: http://127.0.0.1:13013/cgi-bin/sendsms
    QString user{};
    QString password{};
    QUrl statusUrl{}; ///< http://127.0.0.1:13000/status.txt; empty: the gateway's state is not looked at
    QString statusPassword{};
};

/// {"provider":"twilio","twilio":{"url","account_sid","auth_token","messaging_service_sid"?},"public_url",…}; any vendor with the same
/// API will do.
struct RestSettings {
    QUrl url{}; ///< "https://api.twilio.com"
    QString accountSid{};
    QString authToken{};
    QString messagingServiceSid{}; ///< set: instead of a sender's number
};

struct SmsSettings {
    enum class Provider { Kannel, Rest };
    Provider provider = Provider::Kannel;
    KannelSettings kannel{};
    RestSettings rest{};
    QUrl publicUrl{}; ///< of this hub as the provider reaches it; empty: no delivery reports (Kannel only)
    QString hookSecret{}; ///< the path's
    QStringList stopWords{}; ///< beside the usual ones
    QStringList startWords{};
    std::chrono::seconds partsTimeout{120}; ///< how long the parts of a long message wait for each other
    std::chrono::milliseconds retry{10'000}; ///< the first pause after a failure
};

/// Malformed or Invalid with the field's dotted path.
Result<SmsSettings> readSmsSettings(const QJsonObject &settings, const QJsonObject &secrets);
/// The same, of settings with their secrets in them.
Result<Done> validateSmsSettings(const QJsonObject &settings);

/// Where the provider calls this hub: "https://desk.example/v1/hooks/SECRET/…".
QUrl hookUrl(const SmsSettings &settings, const QString &action);

} // namespace deskbell::hub
