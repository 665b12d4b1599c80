// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/clocks.h"
#include "hub/core/correspondence.h"
#include "hub/core/handlers/likeness.h"
#include "hub/core/handlers/pausenotice.h"
#include "hub/core/handlers/support.h"
#include "hub/core/inbound.h"
#include "hub/core/outbound.h"
#include "hub/storage/channelrows.h"
#include "hub/storage/conversationrows.h"
#include "hub/storage/customerrows.h"
#include "hub/storage/outboxrows.h"
#include "hub/storage/searchindex.h"
#include "hub/text/language.h"
#include "hub/text/phonenumber.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

using TakeReply = TakeMessage::Reply;

/// So soon after the end it is the same matter: "thanks", "one more thing".
constexpr std::chrono::hours afterword{12};
constexpr int mostMatters = 10;
/// Of a message that is changed for ever.
constexpr qsizetype mostEarlierTexts = 50;

/// A message of a channel without mailbox on its way into the desk.
struct Taking {
    const TakeMessage &command;
    const Channel &channel;
    Identity identity{}; ///< normalised
    QString address{}; ///< where an answer goes
    QString region{}; ///< of numbers without country code
    Actor actor{};
};

Taking takingOf(WriteContext &context, const TakeMessage &command, const Channel &channel)
{
    const QString machine = QLocale::territoryToCode(QLocale::system().territory());
    const QString region = numberRegion(channel, context.channels(), machine);
    Taking taking{.command = command,
                  .channel = channel,
                  .identity = normalisedIdentity(command.from.identity, region),
                  .region = region,
                  .actor = {.kind = AuthorKind::System, .id = channel.id.value, .name = channel.name}};
    taking.address = command.from.address.isEmpty() ? taking.identity.value : command.from.address;
    return taking;
}

QString nameOf(const Taking &taking)
{
    if (!taking.command.from.name.trimmed().isEmpty()) {
        return taking.command.from.name.simplified().left(200);
    }
    return taking.identity.kind == "phone"_L1 ? readableNumber(taking.identity.value) : taking.identity.value;
}

void addIdentity(Customer &customer, Identity identity)
{
    for (Identity &known : customer.identities) {
        if (known.kind == identity.kind && known.value == identity.value) {
            known.verified = known.verified || identity.verified;
            return;
        }
    }
    identity.id = identity.id ? identity.id : IdentityId::make();
    customer.identities.append(identity);
}

/// Whose identity it is, when it is known, or one of those vouched for.
std::optional<Customer> knownCorrespondent(WriteContext &context, const Taking &taking)
{
    if (const CustomerId owner = findIdentity(context.db(), taking.identity.kind, taking.identity.value)) {
        return loadCustomer(context, owner);
    }
    for (const Identity &proven : taking.command.from.proven) {
        const Identity normal = normalisedIdentity(proven, {});
        if (const CustomerId owner = findIdentity(context.db(), normal.kind, normal.value)) {
            return loadCustomer(context, owner);
        }
    }
    return std::nullopt;
}

/// What the channel says of its correspondent, on top of what is known. A name a person gave a customer stays.
void learnFrom(WriteContext &context, const Taking &taking, Customer &customer)
{
    const Correspondent &from = taking.command.from;
    addIdentity(customer, taking.identity);
    for (const Identity &proven : from.proven) {
        Identity normal = normalisedIdentity(proven, {});
        const CustomerId owner = findIdentity(context.db(), normal.kind, normal.value);
        if (!owner || owner == customer.id) {
            normal.verified = true;
            addIdentity(customer, normal);
        }
    }
    if (customer.language.isEmpty()) {
        customer.language = from.language;
    }
    for (auto it = from.fields.begin(); it != from.fields.end(); ++it) {
        customer.fields.insert(it.key(), it.value());
    }
    if (taking.command.wantsMessages) {
        setOptedOut(context.db(), taking.channel.kind, taking.identity.value, !*taking.command.wantsMessages, context.now());
    }
    for (Identity &own : customer.identities) {
        if (own.value == taking.identity.value) {
            own.optedOut = optOutsOf(context.db(), own.value);
        }
    }
}

Customer correspondentFor(WriteContext &context, const Taking &taking)
{
    LikenessClues clues;
    for (const Identity &claimed : taking.command.from.claimed) {
        const Identity normal = normalisedIdentity(claimed, taking.region);
        (normal.kind == "phone"_L1 ? clues.numbers : clues.addresses).append(normal.value);
    }
    if (auto known = knownCorrespondent(context, taking)) {
        const Customer before = *known;
        learnFrom(context, taking, *known);
        if (*known != before) {
            updateCustomer(context, Principal::hub().actor(), *known);
        }
        if (*known != before || !clues.numbers.isEmpty() || !clues.addresses.isEmpty()) {
            lookForLikeness(context, *known, clues);
        }
        return *std::move(known);
    }
    Customer fresh{.id = CustomerId::make(), .name = nameOf(taking), .createdAt = context.now()};
    learnFrom(context, taking, fresh);
    insertCustomer(context, Principal::hub().actor(), fresh);
    lookForLikeness(context, fresh, clues);
    return fresh;
}

