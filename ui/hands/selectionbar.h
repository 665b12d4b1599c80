// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QLabel;
class QProgressBar;
class QToolButton;

namespace deskbell {

class FlowLayout;

/// How many conversations are selected and what can be done with them; while that takes long, how far it is.
class SelectionBar : public QFrame
{
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent = nullptr);
    /// Shown as buttons, with their keys in their tool tips.
    void setActions(const QList<QAction *> &actions);
    void setCount(int count);
    /// \a done == \a total ends it.
    void setProgress(int done, int total);
    QString words() const;

Q_SIGNALS:
    void clearRequested();

private:
    void refresh();

    QLabel *m_words;
    QProgressBar *m_progress;
    QWidget *m_buttons;
    FlowLayout *m_flow;
    int m_count = 0;
    int m_done = 0;
    int m_total = 0;
};

} // namespace deskbell
