// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/channels/sms/inboundsms.h"

#include "hub/channels/sms/optoutwords.h"

#include <QCryptographicHash>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskbell::hub {

namespace {

constexpr int mostMedia = 10;
constexpr auto oldest = std::chrono::hours(24 * 14); // no network keeps messages longer

/// UTF-16 units as they are: half of a pair belongs to another part.
QString fromUtf16Be(const QByteArray &bytes)
{
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const auto high = static_cast<unsigned char>(bytes.at(i));
        const auto low = static_cast<unsigned char>(bytes.at(i + 1));
        text += QChar(static_cast<char16_t>((high << 8) | low));
    }
    return text;
}

QString decoded(const QByteArray &body, const QByteArray &charset)
{
    const QByteArray name = charset.trimmed().toUpper();
    if (name == "UTF-16BE" || name == "UCS-2" || name == "UCS2" || name == "UTF-16") {
        return fromUtf16Be(body);
    }
    if (name == "ISO-8859-1" || name == "LATIN1" || name == "WINDOWS-1252" || name == "CP1252") {
        return QString::fromLatin1(body);
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(body);
    return utf8.hasError() ? QString::fromLatin1(body) : text;
}

/// A number, or a name that cannot be answered.
Identity senderOfSms(const QString &from)
{
    const bool number = std::any_of(from.begin(), from.end(), [](QChar c) { return c.isDigit(); })
        && std::none_of(from.begin(), from.end(), [](QChar c) { return c.isLetter(); });
    return {.kind = number ? u"phone"_s : u"sms_name"_s, .value = from};
}

void noteWishes(TakeMessage &take, const SmsSettings &settings)
{
    const OptWord word = optWordIn(take.text, settings.stopWords, settings.startWords);
    if (word != OptWord::None) {
        take.wantsMessages = word == OptWord::Start;
        take.automatic = word == OptWord::Start ? u"opt_in"_s : u"opt_out"_s;
    }
}

/// "2026-11-22 07:15:02", UTC. What the gateway kept while we were away is as old as it is; a clock that is ahead is not believed.
QDateTime sentAt(const QByteArray &text, const QDateTime &now)
{
    QDateTime at = QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HH:mm:ss"_s);
    at.setTimeSpec(Qt::UTC);
    const bool kept = at.isValid() && at.secsTo(now) > 60 && at.secsTo(now) < std::chrono::seconds(oldest).count();
    return kept ? at : QDateTime();
}

} // namespace

std::optional<PartPlace> placeOfPart(const QByteArray &header)
{
    const auto octet = [&header](qsizetype at) { return static_cast<int>(static_cast<unsigned char>(header.at(at))); };
    if (header.isEmpty() || octet(0) + 1 > header.size()) {
        return std::nullopt;
    }
    for (qsizetype at = 1; at + 1 < header.size(); at += 2 + octet(at + 1)) {
        const int element = octet(at);
        const int length = octet(at + 1);
        if (at + 2 + length > header.size()) {
            return std::nullopt;
        }
        PartPlace place;
        if (element == 0x00 && length == 3) {
            place = {octet(at + 2), octet(at + 3), octet(at + 4)};
        } else if (element == 0x08 && length == 4) {
            place = {octet(at + 2) * 256 + octet(at + 3), octet(at + 4), octet(at + 5)};
        } else {
            continue;
        }
        const bool sensible = place.total > 1 && place.number >= 1 && place.number <= place.total;
        return sensible ? std::optional(place) : std::nullopt;
    }
    return std::nullopt;
}

