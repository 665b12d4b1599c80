// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/gmimepointer.h"

#include "hub/text/flowedtext.h"
#include "hub/text/html.h"
#include "hub/text/mail.h"
#include "hub/text/mailparts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr const char *utf8 = "utf-8";

/// Without control characters and, for what has no words, without space: none of these may end a header.
QString headerSafe(const QString &text, bool keepSpace)
{
    QString safe = text;
    safe.removeIf([keepSpace](QChar c) { return c.category() == QChar::Other_Control || (!keepSpace && c.isSpace()); });
    return safe;
}

QByteArray idSafe(const QString &id)
{
    QString safe = headerSafe(id, false);
    safe.removeIf([](QChar c) { return c == u'<' || c == u'>'; });
    return safe.toUtf8();
}

void addAddresses(InternetAddressList *list, const QList<Address> &addresses)
{
    for (const Address &address : addresses) {
        const QByteArray name = headerSafe(address.name, true).toUtf8();
        const QByteArray mailbox = headerSafe(address.address, false).toUtf8();
        const GPointer<InternetAddress> entry(
            internet_address_mailbox_new(name.isEmpty() ? nullptr : name.constData(), mailbox.constData()));
        // Left alone GMime picks iso-8859-5 for a Cyrillic name.
        internet_address_set_charset(entry.get(), utf8);
        internet_address_list_add(list, entry.get());
    }
}

/// The ids as a header shows them, one a line: a line stays under the 998 bytes of RFC 5322.
QByteArray idList(const QStringList &ids)
{
    QByteArrayList shown;
    for (const QString &id : ids) {
        shown.append('<' + idSafe(id) + '>');
    }
    return shown.join(' ');
}

void setHeader(GMimeMessage *message, const char *name, const QByteArray &value)
{
    g_mime_object_set_header(GMIME_OBJECT(message), name, value.constData(), utf8);
}

