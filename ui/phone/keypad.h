// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace deskbell {

/// The twelve keys of a telephone. Always from left to right, as on every telephone in the world. Digits typed while it has the
/// focus press them, too.
class Keypad : public QWidget
{
    Q_OBJECT
public:
    explicit Keypad(QWidget *parent = nullptr);

Q_SIGNALS:
    void pressed(QChar key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace deskbell
