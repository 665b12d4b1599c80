// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palettematch.h"

#include "protocol/textfold.h"

namespace deskbell {
namespace {

constexpr int wholeName = 1000;
constexpr int beginsName = 800;
constexpr int beginsWord = 600;
constexpr int initials = 400;
constexpr int withinWord = 250;
constexpr int lettersInOrder = 60;
constexpr int longestGap = 12; ///< letters further apart are an accident

bool startsWord(const QString &text, qsizetype at) { return at == 0 || !text.at(at - 1).isLetterOrNumber(); }

bool areInitials(const QString &word, const QString &text)
{
    qsizetype next = 0;
    for (qsizetype i = 0; i < text.size() && next < word.size(); ++i) {
        if (text.at(i).isLetterOrNumber() && startsWord(text, i) && text.at(i) == word.at(next)) {
            ++next;
        }
    }
    return next == word.size();
}

/// The letters of \a word in order, the first at the beginning of a word, none far from the one before.
int gapsOf(const QString &word, const QString &text)
{
    qsizetype last = -1;
    int gaps = 0;
    for (const QChar letter : word) {
        qsizetype at = text.indexOf(letter, last + 1);
        while (last < 0 && at >= 0 && !startsWord(text, at)) {
            at = text.indexOf(letter, at + 1);
        }
        if (at < 0 || (last >= 0 && at - last > longestGap)) {
            return -1;
        }
        gaps += last < 0 ? 0 : int(at - last - 1);
        last = at;
    }
    return gaps;
}

} // namespace

PaletteQuery::PaletteQuery(const QString &typed)
    : m_whole(foldForSearch(typed).simplified())
    , m_words(m_whole.split(u' ', Qt::SkipEmptyParts))
{ }

int PaletteQuery::scoreOf(const QString &word, const QString &folded)
{
    bool within = false;
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        if (at == 0) {
            return beginsName;
        }
        if (startsWord(folded, at)) {
            return beginsWord - int(qMin<qsizetype>(at, 50));
        }
        within = true;
    }
    if (word.size() > 1 && areInitials(word, folded)) {
        return initials;
    }
    if (within) {
        return withinWord;
    }
    const int gaps = word.size() > 2 ? gapsOf(word, folded) : -1;
    return gaps < 0 ? 0 : qMax(1, lettersInOrder - gaps);
}

int PaletteQuery::score(const QString &folded) const
{
    if (folded == m_whole) {
        return wholeName;
    }
    int total = 0;
    for (const QString &word : m_words) {
        const int one = scoreOf(word, folded);
        if (one == 0) {
            return 0;
        }
        total += one;
    }
    // Of two that fit alike the shorter one is meant.
    return m_words.isEmpty() ? 0 : qMax(1, total / int(m_words.size()) - int(qMin<qsizetype>(folded.size() / 4, 20)));
}

} // namespace deskbell
