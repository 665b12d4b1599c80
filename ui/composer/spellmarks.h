// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSyntaxHighlighter>
#include <QTimer>

class QMenu;

namespace deskbell {

class Editor;
class Spelling;

/// Words of a text that are worth checking: no addresses, no numbers, no words in capitals.
QList<std::pair<int, int>> wordsToCheck(const QString &text);

/// Underlines wrong words and marks unfilled fields. While typing only the cache is asked; words it does not know are looked up
/// when there is time, a few milliseconds at once. The word at the cursor is left alone until it is done.
class SpellMarks : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    SpellMarks(Editor &editor, Spelling &spelling);

    /// Suggestions, "add to dictionary" and the choice of language for the word at \a cursor.
    void fillMenu(QMenu &menu, const QTextCursor &cursor);
    /// Words underlined in the whole text, for tests and for the guard.
    QStringList wrongWords() const;

Q_SIGNALS:
    void languageChosen(const QString &name);

protected:
    void highlightBlock(const QString &text) override;

private:
    void checkSome();
    void followCursor();
    void addLanguages(QMenu &menu);
    bool isBeingTyped(int position, int length) const;

    Editor &m_editor;
    Spelling &m_spelling;
    QTimer m_timer;
    QSet<QString> m_unknown;
    QSet<int> m_waiting; ///< numbers of blocks with unknown words
    int m_cursorBlock = -1;
    int m_cursorAt = -1;
    bool m_typed = false;
};

} // namespace deskbell
