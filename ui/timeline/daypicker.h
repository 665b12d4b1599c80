// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>
#include <QPointer>

class QCalendarWidget;
class QLabel;
class QLineEdit;

namespace deskbell {

/// Asks for a day of the past, typed in words or picked from a calendar. Goes away by itself.
///
/// It lies on the window rather than being a popup of its own: Qt keeps popups from screen readers.
class DayPicker : public QFrame
{
    Q_OBJECT
public:
    explicit DayPicker(QWidget *parent);
    ~DayPicker() override;

    /// Below \a beside, within the window.
    void openBelow(const QWidget *beside);
    QLineEdit &field() { return *m_field; }

Q_SIGNALS:
    void dayChosen(const QDate &day);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followFocus(QWidget *before, QWidget *now);
    void readWords();
    void choose(const QDate &day);

    QLineEdit *m_field;
    QLabel *m_words;
    QCalendarWidget *m_calendar;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace deskbell
