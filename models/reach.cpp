// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reach.h"

#include <algorithm>

namespace deskbell {

namespace {

ChannelTraits traitsOfKind(const QList<ChannelTraits> &kinds, const QString &kind)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&kind](const ChannelTraits &one) { return one.kind == kind; });
    return found == kinds.end() ? ChannelTraits{.kind = kind} : *found;
}

/// Greater: used later; -1: never in this conversation.
qsizetype usedAt(const Conversation &conversation, const Reach &reach)
{
    for (qsizetype i = conversation.threads.size() - 1; i >= 0; --i) {
        const Thread &thread = conversation.threads.at(i);
        if (thread.channelId == reach.channel && thread.address.compare(reach.address, Qt::CaseInsensitive) == 0) {
            return i;
        }
    }
    return -1;
}

bool hasWritten(const QList<Conversation> &conversations, const Reach &reach)
{
    return std::any_of(conversations.begin(), conversations.end(),
                       [&reach](const Conversation &one) { return usedAt(one, reach) >= 0; });
}

} // namespace

QList<Reach> reachesOf(const Customer &customer, const Conversation &conversation, const QList<Conversation> &others,
                       const QList<Channel> &channels, const QList<ChannelTraits> &kinds)
{
    QList<Reach> reaches;
    for (const Channel &channel : channels) {
        const ChannelTraits traits = traitsOfKind(kinds, channel.kind);
        if (!channel.enabled || channel.paused || traits.identity.isEmpty()) {
            continue;
        }
        for (const Identity &identity : customer.identities) {
            const bool forPeople = identity.kind == QLatin1String("email") || identity.kind == QLatin1String("phone");
            Reach reach{.channel = channel.id,
                        .kind = channel.kind,
                        .channelName = channel.name,
                        .identity = identity.id,
                        .address = identity.value,
                        .shown = forPeople ? identity.value : identity.label};
            const bool fits = identity.kind == traits.identity && !identity.optedOut.contains(channel.kind);
            if (fits && (traits.can("start") || hasWritten(others, reach) || usedAt(conversation, reach) >= 0)) {
                reaches.append(reach);
            }
        }
    }
    std::stable_sort(reaches.begin(), reaches.end(), [&conversation](const Reach &a, const Reach &b) {
        return usedAt(conversation, a) > usedAt(conversation, b);
    });
    if (!reaches.isEmpty() && !conversation.threads.isEmpty()) {
        reaches.first().current = usedAt(conversation, reaches.constFirst()) == conversation.threads.size() - 1;
    }
    return reaches;
}

QList<Channel> channelsToInviteTo(const Customer &customer, const QList<Channel> &channels, const QList<ChannelTraits> &kinds)
{
    QList<Channel> inviting;
    for (const Channel &channel : channels) {
        const ChannelTraits traits = traitsOfKind(kinds, channel.kind);
        const bool reached = std::any_of(customer.identities.begin(), customer.identities.end(),
                                         [&traits](const Identity &identity) { return identity.kind == traits.identity; });
        if (channel.enabled && !channel.paused && traits.can("start_link") && !reached && !customer.id.isNull()) {
            inviting.append(channel);
        }
    }
    return inviting;
}

} // namespace deskbell
