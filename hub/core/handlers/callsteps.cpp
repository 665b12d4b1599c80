// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/callsteps.h"

#include "hub/core/clocks.h"
#include "hub/core/correspondence.h"
#include "hub/core/handlers/likeness.h"
#include "hub/core/inbound.h"
#include "hub/core/outbound.h"
#include "hub/storage/channelrows.h"
#include "hub/storage/conversationrows.h"
#include "hub/storage/customerrows.h"
#include "hub/storage/searchindex.h"
#include "hub/text/phonenumber.h"
#include "protocol/callphrases.h"

#include <QLocale>

#include <algorithm>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCallMatters = 10;
/// A console that was restarted has told by then that its call goes on.
constexpr int forsakenAfterS = 600;

Identity numberIdentity(const QString &number) { return {.kind = u"phone"_s, .value = number}; }

std::optional<Customer> customerOfNumber(WriteContext &context, const QString &number)
{
    const CustomerId owner = number.isEmpty() ? CustomerId{} : findIdentity(context.db(), u"phone"_s, number);
    return owner ? loadCustomer(context, owner) : std::nullopt;
}

Customer freshCaller(WriteContext &context, const CallRow &row)
{
    const QString &number = row.value.number;
    Customer fresh{.id = CustomerId::make(), .name = row.value.name.simplified().left(200), .createdAt = context.now()};
    if (fresh.name.isEmpty()) {
        fresh.name = number.isEmpty() ? u"Unknown caller"_s : readableNumber(number);
    }
    if (!number.isEmpty()) {
        Identity identity = numberIdentity(number);
        identity.id = IdentityId::make();
        identity.optedOut = optOutsOf(context.db(), number);
        fresh.identities.append(identity);
    }
    insertCustomer(context, Principal::hub().actor(), fresh);
    lookForLikeness(context, fresh);
    return fresh;
}

Customer callerOf(WriteContext &context, CallRow &row)
{
    if (row.value.customerId) {
        auto known = loadCustomer(context, row.value.customerId);
        while (known && known->mergedInto) {
            known = loadCustomer(context, known->mergedInto);
        }
        if (known) {
            return *std::move(known);
        }
    }
    auto known = customerOfNumber(context, row.value.number);
    return known ? *std::move(known) : freshCaller(context, row);
}

std::optional<ConversationRow> openMatterOf(WriteContext &context, const CallRow &row, const CustomerId &customer)
{
    if (row.value.conversationId) {
        return loadLivingConversation(context, row.value.conversationId);
    }
    const QList<Conversation> open = unfinishedConversations(context.db(), customer, mostCallMatters);
    return open.isEmpty() ? std::nullopt : loadConversation(context, open.constFirst().id);
}

QueueId queueOfCall(WriteContext &context, const CallRow &row)
{
    if (context.queue(row.value.queueId)) {
        return row.value.queueId;
    }
    const Channel *channel = context.channel(row.value.channelId);
    if (channel && context.queue(channel->queueId)) {
        return channel->queueId;
    }
    return context.queues().isEmpty() ? QueueId{} : context.queues().constFirst().id;
}

ConversationRow freshMatterOf(WriteContext &context, const CallRow &row, const Customer &customer)
{
    ConversationRow fresh{.value = {.id = ConversationId::make(),
                                    .customerId = customer.id,
                                    .subject = callSubject(row.value.direction.value(), customer.name),
                                    .queueId = queueOfCall(context, row),
                                    .createdAt = row.value.startedAt}};
    fresh.value.lastDirection = row.value.direction;
    if (row.value.direction == Direction::Out) {
        fresh.value.assigneeId = row.value.agentId;
    }
    return fresh;
}

