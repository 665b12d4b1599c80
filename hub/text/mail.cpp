// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/gmimepointer.h"

#include "hub/text/encodedwords.h"
#include "hub/text/html.h"
#include "hub/text/language.h"
#include "hub/text/mail.h"
#include "hub/text/mailautomatic.h"
#include "hub/text/mailguard.h"
#include "hub/text/mailparts.h"
#include "hub/text/mailread.h"
#include "hub/text/replystrip.h"
#include "hub/text/subject.h"

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
        const bool space = c.isSpace() || c.category() == QChar::Other_Control;
        // Runs of space, by which spam hides what follows, do not use up the room.
        if (!space || (!line.isEmpty() && line.back() != u' ')) {
            line += space ? QChar(u' ') : c;
        }
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

/// The first part that is no multipart, down to a few levels.
GMimeObject *firstLeafOf(GMimeMessage *message)
{
    GMimeObject *part = g_mime_message_get_mime_part(message);
    for (int depth = 0; depth < 5 && GMIME_IS_MULTIPART(part) && g_mime_multipart_get_count(GMIME_MULTIPART(part)) > 0; ++depth) {
        part = g_mime_multipart_get_part(GMIME_MULTIPART(part), 0);
    }
    return part;
}

QString subjectOf(GMimeMessage *message)
{
    GMimeHeader *found = g_mime_header_list_get_header(g_mime_object_get_header_list(GMIME_OBJECT(message)), "Subject");
    if (!found) {
        return {};
    }
    const QByteArray raw = g_mime_header_get_raw_value(found);
    // Bytes without a charset: the text's own is the best guess.
    const char *charset = g_mime_object_get_content_type_parameter(firstLeafOf(message), "charset");
    if (charset && !raw.contains("=?") && !raw.isValidUtf8()) {
        return textOfBytes(raw, QByteArray(charset).toLower());
    }
    return decodeEncodedWords(raw);
}

void readAutomatic(GMimeMessage *message, const MailContent &content, ParsedMail &mail)
{
    const AutomaticSigns signs{
        .autoSubmitted = header(message, "Auto-Submitted"),
        .precedence = header(message, "Precedence"),
        .suppress = header(message, "X-Auto-Response-Suppress"),
        .autoReply = header(message, "X-Autoreply") + header(message, "X-Autorespond"),
        .listId = header(message, "List-Id"),
        .listUnsubscribe = header(message, "List-Unsubscribe"),
        .failedRecipients = header(message, "X-Failed-Recipients"),
        .contentType = header(message, "Content-Type"),
        .subject = mail.subject,
        .from = header(message, "From"),
        .fromAddress = mail.from.address,
        .returnPath = header(message, "Return-Path"),
        .text = mail.text.left(2000),
        .deliveryReport = content.deliveryReport,
        .readReceipt = content.readReceipt,
        .complaint = content.complaint,
    };
    mail.automatic = automaticKind(signs);
    mail.opensNoWork = opensNoWork(signs, mail.automatic);
    const QString id = signs.listId.contains(u'<') ? signs.listId.section(u'<', -1).section(u'>', 0, 0) : signs.listId;
    mail.listId = oneLine(id, maxIdLength).toLower();
}

/// The status part says less than the text above it where a system (Exim) leaves out the diagnostic code.
void completeFromWords(const DeliveryReport &words, DeliveryReport &report)
{
    if (report.outcomes.isEmpty()) {
        report.outcomes = words.outcomes;
    }
    const DeliveryOutcome said = words.outcomes.value(0);
    for (DeliveryOutcome &outcome : report.outcomes) {
        const bool bare = outcome.words.isEmpty() || outcome.words == outcome.status;
        if (bare && outcome.action != "delivered"_L1 && !said.status.isEmpty()) {
            outcome.words = said.words;
        }
    }
    if (report.messageIds.isEmpty()) {
        report.messageIds = words.messageIds;
    }
}

/// What a bounce or delivery report tells: its status part, or else the system's words.
void readReport(ParsedMail &mail)
{
    const bool bounce = mail.automatic == "bounce"_L1;
    if (!bounce && mail.automatic != "complaint"_L1 && mail.automatic != "receipt"_L1) {
        return;
    }
    DeliveryReport report;
    for (const MailPart &part : mail.parts) {
        if (part.mediaType.endsWith("delivery-status"_L1)) {
            report.outcomes += outcomesInStatusPart(part.data);
        } else if (part.mediaType == "message/disposition-notification"_L1) {
            readDisposition(part.data, report);
        } else if (part.mediaType == "message/rfc822"_L1 || part.mediaType.startsWith("text/rfc822"_L1)
                   || part.mediaType == "message/global"_L1 || part.mediaType == "message/global-headers"_L1) {
            report.messageIds += messageIdsInReturnedMail(part.data);
        }
    }
    if (bounce) {
        completeFromWords(reportFromWords(mail.text), report);
    }
    // Some systems answer the mail instead of returning it.
    for (const QString &id : mail.references) {
        if (!report.messageIds.contains(id)) {
            report.messageIds.append(id);
        }
    }
    mail.report = std::move(report);
}

