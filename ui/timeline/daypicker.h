// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;
class QLabel;
class QLineEdit;

namespace deskbell {

/// Asks for a day of the past, typed in words or picked from a calendar. Goes away by itself.
class DayPicker : public QFrame
{
    Q_OBJECT
public:
    explicit DayPicker(QWidget *parent);

    /// Below \a beside, within the screen.
    void openBelow(const QWidget *beside);
    QLineEdit &field() { return *m_field; }

Q_SIGNALS:
    void dayChosen(const QDate &day);

private:
    void readWords();
    void choose(const QDate &day);

    QLineEdit *m_field;
    QLabel *m_words;
    QCalendarWidget *m_calendar;
};

} // namespace deskbell
