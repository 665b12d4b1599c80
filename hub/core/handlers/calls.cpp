// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/callsteps.h"
#include "hub/core/handlers/support.h"
#include "hub/core/voicecommands.h"
#include "hub/storage/conversationrows.h"
#include "hub/storage/documents.h"

#include <QRandomGenerator>

#include <algorithm>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNote = 20'000;
constexpr int firstExtension = 1001;

QString callFingerprint(const CreateCall &command)
{
    return fingerprintOf(compactJson({{u"by"_s, command.by.agent.value},
                                      {u"direction"_s, command.direction.toString()},
                                      {u"number"_s, command.number},
                                      {u"conversation"_s, command.conversation.value},
                                      {u"customer"_s, command.customer.value}}));
}

bool isPartOf(const CallRow &row, const AgentId &agent)
{
    return row.value.agentId == agent || row.value.ringing.contains(agent) || row.everRang.contains(agent);
}

/// The proxy told of it under another id: it rings at this agent, or this agent took it.
std::optional<CallRow> sameCall(WriteContext &context, const CreateCall &command, const QString &number)
{
    if (!(command.direction == Direction::In)) {
        return std::nullopt;
    }
    for (CallRow &row : openCalls(context.db(), {})) {
        if (!row.sipId.isEmpty() && row.value.direction == Direction::In && row.value.number == number
            && isPartOf(row, command.by.agent)) {
            return std::move(row);
        }
    }
    return std::nullopt;
}

std::optional<Error> unusable(WriteContext &context, const CreateCall &command)
{
    if (const auto error = badId(command.id.value)) {
        return error;
    }
    if (!(command.direction == Direction::In) && !(command.direction == Direction::Out)) {
        return invalid(u"direction"_s, u"A call goes in or out."_s);
    }
    if (command.number.trimmed().isEmpty() && command.direction == Direction::Out) {
        return invalid(u"number"_s, u"Say which number is called."_s);
    }
    if (command.channel && !context.channel(command.channel)) {
        return invalid(u"channel_id"_s, u"There is no such channel."_s);
    }
    if (command.conversation) {
        const auto row = loadLivingConversation(context, command.conversation);
        if (!row || !context.maySee(command.by, scopeOf(row->value))) {
            return invalid(u"conversation_id"_s, u"There is no such conversation."_s);
        }
    }
    return std::nullopt;
}

/// Its people, leads, and whoever sees the conversation it stands in.
bool mayChange(WriteContext &context, const CallRow &row, const Principal &by)
{
    if (by.isLead() || isPartOf(row, by.agent)) {
        return true;
    }
    const auto matter = row.value.messageId ? loadLivingConversation(context, row.value.conversationId) : std::nullopt;
    return matter && context.maySee(by, scopeOf(matter->value));
}

/// The proxy was quicker to tell of it than the console that made it.
void takeWishes(WriteContext &context, const CreateCall &command, CallRow &row)
{
    if (row.value.messageId || !(command.direction == Direction::Out) || row.value.agentId != command.by.agent) {
        return;
    }
    row.value.conversationId = command.conversation ? command.conversation : row.value.conversationId;
    row.value.customerId = command.customer ? command.customer : row.value.customerId;
    placeCall(context, row);
    updateCall(context, row);
}

/// The other side's console tells of a call between colleagues, under the same id.
void joinColleague(WriteContext &context, const CreateCall &command, CallRow &row)
{
    if (row.internal && row.value.state == CallState::Ringing && !isPartOf(row, command.by.agent)) {
        row.value.ringing.append(command.by.agent);
        updateCall(context, row);
    }
}

QString userPartOf(const QString &written)
{
    const QString plain = written.trimmed();
    return (plain.startsWith("sip"_L1) ? plain.section(u':', 1) : plain).section(u'@', 0, 0);
}

std::optional<Error> takeRecording(WriteContext &context, const PatchCall &command, CallRow &row)
{
    if (!command.recording || *command.recording == row.value.recording) {
        return std::nullopt;
    }
    const auto file = loadAttachment(context, *command.recording);
    if (!file || file->message || !(command.by.system || file->uploader == command.by.agent)) {
        return invalid(u"recording"_s, u"There is no such file of yours."_s);
    }
    row.value.recording = *command.recording;
    return std::nullopt;
}

void patchState(WriteContext &context, const PatchCall &command, CallRow &row)
{
    const auto told = [&](const std::optional<QDateTime> &said) {
        return said && said->isValid() && *said <= context.now() && *said >= row.value.startedAt ? *said : context.now();
    };
    if (!command.state || !row.value.isOpen()) {
        return;
    }
    const bool up = row.value.state == CallState::Up;
    const bool answers = *command.state == CallState::Up
        || (*command.state == CallState::Ended && command.answeredAt && command.answeredAt->isValid());
    if (answers && !up) {
        // Who calls out stays its agent, also when it is a colleague who says that they answered.
        const bool theirs = row.value.direction == Direction::Out || command.by.agent.isNull();
        answerCall(context, row, theirs ? row.value.agentId : command.by.agent, told(command.answeredAt));
    }
    if (*command.state == CallState::Ended) {
        endCall(context, row, told(command.endedAt), command.outcome.value_or(Word<CallOutcome>()),
                command.detail.value_or(QString()), wrapUpOf(context, row));
    }
}

