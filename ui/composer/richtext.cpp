// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/richtext.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal quoteIndent = 20;
// QTextDocument knows a quote only by its margin: one that no other element has.
constexpr qreal markedIndent = 10'000;
const QString quoteOpen = u"<blockquote style=\"margin:0 0 0 .8ex;border-left:2px solid #ccc;padding-left:1ex\">"_s;

bool isOrdered(const QTextList &list)
{
    const auto style = list.format().style();
    return style != QTextListFormat::ListDisc && style != QTextListFormat::ListCircle && style != QTextListFormat::ListSquare;
}

QString contentIdOf(const QTextCharFormat &format)
{
    const QString name = format.toImageFormat().name();
    return name.startsWith("cid:"_L1) ? name.mid(4) : QString();
}

/// Writes blocks one after the other, opening and closing quotes and lists as they change.
class DocumentReader
{
public:
    WrittenText read(const QTextDocument &document)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            addBlock(block);
        }
        settleLists(0, false);
        settleQuotes(0);
        WrittenText written{.text = m_lines.join(u'\n'), .images = m_images};
        while (written.text.endsWith(u'\n')) {
            written.text.chop(1);
        }
        if (m_rich) {
            written.html = m_html;
        }
        return written;
    }

private:
    struct Inline {
        QString text{};
        QString html{};
    };

    void addBlock(const QTextBlock &block)
    {
        const int quote = quoteLevel(block.blockFormat());
        const QTextList *list = block.textList();
        m_rich = m_rich || quote > 0 || list;
        if (quote != m_quotes) {
            settleLists(0, false);
        }
        settleQuotes(quote);
        settleLists(list ? qMax(1, list->format().indent()) : 0, list && isOrdered(*list));
        const Inline words = wordsOf(block);
        const QString direction =
            block.text().isRightToLeft() ? u" dir=\"rtl\" style=\"direction:rtl;text-align:right\""_s : QString();
        const QString inner = words.html.isEmpty() ? u"<br>"_s : words.html;
        m_html += list ? u"<li%1>%2</li>"_s.arg(direction, inner) : u"<div%1>%2</div>"_s.arg(direction, inner);
        const QString mark = list ? markOf(block, *list) : QString();
        const QString quoted = quote > 0 ? QString(quote, u'>') + u' ' : QString();
        for (const QString &line : words.text.split(u'\n')) {
            m_lines.append(quoted + mark + line);
        }
    }

    static QString markOf(const QTextBlock &block, const QTextList &list)
    {
        const QString deeper(2 * qMax(0, list.format().indent() - 1), u' ');
        return deeper + (isOrdered(list) ? u"%1. "_s.arg(list.itemNumber(block) + 1) : u"- "_s);
    }

    Inline wordsOf(const QTextBlock &block)
    {
        Inline words;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.isValid()) {
                addFragment(words, fragment);
            }
        }
        return words;
    }

    void addFragment(Inline &words, const QTextFragment &fragment)
    {
        const QTextCharFormat format = fragment.charFormat();
        if (format.isImageFormat()) {
            addImage(words, format);
            return;
        }
        const QString text =
            QString(fragment.text()).replace(QChar::LineSeparator, u'\n').remove(QChar::ObjectReplacementCharacter);
        QString html = text.toHtmlEscaped().replace(u'\n', u"<br>"_s).replace(QChar::Nbsp, u"&nbsp;"_s);
        // Two blanks in a row would become one.
        html.replace(u"  "_s, u"&nbsp; "_s);
        const QString address = format.isAnchor() ? linkAddress(format.anchorHref()) : QString();
        const auto wrap = [this, &html](bool on, const QString &tag) {
            if (on) {
                html = u"<%1>%2</%1>"_s.arg(tag, html);
                m_rich = true;
            }
        };
        wrap(format.fontWeight() >= QFont::DemiBold, u"b"_s);
        wrap(format.fontItalic(), u"i"_s);
        wrap(format.fontStrikeOut(), u"s"_s);
        wrap(format.fontUnderline() && address.isEmpty(), u"u"_s);
        if (!address.isEmpty()) {
            html = u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), html);
            m_rich = true;
        }
        words.html += html;
        const bool tells = address.isEmpty() || linkAddress(text) == address || address == u"mailto:"_s + text;
        words.text += tells ? text : u"%1 (%2)"_s.arg(text, address);
    }

    void addImage(Inline &words, const QTextCharFormat &format)
    {
        const QString id = contentIdOf(format);
        if (id.isEmpty()) {
            return;
        }
        m_rich = true;
        m_images.append(id);
        const int width = qRound(format.toImageFormat().width());
        const QString size = width > 0 ? u" width=\"%1\""_s.arg(width) : QString();
        words.html += u"<img src=\"cid:%1\"%2 style=\"max-width:100%\" alt=\"\">"_s.replace(u"%1"_s, id.toHtmlEscaped())
                          .replace(u"%2"_s, size);
        words.text += u"[image]"_s;
    }

    void settleQuotes(int level)
    {
        for (; m_quotes < level; ++m_quotes) {
            m_html += quoteOpen;
        }
        for (; m_quotes > level; --m_quotes) {
            m_html += u"</blockquote>"_s;
        }
    }

    void settleLists(int depth, bool ordered)
    {
        const auto tag = [](bool numbers) { return numbers ? u"ol"_s : u"ul"_s; };
        while (m_lists.size() > depth || (m_lists.size() == depth && depth > 0 && m_lists.last() != ordered)) {
            m_html += u"</%1>"_s.arg(tag(m_lists.takeLast()));
        }
        while (m_lists.size() < depth) {
            m_html += u"<%1 style=\"margin:0 0 0 1.5em;padding:0\">"_s.arg(tag(ordered));
            m_lists.append(ordered);
        }
    }

    QString m_html;
    QStringList m_lines;
    QStringList m_images;
    QList<bool> m_lists; ///< ordered or not, outermost first
    int m_quotes = 0;
    bool m_rich = false;
};

