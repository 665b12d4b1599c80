// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/mailparts.h"
#include "hub/text/encodedwords.h"
#include "hub/text/flowedtext.h"
#include "hub/text/mailguard.h"
#include "hub/text/parttaker.h"
#include "hub/text/signedcontent.h"

#include <QMimeDatabase>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr qsizetype maxNameBytes = 200;
/// A larger signed mail is shown by its signature alone: all of it would be held in memory twice.
constexpr gint64 maxSigned = 40'000'000;
constexpr size_t maxUnwrapped = 4;

QString mediaTypeOf(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    const GChars text(type ? g_mime_content_type_get_mime_type(type) : nullptr);
    const QString name = fromGlib(text.get()).toLower().simplified().remove(u' ');
    return name.contains(u'/') ? name : u"application/octet-stream"_s;
}

QString defaultPartName(const QString &mediaType)
{
    if (mediaType.startsWith("message/"_L1)) {
        return mediaType == "message/rfc822"_L1 || mediaType == "message/global"_L1 ? u"message.eml"_s : u"report.txt"_s;
    }
    static const QMimeDatabase types;
    const QString stem = mediaType.startsWith("image/"_L1) ? u"image"_s : u"attachment"_s;
    // What Windows calls "image/jpg" has no entry there.
    const QString suffix = mediaType == "image/jpg"_L1 ? u"jpg"_s : types.mimeTypeForName(mediaType).preferredSuffix();
    return suffix.isEmpty() ? stem : stem + u'.' + suffix;
}

/// What Content-Description calls a part without a file name: "Delivery report" → "Delivery report.txt". Empty: nothing.
QString describedName(GMimeObject *part, const QString &mediaType)
{
    const QString description = fromGlib(g_mime_object_get_header(part, "Content-Description")).simplified();
    if (description.isEmpty() || description.size() > 80) {
        return {};
    }
    const QString fallback = defaultPartName(mediaType);
    const qsizetype dot = fallback.lastIndexOf(u'.');
    const QString suffix = dot > 0 ? fallback.sliced(dot) : QString();
    return description.endsWith(suffix, Qt::CaseInsensitive) ? description : description + suffix;
}

QString contentIdOf(GMimeObject *object)
{
    QString id = fromGlib(g_mime_object_get_content_id(object)).trimmed();
    if (id.startsWith(u'<') && id.endsWith(u'>')) {
        id = id.sliced(1, id.size() - 2);
    }
    return id.size() <= 250 ? id : QString();
}

/// One walk over one mail. The tree is walked with a stack of its own: its depth is the sender's choice.
class PartWalk
{
public:
    PartWalk(const MailLimits &limits, PartKeeper *keeper)
        : m_limits(limits)
        , m_taker(keeper)
    { }

    Result<MailContent> run(GMimeObject *root)
    {
        m_todo.push_back({root, 1, false});
        int seen = 0;
        while (!m_todo.empty()) {
            const Node node = m_todo.back();
            m_todo.pop_back();
            if (!node.object) {
                continue;
            }
            if (node.depth > m_limits.maxDepth) {
                return Error{.kind = Error::Kind::TooLarge,
                             .detail = u"The mail's parts are nested more than %1 deep."_s.arg(m_limits.maxDepth)};
            }
            if (++seen > m_limits.maxParts) {
                return Error{.kind = Error::Kind::TooLarge,
                             .detail = u"The mail has more than %1 parts."_s.arg(m_limits.maxParts)};
            }
            visit(node);
            if (m_taker.error()) {
                return *m_taker.error();
            }
        }
        return std::move(m_content);
    }

private:
    struct Node {
        GMimeObject *object = nullptr;
        int depth = 0;
        bool inAlternative = false;
    };

    void visit(const Node &node)
    {
        noteProtection(node.object);
        if (GMIME_IS_MULTIPART(node.object)) {
            visitMultipart(node);
        } else if (GMIME_IS_MESSAGE_PART(node.object)) {
            addMessage(GMIME_MESSAGE_PART(node.object));
        } else if (GMIME_IS_PART(node.object)) {
            visitLeaf(GMIME_PART(node.object), node.inAlternative);
            if (GMIME_IS_APPLICATION_PKCS7_MIME(node.object)) {
                visitSigned(node);
            }
        }
    }

