// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/forwardedmail.h"

#include "hub/text/forwardwords.h"
#include "hub/text/replywords.h"
#include "hub/text/subject.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr qsizetype maxForwardLines = 5000;
constexpr qsizetype maxHeaderValue = 1000;
constexpr qsizetype maxBlankBefore = 4;

bool isInvisible(QChar c)
{
    return c.isSpace() || c == QChar(0xFEFF) || c == QChar(0x200B) || c == QChar(0x200E) || c == QChar(0x200F);
}

QStringView withoutInvisible(QStringView line)
{
    while (!line.isEmpty() && isInvisible(line.front())) {
        line = line.sliced(1);
    }
    while (!line.isEmpty() && isInvisible(line.back())) {
        line.chop(1);
    }
    return line;
}

bool isQuoted(QStringView line) { return withoutInvisible(line).startsWith(u'>'); }

/// Without its quote mark, one level.
QStringView unquoted(QStringView line)
{
    const QStringView inner = withoutInvisible(line);
    if (!inner.startsWith(u'>')) {
        return line;
    }
    return inner.startsWith(u"> ") ? inner.sliced(2) : inner.sliced(1);
}

bool isNameWrapping(QChar c) { return isInvisible(c) || u"\"'*,;:<([«»“”„‚‘’`"_s.contains(c); }

QString cleanName(QStringView name)
{
    const qsizetype behalf = name.indexOf(u" on behalf of ");
    name = behalf >= 0 ? name.first(behalf) : name;
    for (bool again = true; again;) {
        again = false;
        while (!name.isEmpty() && isNameWrapping(name.back())) {
            name.chop(1);
            again = true;
        }
        if (name.endsWith(u"mailto", Qt::CaseInsensitive)) {
            name.chop(6);
            again = true;
        }
    }
    while (!name.isEmpty() && isNameWrapping(name.front())) {
        name = name.sliced(1);
    }
    return name.toString().simplified().left(200);
}

bool isLocalPart(QChar c) { return c.isLetterOrNumber() || u".!#$%&+/=?^_{|}~-"_s.contains(c); }
bool isDomainPart(QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'-'; }

struct AddressSpan {
    qsizetype start = -1;
    qsizetype end = -1;
};

/// The first mail address in \a text.
AddressSpan findAddress(QStringView text)
{
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype start = at;
        while (start > 0 && at - start < 64 && isLocalPart(text[start - 1])) {
            --start;
        }
        qsizetype end = at + 1;
        while (end < text.size() && end - at < 190 && isDomainPart(text[end])) {
            ++end;
        }
        while (end > at + 1 && (text[end - 1] == u'.' || text[end - 1] == u'-')) {
            --end;
        }
        if (start < at && end > at + 1) {
            return {.start = start, .end = end};
        }
    }
    return {};
}

/// "On 28/10/2021 12:46, John Doe" → "John Doe": what follows the moment, without small words.
QString nameInAttribution(QStringView before)
{
    const QString plain = before.toString().simplified();
    for (const auto &[open, close] : {std::pair{u'"', u'"'}, {u'„', u'”'}, {u'«', u'»'}, {u'“', u'”'}}) {
        const qsizetype last = plain.lastIndexOf(close);
        const qsizetype first = last > 0 ? plain.lastIndexOf(open, last - 1) : -1;
        if (first >= 0 && last - first > 1) {
            return cleanName(QStringView(plain).sliced(first + 1, last - first - 1));
        }
    }
    QStringList kept;
    for (const QString &token : plain.split(u' ', Qt::SkipEmptyParts)) {
        const bool moment = std::ranges::any_of(token, [](QChar c) { return c.isDigit(); });
        const bool zone = token == "AM"_L1 || token == "PM"_L1 || token == "AM,"_L1 || token == "PM,"_L1 || token == "UTC"_L1;
        if (moment || zone) {
            kept.clear();
        } else if (!kept.isEmpty() || !token.front().isLower()) {
            kept.append(token);
        }
    }
    return cleanName(kept.join(u' '));
}

/// The header lines of the mail within, as far as they were found.
struct QuotedHeader {
    QString from{};
    QString subject{};
    QString date{};
    int labels = 0;
    bool hasFrom = false;
    bool hasSubject = false;
    bool hasDate = false;

    void take(HeaderLabel label, QStringView value)
    {
        ++labels;
        const QString text = value.left(maxHeaderValue).toString();
        if (label == HeaderLabel::From && !hasFrom) {
            from = text;
            hasFrom = true;
        } else if (label == HeaderLabel::Subject && !hasSubject) {
            subject = text;
            hasSubject = true;
        } else if (label == HeaderLabel::Date && !hasDate) {
            date = text;
            hasDate = true;
        }
    }
    void fold(HeaderLabel label, QStringView value)
    {
        QString *target = label == HeaderLabel::From ? &from : label == HeaderLabel::Subject ? &subject : nullptr;
        target = label == HeaderLabel::Date ? &date : target;
        if (target && target->size() < maxHeaderValue) {
            *target = (*target + u' ' + value.left(maxHeaderValue).toString()).trimmed();
        }
    }
    /// The same label twice means that the body has begun.
    bool knows(HeaderLabel label) const
    {
        return (label == HeaderLabel::From && hasFrom) || (label == HeaderLabel::Subject && hasSubject)
            || (label == HeaderLabel::Date && hasDate);
    }
};

