// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/fields.h"
#include "hub/api/password.h"
#include "hub/api/routes/routes.h"

namespace deskbell::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAttempt = 200;

HttpResponse sessionResponse(const IssuedTokens &tokens, const Agent &agent, int status)
{
    return jsonResponse(QJsonObject{{u"access_token"_s, QString::fromLatin1(tokens.access)},
                                    {u"refresh_token"_s, QString::fromLatin1(tokens.refresh)},
                                    {u"expires_in_s"_s, static_cast<qint64>(accessLifetime.count())},
                                    {u"agent"_s, toJson(agent)}},
                        status);
}

Error tooManyTries(std::chrono::seconds wait)
{
    return Error{.kind = Error::Kind::TooMany,
                 .detail = u"too many tries to sign in, wait a little"_s,
                 .retryAfterSeconds = static_cast<int>(wait.count())};
}

struct SignIn {
    QString email{};
    QString password{};
    QString device{};
    QByteArray emailKey{};
    QByteArray peer{};
};

/// On a worker: takes 0.1 s whether or not there is such an agent.
void verifyAndOpen(ApiContext &context, const SignIn &signIn, const Reply &reply)
{
    const Result<Credentials> found = context.core.reads().credentials(signIn.email);
    if (!found && found.error().kind != Error::Kind::NotFound) {
        return reply.fail(found.error());
    }
    const bool right = verifyPassword(found ? found->passwordHash : QByteArray(), signIn.password);
    if (!right || !found || !found->agent.enabled) {
        return reply.fail(Error{.kind = Error::Kind::SignedOut, .detail = u"the e-mail address or the password is wrong"_s});
    }
    context.throttledEmails->succeeded(signIn.emailKey);
    context.throttledPeers->undo(signIn.peer);
    const IssuedTokens tokens = issueTokens();
    submitCommand(context, OpenSession{.agent = found->agent.id, .device = signIn.device, .tokens = tokens.stored}, reply,
                  [tokens, agent = found->agent](const SessionId &) { return sessionResponse(tokens, agent, 201); });
}

void openSession(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    SignIn signIn{.email = fields.reader().requiredText("email").trimmed(),
                  .password = fields.reader().requiredText("password"),
                  .device = fields.line("device", 200).value_or(QString()),
                  .peer = call.request.peer};
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    signIn.emailKey = signIn.email.toLower().left(320).toUtf8();
    // Before the password is looked at: guesses made at the same time count too.
    if (const auto wait = context.throttledEmails->begin(signIn.emailKey); wait.count() > 0) {
        return reply.fail(tooManyTries(wait));
    }
    if (const auto wait = context.throttledPeers->begin(signIn.peer); wait.count() > 0) {
        return reply.fail(tooManyTries(wait));
    }
    if (!context.passwordWorkers.run([&context, signIn, reply] { verifyAndOpen(context, signIn, reply); })) {
        reply.fail(
            Error{.kind = Error::Kind::Unavailable, .detail = u"too many are signing in at once"_s, .retryAfterSeconds = 2});
    }
}

void refreshSession(ApiContext &context, const Call &call, Fields &fields, const Reply &reply)
{
    const QString presented = fields.reader().requiredText("refresh_token");
    const QString attempt = fields.reader().text("attempt");
    if (const auto &error = fields.error()) {
        return reply.fail(*error);
    }
    // A wrong token makes every socket ask whether its session stands: not as often as a stranger likes.
    if (const auto wait = context.throttledPeers->begin(call.request.peer); wait.count() > 0) {
        return reply.fail(tooManyTries(wait));
    }
    const IssuedTokens tokens =
        attempt.isEmpty() ? issueTokens() : succeedingTokens(presented.toUtf8(), attempt.left(longestAttempt).toUtf8());
    context.core.submit(RefreshSession{.presentedHash = hashOfToken(presented.toUtf8()), .tokens = tokens.stored},
                        [reply, tokens, &context, peer = call.request.peer, peers = context.throttledPeers,
                         sessions = context.sessions, fanout = std::weak_ptr(context.fanout)](const Result<AgentId> &agent) {
                            if (!agent) {
                                // A token used twice has ended its family: what is remembered of it must go, and its event sockets too.
                                sessions->forgetAll();
                                if (const auto alive = fanout.lock()) {
                                    alive->recheckSessions();
                                }
                                return reply.fail(agent.error());
                            }
                            peers->undo(peer);
                            reply.later([&context, tokens, id = *agent] {
                                if (const auto session = context.sessions->find(tokens.stored.accessHash)) {
                                    context.fanout->renewSession(*session, tokens.stored.accessHash);
                                }
                                const Result<Agent> record = findAgent(context, id);
                                return record ? sessionResponse(tokens, *record, 200) : problemResponse(record.error());
                            });
                        });
}

void closeSession(ApiContext &context, const Call &call, const Reply &reply)
{
    context.core.submit(CloseSession{.accessHash = call.accessHash},
                        [reply, hash = call.accessHash, session = call.session.id, sessions = context.sessions,
                         fanout = context.fanout](const Result<Done> &done) {
                            if (!done) {
                                return reply.fail(done.error());
                            }
                            sessions->forget(hash);
                            fanout->closeSession(session);
                            reply(emptyResponse());
                        });
}

} // namespace

void addSessionRoutes(Router &router, ApiContext &context)
{
    router.add(makeRoute(context, "POST", "/v1/session", &openSession, Access::Public));
    router.add(makeRoute(context, "POST", "/v1/session/refresh", &refreshSession, Access::Public));
    router.add(makeRoute(context, "DELETE", "/v1/session", &closeSession));
}

} // namespace deskbell::hub
