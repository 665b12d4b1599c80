// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/clocks.h"
#include "hub/core/handlers/support.h"
#include "hub/core/outbound.h"
#include "hub/storage/conversationrows.h"
#include "hub/storage/documents.h"
#include "hub/storage/intakerows.h"
#include "hub/storage/outboxrows.h"
#include "hub/storage/searchindex.h"
#include "protocol/textfold.h"

#include <QJsonArray>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

QString postFingerprint(const PostMessage &command)
{
    const auto addresses = [](const QList<Address> &list) {
        QJsonArray array;
        for (const Address &address : list) {
            array.append(toJson(address));
        }
        return array;
    };
    QJsonArray attachments;
    for (const AttachmentId &id : command.attachments) {
        attachments.append(id.value);
    }
    // What was seen is left out: "send anyway" repeats the same message with newer eyes.
    return fingerprintOf(compactJson({{u"by"_s, command.by.agent.value},
                                      {u"conversation"_s, command.conversation.value},
                                      {u"channel"_s, command.channel.value},
                                      {u"kind"_s, command.kind},
                                      {u"text"_s, command.text},
                                      {u"html"_s, command.html},
                                      {u"subject"_s, command.subject},
                                      {u"to"_s, addresses(command.to)},
                                      {u"cc"_s, addresses(command.cc)},
                                      {u"bcc"_s, addresses(command.bcc)},
                                      {u"attachments"_s, attachments}}));
}

/// Conflict with what came in since, when there is something.
std::optional<Error> newerMessages(WriteContext &context, const PostMessage &command, const ConversationRow &row)
{
    if (!command.seenMessage) {
        return std::nullopt;
    }
    const auto seen = loadMessage(context, command.seenMessage);
    // Not known here (taken back since): then nothing of this conversation is known to have been seen.
    const qint64 position = seen && seen->value.conversationId == command.conversation ? seen->position : 0;
    if (position >= row.newestPosition) {
        return std::nullopt;
    }
    QJsonArray newer;
    for (const Message &message : messagesAfter(context.db(), command.conversation, position, 20)) {
        newer.append(toJson(message));
    }
    if (newer.isEmpty()) {
        return std::nullopt;
    }
    return Error{.kind = Error::Kind::Conflict,
                 .detail = u"Something newer is in the conversation."_s,
                 .type = u"newer-messages"_s,
                 .extra = {{u"newer"_s, newer}}};
}

Result<QList<Attachment>> usableAttachments(WriteContext &context, const PostMessage &command)
{
    QList<Attachment> attachments;
    for (const AttachmentId &id : command.attachments) {
        const auto row = loadAttachment(context, id);
        if (!row || row->message || (!command.by.system && row->uploader != command.by.agent)) {
            return invalid(u"attachments"_s, u"An attachment is not there, or belongs to another message."_s);
        }
        attachments.append(row->value);
    }
    return attachments;
}

Message baseMessage(const WriteContext &context, const PostMessage &command, const Conversation &conversation,
                    const QList<Attachment> &attachments)
{
    return {.id = command.id,
            .conversationId = conversation.id,
            .customerId = conversation.customerId,
            .kind = command.kind,
            .author = {.kind = command.by.system ? AuthorKind::System : AuthorKind::Agent,
                       .id = command.by.agent.value,
                       .name = command.by.name},
            .at = command.writtenAt.isValid() ? command.writtenAt : context.now(),
            .text = command.text,
            .html = command.html,
            .attachments = attachments};
}

void storePost(WriteContext &context, const PostMessage &command, ConversationRow &row, MessageRow &message)
{
    insertMessage(context, command.by.actor(), message, scopeOf(row.value));
    for (const AttachmentId &id : command.attachments) {
        claimAttachment(context, id, command.id);
    }
    QStringList texts{message.value.subject, message.value.text, message.value.author.name};
    for (const Address &address : message.value.to) {
        texts << address.name << address.address;
    }
    for (const Attachment &attachment : message.value.attachments) {
        texts << attachment.name;
    }
    indexWords(context.db(), {.customer = row.value.customerId, .conversation = row.value.id, .message = command.id}, texts);
}

Result<Stored<Message>> storeNote(WriteContext &context, const PostMessage &command, ConversationRow &row,
                                  const QList<Attachment> &attachments)
{
    MessageRow message{.value = baseMessage(context, command, row.value, attachments), .fingerprint = postFingerprint(command)};
    message.value.direction = Direction::Internal;
    storePost(context, command, row, message);
    // A note is no step of the exchange: it moves neither the list nor the clocks, but the conversation changed.
    updateConversation(context, command.by.actor(), row, scopeOf(row.value));
    return Stored<Message>{message.value, true};
}

