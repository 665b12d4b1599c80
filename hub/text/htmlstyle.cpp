// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/htmlstyle.h"

#include "hub/text/htmltokens.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr qsizetype maxStyleAttribute = 4000;
constexpr qsizetype maxStyleValue = 80;
constexpr qsizetype maxSheet = 32 * 1024;
constexpr int maxRules = 500;
constexpr int maxClasses = 12;
constexpr double maxLength = 2000;

const QSet<QString> &knownProperties()
{
    static const QSet<QString> names = {u"color"_s,         u"background-color"_s, u"font-weight"_s,     u"font-style"_s,
                                        u"font-size"_s,     u"text-align"_s,       u"text-decoration"_s, u"vertical-align"_s,
                                        u"margin"_s,        u"margin-left"_s,      u"margin-right"_s,    u"margin-top"_s,
                                        u"margin-bottom"_s, u"padding"_s,          u"padding-left"_s,    u"padding-right"_s,
                                        u"padding-top"_s,   u"padding-bottom"_s,   u"border"_s,          u"border-left"_s,
                                        u"border-top"_s,    u"border-bottom"_s,    u"border-right"_s,    u"border-collapse"_s,
                                        u"width"_s,         u"white-space"_s,      u"direction"_s};
    return names;
}

bool isSized(const QString &property)
{
    return property == "width"_L1 || property.startsWith("margin"_L1) || property.startsWith("padding"_L1)
        || property.startsWith("border"_L1);
}

bool isPlainValue(const QString &value)
{
    if (value.isEmpty() || value.size() > maxStyleValue || value.contains("url"_L1) || value.contains("expression"_L1)) {
        return false;
    }
    if (value.contains(u'(') && !value.startsWith("rgb"_L1)) {
        return false;
    }
    return std::ranges::none_of(
        value, [](QChar c) { return u"\\@<>\"'/*{}&!"_s.contains(c) || c.unicode() < 0x20 || c.unicode() > 0x7e; });
}

/// No negative and no huge length: they break the layout of the viewer.
bool isBounded(const QString &value)
{
    for (const QString &word : value.split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(u'-')) {
            return false;
        }
        qsizetype digits = 0;
        while (digits < word.size() && (word[digits].isDigit() || word[digits] == u'.')) {
            ++digits;
        }
        const double factor =
            word.endsWith("em"_L1) || word.endsWith("pc"_L1) || word.endsWith("cm"_L1) || word.endsWith("in"_L1) ? 50 : 1;
        if (digits > 0 && word.left(digits).toDouble() * factor > maxLength) {
            return false;
        }
    }
    return true;
}

bool isReadableFontSize(const QString &value)
{
    if (value[0].isLetter()) {
        return true;
    }
    qsizetype digits = 0;
    while (digits < value.size() && (value[digits].isDigit() || value[digits] == u'.')) {
        ++digits;
    }
    const double number = value.left(digits).toDouble();
    const QString unit = value.mid(digits).trimmed();
    const double pixels = unit == "%"_L1      ? number * 0.16
        : unit == "em"_L1 || unit == "rem"_L1 ? number * 16
        : unit == "pt"_L1                     ? number * 4 / 3
                                              : number;
    return pixels >= 6 && pixels <= 60;
}

QString withoutImportant(const QString &value)
{
    const qsizetype mark = value.indexOf(u'!');
    return mark >= 0 ? value.left(mark).trimmed() : value;
}

/// The colour in a `background` shorthand.
QString backgroundColor(const QString &value)
{
    const QString color = safeColor(value.contains("rgb"_L1) ? value : value.section(u' ', 0, 0));
    return color == "none"_L1 || color == "repeat"_L1 || color == "scroll"_L1 ? QString() : color;
}

bool isHexDigit(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); }

