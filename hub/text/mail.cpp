// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/gmimepointer.h"

#include "hub/text/encodedwords.h"
#include "hub/text/html.h"
#include "hub/text/mail.h"
#include "hub/text/mailautomatic.h"
#include "hub/text/mailguard.h"
#include "hub/text/mailparts.h"
#include "hub/text/replystrip.h"

#include <QSet>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr int maxReferences = 50;
constexpr qsizetype maxIdLength = 250;
constexpr qsizetype maxSubject = 998;
constexpr qsizetype maxDisplayName = 200;
constexpr int maxAddresses = 500;

/// One line without NUL and control characters, no longer than \a limit.
QString oneLine(const QString &text, qsizetype limit)
{
    QString line;
    line.reserve(std::min(text.size(), limit));
    for (const QChar c : text) {
        if (line.size() >= limit) {
            break;
        }
        line += c.category() == QChar::Other_Control ? u' ' : c;
    }
    if (!line.isEmpty() && line.back().isHighSurrogate()) {
        line.chop(1);
    }
    return line.simplified();
}

QString body(QString text)
{
    text.remove(QChar::Null);
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    return text;
}

/// An id that could be one: one '@', no space, no brackets.
QString validId(const QString &id)
{
    const bool plain = std::ranges::none_of(id, [](QChar c) { return c.isSpace() || !c.isPrint() || c == u'<' || c == u'>'; });
    return plain && id.count(u'@') == 1 && id.size() <= maxIdLength ? id : QString();
}

/// The ids between angle brackets. GMime's own reader stops at the first broken one.
QStringList idsIn(const char *header)
{
    QStringList ids;
    QSet<QString> known;
    const QString text = fromGlib(header);
    for (qsizetype open = text.indexOf(u'<'); open >= 0 && ids.size() < 20 * maxReferences;) {
        const qsizetype close = text.indexOf(u'>', open);
        if (close < 0) {
            break;
        }
        const qsizetype last = text.lastIndexOf(u'<', close);
        const QString id = validId(text.sliced(last + 1, close - last - 1).trimmed());
        if (!id.isEmpty() && !known.contains(id)) {
            known.insert(id);
            ids.append(id);
        }
        open = text.indexOf(u'<', close);
    }
    return ids;
}

/// Flattens groups; without addresses that cannot be one.
void collectAddresses(InternetAddressList *list, QList<Address> &found, int depth = 0)
{
    if (!list || depth > 5) {
        return;
    }
    for (int i = 0; i < internet_address_list_length(list) && found.size() < maxAddresses; ++i) {
        InternetAddress *entry = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(entry)) {
            collectAddresses(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(entry)), found, depth + 1);
            continue;
        }
        const char *text = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(entry));
        const QString address = oneLine(fromGlib(text), maxIdLength).toLower();
        if (!address.isEmpty()) {
            found.append({.name = oneLine(fromGlib(internet_address_get_name(entry)), maxDisplayName), .address = address});
        }
    }
}

/// Without charsets named, as in the parse itself, 8-bit text is UTF-8 or windows-1252.
GMimeParserOptions *newParserOptions()
{
    GMimeParserOptions *options = g_mime_parser_options_new();
    const char *charsets[] = {"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options, charsets);
    return options;
}

/// The addresses of all headers called \a name. GMime's own list drops letters whose bytes are spread over two encoded words.
QList<Address> addressesIn(GMimeMessage *message, const char *name)
{
    QList<Address> found;
    GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    GMimeParserOptions *options = newParserOptions();
    for (int i = 0; i < g_mime_header_list_get_count(headers); ++i) {
        GMimeHeader *entry = g_mime_header_list_get_header_at(headers, i);
        if (qstricmp(g_mime_header_get_name(entry), name) != 0) {
            continue;
        }
        const QByteArray value = withReadableNames(g_mime_header_get_raw_value(entry));
        const GPointer<InternetAddressList> list(internet_address_list_parse(options, value.constData()));
        collectAddresses(list.get(), found);
    }
    g_mime_parser_options_free(options);
    return found;
}

QDateTime sentAt(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    if (!date) {
        return {};
    }
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::UTC);
    // Clocks of mailers without a battery say 1970; some spam comes from the future, to stay on top.
    return moment.date().year() >= 1990 && moment < QDateTime::currentDateTimeUtc().addDays(2) ? moment : QDateTime();
}

QString header(GMimeMessage *message, const char *name)
{
    return fromGlib(g_mime_object_get_header(GMIME_OBJECT(message), name));
}

QString subjectOf(GMimeMessage *message)
{
    GMimeHeader *found = g_mime_header_list_get_header(g_mime_object_get_header_list(GMIME_OBJECT(message)), "Subject");
    return found ? decodeEncodedWords(g_mime_header_get_raw_value(found)) : QString();
}

