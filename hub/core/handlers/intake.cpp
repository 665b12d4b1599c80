// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/clocks.h"
#include "hub/core/correspondence.h"
#include "hub/core/handlers/deliverynews.h"
#include "hub/core/handlers/likeness.h"
#include "hub/core/handlers/pausenotice.h"
#include "hub/core/handlers/support.h"
#include "hub/core/inbound.h"
#include "hub/core/outbound.h"
#include "hub/core/threading.h"
#include "hub/storage/channelrows.h"
#include "hub/storage/conversationrows.h"
#include "hub/storage/customerrows.h"
#include "hub/storage/intakerows.h"
#include "hub/storage/likenessrows.h"
#include "hub/storage/searchindex.h"
#include "hub/text/subject.h"

#include <tuple>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

using ImportReply = ImportMail::Reply;

/// A blob that cannot be kept is a failure of the storage, not of the mail.
QByteArray putBlob(WriteContext &context, const QByteArray &content)
{
    auto hash = context.blobs().putSeenBy(&context.db(), content);
    if (!hash) {
        throw DatabaseError(hash.error().detail, false, true);
    }
    return *std::move(hash);
}

/// Where the raw mail lies. A large one is there already.
StoredBytes rawBlob(WriteContext &context, const ImportMail &command)
{
    return command.storedRaw.isThere() ? command.storedRaw
                                       : StoredBytes{.hash = putBlob(context, command.raw), .size = command.raw.size()};
}

ImportReply counted(WriteContext &context, const ImportMail &command, ImportReply reply)
{
    context.countIntake(command.channel, reply.verdict);
    context.raisePosition(command.channel, command.spot);
    return reply;
}

/// Whoever mailed the desk first becomes a customer. Another hub may be faster: then theirs counts.
/// \a language: of what they wrote; becomes theirs while they have none.
Customer customerFor(WriteContext &context, const Address &address, const QString &language)
{
    if (!address.address.isEmpty()) {
        if (const CustomerId known = findIdentity(context.db(), u"email"_s, address.address)) {
            if (auto customer = loadCustomer(context, known)) {
                if (customer->language.isEmpty() && !language.isEmpty()) {
                    customer->language = language;
                    updateCustomer(context, Principal::hub().actor(), *customer);
                }
                return *std::move(customer);
            }
        }
    }
    Customer customer = customerFromMail(address, context.now());
    customer.language = language;
    insertCustomer(context, Principal::hub().actor(), customer);
    lookForLikeness(context, customer);
    return customer;
}

/// A mail on its way into the desk.
struct Arrival {
    const ImportMail &command;
    const Channel &channel;
    ParsedMail mail{}; ///< as the desk takes it
    MailPeer who{};
    std::optional<Address> forwardedBy{};
    std::optional<MessageRow> reported{}; ///< the outbound message it reports on
};

bool isReport(const Arrival &arrival) { return arrival.reported.has_value(); }

/// An agent, or the desk itself.
const Agent *agentWith(WriteContext &context, const QString &address)
{
    for (const Agent &agent : context.agents()) {
        if (!address.isEmpty() && agent.enabled && agent.email.compare(address, Qt::CaseInsensitive) == 0) {
            return &agent;
        }
    }
    return nullptr;
}

Arrival arrivalOf(WriteContext &context, const ImportMail &command, const Channel &channel)
{
    const auto isOwn = [&context](const QString &address) { return context.isOwnAddress(address); };
    const ParsedMail &parsed = *command.parsed;
    const bool byDesk =
        !command.outgoing && parsed.forwarded && (agentWith(context, parsed.from.address) || isOwn(parsed.from.address));
    Arrival arrival{
        .command = command, .channel = channel, .mail = command.outgoing ? parsed : asTheDeskTakesIt(parsed, byDesk, isOwn)};
    if (isCreditedForward(parsed, byDesk, isOwn)) {
        arrival.forwardedBy = parsed.from;
    }
    arrival.who = decidePeer(arrival.mail, command.outgoing, isOwn);
    if (!command.outgoing && parsed.report) {
        arrival.reported = reportedMessage(context, *parsed.report);
    }
    return arrival;
}

Author authorOf(const Arrival &arrival, const Customer &peer)
{
    const Address &from = arrival.mail.from;
    if (arrival.command.outgoing) {
        return {.kind = AuthorKind::Agent, .name = from.name.isEmpty() ? arrival.channel.name : from.name};
    }
    if (isReport(arrival)) {
        return {.kind = AuthorKind::System, .name = from.name.isEmpty() ? from.address : from.name};
    }
    if (arrival.who.ownLoop) {
        return {.kind = AuthorKind::System, .name = arrival.channel.name};
    }
    return {.kind = AuthorKind::Customer, .id = peer.id.value, .name = peer.name};
}

