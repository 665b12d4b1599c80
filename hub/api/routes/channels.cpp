// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/fields.h"
#include "hub/api/routes/keptsecrets.h"
#include "hub/api/routes/routes.h"
#include "hub/core/upkeepcommands.h"

#include <QJsonArray>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

Error noSuchKind(const QString &kind)
{
    return invalid(u"there is no kind of channel called %1"_s.arg(kind.left(50)), u"kind"_s);
}

bool knowsKind(const ApiContext &context, const QString &kind)
{
    const QJsonArray &kinds = context.options.channels.kinds;
    return std::any_of(kinds.begin(), kinds.end(),
                       [&kind](const QJsonValue &known) { return known.toObject().value("kind"_L1).toString() == kind; });
}

/// Everything beside the members all channels have is its kind's own.
QJsonObject settingsIn(const QJsonObject &body)
{
    static const QStringList common{u"id"_s,     u"version"_s,      u"kind"_s,      u"name"_s,     u"address"_s, u"enabled"_s,
                                    u"paused"_s, u"pause_notice"_s, u"paused_at"_s, u"queue_id"_s, u"health"_s,  u"intake"_s};
    QJsonObject settings;
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (!common.contains(it.key())) {
            settings.insert(it.key(), it.value());
        }
    }
    return settings;
}

/// \a over on top of \a under, object by object.
QJsonObject laidOver(QJsonObject under, const QJsonObject &over)
{
    for (auto it = over.begin(); it != over.end(); ++it) {
        const QJsonValue below = under.value(it.key());
        under.insert(it.key(), it->isObject() && below.isObject() ? laidOver(below.toObject(), it->toObject()) : QJsonValue(*it));
    }
    return under;
}

Result<ChannelHooks::Prepared> prepare(const ApiContext &context, const QString &kind, const QJsonObject &settings)
{
    if (!knowsKind(context, kind)) {
        return noSuchKind(kind);
    }
    if (!context.options.channels.prepare) {
        return Error{.kind = Error::Kind::Unavailable, .detail = u"channels cannot be set up on this hub"_s};
    }
    Result<ChannelHooks::Prepared> prepared = context.options.channels.prepare(kind, settings);
    if (!prepared && prepared.error().field.isEmpty()) {
        Error error = prepared.error();
        error.field = u"settings"_s;
        return error;
    }
    return prepared;
}

void listKinds(ApiContext &context, const Call &, const Reply &reply) { reply(listResponse(context.options.channels.kinds)); }

void listChannels(ApiContext &context, const Call &, const Reply &reply)
{
    const Result<QList<Channel>> channels = context.core.reads().channels();
    if (!channels) {
        return reply.fail(channels.error());
    }
    QJsonArray items;
    for (const Channel &channel : *channels) {
        items.append(toJson(channel));
    }
    reply(listResponse(items));
}

void getChannel(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<Channel> channel = context.core.reads().channel(call.id<ChannelId>());
    reply(channel ? thingResponse(*channel) : problemResponse(channel.error()));
}

void createChannel(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    Channel channel{.id = fields.newId<ChannelId>(),
                    .kind = fields.reader().requiredText("kind"),
                    .name = fields.line("name", 200).value_or(QString()),
                    .address = fields.line("address", 320).value_or(QString()),
                    .enabled = fields.reader().flag("enabled", true),
                    .queueId = fields.reader().id<QueueId>("queue_id")};
    if (channel.name.isEmpty()) {
        fields.refuse(invalid(u"a channel needs a name"_s, u"name"_s));
    }
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    Result<ChannelHooks::Prepared> prepared = prepare(context, channel.kind, settingsIn(fields.json()));
    if (!prepared) {
        return reply.fail(prepared.error());
    }
    channel.settings = prepared->open;
    submitCommand(context, CreateChannel{.by = call.principal(), .channel = std::move(channel), .secrets = prepared->secrets},
                  reply, [](const Stored<Channel> &stored) { return storedResponse(stored); });
}

