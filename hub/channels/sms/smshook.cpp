// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/sms/smshook.h"

#include "hub/channels/sms/inboundsms.h"
#include "hub/channels/sms/mediafetch.h"
#include "hub/core/core.h"

#include <QLoggingCategory>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

Q_LOGGING_CATEGORY(logSmsHook, "hub.sms.hook")

using SmsHookDone = std::function<void(HookAnswer)>;

HookAnswer smsRefusal(int status, const QByteArray &words)
{
    return {.status = status, .contentType = "text/plain; charset=utf-8", .body = words};
}

/// Kannel sends an answer's text back to the customer unless told not to: nothing is the safe one.
HookAnswer taken(const SmsSettings &settings)
{
    if (settings.provider == SmsSettings::Provider::Rest) {
        return {.status = 200, .contentType = "text/xml", .body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>"};
    }
    return {.status = 200, .contentType = "text/plain"};
}

/// What no repeat makes better is not asked for again: the provider would go on for ever.
HookAnswer answerFor(const SmsSettings &settings, const std::optional<Error> &error)
{
    if (error && error->kind == Error::Kind::Unavailable) {
        return smsRefusal(503, "try again later");
    }
    if (error) {
        qCWarning(logSmsHook) << "a call was not taken:" << error->detail;
    }
    return taken(settings);
}

template <class Command> void submitForHook(Core &core, Command command, const SmsSettings &settings, const SmsHookDone &done)
{
    core.submit(std::move(command), [settings, done](const Result<typename Command::Reply> &reply) {
        done(answerFor(settings, reply ? std::nullopt : std::optional(reply.error())));
    });
}

void takeFromKannel(Core &core, const Channel &channel, const SmsSettings &settings, const HookRequest &request,
                    const QByteArray &query, const SmsHookDone &done)
{
    auto message = readKannelMessage(query, request.body, settings, QDateTime::currentDateTimeUtc());
    if (!message) {
        return done(smsRefusal(400, message.error().detail.toUtf8()));
    }
    message->take.channel = channel.id;
    if (!message->part) {
        return submitForHook(core, std::move(message->take), settings, done);
    }
    TakePart part{.whole = std::move(message->take),
                  .reference = QString::number(message->part->reference),
                  .total = message->part->total,
                  .number = message->part->number};
    submitForHook(core, std::move(part), settings, done);
}

void noteKannelReport(Core &core, const Channel &channel, const SmsSettings &settings, const QString &id, const QByteArray &query,
                      const SmsHookDone &done)
{
    const FormFields fields = readForm(query);
    const auto verdict = kannelReport(fieldOf(fields, "type").toInt());
    if (!verdict || !isUuid(id)) {
        return done(taken(settings));
    }
    NoteDelivery note{.channel = channel.id, .message = MessageId{id}, .verdict = *verdict};
    if (*verdict == DeliveryVerdict::Failed) {
        note.detail = QString::fromUtf8(fieldOf(fields, "answer"));
    }
    submitForHook(core, std::move(note), settings, done);
}

void takeFromRest(Core &core, const Channel &channel, const SmsSettings &settings, const FormFields &fields,
                  const SmsHookDone &done)
{
    auto message = readRestMessage(fields, settings);
    if (!message) {
        return done(smsRefusal(400, message.error().detail.toUtf8()));
    }
    message->take.channel = channel.id;
    if (message->media.isEmpty()) {
        return submitForHook(core, std::move(message->take), settings, done);
    }
    fetchMedia(settings.rest, message->media, [&core, settings, done, take = message->take](const FetchedMedia &fetched) {
        TakeMessage with = take;
        with.files = fetched.files;
        with.notice = fetched.notice;
        submitForHook(core, std::move(with), settings, done);
    });
}

void noteRestReport(Core &core, const Channel &channel, const SmsSettings &settings, const QString &id, const FormFields &fields,
                    const SmsHookDone &done)
{
    const auto verdict = restReport(fieldOf(fields, "MessageStatus"));
    if (!verdict) {
        return done(taken(settings));
    }
    NoteDelivery note{.channel = channel.id,
                      .message = isUuid(id) ? MessageId{id} : MessageId(),
                      .foreignId = QString::fromUtf8(fieldOf(fields, "MessageSid")),
                      .verdict = *verdict};
    if (const QByteArray code = fieldOf(fields, "ErrorCode"); *verdict == DeliveryVerdict::Failed) {
        const QString status = QString::fromUtf8(fieldOf(fields, "MessageStatus"));
        note.detail = code.isEmpty() ? status : u"%1 (error %2)"_s.arg(status, QString::fromUtf8(code));
    }
    submitForHook(core, std::move(note), settings, done);
}

QByteArray mediaSignature(const SmsSettings &settings, const QString &file)
{
    return QMessageAuthenticationCode::hash("media/" + file.toLatin1(), settings.hookSecret.toUtf8(), QCryptographicHash::Sha256)
        .toHex();
}

void serveMedia(Core &core, const SmsSettings &settings, const QString &file, const QString &signature, const SmsHookDone &done)
{
    if (!isUuid(file) || !sameBytes(mediaSignature(settings, file), signature.toLatin1())) {
        return done(smsRefusal(404, "there is no such file"));
    }
    const auto attachment = core.reads().attachment(Principal::hub(), AttachmentId{file});
    auto content = attachment ? core.blobs().open(attachment->blob.hash) : Result<std::unique_ptr<QIODevice>>(attachment.error());
    if (!content) {
        return done(smsRefusal(404, "there is no such file"));
    }
    done({.status = 200, .contentType = attachment->attachment.mediaType.toLatin1(), .body = (*content)->readAll()});
}

void answerRest(Core &core, const Channel &channel, const SmsSettings &settings, const HookRequest &request,
                const SmsHookDone &done)
{
    const QStringList rest = request.rest.split(u'/');
    if (rest.first() == "media"_L1 && rest.size() == 3) {
        return serveMedia(core, settings, rest.at(1), rest.at(2), done);
    }
    const FormFields fields = readForm(request.body);
    if (!isSigned(settings.rest.authToken.toUtf8(), settings.publicUrl, request.target, fields,
                  request.headers.value("x-twilio-signature"))) {
        qCWarning(logSmsHook) << "channel" << channel.id.value << "got a call with a wrong signature";
        return done(smsRefusal(403, "the signature is wrong"));
    }
    if (rest.first() == "inbound"_L1) {
        return takeFromRest(core, channel, settings, fields, done);
    }
    if (rest.first() == "status"_L1) {
        return noteRestReport(core, channel, settings, rest.value(1), fields, done);
    }
    done(smsRefusal(404, "there is no such path"));
}

} // namespace

QUrl mediaUrl(const SmsSettings &settings, const AttachmentId &file)
{
    return hookUrl(settings, u"media/%1/%2"_s.arg(file.value, QString::fromLatin1(mediaSignature(settings, file.value))));
}

void answerSmsHook(Core &core, const Channel &channel, const QJsonObject &secrets, const HookRequest &request,
                   std::function<void(HookAnswer)> done) // NOLINT(performance-unnecessary-value-param): as ChannelKind has it
{
    const auto settings = readSmsSettings(channel.settings, secrets);
    if (!settings) {
        return done(smsRefusal(503, "this channel is not set up"));
    }
    if (settings->provider == SmsSettings::Provider::Rest) {
        return answerRest(core, channel, *settings, request, done);
    }
    const qsizetype mark = request.target.indexOf('?');
    const QByteArray query = mark < 0 ? QByteArray() : request.target.mid(mark + 1);
    if (request.rest == "mo"_L1) {
        return takeFromKannel(core, channel, *settings, request, query, done);
    }
    if (request.rest.startsWith("dlr/"_L1)) {
        return noteKannelReport(core, channel, *settings, request.rest.mid(4), query, done);
    }
    done(smsRefusal(404, "there is no such path"));
}

} // namespace deskbell::hub
