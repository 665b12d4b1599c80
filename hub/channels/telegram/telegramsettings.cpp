// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/telegram/telegramsettings.h"

#include "hub/channels/httpexchange.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

Error wrongTelegramField(const QString &field, const QString &words)
{
    return Error{.kind = Error::Kind::Invalid, .detail = words, .field = field};
}

} // namespace

Result<TelegramSettings> readTelegramSettings(const QJsonObject &settings, const QJsonObject &secrets)
{
    // It goes into a path: nothing else may get in there with it.
    static const QRegularExpression shape(u"^[0-9]{3,20}:[A-Za-z0-9_-]{20,100}$"_s);
    TelegramSettings telegram{.token = secrets[u"token"_s].toString().trimmed()};
    if (!shape.match(telegram.token).hasMatch()) {
        return wrongTelegramField(u"token"_s, u"this is no token of a bot: it looks like 123456:ABC-DEF…"_s);
    }
    const QString url = settings[u"api_url"_s].toString().trimmed();
    telegram.apiUrl = QUrl(url.isEmpty() ? u"https://api.telegram.org"_s : url, QUrl::StrictMode);
    if (!telegram.apiUrl.isValid() || telegram.apiUrl.host().isEmpty() || !isPrivateUrl(telegram.apiUrl)) {
        return wrongTelegramField(u"api_url"_s, u"this is no https address"_s);
    }
    const int poll = settings[u"poll_s"_s].toInt(50);
    if (poll < 1 || poll > 50) {
        return wrongTelegramField(u"poll_s"_s, u"this is not between 1 and 50 seconds"_s);
    }
    telegram.poll = std::chrono::seconds(poll);
    return telegram;
}

Result<Done> validateTelegramSettings(const QJsonObject &settings)
{
    const auto read = readTelegramSettings(settings, settings);
    if (!read) {
        return read.error();
    }
    return Done{};
}

} // namespace deskbell::hub
