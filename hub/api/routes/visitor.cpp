// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/routes/files.h"
#include "hub/api/routes/visitorcall.h"
#include "hub/api/visitor/visitorwire.h"
#include "hub/core/workinghours.h"
#include "hub/storage/chatreads.h"

#include <QSet>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesOfPage = 50;
constexpr int mostLinesOfPage = 200;

QDateTime tokenEnd() { return QDateTime::currentDateTimeUtc().addDays(180); }

/// What the widget of a chat needs to know before anybody writes.
QJsonObject chatDescription(ApiContext &context, const Channel &channel)
{
    const QJsonObject settings = channel.settings;
    const QJsonObject prechat = settings.value("prechat"_L1).toObject();
    const QString title = settings.value("title"_L1).toString();
    const QString position = settings.value("position"_L1).toString();
    QJsonObject json{{u"channel_id"_s, channel.id.value},
                     {u"name"_s, channel.name},
                     {u"title"_s, title.isEmpty() ? channel.name : title},
                     {u"greeting"_s, settings.value("greeting"_L1).toString()},
                     {u"accent"_s, settings.value("accent"_L1).toString()},
                     {u"position"_s, position.isEmpty() ? u"end"_s : position},
                     {u"language"_s, settings.value("language"_L1).toString()},
                     {u"rating"_s, settings.value("rating"_L1).toBool(true)},
                     {u"prechat"_s,
                      QJsonObject{{u"name"_s, prechat.value("name"_L1).toString(u"off"_s)},
                                  {u"email"_s, prechat.value("email"_L1).toString(u"off"_s)}}},
                     {u"paused"_s, channel.paused},
                     {u"notice"_s, channel.pauseNotice},
                     {u"max_text"_s, int(longestChatLine)},
                     {u"max_attachment_bytes"_s, visitorUploadLimit}};
    int expected = settings.value("expected_reply_s"_L1).toInt();
    if (const Result<QList<Queue>> queues = context.core.reads().queues()) {
        for (const Queue &queue : *queues) {
            if (queue.id != channel.queueId) {
                continue;
            }
            expected = expected > 0 ? expected : queue.firstResponseTargetS;
            // The first second of work from now on: later than now means closed until then.
            const QDateTime now = QDateTime::currentDateTimeUtc();
            const QDateTime next = addWorkingTime(now, 1, queue.settings);
            const bool open = !next.isValid() || now.secsTo(next) <= 1;
            json.insert(u"open"_s, open);
            if (!open) {
                json.insert(u"opens_at"_s, toWireTime(next.addSecs(-1)));
            }
        }
    }
    json.insert(u"expected_reply_s"_s, expected);
    return json;
}

void describeChat(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<Channel> channel = liveChat(context, call.id<ChannelId>());
    reply(channel ? jsonResponse(chatDescription(context, *channel)) : problemResponse(channel.error()));
}

QJsonObject opened(const Visitor &visitor)
{
    return {{u"visitor"_s, visitorToJson(visitor)},
            {u"last_line"_s, visitor.lastLine},
            {u"got_line"_s, visitor.gotLine},
            {u"read_line"_s, visitor.readLine},
            {u"expires_at"_s, toWireTime(visitor.tokenUntil)}};
}

/// A new page of a visitor who is known, or a new visitor.
void openVisitor(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    VisitorInfo info = visitIn(fields.json());
    if (info.device.isEmpty()) {
        info.device = cleanedLine(QString::fromUtf8(call.request.header("user-agent")), 300);
    }
    if (!bearerToken(call.request.header("authorization")).isEmpty()) {
        const Result<KnownVisitor> known = visitorOf(context, call);
        if (!known) {
            return reply.fail(known.error());
        }
        if (const auto slow = tooFast(context.visitorLimits->visiting, known->visitor.id.toLatin1())) {
            return reply.fail(*slow);
        }
        return submitCommand(context, NoteVisit{.tokenHash = known->tokenHash, .info = info, .validUntil = tokenEnd()}, reply,
                             [](const Visitor &visitor) { return jsonResponse(opened(visitor)); });
    }
    const Result<Channel> channel = liveChat(context, ChannelId{fields.json().value("channel_id"_L1).toString()});
    if (!channel) {
        return reply.fail(channel.error());
    }
    const QString origin = websiteOf(call.request, fields.json().value("origin"_L1).toString());
    if (!isAllowedOrigin(origin, channel->settings.value("origins"_L1).toVariant().toStringList())) {
        return reply.fail(
            Error{.kind = Error::Kind::Forbidden, .detail = u"this chat is not for that website"_s, .field = u"origin"_s});
    }
    if (const auto slow = tooFast(context.visitorLimits->opening, clientAddressOf(call.request), true)) {
        return reply.fail(*slow);
    }
    const QByteArray token = issueTokens().access;
    OpenVisitor command{
        .channel = channel->id, .tokenHash = hashOfToken(token), .origin = origin, .info = info, .validUntil = tokenEnd()};
    submitCommand(context, std::move(command), reply, [token](const Visitor &visitor) {
        QJsonObject answer = opened(visitor);
        answer.insert("token"_L1, QString::fromLatin1(token));
        return jsonResponse(answer, 201);
    });
}

