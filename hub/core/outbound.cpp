// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/outbound.h"

#include "hub/core/clocks.h"
#include "hub/core/threading.h"
#include "protocol/textfold.h"

#include <QJsonArray>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

const Channel *channelById(const QList<Channel> &channels, const ChannelId &id)
{
    for (const Channel &channel : channels) {
        if (channel.id == id) {
            return &channel;
        }
    }
    return nullptr;
}

OutboundRoute noRoute(const QString &field, const QString &why) { return {.errorField = field, .error = why}; }

const Thread *newestThread(const Conversation &conversation, const QList<Channel> &channels, const ChannelId &channel,
                           const QString &kind)
{
    for (auto thread = conversation.threads.crbegin(); thread != conversation.threads.crend(); ++thread) {
        const bool fits = channel ? thread->channelId == channel : (kind.isEmpty() || thread->kind == kind);
        if (fits && channelById(channels, thread->channelId)) {
            return &*thread;
        }
    }
    return nullptr;
}

} // namespace

OutboundRoute decideRoute(const Conversation &conversation, const QList<Channel> &channels, const ChannelId &wanted,
                          const QString &kind, const QList<Address> &to)
{
    const Thread *thread = newestThread(conversation, channels, wanted, kind);
    if (!thread && !wanted) {
        return noRoute(u"channel_id"_s, u"The conversation has no thread to answer: name a channel."_s);
    }
    const Channel *channel = channelById(channels, thread ? thread->channelId : wanted);
    if (!channel) {
        return noRoute(u"channel_id"_s, u"There is no such channel."_s);
    }
    if (!kind.isEmpty() && kind != channel->kind) {
        return noRoute(u"kind"_s, u"The channel is of another kind."_s);
    }
    OutboundRoute route{.to = to};
    if (thread) {
        route.thread = *thread;
        if (route.to.isEmpty() && !thread->address.isEmpty()) {
            route.to.append(Address{.address = thread->address});
        }
    } else if (!to.isEmpty()) {
        route.newThread = true;
        route.thread = {.id = ThreadId::make(),
                        .channelId = channel->id,
                        .kind = channel->kind,
                        .address = to.constFirst().address,
                        .subject = conversation.subject};
    }
    if (route.to.isEmpty()) {
        return noRoute(u"to"_s, u"Nobody to send this to."_s);
    }
    return route;
}

QString replySubject(const QString &subject) { return u"Re: "_s + plainSubject(subject); }

QString forwardSubject(const QString &subject) { return u"Fwd: "_s + plainSubject(subject); }

QString messageIdFor(const MessageId &id, const QString &channelAddress)
{
    const QString domain = channelAddress.section(u'@', -1).trimmed().toLower();
    return id.value + u'@' + (domain.isEmpty() ? u"deskbell.invalid"_s : domain);
}

QStringList referencesAfter(const QStringList &parentReferences, const QString &parentMessageId)
{
    QStringList references = parentReferences;
    const QString parent = parentMessageId.startsWith(u'<') ? parentMessageId.mid(1).chopped(1) : parentMessageId;
    if (!parent.isEmpty() && !references.contains(parent)) {
        references.append(parent);
    }
    constexpr qsizetype most = 20;
    if (references.size() > most) {
        references.remove(1, references.size() - most);
    }
    return references;
}

void showNewest(Conversation &conversation, const Message &message)
{
    conversation.lastMessageAt = message.at;
    conversation.lastDirection = message.direction;
    conversation.lastMessagePreview = previewOf(message.visibleText.isEmpty() ? message.text : message.visibleText);
}

void noteOutbound(Conversation &conversation, const Message &message)
{
    if (!conversation.lastMessageAt.isValid() || message.at >= conversation.lastMessageAt) {
        showNewest(conversation, message);
    }
    if (isAnswer(message)) {
        stopWaiting(conversation, message.at);
    }
    conversation.unread = 0;
}

bool isScheduled(const Message &message)
{
    return message.sendAt.isValid() && message.sendAt > message.at.addSecs(longestHold.count()) && message.delivery
        && message.delivery->state == DeliveryState::Queued;
}

bool isAnswer(const Message &message)
{
    if (message.kind == "call"_L1) { // whoever called whom: they spoke with each other
        return message.call.contains("answered_at"_L1);
    }
    return message.direction == Direction::Out && message.forwardOf.isNull() && message.automatic.isEmpty()
        && !isScheduled(message);
}

std::optional<Address> senderOf(const Channel &channel, const QString &wanted)
{
    if (wanted.isEmpty() || wanted.compare(channel.address, Qt::CaseInsensitive) == 0) {
        return Address{.name = channel.name, .address = channel.address};
    }
    for (const QJsonValue element : channel.settings[u"aliases"_s].toArray()) {
        const QJsonObject alias = element.toObject();
        const QString name = alias[u"name"_s].toString();
        if (alias[u"address"_s].toString().compare(wanted, Qt::CaseInsensitive) == 0) {
            return Address{.name = name.isEmpty() ? channel.name : name, .address = alias[u"address"_s].toString()};
        }
    }
    return std::nullopt;
}

} // namespace deskbell::hub
