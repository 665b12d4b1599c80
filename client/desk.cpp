// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/desk.h"

#include "client/deskprivate.h"
#include "client/draftwish.h"
#include "client/transport/qtwire.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

template <class Value>
auto answerTo(const std::shared_ptr<QPromise<Result<Value>>> &promise, Result<Value> (*read)(const HttpReply &))
{
    return [promise, read](const HttpReply &reply) {
        promise->addResult(read(reply));
        promise->finish();
    };
}

Result<QByteArray> bytesIn(const HttpReply &reply)
{
    return reply.ok() ? Result<QByteArray>(reply.body) : Result<QByteArray>(reply.error());
}

Result<Done> doneIn(const HttpReply &reply) { return reply.ok() ? Result<Done>(Done{}) : Result<Done>(reply.error()); }

template <class T> QList<T> sortedByName(const auto &things)
{
    QList<T> list = things.values();
    std::sort(list.begin(), list.end(), [](const T &a, const T &b) {
        const int order = a.name.localeAwareCompare(b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return list;
}

DeskParts realParts(const Desk::Options &options)
{
    QDir().mkpath(options.directory);
    return {.wire = std::make_unique<QtWire>(options.hub), .tokens = makeTokenStore(options.directory, options.directory)};
}

} // namespace

Desk::Desk(const Options &options, QObject *parent)
    : Desk(options, realParts(options), parent)
{ }

Desk::Desk(const Options &options, DeskParts parts, QObject *parent)
    : QObject(parent)
{
    QDir().mkpath(options.directory);
    d = std::make_unique<Private>(*this, options, std::move(parts));
    d->readKinds();
    connect(&d->client, &HubClient::sessionEnded, this, [this] {
        d->syncer.stop();
        d->outbox.pause();
        d->refreshStatus();
    });
    connect(&d->replica, &Replica::opened, this, [this] {
        d->replica.apply(d->outbox.everythingShown());
        d->startWhenReady();
    });
    connect(&d->replica, &Replica::rebuilt, this, [this] {
        d->replica.apply(d->outbox.everythingShown());
        d->startWhenReady();
    });
    connect(&d->replica, &Replica::snapshotDone, this, [this] { d->replica.apply(d->outbox.everythingShown()); });
    connect(&d->replica, &Replica::changed, this, [this](const ChangeSet &changes) {
        if (changes.directory) {
            Q_EMIT directoryChanged();
            if (d->cannedReplies != changes.directory->cannedReplies) {
                d->cannedReplies = changes.directory->cannedReplies;
                Q_EMIT cannedRepliesChanged();
            }
            if (d->presets != changes.directory->presets) {
                d->presets = changes.directory->presets;
                Q_EMIT presetsChanged();
            }
            d->announceSettings();
        }
        d->refreshStatus();
    });
    connect(&d->syncer, &Syncer::stateChanged, this, [this] { d->refreshStatus(); });
    connect(&d->syncer, &Syncer::lossyReceived, this, [this](const QJsonObject &frame) { d->takeLossy(frame); });
    connect(&d->outbox, &Outbox::waitingChanged, this, [this] { d->refreshStatus(); });
    connect(&d->outbox, &Outbox::refused, this, [this](const Wish &wish) { d->takeRefusal(wish); });
    connect(&d->drafts, &DraftKeeper::changed, this,
            [this](const DraftKey &key) { Q_EMIT draftChanged(key.conversation, key.mode); });
    connect(&d->viewers, &Companions::changed, this, &Desk::viewersChanged);
    connect(&d->typists, &Companions::changed, this, &Desk::typingChanged);
    d->parts.wire->onNetworkChange([this](bool reachable) {
        d->syncer.networkChanged(reachable);
        if (reachable && d->client.isSignedIn()) {
            d->outbox.wake();
        }
    });
}

Desk::~Desk()
{
    // What the parts still say while they go down is of no interest to anybody.
    d->client.disconnect(this);
    d->replica.disconnect(this);
    d->outbox.disconnect(this);
    d->syncer.disconnect(this);
    d->drafts.disconnect(this);
    d->promises.disconnect();
}

void Desk::openAhead()
{
    d->hubIsToCome = true;
    d->outbox.pause();
    d->refreshStatus();
    d->openReplica();
}

void Desk::resume()
{
    d->client.load([this](bool) {
        d->hubIsToCome = false;
        d->openReplica();
        d->startWhenReady();
    });
}

QFuture<Result<Done>> Desk::signIn(const QString &email, const QString &password)
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    d->client.signIn(email, password, d->options.device, [this, promise](const Result<QJsonObject> &answer) {
        if (!answer) {
            promise->addResult(Result<Done>(answer.error()));
            promise->finish();
            return;
        }
        if (auto agent = agentFromJson((*answer)[u"agent"].toObject())) {
            d->anew = me() && me()->id != agent->id;
            d->signedInAs = *std::move(agent);
        }
        d->hubIsToCome = false;
        d->openReplica();
        d->startWhenReady();
        promise->addResult(Result<Done>(Done{}));
        promise->finish();
    });
    return promise->future();
}

void Desk::signOut()
{
    d->syncer.stop();
    d->outbox.pause();
    d->client.signOut();
    d->refreshStatus();
}

const ConnectionStatus &Desk::status() const { return d->status; }

std::optional<Agent> Desk::me() const { return d->replica.directory().me ? d->replica.directory().me : d->signedInAs; }

QList<Agent> Desk::agents() const { return sortedByName<Agent>(d->replica.directory().agents); }

QList<Queue> Desk::queues() const { return sortedByName<Queue>(d->replica.directory().queues); }

QList<Channel> Desk::channels() const { return sortedByName<Channel>(d->replica.directory().channels); }

Replica &Desk::replica() { return d->replica; }

HistoryLoader &Desk::history() { return d->history; }

PromiseBook &Desk::promises() { return d->promises; }

const Outbox &Desk::outbox() const { return d->outbox; }

void Desk::send(const DraftMessage &draft)
{
    const auto row = d->replica.conversation(draft.conversation);
    const CustomerId customer = row ? row->conversation.customerId : CustomerId{};
    d->outbox.add(wishFor(draft, customer, me().value_or(Agent{})), d->drafts.endOf({draft.conversation, draftMode(draft.kind)}));
    d->drafts.endLater({draft.conversation, draftMode(draft.kind)});
}

void Desk::sendAnyway(const MessageId &id, const MessageId &seen)
{
    const Wish *wish = d->outbox.find(id.value);
    if (!wish || wish->state != Wish::State::Refused) {
        return;
    }
    QJsonObject body = wish->body;
    // The hub lists them in the order in which it learnt of them; their dates may say otherwise.
    const QJsonArray newer = wish->error ? wish->error->extra[u"newer"].toArray() : QJsonArray();
    const MessageId told = newer.isEmpty() ? MessageId{} : MessageId{newer.last().toObject()[u"id"].toString()};
    if (const MessageId newest = std::max(told, seen); newest && newest != id) {
        body[u"seen_message_id"_s] = newest.value;
    }
    d->outbox.again(id.value, body);
}

std::optional<DraftMessage> Desk::takeBack(const MessageId &id)
{
    if (const Wish *wish = d->outbox.find(id.value); wish && !d->outbox.isUnderWay(id.value)) {
        const DraftMessage draft = d->takeFilesBack(*wish);
        d->outbox.drop(id.value);
        return draft;
    }
    if (const Wish *wish = d->outbox.find(id.value)) {
        // The hub may have it any moment: asked back in the same lane, right behind it.
        if (const auto shown = messageFromJson(wish->shown)) {
            const DraftMessage draft = draftFrom(*wish);
            d->aboutMessage(Wish::Kind::Revoke, *shown);
            return draft;
        }
    }
    const auto row = d->replica.message(id);
    if (!row || row->message.direction != Direction::Out || !row->message.delivery
        || row->message.delivery->state != DeliveryState::Queued) {
        return std::nullopt;
    }
    d->aboutMessage(Wish::Kind::Revoke, row->message);
    return draftFrom(row->message, d->channelOf(row->message));
}

void Desk::retry(const MessageId &id)
{
    if (const Wish *wish = d->outbox.find(id.value)) {
        d->outbox.again(id.value, wish->body);
    } else if (const auto row = d->replica.message(id)) {
        d->aboutMessage(Wish::Kind::Retry, row->message);
    }
}

void Desk::assign(const ConversationId &id, const AgentId &agent)
{
    d->patch(UndoableAction::Kind::Assign, id, {{u"assignee_id"_s, agent.isNull() ? QJsonValue() : QJsonValue(agent.value)}});
}

void Desk::setState(const ConversationId &id, ConversationState state, const QDateTime &snoozedUntil)
{
    QJsonObject body{{u"state"_s, Word<ConversationState>(state).toString()}};
    if (snoozedUntil.isValid()) {
        body[u"snoozed_until"_s] = toWireTime(snoozedUntil);
    }
    using Kind = UndoableAction::Kind;
    d->patch(state == ConversationState::Snoozed ? Kind::Snooze : Kind::State, id, body);
}

void Desk::setPriority(const ConversationId &id, Priority priority)
{
    d->patch(UndoableAction::Kind::Priority, id, {{u"priority"_s, Word<Priority>(priority).toString()}});
}

void Desk::setTags(const ConversationId &id, const QStringList &tags)
{
    d->patch(UndoableAction::Kind::Tags, id, {{u"tags"_s, QJsonArray::fromStringList(tags)}});
}

void Desk::setQueue(const ConversationId &id, const QueueId &queue)
{
    d->patch(UndoableAction::Kind::Queue, id, {{u"queue_id"_s, queue.value}});
}

void Desk::markSeen(const ConversationId &id, const MessageId &newest)
{
    const auto row = d->replica.conversation(id);
    if (newest.isNull() || (row && row->conversation.unread == 0)) {
        return;
    }
    const auto message = d->replica.message(newest);
    const qint64 at = message ? message->message.at.toMSecsSinceEpoch() : 0;
    d->outbox.add(Wish{.id = makeUuid7(),
                       .kind = Wish::Kind::Seen,
                       .lane = id.value,
                       .conversation = id,
                       .body = {{u"message_id"_s, newest.value}, {u"seen_at"_s, at}}});
}

void Desk::saveCustomer(const Customer &changed)
{
    const auto stored = d->replica.customer(changed.id);
    const QJsonObject before = stored ? toJson(*stored) : QJsonObject();
    const QJsonObject after = toJson(changed);
    QJsonObject body;
    for (const auto &key :
         {u"name"_s, u"language"_s, u"company"_s, u"tags"_s, u"note"_s, u"fields"_s, u"preferences"_s, u"identities"_s}) {
        if (before[key] != after[key]) {
            // A field left out means unchanged to the hub, so what was emptied has to be said.
            const bool list = key == "tags"_L1 || key == "identities"_L1;
            const bool object = key == "fields"_L1 || key == "preferences"_L1;
            const QJsonValue empty = list ? QJsonValue(QJsonArray()) : object ? QJsonValue(QJsonObject()) : QJsonValue(QString());
            body[key] = after.contains(key) ? after[key] : empty;
        }
    }
    if (body.isEmpty()) {
        return;
    }
    d->outbox.add(Wish{
        .id = makeUuid7(), .kind = Wish::Kind::Customer, .lane = changed.id.value, .body = body, .ifMatch = changed.version});
    ReplicaUpdate shown;
    shown.customers.append(after);
    d->replica.apply(shown);
}

QString Desk::bring(const KeptRequest &request)
{
    Wish wish{.id = makeUuid7(),
              .kind = Wish::Kind::Request,
              .lane = request.lane,
              .body = request.body,
              .method = request.method,
              .path = request.path};
    if (!request.file.isEmpty()) {
        const QFileInfo file(request.file);
        wish.files.append({.id = request.fileId,
                           .name = file.fileName(),
                           .mediaType = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension).name(),
                           .source = request.file,
                           .size = file.size()});
    }
    if (!request.replaces.isEmpty()) {
        d->outbox.drop(request.replaces);
    }
    d->outbox.add(wish);
    return wish.id;
}

