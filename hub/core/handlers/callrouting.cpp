// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/callsteps.h"
#include "hub/core/handlers/support.h"
#include "hub/core/voicecommands.h"
#include "hub/core/workinghours.h"

#include <QJsonArray>

#include <algorithm>

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

/// Who declined, or let it ring, is asked again for the same call after this.
constexpr int askAgainAfterS = 30;
constexpr int idleLookBackH = 24;
/// So long after the phones stop ringing the proxy should have asked again.
constexpr int ringGraceS = 10;
constexpr int longestRingS = 120;

/// One voice channel at one moment.
struct Switchboard {
    const Channel *channel = nullptr;
    VoiceSettings voice{};
    QList<RingAgent> members{}; ///< those with an extension
    QHash<AgentId, QString> users{};
    QList<CallRow> open{}; ///< calls of the channel, oldest first
};

QString aorOf(const Switchboard &board, const AgentId &agent)
{
    return u"sip:"_s + board.users.value(agent) + u'@' + board.voice.domain;
}

QSet<AgentId> busyAgents(const QList<CallRow> &all, const CallId &except)
{
    QSet<AgentId> busy;
    for (const CallRow &row : all) {
        if (row.value.id == except) {
            continue;
        }
        for (const AgentId &agent : row.value.ringing) {
            busy.insert(agent);
        }
        if (row.value.agentId) {
            busy.insert(row.value.agentId);
        }
    }
    return busy;
}

Result<Switchboard> switchboardOf(WriteContext &context, const ChannelId &id, const CallId &about)
{
    lockCalls(context.db(), id);
    const Channel *channel = context.channel(id);
    if (!channel) {
        return notFound("channel");
    }
    const auto voice = readVoiceSettings(channel->settings);
    if (!voice) {
        return voice.error();
    }
    Switchboard board{.channel = channel, .voice = *voice, .open = openCalls(context.db(), id)};
    const QSet<AgentId> busy = busyAgents(openCalls(context.db(), {}), about);
    QSet<AgentId> wrapUp;
    for (const CallRow &row : callsInWrapUp(context.db())) {
        if (row.value.wrapUpUntil > context.now()) {
            wrapUp.insert(row.value.agentId);
        }
    }
    const QHash<AgentId, QDateTime> idle = lastCallEnds(context.db(), context.now().addSecs(-idleLookBackH * 3600));
    QSet<AgentId> members;
    for (const Queue &queue : queuesOfChannel(context.queues(), *channel)) {
        members.unite(QSet<AgentId>(queue.members.begin(), queue.members.end()));
    }
    for (const PhoneExtension &extension : phoneExtensions(context.db(), id)) {
        const Agent *agent = context.agent(extension.agent);
        board.users.insert(extension.agent, extension.user);
        if (agent && members.contains(agent->id)) {
            board.members.append({.id = agent->id,
                                  .enabled = agent->enabled,
                                  .presence = agent->presence,
                                  .inCall = busy.contains(agent->id),
                                  .wrapUp = wrapUp.contains(agent->id),
                                  .languages = agent->languages,
                                  .idleSince = idle.value(agent->id)});
        }
    }
    return board;
}

AgentId agentOfUser(const Switchboard &board, const QString &user)
{
    return user.isEmpty() ? AgentId{} : board.users.key(user.section(u'@', 0, 0), AgentId{});
}

RingCaller callerFrom(const CallRow &row, const QDateTime &now)
{
    RingCaller caller{.id = row.value.id, .language = row.language};
    for (auto it = row.refused.begin(); it != row.refused.end(); ++it) {
        if (it.value() > now) {
            caller.refused.insert(it.key());
        }
    }
    return caller;
}

/// Who waits longer than \a call does.
QList<RingCaller> aheadOf(const Switchboard &board, const PhoneCall &call, const QDateTime &now)
{
    QList<RingCaller> ahead;
    for (const CallRow &row : board.open) {
        const bool earlier =
            row.value.startedAt < call.startedAt || (row.value.startedAt == call.startedAt && row.value.id < call.id);
        if (row.value.id != call.id && row.value.state == CallState::Queued && earlier) {
            ahead.append(callerFrom(row, now));
        }
    }
    return ahead;
}

bool isClosed(WriteContext &context, const Channel &channel)
{
    const Queue *queue = context.queue(channel.queueId);
    if (!channel.enabled || channel.paused) {
        return true;
    }
    // A second of working time from now begins now exactly while the queue works.
    return queue && workingHoursOf(queue->settings)
        && addWorkingTime(context.now(), 1, queue->settings) > context.now().addSecs(1);
}

QJsonObject closedAnswer(const CallRow &row, const QString &text)
{
    return {{u"call"_s, row.value.id.value}, {u"closed"_s, 1}, {u"code"_s, 480}, {u"text"_s, text}};
}

