// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/flowedtext.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr qsizetype lineColumns = 72; // RFC 3676 section 4.2: at most 78 characters
constexpr qsizetype longestWord = 900; // RFC 5322: 998 bytes, of which others may want some
constexpr int deepestQuote = 20;

struct Line {
    int depth = 0;
    QString content{};
};

/// "> > words" and ">> words" alike: what people write by hand is quoted with and without spaces.
Line quotedLine(const QString &line)
{
    Line read;
    qsizetype at = 0;
    while (at < line.size() && read.depth < deepestQuote) {
        const qsizetype mark = read.depth > 0 && line[at] == u' ' && at + 1 < line.size() && line[at + 1] == u'>' ? at + 1 : at;
        if (line[mark] != u'>') {
            break;
        }
        at = mark + 1;
        ++read.depth;
    }
    // The one space after the marks is theirs.
    read.content = line.mid(read.depth > 0 && at < line.size() && line[at] == u' ' ? at + 1 : at);
    return read;
}

bool isFlowedSignature(const QString &content) { return content == "-- "_L1; }

QString withoutTrailingSpaces(QString content)
{
    while (content.endsWith(u' ')) {
        content.chop(1);
    }
    return content;
}

/// Before the content: the marks of the quote, and the space that keeps what only looks like one (RFC 3676 section 4.4).
QString beginningOf(int depth, const QString &content)
{
    const bool stuffed = depth > 0 || content.startsWith(u' ') || content.startsWith(u'>') || content.startsWith("From "_L1);
    return QString(depth, u'>') + (stuffed ? u" "_s : QString());
}

/// Without a space to break at, and written in a script that needs none.
bool needsDelSp(const QString &content)
{
    const QStringList words = content.split(u' ');
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        return word.size() > lineColumns && std::any_of(word.begin(), word.end(), [](QChar c) {
                   return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
                       || c.script() == QChar::Script_Katakana || c.script() == QChar::Script_Thai
                       || c.script() == QChar::Script_Lao || c.script() == QChar::Script_Khmer;
               });
    });
}

/// Where \a rest may be broken so that at most \a room characters stand before it: after a space, or, with \a anywhere, where the
/// Unicode rules let a line end. rest.size(): nowhere.
qsizetype breakAt(const QString &rest, qsizetype room, bool anywhere)
{
    if (anywhere) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, rest);
        finder.setPosition(room + 1);
        const qsizetype before = finder.toPreviousBoundary();
        if (before > 0) {
            return before;
        }
    }
    const qsizetype space = rest.lastIndexOf(u' ', room - 1);
    if (space > 0) {
        return space + 1;
    }
    const qsizetype next = rest.indexOf(u' ', room);
    if (next >= 0 && next < longestWord) {
        return next + 1;
    }
    if (rest.size() <= longestWord) {
        return rest.size();
    }
    return rest[longestWord - 1].isHighSurrogate() ? longestWord - 1 : longestWord;
}

void flowLine(const Line &line, bool delSp, QStringList &out)
{
    QString rest = isFlowedSignature(line.content) ? line.content : withoutTrailingSpaces(line.content);
    for (;;) {
        const QString beginning = beginningOf(line.depth, rest);
        const qsizetype room = lineColumns - beginning.size();
        const qsizetype at = rest.size() <= room ? rest.size() : breakAt(rest, room, delSp);
        const QString piece = rest.left(at);
        rest = rest.mid(at);
        if (rest.isEmpty()) {
            out.append(beginning + piece);
            return;
        }
        // A break without a space of its own can only be undone with DelSp; without it the word stays in two.
        out.append(beginning + piece + (delSp || !piece.endsWith(u' ') ? u" "_s : QString()));
    }
}

} // namespace

FlowedText flowText(const QString &text)
{
    QList<Line> lines;
    FlowedText flowed;
    for (const QString &line : QString(text).replace("\r\n"_L1, "\n"_L1).split(u'\n')) {
        lines.append(quotedLine(line));
        flowed.delSp = flowed.delSp || needsDelSp(lines.last().content);
    }
    QStringList out;
    for (const Line &line : std::as_const(lines)) {
        flowLine(line, flowed.delSp, out);
    }
    flowed.text = out.join(u'\n');
    return flowed;
}

QString unflowText(const QString &text, bool delSp)
{
    QStringList out;
    int openDepth = -1; // of the paragraph that goes on; -1: none does
    const QStringList lines = QString(text).replace("\r\n"_L1, "\n"_L1).split(u'\n');
    for (const QString &line : lines) {
        int depth = 0;
        while (depth < line.size() && line[depth] == u'>') {
            ++depth;
        }
        QString content = line.mid(depth);
        if (content.startsWith(u' ')) {
            content.remove(0, 1);
        }
        const bool signature = isFlowedSignature(content);
        const bool goesOn = !signature && content.endsWith(u' ');
        if (goesOn && delSp) {
            content.chop(1);
        }
        if (openDepth == depth && !signature) {
            out.last() += content;
        } else {
            if (openDepth >= 0) { // it was to go on, but does not
                out.last() = withoutTrailingSpaces(out.last());
            }
            out.append(depth > 0 ? QString(depth, u'>') + u' ' + content : content);
        }
        openDepth = goesOn ? depth : -1;
    }
    if (openDepth >= 0) {
        out.last() = withoutTrailingSpaces(out.last());
    }
    return out.join(u'\n');
}

} // namespace deskbell::hub