GPointer<GMimeObject> textPart(const char *subtype, const QString &text)
{
    GMimeTextPart *part = g_mime_text_part_new_with_subtype(subtype);
    g_mime_text_part_set_charset(part, utf8);
    QString clean = text;
    clean.remove(QChar::Null);
    // Not g_mime_text_part_set_text(): that goes back to ISO-8859-1 where the letters allow it.
    const QByteArray bytes = clean.toUtf8();
    const GPointer<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const GPointer<GMimeDataWrapper> content(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(GMIME_PART(part), content.get());
    // Quoted-printable keeps long lines and 8-bit text whole on any relay.
    g_mime_part_set_content_encoding(GMIME_PART(part), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return GPointer<GMimeObject>(GMIME_OBJECT(part));
}

/// Text that every program wraps to its own width: a telephone shows no lines cut short (RFC 3676).
GPointer<GMimeObject> flowedPart(const QString &text)
{
    const FlowedText flowed = flowText(text);
    auto part = textPart("plain", flowed.text);
    g_mime_object_set_content_type_parameter(part.get(), "format", "flowed");
    if (flowed.delSp) {
        g_mime_object_set_content_type_parameter(part.get(), "delsp", "yes");
    }
    return part;
}

/// The fragment as a document of its own, for programs that guess where nothing is said: Outlook sets what has no font in
/// Times New Roman, and shows right-to-left text from the left unless body and block both say so.
QString htmlDocument(const QString &fragment, const QString &text)
{
    const bool rightToLeft = (text.trimmed().isEmpty() ? textOfHtml(fragment) : text).isRightToLeft();
    const QString direction = rightToLeft ? u" dir=\"rtl\""_s : QString();
    const QString align = rightToLeft ? u";text-align:right"_s : QString();
    return u"<!DOCTYPE html>\n<html%1><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head>\n"
           "<body%1><div%1 style=\"font-family:Arial,Helvetica,sans-serif;font-size:10.5pt;line-height:1.4%2\">\n"_s.arg(
               direction, align)
        + fragment + u"\n</div></body></html>\n"_s;
}

void forceUtf8(GMimeParamList *parameters, const char *name)
{
    GMimeParam *parameter = parameters ? g_mime_param_list_get_parameter(parameters, name) : nullptr;
    if (parameter) {
        g_mime_param_set_charset(parameter, utf8);
        g_mime_param_set_encoding_method(parameter, GMIME_PARAM_ENCODING_METHOD_RFC2231);
    }
}

GPointer<GMimeObject> attachmentPart(const MailPart &attachment)
{
    static const QRegularExpression plainType(u"^[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*$"_s);
    // A mail in a part of its own would need a GMimeMessagePart, and may not be base64 (RFC 2046).
    const bool usable = plainType.match(attachment.mediaType).hasMatch() && !attachment.mediaType.startsWith("message/"_L1)
        && !attachment.mediaType.startsWith("multipart/"_L1);
    const QString type = usable ? attachment.mediaType : u"application/octet-stream"_s;
    GMimePart *part =
        g_mime_part_new_with_type(type.section(u'/', 0, 0).toUtf8().constData(), type.section(u'/', 1).toUtf8().constData());
    const GPointer<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(attachment.data.constData(), static_cast<size_t>(attachment.data.size())));
    const GPointer<GMimeDataWrapper> content(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part, content.get());
    g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
    auto *object = GMIME_OBJECT(part);
    g_mime_object_set_disposition(object, attachment.inlinePart ? "inline" : "attachment");
    if (!attachment.contentId.isEmpty()) {
        g_mime_object_set_content_id(object, idSafe(attachment.contentId).constData());
    }
    // Sets filename, and name for the older Outlooks.
    g_mime_part_set_filename(part, safeFileName(attachment.name, u"attachment"_s).toUtf8().constData());
    forceUtf8(g_mime_content_disposition_get_parameters(g_mime_object_get_content_disposition(object)), "filename");
    forceUtf8(g_mime_content_type_get_parameters(g_mime_object_get_content_type(object)), "name");
    return GPointer<GMimeObject>(object);
}

/// A multipart of \a subtype that begins with \a first.
GPointer<GMimeObject> wrap(const char *subtype, const GPointer<GMimeObject> &first)
{
    GMimeMultipart *multipart = g_mime_multipart_new_with_subtype(subtype);
    g_mime_multipart_add(multipart, first.get());
    return GPointer<GMimeObject>(GMIME_OBJECT(multipart));
}

void append(const GPointer<GMimeObject> &multipart, const GPointer<GMimeObject> &part)
{
    g_mime_multipart_add(GMIME_MULTIPART(multipart.get()), part.get());
}

/// text, or alternative(text, html), or alternative(text, related(html, images)); around it mixed(…, attachments).
GPointer<GMimeObject> bodyOf(const OutgoingMail &mail)
{
    const bool hasHtml = !mail.html.isEmpty();
    auto top = flowedPart(hasHtml && mail.text.trimmed().isEmpty() ? textOfHtml(mail.html) : mail.text);
    if (hasHtml) {
        auto html = textPart("html", htmlDocument(mail.html, mail.text));
        bool related = false;
        for (const MailPart &part : mail.attachments) {
            if (part.inlinePart && !part.contentId.isEmpty()) {
                html = related ? std::move(html) : wrap("related", html);
                related = true;
                append(html, attachmentPart(part));
            }
        }
        top = wrap("alternative", top);
        append(top, html);
    }
    bool mixed = false;
    for (const MailPart &part : mail.attachments) {
        if (!hasHtml || !part.inlinePart || part.contentId.isEmpty()) {
            top = mixed ? std::move(top) : wrap("mixed", top);
            mixed = true;
            append(top, attachmentPart(part));
        }
    }
    return top;
}

void setDate(GMimeMessage *message, const QDateTime &date)
{
    const QDateTime moment = date.isValid() ? date : QDateTime::currentDateTimeUtc();
    GDateTime *when = g_date_time_new_from_unix_utc(moment.toSecsSinceEpoch());
    g_mime_message_set_date(message, when);
    g_date_time_unref(when);
}

} // namespace

QByteArray composeMail(const OutgoingMail &mail)
{
    initialiseMime();
    const GPointer<GMimeMessage> message(g_mime_message_new(TRUE));
    addAddresses(g_mime_message_get_from(message.get()), {mail.from});
    addAddresses(g_mime_message_get_to(message.get()), mail.to);
    addAddresses(g_mime_message_get_cc(message.get()), mail.cc);
    g_mime_message_set_subject(message.get(), mail.subject.toUtf8().constData(), utf8);
    setDate(message.get(), mail.date);
    if (!mail.messageId.isEmpty()) {
        g_mime_message_set_message_id(message.get(), idSafe(mail.messageId).constData());
    }
    if (!mail.inReplyTo.isEmpty()) {
        setHeader(message.get(), "In-Reply-To", idList({mail.inReplyTo}));
    }
    if (!mail.references.isEmpty()) {
        setHeader(message.get(), "References", idList(mail.references));
    }
    if (mail.automatic) {
        setHeader(message.get(), "Auto-Submitted", "auto-replied");
    }
    g_mime_message_set_mime_part(message.get(), bodyOf(mail).get());

    GMimeFormatOptions *format = g_mime_format_options_clone(g_mime_format_options_get_default());
    g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS);
    const GPointer<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(message.get()), format, stream.get());
    g_mime_format_options_free(format);
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len));
}

} // namespace deskbell::hub