QJsonObject ringAnswer(const Switchboard &board, const CallRow &row)
{
    QJsonArray targets;
    for (const AgentId &agent : row.value.ringing) {
        targets.append(QJsonObject{{u"aor"_s, aorOf(board, agent)}, {u"ring_s"_s, static_cast<int>(board.voice.ring.count())}});
    }
    return {{u"call"_s, row.value.id.value}, {u"targets"_s, targets}};
}

/// What the proxy rings at when the hub cannot be asked.
QJsonArray fallbackOf(const Switchboard &board)
{
    QJsonArray fallback;
    for (const RingAgent &agent : board.members) {
        if (agent.enabled && (agent.presence == Presence::Online || agent.presence == Presence::Busy)) {
            fallback.append(aorOf(board, agent.id));
        }
    }
    return fallback;
}

CallRow freshCall(WriteContext &context, const Switchboard &board, const CallId &id, const QString &sipId, const QString &caller,
                  const QString &name, const QDateTime &at)
{
    const Channel &channel = *board.channel;
    const bool credible = at.isValid() && at <= context.now() && at > context.now().addDays(-7);
    CallRow row{.value = {.id = isUuid(id.value) ? id : CallId::make(),
                          .direction = Direction::In,
                          .channelId = channel.id,
                          .queueId = channel.queueId,
                          .number = keptNumber(context, channel.id, caller),
                          .name = name.simplified().left(200),
                          .state = CallState::Queued,
                          .startedAt = credible ? at : context.now()},
                .sipId = sipId,
                .caller = caller};
    recogniseCaller(context, row);
    return row;
}

/// The answer did not get through, or the question after it: the call goes back into the line, and nobody is kept waiting for it.
void takeBackOldRinging(WriteContext &context, const ChannelId &channel)
{
    for (CallRow &row : openCalls(context.db(), channel)) {
        if (row.value.state == CallState::Ringing && row.ringUntil.isValid() && row.ringUntil < context.now()) {
            row.value.ringing.clear();
            row.value.state = CallState::Queued;
            row.ringUntil = {};
            updateCall(context, row);
        }
    }
}

/// The line moved up: those whose place changed are told.
void renumber(WriteContext &context, const ChannelId &channel)
{
    int position = 0;
    for (CallRow &row : openCalls(context.db(), channel)) {
        if (row.value.state == CallState::Queued && row.value.position != ++position) {
            row.value.position = position;
            updateCall(context, row);
        }
    }
}

void decide(WriteContext &context, const Switchboard &board, CallRow &row, bool fresh)
{
    PhoneCall &call = row.value;
    if (fresh && isClosed(context, *board.channel)) {
        endCall(context, row, context.now(), CallOutcome::Closed, {}, {});
        row.answer = closedAnswer(row, board.voice.closedText);
        return;
    }
    const RingDecision decision =
        whomToRing(board.members, aheadOf(board, call, context.now()), callerFrom(row, context.now()), board.voice.order);
    call.ringing = decision.ring;
    call.position = decision.position;
    call.state = decision.ring.isEmpty() ? CallState::Queued : CallState::Ringing;
    row.rang = row.rang || !decision.ring.isEmpty();
    row.ringUntil = decision.ring.isEmpty() ? QDateTime() : context.now().addSecs(board.voice.ring.count() + ringGraceS);
    row.answer = decision.ring.isEmpty()
        ? QJsonObject{{u"call"_s, call.id.value}, {u"wait"_s, 1}, {u"position"_s, decision.position}}
        : ringAnswer(board, row);
}

std::optional<CallRow> knownCall(WriteContext &context, const ChannelId &channel, const QString &sipId, const CallId &id)
{
    auto row = loadCallBySip(context, channel, sipId);
    if (!row && id) {
        row = loadCall(context, id);
    }
    return row;
}

void noteMissed(WriteContext &context, CallRow &row, const AgentId &agent)
{
    if (!agent || !row.value.ringing.contains(agent)) {
        return;
    }
    row.value.ringing.removeAll(agent);
    row.refused.insert(agent, context.now().addSecs(askAgainAfterS));
    if (row.value.ringing.isEmpty()) {
        row.value.state = CallState::Queued;
    }
    updateCall(context, row);
}

void noteOffer(WriteContext &context, CallRow &row, const AgentId &agent)
{
    // Of what the hub decided it needs no telling. While it was away the proxy went by what it knew.
    if (agent && row.attempt == 0 && !row.value.ringing.contains(agent)) {
        row.value.ringing.append(agent);
        row.value.state = CallState::Ringing;
        row.rang = true;
        row.ringUntil = context.now().addSecs(longestRingS + ringGraceS);
        updateCall(context, row);
    }
}

