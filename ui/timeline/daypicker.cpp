// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/daypicker.h"

#include "models/pastday.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/widgets.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Weekends are days like others, and the arrows are ours.
void calmCalendar(QCalendarWidget &calendar)
{
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
        calendar.setWeekdayTextFormat(day, calendar.weekdayTextFormat(Qt::Monday));
    }
    // Qt's own names of its parts, the same since Qt 4; where they are others all stays as it is.
    const QIcon back = glyphIcon(u"back"_s);
    const QIcon ahead(QPixmap::fromImage(back.pixmap(20, 20).toImage().mirrored(true, false)));
    if (auto *before = calendar.findChild<QToolButton *>(u"qt_calendar_prevmonth"_s)) {
        before->setIcon(back);
        before->setAccessibleName(DayPicker::tr("Previous month"));
    }
    if (auto *after = calendar.findChild<QToolButton *>(u"qt_calendar_nextmonth"_s)) {
        after->setIcon(ahead);
        after->setAccessibleName(DayPicker::tr("Next month"));
    }
    if (auto *bar = calendar.findChild<QWidget *>(u"qt_calendar_navigationbar"_s)) {
        bar->setBackgroundRole(QPalette::Base);
    }
}

} // namespace

DayPicker::DayPicker(QWidget *parent)
    : QFrame(parent->window())
    , m_field(new QLineEdit(this))
    , m_words(mutedLabel({}, this))
    , m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Go to a day"));
    //: Examples of what can be typed to go to a day
    m_field->setPlaceholderText(tr("yesterday, 12 oct, march 2024"));
    m_field->setAccessibleName(tr("Day, in words or numbers"));
    m_calendar->setMaximumDate(QDate::currentDate());
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    m_calendar->setAccessibleName(tr("Calendar"));
    calmCalendar(*m_calendar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::gap);
    column->addWidget(m_field);
    column->addWidget(m_words);
    column->addWidget(m_calendar);
    connect(m_field, &QLineEdit::textChanged, this, &DayPicker::readWords);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const QDate day = m_field->text().isEmpty() ? m_calendar->selectedDate()
                                                    : readPastDay(m_field->text(), QDate::currentDate(), QLocale());
        if (day.isValid()) {
            choose(day);
        }
    });
    connect(m_calendar, &QCalendarWidget::activated, this, &DayPicker::choose);
    connect(m_calendar, &QCalendarWidget::clicked, this, &DayPicker::choose);
    // Whoever asked may go before the window does.
    connect(parent, &QObject::destroyed, this, &QObject::deleteLater);
    connect(qApp, &QApplication::focusChanged, this, &DayPicker::followFocus);
    qApp->installEventFilter(this);
    readWords();
}

// What its children still tell of the focus as they go is not heard.
DayPicker::~DayPicker() { disconnect(qApp, nullptr, this, nullptr); }

/// A press beside it puts it away, as one beside a popup does; so does a window of another size.
bool DayPicker::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (widget && isVisible()) {
        bool inside = false; // the calendar's menus are windows of their own
        for (const QWidget *one = widget; one && !inside; one = one->parentWidget()) {
            inside = one == this;
        }
        const bool beside = event->type() == QEvent::MouseButtonPress && !inside;
        const bool resized = event->type() == QEvent::Resize && widget == window();
        if (beside || resized) {
            close();
        }
    }
    return QFrame::eventFilter(watched, event);
}

bool DayPicker::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // the window has a command of that key
        return true;
    }
    return QFrame::event(event);
}

void DayPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    const QPointer<QWidget> before = m_before;
    close();
    if (before) {
        before->setFocus(Qt::PopupFocusReason);
    }
}

void DayPicker::followFocus(QWidget *, QWidget *now)
{
    if (now && isVisible() && now != this && !isAncestorOf(now)) {
        close();
    }
}

void DayPicker::readWords()
{
    const QDate day = readPastDay(m_field->text(), QDate::currentDate(), QLocale());
    if (day.isValid()) {
        m_words->setText(QLocale().toString(day, QLocale::LongFormat));
        m_calendar->setSelectedDate(day);
    } else {
        m_words->setText(m_field->text().trimmed().isEmpty() ? tr("Type a day, or pick one.") : tr("Which day is that?"));
    }
}

void DayPicker::choose(const QDate &day)
{
    Q_EMIT dayChosen(day);
    close();
}

void DayPicker::openBelow(const QWidget *beside)
{
    m_before = window()->focusWidget();
    adjustSize();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPoint place = beside->mapTo(window(), QPoint(mirrored ? 0 : beside->width() - width(), beside->height()));
    const QRect room = window()->rect();
    place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() - width())));
    place.setY(qBound(room.top(), place.y(), qMax(room.top(), room.bottom() - height())));
    move(place);
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

} // namespace deskbell
