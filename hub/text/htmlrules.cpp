// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/htmlrules.h"

#include "hub/text/htmlstyle.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr int maxSpan = 40;
constexpr int maxPixels = 2000;
constexpr qsizetype maxLink = 4000;

QHash<QString, HtmlTag> buildTags()
{
    QHash<QString, HtmlTag> tags;
    const auto mark = [&tags](std::initializer_list<const char *> names, bool HtmlTag::*flag) {
        for (const char *name : names) {
            tags[QString::fromLatin1(name)].*flag = true;
        }
    };
    mark({"p",   "div",   "span", "br",  "b",   "strong", "i",          "em",    "u",     "s",  "strike", "del",
          "ins", "small", "big",  "sub", "sup", "font",   "h1",         "h2",    "h3",    "h4", "h5",     "h6",
          "ul",  "ol",    "li",   "dl",  "dt",  "dd",     "blockquote", "pre",   "code",  "tt", "hr",     "a",
          "img", "table", "tr",   "td",  "th",  "thead",  "tbody",      "tfoot", "center"},
         &HtmlTag::allowed);
    mark({"br", "hr", "img", "meta", "link", "base", "input", "col", "area", "embed", "source", "wbr", "param", "track",
          "basefont", "bgsound", "frame", "keygen"},
         &HtmlTag::empty);
    mark({"p",          "div",        "br",      "li",      "tr",     "table",   "h1",      "h2",    "h3",    "h4",      "h5",
          "h6",         "blockquote", "pre",     "hr",      "ul",     "ol",      "dl",      "dt",    "dd",    "center",  "body",
          "form",       "fieldset",   "section", "article", "header", "footer",  "main",    "nav",   "aside", "address", "figure",
          "figcaption", "caption",    "thead",   "tbody",   "tfoot",  "details", "summary", "legend"},
         &HtmlTag::block);
    mark({"script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript", "svg", "math", "template",
          "object", "applet", "select", "audio", "video", "canvas", "frameset"},
         &HtmlTag::dropped);
    mark({"script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"}, &HtmlTag::rawContent);
    return tags;
}

/// The scheme as a browser would find it ("jAvA&#9;script:" has one), in lower case; empty: none.
QString schemeOf(const QString &address)
{
    QString scheme;
    for (const QChar c : address) {
        if (c.unicode() <= 0x20 || c.unicode() == 0x7f) {
            continue;
        }
        if (c == u':') {
            return scheme.toLower();
        }
        const bool legal = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.');
        if (!legal || scheme.size() > 20) {
            return {};
        }
        scheme += c;
    }
    return {};
}

QString withoutControls(const QString &text, bool keepSpace)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() > 0x20 && c.unicode() != 0x7f) {
            clean += c;
        } else if (keepSpace && c.isSpace()) {
            clean += u' ';
        }
    }
    return clean;
}

QString boundedNumber(const QString &value, int limit, bool percentAllowed)
{
    const QString text = value.trimmed();
    qsizetype digits = 0;
    while (digits < text.size() && digits < 6 && text[digits] >= u'0' && text[digits] <= u'9') {
        ++digits;
    }
    const int number = text.left(digits).toInt();
    const bool percent = percentAllowed && text.mid(digits).trimmed().startsWith(u'%');
    if (digits == 0 || number > (percent ? 100 : limit)) {
        return {};
    }
    return QString::number(number) + (percent ? u"%"_s : QString());
}

QString oneOf(const QString &value, std::initializer_list<QLatin1StringView> words)
{
    const QString lower = value.trimmed().toLower();
    return std::ranges::any_of(words, [&lower](auto word) { return lower == word; }) ? lower : QString();
}

} // namespace

HtmlTag htmlTag(const QString &name)
{
    static const QHash<QString, HtmlTag> tags = buildTags();
    return tags.value(name);
}

QString safeLink(const QString &decoded)
{
    if (decoded.size() > maxLink) {
        return {};
    }
    const QString address = withoutControls(decoded, false);
    const QString scheme = schemeOf(address);
    const bool safe = scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1 || scheme == "tel"_L1;
    return safe ? address : QString();
}

QString contentIdOfSource(const QString &decoded)
{
    const QString address = decoded.size() <= 1000 ? withoutControls(decoded, false) : QString();
    return schemeOf(address) == "cid"_L1 ? address.mid(4) : QString();
}

