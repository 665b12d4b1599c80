// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/fields.h"
#include "hub/api/routes/routes.h"
#include "hub/core/voice.h"
#include "hub/core/voicecommands.h"
#include "hub/storage/callreads.h"
#include "hub/storage/callrows.h"

#include <QJsonArray>

// Calls, and the phone an agent has.
namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNumber = 200;
constexpr qsizetype mostPhoneBytes = 64 * 1024;

void listCalls(ApiContext &context, const Call &call, const Reply &reply)
{
    const QString state = call.request.parameter(u"state"_s);
    const QString conversation = call.request.parameter(u"conversation"_s);
    if (!state.isEmpty() && state != "open"_L1 && state != "all"_L1) {
        return reply.fail(invalid(u"state is open or all"_s, u"state"_s));
    }
    if (!conversation.isEmpty() && !isUuid(conversation)) {
        return reply.fail(malformed(u"conversation is no id"_s, u"conversation"_s));
    }
    if (state == "all"_L1) {
        const Result<PageRequest> page = call.page();
        if (!page) {
            return reply.fail(page.error());
        }
        const auto found = context.core.calls().calls(call.principal(), ConversationId{conversation}, *page);
        return reply(found ? pageResponse(*found) : problemResponse(found.error()));
    }
    const auto found = context.core.calls().openCalls(call.principal());
    if (!found) {
        return reply.fail(found.error());
    }
    QJsonArray items;
    for (const PhoneCall &one : *found) {
        if (conversation.isEmpty() || one.conversationId.value == conversation) {
            items.append(toJson(one));
        }
    }
    reply(listResponse(items));
}

void getCall(ApiContext &context, const Call &call, const Reply &reply)
{
    const auto found = context.core.calls().call(call.principal(), call.id<CallId>());
    reply(found ? thingResponse(*found) : problemResponse(found.error()));
}

void createCall(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    CreateCall command{.by = call.principal(),
                       .id = fields.newId<CallId>(),
                       .direction = fields.word<Direction>("direction").value_or(Direction::Out),
                       .number = fields.line("number", longestNumber).value_or(QString()),
                       .name = fields.line("name", longestNumber).value_or(QString()),
                       .conversation = fields.reader().id<ConversationId>("conversation_id"),
                       .customer = fields.reader().id<CustomerId>("customer_id"),
                       .channel = fields.reader().id<ChannelId>("channel_id"),
                       .startedAt = fields.reader().time("started_at")};
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitCommand(context, std::move(command), reply, [](const Stored<PhoneCall> &stored) { return storedResponse(stored); });
}

void patchCall(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    PatchCall patch{.by = call.principal(), .id = call.id<CallId>(), .ifMatch = fields.ifMatch()};
    patch.state = fields.word<CallState>("state");
    patch.answeredAt = fields.time("answered_at");
    patch.endedAt = fields.time("ended_at");
    patch.outcome = fields.word<CallOutcome>("outcome");
    patch.detail = fields.line("detail", 300);
    patch.disposition = fields.line("disposition", 100);
    patch.note = fields.text("note");
    patch.recording = fields.id<AttachmentId>("recording");
    patch.wrapUpDone = fields.flag("wrap_up_done").value_or(false);
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitCommand(context, std::move(patch), reply, &thingResponse<PhoneCall>);
}

struct VoiceSeat {
    Channel channel{};
    VoiceSettings voice{};
};

/// The voice channel whose calls ring at the agent; the oldest, when there are several.
Result<VoiceSeat> seatOf(ApiContext &context, const AgentId &agent)
{
    const auto channels = context.core.reads().channels();
    const auto queues = context.core.reads().queues();
    if (!channels || !queues) {
        return channels ? queues.error() : channels.error();
    }
    for (const Channel &channel : *channels) {
        const auto voice =
            channel.kind == "voice"_L1 && channel.enabled ? readVoiceSettings(channel.settings) : Result<VoiceSettings>(Error{});
        if (!voice) {
            continue;
        }
        const QList<Queue> own = queuesOfChannel(*queues, channel);
        for (const Queue &queue : own) {
            if (queue.members.contains(agent)) {
                return VoiceSeat{.channel = channel, .voice = *voice};
            }
        }
    }
    return Error{.kind = Error::Kind::NotFound, .detail = u"this agent has no phone"_s};
}

QJsonObject phoneRules(const VoiceSettings &voice)
{
    QJsonObject recording{{u"allowed"_s, voice.recording}};
    if (!voice.announcement.isEmpty()) {
        recording.insert(u"announcement"_s, voice.announcement);
    }
    return {{u"recording"_s, recording},
            {u"wrap_up_s"_s, static_cast<int>(voice.wrapUp.count())},
            {u"dispositions"_s, QJsonArray::fromStringList(voice.dispositions)}};
}

QString serverUri(const VoiceSettings &voice)
{
    QString server = voice.server.isEmpty() ? voice.domain : voice.server;
    if (!server.startsWith("sip:"_L1) && !server.startsWith("sips:"_L1)) {
        server = u"sip:"_s + server;
    }
    return server + u";transport="_s + voice.transport;
}

