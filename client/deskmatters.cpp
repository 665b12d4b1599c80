// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/deskprivate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kindsFile = "/channel-kinds.json"_L1;

QList<ChannelTraits> traitsIn(const QJsonArray &items)
{
    QList<ChannelTraits> kinds;
    for (const QJsonValue item : items) {
        kinds.append(channelTraitsFromJson(item.toObject()));
    }
    return kinds;
}

} // namespace

/// Kept, so that an offline console still knows what its channels can do.
void Desk::Private::readKinds()
{
    QFile file(options.directory + kindsFile);
    if (file.open(QIODevice::ReadOnly)) {
        kinds = traitsIn(QJsonDocument::fromJson(file.readAll()).array());
    }
}

void Desk::Private::askForKinds()
{
    client.request(HttpRequest{.method = "GET", .path = u"/v1/channel-kinds"_s}, [this](const HttpReply &reply) {
        const auto doc = jsonOf(reply);
        if (!doc) {
            return; // asked again with the next connection
        }
        const QJsonArray items = (*doc)[u"items"].toArray();
        const QList<ChannelTraits> said = traitsIn(items);
        if (said == kinds || said.isEmpty()) {
            return;
        }
        kinds = said;
        QSaveFile file(options.directory + kindsFile);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(QJsonDocument(items).toJson(QJsonDocument::Compact));
            file.commit();
        }
        Q_EMIT q.directoryChanged();
    });
}

const QList<ChannelTraits> &Desk::channelKinds() const { return d->kinds; }

ChannelTraits Desk::traitsOf(const QString &kind) const
{
    for (const ChannelTraits &known : std::as_const(d->kinds)) {
        if (known.kind == kind) {
            return known;
        }
    }
    return assumedTraits(kind);
}

QFuture<Result<ConversationId>> Desk::continueOn(const ConversationId &id, const ChannelId &channel, const IdentityId &identity)
{
    auto promise = startedPromise<ConversationId>();
    const auto row = d->replica.conversation(id);
    UndoableAction action{.kind = UndoableAction::Kind::Continue, .conversation = id};
    action.number = row ? row->conversation.number : 0;
    const QJsonObject body{{u"channel_id"_s, channel.value}, {u"identity_id"_s, identity.value}};
    d->rearrange(action, jsonRequest("POST", u"/v1/conversations/%1/continue"_s.arg(id.value), body), promise);
    return promise->future();
}

QFuture<Result<ConversationId>> Desk::answerAttach(const ConversationId &id, bool accept)
{
    auto promise = startedPromise<ConversationId>();
    const auto row = d->replica.conversation(id);
    UndoableAction action{.kind = UndoableAction::Kind::Merge, .conversation = id};
    action.number = row ? row->conversation.number : 0;
    const QJsonObject body{{u"accept"_s, accept}};
    d->rearrange(action, jsonRequest("POST", u"/v1/conversations/%1/attach"_s.arg(id.value), body), promise);
    return promise->future();
}

void Desk::Private::joinCustomers(const UndoableAction &action, const HttpRequest &request, const CustomerPromise &promise)
{
    client.request(request, [this, action, promise](const HttpReply &reply) {
        const auto doc = jsonOf(reply);
        if (!doc) {
            keepPromise(promise, Result<CustomerId>(doc.error()));
            return;
        }
        ReplicaUpdate update;
        const QJsonObject customer = (*doc)[u"customer"].toObject();
        update.customers.append(customer);
        replica.apply(update);
        if (const qint64 event = (*doc)[u"event"].toInteger(); event > 0) {
            undoSteps.push(UndoStep{.action = action, .event = event});
            Q_EMIT q.lastActionChanged();
        }
        keepPromise(promise, Result<CustomerId>(CustomerId{customer[u"id"].toString()}));
    });
}

QFuture<Result<CustomerId>> Desk::mergeCustomers(const Customer &from, const CustomerId &into)
{
    auto promise = startedPromise<CustomerId>();
    const UndoableAction action{.kind = UndoableAction::Kind::Customers, .name = from.name};
    const QJsonObject body{{u"into"_s, into.value}};
    d->joinCustomers(action, jsonRequest("POST", u"/v1/customers/%1/merge"_s.arg(from.id.value), body), promise);
    return promise->future();
}

QFuture<Result<CustomerId>> Desk::answerProposal(const Customer &customer, const QString &proposal, bool accept)
{
    auto promise = startedPromise<CustomerId>();
    const UndoableAction action{.kind = UndoableAction::Kind::Customers, .name = customer.name};
    const QString path = u"/v1/customers/%1/proposals/%2"_s.arg(customer.id.value, proposal);
    d->joinCustomers(action, jsonRequest("POST", path, {{u"accept"_s, accept}}), promise);
    return promise->future();
}

} // namespace deskbell