bool isRemoteSource(const QString &decoded)
{
    const QString address = withoutControls(decoded.left(maxLink), false);
    const QString scheme = schemeOf(address);
    return scheme == "http"_L1 || scheme == "https"_L1 || scheme == "ftp"_L1 || address.startsWith("//"_L1);
}

QString fetchableAddress(const QString &decoded)
{
    if (decoded.size() > maxLink) {
        return {};
    }
    const QString address = withoutControls(decoded, false);
    // "//host/picture" takes the scheme of its page; a mail has none.
    const QString whole = address.startsWith("//"_L1) ? u"https:"_s + address : address;
    const QString scheme = schemeOf(whole);
    return scheme == "http"_L1 || scheme == "https"_L1 ? whole : QString();
}

QString remoteKeyOf(const QString &url)
{
    return QString::fromLatin1(QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

QString remoteKeyOfSource(const QString &decoded)
{
    const QString key = decoded.startsWith("remote:"_L1) && decoded.size() == 23 ? decoded.sliced(7) : QString();
    const bool plain = std::ranges::all_of(key, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    return plain ? key : QString();
}

int leadingPixels(const QString &value)
{
    const QString text = value.trimmed();
    qsizetype digits = 0;
    while (digits < text.size() && digits < 6 && text[digits] >= u'0' && text[digits] <= u'9') {
        ++digits;
    }
    const QString unit = text.mid(digits).trimmed().toLower();
    return digits > 0 && (unit.isEmpty() || unit == "px"_L1) ? text.left(digits).toInt() : -1;
}

int pixelsInStyle(const QString &style, const QString &property)
{
    for (const QString &declaration : style.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = declaration.indexOf(u':');
        const QString name = declaration.left(std::max<qsizetype>(colon, 0)).trimmed().toLower();
        if (name == property || name == u"max-"_s + property) {
            return leadingPixels(declaration.mid(colon + 1).section(u'!', 0, 0));
        }
    }
    return -1;
}

QString safeAttribute(const QString &tag, const QString &attribute, const QString &decoded)
{
    const bool cell = tag == "td"_L1 || tag == "th"_L1;
    const bool table = tag == "table"_L1;
    const bool image = tag == "img"_L1;
    if (attribute == "align"_L1) {
        return oneOf(decoded, {"left"_L1, "right"_L1, "center"_L1, "justify"_L1, "middle"_L1, "top"_L1, "bottom"_L1});
    }
    if (attribute == "dir"_L1) {
        return oneOf(decoded, {"ltr"_L1, "rtl"_L1, "auto"_L1});
    }
    if (attribute == "valign"_L1 && (cell || tag == "tr"_L1)) {
        return oneOf(decoded, {"top"_L1, "middle"_L1, "bottom"_L1, "baseline"_L1});
    }
    if ((attribute == "colspan"_L1 || attribute == "rowspan"_L1) && cell) {
        const QString span = boundedNumber(decoded, maxSpan, false);
        return span == "0"_L1 ? QString() : span;
    }
    // What a table holds decides how high it is: viewers of rich text cut off what is below a given height.
    if ((attribute == "width"_L1 || (attribute == "height"_L1 && !table)) && (cell || table || image || tag == "hr"_L1)) {
        const QString size = boundedNumber(decoded, maxPixels, true);
        // A cell of 1 % means "as narrow as its words"; our viewer would break the words instead.
        const bool sliver = cell && size.endsWith(u'%') && size.chopped(1).toInt() < 5;
        return sliver ? QString() : size;
    }
    if ((attribute == "border"_L1 || attribute == "cellpadding"_L1 || attribute == "cellspacing"_L1) && table) {
        return boundedNumber(decoded, 100, false);
    }
    if (attribute == "start"_L1 && tag == "ol"_L1) {
        return boundedNumber(decoded, 99999, false);
    }
    if (attribute == "size"_L1 && tag == "font"_L1) {
        return boundedNumber(decoded, 7, false);
    }
    if (attribute == "bgcolor"_L1 && (cell || table || tag == "tr"_L1)) {
        return safeColor(decoded);
    }
    if (attribute == "color"_L1 && tag == "font"_L1) {
        return safeColor(decoded);
    }
    if ((attribute == "alt"_L1 && image) || (attribute == "title"_L1 && (tag == "a"_L1 || image))) {
        return withoutControls(decoded.left(200), true).simplified();
    }
    return {};
}

} // namespace deskbell::hub