void closeVisitor(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<KnownVisitor> known = visitorOf(context, call);
    if (!known) {
        return reply.fail(known.error());
    }
    // Other tabs of the same browser are out with it.
    submitCommand(context, CloseVisitor{.tokenHash = known->tokenHash}, reply,
                  [fanout = context.fanout, visitor = known->visitor.id](const Done &) {
                      fanout->visitors().recheck(visitor);
                      return emptyResponse();
                  });
}

void identifyVisitor(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    const Result<KnownVisitor> known = visitorOf(context, call);
    if (!known) {
        return reply.fail(known.error());
    }
    // Guessing signatures is slow work.
    if (const auto slow = tooFast(context.visitorLimits->identifying, known->visitor.id.toLatin1())) {
        return reply.fail(*slow);
    }
    const Result<QJsonObject> secrets = context.core.reads().channelSecrets(known->channel.id);
    if (!secrets) {
        return reply.fail(secrets.error());
    }
    const auto person =
        readVouch(fields.json().value("token"_L1).toString().toUtf8(), secrets->value("identify_secret"_L1).toString().toUtf8(),
                  known->channel.id, QDateTime::currentDateTimeUtc());
    if (!person) {
        return reply.fail(person.error());
    }
    submitCommand(context, IdentifyVisitor{.tokenHash = known->tokenHash, .person = *person}, reply,
                  [fanout = context.fanout, before = known->visitor.id](const Visitor &visitor) {
                      fanout->visitors().recheck(before);
                      return jsonResponse(opened(visitor));
                  });
}

/// ?after=N: what is new, oldest first. ?before=N: what was before; without both the newest.
void listLines(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<KnownVisitor> known = visitorOf(context, call);
    if (!known) {
        return reply.fail(known.error());
    }
    if (const auto slow = tooFast(context.visitorLimits->reading, known->visitor.id.toLatin1())) {
        return reply.fail(*slow);
    }
    const QString limitText = call.request.parameter(u"limit"_s);
    const QString afterText = call.request.parameter(u"after"_s);
    const QString beforeText = call.request.parameter(u"before"_s);
    bool fineLimit = true;
    bool fineAfter = true;
    bool fineBefore = true;
    const int limit = limitText.isEmpty() ? linesOfPage : limitText.toInt(&fineLimit);
    const qint64 after = afterText.isEmpty() ? 0 : afterText.toLongLong(&fineAfter);
    const qint64 before = beforeText.isEmpty() ? 0 : beforeText.toLongLong(&fineBefore);
    if (!fineLimit || !fineAfter || !fineBefore || limit < 1 || limit > mostLinesOfPage) {
        return reply.fail(malformed(u"limit (1 to 200), after and before are numbers"_s));
    }
    const QString &id = known->visitor.id;
    const auto lines = afterText.isEmpty() ? context.core.chat().linesBefore(id, before, limit)
                                           : context.core.chat().linesAfter(id, after, limit);
    const auto state = context.core.chat().state(id);
    if (!lines || !state) {
        return reply.fail(lines ? state.error() : lines.error());
    }
    QJsonObject answer = opened(known->visitor);
    answer.insert("items"_L1, linesToJson(*lines));
    answer.insert("next"_L1, QJsonValue::Null);
    answer.insert("state"_L1, stateToJson(*state));
    reply(jsonResponse(answer));
}