/// A channel's settings with \a changes, and the secrets the hub holds where they are not given: nobody could have read them. Invalid when
/// they would go to another server than the one they were given for.
Result<QJsonObject> completed(ApiContext &context, const Channel &channel, const QJsonObject &changes)
{
    const Result<QJsonObject> secrets = context.core.reads().channelSecrets(channel.id);
    if (!secrets) {
        return secrets.error();
    }
    const QJsonObject open = laidOver(channel.settings, changes);
    const QJsonObject whole = laidOver(laidOver(channel.settings, secretsThatStay(channel.settings, open, *secrets)), changes);
    // A sign-in by token in place of a password, or the other way: what is not used any more is not asked for.
    const bool signsInOtherwise =
        changes.contains("oauth"_L1) != channel.settings.contains("oauth"_L1) && changes.contains("oauth"_L1);
    if (const QString lost = lostSecret(*secrets, whole); !lost.isEmpty() && !signsInOtherwise) {
        return invalid(u"this goes to another server or account than the password that is kept: give it anew"_s, lost);
    }
    return whole;
}

/// New settings over the old: a secret that is not given stays as it is.
Result<ChannelHooks::Prepared> changedSettings(ApiContext &context, const ChannelId &id, const QJsonObject &changes)
{
    const Result<Channel> channel = context.core.reads().channel(id);
    if (!channel) {
        return channel.error();
    }
    const Result<QJsonObject> whole = completed(context, *channel, changes);
    return whole ? prepare(context, channel->kind, *whole) : Result<ChannelHooks::Prepared>(whole.error());
}

void patchChannel(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    PatchChannel patch{.by = call.principal(), .id = call.id<ChannelId>(), .ifMatch = fields.ifMatch()};
    patch.name = fields.line("name", 200);
    patch.enabled = fields.flag("enabled");
    patch.paused = fields.flag("paused");
    patch.pauseNotice = fields.line("pause_notice", 500);
    patch.queue = fields.id<QueueId>("queue_id");
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    if (const QJsonObject changes = settingsIn(fields.json()); !changes.isEmpty()) {
        Result<ChannelHooks::Prepared> prepared = changedSettings(context, patch.id, changes);
        if (!prepared) {
            return reply.fail(prepared.error());
        }
        patch.settings = prepared->open;
        patch.secrets = prepared->secrets;
    }
    submitCommand(context, std::move(patch), reply, &thingResponse<Channel>);
}

void removeChannel(ApiContext &context, const Call &call, const Reply &reply)
{
    submitCommand(context, RemoveChannel{.by = call.principal(), .id = call.id<ChannelId>()}, reply,
                  [](const Done &) { return emptyResponse(); });
}

/// {"kind", …settings}, with "id" of an existing channel to test it with the secrets the hub holds.
void testChannel(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    const ChannelId id = fields.reader().id<ChannelId>("id");
    QString kind = fields.reader().text("kind");
    if (id.isNull() && kind.isEmpty()) {
        fields.refuse(malformed(u"the field kind is missing or of the wrong type"_s, u"kind"_s));
    }
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    QJsonObject settings = settingsIn(fields.json());
    if (!id.isNull()) {
        const Result<Channel> channel = context.core.reads().channel(id);
        const Result<QJsonObject> whole = channel ? completed(context, *channel, settings) : Result<QJsonObject>(channel.error());
        if (!whole) {
            return reply.fail(whole.error());
        }
        kind = channel->kind;
        settings = *whole;
    }
    if (const auto prepared = prepare(context, kind, settings); !prepared) {
        return reply.fail(prepared.error());
    }
    if (!context.options.channels.test) {
        return reply.fail(Error{.kind = Error::Kind::Unavailable, .detail = u"channels cannot be tested on this hub"_s});
    }
    settings.insert("kind"_L1, kind);
    settings.insert("address"_L1, fields.json().value("address"_L1));
    if (id.isNull()) {
        return context.options.channels.test(settings, [reply](const QJsonObject &report) { reply(jsonResponse(report)); });
    }
    const Principal &by = call.principal();
    context.options.channels.test(settings, [&context, reply, id, by](QJsonObject report) {
        // A provider that renews a secret may void the one before it: what the hub keeps has to follow.
        if (const QJsonObject rotated = report.take("rotated"_L1).toObject(); !rotated.isEmpty()) {
            if (const Result<QJsonObject> secrets = context.core.reads().channelSecrets(id)) {
                context.core.submit(PatchChannel{.by = by, .id = id, .secrets = laidOver(*secrets, rotated)},
                                    [](const Result<Channel> &) {});
            }
        }
        reply(jsonResponse(report));
    });
}