/// "rgb(0, 128, 0)" and "rgba(0 128 0 / .5)" as "#hex", on white where they let it through; empty: percents and the like.
QString colorOfNumbers(QString value)
{
    for (QChar &c : value) {
        c = c.isDigit() || c == u'.' || c == u'%' ? c : u' ';
    }
    const QStringList numbers = value.simplified().split(u' ');
    if (numbers.size() < 3 || numbers.size() > 4 || value.contains(u'%')) {
        return {};
    }
    const double alpha = numbers.size() == 4 ? std::clamp(numbers[3].toDouble(), 0.0, 1.0) : 1.0;
    if (alpha < 0.04) {
        return u"transparent"_s;
    }
    QString color = u"#"_s;
    for (int i = 0; i < 3; ++i) {
        const double part = std::clamp(numbers[i].toDouble(), 0.0, 255.0);
        color += u"%1"_s.arg(qRound(part * alpha + 255 * (1 - alpha)), 2, 16, QChar(u'0'));
    }
    return color;
}

bool isSelectorName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 60
        && std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.'; })
        && name.count(u'.') <= 1 && !name.endsWith(u'.');
}

} // namespace

void SafeStyle::add(const SafeStyle &other)
{
    for (const auto &declaration : other.declarations) {
        const auto known = std::ranges::find(declarations, declaration.first, &std::pair<QString, QString>::first);
        if (known != declarations.end()) {
            known->second = declaration.second;
        } else {
            declarations.append(declaration);
        }
    }
    if (other.hidden) {
        hidden = other.hidden;
    }
}

QString SafeStyle::text() const
{
    QString css;
    for (const auto &[property, value] : declarations) {
        css += (css.isEmpty() ? QString() : u";"_s) + property + u':' + value;
    }
    return css;
}

SafeStyle filterStyle(QStringView css)
{
    SafeStyle style;
    bool clipped = false;
    bool noHeight = false;
    for (const QStringView declaration : css.left(maxStyleAttribute).tokenize(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0 || colon > 40) {
            continue;
        }
        QString property = declaration.left(colon).trimmed().toString().toLower();
        QString value = withoutImportant(declaration.mid(colon + 1).trimmed().toString().toLower());
        if (property == "display"_L1 || property == "visibility"_L1 || property == "mso-hide"_L1) {
            const bool hides = value.startsWith("none"_L1) || value.startsWith("hidden"_L1) || value == "all"_L1;
            style.hidden = style.hidden.value_or(false) || hides;
        }
        clipped |= property == "overflow"_L1 && value == "hidden"_L1;
        noHeight |= property == "max-height"_L1 && (value == "0"_L1 || value == "0px"_L1);
        if (property == "background"_L1) {
            property = u"background-color"_s;
            value = backgroundColor(value);
        }
        if (property == "white-space"_L1) {
            // Lines that may not break would run out of the card.
            if (value == "nowrap"_L1) {
                continue;
            }
            value = value == "pre"_L1 ? u"pre-wrap"_s : value;
        }
        const bool color = property == "color"_L1 || property == "background-color"_L1;
        value = color ? safeColor(value) : value;
        if (!knownProperties().contains(property) || !isPlainValue(value) || (isSized(property) && !isBounded(value))
            || (property == "font-size"_L1 && !isReadableFontSize(value))) {
            continue;
        }
        style.add(SafeStyle{.declarations = {{property, value}}});
    }
    // How newsletters hide their preview line from programs that do not know display:none.
    if (clipped && noHeight) {
        style.hidden = true;
    }
    return style;
}

QString safeColor(const QString &value)
{
    const QString color = value.trimmed().toLower();
    if (color.isEmpty() || color.size() > 40) {
        return {};
    }
    const bool function = color.startsWith("rgb"_L1) && color.endsWith(u')');
    const QStringView rest = color[0] == u'#' || function ? QStringView(color).sliced(1) : QStringView(color);
    const bool plain = std::ranges::all_of(rest, [function](QChar c) {
        const bool word = c.unicode() < 0x80 && c.isLetterOrNumber();
        return word || (function && u"(), .%/"_s.contains(c));
    });
    if (!plain) {
        return {};
    }
    if (function) {
        return colorOfNumbers(color);
    }
    // Old mails leave the mark out, and browsers understand them.
    const bool unmarked = (color.size() == 6 || color.size() == 3) && std::ranges::all_of(color, isHexDigit);
    return unmarked ? u'#' + color : color;
}