/// The part of the HTML that was passed on. Only where its mark is found once for certain: what stands above it is not for
/// the customer's eyes.
QString forwardedHtml(const QString &html, const QString &mark)
{
    // The dashes around it come as characters of many kinds.
    QString words = mark;
    while (!words.isEmpty() && !words.front().isLetter()) {
        words.remove(0, 1);
    }
    while (!words.isEmpty() && !words.back().isLetter() && words.back() != u':') {
        words.chop(1);
    }
    const qsizetype at = words.size() >= 3 ? html.indexOf(words) : -1;
    if (at < 0) {
        return {};
    }
    const qsizetype textStart = html.lastIndexOf(u'>', at) + 1;
    return sanitiseHtml(html.sliced(textStart)).html;
}

Result<ParsedMail> parseAttached(const QByteArray &raw, const MailLimits &limits);

/// The one mail that is attached, when the mail around it is a forward.
std::optional<ForwardedMail> attachedForward(const ParsedMail &mail, const MailLimits &limits)
{
    const auto isMail = [](const MailPart &part) { return part.mediaType == "message/rfc822"_L1; };
    const bool fits = kindOfSubject(mail.subject) != SubjectKind::Reply && std::ranges::count_if(mail.parts, isMail) == 1;
    if (!fits || !mail.automatic.isEmpty()) {
        return std::nullopt;
    }
    auto within = parseAttached(std::ranges::find_if(mail.parts, isMail)->data, limits);
    if (!within || within->from.address.isEmpty()) {
        return std::nullopt;
    }
    return ForwardedMail{.above = mail.visibleText.trimmed(),
                         .from = within->from,
                         .subject = within->subject,
                         .text = within->text,
                         .visibleText = within->visibleText,
                         .language = within->language,
                         .html = within->html};
}

void readForward(const MailContent &content, const MailLimits &limits, ParsedMail &mail)
{
    if (!mail.automatic.isEmpty()) {
        return;
    }
    mail.forwarded = readForwardedMail(mail.subject, mail.text);
    if (!mail.forwarded) {
        mail.forwarded = attachedForward(mail, limits);
        return;
    }
    ForwardedMail &within = *mail.forwarded;
    within.visibleText = visibleReply(within.text);
    within.language = detectLanguage(within.visibleText);
    if (content.html) {
        within.html = forwardedHtml(body(*content.html), within.mark);
    }
}

void readHeaders(GMimeMessage *message, ParsedMail &mail)
{
    mail.subject = oneLine(subjectOf(message), maxSubject);
    mail.replyTo = addressesIn(message, "Reply-To");
    // Some mails name nobody but whom to answer.
    const auto from = addressesIn(message, "From") + addressesIn(message, "Sender") + mail.replyTo;
    if (!from.isEmpty()) {
        mail.from = from.first();
    }
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

/// PGP as it was before MIME knew it: armoured text in the body.
void addInlinePgpMarks(ParsedMail &mail)
{
    const auto add = [&mail](const QString &mark) {
        if (!mail.marks.contains(mark)) {
            mail.marks.append(mark);
        }
    };
    if (mail.text.contains("-----BEGIN PGP MESSAGE-----"_L1)) {
        add(u"encrypted"_s);
        add(u"pgp"_s);
    } else if (mail.text.contains("-----BEGIN PGP SIGNED MESSAGE-----"_L1)) {
        add(u"signed"_s);
        add(u"pgp"_s);
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
            mail.visibleText = visibleReplyOfHtml(html);
        }
    }
    if (content.plain && mail.text.isEmpty()) {
        mail.text = body(std::move(*content.plain));
    }
    if (mail.visibleText.isEmpty()) {
        mail.visibleText = visibleReply(mail.text);
    }
    mail.language = detectLanguage(mail.visibleText);
    mail.marks = content.marks;
    addInlinePgpMarks(mail);
    if (mail.marks.contains("encrypted"_L1)) {
        notices += u"This mail is encrypted and cannot be read here."_s;
    }
    if (content.longText) {
        notices += u"The text of this mail is very long: only its beginning is shown, all of it is attached."_s;
    }
    if (content.unreadableText) {
        notices += u"The text names a character set that is unknown or wrong, so some letters may be missing."_s;
    }
    mail.parts = std::move(content.parts);
    mail.notice = notices.join(u' ');
}