/// Does not wait for the next attempt: the runner of the channel tries at once, wherever it runs.
void tryChannelNow(ApiContext &context, const Call &call, const Reply &reply)
{
    submitCommand(context, TryChannelNow{.by = call.principal(), .id = call.id<ChannelId>()}, reply, [](const Channel &channel) {
        HttpResponse response = thingResponse(channel);
        response.status = 202;
        return response;
    });
}

/// {"kind","address"}: what settings are likely right for an address. Knows no password and needs none.
void proposeChannel(ApiContext &context, const Call &, Fields &fields, const Reply &reply)
{
    const QString kind = fields.reader().text("kind");
    const QString address = fields.line("address", 320).value_or(QString()).trimmed();
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1 || at + 1 == address.size()) {
        fields.refuse(invalid(u"this is no e-mail address"_s, u"address"_s));
    }
    if (!kind.isEmpty() && !knowsKind(context, kind)) {
        fields.refuse(noSuchKind(kind));
    }
    const bool directory = fields.reader().flag("directory", false);
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    if (!context.options.channels.propose) {
        return reply.fail(Error{.kind = Error::Kind::Unavailable, .detail = u"servers cannot be looked for on this hub"_s});
    }
    context.options.channels.propose({{u"kind"_s, kind}, {u"address"_s, address}, {u"directory"_s, directory}},
                                     [reply](const QJsonObject &report) { reply(jsonResponse(report)); });
}

void listQuarantine(ApiContext &context, const Call &call, const Reply &reply)
{
    const ChannelId id = call.id<ChannelId>();
    const Result<Channel> channel = context.core.reads().channel(id);
    if (!channel) {
        return reply.fail(channel.error());
    }
    const Result<PageRequest> page = call.page();
    if (!page) {
        return reply.fail(page.error());
    }
    const Result<QList<QuarantinedMail>> mails = context.core.reads().quarantine(id, page->limit);
    if (!mails) {
        return reply.fail(mails.error());
    }
    QJsonArray items;
    for (const QuarantinedMail &mail : *mails) {
        items.append(QJsonObject{{u"id"_s, mail.id},
                                 {u"channel_id"_s, mail.channel.value},
                                 {u"reason"_s, mail.reason},
                                 {u"at"_s, toWireTime(mail.at)},
                                 {u"size"_s, mail.raw.size}});
    }
    reply(listResponse(items));
}

/// When the channel's newest mail was written, for people who wonder whether it still gets any.
void getLatest(ApiContext &context, const Call &call, const Reply &reply)
{
    const ChannelId id = call.id<ChannelId>();
    if (const Result<Channel> channel = context.core.reads().channel(id); !channel) {
        return reply.fail(channel.error());
    }
    constexpr int enough = 50; // they lie in the order they came, which is nearly that of their dates
    const Result<QList<QDateTime>> times = context.core.reads().latestMail(id, enough);
    if (!times) {
        return reply.fail(times.error());
    }
    const auto newest = std::max_element(times->begin(), times->end());
    const QJsonValue at = newest == times->end() ? QJsonValue(QJsonValue::Null) : QJsonValue(toWireTime(*newest));
    reply(jsonResponse(QJsonObject{{u"last_at"_s, at}}));
}

