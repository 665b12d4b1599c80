// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/outbox/outbox.h"

#include <QJsonDocument>
#include <QSemaphore>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

constexpr int lanesAtOnce = 4;
constexpr int draftDelayMs = 40; // shorter than the pause between two keys: a killed console loses none
constexpr int longestPauseS = 30;
constexpr int internalErrorsTolerated = 5;

bool mayPassLater(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::TimedOut:
    case Error::Kind::SignedOut:
    case Error::Kind::TooMany:
    case Error::Kind::Unavailable:
    case Error::Kind::Internal: return true;
    default: return false;
    }
}

void merge(QJsonObject &into, const QJsonObject &patch)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        into[it.key()] = it.value();
    }
}

} // namespace

Outbox::Outbox(const QString &directory, HubClient &client, Apply apply, QObject *parent)
    : QObject(parent)
    , m_apply(std::move(apply))
    , m_sender(client)
    , m_store(new OutboxStore(directory))
{
    qRegisterMetaType<QList<WishFile>>();
    m_thread.setObjectName("outbox"_L1);
    m_store->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_store, &QObject::deleteLater);
    connect(m_store, &OutboxStore::stored, this, &Outbox::takeStored);
    connect(m_store, &OutboxStore::storeFailed, this, &Outbox::takeStoreFailure);
    connect(&m_sender, &WishSender::answered, this, &Outbox::takeAnswer);
    connect(&m_sender, &WishSender::uploaded, this, [this](const QString &id, const AttachmentId &file) {
        if (Wish *wish = mutableFind(id)) {
            for (WishFile &known : wish->files) {
                known.uploaded = known.uploaded || known.id == file;
            }
            onStore([copy = *wish](OutboxStore &store) { store.update({copy}); });
        }
    });
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelayMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &Outbox::flushDrafts);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Outbox::pump);
    m_thread.start();
    // The one wait: a few rows are read before anything can be typed or sent, so that no draft is ever missing.
    OutboxStore::Contents contents;
    QSemaphore read;
    onStore([&contents, &read](OutboxStore &store) {
        contents = store.open();
        read.release();
    });
    read.acquire();
    m_wishes = WishList(contents.wishes);
    m_drafts = std::move(contents.drafts);
}