class ForwardReader
{
public:
    ForwardReader(const QString &subject, const QString &text)
        : m_subject(subject)
        , m_kind(kindOfSubject(subject))
        , m_lines(QStringView(text).split(u'\n'))
        , m_end(std::min<qsizetype>(m_lines.size(), maxForwardLines))
    {
        for (QStringView &line : m_lines) {
            if (line.endsWith(u'\r')) {
                line.chop(1);
            }
        }
    }

    std::optional<ForwardedMail> run()
    {
        const bool finnish = m_subject.trimmed().startsWith(u"vs:"_s, Qt::CaseInsensitive);
        if (m_kind == SubjectKind::Reply && !finnish) {
            return std::nullopt;
        }
        for (qsizetype i = 0; i < m_end; ++i) {
            if (const qsizetype mark = forwardMarkLength(line(i))) {
                if (auto found = afterMark(i, mark)) {
                    return found;
                }
            } else if (labelledLine(line(i)).label == HeaderLabel::From) {
                if (finnish && line(i).startsWith(u"Lähettäjä", Qt::CaseInsensitive)) {
                    return std::nullopt;
                }
                if (auto found = bareBlock(i)) {
                    return found;
                }
            } else if (m_kind == SubjectKind::Forward) {
                if (auto found = attribution(i)) {
                    return found;
                }
            }
        }
        return std::nullopt;
    }

private:
    QStringView line(qsizetype i) const { return withoutInvisible(unquoted(m_lines[i])); }

    std::optional<ForwardedMail> afterMark(qsizetype i, qsizetype mark)
    {
        const QStringView rest = withoutInvisible(line(i).sliced(mark));
        QuotedHeader header;
        qsizetype body = i + 1;
        if (rest.isEmpty()) {
            body = readBlock(i + 1, header);
        } else {
            readInline(rest, header);
        }
        if (!header.hasFrom || header.labels < 2) {
            return std::nullopt;
        }
        return made(header, mailboxIn(header.from), i, body, line(i).first(mark));
    }

    /// Outlook draws a line at best, and begins with the sender.
    std::optional<ForwardedMail> bareBlock(qsizetype i)
    {
        QuotedHeader header;
        const qsizetype body = readBlock(i, header);
        if (!header.hasFrom || header.labels < 3 || !(header.hasSubject || header.hasDate)) {
            return std::nullopt;
        }
        return made(header, mailboxIn(header.from), i, body, line(i).first(line(i).indexOf(u':') + 1));
    }

    /// Outlook for Mac: "On 28/10/2021 12:46, "John Doe" <john@…> wrote:"
    std::optional<ForwardedMail> attribution(qsizetype i)
    {
        const QStringView last = line(i);
        if (last.size() > 400 || !(last.endsWith(u':') || last.endsWith(u'：'))) {
            return std::nullopt;
        }
        const QString text = last.toString();
        const AddressSpan span = findAddress(text);
        if (span.start < 0 || !namesWriting(text) || !namesMoment(text)) {
            return std::nullopt;
        }
        QuotedHeader header;
        header.subject = plainSubject(m_subject);
        const Address from{.name = nameInAttribution(QStringView(text).first(span.start)),
                           .address = text.sliced(span.start, span.end - span.start).toLower()};
        return made(header, from, i, i + 1, last);
    }

    /// \returns the first line of the body.
    qsizetype readBlock(qsizetype i, QuotedHeader &header)
    {
        for (qsizetype blank = 0; i < m_end && line(i).isEmpty() && blank < maxBlankBefore; ++blank) {
            ++i;
        }
        HeaderLabel last = HeaderLabel::None;
        bool lastEmpty = false;
        for (; i < m_end; ++i) {
            const QStringView text = line(i);
            const LabelledLine labelled = labelledLine(text);
            if (labelled.label != HeaderLabel::None && !header.knows(labelled.label)) {
                header.take(labelled.label, labelled.value);
                last = labelled.label;
                lastEmpty = labelled.value.isEmpty();
            } else if (text.isEmpty()) {
                if (!goesOnAfterBlank(i, header, lastEmpty)) {
                    break;
                }
            } else if (last != HeaderLabel::None && (lastEmpty || isFolded(last, text))) {
                header.fold(last, text);
                lastEmpty = false;
            } else {
                break;
            }
        }
        return i;
    }

    /// Lists of people are long enough to be wrapped.
    static bool isFolded(HeaderLabel label, QStringView text)
    {
        return label != HeaderLabel::Subject && label != HeaderLabel::Date && text.contains(u'@');
    }