/// Reads HTML without touching disk or network.
class SealedDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return QByteArray(); }
};

/// Only what readDocument() knows is left of a character's look.
QTextCharFormat plainFormat(const QTextCharFormat &format)
{
    QTextCharFormat kept;
    if (format.fontWeight() >= QFont::DemiBold) {
        kept.setFontWeight(QFont::Bold);
    }
    kept.setFontItalic(format.fontItalic());
    kept.setFontStrikeOut(format.fontStrikeOut());
    const QString address = format.isAnchor() ? linkAddress(format.anchorHref()) : QString();
    if (!address.isEmpty()) {
        kept.setAnchor(true);
        kept.setAnchorHref(address);
    }
    kept.setFontUnderline(format.fontUnderline() || !address.isEmpty());
    return kept;
}

void cleanBlock(const QTextBlock &block)
{
    QTextBlockFormat format;
    const QTextBlockFormat old = block.blockFormat();
    const int level = static_cast<int>(old.leftMargin() / markedIndent);
    if (block.textList()) {
        format.setObjectIndex(old.objectIndex());
    }
    setQuoteLevel(format, qMin(level, 5));
    QTextCursor cursor(block);
    cursor.setBlockFormat(format);
    struct Piece {
        int from = 0;
        int length = 0;
        QTextCharFormat format{};
    };
    QList<Piece> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        pieces.append({fragment.position(), fragment.length(), fragment.charFormat()});
    }
    // From the end, so that places stay true while images go.
    for (auto piece = pieces.crbegin(); piece != pieces.crend(); ++piece) {
        cursor.setPosition(piece->from);
        cursor.setPosition(piece->from + piece->length, QTextCursor::KeepAnchor);
        if (!piece->format.isImageFormat()) {
            cursor.setCharFormat(plainFormat(piece->format));
        } else if (contentIdOf(piece->format).isEmpty()) {
            cursor.removeSelectedText();
        }
    }
}

} // namespace

WrittenText readDocument(const QTextDocument &document) { return DocumentReader().read(document); }

void writeDocument(QTextDocument &document, const QString &html)
{
    static const QRegularExpression quote(u"<blockquote\\b[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    document.setHtml(QString(html).replace(quote, u"<blockquote style=\"margin:0 0 0 10000px\">"_s));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        cleanBlock(block);
    }
    // An empty paragraph comes in as a line end within one.
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.text() == QString(QChar::LineSeparator)) {
            QTextCursor cursor(block);
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
        }
    }
}

QString cleanedHtml(const QString &html)
{
    SealedDocument document;
    writeDocument(document, html);
    const WrittenText written = readDocument(document);
    if (!written.html.isEmpty()) {
        return written.html;
    }
    return u"<div>%1</div>"_s.arg(written.text.toHtmlEscaped().replace(u'\n', u"</div><div>"_s));
}

int quoteLevel(const QTextBlockFormat &format) { return format.intProperty(QTextFormat::BlockQuoteLevel); }

void setQuoteLevel(QTextBlockFormat &format, int level)
{
    if (level > 0) {
        format.setProperty(QTextFormat::BlockQuoteLevel, level);
    } else {
        format.clearProperty(QTextFormat::BlockQuoteLevel);
    }
    format.setLeftMargin(level * quoteIndent);
}

QString linkAddress(const QString &words)
{
    const QString plain = words.trimmed();
    static const QRegularExpression mail(u"^[^\\s@:/]+@[^\\s@/]+\\.[^\\s@/.]{2,}$"_s);
    static const QRegularExpression bareHost(u"^([\\w-]+\\.)+[a-z]{2,}(/\\S*)?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (mail.match(plain).hasMatch()) {
        return u"mailto:"_s + plain;
    }
    if (bareHost.match(plain).hasMatch()) {
        return u"https://"_s + plain;
    }
    const QUrl url(plain, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool web = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    const bool writes = scheme == "mailto"_L1 && url.path().contains(u'@');
    return url.isValid() && (web || writes) ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace deskbell