/// A multipart that does not say how its parts are kept apart has none for any reader: then its body is shown as it came.
void rescueBody(const QByteArray &raw, ParsedMail &mail)
{
    constexpr qsizetype longestRescued = 200'000;
    if (!mail.text.trimmed().isEmpty() || !mail.html.isEmpty() || !mail.parts.isEmpty()) {
        return;
    }
    const qsizetype unix = raw.indexOf("\n\n");
    const qsizetype dos = raw.indexOf("\r\n\r\n");
    const qsizetype begin = dos >= 0 && (unix < 0 || dos < unix) ? dos + 4 : unix + 2;
    if (begin < 2 || raw.sliced(begin).trimmed().isEmpty()) {
        return;
    }
    mail.text = body(textOfBytes(raw.sliced(begin).left(longestRescued))).trimmed();
    mail.visibleText = mail.text;
    mail.notice = (mail.notice + u" This mail is put together wrongly: its text is shown as it came."_s).trimmed();
}

/// Old Macs end lines with CR alone, which GMime takes for one endless line.
void mendLineEnds(QByteArray &raw)
{
    const qsizetype firstLine = raw.indexOf('\n');
    const qsizetype firstReturn = raw.indexOf('\r');
    if (firstReturn >= 0 && (firstLine < 0 || firstLine - firstReturn > 2000) && raw.count('\n') < raw.count('\r') / 10 + 1) {
        raw.replace("\r\n", "\n");
        raw.replace('\r', '\n');
    }
}

GPointer<GMimeMessage> construct(const QByteArray &raw)
{
    const GPointer<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(raw.constData(), static_cast<size_t>(raw.size())));
    return constructMessage(stream.get());
}

/// \a depth 0: the mail itself; 1: one attached to it, of which no further one is read.
Result<ParsedMail> parseAtDepth(const QByteArray &raw, const MailLimits &limits, int depth)
{
    if (raw.size() > limits.maxBytes) {
        return Error{.kind = Error::Kind::TooLarge, .detail = u"The mail is larger than %1 bytes."_s.arg(limits.maxBytes)};
    }
    QByteArray guarded = raw;
    mendLineEnds(guarded);
    if (auto shape = checkMailShape(guarded, limits); !shape) {
        return shape.error();
    }
    const int blanked = blankHostileAddresses(guarded);
    // Python's name for gb2312, which no library knows.
    guarded.replace("eucgb2312_cn", "gb2312");
    auto message = construct(guarded);
    if (!message && !guarded.trimmed().isEmpty() && !guarded.contains('\0')) {
        // No header at all: all of it is text.
        message = construct("MIME-Version: 1.0\n\n" + guarded);
    }
    auto mail = readMessage(message.get(), &guarded, limits, depth);
    if (mail && blanked > 0) {
        mail->notice = (mail->notice + u" An address header was too long and was left out."_s).trimmed();
    }
    return mail;
}

Result<ParsedMail> parseAttached(const QByteArray &raw, const MailLimits &limits) { return parseAtDepth(raw, limits, 1); }

} // namespace

GPointer<GMimeMessage> constructMessage(GMimeStream *stream)
{
    GMimeParserOptions *options = newParserOptions();
    const GPointer<GMimeParser> parser(g_mime_parser_new_with_stream(stream));
    GPointer<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), options));
    g_mime_parser_options_free(options);
    return message;
}

Result<ParsedMail> readMessage(GMimeMessage *message, const QByteArray *raw, const MailLimits &limits, int depth,
                               PartKeeper *keeper)
{
    if (!message || !g_mime_message_get_mime_part(message)) {
        return Error{.kind = Error::Kind::Malformed, .detail = u"This is not a mail."_s};
    }
    auto content = readMailParts(g_mime_message_get_mime_part(message), limits, keeper);
    if (!content) {
        return content.error();
    }
    ParsedMail mail;
    readHeaders(message, mail);
    readBody(*content, mail);
    if (raw) {
        rescueBody(*raw, mail);
    }
    readAutomatic(message, *content, mail);
    readReport(mail);
    if (depth == 0) {
        readForward(*content, limits, mail);
    }
    return mail;
}

void initialiseMime()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
}

Result<ParsedMail> parseMail(const QByteArray &raw, const MailLimits &limits)
{
    initialiseMime();
    return parseAtDepth(raw, limits, 0);
}

} // namespace deskbell::hub
