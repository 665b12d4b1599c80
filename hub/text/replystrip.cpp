// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/replystrip.h"

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
constexpr int maxAttributionLines = 4;

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
    }

    QString run()
    {
        for (qsizetype i = 0; i < m_end; ++i) {
            const QString line = trimmed(i);
            if (line.startsWith(u'>')) {
                m_shown[static_cast<size_t>(i)] = false;
            } else if (isOriginalMark(line) || startsHeaderBlock(i) || (isRule(line) && startsHeaderBlock(nextFilled(i + 1)))) {
                hide(i, m_lines.size());
                break;
            } else if (endsAttribution(i) && hideAttribution(i)) {
                break;
            }
        }
        hideSignature();
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

    /// The line Outlook draws above a quoted mail.
    static bool isRule(const QString &line)
    {
        return line.size() >= 5 && (line.count(u'_') == line.size() || line.count(u'-') == line.size());
    }

    /// Outlook quotes without marks: "From: … Sent: … To: … Subject: …", each a line.
    bool startsHeaderBlock(qsizetype i) const
    {
        if (i >= m_end || !isFromLabel(trimmed(i))) {
            return false;
        }
        int labels = 0;
        for (qsizetype next = i + 1; next < std::min(i + 8, m_end); ++next) {
            labels += isHeaderLabel(trimmed(next)) ? 1 : 0;
        }
        return labels >= 2;
    }

    bool endsAttribution(qsizetype i) const
    {
        const QString line = trimmed(i);
        return line.endsWith(u':') || line.endsWith(u'：');
    }

    /// Where the attribution that ends in line \a last begins; -1: it is none.
    qsizetype attributionStart(qsizetype last) const
    {
        qsizetype complete = -1;
        QString joined;
        for (qsizetype first = last; first >= 0 && first > last - maxAttributionLines; --first) {
            const QString line = trimmed(first);
            if (line.isEmpty() || line.startsWith(u'>')) {
                break;
            }
            joined = joined.isEmpty() ? line : line + u' ' + joined;
            const bool mailbox = joined.contains(u'@');
            if (!(namesWriting(joined) && (namesMoment(joined) || mailbox)) && !(mailbox && namesMoment(joined))) {
                continue;
            }
            if (beginsAttribution(line) && namesMoment(joined)) {
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
            hide(first, last + 1);
            return false;
        }
        // Without marks below it there is no telling what is whose: all of it is the old mail.
        hide(first, m_lines.size());
        return true;
    }

    void hideSignature()
    {
        for (qsizetype i = 0; i < m_end; ++i) {
            if (m_shown[static_cast<size_t>(i)] && isSignatureMark(trimmed(i)) && hasShownBefore(i)) {
                hide(i, endOfBlock(i));
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

    bool hasShownBefore(qsizetype i) const
    {
        for (qsizetype before = i - 1; before >= 0; --before) {
            if (m_shown[static_cast<size_t>(before)] && !trimmed(before).isEmpty()) {
                return true;
            }
        }
        return false;
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

} // namespace deskbell::hub
