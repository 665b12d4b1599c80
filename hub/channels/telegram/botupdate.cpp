// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/telegram/botupdate.h"

#include <QJsonArray>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <array>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

QString fullName(const QJsonObject &person)
{
    return u"%1 %2"_s.arg(person[u"first_name"_s].toString(), person[u"last_name"_s].toString()).simplified();
}

QString handleOf(const QJsonObject &person)
{
    const QString name = person[u"username"_s].toString();
    return name.isEmpty() ? QString() : u'@' + name;
}

/// A chat of two is its person; a group is itself, and says who wrote.
Correspondent correspondentOf(const QJsonObject &message)
{
    const QJsonObject chat = message[u"chat"_s].toObject();
    const QJsonObject from = message[u"from"_s].toObject();
    const bool group = chat[u"type"_s].toString() != "private"_L1 && !chat[u"title"_s].toString().isEmpty();
    const QString id = QString::number(chat[u"id"_s].toInteger());
    Correspondent who{.identity = {.kind = u"telegram"_s, .value = id, .label = handleOf(group ? chat : from), .verified = true},
                      .address = id,
                      .name = group ? chat[u"title"_s].toString() : fullName(from.isEmpty() ? chat : from)};
    if (who.name.isEmpty()) {
        who.name = who.identity.label;
    }
    if (!group) {
        who.language = from[u"language_code"_s].toString();
    }
    return who;
}

struct MediaKind {
    const char *key;
    const char *name; ///< of the file, where the sender gave none
    const char *type; ///< where the sender's program says none
};
constexpr std::array mediaKinds{
    MediaKind{"document", "document", "application/octet-stream"},
    MediaKind{"video", "video", "video/mp4"},
    MediaKind{"animation", "animation", "video/mp4"},
    MediaKind{"voice", "voice", "audio/ogg"},
    MediaKind{"audio", "audio", "audio/mpeg"},
    MediaKind{"video_note", "video", "video/mp4"},
    MediaKind{"sticker", "sticker", "image/webp"},
};

QString withSuffix(const QString &name, const QString &mediaType)
{
    const QString suffix = QMimeDatabase().mimeTypeForName(mediaType).preferredSuffix();
    return suffix.isEmpty() ? name : name + u'.' + suffix;
}

std::optional<UpdateFile> fileOf(const QJsonObject &message)
{
    if (const QJsonArray sizes = message[u"photo"_s].toArray(); !sizes.isEmpty()) {
        // The same picture in several sizes, the smallest first.
        const QJsonObject largest = sizes.last().toObject();
        return UpdateFile{largest[u"file_id"_s].toString(), u"photo.jpg"_s, u"image/jpeg"_s, largest[u"file_size"_s].toInteger()};
    }
    // An animation is a document too, for programs that know none.
    for (const MediaKind &kind : mediaKinds) {
        const QJsonObject media = message[QLatin1StringView(kind.key)].toObject();
        if (media.isEmpty()) {
            continue;
        }
        QString type = media[u"mime_type"_s].toString(QLatin1StringView(kind.type)).toLower();
        if (media[u"is_animated"_s].toBool()) {
            type = u"application/x-tgsticker"_s;
        } else if (media[u"is_video"_s].toBool()) {
            type = u"video/webm"_s;
        }
        const QString name = media[u"file_name"_s].toString();
        return UpdateFile{media[u"file_id"_s].toString(), name.isEmpty() ? withSuffix(QLatin1StringView(kind.name), type) : name,
                          type, media[u"file_size"_s].toInteger()};
    }
    return std::nullopt;
}

/// What has no text of its own, as text.
QString spokenOf(const QJsonObject &message)
{
    if (const QJsonObject place = message[u"location"_s].toObject(); !place.isEmpty()) {
        const QJsonObject venue = message[u"venue"_s].toObject();
        const QString name = u"%1, %2"_s.arg(venue[u"title"_s].toString(), venue[u"address"_s].toString());
        const QString spot = u"https://www.openstreetmap.org/?mlat=%1&mlon=%2"_s.arg(place[u"latitude"_s].toDouble(), 0, 'f', 6)
                                 .arg(place[u"longitude"_s].toDouble(), 0, 'f', 6);
        return venue.isEmpty() ? spot : name + u'\n' + spot;
    }
    if (const QJsonObject contact = message[u"contact"_s].toObject(); !contact.isEmpty()) {
        return u"%1: %2"_s.arg(fullName(contact), contact[u"phone_number"_s].toString());
    }
    if (const QJsonObject sticker = message[u"sticker"_s].toObject(); !sticker.isEmpty()) {
        return sticker[u"emoji"_s].toString();
    }
    if (const QJsonObject dice = message[u"dice"_s].toObject(); !dice.isEmpty()) {
        return u"%1 %2"_s.arg(dice[u"emoji"_s].toString()).arg(dice[u"value"_s].toInt());
    }
    if (const QJsonObject poll = message[u"poll"_s].toObject(); !poll.isEmpty()) {
        return poll[u"question"_s].toString();
    }
    return {};
}