/// A blob that cannot be kept is a failure of the storage, not of the message.
QByteArray keptBlob(WriteContext &context, const QByteArray &content)
{
    auto hash = context.blobs().putSeenBy(&context.db(), content);
    if (!hash) {
        throw DatabaseError(hash.error().detail, false, true);
    }
    return *std::move(hash);
}

void storeFiles(WriteContext &context, const QList<MailPart> &files, Message &message)
{
    for (const MailPart &file : files) {
        const AttachmentRow row{
            .value = {.id = AttachmentId::make(), .name = file.name, .mediaType = file.mediaType, .size = file.size()},
            .message = message.id,
            .blob = file.stored.isThere() ? file.stored.hash : keptBlob(context, file.data)};
        insertAttachment(context, row);
        message.attachments.append(row.value);
    }
}

bool isDoneWith(const Conversation &conversation)
{
    return conversation.state == ConversationState::Resolved || conversation.state == ConversationState::Closed;
}

/// The conversation it goes on in; none: it opens one.
std::optional<ConversationRow> matterOf(WriteContext &context, const Taking &taking, const Customer &customer)
{
    if (taking.command.newMatter) {
        return std::nullopt;
    }
    if (taking.command.conversation) {
        return loadLivingConversation(context, taking.command.conversation);
    }
    for (const ConversationId &id :
         conversationsOver(context.db(), customer.id, taking.channel.id, taking.address, mostMatters)) {
        auto row = loadConversation(context, id);
        const bool recent = row && row->value.lastMessageAt.addSecs(std::chrono::seconds(afterword).count()) > context.now();
        if (row && (!isDoneWith(row->value) || recent)) {
            return row;
        }
    }
    return std::nullopt;
}

ConversationRow freshMatter(WriteContext &context, const Taking &taking, const Customer &customer, const Message &message)
{
    const TakeMessage &command = taking.command;
    ConversationRow row{.value = {.id = ConversationId::make(),
                                  .customerId = customer.id,
                                  .subject = command.subject.isEmpty() ? subjectFromText(command.text) : command.subject,
                                  .queueId = taking.channel.queueId,
                                  .createdAt = message.at}};
    if (row.value.subject.isEmpty() && !message.attachments.isEmpty()) {
        row.value.subject = message.attachments.constFirst().name;
    }
    if (!context.queue(row.value.queueId) && !context.queues().isEmpty()) {
        row.value.queueId = context.queues().constFirst().id;
    }
    if (!message.automatic.isEmpty()) {
        row.value.state = ConversationState::Resolved; // nobody's work
        return row;
    }
    if (const Queue *queue = context.queue(row.value.queueId)) {
        startResolution(row.value, *queue, message.at);
    }
    return row;
}

/// What a line of a few words is likely written in: as the customer has written before, or what this desk's agents speak.
QStringList likelyLanguages(WriteContext &context, const Customer &customer)
{
    QStringList likely;
    const auto add = [&likely](const QString &language) {
        const QString plain = language.section(u'-', 0, 0);
        if (!plain.isEmpty() && !likely.contains(plain)) {
            likely.append(plain);
        }
    };
    add(customer.language);
    for (const Agent &agent : context.agents()) {
        for (const QString &language : agent.languages) {
            add(language);
        }
    }
    return likely;
}

Message messageOf(WriteContext &context, const Taking &taking, const Customer &customer)
{
    const TakeMessage &command = taking.command;
    Message message{.id = command.id ? command.id : MessageId::make(),
                    .customerId = customer.id,
                    .kind = taking.channel.kind,
                    .direction = Direction::In,
                    .author = {.kind = AuthorKind::Customer, .id = customer.id.value, .name = customer.name},
                    .at = command.at.isValid() ? command.at.toUTC() : context.now(),
                    .text = command.text,
                    .automatic = command.automatic,
                    .language = detectLanguage(command.text, likelyLanguages(context, customer)),
                    .marks = command.marks,
                    .notice = command.notice};
    message.from = Address{.name = nameOf(taking), .address = taking.address};
    if (!taking.channel.address.isEmpty()) { // a website's chat has none
        message.to = {Address{.name = taking.channel.name, .address = taking.channel.address}};
    }
    return message;
}