QString newPhonePassword()
{
    // Without what is read wrongly, for phones on desks that are typed into.
    static const QString letters = u"abcdefghjkmnpqrstuvwxyz23456789"_s;
    QString password;
    for (int i = 0; i < 24; ++i) {
        password += letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))];
    }
    return password;
}

} // namespace

Result<Stored<PhoneCall>> handle(WriteContext &context, const CreateCall &command)
{
    if (auto known = loadCall(context, command.id)) {
        joinColleague(context, command, *known);
        if (!isPartOf(*known, command.by.agent) && !command.by.isLead()) {
            return otherContent();
        }
        if (!unusable(context, command)) {
            takeWishes(context, command, *known);
        }
        return Stored<PhoneCall>{known->value, false};
    }
    if (const auto error = unusable(context, command)) {
        return *error;
    }
    const QString user = userPartOf(command.number);
    const bool internal = isExtension(context.db(), user);
    const QString number = internal ? user : keptNumber(context, command.channel, command.number);
    if (const auto same = sameCall(context, command, number)) {
        return Stored<PhoneCall>{same->value, false};
    }
    const bool credible =
        command.startedAt.isValid() && command.startedAt <= context.now() && command.startedAt > context.now().addDays(-31);
    CallRow row{.value = {.id = command.id,
                          .direction = command.direction,
                          .channelId = command.channel,
                          .number = number,
                          .name = command.name.simplified().left(200),
                          .customerId = command.customer,
                          .conversationId = command.conversation,
                          .state = CallState::Ringing,
                          .startedAt = credible ? command.startedAt : context.now()},
                .caller = command.number,
                .fingerprint = callFingerprint(command),
                .rang = true,
                .internal = internal};
    if (command.direction == Direction::In) {
        row.value.ringing = {command.by.agent};
    } else {
        row.value.agentId = command.by.agent;
    }
    if (const auto conversation = command.conversation ? loadLivingConversation(context, command.conversation) : std::nullopt) {
        row.value.customerId = conversation->value.customerId;
    }
    placeCall(context, row);
    insertCall(context, row);
    return Stored<PhoneCall>{row.value, true};
}

Result<PhoneCall> handle(WriteContext &context, const PatchCall &command)
{
    auto row = loadCall(context, command.id);
    if (!row || !mayChange(context, *row, command.by)) {
        return notFound("call");
    }
    if (const auto error = staleness(command.ifMatch, row->value.version)) {
        return *error;
    }
    if (command.note && command.note->size() > longestNote) {
        return invalid(u"note"_s, u"The note is too long."_s);
    }
    const PhoneCall before = row->value;
    if (const auto error = takeRecording(context, command, *row)) {
        return *error;
    }
    row->value.note = command.note.value_or(row->value.note);
    row->value.disposition = command.disposition.value_or(row->value.disposition);
    patchState(context, command, *row);
    if (command.detail && !command.state) {
        row->value.detail = command.detail->left(300);
    }
    if (row->value == before && !(command.wrapUpDone && row->wrapUpOpen)) {
        return row->value;
    }
    const bool said = row->value.note != before.note || row->value.disposition != before.disposition
        || row->value.recording != before.recording;
    if (said) {
        placeCall(context, *row);
        tellConversation(context, *row, false);
    }
    if (command.wrapUpDone && row->wrapUpOpen) {
        finishWrapUp(context, *row);
    }
    updateCall(context, *row);
    return row->value;
}

Result<TakeExtension::Reply> handle(WriteContext &context, const TakeExtension &command)
{
    const Channel *channel = context.channel(command.channel);
    if (!channel || !context.agent(command.agent)) {
        return notFound("phone");
    }
    lockCalls(context.db(), command.channel);
    if (const auto known = phoneExtension(context.db(), command.channel, command.agent)) {
        const auto secrets = context.secrets().unseal(known->sealed);
        if (!secrets) {
            return secrets.error();
        }
        return TakeExtension::Reply{.user = known->user, .password = secrets->value(u"password"_s).toString()};
    }
    int number = firstExtension;
    for (const PhoneExtension &other : phoneExtensions(context.db(), command.channel)) {
        number = std::max(number, other.user.toInt() + 1);
    }
    const TakeExtension::Reply taken{.user = QString::number(number), .password = newPhonePassword()};
    insertPhoneExtension(context.db(),
                         {.channel = command.channel,
                          .agent = command.agent,
                          .user = taken.user,
                          .sealed = context.secrets().seal({{u"password"_s, taken.password}})});
    return taken;
}

Result<Done> handle(WriteContext &context, const SetPhoneAccount &command)
{
    setPhoneAccount(context.db(), command.by.agent, context.secrets().seal(command.account));
    return Done{};
}

} // namespace deskbell::hub