void getQuarantinedRaw(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<QuarantinedMail> mail = context.core.reads().quarantinedMail(call.ids.first());
    if (!mail) {
        return reply.fail(mail.error());
    }
    auto file = context.core.blobs().open(mail->raw.hash);
    if (!file) {
        return reply.fail(file.error());
    }
    HttpResponse response{.contentType = "message/rfc822", .stream = std::shared_ptr<QIODevice>(std::move(*file))};
    response.headers.emplace_back("Content-Disposition", "attachment; filename=\"mail.eml\"");
    reply(std::move(response));
}

/// Reads the mail anew, as this version of the hub can: what was only too large comes in as far as it was fetched.
void retryQuarantined(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<QuarantinedMail> mail = context.core.reads().quarantinedMail(call.ids.first());
    if (!mail) {
        return reply.fail(mail.error());
    }
    auto file = context.core.blobs().open(mail->raw.hash);
    if (!file) {
        return reply.fail(file.error());
    }
    const QByteArray raw = (*file)->readAll();
    if (raw.isEmpty()) {
        return reply.fail(Error{.kind = Error::Kind::Invalid,
                                .detail = u"nothing of this mail is here: it lies in the mailbox (%1)"_s.arg(mail->reason)});
    }
    Result<ParsedMail> parsed = parseMail(raw);
    if (!parsed) {
        return reply.fail(
            Error{.kind = Error::Kind::Invalid, .detail = u"it cannot be read as a mail: %1"_s.arg(parsed.error().detail)});
    }
    if (parsed->notice.isEmpty()) {
        parsed->notice = u"This mail was set aside at first: %1."_s.arg(mail->reason);
    }
    ReleaseQuarantined command{.by = call.principal(), .id = mail->id, .raw = raw, .parsed = *std::move(parsed)};
    submitCommand(context, std::move(command), reply, [](const ImportMail::Reply &done) {
        return jsonResponse(QJsonObject{{u"verdict"_s, done.verdict == ImportVerdict::Duplicate ? u"duplicate"_s : u"imported"_s},
                                        {u"message_id"_s, done.message.value},
                                        {u"conversation_id"_s, done.conversation.value}});
    });
}

} // namespace

void addChannelRoutes(Router &router, ApiContext &context)
{
    router.add(makeRoute(context, "GET", "/v1/channel-kinds", &listKinds));
    router.add(makeRoute(context, "GET", "/v1/channels", &listChannels));
    router.add(makeRoute(context, "POST", "/v1/channels", &createChannel, Access::Lead));
    router.add(makeRoute(context, "POST", "/v1/channels/test", &testChannel, Access::Lead));
    router.add(makeRoute(context, "POST", "/v1/channels/propose", &proposeChannel, Access::Lead));
    router.add(makeRoute(context, "GET", "/v1/channels/{id}", &getChannel));
    router.add(makeRoute(context, "PATCH", "/v1/channels/{id}", &patchChannel, Access::Lead));
    router.add(makeRoute(context, "DELETE", "/v1/channels/{id}", &removeChannel, Access::Lead));
    router.add(makeRoute(context, "GET", "/v1/channels/{id}/quarantine", &listQuarantine, Access::Lead));
    router.add(makeRoute(context, "GET", "/v1/channels/{id}/latest", &getLatest));
    router.add(makeRoute(context, "POST", "/v1/channels/{id}/retry", &tryChannelNow, Access::Lead));
    router.add(makeRoute(context, "GET", "/v1/quarantine/{id}/raw", &getQuarantinedRaw, Access::Lead));
    router.add(makeRoute(context, "POST", "/v1/quarantine/{id}/retry", &retryQuarantined, Access::Lead));
}

} // namespace deskbell::hub
