// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/routes/providercall.h"

#include "hub/api/visitor/visitorwire.h"

#include <sodium.h>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

bool sameSecret(const QByteArray &a, const QByteArray &b)
{
    return !a.isEmpty() && a.size() == b.size()
        && sodium_memcmp(a.constData(), b.constData(), static_cast<size_t>(a.size())) == 0;
}

} // namespace

RefusedCalls::RefusedCalls(ApiContext &context, const Call &call)
    : m_book(context.hooks)
{
    const QByteArray from = clientAddressOf(call.request);
    m_network = isThisMachine(from) ? QByteArray() : networkOf(from);
}

std::optional<Error> RefusedCalls::error() const
{
    const auto wait = m_network.isEmpty() ? std::chrono::seconds(0) : m_book->refused.waitFor(m_network);
    if (wait.count() <= 0) {
        return std::nullopt;
    }
    return Error{.kind = Error::Kind::TooMany,
                 .detail = u"too many calls were refused: wait a moment"_s,
                 .retryAfterSeconds = static_cast<int>(wait.count())};
}

void RefusedCalls::note() const
{
    if (!m_network.isEmpty()) {
        m_book->refused.take(m_network);
    }
}

Result<ProviderCall> providerCallOf(ApiContext &context, const Call &call, const QByteArray &presented, const QString &rest)
{
    const Error nobody{.kind = Error::Kind::NotFound, .detail = u"there is no such path"_s};
    const Result<ChannelId> id = context.hooks->find(context.core.reads(), presented);
    if (!id) {
        return id.error();
    }
    const Result<Channel> channel = id->isNull() ? Result<Channel>(nobody) : context.core.reads().channel(*id);
    const Result<QJsonObject> secrets = channel ? context.core.reads().channelSecrets(*id) : Result<QJsonObject>(channel.error());
    if (!secrets) {
        return secrets.error();
    }
    if (!sameSecret(secrets->value(HookBook::secretKey).toString().toUtf8(), presented)) {
        return nobody;
    }
    return ProviderCall{.channel = *channel, .secrets = *secrets, .request = call.request, .rest = rest};
}

} // namespace deskbell::hub