/// A thread that is written in becomes the newest: an answer goes there.
bool threadFor(const Taking &taking, Conversation &conversation, Thread &thread)
{
    thread = {.id = ThreadId::make(), .channelId = taking.channel.id, .kind = taking.channel.kind, .address = taking.address};
    if (chooseThread(conversation, taking.channel.id, taking.address, thread)) {
        return true;
    }
    conversation.threads.removeIf([&thread](const Thread &known) { return known.id == thread.id; });
    conversation.threads.append(thread);
    return false;
}

/// A customer who waits in one matter writes elsewhere: it may be the same one.
void proposeAttach(WriteContext &context, const Taking &taking, Conversation &conversation)
{
    if (!taking.command.automatic.isEmpty()) {
        return;
    }
    const auto refused = [&](const ConversationId &other) { return isAttachRefused(context.db(), conversation.id, other); };
    conversation.attachTo = matterToAttach(
        conversation, unfinishedConversations(context.db(), conversation.customerId, mostMatters), taking.channel.id, refused);
}

void indexTaken(WriteContext &context, const Conversation &conversation, const Customer &customer, const Message &message)
{
    QStringList texts{conversation.subject, customer.name, message.text, message.from->name, message.from->address};
    for (const Attachment &attachment : message.attachments) {
        texts << attachment.name;
    }
    indexWords(context.db(), {.customer = conversation.customerId, .conversation = conversation.id, .message = message.id},
               texts);
}

TakeReply takeNew(WriteContext &context, const Taking &taking)
{
    const TakeMessage &command = taking.command;
    const Customer customer = correspondentFor(context, taking);
    MessageRow message{
        .value = messageOf(context, taking, customer), .channel = taking.channel.id, .intakeChannel = taking.channel.id};
    storeFiles(context, command.files, message.value);
    auto known = matterOf(context, taking, customer);
    const bool created = !known;
    ConversationRow row = known ? *std::move(known) : freshMatter(context, taking, customer, message.value);
    Conversation &conversation = row.value;
    const Scope before = scopeOf(conversation);

    Thread thread;
    const bool newThread = threadFor(taking, conversation, thread);
    message.value.conversationId = conversation.id;
    message.value.threadId = thread.id;
    if (!command.answers.isEmpty()) {
        message.value.inReplyTo = messageByForeignId(context.db(), taking.channel.id, command.answers);
    }
    if (!conversation.channels.contains(taking.channel.kind)) {
        conversation.channels.append(taking.channel.kind);
    }
    if (conversation.language.isEmpty()) {
        conversation.language = message.value.language;
    }
    const bool wakes = message.value.automatic.isEmpty();
    const int unread = conversation.unread;
    noteInbound(conversation, message.value, context.queue(conversation.queueId));
    conversation.unread = wakes ? conversation.unread : unread;
    if (created) {
        conversation.threads.append(thread);
        proposeAttach(context, taking, conversation);
        insertConversation(context, taking.actor, row);
    } else if (newThread) {
        addThread(context, row, thread);
    }
    insertMessage(context, taking.actor, message, before);
    row.newestPosition = message.position;
    tellPause(context, taking.channel, row, thread, message);
    if (created) {
        setNewestPosition(context, row);
    } else {
        updateConversation(context, taking.actor, row, before);
    }
    insertForeignId(context.db(), taking.channel.id, command.foreignId, message.value.id);
    indexTaken(context, conversation, customer, message.value);
    return {.message = message.value, .conversation = conversation.id, .customer = customer.id};
}

/// An edit that was taken already, and another after it: what is asked for again after a crash comes in the same order once more.
bool isOldEdit(const Message &known, const TakeMessage &command)
{
    if (!known.editedAt.isValid() || !command.at.isValid() || command.at > known.editedAt) {
        return false;
    }
    const bool saidBefore = std::any_of(known.earlier.begin(), known.earlier.end(),
                                        [&command](const EarlierText &earlier) { return earlier.text == command.text; });
    return command.at < known.editedAt || saidBefore;
}

/// Its author changed it. What it said before is kept; a repeat says nothing new.
TakeReply takeEdit(WriteContext &context, const Taking &taking, MessageRow message)
{
    TakeReply reply{.verdict = ImportVerdict::Duplicate,
                    .message = message.value,
                    .conversation = message.value.conversationId,
                    .customer = message.value.customerId};
    if (!taking.command.edit || message.value.text == taking.command.text || isOldEdit(message.value, taking.command)) {
        return reply;
    }
    message.value.earlier.append(
        {.text = message.value.text, .at = message.value.editedAt.isValid() ? message.value.editedAt : message.value.at});
    if (message.value.earlier.size() > mostEarlierTexts) {
        message.value.earlier.remove(1); // what it said first says most, then the latest
    }
    message.value.text = taking.command.text;
    message.value.visibleText.clear();
    const auto author = loadCustomer(context, message.value.customerId);
    message.value.language = detectLanguage(message.value.text, likelyLanguages(context, author ? *author : Customer()));
    message.value.editedAt = taking.command.at.isValid() ? taking.command.at.toUTC() : context.now();
    const auto row = loadConversation(context, message.value.conversationId);
    updateMessage(context, taking.actor, message, row ? scopeOf(row->value) : Scope{});
    indexWords(context.db(),
               {.customer = message.value.customerId, .conversation = message.value.conversationId, .message = message.value.id},
               {message.value.text});
    reply.verdict = ImportVerdict::Imported;
    reply.message = message.value;
    return reply;
}

