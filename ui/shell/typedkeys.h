// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace deskbell {

/// Single letters as commands: by the character a key prints, in the whole window but never while typing, in a menu or
/// in a dialog. Sequences ("g i") wait up to two seconds for their next letter.
class TypedKeys : public QObject
{
    Q_OBJECT
public:
    /// Watches \a window; it must live longer.
    explicit TypedKeys(QWidget &window, QObject *parent = nullptr);
    ~TypedKeys() override;

    void setActions(const QList<QAction *> &actions);
    /// True where letters are text: an editable field has the focus.
    static bool isTyping(const QWidget *focus);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(const QString &letter, bool held);

    QWidget &m_window;
    QList<QPointer<QAction>> m_actions;
    QString m_begun;
    QElapsedTimer m_since;
};

} // namespace deskbell
