// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/telegram/botapi.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

constexpr qint64 largestFile = 21 * 1024 * 1024; // the API hands out 20 MB
constexpr qint64 largestBotAnswer = 8 * 1024 * 1024; // 100 updates of 4,096 characters and their entities
constexpr auto filePatience = 120s;

/// A value as a form field: texts as they are, the rest as JSON.
QByteArray fieldText(const QJsonValue &value)
{
    if (value.isString()) {
        return value.toString().toUtf8();
    }
    if (value.isDouble()) {
        return QByteArray::number(value.toInteger());
    }
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact);
}

/// RFC 7578: quotes and line ends would end the header.
QByteArray quotedName(QString name)
{
    name.replace(u'"', u'\'').replace(u'\r', u' ').replace(u'\n', u' ');
    return name.toUtf8();
}

} // namespace

BotApi::BotApi(const TelegramSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{ }

QUrl BotApi::urlOf(const QString &method) const
{
    QUrl url = m_settings.apiUrl;
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path + u"/bot"_s + m_settings.token + u'/' + method);
    return url;
}

QString BotApi::withoutToken(QString words) const { return words.replace(m_settings.token, u"…"_s); }

BotAnswer BotApi::answerOf(const HttpHeard &heard) const
{
    BotAnswer answer{.fate = heard.fate, .code = heard.status, .words = withoutToken(heard.words)};
    if (heard.fate != HttpHeard::Fate::Answered) {
        return answer;
    }
    const QJsonObject json = QJsonDocument::fromJson(heard.body).object();
    answer.ok = heard.status == 200 && json[u"ok"_s].toBool();
    answer.result = json[u"result"_s];
    if (!answer.ok) {
        answer.code = json[u"error_code"_s].toInt(heard.status);
        answer.words = withoutToken(json[u"description"_s].toString());
        if (answer.words.isEmpty()) {
            answer.words = u"the server answered %1"_s.arg(heard.status);
        }
        answer.retryAfter = std::chrono::seconds(json[u"parameters"_s].toObject()[u"retry_after"_s].toInt());
    }
    return answer;
}

HttpExchange *BotApi::call(const QString &method, const QJsonObject &parameters, Answered done,
                           std::chrono::milliseconds patience)
{
    const HttpAsk ask{.method = "POST",
                      .url = urlOf(method),
                      .headers = {{"Content-Type", "application/json"}},
                      .body = QJsonDocument(parameters).toJson(QJsonDocument::Compact),
                      .patience = patience,
                      .answerLimit = largestBotAnswer};
    return HttpExchange::ask(ask, this, [this, done = std::move(done)](const HttpHeard &heard) { done(answerOf(heard)); });
}

HttpExchange *BotApi::callWithFile(const QString &method, const QJsonObject &parameters, const BotFile &file, Answered done)
{
    const QByteArray boundary = "deskbell" + QByteArray::number(QRandomGenerator::global()->generate64(), 16);
    QByteArray body;
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + it.key().toUtf8() + "\"\r\n\r\n"
            + fieldText(it.value()) + "\r\n";
    }
    body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file.field.toUtf8() + "\"; filename=\""
        + quotedName(file.name) + "\"\r\nContent-Type: " + quotedName(file.mediaType) + "\r\n\r\n" + file.data + "\r\n--"
        + boundary + "--\r\n";
    const HttpAsk ask{.method = "POST",
                      .url = urlOf(method),
                      .headers = {{"Content-Type", "multipart/form-data; boundary=" + boundary}},
                      .body = body,
                      .patience = filePatience,
                      .answerLimit = largestBotAnswer};
    return HttpExchange::ask(ask, this, [this, done = std::move(done)](const HttpHeard &heard) { done(answerOf(heard)); });
}

void BotApi::fetch(const QString &fileId, std::function<void(const File &)> done)
{
    call(u"getFile"_s, {{u"file_id"_s, fileId}}, [this, done = std::move(done)](const BotAnswer &answer) {
        const QString path = answer.result.toObject()[u"file_path"_s].toString();
        if (answer.ok && !path.isEmpty()) {
            return fetchPath(path, done);
        }
        // "file is too big" and "wrong file_id" stay as they are.
        const bool later = answer.fate != HttpHeard::Fate::Answered || answer.code == 429 || answer.code >= 500;
        done({.words = answer.words, .retriable = later});
    });
}

void BotApi::fetchPath(const QString &path, const std::function<void(const File &)> &done)
{
    QUrl url = m_settings.apiUrl;
    QString base = url.path();
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    url.setPath(base + u"/file/bot"_s + m_settings.token + u'/' + path);
    const HttpAsk ask{.url = url, .patience = filePatience, .answerLimit = largestFile};
    HttpExchange::ask(ask, this, [this, done](const HttpHeard &heard) {
        if (heard.fate == HttpHeard::Fate::Answered && heard.status == 200) {
            return done({.data = heard.body});
        }
        const bool later = heard.fate != HttpHeard::Fate::Answered || heard.status == 429 || heard.status >= 500;
        done({.words = heard.words.isEmpty() ? u"the server answered %1"_s.arg(heard.status) : withoutToken(heard.words),
              .retriable = later});
    });
}

} // namespace deskbell::hub