Delivery deliveryOf(const NoteDelivery &command, const QDateTime &now)
{
    Delivery news{.detail = command.detail, .at = now};
    switch (command.verdict) {
    case DeliveryVerdict::Sent: news.state = DeliveryState::Sent; break;
    case DeliveryVerdict::Delivered: news.state = DeliveryState::Delivered; break;
    case DeliveryVerdict::Read: news.state = DeliveryState::Read; break;
    case DeliveryVerdict::Unconfirmed: news.state = DeliveryState::Unconfirmed; break;
    case DeliveryVerdict::RetryLater: news.state = DeliveryState::Unknown; break;
    case DeliveryVerdict::Failed:
        news.state = DeliveryState::Failed;
        news.permanent = true;
        break;
    }
    return news;
}

} // namespace

Result<TakeReply> handle(WriteContext &context, const TakeMessage &command)
{
    const Channel *channel = context.channel(command.channel);
    if (!channel) {
        return notFound("channel");
    }
    if (command.foreignId.isEmpty()) {
        return invalid(u"foreign_id"_s, u"The channel must name its messages."_s);
    }
    if (command.from.identity.kind.isEmpty() || command.from.identity.value.trimmed().isEmpty()) {
        return invalid(u"from"_s, u"Nobody has written this."_s);
    }
    if (command.id) {
        if (const auto error = badId(command.id.value)) {
            return *error;
        }
    }
    const Taking taking = takingOf(context, command, *channel);
    if (command.position > 0) {
        raiseChannelPosition(context.db(), channel->id, command.position);
    }
    const MessageId known = messageByForeignId(context.db(), channel->id, command.foreignId);
    auto message = known ? loadMessage(context, known) : std::nullopt;
    if (message) {
        const TakeReply reply = takeEdit(context, taking, *std::move(message));
        if (reply.verdict == ImportVerdict::Duplicate) {
            context.countIntake(channel->id, ImportVerdict::Duplicate);
        }
        return reply;
    }
    if (command.id && loadMessage(context, command.id)) {
        return otherContent();
    }
    const TakeReply reply = takeNew(context, taking);
    context.countIntake(channel->id, ImportVerdict::Imported);
    return reply;
}

Result<Message> handle(WriteContext &context, const NoteDelivery &command)
{
    const MessageId id = command.message ? command.message : messageByForeignId(context.db(), command.channel, command.foreignId);
    auto message = id ? loadMessage(context, id) : std::nullopt;
    if (!message || message->value.direction != Direction::Out || message->channel != command.channel) {
        return notFound("message");
    }
    if (!command.foreignId.isEmpty()) {
        insertForeignId(context.db(), command.channel, command.foreignId, id);
    }
    const Delivery known = message->value.delivery.value_or(Delivery{});
    const auto after = deliveryAfterNews(known, deliveryOf(command, context.now()));
    if (!after) {
        return message->value;
    }
    message->value.delivery = after;
    const auto row = loadOutboxRow(context.db(), id);
    if (after->state == DeliveryState::Failed) {
        // Waits for a person's decision, as what failed at the hand-over does.
        if (!row) {
            insertOutboxRow(context.db(),
                            {.message = id,
                             .channel = command.channel,
                             .state = u"stopped"_s,
                             .dueAt = context.now(),
                             .bcc = message->value.bcc});
        } else if (row->state == "sending"_L1) {
            // The report was faster than the answer, which must not make it "sent" again.
            OutboxRow stopped = *row;
            stopped.state = u"stopped"_s;
            stopped.claim.clear();
            updateOutboxRow(context.db(), stopped);
        }
    } else if (row && row->state != "queued"_L1) {
        // It arrived after all, or before we were told that it was taken: nobody sends it any more.
        deleteOutboxRow(context.db(), id);
    }
    const auto conversation = loadConversation(context, message->value.conversationId);
    const Actor actor{.kind = AuthorKind::System, .id = command.channel.value};
    updateMessage(context, actor, *message, conversation ? scopeOf(conversation->value) : Scope{});
    return message->value;
}

} // namespace deskbell::hub