Message messageFrom(const WriteContext &context, const Arrival &arrival, const Customer &peer)
{
    const ImportMail &command = arrival.command;
    const ParsedMail &mail = arrival.mail;
    Message message{.id = MessageId::make(),
                    .kind = arrival.channel.kind,
                    .direction = command.outgoing ? Direction::Out : Direction::In,
                    .author = authorOf(arrival, peer),
                    .at = command.receivedAt.isValid() ? command.receivedAt.toUTC() : context.now(),
                    .text = mail.text,
                    .visibleText = mail.visibleText == mail.text ? QString() : mail.visibleText,
                    .html = mail.html,
                    .subject = mail.subject,
                    .to = mail.to,
                    .cc = mail.cc,
                    .automatic = mail.automatic,
                    .language = mail.language,
                    .marks = mail.marks,
                    .forwardedBy = arrival.forwardedBy,
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
        message.delivery = Delivery{.state = DeliveryState::Sent, .at = message.at};
        message.automatic.clear();
    } else if (arrival.who.ownLoop && message.automatic.isEmpty()) {
        message.automatic = u"auto_reply"_s;
    }
    return message;
}

void storeParts(WriteContext &context, const ParsedMail &mail, Message &message)
{
    for (const MailPart &part : mail.parts) {
        AttachmentRow row{.value = {.id = AttachmentId::make(),
                                    .name = part.name,
                                    .mediaType = part.mediaType,
                                    .size = part.size(),
                                    .inlineId = part.inlinePart ? part.contentId : QString()},
                          .message = message.id,
                          .blob = part.stored.isThere() ? part.stored.hash : putBlob(context, part.data)};
        insertAttachment(context, row);
        message.attachments.append(row.value);
    }
}

