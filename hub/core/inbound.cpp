// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/inbound.h"

#include "hub/core/clocks.h"
#include "hub/core/outbound.h"
#include "hub/text/subject.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

Address normalised(Address address)
{
    address.address = address.address.trimmed().toLower();
    address.name = address.name.simplified();
    return address;
}

Address firstForeign(const QList<Address> &addresses, const std::function<bool(const QString &)> &isOwn)
{
    for (const Address &address : addresses) {
        if (!address.address.isEmpty() && !isOwn(address.address)) {
            return normalised(address);
        }
    }
    return {};
}

} // namespace

MailPeer decidePeer(const ParsedMail &mail, bool outgoing, const std::function<bool(const QString &)> &isOwn)
{
    if (outgoing) {
        Address to = firstForeign(mail.to + mail.cc, isOwn);
        if (to.address.isEmpty() && !mail.to.isEmpty()) {
            to = normalised(mail.to.constFirst());
        }
        return {.customer = to, .replyAddress = to.address};
    }
    const Address replyTo = firstForeign(mail.replyTo, isOwn);
    const Address from = normalised(mail.from);
    if (!from.address.isEmpty() && isOwn(from.address)) {
        if (!replyTo.address.isEmpty()) {
            return {.customer = replyTo, .replyAddress = replyTo.address};
        }
        const Address to = firstForeign(mail.to + mail.cc, isOwn);
        const Address peer = to.address.isEmpty() ? from : to;
        return {.customer = peer, .replyAddress = peer.address, .ownLoop = true};
    }
    return {.customer = from, .replyAddress = replyTo.address.isEmpty() ? from.address : replyTo.address};
}

bool isCreditedForward(const ParsedMail &mail, bool byDesk, const std::function<bool(const QString &)> &isOwn)
{
    return byDesk && mail.automatic.isEmpty() && mail.forwarded && !mail.forwarded->from.address.isEmpty()
        && !isOwn(mail.forwarded->from.address);
}

ParsedMail asTheDeskTakesIt(ParsedMail mail, bool byDesk, const std::function<bool(const QString &)> &isOwn)
{
    // A group address that hands every mail on marks each as a list's: "support@example.com" is <support.example.com>.
    if (mail.automatic == "list"_L1 && !mail.listId.isEmpty()) {
        const QString id = mail.listId;
        for (qsizetype dot = id.indexOf(u'.'); dot > 0; dot = id.indexOf(u'.', dot + 1)) {
            if (isOwn(id.first(dot) + u'@' + id.sliced(dot + 1))) {
                mail.automatic.clear();
                break;
            }
        }
    }
    if (!isCreditedForward(mail, byDesk, isOwn)) {
        return mail;
    }
    const ForwardedMail within = *mail.forwarded;
    mail.from = within.from;
    mail.replyTo.clear();
    mail.subject = within.subject.isEmpty() ? plainSubject(mail.subject) : within.subject;
    mail.text = within.text;
    mail.visibleText = within.visibleText;
    mail.html = within.html;
    mail.language = within.language;
    return mail;
}

Customer customerFromMail(const Address &address, const QDateTime &now)
{
    Customer customer{.id = CustomerId::make(), .createdAt = now};
    customer.name = !address.name.isEmpty() ? address.name : address.address.section(u'@', 0, 0);
    if (customer.name.isEmpty()) {
        customer.name = u"Unknown sender"_s;
    }
    if (!address.address.isEmpty()) {
        customer.identities.append({.id = IdentityId::make(), .kind = u"email"_s, .value = address.address});
    }
    return customer;
}

void noteInbound(Conversation &conversation, const Message &message, const Queue *targets)
{
    ++conversation.unread;
    const bool person = message.automatic.isEmpty();
    const bool done = conversation.state == ConversationState::Resolved || conversation.state == ConversationState::Closed;
    if (person && targets) {
        if (done) {
            startResolution(conversation, *targets, message.at);
        }
        startWaiting(conversation, *targets, message.at);
    } else if (person && !conversation.waitingSince.isValid()) {
        conversation.waitingSince = message.at;
    }
    if (person) {
        conversation.state = ConversationState::Open;
        conversation.snoozedUntil = {};
    }
    // A mail may come after newer ones: the list shows the newest.
    if (!conversation.lastMessageAt.isValid() || message.at >= conversation.lastMessageAt) {
        showNewest(conversation, message);
    }
}

void noteHistory(Conversation &conversation, const Message &message)
{
    if (!conversation.lastMessageAt.isValid() || message.at >= conversation.lastMessageAt) {
        showNewest(conversation, message);
    }
    if (message.at < conversation.createdAt) {
        conversation.createdAt = message.at;
    }
}

bool chooseThread(const Conversation &conversation, const ChannelId &channel, const QString &address, Thread &thread)
{
    for (const Thread &known : conversation.threads) {
        if (known.channelId == channel && known.address.compare(address, Qt::CaseInsensitive) == 0) {
            thread = known;
            return false;
        }
    }
    return true;
}

} // namespace deskbell::hub
