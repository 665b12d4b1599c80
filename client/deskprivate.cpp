// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/deskprivate.h"

#include <QDir>
#include <QJsonArray>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::seconds untilTakenBack{0};
constexpr std::chrono::seconds typingCounts{8};

} // namespace

Desk::Private::Private(Desk &desk, const Options &given, DeskParts givenParts)
    : q(desk)
    , options(given)
    , parts(std::move(givenParts))
    , client(*parts.wire, *parts.tokens)
    , replica(QDir(given.directory).filePath(u"replica.sqlite"_s))
    , outbox(given.directory, client, [this](const ReplicaUpdate &update) { replica.apply(update); })
    , history(client, replica)
    , syncer(*parts.wire, client, replica, given.hub, parts.timing)
    , drafts(outbox, replica, client)
    , draftFiles(options.directory)
    , viewers(untilTakenBack)
    , typists(typingCounts)
    , promises({.replica = replica,
                .outbox = outbox,
                .me = [this] { return q.me(); },
                .pushUndo =
                    [this](UndoStep step) {
                        undoSteps.push(std::move(step));
                        Q_EMIT q.lastActionChanged();
                    }})
{ }

void Desk::Private::openReplica()
{
    if (!std::exchange(replicaAsked, true)) {
        replica.open();
    }
}

void Desk::Private::startWhenReady()
{
    if (client.isSignedIn() && replica.isOpen()) {
        syncer.start(std::exchange(anew, false));
        outbox.wake();
    }
    refreshStatus();
}

void Desk::Private::refreshStatus()
{
    ConnectionStatus now{.completeTo = replica.cursor(), .completeAt = syncer.completeAt(), .outboxWaiting = outbox.waiting()};
    switch (syncer.state()) {
    case Syncer::State::Stopped:
        now.state = client.isSignedIn() || hubIsToCome ? ConnectionStatus::State::Connecting : ConnectionStatus::State::SignedOut;
        break;
    case Syncer::State::Connecting: now.state = ConnectionStatus::State::Connecting; break;
    case Syncer::State::CatchingUp: now.state = ConnectionStatus::State::CatchingUp; break;
    case Syncer::State::Live: now.state = ConnectionStatus::State::Live; break;
    case Syncer::State::Offline:
        now.state = ConnectionStatus::State::Offline;
        now.detail = syncer.detail();
        break;
    }
    const bool wentLive = now.state == ConnectionStatus::State::Live && status.state != now.state;
    if (now != status) {
        status = now;
        Q_EMIT q.statusChanged();
    }
    if (wentLive) {
        outbox.wake();
        drafts.wake();
        askForKinds();
        sayViewing(true);
    } else if (now.state != ConnectionStatus::State::Live && now.state != ConnectionStatus::State::CatchingUp) {
        drafts.pause();
        viewers.clear();
        typists.clear();
    }
}

void Desk::Private::takeLossy(const QJsonObject &frame)
{
    const QJsonObject who = frame[u"agent"].toObject();
    const AgentId agent{who[u"id"].toString()};
    const ConversationId conversation{frame[u"conversation_id"].toString()};
    if (frame.contains("customer"_L1)) {
        Q_EMIT q.customerTyping(conversation, frame[u"customer"][u"name"].toString(), frame[u"active"].toBool());
        return;
    }
    if (frame.contains("visitor"_L1)) {
        Q_EMIT q.visitorChanged(conversation, frame[u"visitor"].toObject());
        return;
    }
    if (agent.isNull() || conversation.isNull() || (q.me() && q.me()->id == agent)) {
        return;
    }
    const QString type = frame[u"type"].toString();
    Companions *companions = type == "viewing"_L1 ? &viewers : type == "typing"_L1 ? &typists : nullptr;
    if (companions && frame[u"active"].toBool(true)) {
        companions->enter(agent, who[u"name"].toString(), conversation);
    } else if (companions) {
        companions->leave(agent, conversation);
    }
}

void Desk::Private::sayViewing(bool active)
{
    if (!viewing.isNull()) {
        syncer.sendLossy({{u"type"_s, u"viewing"_s}, {u"conversation_id"_s, viewing.value}, {u"active"_s, active}});
    }
}

void Desk::Private::takeRefusal(const Wish &wish)
{
    const Error error = wish.error.value_or(Error{});
    RefusedWish refused{.message =
                            wish.kind == Wish::Kind::Send ? MessageId{wish.id} : MessageId{wish.body[u"message_id"].toString()},
                        .conversation = wish.conversation,
                        .error = error};
    ReplicaUpdate update;
    for (const QJsonValue element : error.extra[u"newer"].toArray()) {
        if (auto message = messageFromJson(element.toObject())) {
            refused.newer.append(*std::move(message));
            update.messages.append(element.toObject());
        }
    }
    replica.apply(update);
    if (wish.kind == Wish::Kind::Settings) {
        announceSettings(); // back to what the hub has
    }
    if (wish.kind == Wish::Kind::Customer) {
        reloadCustomer(wish.lane); // our own picture of it is what was refused
    }
    Q_EMIT q.refused(refused);
}

void Desk::Private::reloadCustomer(const QString &id)
{
    HttpRequest request;
    request.path = u"/v1/customers/"_s + id;
    client.request(request, [this](const HttpReply &reply) {
        if (const auto doc = jsonOf(reply)) {
            ReplicaUpdate update;
            update.customers.append(*doc);
            replica.apply(update);
        }
    });
}

void Desk::Private::patch(UndoableAction::Kind kind, const ConversationId &id, const QJsonObject &body)
{
    const Wish wish{.id = makeUuid7(), .kind = Wish::Kind::Patch, .lane = id.value, .conversation = id, .body = body};
    if (const auto row = replica.conversation(id)) {
        const QJsonObject before = fieldsBefore(toJson(row->conversation), body);
        if (!stillHas(before, body)) {
            undoSteps.push({.action = {.kind = kind, .conversation = id, .number = row->conversation.number},
                            .wish = wish.id,
                            .before = before,
                            .after = body});
            Q_EMIT q.lastActionChanged();
        }
    }
    outbox.add(wish);
}

void Desk::Private::aboutMessage(Wish::Kind kind, const Message &message)
{
    outbox.add(Wish{.id = makeUuid7(),
                    .kind = kind,
                    .lane = message.conversationId.value,
                    .conversation = message.conversationId,
                    .body = {{u"message_id"_s, message.id.value}}});
}

ChannelId Desk::Private::channelOf(const Message &message)
{
    if (const auto conversation = replica.conversation(message.conversationId)) {
        for (const Thread &thread : conversation->conversation.threads) {
            if (thread.id == message.threadId) {
                return thread.channelId;
            }
        }
    }
    return {};
}

} // namespace deskbell