ConversationRow newConversation(WriteContext &context, const Arrival &arrival, const Customer &customer, const Message &message)
{
    const ParsedMail &mail = arrival.mail;
    const Channel &channel = arrival.channel;
    ConversationRow row{.value = {.id = ConversationId::make(),
                                  .customerId = customer.id,
                                  .subject = plainSubject(mail.subject),
                                  .queueId = channel.queueId,
                                  .createdAt = message.at}};
    if (!context.queue(channel.queueId) && !context.queues().isEmpty()) {
        row.value.queueId = context.queues().constFirst().id;
    }
    const bool nobodysWork = mail.opensNoWork && message.direction == Direction::In;
    if (arrival.command.age == MailAge::Settled || nobodysWork) {
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

/// The thread the message belongs to. What machines send opens none in a conversation that has one: the next reply would go
/// to the machine.
Thread threadFor(const Arrival &arrival, const Conversation &conversation, bool created, bool &isNew)
{
    if (isReport(arrival) && arrival.reported->value.conversationId == conversation.id) {
        for (const Thread &known : conversation.threads) {
            if (known.id == arrival.reported->value.threadId) {
                isNew = false;
                return known;
            }
        }
    }
    Thread thread{.id = ThreadId::make(),
                  .channelId = arrival.channel.id,
                  .kind = arrival.channel.kind,
                  .address = arrival.who.replyAddress,
                  .subject = plainSubject(arrival.mail.subject)};
    isNew = chooseThread(conversation, arrival.channel.id, arrival.who.replyAddress, thread);
    if (isNew && !created && !arrival.mail.automatic.isEmpty()) {
        for (const Thread &known : conversation.threads) {
            if (known.channelId == arrival.channel.id) {
                isNew = false;
                return known;
            }
        }
    }
    return thread;
}

/// What the agent wrote above a mail they passed on is for the desk alone.
void storeForwardersNote(WriteContext &context, const Actor &actor, const Arrival &arrival, const ConversationRow &row,
                         const Message &message)
{
    const QString &above = arrival.command.parsed->forwarded->above;
    if (above.isEmpty()) {
        return;
    }
    const Agent *agent = agentWith(context, arrival.forwardedBy->address);
    const QString name = arrival.forwardedBy->name.isEmpty() ? arrival.forwardedBy->address : arrival.forwardedBy->name;
    MessageRow note{.value = {.id = MessageId::make(),
                              .conversationId = row.value.id,
                              .customerId = row.value.customerId,
                              .kind = u"note"_s,
                              .direction = Direction::Internal,
                              .author = {.kind = agent ? AuthorKind::Agent : AuthorKind::System,
                                         .id = agent ? agent->id.value : QString(),
                                         .name = agent ? agent->name : name},
                              .at = message.at,
                              .text = above}};
    insertMessage(context, actor, note, scopeOf(row.value));
    indexWords(context.db(), {.customer = row.value.customerId, .conversation = row.value.id, .message = note.value.id},
               {above, note.value.author.name});
}

/// A number under their words may be the one somebody else is known by.
void lookForNumbers(WriteContext &context, const Arrival &arrival, Customer &customer)
{
    const QStringList numbers = clueNumbers(context, arrival.channel, arrival.mail.text, arrival.mail.visibleText);
    if (numbers.isEmpty()) {
        return;
    }
    const QStringList known = likenessKeysOf(context.db(), customer.id, u"phone:"_s);
    if (std::any_of(numbers.begin(), numbers.end(), [&known](const QString &number) { return !known.contains(number); })) {
        lookForLikeness(context, customer, {.numbers = numbers});
    }
}

/// A report is no person: it belongs to whom the message it reports on went.
Customer peerOf(WriteContext &context, const Arrival &arrival, const std::optional<ConversationRow> &known)
{
    if (isReport(arrival) && known) {
        if (auto customer = loadCustomer(context, known->value.customerId)) {
            return *std::move(customer);
        }
    }
    const bool person = !arrival.command.outgoing && arrival.mail.automatic.isEmpty();
    Customer customer = customerFor(context, arrival.who.customer, person ? arrival.mail.language : QString());
    if (person && arrival.command.age != MailAge::Settled) {
        lookForNumbers(context, arrival, customer);
    }
    return customer;
}

/// A customer who waits in one matter writes elsewhere: it may be the same one.
void proposeMatter(WriteContext &context, const Arrival &arrival, Conversation &conversation)
{
    if (arrival.command.outgoing || arrival.command.age != MailAge::New || !arrival.mail.automatic.isEmpty()) {
        return;
    }
    const auto refused = [&](const ConversationId &other) { return isAttachRefused(context.db(), conversation.id, other); };
    conversation.attachTo = matterToAttach(conversation, unfinishedConversations(context.db(), conversation.customerId, 10),
                                           arrival.channel.id, refused);
}

ImportReply storeMail(WriteContext &context, const Arrival &arrival, const ThreadingDecision &decision, const StoredBytes &raw)
{
    const ImportMail &command = arrival.command;
    const Channel &channel = arrival.channel;
    const ParsedMail &mail = arrival.mail;
    const Actor actor{.kind = AuthorKind::System, .id = channel.id.value, .name = channel.name};
    auto known = decision.conversation ? loadLivingConversation(context, decision.conversation) : std::nullopt;
    const Customer peer = peerOf(context, arrival, known);

    MessageRow message{.value = messageFrom(context, arrival, peer),
                       .channel = channel.id,
                       .references = mail.references.mid(qMax<qsizetype>(0, mail.references.size() - 20)),
                       .rawBlob = raw.hash,
                       .rawSize = raw.size,
                       .intakeChannel = channel.id};
    const bool created = !known;
    ConversationRow row = known ? *std::move(known) : newConversation(context, arrival, peer, message.value);
    Conversation &conversation = row.value;
    const Scope before = scopeOf(conversation);

    message.value.conversationId = conversation.id;
    message.value.customerId = conversation.customerId;
    message.value.inReplyTo = decision.parent;
    bool newThread = false;
    const Thread thread = threadFor(arrival, conversation, created, newThread);
    message.value.threadId = thread.id;
    if (!conversation.channels.contains(channel.kind)) {
        conversation.channels.append(channel.kind);
    }
    if (conversation.language.isEmpty() && message.value.direction == Direction::In && message.value.automatic.isEmpty()) {
        conversation.language = message.value.language;
    }
    storeParts(context, mail, message.value);
    const bool late = comesLate(command, conversation, message.value);
    noteOnConversation(context, row, message.value, late);
    if (!created && !newThread && message.value.direction == Direction::In && message.value.automatic.isEmpty()) {
        // Where the customer wrote last an answer goes.
        conversation.threads.removeIf([&thread](const Thread &one) { return one.id == thread.id; });
        conversation.threads.append(thread);
    }
    if (created) {
        conversation.threads.append(thread);
        proposeMatter(context, arrival, conversation);
        insertConversation(context, actor, row);
    } else if (newThread) {
        addThread(context, row, thread);
    }
    insertMessage(context, actor, message, before);
    if (command.age == MailAge::New) {
        tellPause(context, channel, row, thread, message);
    }
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
    if (arrival.forwardedBy) {
        storeForwardersNote(context, actor, arrival, row, message.value);
    }
    return {.verdict = ImportVerdict::Imported, .message = message.value.id, .conversation = conversation.id};
}

SubjectCandidate candidateOf(const KnownMatter &matter, const CustomerId &customer)
{
    const Conversation &conversation = matter.value;
    const bool finished = conversation.state == ConversationState::Resolved || conversation.state == ConversationState::Closed;
    // A conversation that lives on in another still shows the way there.
    return {.conversation = conversation.mergedInto ? conversation.mergedInto : conversation.id,
            .number = conversation.number,
            .subject = conversation.subject,
            .takesPart = matter.takesPart,
            .sameCustomer = customer && conversation.customerId == customer,
            .unfinished = !finished && !conversation.mergedInto,
            .lastMessageAt = conversation.lastMessageAt};
}

/// No id is known: the subject may tell.
ConversationId conversationBySubject(WriteContext &context, const Arrival &arrival)
{
    const ParsedMail &mail = arrival.mail;
    const QString &address = arrival.who.customer.address;
    const QDateTime at = arrival.command.receivedAt.isValid() ? arrival.command.receivedAt.toUTC() : context.now();
    if (arrival.command.outgoing || arrival.who.ownLoop || address.isEmpty() || arrival.command.age == MailAge::Settled) {
        return {};
    }
    const CustomerId customer = findIdentity(context.db(), u"email"_s, address);
    QList<SubjectCandidate> candidates;
    if (const qint64 number = numberInSubject(mail.subject)) {
        if (const auto matter = matterByNumber(context.db(), number, address)) {
            candidates.append(candidateOf(*matter, customer));
        }
    }
    const QString subject = plainSubject(mail.subject);
    if (customer && mail.automatic.isEmpty() && !subject.isEmpty()) {
        const QDateTime since = at.addMSecs(-std::chrono::milliseconds(sameSubjectWindow).count());
        for (const KnownMatter &matter : unfinishedMatters(context.db(), customer, since, subject)) {
            candidates.append(candidateOf(matter, customer));
        }
    }
    return decideBySubject({.subject = mail.subject, .at = at, .automatic = !mail.automatic.isEmpty()}, candidates);
}

bool takesPart(WriteContext &context, const ConversationId &id, const QString &address)
{
    const auto row = loadConversation(context, id);
    return row && takesPartIn(context.db(), row->value, address);
}

/// The mail turned out to be the link between conversations that began apart. An agent can undo it like any merge.
void joinConversations(WriteContext &context, const ThreadingDecision &decision, const ConversationId &into)
{
    for (const ConversationId &from : decision.joins) {
        // What was merged meanwhile, or is part of a later merge, stays as it is: the mail itself is stored.
        if (from != into) {
            std::ignore = handle(context, MergeConversations{.by = Principal::hub(), .from = from, .into = into});
        }
    }
}

ImportReply importParsed(WriteContext &context, const ImportMail &command, const Channel &channel)
{
    Arrival arrival = arrivalOf(context, command, channel);
    const ParsedMail &mail = arrival.mail;
    QStringList ids = mail.references;
    if (!mail.messageId.isEmpty()) {
        ids.prepend(mail.messageId);
    }
    ThreadingDecision decision = decideThread(mail.messageId, mail.references, findMails(context.db(), ids));
    bool idIsTaken = false; // by another mail
    if (decision.duplicateOf) {
        const auto stored = loadMessage(context, decision.duplicateOf);
        if (!stored || isSameMail(stored->value, mail.subject, mail.text)) {
            return {.verdict = ImportVerdict::Duplicate, .message = decision.duplicateOf, .conversation = decision.conversation};
        }
        idIsTaken = true;
        ids.removeAll(mail.messageId);
        decision = decideThread({}, mail.references, findMails(context.db(), ids));
    }
    const StoredBytes raw = rawBlob(context, command);
    if ((mail.messageId.isEmpty() || idIsTaken) && hasRawMail(context.db(), raw.hash)) {
        return {.verdict = ImportVerdict::Duplicate};
    }
    if (arrival.reported) {
        decision = {.conversation = arrival.reported->value.conversationId, .parent = arrival.reported->value.id};
    } else {
        admitAkin(decision, [&context, &arrival](const ConversationId &akin) {
            return arrival.mail.automatic == "list"_L1 || takesPart(context, akin, arrival.who.customer.address);
        });
        if (!decision.conversation) {
            decision.conversation = conversationBySubject(context, arrival);
        }
    }
    const ImportReply reply = storeMail(context, arrival, decision, raw);
    joinConversations(context, decision, reply.conversation);
    if (arrival.reported) {
        const Actor actor{.kind = AuthorKind::System, .id = channel.id.value, .name = channel.name};
        noteDeliveryNews(context, actor, *arrival.reported, *command.parsed->report, context.now());
    }
    return reply;
}

ImportReply keepAside(WriteContext &context, const ImportMail &command)
{
    const StoredBytes raw = rawBlob(context, command);
    if (command.spot.uid != 0) {
        markSetAside(context.db(), command.channel, command.spot);
    }
    if (isQuarantined(context.db(), command.channel, raw.hash)) {
        return {.verdict = ImportVerdict::Duplicate};
    }
    insertQuarantine(context, command, raw);
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
    context.forgetDirectory(); // it holds how many mails wait
    return Done{};
}

} // namespace deskbell::hub