void StyleSheet::addRules(QStringView css)
{
    css = css.left(std::max<qsizetype>(0, maxSheet - m_read));
    m_read += css.size();
    // Comments go first; QString::remove with an expression would not be linear on "/*/*/*".
    QString plain;
    for (qsizetype place = 0; place < css.size();) {
        const qsizetype comment = css.indexOf(u"/*", place);
        plain += css.sliced(place, (comment < 0 ? css.size() : comment) - place);
        const qsizetype end = comment < 0 ? -1 : css.indexOf(u"*/", comment + 2);
        place = end < 0 ? css.size() : end + 2;
    }
    plain.remove("<!--"_L1).remove("-->"_L1);
    const QStringView text = plain;
    for (qsizetype place = 0; place < text.size() && m_count < maxRules;) {
        const qsizetype open = text.indexOf(u'{', place);
        if (open < 0) {
            return;
        }
        QStringView selectors = text.sliced(place, open - place).trimmed();
        if (selectors.startsWith(u'@') && !selectors.contains(u';')) {
            // An @ rule with a block of blocks: passed over to its own closing brace.
            int depth = 1;
            place = open + 1;
            while (place < text.size() && depth > 0) {
                depth += text[place] == u'{' ? 1 : text[place] == u'}' ? -1 : 0;
                ++place;
            }
            continue;
        }
        if (const qsizetype statement = selectors.lastIndexOf(u';'); statement >= 0) {
            selectors = selectors.sliced(statement + 1);
        }
        const qsizetype close = text.indexOf(u'}', open);
        const qsizetype end = close < 0 ? text.size() : close;
        addRule(selectors, text.sliced(open + 1, end - open - 1));
        place = end + 1;
    }
}

void StyleSheet::addRule(QStringView selectors, QStringView declarations)
{
    const SafeStyle style = filterStyle(declarations);
    if (style.declarations.isEmpty() && !style.hidden.has_value()) {
        return;
    }
    for (const QStringView selector : selectors.tokenize(u',', Qt::SkipEmptyParts)) {
        const QString name = selector.trimmed().toString();
        // Tag names know no case, class names do.
        const qsizetype dot = name.indexOf(u'.');
        const QString key = dot < 0 ? name.toLower() : name.left(dot).toLower() + name.mid(dot);
        if (isSelectorName(key) && ++m_count <= maxRules) {
            m_rules[key].add(style);
        }
    }
}

SafeStyle StyleSheet::styleOf(const QString &tag, const QString &classes) const
{
    SafeStyle style = m_rules.value(tag);
    if (classes.isEmpty() || classes.size() > 500) {
        return style;
    }
    int count = 0;
    for (const QString &name : classes.split(u' ', Qt::SkipEmptyParts)) {
        if (++count > maxClasses) {
            break;
        }
        for (const QString &key : {u'.' + name, tag + u'.' + name}) {
            const auto rule = m_rules.constFind(key);
            if (rule != m_rules.constEnd()) {
                style.add(*rule);
            }
        }
    }
    return style;
}

StyleSheet styleSheetOf(const QString &html, int maxTokens)
{
    StyleSheet sheet;
    if (!html.contains("<style"_L1, Qt::CaseInsensitive)) {
        return sheet;
    }
    HtmlTokenizer tokens(html);
    HtmlToken token;
    for (int seen = 0; seen < maxTokens && tokens.next(token); ++seen) {
        if (token.kind == HtmlToken::Kind::StyleSheet) {
            sheet.addRules(token.text);
        }
    }
    return sheet;
}

} // namespace deskbell::hub
