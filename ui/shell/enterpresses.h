// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace deskbell {

/// Of a button that Enter must not press, such as one that takes away what it names.
constexpr const char *enterProperty = "leavesEnterAlone";

/// Lets Enter press the button that has the keyboard, as Space does. Qt does so in dialogs only, where this leaves it alone.
class EnterPresses : public QObject
{
    Q_OBJECT
public:
    /// For all windows of the program, as long as \a parent is there.
    explicit EnterPresses(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace deskbell
