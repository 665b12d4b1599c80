// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QPushButton;

namespace deskbell {

class ElidedLabel;

/// What was just done, with "Undo" beside it, for a while.
class Toast : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent = nullptr);
    void say(const QString &text);

Q_SIGNALS:
    void undoRequested();

private:
    ElidedLabel *m_words;
    QPushButton *m_undo;
    QTimer m_forget;
};

} // namespace deskbell