Result<Stored<Message>> storeReply(WriteContext &context, const PostMessage &command, ConversationRow &row,
                                   const QList<Attachment> &attachments)
{
    const OutboundRoute route = decideRoute(row.value, context.channels(), command.channel, command.kind, command.to);
    if (!route.error.isEmpty()) {
        return invalid(route.errorField, route.error);
    }
    Conversation &conversation = row.value;
    const Channel &channel = *context.channel(route.thread.channelId);
    const auto parent = newestMail(context.db(), conversation.id, route.thread.id);

    MessageRow message{.value = baseMessage(context, command, conversation, attachments),
                       .channel = channel.id,
                       .fingerprint = postFingerprint(command)};
    Message &value = message.value;
    value.threadId = route.thread.id;
    value.kind = channel.kind;
    value.direction = Direction::Out;
    value.subject = !command.subject.isEmpty() ? command.subject : replySubject(conversation.subject);
    value.from = Address{.name = channel.name, .address = channel.address};
    value.to = route.to;
    value.cc = command.cc;
    value.delivery = Delivery{.state = command.deliver ? DeliveryState::Queued : DeliveryState::Sent, .at = value.at};
    value.rfcMessageId = u'<' + messageIdFor(command.id, channel.address) + u'>';
    if (parent) {
        value.inReplyTo = parent->value.id;
        message.references = referencesAfter(parent->references, parent->value.rfcMessageId);
    }
    const Scope scope = scopeOf(conversation);
    if (route.newThread) {
        addThread(context, row, route.thread);
    }
    if (!conversation.channels.contains(channel.kind)) {
        conversation.channels.append(channel.kind);
    }
    storePost(context, command, row, message);
    insertMailId(context.db(), value.rfcMessageId.mid(1).chopped(1), command.id, conversation.id);
    if (command.deliver) {
        insertOutboxRow(context.db(),
                        {.message = command.id,
                         .channel = channel.id,
                         .state = u"queued"_s,
                         .dueAt = command.sendAt.isValid() && command.sendAt > context.now() ? command.sendAt : context.now(),
                         .bcc = command.bcc});
        context.outboxTouched();
    }
    noteOutbound(conversation, value);
    row.newestPosition = message.position;
    row.seenPosition = message.position;
    updateConversation(context, command.by.actor(), row, scope);
    return Stored<Message>{value, true};
}

} // namespace

Result<Stored<Message>> handle(WriteContext &context, const PostMessage &command)
{
    if (const auto error = badId(command.id.value)) {
        return *error;
    }
    auto row = loadConversation(context, command.conversation);
    if (!row || !context.maySee(command.by, scopeOf(row->value))) {
        return notFound("conversation");
    }
    if (const auto existing = loadMessage(context, command.id)) {
        if (existing->fingerprint != postFingerprint(command)) {
            return otherContent();
        }
        return Stored<Message>{existing->value, false};
    }
    if (isRevoked(context.db(), command.id)) {
        return conflict(u"This message was taken back."_s);
    }
    if (command.text.trimmed().isEmpty() && command.html.isEmpty() && command.attachments.isEmpty()) {
        return invalid(u"text"_s, u"The message is empty."_s);
    }
    const bool note = command.kind == "note"_L1;
    if (!note) {
        if (auto error = newerMessages(context, command, *row)) {
            return *std::move(error);
        }
    }
    auto attachments = usableAttachments(context, command);
    if (!attachments) {
        return attachments.error();
    }
    return note ? storeNote(context, command, *row, *attachments) : storeReply(context, command, *row, *attachments);
}

Result<Done> handle(WriteContext &context, const RevokeMessage &command)
{
    const auto message = loadMessage(context, command.message);
    auto row = message ? loadConversation(context, message->value.conversationId) : std::nullopt;
    if (!row || !context.maySee(command.by, scopeOf(row->value))) {
        return notFound("message");
    }
    const auto waiting = loadOutboxRow(context.db(), command.message);
    if (!waiting || waiting->state != "queued"_L1 || waiting->attempt > 0) {
        return conflict(u"The message is on its way already."_s);
    }
    const Scope scope = scopeOf(row->value);
    deleteOutboxRow(context.db(), command.message);
    releaseAttachments(context, command.message);
    revokeMessage(context, command.by.actor(), *message, scope);
    const auto newest = newestMessage(context.db(), row->value.id);
    undoOutbound(row->value, newest);
    row->newestPosition = newestPositionOf(context.db(), row->value.id);
    updateConversation(context, command.by.actor(), *row, scope);
    return Done{};
}

} // namespace deskbell::hub
