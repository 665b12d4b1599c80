// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/clocks.h"
#include "hub/core/handlers/support.h"
#include "hub/core/outbound.h"
#include "hub/core/reassembly.h"
#include "hub/storage/channelrows.h"
#include "hub/storage/conversationrows.h"
#include "hub/storage/documents.h"
#include "hub/storage/intakerows.h"
#include "hub/storage/outboxrows.h"
#include "hub/storage/searchindex.h"
#include "hub/storage/writingrows.h"
#include "hub/text/replystrip.h"
#include "protocol/jsontext.h"
#include "protocol/textfold.h"

#include <QJsonArray>

#include <limits>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

void putAddresses(JsonText &out, const char *key, const QList<Address> &addresses)
{
    out.openList(key);
    for (const Address &address : addresses) {
        out.element();
        out.openObject();
        out.put("address", address.address);
        out.put("name", address.name);
        out.closeObject();
    }
    out.closeList();
}

/// Members in the order of the alphabet, as QJsonObject writes them: what was stored by an older version must compare.
QString postFingerprint(const PostMessage &command)
{
    QStringList attachments;
    for (const AttachmentId &id : command.attachments) {
        attachments.append(id.value);
    }
    // What was seen is left out: "send anyway" repeats the same message with newer eyes.
    JsonText out;
    out.openObject();
    out.putTexts("attachments", attachments);
    putAddresses(out, "bcc", command.bcc);
    out.put("by", command.by.agent.value);
    putAddresses(out, "cc", command.cc);
    out.put("channel", command.channel.value);
    out.put("conversation", command.conversation.value);
    if (command.forwardOf) {
        out.put("forward_of", command.forwardOf.value);
    }
    if (!command.from.isEmpty()) {
        out.put("from", command.from);
    }
    out.put("html", command.html);
    out.put("kind", command.kind);
    out.put("subject", command.subject);
    out.put("text", command.text);
    putAddresses(out, "to", command.to);
    out.closeObject();
    return fingerprintOf(out.take());
}

/// Conflict with what came in since, when there is something.
std::optional<Error> newerMessages(WriteContext &context, const PostMessage &command, const ConversationRow &row)
{
    if (!command.seenMessage) {
        return std::nullopt;
    }
    const auto seen = loadMessage(context, command.seenMessage);
    // Not known here (taken back since): then nothing of this conversation is known to have been seen.
    const qint64 position = seen && seen->value.conversationId == row.value.id ? seen->position : 0;
    if (position >= row.newestPosition) {
        return std::nullopt;
    }
    QJsonArray newer;
    for (const Message &message : messagesAfter(context.db(), row.value.id, position, 20)) {
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

bool maySeeMessage(WriteContext &context, const Principal &by, const MessageId &id)
{
    const auto message = loadMessage(context, id);
    const auto conversation = message ? loadConversation(context, message->value.conversationId) : std::nullopt;
    return conversation && context.maySee(by, scopeOf(conversation->value));
}

struct PostFiles {
    QList<Attachment> shown{};
    QList<AttachmentRow> copies{}; ///< of what belongs to another message: the same file once more
};

Result<PostFiles> usableAttachments(WriteContext &context, const PostMessage &command)
{
    PostFiles files;
    for (const AttachmentId &id : command.attachments) {
        auto row = loadAttachment(context, id);
        const bool own = row && !row->message && (command.by.system || row->uploader == command.by.agent);
        if (!own && !(row && row->message && maySeeMessage(context, command.by, row->message))) {
            return invalid(u"attachments"_s, u"An attachment is not there, or belongs to a message you may not see."_s);
        }
        if (!own) {
            row->value.id = AttachmentId::make();
            row->message = {};
            row->uploader = command.by.agent;
            files.copies.append(*row);
        }
        files.shown.append(row->value);
    }
    return files;
}

Message baseMessage(const WriteContext &context, const PostMessage &command, const Conversation &conversation,
                    const PostFiles &files)
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
            .attachments = files.shown};
}

void storePost(WriteContext &context, const PostMessage &command, const PostFiles &files, ConversationRow &row,
               MessageRow &message)
{
    insertMessage(context, command.by.actor(), message, scopeOf(row.value));
    for (const AttachmentRow &copy : files.copies) {
        insertAttachment(context, copy);
    }
    for (const Attachment &attachment : files.shown) {
        claimAttachment(context, attachment.id, command.id);
    }
    QStringList texts{message.value.subject, message.value.text, message.value.author.name};
    for (const Address &address : message.value.to + message.value.cc + message.value.bcc) {
        texts << address.name << address.address;
    }
    for (const Attachment &attachment : message.value.attachments) {
        texts << attachment.name;
    }
    indexWords(context.db(), {.customer = row.value.customerId, .conversation = row.value.id, .message = command.id}, texts);
}

