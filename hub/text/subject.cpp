// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/text/subject.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::hub {

namespace {

constexpr qsizetype longestPrefix = 16;
/// A number longer than this is none of ours.
constexpr qsizetype mostDigits = 15;

const QHash<QString, SubjectKind> &subjectPrefixes()
{
    static const QHash<QString, SubjectKind> known = [] {
        QHash<QString, SubjectKind> all;
        // VS is "vastaus" (a reply) in Finnish and "videresendt" in Danish and Norwegian: the body has to tell.
        for (const char16_t *word :
             {u"re", u"aw",  u"antw",  u"antwort", u"sv",   u"vs",   u"odp",  u"rif",   u"ris",     u"r",    u"res", u"resp",
              u"vá", u"ynt", u"yanıt", u"cevap",   u"на",   u"отв",  u"відп", u"ответ", u"răsp",    u"vast", u"réf", u"réponse",
              u"ré", u"απ",  u"σχετ",  u"回复",    u"答复", u"回覆", u"返信", u"bls",   u"odpověď", u"odg",  u"ha"}) {
            all.insert(QString::fromUtf16(word), SubjectKind::Reply);
        }
        for (const char16_t *word : {u"fw",         u"fwd",        u"wg",           u"weitergeleitet",
                                     u"tr",         u"tf",         u"pd",           u"i",
                                     u"vb",         u"vl",         u"rv",           u"enc",
                                     u"doorst",     u"videresend", u"videresendt",  u"redir",
                                     u"továbbítás", u"tov",        u"пер",          u"пересл",
                                     u"переслано",  u"iletilen",   u"ilt",          u"i̇lt",
                                     u"preposlané", u"préposl",    u"proslijeđeno", u"προωθ",
                                     u"转发",       u"轉寄",       u"転送",         u"fs",
                                     u"pref"}) {
            all.insert(QString::fromUtf16(word), SubjectKind::Forward);
        }
        return all;
    }();
    return known;
}

struct PrefixFound {
    SubjectKind kind = SubjectKind::Plain;
    qsizetype length = 0; ///< with the colon and the space behind it; 0: there is none
};

/// "Re:", "AW :", "Redir.:", "Re[2]:", "RE (3):" at the start of \a text.
PrefixFound prefixOf(QStringView text)
{
    const qsizetype window = std::min<qsizetype>(text.size(), longestPrefix + 8);
    qsizetype colon = 0;
    while (colon < window && text[colon] != u':' && text[colon] != u'：') {
        ++colon;
    }
    if (colon == window) {
        return {};
    }
    QStringView word = text.first(colon).trimmed();
    if (word.endsWith(u']') || word.endsWith(u')')) {
        const qsizetype open = word.lastIndexOf(word.endsWith(u']') ? u'[' : u'(');
        const QStringView count = open < 0 ? QStringView() : word.sliced(open + 1).chopped(1);
        if (count.isEmpty() || !std::ranges::all_of(count, [](QChar c) { return c.isDigit(); })) {
            return {};
        }
        word = word.first(open).trimmed();
    }
    if (word.endsWith(u'.')) {
        word.chop(1);
    }
    const auto known = subjectPrefixes().constFind(word.toString().toLower());
    // One letter is a prefix only with a space behind it: "I:5" is a subject.
    if (known == subjectPrefixes().constEnd() || (word.size() == 1 && colon + 1 < text.size() && !text[colon + 1].isSpace())) {
        return {};
    }
    qsizetype end = colon + 1;
    while (end < text.size() && text[end].isSpace()) {
        ++end;
    }
    return {.kind = *known, .length = end};
}

struct MarkFound {
    qsizetype start = -1;
    qsizetype length = 0;
    qint64 number = 0;
};

/// The last "[#digits]" before \a before.
MarkFound lastMark(QStringView subject, qsizetype before)
{
    for (qsizetype open = subject.first(before).lastIndexOf(u"[#"); open >= 0; open = subject.first(open).lastIndexOf(u"[#")) {
        qsizetype end = open + 2;
        qint64 number = 0;
        while (end < subject.size() && subject[end] >= u'0' && subject[end] <= u'9' && end - open - 2 < mostDigits) {
            number = number * 10 + (subject[end].unicode() - u'0');
            ++end;
        }
        if (number > 0 && end < subject.size() && subject[end] == u']') {
            return {.start = open, .length = end + 1 - open, .number = number};
        }
    }
    return {};
}

} // namespace

SubjectKind kindOfSubject(const QString &subject) { return prefixOf(QStringView(subject).trimmed()).kind; }

QString plainSubject(const QString &subject)
{
    const QString whole = subject.simplified();
    QString plain = whole;
    for (MarkFound mark = lastMark(plain, plain.size()); mark.length > 0; mark = lastMark(plain, mark.start)) {
        plain.remove(mark.start, mark.length);
    }
    QStringView rest = QStringView(plain).trimmed();
    for (PrefixFound prefix = prefixOf(rest); prefix.length > 0; prefix = prefixOf(rest)) {
        rest = rest.sliced(prefix.length);
    }
    const QString cut = rest.toString().simplified();
    return cut.isEmpty() ? whole : cut;
}

qint64 numberInSubject(const QString &subject) { return lastMark(subject, subject.size()).number; }

QString withNumber(const QString &subject, qint64 number)
{
    return number > 0 && numberInSubject(subject) != number ? subject + u" [#"_s + QString::number(number) + u']' : subject;
}

} // namespace deskbell::hub
