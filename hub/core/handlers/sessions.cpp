// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/handlers/support.h"
#include "hub/storage/sessionrows.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

Result<SessionId> handle(WriteContext &context, const OpenSession &command)
{
    const Agent *agent = context.agent(command.agent);
    if (!agent || !agent->enabled) {
        return notFound("agent");
    }
    const SessionId id = SessionId::make();
    insertSession(context, id, command);
    return id;
}

namespace {

/// The client asks once more for what it was given already, and has used nothing of it: the answer got lost.
bool isRepeat(WriteContext &context, const RefreshTokenRow &presented, const RefreshSession &command)
{
    const auto successor = loadRefreshToken(context.db(), command.tokens.refreshHash);
    return successor && successor->session == presented.session && !successor->used && successor->validUntil > context.now();
}

} // namespace

Result<AgentId> handle(WriteContext &context, const RefreshSession &command)
{
    const Error over{Error::Kind::SignedOut, u"The session is over: sign in again."_s};
    const auto token = loadRefreshToken(context.db(), command.presentedHash);
    if (!token) {
        return over;
    }
    const Agent *agent = context.agent(token->agent);
    if (token->used && agent && agent->enabled && isRepeat(context, *token, command)) {
        prolongSession(context.db(), token->session, command.tokens);
        return token->agent;
    }
    const bool ended = token->used || token->validUntil <= context.now() || !agent || !agent->enabled;
    if (ended) {
        // A token that comes back was copied: neither the thief nor the owner goes on.
        deleteSession(context.db(), token->session);
        context.keepDespiteRefusal();
        return over;
    }
    rotateSession(context.db(), token->session, command);
    return token->agent;
}

Result<Done> handle(WriteContext &context, const CloseSession &command)
{
    if (const SessionId session = findSession(context.db(), command.accessHash)) {
        deleteSession(context.db(), session);
    }
    return Done{};
}

Result<bool> handle(WriteContext &context, const AcquireLease &command)
{
    return acquireLease(context.db(), command, context.now());
}

Result<Done> handle(WriteContext &context, const ReleaseLease &command)
{
    context.db().execute(u"DELETE FROM leases WHERE name = ? AND holder = ?"_s, {command.name, command.holder});
    return Done{};
}

Result<Done> handle(WriteContext &context, const ForgetLeases &)
{
    context.db().execute(u"DELETE FROM leases"_s);
    return Done{};
}

} // namespace deskbell::hub
