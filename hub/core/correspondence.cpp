// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/correspondence.h"

#include "hub/text/phonenumber.h"
#include "hub/text/subject.h"
#include "protocol/textfold.h"

#include <algorithm>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sameMatterDays = 14;

/// How far a message is on its way; what is not on it has none.
int stageOf(const Word<DeliveryState> &state)
{
    switch (state.value()) {
    case DeliveryState::Queued: return 0;
    case DeliveryState::Sending: return 1;
    case DeliveryState::Unconfirmed: return 2;
    case DeliveryState::Sent: return 3;
    case DeliveryState::Failed: return 4;
    case DeliveryState::Delivered: return 5;
    case DeliveryState::Read: return 6;
    case DeliveryState::Unknown: break;
    }
    return -1;
}

QString kindOfThread(const Conversation &conversation, const ChannelId &channel)
{
    const auto thread = std::find_if(conversation.threads.begin(), conversation.threads.end(),
                                     [&channel](const Thread &each) { return each.channelId == channel; });
    return thread == conversation.threads.end() ? QString() : thread->kind;
}

} // namespace

Identity normalisedIdentity(Identity identity, const QString &region)
{
    identity.kind = identity.kind.trimmed();
    identity.value = identity.value.trimmed();
    if (identity.kind == "email"_L1) {
        identity.value = identity.value.toLower();
    } else if (identity.kind == "phone"_L1) {
        const QString number = toE164(identity.value, region);
        identity.value = number.isEmpty() ? identity.value : number;
    }
    return identity;
}

QString numberRegion(const Channel &channel, const QList<Channel> &all, const QString &ofMachine)
{
    const auto regionOf = [](const Channel &one) {
        const QString said = one.settings[u"region"].toString();
        return said.isEmpty() ? regionOfNumber(one.address) : said.toUpper();
    };
    if (const QString own = regionOf(channel); !own.isEmpty()) {
        return own;
    }
    for (const Channel &other : all) {
        if (const QString region = regionOf(other); !region.isEmpty()) {
            return region;
        }
    }
    return ofMachine;
}

QString subjectFromText(const QString &text) { return previewOf(text, 60); }

ConversationId matterToAttach(const Conversation &fresh, const QList<Conversation> &unfinished, const ChannelId &channel,
                              const std::function<bool(const ConversationId &)> &refused)
{
    // Who writes to two mailboxes of one desk mostly has two matters; who goes on by text message rarely does.
    const QString kind = kindOfThread(fresh, channel);
    const QString subject = plainSubject(fresh.subject);
    for (const Conversation &other : unfinished) {
        const bool old = other.lastMessageAt.isValid() && other.lastMessageAt.daysTo(fresh.lastMessageAt) > sameMatterDays;
        const bool sameChannel = std::any_of(other.threads.begin(), other.threads.end(),
                                             [&channel](const Thread &thread) { return thread.channelId == channel; });
        const bool sameKind = !kind.isEmpty()
            && std::any_of(other.threads.begin(), other.threads.end(),
                           [&kind](const Thread &thread) { return thread.kind == kind; });
        const bool sameWords = !subject.isEmpty() && plainSubject(other.subject) == subject;
        if (other.id != fresh.id && !old && !sameChannel && (!sameKind || sameWords) && !refused(other.id)) {
            return other.id;
        }
    }
    return {};
}

std::optional<Delivery> deliveryAfterNews(const Delivery &known, const Delivery &news)
{
    const int before = stageOf(known.state);
    const int after = stageOf(news.state);
    // Words may come later than the state they explain.
    const bool explains = after == before && known.detail.isEmpty() && !news.detail.isEmpty();
    return after > before || explains ? std::optional(news) : std::nullopt;
}

} // namespace deskbell::hub
