// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/html.h"

#include "hub/text/htmlentities.h"
#include "hub/text/htmlrules.h"
#include "hub/text/htmlstyle.h"
#include "hub/text/htmltokens.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

// Measured on hostile samples: within these the viewer lays a mail out in about 0.1 s.
/// Start and end tags together: half of them are elements.
constexpr int maxTags = 24000;
constexpr int maxCells = 4000;
constexpr qsizetype maxOutput = 400'000;
constexpr int maxEmittedDepth = 40;
constexpr int maxTables = 8;
constexpr size_t maxOpenElements = 400;
/// One word longer than this gets places where it may break: layout of a 5 MB word takes a minute.
constexpr int maxWord = 200;
constexpr qsizetype maxRemoteImages = 200;

bool isCell(const QString &name) { return name == "td"_L1 || name == "th"_L1; }
bool isTablePart(const QString &name)
{
    return isCell(name) || name == "tr"_L1 || name == "thead"_L1 || name == "tbody"_L1 || name == "tfoot"_L1;
}
bool isList(const QString &name) { return name == "ul"_L1 || name == "ol"_L1; }

/// Writes one mail anew from its tokens: what is not understood is not written.
class HtmlWriter
{
public:
    explicit HtmlWriter(RemoteImages remote)
        : m_remote(remote)
    { }

    SanitisedHtml run(const QString &html)
    {
        m_sheet = styleSheetOf(html, maxTags);
        HtmlTokenizer tokens(html);
        HtmlToken token;
        while (!m_result.gaveUp && tokens.next(token)) {
            switch (token.kind) {
            case HtmlToken::Kind::Text: text(decodeEntities(token.text)); break;
            case HtmlToken::Kind::Open: open(token); break;
            case HtmlToken::Kind::Close: close(token.name); break;
            case HtmlToken::Kind::StyleSheet: break;
            }
            m_result.gaveUp = m_out.size() > maxOutput || m_tags > maxTags || m_cells > maxCells;
        }
        if (m_result.gaveUp) {
            return m_result;
        }
        closeDownTo(0);
        m_result.html = std::move(m_out);
        return m_result;
    }

private:
    struct Element {
        QString name;
        QString writtenAs; ///< empty: not written
        bool hides = false; ///< this and what is in it is not shown
    };

    bool hidden() const { return m_hiding > 0; }

    void text(const QString &content)
    {
        if (hidden()) {
            return;
        }
        for (const QChar c : content) {
            if (m_out.size() > maxOutput) {
                return;
            }
            m_word = c.isSpace() || c == QChar(0x200b) ? 0 : m_word + 1;
            if (m_word > maxWord && !c.isLowSurrogate() && !c.isMark()) {
                m_out += QChar(0x200b);
                m_word = 1;
            }
            put(c);
        }
    }

    void put(QChar c)
    {
        switch (c.unicode()) {
        case u'<': m_out += "&lt;"_L1; break;
        case u'>': m_out += "&gt;"_L1; break;
        case u'&': m_out += "&amp;"_L1; break;
        case u'"': m_out += "&quot;"_L1; break;
        default:
            if (c.unicode() >= 0x20 || c == u'\n' || c == u'\t') {
                m_out += c;
            }
        }
    }

    void open(const HtmlToken &token)
    {
        ++m_tags;
        const HtmlTag tag = htmlTag(token.name);
        closeImplied(token.name, tag);
        const SafeStyle style = styleOf(token);
        if (tag.empty) {
            if (!hidden() && !style.hidden.value_or(false)) {
                openEmpty(token, tag, style);
            } else if (!hidden() && isRemoteSource(decodeEntities(valueOf(token, u"src"_s), true))) {
                ++m_result.trackingPixels;
            }
            return;
        }
        // The content of raw elements is no token, nor is their end.
        if (tag.rawContent || m_open.size() >= maxOpenElements) {
            return;
        }
        Element element{.name = token.name};
        element.hides = tag.dropped || style.hidden.value_or(false);
        m_hiding += element.hides ? 1 : 0;
        if (!hidden()) {
            element.writtenAs = writtenName(token.name, tag);
            writeOpened(token, element, style, tag);
        }
        ++m_openNames[element.name];
        m_open.push_back(std::move(element));
    }

    void writeOpened(const HtmlToken &token, const Element &element, const SafeStyle &style, const HtmlTag &tag)
    {
        m_cells += isCell(token.name) || token.name == "tr"_L1 ? 1 : 0;
        m_word = tag.block || isCell(token.name) ? 0 : m_word;
        if (element.writtenAs.isEmpty()) {
            if (tag.block && !m_out.isEmpty() && !m_out.endsWith("<br>"_L1)) {
                m_out += "<br>"_L1;
            } else if (isCell(token.name)) {
                m_out += u' ';
            }
            return;
        }
        ++m_depth;
        m_tables += element.writtenAs == "table"_L1 ? 1 : 0;
        m_out += u'<' + element.writtenAs + attributesOf(token) + styleAttribute(style) + u'>';
    }

