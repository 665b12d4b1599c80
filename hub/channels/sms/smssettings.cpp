// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/sms/smssettings.h"

#include "hub/channels/httpexchange.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

Error wrongField(const QString &field, const QString &words)
{
    return Error{.kind = Error::Kind::Invalid, .detail = words, .field = field};
}

/// Reads one URL; Invalid when it is none, or would carry a password in the clear.
Result<QUrl> urlIn(const QJsonObject &object, const QString &key, const QString &path, bool required)
{
    const QString text = object[key].toString().trimmed();
    if (text.isEmpty() && !required) {
        return QUrl();
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)) {
        return wrongField(path, u"this is no http or https address"_s);
    }
    if (!isPrivateUrl(url)) {
        return wrongField(path, u"passwords go over https only, unless the server is on this computer"_s);
    }
    return url;
}

Result<QString> textIn(const QJsonObject &object, const QString &key, const QString &path)
{
    const QString text = object[key].toString();
    if (text.trimmed().isEmpty()) {
        return wrongField(path, u"this is missing"_s);
    }
    return text;
}

QStringList wordsIn(const QJsonValue &value)
{
    QStringList words;
    for (const QJsonValue word : value.toArray()) {
        words.append(word.toString());
    }
    return words;
}

Result<KannelSettings> readKannel(const QJsonObject &open, const QJsonObject &secrets)
{
    KannelSettings kannel{.statusPassword = secrets[u"status_password"_s].toString()};
    const auto url = urlIn(open, u"url"_s, u"kannel.url"_s, true);
    const auto status = urlIn(open, u"status_url"_s, u"kannel.status_url"_s, false);
    const auto user = textIn(open, u"user"_s, u"kannel.user"_s);
    const auto password = textIn(secrets, u"password"_s, u"kannel.password"_s);
    if (!url || !status || !user || !password) {
        return !url ? url.error() : !status ? status.error() : !user ? user.error() : password.error();
    }
    kannel.url = *url;
    kannel.statusUrl = *status;
    kannel.user = *user;
    kannel.password = *password;
    if (kannel.url.path().isEmpty() || kannel.url.path() == "/"_L1) {
        kannel.url.setPath(u"/cgi-bin/sendsms"_s);
    }
    return kannel;
}

Result<RestSettings> readRest(const QJsonObject &open, const QJsonObject &secrets)
{
    QJsonObject known = open;
    if (known[u"url"_s].toString().isEmpty()) {
        known[u"url"_s] = u"https://api.twilio.com"_s;
    }
    const auto url = urlIn(known, u"url"_s, u"twilio.url"_s, true);
    const auto account = textIn(open, u"account_sid"_s, u"twilio.account_sid"_s);
    const auto token = textIn(secrets, u"auth_token"_s, u"twilio.auth_token"_s);
    if (!url || !account || !token) {
        return !url ? url.error() : !account ? account.error() : token.error();
    }
    return RestSettings{.url = *url,
                        .accountSid = account->trimmed(),
                        .authToken = token->trimmed(),
                        .messagingServiceSid = open[u"messaging_service_sid"_s].toString().trimmed()};
}

} // namespace

Result<SmsSettings> readSmsSettings(const QJsonObject &settings, const QJsonObject &secrets)
{
    SmsSettings sms{.hookSecret = secrets[u"hook_secret"_s].toString(),
                    .stopWords = wordsIn(settings[u"stop_words"_s]),
                    .startWords = wordsIn(settings[u"start_words"_s])};
    const QString provider = settings[u"provider"_s].toString();
    if (provider == "kannel"_L1) {
        const auto kannel = readKannel(settings[u"kannel"_s].toObject(), secrets[u"kannel"_s].toObject());
        if (!kannel) {
            return kannel.error();
        }
        sms.kannel = *kannel;
    } else if (provider == "twilio"_L1) {
        sms.provider = SmsSettings::Provider::Rest;
        const auto rest = readRest(settings[u"twilio"_s].toObject(), secrets[u"twilio"_s].toObject());
        if (!rest) {
            return rest.error();
        }
        sms.rest = *rest;
    } else {
        return wrongField(u"provider"_s, u"the provider is neither kannel nor twilio"_s);
    }
    const QString publicUrl = settings[u"public_url"_s].toString().trimmed();
    sms.publicUrl = QUrl(publicUrl, QUrl::StrictMode);
    const bool hasUrl = !publicUrl.isEmpty();
    if ((hasUrl && (!sms.publicUrl.isValid() || sms.publicUrl.host().isEmpty()))
        || (!hasUrl && sms.provider == SmsSettings::Provider::Rest)) {
        return wrongField(u"public_url"_s, u"say at which address the provider reaches this hub"_s);
    }
    const int timeout = settings[u"parts_timeout_s"_s].toInt(120);
    const double retry = settings[u"retry_s"_s].toDouble(10);
    if (timeout < 1 || timeout > 86'400) {
        return wrongField(u"parts_timeout_s"_s, u"this is not between 1 second and a day"_s);
    }
    if (retry < 0.05 || retry > 3600) {
        return wrongField(u"retry_s"_s, u"this is not between 0.05 and 3600 seconds"_s);
    }
    sms.partsTimeout = std::chrono::seconds(timeout);
    sms.retry = std::chrono::milliseconds(static_cast<qint64>(retry * 1000));
    return sms;
}

Result<Done> validateSmsSettings(const QJsonObject &settings)
{
    const auto read = readSmsSettings(settings, settings);
    if (!read) {
        return read.error();
    }
    return Done{};
}

QUrl hookUrl(const SmsSettings &settings, const QString &action)
{
    QUrl url = settings.publicUrl;
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path + u"/v1/hooks/"_s + settings.hookSecret + u'/' + action);
    return url;
}

} // namespace deskbell::hub