Result<Stored<Message>> storeNote(WriteContext &context, const PostMessage &command, ConversationRow &row, const PostFiles &files)
{
    MessageRow message{.value = baseMessage(context, command, row.value, files), .fingerprint = postFingerprint(command)};
    message.value.direction = Direction::Internal;
    storePost(context, command, files, row, message);
    // A note is no step of the exchange: it moves neither the list nor the clocks, but the conversation changed.
    updateConversation(context, command.by.actor(), row, scopeOf(row.value));
    return Stored<Message>{message.value, true};
}

/// What is passed on stays in its thread, whoever it goes to: the next reply is to go to the customer all the same.
void stayInThread(OutboundRoute &route, const Conversation &conversation, const MessageRow &forwarded)
{
    for (const Thread &thread : conversation.threads) {
        if (thread.id == forwarded.value.threadId && thread.channelId == route.thread.channelId) {
            route.thread = thread;
            route.newThread = false;
        }
    }
}

/// Invalid: at once.
QDateTime sendMoment(const WriteContext &context, const PostMessage &command)
{
    if (!command.deliver) {
        return {};
    }
    const QDateTime held =
        command.hold.count() > 0 ? context.now().addSecs(std::min(command.hold, longestHold).count()) : QDateTime();
    const QDateTime wished = command.sendAt.isValid() && command.sendAt > context.now() ? command.sendAt : QDateTime();
    return held.isValid() && (!wished.isValid() || held > wished) ? held : wished;
}

/// Whether the draft's words went into the message. What was typed after the message was written (an agent may write on while it
/// waits to go out) is the beginning of another one. The desk it comes from says so itself (keepDraft); the clocks decide only
/// about what another desk of the same agent typed.
bool becameMessage(const Draft &draft, const PostMessage &command)
{
    const QString id = command.id.value;
    const bool tellsTime = id.size() == 36 && id.at(14) == u'7'; // RFC 9562 section 5.7: 48 bits of milliseconds come first
    const qint64 written = tellsTime ? (id.left(8) + id.mid(9, 4)).toLongLong(nullptr, 16) : std::numeric_limits<qint64>::max();
    return draft.updatedAt.toMSecsSinceEpoch() <= written || command.text == draft.text
        || command.text.startsWith(draft.text.trimmed() + u'\n');
}

/// What came of the draft is posted: no desk of its writer shows it any more.
void endDraft(WriteContext &context, const PostMessage &command, const ConversationId &conversation)
{
    const auto draft = readDraft(context.db(), command.by.agent, conversation, draftModeOf(command.kind));
    if (draft && !draft->isEmpty() && !command.keepDraft && becameMessage(*draft, command)) {
        const QDateTime at = std::max(context.now(), draft->updatedAt.addMSecs(1));
        putDraft(context, command.by.actor(), command.by.agent,
                 {.conversationId = conversation, .kind = draft->kind, .updatedAt = at});
    }
}