CallEntry entryOf(WriteContext &context, const CallRow &row)
{
    const PhoneCall &call = row.value;
    const Agent *agent = context.agent(call.agentId);
    const QDateTime waitedUntil = call.answeredAt.isValid() ? call.answeredAt : call.endedAt;
    const bool waited = call.direction == Direction::In && waitedUntil.isValid();
    return {.callId = call.id,
            .direction = call.direction,
            .number = call.number,
            .startedAt = call.startedAt,
            .answeredAt = call.answeredAt,
            .durationS = call.durationS,
            .outcome = call.outcome,
            .agentId = call.agentId,
            .agentName = agent ? agent->name : QString(),
            .disposition = call.disposition,
            .recording = call.recording,
            .waitedS = waited ? static_cast<int>(std::max<qint64>(0, call.startedAt.secsTo(waitedUntil))) : 0};
}

Message messageOfCall(WriteContext &context, const CallRow &row, const Customer &customer)
{
    const PhoneCall &call = row.value;
    Message message{.id = MessageId::make(),
                    .customerId = customer.id,
                    .kind = u"call"_s,
                    .direction = call.direction,
                    .author = {.kind = AuthorKind::Customer, .id = customer.id.value, .name = customer.name},
                    .at = call.startedAt,
                    .text = call.note,
                    .call = toJson(entryOf(context, row))};
    if (call.direction == Direction::Out) {
        const Agent *agent = context.agent(call.agentId);
        message.author = {.kind = AuthorKind::Agent, .id = call.agentId.value, .name = agent ? agent->name : QString()};
    }
    return message;
}

/// In a list a call shows its note, or how it went.
void showCall(Conversation &conversation, const Message &message, const PhoneCall &call)
{
    if (conversation.lastMessageAt.isValid() && conversation.lastMessageAt > message.at) {
        return;
    }
    Message shown = message;
    shown.text = call.note.trimmed().isEmpty() ? callSummary(call) : call.note;
    shown.visibleText.clear();
    showNewest(conversation, shown);
}

void setPresence(WriteContext &context, const AgentId &agent, Presence presence)
{
    std::ignore = handle(context, PatchAgent{.by = Principal::hub(), .id = agent, .presence = presence});
}

bool hasOtherCall(WriteContext &context, const CallRow &row)
{
    const QList<CallRow> open = openCalls(context.db(), {});
    const QList<CallRow> wrapUps = callsInWrapUp(context.db());
    const auto same = [&](const CallRow &other) {
        return other.value.id != row.value.id && other.value.agentId == row.value.agentId;
    };
    return std::any_of(open.begin(), open.end(), same) || std::any_of(wrapUps.begin(), wrapUps.end(), same);
}

/// Nobody in a call is offered anything else; what the agent said before comes back afterwards.
void markInCall(WriteContext &context, CallRow &row)
{
    const Agent *agent = context.agent(row.value.agentId);
    if (agent && agent->presence == Presence::Online && row.presenceBefore.isEmpty()) {
        row.presenceBefore = agent->presence.toString();
        setPresence(context, agent->id, Presence::Busy);
    }
}

void markFree(WriteContext &context, CallRow &row)
{
    const Agent *agent = context.agent(row.value.agentId);
    if (row.presenceBefore.isEmpty() || !agent) {
        return;
    }
    row.presenceBefore.clear();
    if (agent->presence == Presence::Busy && !hasOtherCall(context, row)) {
        setPresence(context, agent->id, Presence::Online);
    }
}

/// Answered: the customer was spoken to, so nobody waits any more. Missed: they wait, as if they had written.
void noteOutcome(WriteContext &context, ConversationRow &matter, const CallRow &row, const Message &message)
{
    Conversation &conversation = matter.value;
    const PhoneCall &call = row.value;
    if (call.answeredAt.isValid()) {
        const bool done = conversation.state == ConversationState::Resolved || conversation.state == ConversationState::Closed;
        if (done || conversation.state == ConversationState::Snoozed) {
            conversation.state = ConversationState::Open;
            conversation.snoozedUntil = {};
        }
        stopWaiting(conversation, call.answeredAt);
        conversation.unread = 0;
        matter.seenPosition = matter.newestPosition;
        if (!conversation.assigneeId) {
            conversation.assigneeId = call.agentId;
        }
    } else if (wantsCallBack(call)) {
        Message asked = message;
        asked.at = call.startedAt;
        noteInbound(conversation, asked, context.queue(conversation.queueId));
    }
}

} // namespace

