// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/spellmarks.h"

#include "models/writing/cannedfields.h"
#include "ui/composer/editor.h"
#include "ui/composer/spelling.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"

#include <QActionGroup>
#include <QElapsedTimer>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QTextBlock>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

// A frame has 16 ms: this leaves room for everything else.
constexpr qint64 sliceMs = 3;
constexpr std::chrono::milliseconds breath(120);

/// Words in another script than the dictionary's are none of its business.
bool isInScriptOf(const QString &language, const QString &word)
{
    static const QStringList cyrillic{u"ru"_s, u"uk"_s, u"bg"_s, u"be"_s, u"mk"_s};
    static const QHash<QString, QChar::Script> others{{u"ar"_s, QChar::Script_Arabic},
                                                      {u"fa"_s, QChar::Script_Arabic},
                                                      {u"he"_s, QChar::Script_Hebrew},
                                                      {u"el"_s, QChar::Script_Greek}};
    const QString base = language.left(2).toLower();
    const auto wanted = cyrillic.contains(base) ? QChar::Script_Cyrillic : others.value(base, QChar::Script_Latin);
    return word.isEmpty() || word.front().script() == wanted;
}

bool isShouted(const QString &word) { return word.size() > 1 && word == word.toUpper() && word != word.toLower(); }

} // namespace

QList<std::pair<int, int>> wordsToCheck(const QString &text)
{
    // Whole runs without blanks that look like an address, a path or a field are left out.
    static const QRegularExpression run(u"\\S+"_s);
    static const QRegularExpression address(u"@|://|^www\\.|/|\\\\|\\{\\{|\\}\\}|_|\\w\\.\\w"_s);
    static const QRegularExpression word(u"[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*"_s);
    QList<std::pair<int, int>> places;
    auto runs = run.globalMatch(text);
    while (runs.hasNext()) {
        const auto piece = runs.next();
        if (address.match(piece.captured()).hasMatch()) {
            continue;
        }
        auto words = word.globalMatch(piece.captured());
        while (words.hasNext()) {
            const auto found = words.next();
            const qsizetype start = piece.capturedStart() + found.capturedStart();
            const qsizetype end = start + found.capturedLength();
            const bool digits = (start > 0 && text.at(start - 1).isDigit()) || (end < text.size() && text.at(end).isDigit());
            if (!digits && found.capturedLength() > 1 && !isShouted(found.captured())) {
                places.append({static_cast<int>(start), static_cast<int>(found.capturedLength())});
            }
        }
    }
    return places;
}

SpellMarks::SpellMarks(Editor &editor, Spelling &spelling)
    : QSyntaxHighlighter(editor.document())
    , m_editor(editor)
    , m_spelling(spelling)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(breath);
    connect(&m_timer, &QTimer::timeout, this, &SpellMarks::checkSome);
    connect(&m_spelling, &Spelling::changed, this, &QSyntaxHighlighter::rehighlight);
    connect(&m_editor, &QTextEdit::cursorPositionChanged, this, &SpellMarks::followCursor);
}

bool SpellMarks::isBeingTyped(int position, int length) const
{
    return m_typed && currentBlock().blockNumber() == m_cursorBlock && m_cursorAt > position && m_cursorAt <= position + length;
}

void SpellMarks::highlightBlock(const QString &text)
{
    const Colors &colors = colorsFor(m_editor.palette());
    for (const auto &[start, length] : fieldSpans(text)) {
        QTextCharFormat field;
        field.setBackground(colors.amber);
        field.setForeground(colors.amberText);
        setFormat(static_cast<int>(start), static_cast<int>(length), field);
    }
    if (m_spelling.state() != Spelling::State::Ready || text.isEmpty()) {
        return;
    }
    const QTextCursor cursor = m_editor.textCursor();
    m_cursorBlock = cursor.blockNumber();
    m_cursorAt = cursor.positionInBlock();
    bool unknown = false;
    for (const auto &[start, length] : wordsToCheck(text)) {
        const QString word = text.mid(start, length).replace(u'’', u'\'');
        if (!isInScriptOf(m_spelling.language(), word)) {
            continue;
        }
        const Spelling::Verdict verdict = m_spelling.verdict(word);
        if (verdict == Spelling::Verdict::Unknown && !isBeingTyped(start, length)) {
            m_unknown.insert(word);
            unknown = true;
        } else if (verdict == Spelling::Verdict::Wrong && !isBeingTyped(start, length)) {
            QTextCharFormat format;
            format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
            format.setUnderlineColor(colors.redText);
            setFormat(start, length, format);
        }
    }
    m_typed = true;
    if (unknown) {
        m_waiting.insert(currentBlock().blockNumber());
        m_timer.start();
    }
}

