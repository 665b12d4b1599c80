// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/typedkeys.h"

#include "models/keymap.h"
#include "ui/shell/command.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <utility>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sequenceMs = 2000;

/// A key that is held goes on from one conversation to the next; it must not resolve one after the other.
bool mayGoOn(const QAction *action)
{
    static const QStringList moves{u"next"_s, u"previous"_s, u"select-next"_s, u"select-previous"_s};
    return moves.contains(action->objectName());
}

} // namespace

TypedKeys::TypedKeys(QWidget &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

TypedKeys::~TypedKeys() { qApp->removeEventFilter(this); }

void TypedKeys::setActions(const QList<QAction *> &actions)
{
    m_actions.clear();
    for (QAction *action : actions) {
        if (hasTypedKeys(action)) {
            m_actions.append(action);
        }
    }
}

bool TypedKeys::isTyping(const QWidget *focus)
{
    if (qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QAbstractSpinBox *>(focus)) {
        return true;
    }
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(focus)) {
        return !edit->isReadOnly();
    }
    if (const auto *edit = qobject_cast<const QTextEdit *>(focus)) {
        return !edit->isReadOnly();
    }
    const auto *combo = qobject_cast<const QComboBox *>(focus);
    return combo && combo->isEditable();
}

bool TypedKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != &m_window || QApplication::activePopupWidget() || QApplication::activeModalWidget()) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    // AltGr and Shift belong to the character; Ctrl, Alt and Meta make it something else.
    const auto others = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool printed = key->text().size() == 1 && key->text().at(0).isPrint() && key->text().at(0) != QLatin1Char(' ');
    if (others || !printed || isTyping(m_window.focusWidget())) {
        return false;
    }
    // The character decides. Where a layout has no Latin letters the one of the key stands in for it.
    const bool held = key->isAutoRepeat();
    return take(key->text(), held) || take(latinFor(key->text(), key->nativeScanCode()), held);
}

bool TypedKeys::take(const QString &letter, bool held)
{
    if (letter.isEmpty()) {
        return false;
    }
    const bool goesOn = !m_begun.isEmpty() && m_since.elapsed() < sequenceMs;
    const QString typed = goesOn ? m_begun + QLatin1Char(' ') + letter : letter;
    const QString before = std::exchange(m_begun, {});
    for (const QPointer<QAction> &action : std::as_const(m_actions)) {
        if (!action) {
            continue;
        }
        const QString keys = keysOf(action);
        if (keys == typed) {
            if (action->isEnabled() && (!held || mayGoOn(action))) {
                action->trigger();
            }
            return true;
        }
        if (keys.startsWith(typed + QLatin1Char(' '))) {
            m_begun = typed;
            m_since.start();
        }
    }
    if (m_begun.isEmpty() && goesOn && letter.at(0).script() != QChar::Script_Latin && letter.at(0).isLetter()) {
        m_begun = before; // its Latin letter may go on with it
        return false;
    }
    return !m_begun.isEmpty() || goesOn;
}

} // namespace deskbell
