// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidepane.h"

#include "ui/style/widgets.h"

#include <QEvent>
#include <QVBoxLayout>

namespace deskbell {

namespace {

constexpr int narrowestSide = 220;
constexpr int lowestTop = 96;

} // namespace

FittingScroll::FittingScroll(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QSize FittingScroll::sizeHint() const
{
    if (!widget()) {
        return QScrollArea::sizeHint();
    }
    const QLayout *inside = widget()->layout();
    const int width = viewport()->width();
    const int height = inside && inside->hasHeightForWidth() ? inside->totalHeightForWidth(width)
        : inside                                             ? inside->totalSizeHint().height()
                                                             : widget()->sizeHint().height();
    return {widget()->sizeHint().width(), height};
}

QSize FittingScroll::minimumSizeHint() const { return {narrowestSide, qMin(lowestTop, sizeHint().height())}; }

bool FittingScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

SidePane::SidePane(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_scroll(new FittingScroll(this))
    , m_line(new Hairline(Qt::Horizontal, this))
{
    setMinimumWidth(narrowestSide);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_scroll);
    m_column->addWidget(m_line);
    m_column->addStretch(0); // takes the room while nobody is shown
    m_scroll->hide();
    m_line->hide();
}

void SidePane::setMain(QWidget *main) { m_column->insertWidget(2, main, 1); }

void SidePane::setTop(QWidget *top)
{
    if (m_top == top) {
        return;
    }
    if (QWidget *before = m_scroll->takeWidget()) {
        before->setParent(this);
        before->hide();
    }
    m_top = top;
    if (top) {
        m_scroll->setWidget(top);
        top->installEventFilter(m_scroll);
        top->show();
    }
    m_scroll->setVisible(top);
    m_line->setVisible(top);
}

} // namespace deskbell