    /// Some programs write the header with an empty line after each.
    bool goesOnAfterBlank(qsizetype i, const QuotedHeader &header, bool lastEmpty) const
    {
        if (header.labels == 0 || i + 1 >= m_end || (header.hasFrom && header.hasSubject)) {
            return false;
        }
        const HeaderLabel next = labelledLine(line(i + 1)).label;
        return lastEmpty || (next != HeaderLabel::None && !header.knows(next));
    }

    /// Yahoo writes all of it behind the mark: "From: Ann <a@b>To: Ben <c@d>Sent: … GMT+1Subject: Order".
    static void readInline(QStringView text, QuotedHeader &header)
    {
        struct Label {
            qsizetype start;
            qsizetype value;
            HeaderLabel label;
        };
        QList<Label> found;
        for (qsizetype colon = text.indexOf(u':'); colon >= 0; colon = text.indexOf(u':', colon + 1)) {
            qsizetype wordEnd = colon;
            while (wordEnd > 0 && text[wordEnd - 1].isSpace()) {
                --wordEnd;
            }
            const qsizetype floor = found.isEmpty() ? 0 : found.constLast().value;
            Label longest{.start = -1, .value = colon + 1, .label = HeaderLabel::None};
            for (qsizetype start = wordEnd - 1; start >= std::max(floor, wordEnd - 24); --start) {
                const HeaderLabel label = headerLabel(text.sliced(start, wordEnd - start));
                if (label != HeaderLabel::None && (start == 0 || text[start].isUpper() || !text[start - 1].isLetter())) {
                    longest = {.start = start, .value = colon + 1, .label = label};
                }
            }
            if (longest.start >= 0) {
                found.append(longest);
                if (longest.label == HeaderLabel::Subject) {
                    break;
                }
            }
        }
        for (qsizetype i = 0; i < found.size(); ++i) {
            const qsizetype end = i + 1 < found.size() ? found[i + 1].start : text.size();
            header.take(found[i].label, withoutInvisible(text.sliced(found[i].value, end - found[i].value)));
        }
    }

    /// \a mark: the first line that is no longer the forwarder's; \a body: the first of the mail within.
    ForwardedMail made(const QuotedHeader &header, const Address &from, qsizetype mark, qsizetype body, QStringView words)
    {
        QStringList above = aboveLines(mark);
        const bool quoted = body > mark && isQuoted(m_lines[std::min(body, m_lines.size()) - 1]);
        QStringList inner;
        qsizetype i = body;
        for (; i < m_lines.size(); ++i) {
            const QStringView text = m_lines[i];
            // A long line that some program broke has lost its mark: it still stands among marked ones.
            const bool among = i > body && isQuoted(m_lines[i - 1]) && i + 1 < m_lines.size() && isQuoted(m_lines[i + 1]);
            if (quoted && !isQuoted(text) && !withoutInvisible(text).isEmpty() && !among) {
                break;
            }
            inner.append((quoted ? unquoted(text) : text).toString());
        }
        // Where the mail within was quoted, what follows it unquoted is the forwarder's again.
        for (; i < m_lines.size() && !isSignatureMark(m_lines[i].left(10).toString().trimmed()); ++i) {
            above.append(m_lines[i].toString());
        }
        return {.above = joined(above),
                .from = from,
                .subject = header.subject.simplified(),
                .date = header.date.simplified(),
                .mark = words.trimmed().toString(),
                .text = joined(inner)};
    }

    QStringList aboveLines(qsizetype mark) const
    {
        QStringList above;
        for (qsizetype i = 0; i < mark; ++i) {
            const QStringView text = withoutInvisible(m_lines[i]);
            if (isSignatureMark(text.left(10).toString())) {
                break;
            }
            above.append(m_lines[i].toString());
        }
        return above;
    }

    static QString joined(const QStringList &lines)
    {
        QString text = lines.join(u'\n');
        const QStringView inner = withoutInvisible(text);
        // A rule that Outlook draws between the two belongs to nobody.
        qsizetype end = inner.size();
        while (end > 0 && (inner[end - 1] == u'_' || isInvisible(inner[end - 1]))) {
            --end;
        }
        return inner.size() - end >= 5 ? inner.first(end).toString() : inner.toString();
    }

    QString m_subject;
    SubjectKind m_kind;
    QList<QStringView> m_lines;
    qsizetype m_end;
};

} // namespace

Address mailboxIn(const QString &written)
{
    const QStringView text = QStringView(written).left(maxHeaderValue);
    const AddressSpan span = findAddress(text);
    if (span.start < 0) {
        return {.name = cleanName(text), .address = {}};
    }
    return {.name = cleanName(text.first(span.start)),
            .address = text.sliced(span.start, span.end - span.start).toString().toLower()};
}

std::optional<ForwardedMail> readForwardedMail(const QString &subject, const QString &text)
{
    return ForwardReader(subject, text).run();
}

} // namespace deskbell::hub
