// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"

#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <chrono>

namespace deskbell::hub {

/// {"token":"123:…","api_url"?,"poll_s"?}: a bot made by @BotFather.
struct TelegramSettings {
    QString token{};
    QUrl apiUrl{}; ///< https://api.telegram.org, or a server of one's own
    std::chrono::seconds poll{50}; ///< how long the server holds a question while nothing comes
};

/// Malformed or Invalid with the field's path.
Result<TelegramSettings> readTelegramSettings(const QJsonObject &settings, const QJsonObject &secrets);
Result<Done> validateTelegramSettings(const QJsonObject &settings);

} // namespace deskbell::hub
