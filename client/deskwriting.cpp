// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/deskprivate.h"
#include "client/draftwish.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

HttpRequest withIfMatch(HttpRequest request, qint64 version)
{
    request.headers.append({"If-Match", '"' + QByteArray::number(version) + '"'});
    return request;
}

/// A field left out means unchanged: what was emptied has to be said.
QJsonObject cannedPatch(const CannedReply &reply)
{
    return {{u"title"_s, reply.title},       {u"shortcut"_s, reply.shortcut},
            {u"language"_s, reply.language}, {u"text"_s, reply.text},
            {u"html"_s, reply.html},         {u"queue_id"_s, reply.queueId ? QJsonValue(reply.queueId.value) : QJsonValue()}};
}

} // namespace

DraftMessage Desk::Private::takeFilesBack(const Wish &wish) const
{
    Wish moved = wish;
    for (WishFile &file : moved.files) {
        QDir place(options.directory);
        const QString folder = u"files/taken-back/"_s + file.id.value;
        if (!file.path.isEmpty() && place.mkpath(folder) && place.cd(folder)) {
            const QString path = place.filePath(QFileInfo(file.name).fileName());
            file.path = QFile::rename(file.path, path) ? path : file.path;
        }
    }
    return draftFrom(moved);
}

DraftMessage Desk::copyOf(const Message &message) const { return draftFrom(message, d->channelOf(message)); }

QFuture<Result<DraftMessage>> Desk::revoke(const MessageId &id)
{
    auto promise = startedPromise<DraftMessage>();
    const Wish *wish = d->outbox.find(id.value);
    if (wish && !d->outbox.isUnderWay(id.value)) {
        const DraftMessage draft = d->takeFilesBack(*wish);
        d->outbox.drop(id.value);
        keepPromise(promise, Result<DraftMessage>(draft));
        return promise->future();
    }
    if (wish) {
        // The hub may have it any moment: asked back right behind it.
        const DraftMessage draft = draftFrom(*wish);
        const Wish revocation{.id = makeUuid7(),
                              .kind = Wish::Kind::Revoke,
                              .lane = wish->lane,
                              .conversation = wish->conversation,
                              .body = {{u"message_id"_s, id.value}}};
        auto *waiting = new QObject(this);
        connect(&d->outbox, &Outbox::finished, waiting,
                [promise, waiting, draft, mine = revocation.id](const QString &which, const std::optional<Error> &error) {
                    if (which == mine) {
                        waiting->deleteLater();
                        keepPromise(promise, error ? Result<DraftMessage>(*error) : Result<DraftMessage>(draft));
                    }
                });
        d->outbox.add(revocation);
        return promise->future();
    }
    const auto row = d->replica.message(id);
    if (!row) {
        keepPromise(promise, Result<DraftMessage>(Error{.kind = Error::Kind::NotFound}));
        return promise->future();
    }
    const DraftMessage draft = draftFrom(row->message, d->channelOf(row->message));
    HttpRequest request;
    request.method = QByteArrayLiteral("DELETE");
    request.path = u"/v1/messages/"_s + id.value;
    d->client.request(request, [this, promise, draft, id](const HttpReply &reply) {
        if (!reply.ok() && (reply.failure || reply.status != 404)) {
            keepPromise(promise, Result<DraftMessage>(reply.error()));
            return;
        }
        ReplicaUpdate update;
        update.removedMessages.append(id);
        d->replica.apply(update);
        keepPromise(promise, Result<DraftMessage>(draft));
    });
    return promise->future();
}

QList<CannedReply> Desk::cannedReplies() const
{
    QList<CannedReply> list = d->replica.directory().cannedReplies.values();
    std::sort(list.begin(), list.end(), [](const CannedReply &a, const CannedReply &b) {
        const int order = a.title.localeAwareCompare(b.title);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return list;
}

QFuture<Result<CannedReply>> Desk::saveCannedReply(const CannedReply &reply)
{
    auto promise = startedPromise<CannedReply>();
    const bool known = d->replica.directory().cannedReplies.contains(reply.id);
    const QString path = u"/v1/canned-replies"_s;
    const HttpRequest request = known
        ? withIfMatch(jsonRequest("PATCH", path + u'/' + reply.id.value, cannedPatch(reply)), reply.version)
        : jsonRequest("POST", path, toJson(reply));
    d->client.request(request, [this, promise](const HttpReply &answer) {
        const auto doc = jsonOf(answer);
        if (!doc) {
            keepPromise(promise, Result<CannedReply>(doc.error()));
            return;
        }
        ReplicaUpdate update;
        update.cannedReplies.append(*doc);
        d->replica.apply(update);
        keepPromise(promise, cannedReplyFromJson(*doc));
    });
    return promise->future();
}

QFuture<Result<Done>> Desk::removeCannedReply(const CannedReply &reply)
{
    auto promise = startedPromise<Done>();
    HttpRequest request;
    request.method = QByteArrayLiteral("DELETE");
    request.path = u"/v1/canned-replies/"_s + reply.id.value;
    d->client.request(withIfMatch(request, reply.version), [this, promise, id = reply.id](const HttpReply &answer) {
        if (!answer.ok()) {
            keepPromise(promise, Result<Done>(answer.error()));
            return;
        }
        ReplicaUpdate update;
        update.removedCannedReplies.append(id);
        d->replica.apply(update);
        keepPromise(promise, Result<Done>(Done{}));
    });
    return promise->future();
}

QList<Address> Desk::completeAddresses(const QString &prefix, int limit) { return d->replica.addresses(prefix, limit); }

QList<Address> Desk::sendersOf(const ChannelId &id) const
{
    const auto &channels = d->replica.directory().channels;
    const auto channel = channels.constFind(id);
    QList<Address> senders;
    if (channel == channels.cend()) {
        return senders;
    }
    senders.append({.name = channel->name, .address = channel->address});
    for (const QJsonValue element : channel->settings[u"aliases"].toArray()) {
        const QJsonObject alias = element.toObject();
        const QString address = alias[u"address"].toString();
        const QString name = alias[u"name"].toString();
        if (!address.isEmpty() && address.compare(channel->address, Qt::CaseInsensitive) != 0) {
            senders.append({.name = name.isEmpty() ? channel->name : name, .address = address});
        }
    }
    return senders;
}

QFuture<Result<Attachment>> Desk::upload(const QString &path, const QString &inlineId)
{
    auto promise = startedPromise<Attachment>();
    d->client.request(uploadOf(wishFileFor(path, inlineId), path), [promise](const HttpReply &reply) {
        const auto doc = jsonOf(reply);
        keepPromise(promise, doc ? attachmentFromJson(*doc) : Result<Attachment>(doc.error()));
    });
    return promise->future();
}

void Desk::saveDraft(Draft draft) { d->drafts.save(std::move(draft)); }

std::optional<Draft> Desk::draftOf(const ConversationId &id, const QString &mode) const { return d->drafts.draft({id, mode}); }

void Desk::keepDraft(const ConversationId &id, const QString &mode, const QString &text)
{
    Draft draft = draftOf(id, mode).value_or(Draft{.conversationId = id, .kind = mode});
    draft.text = text;
    d->drafts.save(std::move(draft));
}

QStringList Desk::draftFiles(const ConversationId &id, const QString &mode) const { return d->draftFiles.of({id, mode}); }

void Desk::keepDraftFiles(const ConversationId &id, const QString &mode, const QStringList &paths)
{
    d->draftFiles.keep({id, mode}, paths);
}

QString Desk::draft(const ConversationId &id, const QString &mode) const { return draftOf(id, mode).value_or(Draft{}).text; }

} // namespace deskbell
