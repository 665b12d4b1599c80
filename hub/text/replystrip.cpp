// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/replystrip.h"

#include "hub/text/disclaimer.h"
#include "hub/text/forwardwords.h"
#include "hub/text/html.h"
#include "hub/text/replywords.h"

#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

/// Beyond this the text is kept as it is: no person wrote that much above a quote.
constexpr qsizetype maxLines = 20000;
constexpr qsizetype maxLineLength = 400;
constexpr int maxAttributionLines = 6;
/// A signature under a long line of underscores is no longer than this.
constexpr qsizetype maxRuledSignature = 15;

/// One text, line by line, and which lines are to be seen.
class ReplyStripper
{
public:
    explicit ReplyStripper(const QString &text)
        : m_lines(text.split(u'\n'))
        , m_shown(static_cast<size_t>(m_lines.size()), true)
        , m_end(std::min(m_lines.size(), maxLines))
    {
        for (QString &line : m_lines) {
            if (line.endsWith(u'\r')) {
                line.chop(1);
            }
        }
        mendBrokenAttributions();
        hideArmour();
    }

    QString run()
    {
        for (qsizetype i = 0; i < m_end; ++i) {
            const QString line = trimmed(i);
            if (isQuoteLine(i, line)) {
                m_shown[static_cast<size_t>(i)] = false;
            } else if (isOriginalMark(line) || isDashedAttribution(line) || startsHeaderBlock(i)) {
                hide(ruleAbove(i), m_lines.size());
                break;
            } else if (forwardMarkLength(line) > 0) {
                break; // what somebody passes on is what they want read
            } else if (endsAttribution(i) && hideAttribution(i)) {
                break;
            }
        }
        hideSignature();
        hideDisclaimers();
        return result();
    }

private:
    QString trimmed(qsizetype i) const { return m_lines[i].left(maxLineLength).trimmed(); }

    void hide(qsizetype from, qsizetype to) { std::fill(m_shown.begin() + from, m_shown.begin() + to, false); }

    qsizetype nextFilled(qsizetype i) const
    {
        while (i < m_lines.size() && m_lines[i].trimmed().isEmpty()) {
            ++i;
        }
        return i;
    }

    /// "<ann@example.com" and on the next line ">:" or "> wrote:" is one attribution, broken, and no quote.
    void mendBrokenAttributions()
    {
        for (qsizetype i = 1; i < m_end; ++i) {
            const QString line = trimmed(i);
            if (!line.startsWith(u'>') || !line.endsWith(u':') || line.size() > 30) {
                continue;
            }
            for (qsizetype before = i - 1; before >= std::max<qsizetype>(0, i - 3); --before) {
                const QString above = trimmed(before);
                if (!above.startsWith(u'>') && above.lastIndexOf(u'<') > above.lastIndexOf(u'>')) {
                    m_lines[i] = line.sliced(1);
                    break;
                }
            }
        }
    }

    /// What PGP puts around a text that is signed in place (RFC 4880 section 7): not for people.
    void hideArmour()
    {
        bool within = false;
        bool signature = false;
        for (qsizetype i = 0; i < m_end; ++i) {
            const QString line = trimmed(i);
            if (line == "-----BEGIN PGP SIGNED MESSAGE-----"_L1) {
                within = true;
                hide(i, i + 1);
                for (++i; i < m_end && !trimmed(i).isEmpty(); ++i) {
                    hide(i, i + 1); // "Hash: SHA512"
                }
            } else if (within && line == "-----BEGIN PGP SIGNATURE-----"_L1) {
                signature = true;
            } else if (within && !signature && m_lines[i].startsWith("- -"_L1)) {
                m_lines[i].remove(0, 2);
            }
            if (signature) {
                hide(i, i + 1);
                if (line == "-----END PGP SIGNATURE-----"_L1) {
                    within = signature = false;
                }
            }
        }
    }

    bool isQuoteLine(qsizetype i, const QString &line) const
    {
        if (line.startsWith(u'>')) {
            return !line.endsWith("<<<"_L1); // an ornament
        }
        // A long link within a quote, which the sender's program broke: its rest has lost the mark, or the whole of it has.
        const bool within = i > 0 && i + 1 < m_end && trimmed(i - 1).startsWith(u'>') && trimmed(i + 1).startsWith(u'>');
        const bool rest = line.endsWith(u')') && i > 0 && trimmed(i - 1).contains("http"_L1);
        return within && (rest || line.startsWith("(http"_L1) || line.startsWith("<http"_L1));
    }

    /// The line that programs draw above a quoted mail.
    static bool isRule(const QString &line)
    {
        return line.size() >= 3 && QStringView(u"_-=*~").contains(line.front()) && line.count(line.front()) == line.size();
    }