QString keptNumber(WriteContext &context, const ChannelId &channel, const QString &written)
{
    QString number = written.trimmed();
    if (number.startsWith("sip:"_L1) || number.startsWith("sips:"_L1)) {
        number = number.section(u':', 1).section(u';', 0, 0);
    }
    const QString user = number.section(u'@', 0, 0);
    if (user.isEmpty() || user.compare("anonymous"_L1, Qt::CaseInsensitive) == 0
        || user.compare("unavailable"_L1, Qt::CaseInsensitive) == 0) {
        return {};
    }
    const QString machine = QLocale::territoryToCode(QLocale::system().territory());
    const Channel *known = context.channel(channel);
    const QString region = numberRegion(known ? *known : Channel{}, context.channels(), machine);
    const QString e164 = toE164(user, region);
    return e164.isEmpty() ? number.left(200) : e164;
}

void recogniseCaller(WriteContext &context, CallRow &row)
{
    if (const auto known = customerOfNumber(context, row.value.number)) {
        row.value.customerId = known->id;
        row.language = known->language;
        if (const auto matter = openMatterOf(context, row, known->id)) {
            row.value.conversationId = matter->value.id;
        }
    }
}

void placeCall(WriteContext &context, CallRow &row)
{
    if (row.value.messageId || row.internal) {
        return;
    }
    const Actor actor = Principal::hub().actor();
    const Customer customer = callerOf(context, row);
    auto known = openMatterOf(context, row, customer.id);
    const bool created = !known;
    ConversationRow matter = known ? *std::move(known) : freshMatterOf(context, row, customer);
    Conversation &conversation = matter.value;
    const Scope before = scopeOf(conversation);
    MessageRow message{.value = messageOfCall(context, row, customer), .channel = row.value.channelId};
    message.value.conversationId = conversation.id;
    row.value.customerId = customer.id;
    row.value.conversationId = conversation.id;
    row.value.queueId = row.value.queueId ? row.value.queueId : conversation.queueId;
    row.value.messageId = message.value.id;
    if (!conversation.channels.contains(u"call"_s)) {
        conversation.channels.append(u"call"_s);
    }
    showCall(conversation, message.value, row.value);
    if (created) {
        if (const Queue *queue = context.queue(conversation.queueId)) {
            startResolution(conversation, *queue, row.value.startedAt);
        }
        insertConversation(context, actor, matter);
    }
    insertMessage(context, actor, message, before);
    matter.newestPosition = message.position;
    if (created) {
        setNewestPosition(context, matter);
    } else {
        updateConversation(context, actor, matter, before);
    }
    indexWords(context.db(), {.customer = conversation.customerId, .conversation = conversation.id, .message = message.value.id},
               {conversation.subject, customer.name, row.value.number});
}

void tellConversation(WriteContext &context, CallRow &row, bool ended)
{
    auto message = loadMessage(context, row.value.messageId);
    auto matter = message ? loadLivingConversation(context, message->value.conversationId) : std::nullopt;
    if (!matter) {
        return;
    }
    const Actor actor = Principal::hub().actor();
    const Scope before = scopeOf(matter->value);
    row.value.conversationId = matter->value.id;
    message->value.text = row.value.note;
    message->value.call = toJson(entryOf(context, row));
    if (row.value.recording) {
        const auto file = loadAttachment(context, row.value.recording);
        const bool shown = std::any_of(message->value.attachments.begin(), message->value.attachments.end(),
                                       [&](const Attachment &one) { return one.id == row.value.recording; });
        if (file && !shown) {
            claimAttachment(context, row.value.recording, message->value.id);
            message->value.attachments.append(file->value);
        }
    }
    if (ended) {
        noteOutcome(context, *matter, row, message->value);
    }
    showCall(matter->value, message->value, row.value);
    updateMessage(context, actor, *message, scopeOf(matter->value));
    updateConversation(context, actor, *matter, before);
}

