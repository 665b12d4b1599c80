// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timelinefinder.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace deskbell {

/// The line to look for words in the open timeline: Enter and F3 go to the older find, with Shift to the newer one, Escape leaves.
class FindBar : public QFrame
{
    Q_OBJECT
public:
    FindBar(Desk &desk, TimelineModel &model, QWidget *parent = nullptr);

    /// Shows it, with all of the words selected.
    void begin();
    void end();
    bool isOpen() const { return !isHidden(); }
    TimelineFinder &finder() { return m_finder; }
    QLineEdit &field() { return *m_field; }
    QString countText() const;

Q_SIGNALS:
    /// \a words as they are compared, \a found the message to be shown; empty: nothing is marked any more.
    void marksChanged(const QStringList &words, const deskbell::MessageId &found);
    void wanted(const deskbell::MessageId &id);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void older() { m_finder.previous(); }
    void newer() { m_finder.next(); }

    TimelineFinder m_finder;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_older;
    QToolButton *m_newer;
};

} // namespace deskbell