// The word that was left is looked at again.
void SpellMarks::followCursor()
{
    const QTextCursor cursor = m_editor.textCursor();
    if (m_spelling.state() != Spelling::State::Ready || m_cursorBlock < 0) {
        return;
    }
    const bool left = cursor.blockNumber() != m_cursorBlock || qAbs(cursor.positionInBlock() - m_cursorAt) > 1;
    if (left && m_typed) {
        m_typed = false;
        m_waiting.insert(m_cursorBlock);
        m_timer.start();
    }
}

void SpellMarks::checkSome()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_unknown.isEmpty()) {
        const QString word = *m_unknown.cbegin();
        m_unknown.remove(word);
        m_spelling.check(word);
        if (clock.elapsed() >= sliceMs) {
            m_timer.start(std::chrono::milliseconds(1));
            return;
        }
    }
    m_timer.setInterval(breath);
    const bool typed = m_typed;
    while (!m_waiting.isEmpty()) {
        const int number = *m_waiting.cbegin();
        m_waiting.remove(number);
        const QTextBlock block = document()->findBlockByNumber(number);
        if (block.isValid()) {
            rehighlightBlock(block);
            m_typed = typed; // looking again is not typing
        }
        if (clock.elapsed() >= sliceMs && !m_waiting.isEmpty()) {
            m_timer.start(std::chrono::milliseconds(1));
            return;
        }
    }
}

QStringList SpellMarks::wrongWords() const
{
    QStringList words;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline) {
                words.append(block.text().mid(range.start, range.length));
            }
        }
    }
    return words;
}

void SpellMarks::fillMenu(QMenu &menu, const QTextCursor &cursor)
{
    QAction *first = menu.actions().value(0);
    if (m_spelling.state() == Spelling::State::Ready) {
        const QString text = cursor.block().text();
        for (const auto &[start, length] : wordsToCheck(text)) {
            const int at = cursor.positionInBlock();
            const QString word = text.mid(start, length);
            if (at < start || at > start + length
                || m_spelling.check(QString(word).replace(u'’', u'\'')) != Spelling::Verdict::Wrong) {
                continue;
            }
            const int from = cursor.block().position() + start;
            const QStringList suggestions = m_spelling.suggestions(word);
            for (const QString &suggestion : suggestions) {
                auto *action = new QAction(suggestion, &menu);
                connect(action, &QAction::triggered, &m_editor, [this, from, size = length, suggestion] {
                    QTextCursor place(document());
                    place.setPosition(from);
                    place.setPosition(from + size, QTextCursor::KeepAnchor);
                    place.insertText(suggestion);
                });
                menu.insertAction(first, action);
            }
            if (suggestions.isEmpty()) {
                auto *none = new QAction(tr("No suggestions"), &menu);
                none->setEnabled(false);
                menu.insertAction(first, none);
            }
            auto *add = new QAction(tr("Add “%1” to the dictionary").arg(word), &menu);
            connect(add, &QAction::triggered, &m_spelling, [this, word] { m_spelling.add(word); });
            menu.insertAction(first, add);
            menu.insertSeparator(first);
            break;
        }
    }
    addLanguages(menu);
}

void SpellMarks::addLanguages(QMenu &menu)
{
    menu.addSeparator();
    QMenu *languages = menu.addMenu(tr("Spelling"));
    if (m_spelling.state() == Spelling::State::NoDictionary) {
        QAction *hint =
            languages->addAction(tr("No dictionary for %1 on this computer").arg(Phrases::language(m_spelling.language())));
        hint->setEnabled(false);
        languages->addSeparator();
    }
    auto *group = new QActionGroup(languages);
    const auto offer = [&](const QString &title, const QString &name, bool chosen) {
        QAction *action = languages->addAction(title);
        action->setCheckable(true);
        action->setChecked(chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT languageChosen(name); });
    };
    const QString now = QString(m_spelling.language()).replace(u'-', u'_');
    for (const QString &name : m_spelling.available()) {
        const bool chosen = m_spelling.state() == Spelling::State::Ready && (name == now || name.section(u'_', 0, 0) == now);
        offer(u"%1 (%2)"_s.arg(Phrases::language(name.section(u'_', 0, 0)), name), name, chosen);
    }
    offer(tr("Off"), {}, m_spelling.state() == Spelling::State::Off);
}

} // namespace deskbell