QString automaticKindOf(GMimeMessage *message, const MailContent &content, const ParsedMail &mail)
{
    const QString returnPath = header(message, "Return-Path").trimmed();
    return automaticKind({
        .autoSubmitted = header(message, "Auto-Submitted"),
        .precedence = header(message, "Precedence"),
        .suppress = header(message, "X-Auto-Response-Suppress"),
        .autoReply = header(message, "X-Autoreply") + header(message, "X-Autorespond"),
        .listId = header(message, "List-Id"),
        .listUnsubscribe = header(message, "List-Unsubscribe"),
        .failedRecipients = header(message, "X-Failed-Recipients"),
        .contentType = header(message, "Content-Type"),
        .subject = mail.subject,
        .fromAddress = mail.from.address,
        .emptyReturnPath = returnPath == "<>"_L1,
        .deliveryReport = content.deliveryReport,
        .readReceipt = content.readReceipt,
        .complaint = content.complaint,
    });
}

void readHeaders(GMimeMessage *message, ParsedMail &mail)
{
    mail.subject = oneLine(subjectOf(message), maxSubject);
    const auto from = addressesIn(message, "From") + addressesIn(message, "Sender");
    if (!from.isEmpty()) {
        mail.from = from.first();
    }
    mail.replyTo = addressesIn(message, "Reply-To");
    mail.to = addressesIn(message, "To");
    mail.cc = addressesIn(message, "Cc");
    mail.messageId = validId(fromGlib(g_mime_message_get_message_id(message)).trimmed());
    mail.date = sentAt(message);

    const QStringList answered = idsIn(g_mime_object_get_header(GMIME_OBJECT(message), "In-Reply-To"));
    mail.inReplyTo = answered.value(0);
    mail.references = idsIn(g_mime_object_get_header(GMIME_OBJECT(message), "References"));
    for (const QString &id : answered) {
        if (!mail.references.contains(id)) {
            mail.references.append(id);
        }
    }
    // The first names the thread, the last ones what was answered: the middle is what can go.
    if (mail.references.size() > maxReferences) {
        mail.references = mail.references.first(1) + mail.references.last(maxReferences - 1);
    }
}

void readBody(MailContent &content, ParsedMail &mail)
{
    QStringList notices;
    if (content.html) {
        const QString html = body(*content.html);
        SanitisedHtml safe = sanitiseHtml(html);
        mail.html = std::move(safe.html);
        mail.blockedImages = safe.blockedImages;
        mail.trackingPixels = safe.trackingPixels;
        mail.remoteImages = std::move(safe.remoteImages);
        if (safe.gaveUp) {
            notices += u"The formatted version is too large or too deeply nested to be shown."_s;
        }
        if (!content.plain || content.plain->trimmed().isEmpty()) {
            mail.text = textOfHtml(html);
        }
    }
    if (content.plain && mail.text.isEmpty()) {
        mail.text = body(std::move(*content.plain));
    }
    mail.visibleText = visibleReply(mail.text);
    mail.encrypted = content.encrypted || mail.text.contains("-----BEGIN PGP MESSAGE-----"_L1);
    mail.isSigned = content.isSigned || mail.text.contains("-----BEGIN PGP SIGNED MESSAGE-----"_L1);
    if (mail.encrypted) {
        notices += u"This mail is encrypted and cannot be read here."_s;
    }
    if (content.unreadableText) {
        notices += u"The text names a character set that is unknown or wrong, so some letters may be missing."_s;
    }
    mail.parts = std::move(content.parts);
    mail.notice = notices.join(u' ');
}

GPointer<GMimeMessage> construct(const QByteArray &raw)
{
    GMimeParserOptions *options = newParserOptions();
    const GPointer<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(raw.constData(), static_cast<size_t>(raw.size())));
    const GPointer<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    GPointer<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), options));
    g_mime_parser_options_free(options);
    return message;
}

} // namespace

void initialiseMime()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

Result<ParsedMail> parseMail(const QByteArray &raw, const MailLimits &limits)
{
    initialiseMime();
    if (raw.size() > limits.maxBytes) {
        return Error{.kind = Error::Kind::TooLarge, .detail = u"The mail is larger than %1 bytes."_s.arg(limits.maxBytes)};
    }
    if (auto shape = checkMailShape(raw, limits); !shape) {
        return shape.error();
    }
    QByteArray guarded = raw;
    const int blanked = blankHostileAddresses(guarded);
    // Python's name for gb2312, which no library knows.
    guarded.replace("eucgb2312_cn", "gb2312");
    const auto message = construct(guarded);
    if (!message || !g_mime_message_get_mime_part(message.get())) {
        return Error{.kind = Error::Kind::Malformed, .detail = u"This is not a mail."_s};
    }
    auto content = readMailParts(g_mime_message_get_mime_part(message.get()), limits);
    if (!content) {
        return content.error();
    }
    ParsedMail mail;
    readHeaders(message.get(), mail);
    mail.automatic = automaticKindOf(message.get(), *content, mail);
    readBody(*content, mail);
    if (blanked > 0) {
        mail.notice = (mail.notice + u" An address header was too long and was left out."_s).trimmed();
    }
    return mail;
}

} // namespace deskbell::hub