    /// \a i, or the rule right above it.
    qsizetype ruleAbove(qsizetype i) const
    {
        qsizetype above = i - 1;
        while (above >= 0 && trimmed(above).isEmpty()) {
            --above;
        }
        return above >= 0 && isRule(trimmed(above)) ? above : i;
    }

    /// "---- John Smith wrote ----".
    static bool isDashedAttribution(const QString &line)
    {
        return line.size() < 200 && line.startsWith("--"_L1) && line.endsWith("--"_L1) && namesWriting(line);
    }

    /// Outlook and others quote without marks: "From: … Sent: … To: … Subject: …", each a line, in any order.
    bool startsHeaderBlock(qsizetype i) const
    {
        const HeaderLabel first = labelledLine(trimmed(i)).label;
        if (first != HeaderLabel::From && first != HeaderLabel::Date && first != HeaderLabel::Subject) {
            return false;
        }
        std::vector<HeaderLabel> seen{first};
        for (qsizetype next = i + 1; next < std::min(i + 8, m_end); ++next) {
            const HeaderLabel label = labelledLine(trimmed(next)).label;
            if (label != HeaderLabel::None && std::ranges::find(seen, label) == seen.end()) {
                seen.push_back(label);
            }
        }
        return seen.size() >= 3 && std::ranges::find(seen, HeaderLabel::From) != seen.end();
    }

    bool endsAttribution(qsizetype i) const
    {
        const QString line = trimmed(i);
        if (line.endsWith(u':') || line.endsWith(u'：')) {
            return true;
        }
        // "On Wed, 14 Nov 2018 08:14:43 -0200 John Doe <john@doe.com> wrote": some programs leave the colon out.
        return line.contains(u'@') && beginsAttribution(line) && namesMoment(line) && namesWriting(line.right(12));
    }

    /// Where the attribution that ends in line \a last begins; -1: it is none.
    qsizetype attributionStart(qsizetype last) const
    {
        qsizetype complete = -1;
        QString joined;
        for (qsizetype first = last; first >= 0 && first > last - maxAttributionLines; --first) {
            const QString line = trimmed(first);
            if (line.isEmpty() && joined.startsWith(u'<')) {
                continue;
            }
            if (line.isEmpty() || line.startsWith(u'>')) {
                break;
            }
            joined = joined.isEmpty() ? line : line + u' ' + joined;
            const bool mailbox = joined.contains(u'@');
            if (!(namesWriting(joined) && (namesMoment(joined) || mailbox)) && !(mailbox && namesMoment(joined))) {
                continue;
            }
            // "On Wed, Dec 9, Mister Example", with the address and "wrote:" below it: a day without year or hour.
            const bool day =
                complete >= 0 && !line.endsWith(u'.') && std::ranges::any_of(line, [](QChar c) { return c.isDigit(); });
            if (beginsAttribution(line) && (namesMoment(joined) || day)) {
                return first;
            }
            complete = complete < 0 ? first : complete;
        }
        return complete;
    }

    /// \returns true when nothing after it is the author's.
    bool hideAttribution(qsizetype last)
    {
        const qsizetype next = nextFilled(last + 1);
        const bool quoteFollows = next < m_lines.size() && trimmed(next).startsWith(u'>');
        qsizetype first = attributionStart(last);
        if (first < 0 && quoteFollows && namesWriting(trimmed(last))) {
            first = last;
        }
        if (first < 0) {
            return false;
        }
        if (quoteFollows) {
            keepSharedLine(first);
            hide(first, last + 1);
            return false;
        }
        if (!hasShownBefore(first)) {
            // Nothing above it: whoever wrote below it uses no marks.
            hide(first, last + 1);
            return false;
        }
        // Without marks below it there is no telling what is whose: all of it is the old mail.
        hide(first, m_lines.size());
        return true;
    }

    /// "Thanks! On Wed, Apr 4, 2012 at 3:59 PM, bob@example.com wrote:": the answer and the attribution share a line.
    void keepSharedLine(qsizetype &first)
    {
        const QString line = m_lines[first].left(maxLineLength);
        qsizetype at = line.lastIndexOf(" On "_L1);
        if (at <= 0 || beginsAttribution(line.trimmed()) || !namesMoment(line.sliced(at))) {
            return;
        }
        while (at > 0 && (line[at - 1] == u'-' || line[at - 1].isSpace())) {
            --at;
        }
        m_lines[first] = line.first(at);
        ++first;
    }

    bool startsSignature(qsizetype i) const
    {
        const QString line = trimmed(i);
        if (isSignatureMark(line)) {
            return true;
        }
        // Mailing lists and some people draw a long line instead.
        return line.size() >= 10 && line.count(u'_') == line.size() && blockEndsBy(i, maxRuledSignature);
    }

