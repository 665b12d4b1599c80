// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/fields.h"
#include "hub/api/routes/routes.h"
#include "hub/core/customerreference.h"

#include <QRegularExpression>

// Links into a messenger that say who the customer is.
namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int linkValidS = 7 * 24 * 3600;
constexpr int shortestLinkS = 60;
constexpr int longestLinkS = 30 * 24 * 3600;

/// How links of this kind of channel look; empty: it makes none.
QString linkPatternOf(const ApiContext &context, const QString &kind)
{
    for (const QJsonValue known : context.options.channels.kinds) {
        if (known.toObject().value("kind"_L1).toString() == kind) {
            return known.toObject().value("start_link"_L1).toString();
        }
    }
    return {};
}

/// By \a type the console says it in the agent's language.
Error noLink(const QString &type, const QString &detail)
{
    return {.kind = Error::Kind::Invalid, .detail = detail, .field = u"channel_id"_s, .type = type};
}

/// The channel's part of the link: everything but who is meant.
Result<QString> linkFrame(const ApiContext &context, const Channel &channel)
{
    static const QRegularExpression plainName(u"^@?([A-Za-z0-9_]{1,64})$"_s);
    const QString pattern = linkPatternOf(context, channel.kind);
    if (pattern.isEmpty() || !channel.enabled) {
        return noLink(u"no-links"_s, u"this channel is off, or no links into it can be made"_s);
    }
    const auto name = plainName.match(channel.address);
    if (!name.hasMatch()) {
        return noLink(u"no-name"_s, u"the channel's own name is not known: test its settings once"_s);
    }
    return QString(pattern).replace("{name}"_L1, name.captured(1));
}

Result<QJsonObject> madeLink(ApiContext &context, const CustomerId &id, const ChannelId &channelId, int validS)
{
    const Result<Channel> channel = context.core.reads().channel(channelId);
    if (!channel) {
        return invalid(u"there is no such channel"_s, u"channel_id"_s);
    }
    const Result<QString> frame = linkFrame(context, *channel);
    const Result<QJsonObject> secrets = context.core.reads().channelSecrets(channelId);
    if (!frame || !secrets) {
        return frame ? secrets.error() : frame.error();
    }
    const CustomerReference reference{.customer = id, .until = QDateTime::currentDateTimeUtc().addSecs(validS)};
    const Result<QString> signedText = signReference(referenceKey(channelId, *secrets), reference);
    if (!signedText) {
        return signedText.error();
    }
    return QJsonObject{{u"url"_s, QString(*frame).replace("{reference}"_L1, *signedText)},
                       {u"valid_until"_s, toWireTime(reference.until)}};
}

void makeStartLink(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    const auto channel = fields.reader().requiredId<ChannelId>("channel_id");
    const int validS = fields.seconds("valid_s").value_or(linkValidS);
    if (validS < shortestLinkS || validS > longestLinkS) {
        fields.refuse(invalid(u"not between a minute and 30 days"_s, u"valid_s"_s));
    }
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    const Result<Customer> customer = context.core.reads().customer(call.principal(), call.id<CustomerId>());
    if (!customer) {
        return reply.fail(customer.error());
    }
    if (customer->mergedInto) {
        return reply.fail({.kind = Error::Kind::Conflict,
                           .detail = u"This customer was merged into another one."_s,
                           .type = u"merged"_s,
                           .extra = {{u"into"_s, customer->mergedInto.value}}});
    }
    const Result<QJsonObject> link = madeLink(context, customer->id, channel, validS);
    reply(link ? jsonResponse(*link, 201) : problemResponse(link.error()));
}

} // namespace

void addStartLinkRoutes(Router &router, ApiContext &context)
{
    router.add(makeRoute(context, "POST", "/v1/customers/{id}/start-links", &makeStartLink));
}

} // namespace deskbell::hub
