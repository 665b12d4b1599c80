// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/fields.h"
#include "hub/api/routes/routes.h"
#include "hub/text/html.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDraft = 512 * 1024;

/// ?mode=note, else the reply.
QString wantedMode(const Call &call) { return call.request.parameter(u"mode"_s) == "note"_L1 ? u"note"_s : u"reply"_s; }

/// What may be half an address yet: kept as it stands, one line each.
QList<Address> unfinishedAddresses(Fields &fields, const char *key)
{
    const QList<Address> list = fields.reader().list<Address>(key, &addressFromJson);
    for (const Address &address : list) {
        if (address.address.size() > 1000 || address.name.size() > 1000) {
            fields.refuse(invalid(u"holds something that is too long"_s, QLatin1StringView(key)));
        }
    }
    if (list.size() > 100) {
        fields.refuse(invalid(u"more than 100 addresses"_s, QLatin1StringView(key)));
    }
    return list;
}

void getDraft(ApiContext &context, const Call &call, const Reply &reply)
{
    const Result<Draft> draft = context.core.reads().draft(call.principal(), call.id<ConversationId>(), wantedMode(call));
    reply(draft ? jsonResponse(toJson(*draft)) : problemResponse(draft.error()));
}

void putDraftRoute(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    Draft draft{.conversationId = call.id<ConversationId>(),
                .kind = fields.line("kind", 50).value_or(u"reply"_s),
                .channelId = fields.reader().id<ChannelId>("channel_id"),
                .from = fields.line("from", 320).value_or(QString()),
                .text = fields.reader().text("text"),
                .html = fields.reader().text("html"),
                .subject = fields.line("subject", 1000).value_or(QString()),
                .to = unfinishedAddresses(fields, "to"),
                .cc = unfinishedAddresses(fields, "cc"),
                .bcc = unfinishedAddresses(fields, "bcc"),
                .attachments = fields.reader().list<Attachment>("attachments", &attachmentFromJson),
                .seenMessage = fields.reader().id<MessageId>("seen_message_id"),
                .forwardOf = fields.reader().id<MessageId>("forward_of"),
                .customer = fields.reader().id<CustomerId>("customer_id"),
                .sendAt = fields.reader().time("send_at"),
                .updatedAt = fields.reader().time("updated_at")};
    const QDateTime knownAt = fields.reader().time("known_at");
    if (draft.text.size() > longestDraft || draft.html.size() > longestDraft) {
        fields.refuse(Error{.kind = Error::Kind::TooLarge, .detail = u"the draft is longer than 512 KB"_s, .field = u"text"_s});
    }
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    submitCommand(context, SaveDraft{.by = call.principal(), .draft = std::move(draft), .knownAt = knownAt}, reply,
                  [](const Draft &stored) { return jsonResponse(toJson(stored)); });
}

void deleteDraft(ApiContext &context, const Call &call, const Reply &reply)
{
    const Draft ended{.conversationId = call.id<ConversationId>(), .kind = wantedMode(call)};
    submitCommand(context, SaveDraft{.by = call.principal(), .draft = ended}, reply,
                  [](const Draft &) { return emptyResponse(); });
}

} // namespace

void addDraftRoutes(Router &router, ApiContext &context)
{
    router.add(makeRoute(context, "GET", "/v1/conversations/{id}/draft", &getDraft));
    router.add(makeRoute(context, "PUT", "/v1/conversations/{id}/draft", &putDraftRoute));
    router.add(makeRoute(context, "DELETE", "/v1/conversations/{id}/draft", &deleteDraft));
}

} // namespace deskbell::hub
