// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/api.h"
#include "hub/api/visitor/ratelimit.h"
#include "hub/core/chatcommands.h"

#include <optional>

/// What the public calls of the web chat share.
namespace deskbell::hub {

constexpr qint64 visitorUploadLimit = 10 * 1024 * 1024;

struct KnownVisitor {
    Visitor visitor{};
    Channel channel{};
    QByteArray tokenHash{};
};

/// The chat, when it is one and on; NotFound otherwise.
Result<Channel> liveChat(ApiContext &context, const ChannelId &id);
/// Whose token it is. SignedOut without a valid one, Forbidden from another website, NotFound when the chat is off.
Result<KnownVisitor> visitorOf(ApiContext &context, const Call &call);
/// TooMany with Retry-After, or none. \a byAddress: the key is an address; this machine's own is not limited.
std::optional<Error> tooFast(RateLimit &limit, const QByteArray &key, bool byAddress = false, double cost = 1);

void addVisitorUploadRoute(Router &router, ApiContext &context);

} // namespace deskbell::hub
