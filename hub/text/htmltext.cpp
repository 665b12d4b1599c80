// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/html.h"

#include "hub/text/htmlentities.h"
#include "hub/text/htmlrules.h"
#include "hub/text/htmlstyle.h"
#include "hub/text/htmltokens.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr qsizetype maxText = 2'000'000;
constexpr size_t maxOpen = 150;
constexpr int maxQuoteDepth = 5;
constexpr int maxSheetTokens = 24000;

/// Reads what a person would see. Quoted mail gets its "> " back, so that plain text and HTML are stripped by one rule.
class TextReader
{
public:
    QString run(const QString &html)
    {
        m_sheet = styleSheetOf(html, maxSheetTokens);
        HtmlTokenizer tokens(html);
        HtmlToken token;
        while (m_text.size() < maxText && tokens.next(token)) {
            switch (token.kind) {
            case HtmlToken::Kind::Text: text(decodeEntities(token.text)); break;
            case HtmlToken::Kind::Open: open(token); break;
            case HtmlToken::Kind::Close: close(token.name); break;
            case HtmlToken::Kind::StyleSheet: break;
            }
        }
        while (m_text.endsWith(u'\n') || m_text.endsWith(u' ')) {
            m_text.chop(1);
        }
        return m_text;
    }

private:
    struct Open {
        QString name;
        bool hides = false;
        bool quotes = false;
        bool preformatted = false;
    };

    void text(const QString &content)
    {
        if (m_hiding > 0) {
            return;
        }
        for (const QChar c : content) {
            // What keeps a preview line empty: invisible fillers by the hundred.
            if (c == QChar(0x200b) || c == QChar(0x200c) || c == QChar(0xad) || c == QChar(0x34f) || c == QChar(0xfeff)
                || c.isNull()) {
                continue;
            }
            if (m_preformatted > 0 && c == u'\n') {
                newLines(m_newLines + 1);
            } else if (c.isSpace()) {
                m_space = true;
            } else {
                put(c);
            }
        }
    }

    void put(QChar c)
    {
        if (m_newLines > 0 && !m_text.isEmpty()) {
            const QString quote = QString(u"> "_s).repeated(std::min(m_quotes, maxQuoteDepth));
            for (int i = 0; i < m_newLines; ++i) {
                m_text += u'\n';
                if (std::min(m_quotes, m_lineQuotes) > 0 && i + 1 < m_newLines) {
                    m_text += u'>';
                }
            }
            m_text += quote;
        } else if (m_space && !m_text.isEmpty()) {
            m_text += u' ';
        } else if (m_text.isEmpty() && m_quotes > 0) {
            m_text += u"> "_s;
        }
        m_newLines = 0;
        m_space = false;
        m_lineQuotes = m_quotes;
        m_text += c;
    }

    /// At least \a count line ends before the next letter; more than two never.
    void newLines(int count)
    {
        m_newLines = std::min(std::max(m_newLines, count), 3);
        m_space = false;
    }

    void open(const HtmlToken &token)
    {
        const HtmlTag tag = htmlTag(token.name);
        const auto value = [&token](const QString &name) {
            const auto found = std::ranges::find(token.attributes, name, &HtmlAttribute::name);
            return found == token.attributes.end() ? QString() : decodeEntities(found->value.left(4000), true);
        };
        const QString style = value(u"style"_s);
        Open element{.name = token.name, .hides = tag.dropped};
        if (token.name != "body"_L1) {
            SafeStyle look = m_sheet.isEmpty() ? SafeStyle() : m_sheet.styleOf(token.name, value(u"class"_s));
            look.add(filterStyle(style));
            element.hides |= look.hidden.value_or(false);
        }
        element.hides |= std::ranges::find(token.attributes, u"hidden"_s, &HtmlAttribute::name) != token.attributes.end();
        if (tag.empty) {
            if (m_hiding == 0 && !element.hides) {
                emptyElement(token.name, value(u"alt"_s));
            }
            return;
        }
        if (m_hiding == 0 && !element.hides) {
            separate(token.name, tag);
        }
        if (tag.rawContent || m_open.size() >= maxOpen) {
            return;
        }
        if (token.name == "blockquote"_L1) {
            element.quotes = value(u"type"_s) == "cite"_L1 || value(u"class"_s).contains("quote"_L1)
                || style.contains("border-left"_L1, Qt::CaseInsensitive) || !value(u"cite"_s).isEmpty();
        }
        element.preformatted = token.name == "pre"_L1;
        m_hiding += element.hides ? 1 : 0;
        m_quotes += element.quotes ? 1 : 0;
        m_preformatted += element.preformatted ? 1 : 0;
        ++m_openNames[element.name];
        m_open.push_back(std::move(element));
    }

    void separate(const QString &name, const HtmlTag &tag)
    {
        const bool paragraph =
            name == "p"_L1 || name == "blockquote"_L1 || (name.size() == 2 && name[0] == u'h' && name[1].isDigit());
        if (tag.block) {
            newLines(paragraph ? 2 : 1);
        } else if (name == "td"_L1 || name == "th"_L1) {
            m_space = true;
        }
        if (name == "li"_L1) {
            put(u'-');
            m_space = true;
        }
    }

    void emptyElement(const QString &name, const QString &alt)
    {
        if (name == "br"_L1) {
            newLines(m_newLines + 1);
        } else if (name == "hr"_L1) {
            newLines(2);
        } else if (name == "img"_L1) {
            text(alt.left(1000));
        }
    }

    void close(const QString &name)
    {
        for (size_t i = m_openNames.value(name) > 0 ? m_open.size() : 0; i-- > 0;) {
            if (m_open[i].name == name) {
                while (m_open.size() > i) {
                    pop();
                }
                break;
            }
            if (m_open[i].name == "table"_L1) {
                break;
            }
        }
        if (m_hiding == 0 && htmlTag(name).block) {
            newLines(name == "p"_L1 || name == "blockquote"_L1 ? 2 : 1);
        }
    }

    void pop()
    {
        const Open &element = m_open.back();
        --m_openNames[element.name];
        m_hiding -= element.hides ? 1 : 0;
        m_quotes -= element.quotes ? 1 : 0;
        m_preformatted -= element.preformatted ? 1 : 0;
        m_open.pop_back();
    }

    QString m_text;
    StyleSheet m_sheet;
    std::vector<Open> m_open;
    QHash<QString, int> m_openNames;
    int m_hiding = 0;
    int m_quotes = 0;
    int m_lineQuotes = 0; ///< of the line written last
    int m_preformatted = 0;
    int m_newLines = 0; ///< line ends owed before the next letter
    bool m_space = false;
};

} // namespace

QString textOfHtml(const QString &html) { return TextReader().run(html); }

} // namespace deskbell::hub