QJsonObject extensionAccount(const VoiceSeat &seat, const TakeExtension::Reply &extension, const QString &name)
{
    QJsonObject phone = phoneRules(seat.voice);
    phone.insert(u"address"_s, u"sip:%1@%2"_s.arg(extension.user, seat.voice.domain));
    phone.insert(u"user"_s, extension.user);
    phone.insert(u"password"_s, extension.password);
    phone.insert(u"server"_s, serverUri(seat.voice));
    phone.insert(u"transport"_s, seat.voice.transport);
    phone.insert(u"srtp"_s, seat.voice.srtp);
    if (!seat.voice.caPem.isEmpty()) {
        phone.insert(u"ca_pem"_s, seat.voice.caPem);
    }
    phone.insert(u"name"_s, name);
    phone.insert(u"channel_id"_s, seat.channel.id.value);
    return phone;
}

void getMyPhone(ApiContext &context, const Call &call, const Reply &reply)
{
    const Principal &me = call.principal();
    const Result<VoiceSeat> seat = seatOf(context, me.agent);
    const Result<QJsonObject> own = context.core.calls().phoneAccount(me.agent);
    if (own) {
        QJsonObject phone = phoneRules(seat ? seat->voice : VoiceSettings{.recording = u"ask"_s});
        for (auto it = own->begin(); it != own->end(); ++it) {
            phone.insert(it.key(), it.value());
        }
        if (phone[u"name"_s].toString().isEmpty()) {
            phone.insert(u"name"_s, me.name);
        }
        return reply(jsonResponse(phone));
    }
    if (own.error().kind != Error::Kind::NotFound || !seat) {
        return reply.fail(own.error().kind != Error::Kind::NotFound ? own.error() : seat.error());
    }
    const Result<QJsonArray> colleagues = context.core.calls().colleagues(seat->channel.id, me.agent);
    submitCommand(context, TakeExtension{.channel = seat->channel.id, .agent = me.agent}, reply,
                  [seat = *seat, name = me.name, others = colleagues.valueOr({})](const TakeExtension::Reply &extension) {
                      QJsonObject phone = extensionAccount(seat, extension, name);
                      phone.insert(u"colleagues"_s, others);
                      return jsonResponse(phone);
                  });
}

/// Only what a phone is told, each a text of one line.
QJsonObject ownAccount(Fields &fields)
{
    QJsonObject account;
    for (const char *key : {"address", "user", "password", "server", "transport", "srtp", "name"}) {
        if (const auto value = fields.line(key, 300)) {
            account.insert(QLatin1StringView(key), *value);
        }
    }
    if (const auto pem = fields.text("ca_pem")) {
        account.insert(u"ca_pem"_s, *pem);
    }
    if (!account[u"address"_s].toString().startsWith("sip:"_L1)) {
        fields.refuse(invalid(u"an address is written sip:name@provider.example"_s, u"address"_s));
    }
    if (account[u"password"_s].toString().isEmpty()) {
        fields.refuse(invalid(u"a password is needed"_s, u"password"_s));
    }
    for (const auto &[key, choices] : {std::pair(u"transport"_s, QStringList{u"udp"_s, u"tcp"_s, u"tls"_s}),
                                       std::pair(u"srtp"_s, QStringList{u"mandatory"_s, u"optional"_s, u"off"_s})}) {
        if (account.contains(key) && !choices.contains(account[key].toString())) {
            fields.refuse(invalid(u"this is one of %1"_s.arg(choices.join(u", "_s)), key));
        }
    }
    if (compactJson(account).size() > mostPhoneBytes) {
        fields.refuse(invalid(u"this is larger than 64 KB"_s, u"ca_pem"_s));
    }
    if (!account.contains(u"transport"_s)) {
        account.insert(u"transport"_s, u"udp"_s);
    }
    if (!account.contains(u"srtp"_s)) {
        account.insert(u"srtp"_s, u"optional"_s);
    }
    if (!account.contains(u"user"_s)) {
        account.insert(u"user"_s, account[u"address"_s].toString().section(u':', 1).section(u'@', 0, 0));
    }
    return account;
}

void putMyPhone(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    const QJsonObject account = ownAccount(fields);
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitCommand(context, SetPhoneAccount{.by = call.principal(), .account = account}, reply,
                  [](const Done &) { return emptyResponse(); });
}

void deleteMyPhone(ApiContext &context, const Call &call, const Reply &reply)
{
    submitCommand(context, SetPhoneAccount{.by = call.principal()}, reply, [](const Done &) { return emptyResponse(); });
}

} // namespace

void addCallRoutes(Router &router, ApiContext &context)
{
    router.add(makeRoute(context, "GET", "/v1/calls", &listCalls));
    router.add(makeRoute(context, "POST", "/v1/calls", &createCall));
    router.add(makeRoute(context, "GET", "/v1/calls/{id}", &getCall));
    router.add(makeRoute(context, "PATCH", "/v1/calls/{id}", &patchCall));
    router.add(makeRoute(context, "GET", "/v1/me/phone", &getMyPhone));
    router.add(makeRoute(context, "PUT", "/v1/me/phone", &putMyPhone));
    router.add(makeRoute(context, "DELETE", "/v1/me/phone", &deleteMyPhone));
}

} // namespace deskbell::hub