    /// Under which name an element is written; empty: not at all.
    QString writtenName(const QString &name, const HtmlTag &tag)
    {
        if (m_depth >= maxEmittedDepth || (name == "table"_L1 && m_tables >= maxTables)) {
            return {};
        }
        if (isTablePart(name) && !fitsTable(name)) {
            return {};
        }
        // A mail with light text on a dark page must keep its page.
        if (name == "body"_L1) {
            return u"div"_s;
        }
        return tag.allowed ? name : QString();
    }

    /// Parts of a table only where their parent was written.
    bool fitsTable(const QString &name) const
    {
        for (auto element = m_open.rbegin(); element != m_open.rend(); ++element) {
            if (element->name == "table"_L1 || (isCell(name) && element->name == "tr"_L1)) {
                return !element->writtenAs.isEmpty();
            }
            if (isCell(element->name)) {
                return false;
            }
        }
        return false;
    }

    void openEmpty(const HtmlToken &token, const HtmlTag &tag, const SafeStyle &style)
    {
        m_word = tag.block ? 0 : m_word;
        if (token.name == "img"_L1) {
            image(token, style);
        } else if (token.name == "hr"_L1) {
            m_out += u"<hr"_s + attributesOf(token) + u'>';
        } else if (token.name == "br"_L1) {
            m_out += "<br>"_L1;
        }
    }

    void image(const HtmlToken &token, const SafeStyle &style)
    {
        const QString source = decodeEntities(valueOf(token, u"src"_s), true);
        const QString contentId = contentIdOfSource(source);
        if (!contentId.isEmpty()) {
            m_out += u"<img src=\"cid:"_s;
            attributeText(contentId);
            m_out += u'"' + attributesOf(token) + styleAttribute(style) + u'>';
            return;
        }
        if (isRemoteSource(source) && isTiny(token)) {
            ++m_result.trackingPixels;
            return;
        }
        m_result.blockedImages += isRemoteSource(source) ? 1 : 0;
        const QString key = m_remote == RemoteImages::PlaceHolders ? keyOf(source) : QString();
        if (key.isEmpty()) {
            text(decodeEntities(valueOf(token, u"alt"_s).left(1000), true));
            return;
        }
        m_out += u"<img src=\"remote:"_s + key + u'"' + attributesOf(token) + styleAttribute(style) + u'>';
    }

    /// The key under which the hub finds the image again; empty: there is none to be had.
    QString keyOf(const QString &source)
    {
        // What was sanitised already keeps its keys.
        if (const QString known = remoteKeyOfSource(source); !known.isEmpty()) {
            return known;
        }
        const QString url = fetchableAddress(source);
        if (url.isEmpty()) {
            return {};
        }
        const QString key = remoteKeyOf(url);
        if (!m_remoteKeys.contains(key)) {
            if (m_remoteKeys.size() >= maxRemoteImages) {
                return {};
            }
            m_remoteKeys.insert(key);
            m_result.remoteImages.append(RemoteImage{.key = key, .url = url});
        }
        return key;
    }

    /// Too small to be seen: it is there to tell the sender that the mail was opened, or to push things apart.
    static bool isTiny(const HtmlToken &token)
    {
        const auto tiny = [&token](const QString &name) {
            const int written = leadingPixels(decodeEntities(valueOf(token, name).left(20), true));
            const int styled = pixelsInStyle(decodeEntities(valueOf(token, u"style"_s).left(4000), true), name);
            const int pixels = styled >= 0 ? styled : written;
            return pixels >= 0 && pixels <= 2;
        };
        return tiny(u"width"_s) || tiny(u"height"_s);
    }

    static QStringView valueOf(const HtmlToken &token, const QString &name)
    {
        const auto found = std::ranges::find(token.attributes, name, &HtmlAttribute::name);
        return found == token.attributes.end() ? QStringView() : found->value;
    }

