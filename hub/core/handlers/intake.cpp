// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/clocks.h"
#include "hub/core/handlers/support.h"
#include "hub/core/inbound.h"
#include "hub/core/outbound.h"
#include "hub/core/threading.h"
#include "hub/storage/conversationrows.h"
#include "hub/storage/customerrows.h"
#include "hub/storage/intakerows.h"
#include "hub/storage/searchindex.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

using ImportReply = ImportMail::Reply;

/// A blob that cannot be kept is a failure of the storage, not of the mail.
QByteArray putBlob(WriteContext &context, const QByteArray &content)
{
    auto hash = context.blobs().putSeenBy(&context.db(), content);
    if (!hash) {
        throw DatabaseError(hash.error().detail, false);
    }
    return *std::move(hash);
}

ImportReply counted(WriteContext &context, const ImportMail &command, ImportReply reply)
{
    context.countIntake(command.channel, reply.verdict);
    context.raisePosition(command.channel, command.spot);
    return reply;
}

/// Whoever mailed the desk first becomes a customer. Another hub may be faster: then theirs counts.
Customer customerFor(WriteContext &context, const Address &address)
{
    if (!address.address.isEmpty()) {
        if (const CustomerId known = findIdentity(context.db(), u"email"_s, address.address)) {
            if (const auto customer = loadCustomer(context, known)) {
                return *customer;
            }
        }
    }
    const Customer customer = customerFromMail(address, context.now());
    insertCustomer(context, Principal::hub().actor(), customer);
    return customer;
}

Message messageFrom(const WriteContext &context, const ImportMail &command, const Channel &channel, const Customer &peer,
                    const MailPeer &who)
{
    const ParsedMail &mail = *command.parsed;
    Message message{.id = MessageId::make(),
                    .kind = channel.kind,
                    .direction = command.outgoing ? Direction::Out : Direction::In,
                    .author = {.kind = AuthorKind::Customer, .id = peer.id.value, .name = peer.name},
                    .at = command.receivedAt.isValid() ? command.receivedAt.toUTC() : context.now(),
                    .text = mail.text,
                    .visibleText = mail.visibleText == mail.text ? QString() : mail.visibleText,
                    .html = mail.html,
                    .subject = mail.subject,
                    .to = mail.to,
                    .cc = mail.cc,
                    .automatic = mail.automatic,
                    .blockedImages = mail.blockedImages,
                    .trackingPixels = mail.trackingPixels,
                    .notice = mail.notice};
    if (!mail.from.address.isEmpty() || !mail.from.name.isEmpty()) {
        message.from = mail.from;
    }
    if (!mail.messageId.isEmpty()) {
        message.rfcMessageId = u'<' + mail.messageId + u'>';
    }
    if (command.outgoing) {
        message.author = {.kind = AuthorKind::Agent, .name = mail.from.name.isEmpty() ? channel.name : mail.from.name};
        message.delivery = Delivery{.state = DeliveryState::Sent, .at = message.at};
        message.automatic.clear();
    } else if (who.ownLoop) {
        message.author = {.kind = AuthorKind::System, .name = channel.name};
        if (message.automatic.isEmpty()) {
            message.automatic = u"auto_reply"_s;
        }
    }
    return message;
}

void storeParts(WriteContext &context, const ParsedMail &mail, Message &message)
{
    for (const MailPart &part : mail.parts) {
        AttachmentRow row{.value = {.id = AttachmentId::make(),
                                    .name = part.name,
                                    .mediaType = part.mediaType,
                                    .size = part.data.size(),
                                    .inlineId = part.inlinePart ? part.contentId : QString()},
                          .message = message.id,
                          .blob = putBlob(context, part.data)};
        insertAttachment(context, row);
        message.attachments.append(row.value);
    }
}

ConversationRow newConversation(WriteContext &context, const Channel &channel, const Customer &customer,
                                const ImportMail &command, const Message &message)
{
    const ParsedMail &mail = *command.parsed;
    ConversationRow row{.value = {.id = ConversationId::make(),
                                  .customerId = customer.id,
                                  .subject = plainSubject(mail.subject),
                                  .queueId = channel.queueId,
                                  .createdAt = message.at}};
    if (!context.queue(channel.queueId) && !context.queues().isEmpty()) {
        row.value.queueId = context.queues().constFirst().id;
    }
    if (command.age == MailAge::Settled) {
        row.value.state = ConversationState::Resolved;
        return row;
    }
    const Queue *queue = context.queue(row.value.queueId);
    if (queue && message.direction == Direction::In && message.automatic.isEmpty()) {
        startResolution(row.value, *queue, message.at);
    }
    if (message.direction == Direction::Out) {
        row.value.state = ConversationState::Pending;
    }
    return row;
}

void indexMail(WriteContext &context, const Conversation &conversation, const Customer &peer, const Message &message)
{
    QStringList texts{message.subject, conversation.subject, peer.name, message.text};
    const auto addPeople = [&texts](const QList<Address> &people) {
        for (const Address &person : people) {
            texts << person.name << person.address;
        }
    };
    if (message.from) {
        addPeople({*message.from});
    }
    addPeople(message.to);
    addPeople(message.cc);
    for (const Attachment &attachment : message.attachments) {
        texts << attachment.name;
    }
    indexWords(context.db(), {.customer = conversation.customerId, .conversation = conversation.id, .message = message.id},
               texts);
}