    void hideSignature()
    {
        for (qsizetype i = 0; i < m_end; ++i) {
            if (m_shown[static_cast<size_t>(i)] && startsSignature(i) && hasShownBefore(i)) {
                hide(i, endOfBlock(i));
            } else if (trimmed(i) == u"\u1427"_s) {
                m_shown[static_cast<size_t>(i)] = false; // a tracking add-on's mark
            }
        }
        // A client's advertisement stands last, or nearly so.
        int filled = 0;
        for (qsizetype i = m_end - 1; i >= 0 && filled < 4; --i) {
            if (!m_shown[static_cast<size_t>(i)] || trimmed(i).isEmpty()) {
                continue;
            }
            ++filled;
            if (isClientFooter(trimmed(i))) {
                hide(i, endOfBlock(i));
                break;
            }
        }
    }

    /// What lawyers want at the end of every mail, paragraph by paragraph from below.
    void hideDisclaimers()
    {
        qsizetype end = m_end;
        for (int paragraphs = 0; paragraphs < 8; ++paragraphs) {
            while (end > 0 && (!m_shown[static_cast<size_t>(end - 1)] || trimmed(end - 1).isEmpty())) {
                --end;
            }
            qsizetype first = end;
            QString paragraph;
            while (first > 0 && end - first < 40 && m_shown[static_cast<size_t>(first - 1)] && !trimmed(first - 1).isEmpty()) {
                --first;
                paragraph.prepend(m_lines[first].left(4000) + u' ');
            }
            if (first == end || !hasShownBefore(first)) {
                return;
            }
            if (isDisclaimer(paragraph)) {
                hide(first, end);
            } else if (!isRule(paragraph.trimmed())) {
                return;
            }
            end = first;
        }
    }

    bool hasShownBefore(qsizetype i) const
    {
        for (qsizetype before = i - 1; before >= 0; --before) {
            if (m_shown[static_cast<size_t>(before)] && !trimmed(before).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    bool blockEndsBy(qsizetype i, qsizetype lines) const
    {
        const qsizetype last = std::min(i + lines, m_lines.size());
        while (i < last && m_shown[static_cast<size_t>(i)]) {
            ++i;
        }
        return i == m_lines.size() || i < last;
    }

    /// A signature goes on to the next quoted line.
    qsizetype endOfBlock(qsizetype i) const
    {
        while (i < m_lines.size() && m_shown[static_cast<size_t>(i)]) {
            ++i;
        }
        return i;
    }

    QString result() const
    {
        QStringList kept;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (!m_shown[static_cast<size_t>(i)]) {
                continue;
            }
            const bool emptyLine = m_lines[i].trimmed().isEmpty();
            // Where a quote stood one empty line is enough.
            if (emptyLine && (kept.isEmpty() || (kept.last().isEmpty() && i > 0 && !m_shown[static_cast<size_t>(i - 1)]))) {
                continue;
            }
            kept.append(emptyLine ? QString() : m_lines[i]);
        }
        while (!kept.isEmpty() && kept.last().isEmpty()) {
            kept.removeLast();
        }
        return kept.join(u'\n');
    }

    QStringList m_lines;
    std::vector<bool> m_shown;
    qsizetype m_end;
};

} // namespace

QString visibleReply(const QString &text)
{
    const QString visible = ReplyStripper(text).run();
    return visible.isEmpty() ? text : visible;
}

QString visibleReplyOfHtml(const QString &html)
{
    // Outlook and Yahoo say by an element where the old mail begins; a character of the private use area carries that into the
    // text.
    static const QString mark = u"\uE0F7"_s;
    qsizetype begin = -1;
    for (const QString &id : {u"divRplyFwdMsg"_s, u"appendonsend"_s, u"OLK_SRC_BODY_SECTION"_s,
                              u"mail-editor-reference-message-container"_s, u"yahoo_quoted"_s, u"stopSpelling"_s}) {
        const qsizetype at = html.indexOf(u'"' + id + u'"');
        if (at >= 0 && (begin < 0 || at < begin)) {
            begin = at;
        }
    }
    const qsizetype tag = begin < 0 ? -1 : html.lastIndexOf(u'<', begin);
    if (tag < 0) {
        return visibleReply(textOfHtml(html));
    }
    const QString text = textOfHtml(html.first(tag) + u"<br>"_s + mark + u"<br>"_s + html.sliced(tag));
    const QString above = text.first(std::max<qsizetype>(0, text.indexOf(mark))).trimmed();
    if (!above.isEmpty()) {
        return visibleReply(above);
    }
    QString whole = text;
    return visibleReply(whole.remove(mark).trimmed());
}

} // namespace deskbell::hub