/// The contents of the visitor's own uploads, as the message will hold them.
Result<QList<MailPart>> uploadedFiles(ApiContext &context, const Visitor &visitor, const QList<AttachmentId> &ids)
{
    QList<MailPart> files;
    for (const AttachmentId &id : ids) {
        const Result<StoredAttachment> stored = context.core.chat().attachment(visitor.id, id);
        if (!stored) {
            return invalid(u"an attachment is not there"_s, u"attachments"_s);
        }
        auto file = context.core.blobs().open(stored->blob.hash);
        if (!file) {
            return file.error();
        }
        files.append(
            MailPart{.name = stored->attachment.name, .mediaType = stored->attachment.mediaType, .data = (*file)->readAll()});
    }
    return files;
}

void postLine(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    const Result<KnownVisitor> known = visitorOf(context, call);
    if (!known) {
        return reply.fail(known.error());
    }
    TakeChatLine command{.visitor = known->visitor.id,
                         .id = fields.reader().requiredId<MessageId>("id"),
                         .text = cleanedChatText(fields.reader().text("text"))};
    if (command.text.size() > longestChatLine) {
        fields.refuse(invalid(u"the text is longer than %1 characters"_s.arg(longestChatLine), u"text"_s));
    }
    command.attachments = fields.ids<AttachmentId>("attachments").value_or(QList<AttachmentId>());
    if (command.attachments.size() > 10) {
        fields.refuse(invalid(u"at most 10 files go with one message"_s, u"attachments"_s));
    }
    if (QSet<AttachmentId>(command.attachments.begin(), command.attachments.end()).size() < command.attachments.size()) {
        fields.refuse(invalid(u"a file goes only once with a message"_s, u"attachments"_s));
    }
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    if (const auto slow = tooFast(context.visitorLimits->writing, known->visitor.id.toLatin1())) {
        return reply.fail(*slow);
    }
    // A repeat finds its uploads gone: they are part of the message stored.
    const bool repeated = bool(context.core.reads().message(Principal::hub(), command.id));
    if (!repeated && !command.attachments.isEmpty()) {
        for (const AttachmentId &file : std::as_const(command.attachments)) {
            if (const auto slow = tooFast(context.visitorLimits->attaching, (known->visitor.id + file.value).toLatin1())) {
                return reply.fail(*slow);
            }
        }
        auto files = uploadedFiles(context, known->visitor, command.attachments);
        // Or they went between the two looks, with the line as it came first.
        if (!files && !context.core.reads().message(Principal::hub(), command.id)) {
            return reply.fail(files.error());
        }
        if (files) {
            command.files = *std::move(files);
        }
    }
    submitCommand(context, std::move(command), reply, [](const TakeChatLine::Reply &taken) {
        return jsonResponse(lineToJson(taken.line), taken.created ? 201 : 200);
    });
}