    /// The mail stands within its own signature: it is read as if it stood there by itself. The signature stays among the parts.
    void visitSigned(const Node &node)
    {
        GMimeDataWrapper *wrapper = g_mime_part_get_content(GMIME_PART(node.object));
        GMimeStream *stream = wrapper ? g_mime_data_wrapper_get_stream(wrapper) : nullptr;
        const gint64 size = stream ? g_mime_stream_length(stream) : -1;
        if (size < 0 || size > maxSigned || m_unwrapped.size() >= maxUnwrapped) {
            return;
        }
        auto content = contentOfSignedData(decodedPart(GMIME_PART(node.object)));
        if (!content || !checkMailShape(*content, m_limits)) {
            return;
        }
        blankHostileAddresses(*content);
        const GPointer<GMimeStream> inner(
            g_mime_stream_mem_new_with_buffer(content->constData(), static_cast<size_t>(content->size())));
        const GPointer<GMimeParser> parser(g_mime_parser_new_with_stream(inner.get()));
        if (GMimeObject *object = g_mime_parser_construct_part(parser.get(), nullptr)) {
            m_unwrapped.emplace_back(object);
            m_content.marks.removeAll(u"encrypted"_s); // set where the header does not say which of the two it is
            mark(u"signed"_s, u"smime"_s);
            m_todo.push_back({object, node.depth + 1, node.inAlternative});
        }
    }

    void noteProtection(GMimeObject *object)
    {
        if (GMIME_IS_MULTIPART_ENCRYPTED(object)) {
            mark(u"encrypted"_s, protocolOf(object));
        } else if (GMIME_IS_MULTIPART_SIGNED(object)) {
            mark(u"signed"_s, protocolOf(object));
        } else if (GMIME_IS_APPLICATION_PKCS7_MIME(object)) {
            const auto kind = g_mime_application_pkcs7_mime_get_smime_type(GMIME_APPLICATION_PKCS7_MIME(object));
            // A certificate alone protects nothing.
            if (kind != GMIME_SECURE_MIME_TYPE_CERTS_ONLY) {
                mark(kind == GMIME_SECURE_MIME_TYPE_SIGNED_DATA ? u"signed"_s : u"encrypted"_s, u"smime"_s);
            }
        }
    }

    /// "smime" (RFC 8551) or "pgp" (RFC 3156); empty: neither says.
    static QString protocolOf(GMimeObject *object)
    {
        const QString protocol = fromGlib(g_mime_object_get_content_type_parameter(object, "protocol")).toLower();
        if (protocol.contains("pgp"_L1)) {
            return u"pgp"_s;
        }
        return protocol.contains("pkcs7"_L1) ? u"smime"_s : QString();
    }

    void mark(const QString &what, const QString &how)
    {
        for (const QString &word : {what, how}) {
            if (!word.isEmpty() && !m_content.marks.contains(word)) {
                m_content.marks.append(word);
            }
        }
    }

    void visitMultipart(const Node &node)
    {
        const QString type = mediaTypeOf(node.object);
        if (type == "multipart/report"_L1) {
            noteReport(node.object);
        }
        auto *multipart = GMIME_MULTIPART(node.object);
        const bool alternative = node.inAlternative || type == "multipart/alternative"_L1;
        for (int i = g_mime_multipart_get_count(multipart) - 1; i >= 0; --i) {
            m_todo.push_back({g_mime_multipart_get_part(multipart, i), node.depth + 1, alternative});
        }
    }

    void noteReport(GMimeObject *report)
    {
        const QString kind = fromGlib(g_mime_object_get_content_type_parameter(report, "report-type")).toLower();
        m_content.deliveryReport |= kind == "delivery-status"_L1;
        m_content.readReceipt |= kind == "disposition-notification"_L1;
        m_content.complaint |= kind == "feedback-report"_L1;
    }

