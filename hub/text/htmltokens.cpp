// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/htmltokens.h"

#include "hub/text/htmlrules.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr qsizetype maxTagName = 20;
constexpr qsizetype maxAttributeName = 40;
constexpr qsizetype maxAttributes = 60;

bool isHtmlSpace(QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f'; }
bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
bool endsTagName(QChar c) { return isHtmlSpace(c) || c == u'/' || c == u'>'; }

} // namespace

bool HtmlTokenizer::next(HtmlToken &token)
{
    if (!m_rawName.isEmpty()) {
        const QString name = std::exchange(m_rawName, QString());
        const QStringView content = takeRawContent(name);
        if (name == "style"_L1) {
            token = HtmlToken{.kind = HtmlToken::Kind::StyleSheet, .text = content};
            return true;
        }
    }
    while (m_place < m_html.size()) {
        if (m_html[m_place] != u'<') {
            const qsizetype start = m_place;
            const qsizetype end = m_html.indexOf(u'<', start);
            m_place = end < 0 ? m_html.size() : end;
            token = HtmlToken{.text = m_html.sliced(start, m_place - start)};
            return true;
        }
        const QChar after = m_place + 1 < m_html.size() ? m_html[m_place + 1] : QChar();
        if (after == u'!' || after == u'?') {
            skipComment();
        } else if (takeTag(token)) {
            return true;
        } else if (after != u'/') {
            // A bare '<' is text.
            token = HtmlToken{.text = m_html.sliced(m_place, 1)};
            ++m_place;
            return true;
        } else {
            skipPast(u">", m_place);
        }
    }
    return false;
}

bool HtmlTokenizer::takeTag(HtmlToken &token)
{
    qsizetype place = m_place + 1;
    const bool closing = place < m_html.size() && m_html[place] == u'/';
    place += closing ? 1 : 0;
    if (place >= m_html.size() || !isAsciiLetter(m_html[place])) {
        return false;
    }
    const qsizetype start = place;
    while (place < m_html.size() && !endsTagName(m_html[place])) {
        ++place;
    }
    token = HtmlToken{.kind = closing ? HtmlToken::Kind::Close : HtmlToken::Kind::Open,
                      .name = m_html.sliced(start, std::min(place - start, maxTagName)).toString().toLower()};
    m_place = place;
    takeAttributes(token);
    if (!closing && htmlTag(token.name).rawContent) {
        m_rawName = token.name;
    }
    return true;
}

void HtmlTokenizer::takeAttributes(HtmlToken &token)
{
    for (;;) {
        skipSpace(true);
        if (m_place >= m_html.size()) {
            return;
        }
        if (m_html[m_place] == u'>') {
            ++m_place;
            return;
        }
        const qsizetype start = m_place;
        // A '=' in the first place belongs to the name, as the HTML standard has it.
        ++m_place;
        while (m_place < m_html.size() && m_html[m_place] != u'=' && !endsTagName(m_html[m_place])) {
            ++m_place;
        }
        const QStringView name = m_html.sliced(start, m_place - start);
        skipSpace(false);
        QStringView value;
        if (m_place < m_html.size() && m_html[m_place] == u'=') {
            ++m_place;
            skipSpace(false);
            value = takeValue();
        }
        if (token.kind == HtmlToken::Kind::Open && name.size() <= maxAttributeName && token.attributes.size() < maxAttributes) {
            token.attributes.append({.name = name.toString().toLower(), .value = value});
        }
    }
}

QStringView HtmlTokenizer::takeValue()
{
    if (m_place >= m_html.size()) {
        return {};
    }
    const QChar first = m_html[m_place];
    if (first == u'"' || first == u'\'') {
        const qsizetype start = m_place + 1;
        const qsizetype end = m_html.indexOf(first, start);
        m_place = end < 0 ? m_html.size() : end + 1;
        return m_html.sliced(start, (end < 0 ? m_html.size() : end) - start);
    }
    const qsizetype start = m_place;
    while (m_place < m_html.size() && !isHtmlSpace(m_html[m_place]) && m_html[m_place] != u'>') {
        ++m_place;
    }
    return m_html.sliced(start, m_place - start);
}

QStringView HtmlTokenizer::takeRawContent(const QString &name)
{
    const qsizetype start = m_place;
    for (qsizetype close = m_html.indexOf(u"</", start); close >= 0; close = m_html.indexOf(u"</", close + 2)) {
        const qsizetype after = close + 2 + name.size();
        if (m_html.sliced(close + 2).startsWith(name, Qt::CaseInsensitive)
            && (after >= m_html.size() || endsTagName(m_html[after]))) {
            skipPast(u">", after);
            return m_html.sliced(start, close - start);
        }
    }
    m_place = m_html.size();
    return m_html.sliced(start);
}

void HtmlTokenizer::skipComment()
{
    if (!at(u"<!--")) {
        skipPast(u">", m_place);
        return;
    }
    if (at(u"<!-->")) {
        m_place += 5;
    } else if (at(u"<!--->")) {
        m_place += 6;
    } else {
        skipPast(u"-->", m_place + 4);
    }
}

void HtmlTokenizer::skipSpace(bool alsoSlash)
{
    while (m_place < m_html.size() && (isHtmlSpace(m_html[m_place]) || (alsoSlash && m_html[m_place] == u'/'))) {
        ++m_place;
    }
}

void HtmlTokenizer::skipPast(QStringView mark, qsizetype from)
{
    const qsizetype end = from < m_html.size() ? m_html.indexOf(mark, from) : -1;
    m_place = end < 0 ? m_html.size() : end + mark.size();
}

} // namespace deskbell::hub
