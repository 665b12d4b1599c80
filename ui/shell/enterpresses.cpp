// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/enterpresses.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

namespace deskbell {

EnterPresses::EnterPresses(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool EnterPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || key->isAutoRepeat() || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        return false;
    }
    auto *button = qobject_cast<QAbstractButton *>(watched);
    const bool exempt = button && button->property(enterProperty).isValid();
    if (!button || exempt || !(qobject_cast<QPushButton *>(button) || qobject_cast<QToolButton *>(button))
        || qobject_cast<QDialog *>(button->window())) {
        return false;
    }
    // Both halves: a button with a menu opens it as it goes down.
    const QPointer<QObject> guard(button);
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
    QCoreApplication::sendEvent(button, &down);
    if (guard) {
        QKeyEvent up(QEvent::KeyRelease, Qt::Key_Space, Qt::NoModifier);
        QCoreApplication::sendEvent(button, &up);
    }
    return true;
}

} // namespace deskbell