void Desk::announceViewing(const ConversationId &id)
{
    if (d->viewing != id) {
        d->sayViewing(false);
        d->viewing = id;
        d->sayViewing(true);
    }
}

void Desk::announceTyping(const ConversationId &id, bool reply, const QString &kind)
{
    d->syncer.sendLossy({{u"type"_s, u"typing"_s}, {u"conversation_id"_s, id.value}, {u"reply"_s, reply}, {u"kind"_s, kind}});
}

QStringList Desk::viewersOf(const ConversationId &id) const { return d->viewers.names(id); }

QStringList Desk::typistsOf(const ConversationId &id) const { return d->typists.names(id); }

QFuture<Result<QByteArray>> Desk::get(const QString &path)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    HttpRequest request;
    request.path = path;
    d->client.request(request, answerTo(promise, &bytesIn));
    return promise->future();
}

QFuture<Result<QJsonObject>> Desk::post(const QString &path, const QJsonObject &body)
{
    auto promise = std::make_shared<QPromise<Result<QJsonObject>>>();
    promise->start();
    d->client.request(jsonRequest("POST", path, body), answerTo(promise, &jsonOf));
    return promise->future();
}

QFuture<Result<QJsonObject>> Desk::patch(const QString &path, const QJsonObject &body, std::optional<qint64> ifMatch)
{
    auto promise = std::make_shared<QPromise<Result<QJsonObject>>>();
    promise->start();
    HttpRequest request = jsonRequest("PATCH", path, body);
    if (ifMatch) {
        request.headers.append({"If-Match", '"' + QByteArray::number(*ifMatch) + '"'});
    }
    d->client.request(request, answerTo(promise, &jsonOf));
    return promise->future();
}