void rateChat(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    const Result<KnownVisitor> known = visitorOf(context, call);
    if (!known) {
        return reply.fail(known.error());
    }
    RateChat command{.visitor = known->visitor.id,
                     .id = fields.reader().requiredId<MessageId>("id"),
                     .score = static_cast<int>(fields.reader().number("score")),
                     .words = cleanedChatText(fields.reader().text("words")).left(1'000)};
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    if (const auto slow = tooFast(context.visitorLimits->writing, known->visitor.id.toLatin1())) {
        return reply.fail(*slow);
    }
    submitCommand(context, std::move(command), reply, [](const Done &) { return emptyResponse(); });
}

void downloadForVisitor(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<KnownVisitor> known = visitorOf(context, call);
    if (!known) {
        return reply.fail(known.error());
    }
    if (const auto slow = tooFast(context.visitorLimits->reading, known->visitor.id.toLatin1())) {
        return reply.fail(*slow);
    }
    const Result<StoredAttachment> stored = context.core.chat().attachment(known->visitor.id, call.id<AttachmentId>());
    if (!stored) {
        return reply.fail(stored.error());
    }
    replyWithFile(context, *stored, reply);
}

/// Only reached without an upgrade.
void visitorEventsWithoutUpgrade(ApiContext &, const Call &, const Reply &reply)
{
    HttpResponse response = problemResponse(426, u"Upgrade required"_s, u"the visitor's events are a WebSocket"_s);
    response.headers.emplace_back("Upgrade", "websocket");
    reply(std::move(response));
}

/// Who chats in a conversation, for agents who may see it.
void showVisitor(ApiContext &context, const Call &call, const Reply &reply)
{
    const ConversationId id = call.id<ConversationId>();
    const Result<Conversation> conversation = context.core.reads().conversation(call.principal(), id);
    if (!conversation) {
        return reply.fail(conversation.error());
    }
    const Result<Visitor> visitor = context.core.chat().visitorIn(id);
    if (!visitor) {
        return reply.fail(visitor.error());
    }
    reply(jsonResponse(visitorForAgents(*visitor, context.fanout->visitors().isHere(visitor->id))));
}

} // namespace

Result<Channel> liveChat(ApiContext &context, const ChannelId &id)
{
    const Error nothing{.kind = Error::Kind::NotFound, .detail = u"there is no such chat"_s};
    const Result<Channel> channel = isUuid(id.value) ? context.core.reads().channel(id) : Result<Channel>(nothing);
    if (!channel) {
        return channel.error().kind == Error::Kind::NotFound ? nothing : channel.error();
    }
    return channel->kind == "chat"_L1 && channel->enabled ? channel : Result<Channel>(nothing);
}

Result<KnownVisitor> visitorOf(ApiContext &context, const Call &call)
{
    const QByteArray token = bearerToken(call.request.header("authorization"));
    if (token.isEmpty()) {
        return Error{.kind = Error::Kind::SignedOut, .detail = u"a visitor's token is needed"_s};
    }
    KnownVisitor known{.tokenHash = hashOfToken(token)};
    auto visitor = context.core.chat().visitorByToken(known.tokenHash);
    if (!visitor) {
        const bool guessed = visitor.error().kind == Error::Kind::SignedOut;
        const auto slow = guessed ? tooFast(context.visitorLimits->guessing, clientAddressOf(call.request), true) : std::nullopt;
        return slow ? *slow : visitor.error();
    }
    known.visitor = *std::move(visitor);
    const QString said = QString::fromLatin1(call.request.header("x-visitor-origin"));
    if (websiteOf(call.request, said) != known.visitor.origin) {
        return Error{.kind = Error::Kind::Forbidden, .detail = u"the token belongs to another website"_s};
    }
    auto channel = liveChat(context, known.visitor.channel);
    if (!channel) {
        return channel.error();
    }
    known.channel = *std::move(channel);
    return known;
}

std::optional<Error> tooFast(RateLimit &limit, const QByteArray &key, bool byAddress, double cost)
{
    if (byAddress && isThisMachine(key)) {
        return std::nullopt;
    }
    const auto wait = limit.take(byAddress ? networkOf(key) : key, cost);
    if (wait.count() == 0) {
        return std::nullopt;
    }
    return Error{.kind = Error::Kind::TooMany,
                 .detail = u"too much at once: wait a moment"_s,
                 .retryAfterSeconds = static_cast<int>(wait.count())};
}

void addVisitorRoutes(Router &router, ApiContext &context)
{
    const auto open = Access::Public; // a visitor's token is no agent's
    router.add(makeRoute(context, "GET", "/v1/visitor/channels/{id}", &describeChat, open));
    router.add(makeRoute(context, "POST", "/v1/visitor", &openVisitor, open));
    router.add(makeRoute(context, "DELETE", "/v1/visitor", &closeVisitor, open));
    router.add(makeRoute(context, "POST", "/v1/visitor/identify", &identifyVisitor, open));
    router.add(makeRoute(context, "GET", "/v1/visitor/events", &visitorEventsWithoutUpgrade, open));
    router.add(makeRoute(context, "GET", "/v1/visitor/messages", &listLines, open));
    router.add(makeRoute(context, "POST", "/v1/visitor/messages", &postLine, open));
    router.add(makeRoute(context, "POST", "/v1/visitor/rating", &rateChat, open));
    router.add(makeRoute(context, "GET", "/v1/visitor/attachments/{id}", &downloadForVisitor, open));
    router.add(makeRoute(context, "GET", "/v1/conversations/{id}/visitor", &showVisitor));
    addVisitorUploadRoute(router, context);
}

} // namespace deskbell::hub
