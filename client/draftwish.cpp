// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/draftwish.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QMimeDatabase>

namespace deskbell {
namespace {

using namespace Qt::StringLiterals;

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

QList<WishFile> filesOf(const QStringList &paths)
{
    const QMimeDatabase types;
    QList<WishFile> files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        files.append({.id = AttachmentId::make(),
                      .name = info.fileName(),
                      .mediaType = types.mimeTypeForFile(info, QMimeDatabase::MatchExtension).name(),
                      .source = info.absoluteFilePath(),
                      .size = info.size()});
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
    return body;
}

} // namespace

QString draftMode(const QString &kind) { return kind == "note"_L1 ? u"note"_s : u"reply"_s; }

Wish wishFor(const DraftMessage &draft, const CustomerId &customer, const Agent &author)
{
    const bool note = draft.kind == "note"_L1;
    Wish wish{.id = draft.id.value,
              .kind = Wish::Kind::Send,
              .lane = draft.conversation.value,
              .conversation = draft.conversation,
              .body = bodyOf(draft),
              .files = filesOf(draft.files)};
    Message shown{.id = draft.id,
                  .version = 0,
                  .conversationId = draft.conversation,
                  .customerId = customer,
                  .kind = draft.kind,
                  .direction = note ? Direction::Internal : Direction::Out,
                  .author = {.kind = AuthorKind::Agent, .id = author.id.value, .name = author.name},
                  .at = QDateTime::currentDateTimeUtc(),
                  .text = draft.text,
                  .html = draft.html,
                  .subject = draft.subject,
                  .to = draft.to,
                  .cc = draft.cc};
    for (const WishFile &file : wish.files) {
        shown.attachments.append({.id = file.id, .name = file.name, .mediaType = file.mediaType, .size = file.size});
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
                       .seenMessage = MessageId{body[u"seen_message_id"].toString()}};
    for (const WishFile &file : wish.files) {
        draft.files.append(file.source.isEmpty() ? file.path : file.source);
    }
    return draft;
}

DraftMessage draftFrom(const Message &message, const ChannelId &channel)
{
    return {.conversation = message.conversationId,
            .channel = channel,
            .kind = message.kind,
            .text = message.text,
            .html = message.html,
            .subject = message.subject,
            .to = message.to,
            .cc = message.cc};
}

} // namespace deskbell
