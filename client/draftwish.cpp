// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/draftwish.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QMimeDatabase>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

constexpr int longestHoldS = 600; ///< as the hub has it

QJsonArray addressesToJson(const QList<Address> &addresses)
{
    QJsonArray array;
    for (const Address &address : addresses) {
        array.append(toJson(address));
    }
    return array;
}

QList<Address> addressesFromJson(const QJsonValue &array)
{
    QList<Address> addresses;
    for (const QJsonValue element : array.toArray()) {
        if (auto address = addressFromJson(element.toObject())) {
            addresses.append(*address);
        }
    }
    return addresses;
}

QList<WishFile> filesOf(const DraftMessage &draft)
{
    QList<WishFile> files;
    for (const QString &path : draft.files) {
        files.append(wishFileFor(path));
    }
    for (const InlineFile &picture : draft.inlineFiles) {
        files.append(wishFileFor(picture.path, picture.id));
    }
    return files;
}

QJsonObject bodyOf(const DraftMessage &draft)
{
    QJsonObject body{{u"id"_s, draft.id.value}, {u"kind"_s, draft.kind}, {u"text"_s, draft.text}};
    const auto put = [&body](const QString &key, const QString &value) {
        if (!value.isEmpty()) {
            body[key] = value;
        }
    };
    put(u"html"_s, draft.html);
    put(u"subject"_s, draft.subject);
    put(u"channel_id"_s, draft.channel.value);
    put(u"seen_message_id"_s, draft.seenMessage.value);
    if (!draft.to.isEmpty()) {
        body[u"to"_s] = addressesToJson(draft.to);
    }
    if (!draft.cc.isEmpty()) {
        body[u"cc"_s] = addressesToJson(draft.cc);
    }
    if (!draft.bcc.isEmpty()) {
        body[u"bcc"_s] = addressesToJson(draft.bcc);
    }
    put(u"from"_s, draft.from);
    put(u"forward_of"_s, draft.forwardOf.value);
    if (draft.sendAt.isValid()) {
        body[u"send_at"_s] = toWireTime(draft.sendAt);
    }
    if (draft.hold.count() > 0) {
        body[u"hold_s"_s] = qint64(draft.hold.count());
    }
    if (!draft.attachments.isEmpty()) {
        QJsonArray ids;
        for (const Attachment &attachment : draft.attachments) {
            ids.append(attachment.id.value);
        }
        body[u"attachments"_s] = ids;
    }
    return body;
}

} // namespace

WishFile wishFileFor(const QString &path, const QString &inlineId)
{
    const QMimeDatabase types;
    const QFileInfo info(path);
    return {.id = AttachmentId::make(),
            .name = info.fileName(),
            .mediaType = types.mimeTypeForFile(info, QMimeDatabase::MatchExtension).name(),
            .inlineId = inlineId,
            .source = info.absoluteFilePath(),
            .size = info.size()};
}

Wish wishFor(const DraftMessage &draft, const CustomerId &customer, const Agent &author)
{
    const bool note = draft.kind == "note"_L1;
    Wish wish{.id = draft.id.value,
              .kind = Wish::Kind::Send,
              .lane = draft.conversation.value,
              .conversation = draft.conversation,
              .body = bodyOf(draft),
              .files = filesOf(draft)};
    Message shown{.id = draft.id,
                  .version = 0,
                  .conversationId = draft.conversation,
                  .customerId = customer,
                  .kind = draft.kind,
                  .direction = note ? Direction::Internal : Direction::Out,
                  .author = {.kind = AuthorKind::Agent, .id = author.id.value, .name = author.name},
                  .at = QDateTime::currentDateTimeUtc(),
                  .text = draft.text,
                  .visibleText = draft.visibleText == draft.text ? QString() : draft.visibleText,
                  .html = draft.html,
                  .subject = draft.subject,
                  .to = draft.to,
                  .cc = draft.cc,
                  .bcc = draft.bcc,
                  .attachments = draft.attachments,
                  .sendAt = draft.sendAt,
                  .forwardOf = draft.forwardOf};
    for (const WishFile &file : wish.files) {
        shown.attachments.append(
            {.id = file.id, .name = file.name, .mediaType = file.mediaType, .size = file.size, .inlineId = file.inlineId});
    }
    if (!note) {
        shown.delivery = Delivery{.state = DeliveryState::Queued, .at = shown.at};
    }
    wish.shown = toJson(shown);
    return wish;
}

DraftMessage draftFrom(const Wish &wish)
{
    const QJsonObject &body = wish.body;
    DraftMessage draft{.conversation = wish.conversation,
                       .channel = ChannelId{body[u"channel_id"].toString()},
                       .kind = body[u"kind"].toString(),
                       .text = body[u"text"].toString(),
                       .html = body[u"html"].toString(),
                       .subject = body[u"subject"].toString(),
                       .to = addressesFromJson(body[u"to"]),
                       .cc = addressesFromJson(body[u"cc"]),
                       .bcc = addressesFromJson(body[u"bcc"]),
                       .seenMessage = MessageId{body[u"seen_message_id"].toString()},
                       .from = body[u"from"].toString(),
                       .forwardOf = MessageId{body[u"forward_of"].toString()},
                       .sendAt = fromWireTime(body[u"send_at"].toString())};
    for (const WishFile &file : wish.files) {
        const QString path = file.source.isEmpty() ? file.path : file.source;
        if (file.inlineId.isEmpty()) {
            draft.files.append(path);
        } else {
            draft.inlineFiles.append({.id = file.inlineId, .path = path});
        }
    }
    const QJsonArray known = body[u"attachments"].toArray();
    for (const QJsonValue element : wish.shown[u"attachments"].toArray()) {
        auto attachment = attachmentFromJson(element.toObject());
        if (attachment && known.contains(attachment->id.value)) {
            draft.attachments.append(*attachment);
        }
    }
    return draft;
}

DraftMessage draftFrom(const Message &message, const ChannelId &channel)
{
    // Held back for a moment only: that is not the writer's wish.
    const bool wasScheduled = message.sendAt > message.at.addSecs(longestHoldS);
    return {.conversation = message.conversationId,
            .channel = channel,
            .kind = message.kind,
            .text = message.text,
            .html = message.html,
            .subject = message.subject,
            .to = message.to,
            .cc = message.cc,
            .bcc = message.bcc,
            .attachments = message.attachments,
            .forwardOf = message.forwardOf,
            .sendAt = wasScheduled ? message.sendAt : QDateTime()};
}

} // namespace deskbell