    void addMessage(GMimeMessagePart *part)
    {
        GMimeMessage *message = g_mime_message_part_get_message(part);
        QString name = fromGlib(g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "name"));
        if (name.isEmpty()) {
            name = describedName(GMIME_OBJECT(part), u"message/rfc822"_s);
        }
        if (message) {
            const QString subject = fromGlib(g_mime_message_get_subject(message)).simplified();
            if (name.isEmpty() && !subject.isEmpty()) {
                name = subject.left(80) + u".eml"_s;
            }
        }
        const char *fileName = g_mime_object_get_content_disposition_parameter(GMIME_OBJECT(part), "filename");
        m_content.parts.append({.name = safeFileName(fileName ? fromGlib(fileName) : name, u"message.eml"_s),
                                .mediaType = u"message/rfc822"_s,
                                .contentId = contentIdOf(GMIME_OBJECT(part))});
        m_taker.takeMessage(message, m_content.parts.last());
    }

    void visitLeaf(GMimePart *part, bool inAlternative)
    {
        const QString type = mediaTypeOf(GMIME_OBJECT(part));
        noteLeaf(type);
        const char *disposition = g_mime_object_get_disposition(GMIME_OBJECT(part));
        const bool attached = disposition && g_ascii_strcasecmp(disposition, "attachment") == 0;
        if (GMIME_IS_TEXT_PART(part) && !attached
            && (m_taker.isTooLong(part) ? takeBeginning(part, type) : takeBody(part, type, inAlternative))) {
            return;
        }
        const QString contentId = contentIdOf(GMIME_OBJECT(part));
        const QString fileName = fromGlib(g_mime_part_get_filename(part));
        const bool markedInline = disposition && g_ascii_strcasecmp(disposition, "inline") == 0;
        m_content.parts.append(
            {.name = safeFileName(fileName.isEmpty() ? describedName(GMIME_OBJECT(part), type) : fileName, defaultPartName(type)),
             .mediaType = type,
             .contentId = contentId,
             .inlinePart = !attached && (markedInline || !contentId.isEmpty())});
        m_taker.takeLeaf(part, m_content.parts.last());
    }

    /// \returns false: all of it goes among the attachments, too.
    bool takeBeginning(GMimePart *part, const QString &type)
    {
        m_content.longText = true;
        if (type == "text/plain"_L1 && !m_content.plain) {
            const char *charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
            m_content.plain = textOfBytes(m_taker.beginningOf(part), charset ? QByteArray(charset).toLower() : QByteArray());
        }
        return false;
    }

    /// Mailers that forget report-type still send the parts.
    void noteLeaf(const QString &type)
    {
        m_content.deliveryReport |= type == "message/delivery-status"_L1;
        m_content.readReceipt |= type == "message/disposition-notification"_L1;
        m_content.complaint |= type == "message/feedback-report"_L1;
        if (m_content.marks.contains("signed"_L1)) {
            if (type == "application/pgp-signature"_L1) {
                mark(u"pgp"_s, {});
            } else if (type == "application/pkcs7-signature"_L1 || type == "application/x-pkcs7-signature"_L1) {
                mark(u"smime"_s, {});
            }
        }
    }

    bool takeBody(GMimePart *part, const QString &type, bool inAlternative)
    {
        if (type == "text/html"_L1 && !m_content.html) {
            m_content.html = decodedText(GMIME_TEXT_PART(part));
            return true;
        }
        if (type != "text/plain"_L1) {
            return false;
        }
        if (!m_content.plain) {
            m_content.plain = plainText(part);
            return true;
        }
        // Mailing lists append their footer as a further part. Inside multipart/alternative it is another version instead.
        if (!inAlternative && !g_mime_part_get_filename(part)) {
            *m_content.plain += u'\n' + plainText(part);
            return true;
        }
        return false;
    }

    QString plainText(GMimePart *part)
    {
        const auto says = [part](const char *name, const char *value) {
            const char *said = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), name);
            return said && g_ascii_strcasecmp(said, value) == 0;
        };
        const QString text = decodedText(GMIME_TEXT_PART(part));
        return says("format", "flowed") ? unflowText(text, says("delsp", "yes")) : text;
    }

    QString decodedText(GMimeTextPart *part)
    {
        // For an unknown charset GMime gives NULL or bytes that are no UTF-8.
        const GChars text(g_mime_text_part_get_text(part));
        if (text && g_utf8_validate(text.get(), -1, nullptr)) {
            return fromGlib(text.get());
        }
        m_content.unreadableText = true;
        return textOfBytes(decodedPart(GMIME_PART(part)));
    }

    MailLimits m_limits;
    PartTaker m_taker;
    MailContent m_content;
    std::vector<Node> m_todo;
    std::vector<GPointer<GMimeObject>> m_unwrapped; ///< what stood within signatures
};

} // namespace

QString safeFileName(const QString &name, const QString &fallback)
{
    QString safe;
    safe.reserve(name.size());
    for (const QChar c : name) {
        const bool separator = c == u'/' || c == u'\\';
        // Bidi controls would let "gpj.exe" be shown as "exe.jpg".
        const bool bidi = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (separator) {
            safe += u'_';
        } else if (c == u'\n' || c == u'\r' || c == u'\t') {
            safe += u' ';
        } else if (c.category() != QChar::Other_Control && !bidi && c != QChar::LineSeparator && c != QChar::ParagraphSeparator) {
            safe += c;
        }
    }
    safe = safe.simplified();
    while (safe.startsWith(u'.')) {
        safe.remove(0, 1);
    }
    if (safe.toUtf8().size() > maxNameBytes) {
        const qsizetype dot = safe.lastIndexOf(u'.');
        const QString suffix = dot > 0 && safe.size() - dot <= 12 ? safe.sliced(dot) : QString();
        QString stem = safe.chopped(suffix.size());
        const qsizetype room = maxNameBytes - suffix.toUtf8().size();
        while (stem.toUtf8().size() > room) {
            const qsizetype over = stem.toUtf8().size() - room;
            stem.chop(std::max<qsizetype>(1, over / 4));
        }
        if (!stem.isEmpty() && stem.back().isHighSurrogate()) {
            stem.chop(1);
        }
        safe = stem + suffix;
    }
    return safe.isEmpty() ? fallback : safe;
}

Result<MailContent> readMailParts(GMimeObject *root, const MailLimits &limits, PartKeeper *keeper)
{
    return PartWalk(limits, keeper).run(root);
}

} // namespace deskbell::hub