Result<Stored<Message>> storeReply(WriteContext &context, const PostMessage &command, ConversationRow &row,
                                   const PostFiles &files)
{
    OutboundRoute route = decideRoute(row.value, context.channels(), command.channel, command.kind, command.to);
    if (!route.error.isEmpty()) {
        return invalid(route.errorField, route.error);
    }
    Conversation &conversation = row.value;
    const auto forwarded = command.forwardOf ? loadMessage(context, command.forwardOf) : std::nullopt;
    if (command.forwardOf && (!forwarded || forwarded->value.conversationId != conversation.id)) {
        return invalid(u"forward_of"_s, u"The conversation has no such message."_s);
    }
    if (forwarded && command.to.isEmpty()) {
        return invalid(u"to"_s, u"Say whom to forward this to."_s);
    }
    for (const Address &address : route.to) {
        if (isOptedOut(context.db(), route.thread.kind, address.address)) {
            return Error{.kind = Error::Kind::Conflict,
                         .detail = u"Nobody may write there any more: the customer asked for it."_s,
                         .type = u"opted-out"_s};
        }
    }
    if (forwarded) {
        stayInThread(route, conversation, *forwarded);
    }
    const Channel &channel = *context.channel(route.thread.channelId);
    for (const Address &to : route.to) {
        if (isOptedOut(context.db(), channel.kind, to.address)) {
            return invalid(u"to"_s,
                           u"%1 wants no messages on this channel any more (STOP). Only they can take that back, by START."_s.arg(
                               to.address));
        }
    }
    const auto sender = senderOf(channel, command.from);
    if (!sender) {
        return invalid(u"from"_s, u"This is neither the channel's address nor one of its aliases."_s);
    }
    const auto parent = forwarded ? forwarded : newestMail(context.db(), conversation.id, route.thread.id);
    const QDateTime sendAt = sendMoment(context, command);

    MessageRow message{.value = baseMessage(context, command, conversation, files),
                       .channel = channel.id,
                       .fingerprint = postFingerprint(command)};
    Message &value = message.value;
    value.threadId = route.thread.id;
    value.kind = channel.kind;
    value.direction = Direction::Out;
    if (value.kind == "email"_L1) {
        // What the agent wrote, apart from signature and quoted original: that is what a timeline shows of it.
        const QString own = visibleReply(value.text);
        value.visibleText = own == value.text ? QString() : own;
    }
    value.subject = !command.subject.isEmpty() ? command.subject
        : forwarded                            ? forwardSubject(forwarded->value.subject)
                                               : replySubject(conversation.subject);
    value.from = sender;
    value.to = route.to;
    value.cc = command.cc;
    value.bcc = command.bcc;
    value.forwardOf = command.forwardOf;
    value.sendAt = sendAt;
    value.delivery = Delivery{.state = command.deliver ? DeliveryState::Queued : DeliveryState::Sent, .at = value.at};
    value.rfcMessageId = u'<' + messageIdFor(command.id, sender->address) + u'>';
    if (parent) {
        value.inReplyTo = parent->value.id;
        message.references = referencesAfter(parent->references, parent->value.rfcMessageId);
    }
    const Scope scope = scopeOf(conversation);
    if (route.newThread) {
        addThread(context, row, route.thread);
    } else if (!forwarded) {
        // The last used one is offered first.
        conversation.threads.removeIf([&route](const Thread &one) { return one.id == route.thread.id; });
        conversation.threads.append(route.thread);
    }
    if (!conversation.channels.contains(channel.kind)) {
        conversation.channels.append(channel.kind);
    }
    storePost(context, command, files, row, message);
    insertMailId(context.db(), value.rfcMessageId.mid(1).chopped(1), command.id, conversation.id);
    if (command.deliver) {
        insertOutboxRow(context.db(),
                        {.message = command.id,
                         .channel = channel.id,
                         .state = u"queued"_s,
                         .dueAt = sendAt.isValid() ? sendAt : context.now(),
                         .bcc = command.bcc});
        context.outboxTouched();
    }
    noteOutbound(conversation, value);
    row.newestPosition = message.position;
    row.seenPosition = message.position;
    updateConversation(context, command.by.actor(), row, scope);
    return Stored<Message>{value, true};
}

/// The answer never left: whoever waited waits again, also where the matter was thought to be done with it.
void goOnWithout(WriteContext &context, ConversationRow &row)
{
    const QList<MessageRow> left = messagesOf(context, row.value.id);
    const Queue *queue = context.queue(row.value.queueId);
    ConversationRow reopened = row;
    reopened.value.state = ConversationState::Open;
    derive(reopened, left, queue, context.now());
    const bool done = stateClassOf(row.value) == 2;
    if (done && !reopened.value.waitingSince.isValid()) {
        derive(row, left, queue, context.now());
        return;
    }
    if (done && queue) {
        startResolution(reopened.value, *queue, context.now());
    }
    reopened.value.state = done ? Word<ConversationState>(ConversationState::Open) : row.value.state;
    row = reopened;
}

} // namespace

Result<Stored<Message>> handle(WriteContext &context, const PostMessage &command)
{
    if (const auto error = badId(command.id.value)) {
        return *error;
    }
    const auto existing = loadMessage(context, command.id);
    // Whoever wrote it may hear that it is there, even where the conversation is out of their sight by now: told "not found", they
    // would write it once more elsewhere. The fingerprint has the author in it.
    if (existing && existing->fingerprint == postFingerprint(command)) {
        return Stored<Message>{existing->value, false};
    }
    // What was written in a conversation that was merged meanwhile belongs where that one goes on.
    auto row = loadLivingConversation(context, command.conversation);
    if (!row || !context.maySee(command.by, scopeOf(row->value))) {
        return notFound("conversation");
    }
    if (existing) {
        return otherContent();
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
    const auto files = usableAttachments(context, command);
    if (!files) {
        return files.error();
    }
    auto stored = note ? storeNote(context, command, *row, *files) : storeReply(context, command, *row, *files);
    if (stored) {
        endDraft(context, command, row->value.id);
    }
    return stored;
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
    goOnWithout(context, *row);
    updateConversation(context, command.by.actor(), *row, scope);
    return Done{};
}

} // namespace deskbell::hub