void answerCall(WriteContext &context, CallRow &row, const AgentId &agent, const QDateTime &at)
{
    row.value.state = CallState::Up;
    row.value.position = 0;
    row.value.ringing.clear();
    row.value.agentId = agent ? agent : row.value.agentId;
    row.value.answeredAt = std::max(at, row.value.startedAt);
    placeCall(context, row);
    markInCall(context, row);
    tellConversation(context, row, true);
}

void endCall(WriteContext &context, CallRow &row, const QDateTime &at, const Word<CallOutcome> &outcome, const QString &detail,
             std::chrono::seconds wrapUp)
{
    PhoneCall &call = row.value;
    const bool spoken = call.answeredAt.isValid();
    call.state = CallState::Ended;
    call.position = 0;
    call.ringing.clear();
    call.endedAt = std::max(at, spoken ? call.answeredAt : call.startedAt);
    call.durationS = spoken ? static_cast<int>(call.answeredAt.secsTo(call.endedAt)) : 0;
    call.outcome = spoken ? Word<CallOutcome>(CallOutcome::Answered)
        : outcome.value() == CallOutcome::Unknown && outcome.toString().isEmpty()
        ? Word<CallOutcome>(outcomeUnanswered(call.direction.value(), row.rang, 0))
        : outcome;
    call.detail = detail.isEmpty() ? call.detail : detail.left(300);
    if (spoken && call.agentId && wrapUp.count() > 0) {
        call.wrapUpUntil = context.now().addSecs(wrapUp.count());
        row.wrapUpOpen = true;
    } else {
        markFree(context, row);
    }
    if (!spoken && call.direction == Direction::In) {
        call.agentId = {}; // nobody took it
    }
    placeCall(context, row);
    tellConversation(context, row, !spoken); // of those spoken to everything is said already
}

void finishWrapUp(WriteContext &context, CallRow &row)
{
    row.wrapUpOpen = false;
    if (!row.value.wrapUpUntil.isValid() || row.value.wrapUpUntil > context.now()) {
        row.value.wrapUpUntil = context.now();
    }
    storeCall(context, row); // before who else is busy is looked up
    markFree(context, row);
}

int finishDueWrapUps(WriteContext &context)
{
    int finished = 0;
    for (CallRow &row : callsInWrapUp(context.db())) {
        if (row.value.wrapUpUntil <= context.now()) {
            finishWrapUp(context, row);
            updateCall(context, row);
            ++finished;
        }
    }
    return finished;
}

void endCallsOf(WriteContext &context, const ChannelId &channel)
{
    for (CallRow &row : openCalls(context.db(), channel)) {
        endCall(context, row, context.now(), CallOutcome::Failed, u"The channel was removed."_s, std::chrono::seconds(0));
        updateCall(context, row);
    }
    deletePhoneExtensions(context.db(), channel);
}

int endForsakenCalls(WriteContext &context)
{
    int ended = 0;
    for (CallRow &row : openCalls(context.db(), {})) {
        const AgentId who = row.value.agentId ? row.value.agentId : row.value.ringing.value(0);
        const Agent *agent = context.agent(who);
        const bool gone = !agent || !agent->enabled || agent->presence == Presence::Offline;
        if (row.sipId.isEmpty() && gone && row.value.startedAt.addSecs(forsakenAfterS) < context.now()) {
            endCall(context, row, context.now(), CallOutcome::Failed, u"Nobody told how it ended."_s, std::chrono::seconds(0));
            updateCall(context, row);
            ++ended;
        }
    }
    return ended;
}

std::chrono::seconds wrapUpOf(WriteContext &context, const CallRow &row)
{
    const Channel *channel = context.channel(row.value.channelId);
    const auto voice = channel ? readVoiceSettings(channel->settings) : Result<VoiceSettings>(VoiceSettings{});
    return voice ? voice->wrapUp : VoiceSettings{}.wrapUp;
}

} // namespace deskbell::hub
