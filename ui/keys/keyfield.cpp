// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keyfield.h"

#include "models/keymap.h"

#include <QKeyEvent>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto combining = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta || key == Qt::Key_AltGr
        || key == Qt::Key_CapsLock || key == Qt::Key_unknown || key == 0;
}

bool isFunctionKey(int key) { return key >= Qt::Key_F1 && key <= Qt::Key_F35; }

} // namespace

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setPlaceholderText(tr("Press the keys"));
    setMinimumWidth(160);
}

void KeyField::setKeys(const QString &keys)
{
    m_begun = false;
    setText(keys);
}

bool KeyField::event(QEvent *event)
{
    // Otherwise the commands that have these keys now would run.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Escape && key != Qt::Key_Tab && key != Qt::Key_Backtab) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (isModifier(key)) {
        return;
    }
    if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
        setKeys({});
        Q_EMIT keysTyped({});
        return;
    }
    const bool combination = (event->modifiers() & combining) || isFunctionKey(key);
    if (combination && !(event->modifiers() & Qt::GroupSwitchModifier)) {
        const auto all = event->modifiers() & (combining | Qt::ShiftModifier);
        // "Return" is what Qt calls the key that people call Enter.
        const Qt::Key named = key == Qt::Key_Return ? Qt::Key_Enter : Qt::Key(key);
        setText(QKeySequence(QKeyCombination(all, named)).toString(QKeySequence::PortableText));
        m_begun = false;
        Q_EMIT keysTyped(text());
        return;
    }
    if (event->text().size() != 1 || !event->text().at(0).isPrint() || event->text().at(0).isSpace()) {
        event->ignore(); // Enter, Escape, Tab and arrows keep their meaning
        return;
    }
    // What the program compares later: a letter of another script stands for the Latin one of its key.
    const QString latin = latinFor(event->text(), event->nativeScanCode());
    const QString letter = latin.isEmpty() ? event->text() : latin;
    setText(m_begun && text().size() == 1 ? text() + u' ' + letter : letter);
    m_begun = text().size() == 1;
    Q_EMIT keysTyped(text());
}

} // namespace deskbell
