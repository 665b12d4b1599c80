// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/voice/voicehook.h"

#include "hub/channels/httpexchange.h"
#include "hub/core/voice.h"
#include "hub/core/voicecommands.h"
#include "hub/storage/callreads.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

using ProxyAnswered = std::function<void(HookAnswer)>;

HookAnswer proxyAnswer(int status, const QJsonObject &body)
{
    return {.status = status,
            .contentType = "application/json",
            .body = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HookAnswer proxyRefusal(const Error &error) { return proxyAnswer(httpStatus(error.kind), toProblem(error)); }

/// "1763803200.123" or a number: seconds since 1970, by the proxy's clock.
QDateTime proxyMoment(const QJsonValue &value)
{
    const double seconds = value.isString() ? value.toString().toDouble() : value.toDouble();
    return seconds > 0 ? QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(seconds * 1000), Qt::UTC) : QDateTime();
}

int proxyNumber(const QJsonValue &value, int otherwise)
{
    return value.isString() ? value.toString().toInt() : value.toInt(otherwise);
}

/// HA1 of RFC 2617 section 3.2.2.2: the password itself never leaves the hub.
void answerProxyCredentials(Core &core, const Channel &channel, const QJsonObject &asked, const ProxyAnswered &done)
{
    const QString user = asked[u"user"_s].toString();
    const auto password = core.calls().extensionPassword(channel, user);
    if (!password) {
        return done(proxyRefusal(password.error()));
    }
    const QString realm = channel.settings[u"domain"_s].toString().trimmed();
    const QByteArray ha1 =
        QCryptographicHash::hash((user + u':' + realm + u':' + *password).toUtf8(), QCryptographicHash::Md5).toHex();
    done(proxyAnswer(200, {{u"ha1"_s, QString::fromLatin1(ha1)}}));
}

void answerProxyRoute(Core &core, const Channel &channel, const QJsonObject &asked, const ProxyAnswered &done)
{
    RouteCall command{.channel = channel.id,
                      .sipId = asked[u"call_id"_s].toString(),
                      .call = CallId{asked[u"call"_s].toString()},
                      .from = asked[u"from"_s].toString(),
                      .to = asked[u"to"_s].toString(),
                      .name = asked[u"name"_s].toString(),
                      .attempt = std::max(1, proxyNumber(asked[u"attempt"_s], 1)),
                      .at = proxyMoment(asked[u"at"_s])};
    core.submit(std::move(command), [done](const Result<QJsonObject> &answer) {
        done(answer ? proxyAnswer(200, *answer) : proxyRefusal(answer.error()));
    });
}

std::optional<NoteCallEvent::What> whatHappened(const QString &word)
{
    using What = NoteCallEvent::What;
    static const QHash<QString, What> words{{u"offer"_s, What::Offer},       {u"missed"_s, What::Missed},
                                            {u"answered"_s, What::Answered}, {u"ended"_s, What::Ended},
                                            {u"failed"_s, What::Failed},     {u"parked"_s, What::Parked}};
    const auto known = words.constFind(word);
    return known == words.constEnd() ? std::nullopt : std::optional(*known);
}

void takeProxyEvent(Core &core, const Channel &channel, const QJsonObject &said, const ProxyAnswered &done)
{
    const auto what = whatHappened(said[u"event"_s].toString());
    if (!what || said[u"call_id"_s].toString().isEmpty()) {
        // No repeat makes it better: told "bad", the proxy would keep it at the head of its line.
        return done({.status = 204});
    }
    NoteCallEvent event{.channel = channel.id,
                        .sipId = said[u"call_id"_s].toString(),
                        .call = CallId{said[u"call"_s].toString()},
                        .what = *what,
                        .direction = said[u"direction"_s].toString() == "out"_L1 ? Direction::Out : Direction::In,
                        .from = said[u"from"_s].toString(),
                        .to = said[u"to"_s].toString(),
                        .name = said[u"name"_s].toString(),
                        .user = said[u"agent"_s].toString(),
                        .code = proxyNumber(said[u"code"_s], 0),
                        .text = said[u"text"_s].toString(),
                        .at = proxyMoment(said[u"at"_s])};
    core.submit(std::move(event), [done](const Result<Done> &noted) {
        const bool later = !noted && noted.error().kind == Error::Kind::Unavailable;
        done({.status = later ? 503 : 204});
    });
}

} // namespace

void answerVoiceHook(Core &core, const Channel &channel, const QJsonObject &, const HookRequest &request,
                     std::function<void(HookAnswer)> done)
{
    const ProxyAnswered answered = std::move(done);
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (request.method != "POST" || !body.isObject()) {
        return answered(proxyRefusal({.kind = Error::Kind::Malformed, .detail = u"the body is no JSON object"_s}));
    }
    if (request.rest == "credentials"_L1) {
        return answerProxyCredentials(core, channel, body.object(), answered);
    }
    if (request.rest == "route"_L1) {
        return answerProxyRoute(core, channel, body.object(), answered);
    }
    if (request.rest == "events"_L1) {
        return takeProxyEvent(core, channel, body.object(), answered);
    }
    answered(proxyRefusal({.kind = Error::Kind::NotFound, .detail = u"there is no such question"_s}));
}

Result<Done> validateVoiceSettings(const QJsonObject &settings)
{
    const auto read = readVoiceSettings(settings);
    if (!read) {
        return read.error();
    }
    return Done{};
}

void testVoiceSettings(const QJsonObject &settings, std::function<void(QJsonObject report)> done)
{
    const auto voice = readVoiceSettings(settings);
    QJsonObject first{{u"step"_s, u"settings"_s}, {u"ok"_s, bool(voice)}};
    if (!voice) {
        first.insert(u"detail"_s, voice.error().detail);
    }
    if (!voice || voice->controlUrl.isEmpty()) {
        return done({{u"ok"_s, bool(voice)}, {u"steps"_s, QJsonArray{first}}});
    }
    const QUrl url(voice->controlUrl + u"/ping"_s);
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [url, first, done = std::move(done)] {
            const HttpAsk ask{.method = "GET", .url = url, .patience = std::chrono::milliseconds(5000)};
            HttpExchange::ask(ask, QCoreApplication::instance(), [first, done](const HttpHeard &heard) {
                const bool ok = heard.fate == HttpHeard::Fate::Answered && heard.status == 200;
                QJsonObject second{{u"step"_s, u"proxy"_s}, {u"ok"_s, ok}};
                if (!ok) {
                    second.insert(u"detail"_s,
                                  heard.words.isEmpty() ? u"the proxy answered %1"_s.arg(heard.status) : heard.words);
                }
                done({{u"ok"_s, ok}, {u"steps"_s, QJsonArray{first, second}}});
            });
        },
        Qt::QueuedConnection);
}

} // namespace deskbell::hub