    SafeStyle styleOf(const HtmlToken &token) const
    {
        SafeStyle style;
        if (token.name == "pre"_L1) {
            style.declarations.append({u"white-space"_s, u"pre-wrap"_s});
        }
        if (!m_sheet.isEmpty()) {
            style.add(m_sheet.styleOf(token.name, decodeEntities(valueOf(token, u"class"_s).left(500), true)));
        }
        style.add(filterStyle(decodeEntities(valueOf(token, u"style"_s).left(4000), true)));
        if (token.name == "body"_L1) {
            if (const QString color = safeColor(decodeEntities(valueOf(token, u"bgcolor"_s).left(40), true)); !color.isEmpty()) {
                style.add(SafeStyle{.declarations = {{u"background-color"_s, color}}});
            }
            style.hidden.reset();
        }
        if (std::ranges::find(token.attributes, u"hidden"_s, &HtmlAttribute::name) != token.attributes.end()) {
            style.hidden = true;
        }
        return style;
    }

    QString attributesOf(const HtmlToken &token)
    {
        QString written;
        QStringList names;
        for (const HtmlAttribute &attribute : token.attributes) {
            if (attribute.value.size() > 8000 || names.contains(attribute.name)) {
                continue;
            }
            const QString decoded = decodeEntities(attribute.value, true);
            const bool link = token.name == "a"_L1 && attribute.name == "href"_L1;
            const QString safe = link ? safeLink(decoded) : safeAttribute(token.name, attribute.name, decoded);
            if (!safe.isEmpty()) {
                names += attribute.name;
                written += u' ' + attribute.name + u"=\""_s + safe.toHtmlEscaped() + u'"';
            }
        }
        return written;
    }

    static QString styleAttribute(const SafeStyle &style)
    {
        const QString css = style.text();
        return css.isEmpty() ? QString() : u" style=\""_s + css.toHtmlEscaped() + u'"';
    }

    void attributeText(const QString &value)
    {
        for (const QChar c : value) {
            put(c);
        }
    }

    /// The end tags that HTML lets people leave out.
    void closeImplied(const QString &name, const HtmlTag &tag)
    {
        if (isCell(name)) {
            closeWithin(isCell, u"tr"_s);
        } else if (name == "tr"_L1) {
            closeWithin([](const QString &open) { return open == "tr"_L1; }, u"table"_s);
        } else if (name == "tbody"_L1 || name == "thead"_L1 || name == "tfoot"_L1) {
            closeWithin([](const QString &open) { return isTablePart(open) && !isCell(open) && open != "tr"_L1; }, u"table"_s);
        } else if (name == "li"_L1) {
            closeWithin([](const QString &open) { return open == "li"_L1; }, QString(), isList);
        } else if (name == "dt"_L1 || name == "dd"_L1) {
            closeWithin([](const QString &open) { return open == "dt"_L1 || open == "dd"_L1; }, u"dl"_s);
        }
        if (tag.block && !tag.empty && !m_open.empty() && m_open.back().name == "p"_L1) {
            closeDownTo(m_open.size() - 1);
        }
    }

    template <class Match> void closeWithin(Match match, const QString &fence, bool (*isFence)(const QString &) = nullptr)
    {
        for (size_t i = m_open.size(); i-- > 0;) {
            if (match(m_open[i].name)) {
                closeDownTo(i);
                return;
            }
            if (m_open[i].name == fence || m_open[i].name == "table"_L1 || (isFence && isFence(m_open[i].name))) {
                return;
            }
        }
    }

    void close(const QString &name)
    {
        ++m_tags;
        if (m_openNames.value(name) == 0) {
            return;
        }
        for (size_t i = m_open.size(); i-- > 0;) {
            if (m_open[i].name == name) {
                closeDownTo(i);
                return;
            }
            // A stray end tag inside a table closes nothing outside of it.
            if (m_open[i].name == "table"_L1 || (isCell(m_open[i].name) && !isTablePart(name) && name != "table"_L1)) {
                return;
            }
        }
    }

    void closeDownTo(size_t size)
    {
        while (m_open.size() > size) {
            const Element element = std::move(m_open.back());
            m_open.pop_back();
            --m_openNames[element.name];
            m_hiding -= element.hides ? 1 : 0;
            if (!element.writtenAs.isEmpty()) {
                --m_depth;
                m_tables -= element.writtenAs == "table"_L1 ? 1 : 0;
                m_out += u"</"_s + element.writtenAs + u'>';
            }
        }
    }

    const RemoteImages m_remote;
    SanitisedHtml m_result;
    QSet<QString> m_remoteKeys;
    QString m_out;
    StyleSheet m_sheet;
    std::vector<Element> m_open;
    QHash<QString, int> m_openNames;
    int m_hiding = 0; ///< open elements that hide
    int m_depth = 0; ///< open elements that were written
    int m_tables = 0;
    int m_tags = 0;
    int m_cells = 0;
    int m_word = 0; ///< characters since the last space
};

} // namespace

SanitisedHtml sanitiseHtml(const QString &html, RemoteImages remote) { return HtmlWriter(remote).run(html); }

} // namespace deskbell::hub