/// What the chat says of itself: who joined, what was pinned.
bool isService(const QJsonObject &message)
{
    static const QStringList keys{u"new_chat_members"_s,     u"left_chat_member"_s,
                                  u"new_chat_title"_s,       u"new_chat_photo"_s,
                                  u"delete_chat_photo"_s,    u"group_chat_created"_s,
                                  u"pinned_message"_s,       u"migrate_to_chat_id"_s,
                                  u"migrate_from_chat_id"_s, u"message_auto_delete_timer_changed"_s};
    return std::any_of(keys.begin(), keys.end(), [&message](const QString &key) { return message.contains(key); });
}

/// "/start abc": how a link t.me/bot?start=abc arrives.
void noteStart(TakeMessage &take, QString &payload)
{
    static const QRegularExpression start(u"^/start(?:@\\w+)?(?:\\s+([A-Za-z0-9_-]{1,64}))?$"_s);
    const auto match = start.match(take.text.trimmed());
    if (!match.hasMatch()) {
        return;
    }
    take.automatic = u"start"_s;
    payload = match.captured(1);
    if (!payload.isEmpty()) {
        take.from.fields.insert(startField(), payload);
        take.notice = u"The chat was opened by the link “%1”."_s.arg(payload);
    }
}

TakeMessage takeOf(const QJsonObject &message, bool edit, QString &startPayload)
{
    const qint64 written = message[u"date"_s].toInteger();
    const qint64 edited = message[u"edit_date"_s].toInteger();
    QString text = message[u"text"_s].toString();
    if (text.isEmpty()) {
        text = message[u"caption"_s].toString();
    }
    if (text.isEmpty()) {
        text = spokenOf(message);
    }
    const QJsonObject chat = message[u"chat"_s].toObject();
    const bool group = chat[u"type"_s].toString() != "private"_L1 && !chat[u"title"_s].toString().isEmpty();
    if (const QString who = fullName(message[u"from"_s].toObject()); group && !who.isEmpty()) {
        text = who + u": "_s + text;
    }
    TakeMessage take{.foreignId = telegramMessageId(message),
                     .from = correspondentOf(message),
                     .text = text.remove(QChar(0)),
                     .at = QDateTime::fromSecsSinceEpoch(edit && edited > 0 ? edited : written, Qt::UTC),
                     .edit = edit};
    if (written <= 0) {
        take.at = {};
    }
    if (const QJsonObject answered = message[u"reply_to_message"_s].toObject(); !answered.isEmpty()) {
        take.answers = telegramMessageId(answered);
    }
    noteStart(take, startPayload);
    if (edit || chat[u"type"_s].toString() != "private"_L1) {
        startPayload.clear(); // nobody opens a chat by changing what they wrote, or for others
    }
    return take;
}

} // namespace

QString startField() { return u"telegram_start"_s; }

QString telegramMessageId(const QJsonObject &message)
{
    return u"%1/%2"_s.arg(message[u"chat"_s].toObject()[u"id"_s].toInteger()).arg(message[u"message_id"_s].toInteger());
}

BotUpdate readUpdate(const QJsonObject &update)
{
    BotUpdate read{.id = update[u"update_id"_s].toInteger()};
    const bool edit = !update.contains(u"message"_s) && update.contains(u"edited_message"_s);
    const QJsonObject message = update[edit ? u"edited_message"_s : u"message"_s].toObject();
    const bool named = message[u"chat"_s].toObject().contains(u"id"_s) && message.contains(u"message_id"_s);
    if (!named || isService(message) || message[u"from"_s].toObject()[u"is_bot"_s].toBool()) {
        return read;
    }
    read.file = fileOf(message);
    TakeMessage take = takeOf(message, edit, read.startPayload);
    if (edit) {
        read.file.reset(); // the text or the caption changed; what came with it is here
    }
    if (take.text.isEmpty() && !read.file) {
        if (edit) {
            return read;
        }
        take.notice = u"A message of a kind that cannot be shown here: look at it in Telegram."_s;
    }
    read.take = std::move(take);
    return read;
}

QStringList telegramPieces(const QString &text, int limit)
{
    QStringList pieces;
    QString rest = text;
    while (rest.size() > limit) {
        qsizetype cut = rest.lastIndexOf(u'\n', limit - 1);
        if (cut < limit / 2) {
            cut = rest.lastIndexOf(u' ', limit - 1);
        }
        if (cut >= limit / 2) {
            pieces.append(rest.first(cut));
            rest = rest.sliced(cut + 1);
            continue;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, rest);
        finder.setPosition(limit);
        cut = finder.isAtBoundary() ? limit : finder.toPreviousBoundary();
        cut = cut > 0 ? cut : limit;
        pieces.append(rest.first(cut));
        rest = rest.sliced(cut);
    }
    pieces.append(rest);
    return pieces;
}

} // namespace deskbell::hub