QFuture<Result<QJsonObject>> Desk::put(const QString &path, const QJsonObject &body)
{
    auto promise = std::make_shared<QPromise<Result<QJsonObject>>>();
    promise->start();
    d->client.request(jsonRequest("PUT", path, body), answerTo(promise, &jsonOf));
    return promise->future();
}

QFuture<Result<Done>> Desk::remove(const QString &path)
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    HttpRequest request;
    request.method = QByteArrayLiteral("DELETE");
    request.path = path;
    d->client.request(request, answerTo(promise, &doneIn));
    return promise->future();
}

QFuture<Result<QString>> Desk::fetchFile(const QString &path, const QString &name)
{
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    QDir directory(d->options.directory);
    directory.mkpath(u"attachments"_s);
    const QString file = directory.filePath(u"attachments/"_s + name);
    if (QFile::exists(file)) {
        promise->addResult(Result<QString>(file));
        promise->finish();
        return promise->future();
    }
    HttpRequest request;
    request.path = path;
    request.saveTo = file;
    request.progress = [promise](qint64 done, qint64 all) {
        // In kilobytes: a QPromise counts in int.
        promise->setProgressRange(0, static_cast<int>(all / 1024));
        promise->setProgressValue(static_cast<int>(done / 1024));
        return !promise->isCanceled();
    };
    d->client.request(request, [promise, file](const HttpReply &reply) {
        promise->addResult(reply.ok() ? Result<QString>(file) : Result<QString>(reply.error()));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<QString>> Desk::attachmentFile(const AttachmentId &id)
{
    // The name is made of the id, which comes from the hub: nothing but an id may become a path here.
    if (!isUuid(id.value)) {
        return QtFuture::makeReadyFuture(Result<QString>(Error{.kind = Error::Kind::Malformed, .detail = u"Not an id."_s}));
    }
    return fetchFile(u"/v1/attachments/"_s + id.value, id.value);
}

QFuture<Result<QString>> Desk::remoteImageFile(const MessageId &message, const QString &key)
{
    const bool plain = std::all_of(key.begin(), key.end(), [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
    if (!isUuid(message.value) || key.size() != 16 || !plain) {
        return QtFuture::makeReadyFuture(Result<QString>(Error{.kind = Error::Kind::Malformed, .detail = u"Not a key."_s}));
    }
    return fetchFile(u"/v1/messages/%1/remote-image?key=%2"_s.arg(message.value, key), u"remote-"_s + key);
}

} // namespace deskbell