void noteOver(WriteContext &context, const NoteCallEvent &event, CallRow &row)
{
    const QDateTime at = event.at.isValid() ? event.at : context.now();
    if (event.what == NoteCallEvent::What::Answered) {
        if (row.value.state == CallState::Up) {
            return;
        }
        const auto board = switchboardOf(context, event.channel, row.value.id);
        answerCall(context, row, board ? agentOfUser(*board, event.user) : AgentId{}, at);
    } else {
        const bool out = row.value.direction == Direction::Out;
        endCall(context, row, at, outcomeUnanswered(row.value.direction.value(), row.rang && !out, event.code), event.text,
                wrapUpOf(context, row));
    }
    updateCall(context, row);
    renumber(context, event.channel);
}

/// A call the hub hears of after the fact.
CallRow lateCall(WriteContext &context, const Switchboard &board, const NoteCallEvent &event)
{
    const bool out = event.direction == Direction::Out;
    CallRow row = freshCall(context, board, event.call, event.sipId, out ? event.to : event.from, event.name, event.at);
    row.value.direction = event.direction;
    if (out) {
        row.value.agentId = agentOfUser(board, event.user.isEmpty() ? event.from : event.user);
        row.value.state = CallState::Ringing;
    }
    insertCall(context, row);
    return row;
}

} // namespace

Result<QJsonObject> handle(WriteContext &context, const RouteCall &command)
{
    if (command.sipId.isEmpty()) {
        return invalid(u"call_id"_s, u"The call has no name."_s);
    }
    auto row = knownCall(context, command.channel, command.sipId, command.call);
    if (row && !row->answer.isEmpty() && (command.attempt <= row->attempt || row->value.state == CallState::Up)) {
        return row->answer;
    }
    const auto board = switchboardOf(context, command.channel, row ? row->value.id : command.call);
    if (!board) {
        return board.error();
    }
    const bool fresh = !row;
    if (fresh) {
        row = freshCall(context, *board, command.call, command.sipId, command.from, command.name, command.at);
    }
    if (!row->value.isOpen()) {
        return closedAnswer(*row, {});
    }
    row->attempt = command.attempt;
    // Whoever it rang at until now and who did not take it: it goes on to somebody else.
    for (const AgentId &agent : std::as_const(row->value.ringing)) {
        row->refused.insert(agent, context.now().addSecs(askAgainAfterS));
    }
    decide(context, *board, *row, fresh);
    row->answer.insert(u"fallback"_s, fallbackOf(*board));
    if (fresh) {
        insertCall(context, *row);
    } else {
        updateCall(context, *row);
    }
    renumber(context, command.channel);
    return row->answer;
}

Result<Done> handle(WriteContext &context, const NoteCallEvent &command)
{
    using What = NoteCallEvent::What;
    auto row = knownCall(context, command.channel, command.sipId, command.call);
    const auto board = switchboardOf(context, command.channel, row ? row->value.id : command.call);
    if (!board) {
        return board.error();
    }
    if (!row) {
        row = lateCall(context, *board, command);
    }
    if (row->sipId.isEmpty()) { // a console was the first to tell of it
        row->sipId = command.sipId;
        row->value.channelId = command.channel;
        storeCall(context, *row);
    }
    if (!row->value.isOpen()) {
        return Done{};
    }
    const bool before = row->value.state == CallState::Queued || row->value.state == CallState::Ringing;
    switch (command.what) {
    case What::Parked: break;
    case What::Offer:
        if (before && row->value.direction == Direction::In) {
            noteOffer(context, *row, agentOfUser(*board, command.user));
        }
        break;
    case What::Missed:
        if (before && row->value.direction == Direction::In) {
            noteMissed(context, *row, agentOfUser(*board, command.user));
        }
        break;
    default: noteOver(context, command, *row);
    }
    return Done{};
}

Result<TendCalls::Reply> handle(WriteContext &context, const TendCalls &command)
{
    finishDueWrapUps(context);
    takeBackOldRinging(context, command.channel);
    renumber(context, command.channel);
    TendCalls::Reply reply;
    const auto board = switchboardOf(context, command.channel, {});
    if (!board) {
        return reply; // the settings are wrong: nobody can be put through
    }
    for (const CallRow &row : board->open) {
        if (row.value.state == CallState::Queued
            && !whomToRing(board->members, aheadOf(*board, row.value, context.now()), callerFrom(row, context.now()),
                           board->voice.order)
                    .ring.isEmpty()) {
            reply.wake.append(row.sipId);
        }
    }
    return reply;
}

Result<Done> handle(WriteContext &context, const LoseCall &command)
{
    auto row = loadCall(context, command.call);
    if (!row || !row->value.isOpen()) {
        return Done{};
    }
    endCall(context, *row, context.now(), Word<CallOutcome>(CallOutcome::Failed), u"The proxy does not know it any more."_s,
            wrapUpOf(context, *row));
    updateCall(context, *row);
    renumber(context, row->value.channelId);
    return Done{};
}

} // namespace deskbell::hub