Result<KannelMessage> readKannelMessage(const QByteArray &query, const QByteArray &body, const SmsSettings &settings,
                                        const QDateTime &now)
{
    const FormFields fields = readForm(query);
    QByteArray sender = fieldOf(fields, "from").trimmed();
    if (sender.startsWith(' ')) {
        sender = sender.trimmed();
    }
    if (sender.isEmpty()) {
        return Error{.kind = Error::Kind::Malformed, .detail = u"from is missing"_s, .field = u"from"_s};
    }
    // "+40…" written into a URL without being encoded arrives as " 40…".
    const bool plusLost = fieldOf(fields, "from").startsWith(' ');
    const QByteArray text = body.isEmpty() ? fieldOf(fields, "text") : body;
    KannelMessage message;
    message.take.text = decoded(text, fieldOf(fields, "charset")).remove(QChar(0));
    message.take.from.identity = senderOfSms((plusLost ? u"+"_s : QString()) + QString::fromUtf8(sender));
    message.take.foreignId = QString::fromUtf8(fieldOf(fields, "id"));
    if (message.take.foreignId.isEmpty()) {
        // Without an id only what is repeated word for word, second for second, is known as a repeat.
        const QByteArray all = sender + '\n' + fieldOf(fields, "ts") + '\n' + fieldOf(fields, "udh") + '\n' + text;
        message.take.foreignId =
            u"sha1/"_s + QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha1).toHex());
    }
    message.take.at = sentAt(fieldOf(fields, "ts"), now);
    message.part = placeOfPart(fieldOf(fields, "udh"));
    if (!message.part) {
        noteWishes(message.take, settings);
    }
    return message;
}

Result<RestMessage> readRestMessage(const FormFields &fields, const SmsSettings &settings)
{
    const QByteArray sid = fieldOf(fields, "MessageSid").isEmpty() ? fieldOf(fields, "SmsSid") : fieldOf(fields, "MessageSid");
    const QString from = QString::fromUtf8(fieldOf(fields, "From")).trimmed();
    if (sid.isEmpty() || from.isEmpty()) {
        const QString missing = sid.isEmpty() ? u"MessageSid"_s : u"From"_s;
        return Error{.kind = Error::Kind::Malformed, .detail = missing + u" is missing"_s, .field = missing};
    }
    RestMessage message;
    message.take.foreignId = QString::fromUtf8(sid);
    message.take.from.identity = senderOfSms(from);
    message.take.text = QString::fromUtf8(fieldOf(fields, "Body")).remove(QChar(0));
    noteWishes(message.take, settings);
    const QByteArray optOut = fieldOf(fields, "OptOutType"); // the vendor's own list of words
    if (optOut == "STOP" || optOut == "START") {
        message.take.wantsMessages = optOut == "START";
        message.take.automatic = optOut == "START" ? u"opt_in"_s : u"opt_out"_s;
    }
    const int count = std::clamp(fieldOf(fields, "NumMedia").toInt(), 0, mostMedia);
    for (int i = 0; i < count; ++i) {
        const QUrl url = QUrl::fromEncoded(fieldOf(fields, "MediaUrl" + QByteArray::number(i)), QUrl::StrictMode);
        if (url.isValid() && !url.host().isEmpty()) {
            message.media.emplace_back(url, QString::fromUtf8(fieldOf(fields, "MediaContentType" + QByteArray::number(i))));
        }
    }
    return message;
}

std::optional<DeliveryVerdict> kannelReport(int type)
{
    switch (type) {
    case 1: return DeliveryVerdict::Delivered;
    case 2: // the network could not deliver it
    case 16: return DeliveryVerdict::Failed; // the SMSC refused it
    case 8: return DeliveryVerdict::Sent; // the SMSC has it
    default: return std::nullopt; // 4: still with the gateway, which has said so
    }
}

std::optional<DeliveryVerdict> restReport(const QByteArray &status)
{
    if (status == "delivered") {
        return DeliveryVerdict::Delivered;
    }
    if (status == "read") {
        return DeliveryVerdict::Read;
    }
    if (status == "failed" || status == "undelivered" || status == "canceled") {
        return DeliveryVerdict::Failed;
    }
    if (status == "sent" || status == "queued" || status == "sending" || status == "accepted") {
        return DeliveryVerdict::Sent;
    }
    return std::nullopt;
}

} // namespace deskbell::hub