Outbox::~Outbox()
{
    flushDrafts();
    m_store->disconnect(this);
    // The thread ends itself, after all that was asked of it: told from here it might end before.
    onStore([](OutboxStore &store) {
        store.close();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

template <class Call> void Outbox::onStore(Call call)
{
    OutboxStore *store = m_store;
    QMetaObject::invokeMethod(
        store, [store, call = std::move(call)] { call(*store); }, Qt::QueuedConnection);
}

int Outbox::waiting() const { return int(m_wishes.size()); }

const Wish *Outbox::find(const QString &id) const { return m_wishes.find(id); }

QJsonObject Outbox::overlayOf(const ConversationId &conversation) const
{
    QJsonObject overlay;
    const QList<Wish *> theirs = m_wishes.of(conversation);
    for (const Wish *wish : theirs) {
        if (wish->state == Wish::State::Refused) {
            continue;
        }
        if (wish->kind == Wish::Kind::Patch) {
            merge(overlay, wish->body);
        } else if (wish->kind == Wish::Kind::Seen) {
            overlay[u"seen_at"_s] = wish->body[u"seen_at"];
        }
    }
    return overlay;
}

ReplicaUpdate Outbox::everythingShown() const
{
    ReplicaUpdate update{.resetLocal = true};
    for (const Wish &wish : m_wishes.all()) {
        if (wish.kind == Wish::Kind::Send) {
            if (auto message = messageFromJson(wish.shown)) {
                update.localMessages.append(*std::move(message));
            }
        } else if (!wish.conversation.isNull() && !update.overlays.contains(wish.conversation)) {
            update.overlays.insert(wish.conversation, overlayOf(wish.conversation));
        }
    }
    return update;
}

void Outbox::add(const Wish &wish, const std::optional<Draft> &draft) { addAll({wish}, draft); }

/// Only the newest mark counts, and it may take the place of one that has not gone out.
void Outbox::dropOlderMark(const Wish &mark)
{
    const QList<Wish *> theirs = m_wishes.of(mark.conversation);
    const auto older = std::find_if(theirs.begin(), theirs.end(), [&](const Wish *other) {
        return other->kind == Wish::Kind::Seen && other->lane == mark.lane && !m_underWay.contains(other->id);
    });
    if (older != theirs.end()) {
        drop(QString((*older)->id));
    }
}

void Outbox::addAll(QList<Wish> wishes, const std::optional<Draft> &draft)
{
    ReplicaUpdate update;
    for (Wish &wish : wishes) {
        if (wish.kind == Wish::Kind::Seen) {
            dropOlderMark(wish);
        }
        wish.stored = false;
        m_wishes.append(wish);
        if (wish.kind == Wish::Kind::Send) {
            if (auto message = messageFromJson(wish.shown)) {
                update.localMessages.append(*std::move(message));
            }
        } else if (wish.kind == Wish::Kind::Patch || wish.kind == Wish::Kind::Seen) {
            update.overlays.insert(wish.conversation, overlayOf(wish.conversation));
        }
    }
    if (draft) {
        m_drafts.insert(keyOf(*draft), *draft);
        m_unsavedDrafts.remove(keyOf(*draft));
    }
    onStore([wishes, draft](OutboxStore &store) { store.add(wishes, draft); });
    m_apply(update);
    Q_EMIT waitingChanged();
}

void Outbox::takeStored(const QString &id, const QList<WishFile> &files)
{
    if (Wish *wish = mutableFind(id)) {
        wish->stored = true;
        wish->files = files;
        pump();
    }
}

void Outbox::takeStoreFailure(const QString &id, const QString &detail)
{
    refuse(id, Error{.kind = Error::Kind::Internal, .detail = detail, .type = u"not-stored"_s});
}

void Outbox::again(const QString &id, const QJsonObject &body)
{
    Wish *wish = mutableFind(id);
    if (!wish || m_underWay.contains(id)) {
        return;
    }
    wish->body = body;
    wish->state = Wish::State::Waiting;
    wish->error.reset();
    wish->attempts = 0;
    wish->stored = false;
    showDelivery(*wish, DeliveryState::Queued);
    onStore([copy = *wish](OutboxStore &store) { store.add({copy}, {}); });
    Q_EMIT waitingChanged();
}

bool Outbox::drop(const QString &id)
{
    const Wish *wish = find(id);
    if (!wish || m_underWay.contains(id)) {
        return false;
    }
    const Wish gone = *wish;
    erase(id);
    onStore([id](OutboxStore &store) { store.settle(id, {}); });
    ReplicaUpdate update;
    if (gone.kind == Wish::Kind::Send) {
        update.removedLocal.append(MessageId{id});
    } else if (!gone.conversation.isNull()) {
        update.overlays.insert(gone.conversation, overlayOf(gone.conversation));
    }
    m_apply(update);
    Q_EMIT waitingChanged();
    Q_EMIT finished(id, Error{.kind = Error::Kind::NotFound});
    pump();
    return true;
}

void Outbox::erase(const QString &id) { m_wishes.remove(id); }

bool Outbox::isSending(const DraftKey &key) const
{
    const QList<Wish *> theirs = m_wishes.of(key.conversation);
    return std::any_of(theirs.begin(), theirs.end(), [&key](const Wish *wish) {
        return wish->kind == Wish::Kind::Send && wish->state != Wish::State::Refused
            && draftMode(wish->body[u"kind"].toString()) == key.mode;
    });
}

void Outbox::wake()
{
    m_paused = false;
    m_failures = 0;
    m_retry.stop();
    pump();
}

void Outbox::pump()
{
    if (m_paused || m_retry.isActive()) {
        return;
    }
    QSet<QString> passed = m_busyLanes; // lanes whose turn is taken
    QSet<QString> held; // lanes with a refused message: their state must not change over its head
    for (Wish &wish : m_wishes.all()) {
        if (m_busyLanes.size() >= lanesAtOnce) {
            return;
        }
        if (wish.state == Wish::State::Refused) {
            held.insert(wish.lane);
            continue;
        }
        if (passed.contains(wish.lane)) {
            continue;
        }
        if (wish.kind == Wish::Kind::Patch && wish.body.contains(u"state") && held.contains(wish.lane)) {
            continue;
        }
        passed.insert(wish.lane);
        if (!wish.stored) {
            continue; // its turn, but not yet safe on disk
        }
        Wish goes = wish;
        if (m_mayGo && !m_mayGo(goes)) {
            continue;
        }
        m_busyLanes.insert(wish.lane);
        m_underWay.insert(wish.id);
        showDelivery(wish, DeliveryState::Sending);
        // Later, so that an answer given at once does not change the list under this loop.
        QMetaObject::invokeMethod(
            this, [this, goes] { m_sender.send(goes); }, Qt::QueuedConnection);
    }
}

void Outbox::showDelivery(Wish &wish, DeliveryState state, const QString &detail)
{
    if (wish.kind != Wish::Kind::Send) {
        return;
    }
    auto message = messageFromJson(wish.shown);
    if (!message) {
        return;
    }
    const std::optional<Delivery> before = message->delivery;
    if (message->direction == Direction::Internal && state != DeliveryState::Failed) {
        message->delivery.reset(); // a note is not delivered anywhere
    } else {
        message->delivery = Delivery{.state = state, .detail = detail, .at = message->at};
    }
    if (message->delivery == before) {
        return;
    }
    wish.shown = toJson(*message);
    ReplicaUpdate update;
    update.localMessages.append(*message);
    m_apply(update);
}

void Outbox::takeAnswer(const QString &id, const HttpReply &reply)
{
    Wish *wish = mutableFind(id);
    if (!wish) {
        return;
    }
    m_underWay.remove(id);
    m_busyLanes.remove(wish->lane);
    if (reply.ok()) {
        m_failures = 0;
        settle(id, reply);
        pump();
        return;
    }
    const Error error = reply.error();
    const bool nothingLeftToTakeBack = wish->kind == Wish::Kind::Revoke && error.kind == Error::Kind::NotFound;
    if (nothingLeftToTakeBack) {
        settle(id, reply);
    } else if (mayPassLater(error) && !(error.kind == Error::Kind::Internal && ++wish->attempts >= internalErrorsTolerated)) {
        showDelivery(*wish, DeliveryState::Queued);
        retryLater(error.retryAfterSeconds);
        return;
    } else {
        refuse(id, error);
    }
    pump();
}

void Outbox::retryLater(int seconds)
{
    const int pause = seconds > 0 ? seconds : std::min(longestPauseS, 1 << std::min(m_failures, 5));
    ++m_failures;
    if (!m_retry.isActive()) {
        m_retry.start(std::chrono::seconds(pause));
    }
}

void Outbox::settle(const QString &id, const HttpReply &reply)
{
    const Wish done = *find(id);
    const QJsonObject doc = QJsonDocument::fromJson(reply.body).object();
    erase(id);
    QList<Wish> followers;
    const bool leads = done.kind == Wish::Kind::Send || done.kind == Wish::Kind::Customer; // only these change who comes next
    const QList<Wish *> behind = leads ? m_wishes.of(done.conversation) : QList<Wish *>();
    for (Wish *each : behind) {
        Wish &wish = *each;
        if (wish.lane != done.lane || wish.state == Wish::State::Refused) {
            continue;
        }
        if (done.kind == Wish::Kind::Send && done.body[u"kind"] != "note"_L1 && wish.kind == Wish::Kind::Send
            && wish.body.contains(u"seen_message_id")) {
            // Written with this one already standing above it: the hub would call it news otherwise.
            wish.body[u"seen_message_id"_s] = done.id;
            followers.append(wish);
        } else if (done.kind == Wish::Kind::Customer && wish.kind == Wish::Kind::Customer) {
            wish.ifMatch = doc[u"version"].toInteger();
            followers.append(wish);
        }
    }
    ReplicaUpdate update;
    switch (done.kind) {
    case Wish::Kind::Send:
    case Wish::Kind::Retry:
        if (doc.contains(u"id")) {
            update.messages.append(doc);
        }
        break;
    case Wish::Kind::Patch:
    case Wish::Kind::Seen:
        update.overlays.insert(done.conversation, overlayOf(done.conversation));
        if (doc.contains(u"id")) {
            update.conversations.append(doc);
        }
        break;
    case Wish::Kind::Customer: update.customers.append(doc); break;
    case Wish::Kind::Settings: {
        QJsonObject record = doc;
        record[u"settings"_s] = doc[u"settings"].toObject(); // also when there are none any more
        update.agents.append(record);
        break;
    }
    case Wish::Kind::Request: break; // what it changed comes as an event
    case Wish::Kind::Revoke: update.removedMessages.append(MessageId{done.body[u"message_id"].toString()}); break;
    }
    m_apply(update);
    onStore([id, followers](OutboxStore &store) { store.settle(id, followers); });
    Q_EMIT waitingChanged();
    Q_EMIT finished(id, std::nullopt);
}

void Outbox::refuse(const QString &id, const Error &error)
{
    Wish *wish = mutableFind(id);
    if (!wish) {
        return;
    }
    wish->state = Wish::State::Refused;
    wish->error = error;
    const Wish copy = *wish;
    if (wish->kind == Wish::Kind::Send) {
        showDelivery(*wish, DeliveryState::Failed, error.detail);
        onStore([stored = *wish](OutboxStore &store) { store.update({stored}); });
    } else {
        erase(id);
        onStore([id](OutboxStore &store) { store.settle(id, {}); });
        ReplicaUpdate update;
        if (!copy.conversation.isNull()) {
            update.overlays.insert(copy.conversation, overlayOf(copy.conversation));
        }
        m_apply(update);
    }
    Q_EMIT waitingChanged();
    Q_EMIT finished(id, error);
    // Nobody has to decide anything about a mark; who made a request hears finished().
    if (copy.kind != Wish::Kind::Seen && copy.kind != Wish::Kind::Request) {
        Q_EMIT refused(copy);
    }
}

std::optional<Draft> Outbox::draft(const DraftKey &key) const
{
    const auto found = m_drafts.constFind(key);
    return found == m_drafts.cend() ? std::nullopt : std::optional(*found);
}

void Outbox::dropDraft(const DraftKey &key)
{
    if (m_drafts.remove(key)) {
        m_unsavedDrafts.insert(key, std::nullopt);
        m_draftTimer.start();
    }
}

void Outbox::keepDraft(const Draft &draft)
{
    m_drafts.insert(keyOf(draft), draft);
    m_unsavedDrafts.insert(keyOf(draft), draft);
    if (!m_savingDrafts) { // otherwise as soon as the disk has taken what came before
        flushDrafts();
    }
}

void Outbox::flushDrafts()
{
    if (!m_unsavedDrafts.isEmpty()) {
        m_savingDrafts = true;
        onStore([this, drafts = std::exchange(m_unsavedDrafts, {})](OutboxStore &store) {
            store.keepDrafts(drafts);
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_savingDrafts = false;
                    flushDrafts();
                },
                Qt::QueuedConnection);
        });
    }
}

} // namespace deskbell
