// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace deskbell {

/// What is typed into the palette: folded as the search folds, in words.
class PaletteQuery
{
public:
    explicit PaletteQuery(const QString &typed);
    bool isEmpty() const { return m_words.isEmpty(); }
    const QStringList &words() const { return m_words; }

    /// How well a name fits; 0: not at all. Every typed word has to be found. The whole name beats its beginning, that the
    /// beginning of a later word, that initials ("sc" for "send canned"), that a place within a word, that letters in order.
    /// \a folded: foldForSearch() of the name.
    int score(const QString &folded) const;

private:
    static int scoreOf(const QString &word, const QString &folded);

    QString m_whole;
    QStringList m_words;
};

} // namespace deskbell