/// History, and what a first fill brings after newer mails of the same matter: neither wakes anything nor counts as unread.
bool comesLate(const ImportMail &command, const Conversation &conversation, const Message &message)
{
    return command.age == MailAge::Settled
        || (command.age == MailAge::Earlier && conversation.lastMessageAt.isValid() && message.at < conversation.lastMessageAt);
}

void noteOnConversation(WriteContext &context, ConversationRow &row, const Message &message, bool late)
{
    if (late) {
        return noteHistory(row.value, message);
    }
    if (message.direction == Direction::In) {
        noteInbound(row.value, message, context.queue(row.value.queueId));
        return;
    }
    const int unread = row.value.unread;
    noteOutbound(row.value, message);
    row.value.unread = unread;
}

ImportReply storeMail(WriteContext &context, const ImportMail &command, const Channel &channel, const ThreadingDecision &decision,
                      const QByteArray &raw)
{
    const ParsedMail &mail = *command.parsed;
    const Actor actor{.kind = AuthorKind::System, .id = channel.id.value, .name = channel.name};
    const MailPeer who =
        decidePeer(mail, command.outgoing, [&context](const QString &address) { return context.isOwnAddress(address); });
    const Customer peer = customerFor(context, who.customer);

    MessageRow message{.value = messageFrom(context, command, channel, peer, who),
                       .channel = channel.id,
                       .references = mail.references.mid(qMax<qsizetype>(0, mail.references.size() - 20)),
                       .rawBlob = raw,
                       .rawSize = command.raw.size(),
                       .intakeChannel = channel.id};
    auto known = decision.conversation ? loadConversation(context, decision.conversation) : std::nullopt;
    const bool created = !known;
    ConversationRow row = known ? *std::move(known) : newConversation(context, channel, peer, command, message.value);
    Conversation &conversation = row.value;
    const Scope before = scopeOf(conversation);

    message.value.conversationId = conversation.id;
    message.value.customerId = conversation.customerId;
    message.value.inReplyTo = decision.parent;
    Thread thread{.id = ThreadId::make(),
                  .channelId = channel.id,
                  .kind = channel.kind,
                  .address = who.replyAddress,
                  .subject = plainSubject(mail.subject)};
    const bool newThread = chooseThread(conversation, channel.id, who.replyAddress, thread);
    message.value.threadId = thread.id;
    if (!conversation.channels.contains(channel.kind)) {
        conversation.channels.append(channel.kind);
    }
    storeParts(context, mail, message.value);
    const bool late = comesLate(command, conversation, message.value);
    noteOnConversation(context, row, message.value, late);
    if (created) {
        conversation.threads.append(thread);
        insertConversation(context, actor, row);
    } else if (newThread) {
        addThread(context, row, thread);
    }
    insertMessage(context, actor, message, before);
    row.newestPosition = message.position;
    row.seenPosition = late && conversation.unread == 0 ? message.position : row.seenPosition;
    if (created) {
        setNewestPosition(context, row);
        if (late) {
            updateSeenPosition(context, row);
        }
    } else {
        updateConversation(context, actor, row, before);
    }
    if (!mail.messageId.isEmpty()) {
        insertMailId(context.db(), mail.messageId, message.value.id, conversation.id);
    }
    insertReferences(context.db(), mail.references, conversation.id);
    indexMail(context, conversation, peer, message.value);
    return {.verdict = ImportVerdict::Imported, .message = message.value.id, .conversation = conversation.id};
}

ImportReply importParsed(WriteContext &context, const ImportMail &command, const Channel &channel)
{
    const ParsedMail &mail = *command.parsed;
    QStringList ids = mail.references;
    if (!mail.messageId.isEmpty()) {
        ids.prepend(mail.messageId);
    }
    const ThreadingDecision decision = decideThread(mail.messageId, mail.references, findMails(context.db(), ids));
    if (decision.duplicateOf) {
        return {.verdict = ImportVerdict::Duplicate, .message = decision.duplicateOf, .conversation = decision.conversation};
    }
    const QByteArray raw = putBlob(context, command.raw);
    if (mail.messageId.isEmpty() && hasRawMail(context.db(), raw)) {
        return {.verdict = ImportVerdict::Duplicate};
    }
    return storeMail(context, command, channel, decision, raw);
}

ImportReply keepAside(WriteContext &context, const ImportMail &command)
{
    const QByteArray blob = putBlob(context, command.raw);
    if (command.spot.uid != 0) {
        markSetAside(context.db(), command.channel, command.spot);
    }
    if (isQuarantined(context.db(), command.channel, blob)) {
        return {.verdict = ImportVerdict::Duplicate};
    }
    insertQuarantine(context, command, blob);
    return {.verdict = ImportVerdict::Quarantined};
}

} // namespace

Result<ImportReply> handle(WriteContext &context, const ImportMail &command)
{
    const Channel *channel = context.channel(command.channel);
    if (!channel) {
        return notFound("channel");
    }
    if (!command.parsed && command.quarantineReason.isEmpty()) {
        return invalid(u"parsed"_s, u"A mail is either parsed or set aside."_s);
    }
    if (command.spot.uid != 0 && !takeSpot(context.db(), command.channel, command.spot)) {
        return counted(context, command, {.verdict = ImportVerdict::Duplicate});
    }
    const ImportReply reply =
        command.quarantineReason.isEmpty() ? importParsed(context, command, *channel) : keepAside(context, command);
    return counted(context, command, reply);
}

Result<Done> handle(WriteContext &context, const SetMailboxPosition &command)
{
    if (!context.channel(command.channel)) {
        return notFound("channel");
    }
    setMailboxPosition(context.db(), command);
    return Done{};
}

} // namespace deskbell::hub
