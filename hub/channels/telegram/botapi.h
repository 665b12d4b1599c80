// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/channels/httpexchange.h"
#include "hub/channels/telegram/telegramsettings.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QObject>

#include <functional>
#include <optional>

namespace deskbell::hub {

/// What the Bot API answered: {"ok","result"} or {"ok":false,"error_code","description","parameters"}.
struct BotAnswer {
    HttpHeard::Fate fate = HttpHeard::Fate::NotSent;
    bool ok = false;
    int code = 0; ///< the HTTP status, or the API's error_code
    QString words{}; ///< what went wrong
    std::chrono::seconds retryAfter{0};
    QJsonValue result{};
};

/// A file to be sent along.
struct BotFile {
    QString field{}; ///< "photo" or "document"
    QString name{};
    QString mediaType{};
    QByteArray data{};
};

/// Calls methods of the Bot API. The token is in every URL: neither is ever logged. Calls end without an answer when it is deleted.
class BotApi : public QObject
{
    Q_OBJECT
public:
    explicit BotApi(const TelegramSettings &settings, QObject *parent = nullptr);

    using Answered = std::function<void(const BotAnswer &)>;
    HttpExchange *call(const QString &method, const QJsonObject &parameters, Answered done,
                       std::chrono::milliseconds patience = std::chrono::seconds(30));
    /// As multipart/form-data, with a file.
    HttpExchange *callWithFile(const QString &method, const QJsonObject &parameters, const BotFile &file, Answered done);
    /// Fetches the bytes of \a fileId: getFile, then the file. nullopt with words when it cannot be had; retriable: it may be had later.
    struct File {
        std::optional<QByteArray> data{};
        QString words{};
        bool retriable = false;
    };
    void fetch(const QString &fileId, std::function<void(const File &)> done);

    /// The token, wherever it stands in \a words, is taken out.
    QString withoutToken(QString words) const;

private:
    QUrl urlOf(const QString &method) const;
    BotAnswer answerOf(const HttpHeard &heard) const;
    void fetchPath(const QString &path, const std::function<void(const File &)> &done);

    TelegramSettings m_settings;
};

} // namespace deskbell::hub
