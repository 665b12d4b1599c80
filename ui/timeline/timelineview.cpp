// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "ui/style/metrics.h"
#include "ui/timeline/messagecard.h"
#include "ui/timeline/timelineaccess.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int edge = metrics::margin + metrics::step;
// How many cards may live at once; a usual conversation has them all, and a screen reader finds every text.
constexpr int keptCards = 80;
constexpr std::chrono::milliseconds seenAfter(700);

} // namespace

TimelineView::TimelineView(Desk &desk, TimelineModel &model, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_desk(desk)
    , m_model(model)
    , m_ground(new TimelineGround(this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewport(m_ground);
    m_ground->setBackgroundRole(QPalette::Base);
    m_ground->setAutoFillBackground(true);
    m_ground->setAccessibleName(tr("Messages"));
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(32);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] { arrange(anchorNow()); });
    m_seen.setSingleShot(true);
    m_seen.setInterval(seenAfter);
    connect(&m_seen, &QTimer::timeout, this, [this] {
        if (isVisible() && !window()->isMinimized() && isAtEnd() && !m_items.isEmpty()) {
            Q_EMIT endSeen();
        }
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &TimelineView::reset);
    connect(&model, &TimelineModel::opened, this, &TimelineView::startAtUnread);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { insert(first, last); });
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { remove(first, last); });
    connect(&model, &QAbstractItemModel::rowsMoved, this, &TimelineView::reset);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) { refresh(from.row(), to.row()); });
    reset();
}

TimelineView::~TimelineView() = default;

void TimelineView::dropAll()
{
    for (const Item &item : m_items) {
        if (item.card) {
            item.card->hide();
            item.card->deleteLater();
        }
    }
    m_items.clear();
}

void TimelineView::reset()
{
    dropAll();
    m_items.resize(m_model.rowCount());
    m_stickToEnd = true;
    arrangeLater();
}

void TimelineView::startAtUnread()
{
    if (m_items.size() != m_model.rowCount()) {
        reset();
    }
    if (m_model.firstUnreadRow() >= 0) {
        goToFirstUnread();
    } else {
        goToEnd();
    }
    watchEnd();
}

void TimelineView::insert(int first, int last)
{
    Anchor anchor = anchorNow();
    for (int row = first; row <= last; ++row) {
        m_items.insert(row, Item());
    }
    if (anchor.row >= first && m_items.size() > last - first + 1) {
        anchor.row += last - first + 1;
    }
    arrange(anchor);
}

void TimelineView::remove(int first, int last)
{
    Anchor anchor = anchorNow();
    for (int row = last; row >= first; --row) {
        if (MessageCard *card = m_items.at(row).card) {
            card->hide();
            card->deleteLater();
        }
        m_items.removeAt(row);
    }
    if (anchor.row > last) {
        anchor.row -= last - first + 1;
    }
    // The model still has the rows; measure once they are gone.
    arrangeLater();
}

void TimelineView::refresh(int first, int last)
{
    for (int row = first; row <= last && row < m_items.size(); ++row) {
        if (m_items[row].card) {
            m_items[row].card->refresh();
            m_items[row].measuredWidth = -1;
        }
    }
    arrange(anchorNow());
}

int TimelineView::cardWidth() const { return qMin(viewport()->width() - 2 * edge, metrics::readingWidth); }

int TimelineView::topOf(int row) const
{
    int top = edge;
    for (int i = 0; i < row && i < m_items.size(); ++i) {
        top += m_items.at(i).height;
    }
    return top;
}

int TimelineView::contentHeight() const { return topOf(static_cast<int>(m_items.size())) + metrics::step; }

TimelineView::Anchor TimelineView::anchorNow() const
{
    const int scroll = verticalScrollBar()->value();
    int top = edge;
    for (int row = 0; row < m_items.size(); ++row) {
        const int next = top + m_items.at(row).height;
        if (next > scroll) {
            return {row, top - scroll};
        }
        top = next;
    }
    return {};
}

void TimelineView::arrangeLater() { m_later.start(0); }

// Makes and measures the cards from a page above to a page below \a top. True when a height changed.
bool TimelineView::measureAround(int top)
{
    const int page = viewport()->height();
    const int width = cardWidth();
    const bool all = m_items.size() <= keptCards;
    bool changed = false;
    int y = edge;
    for (int row = 0; row < m_items.size(); ++row) {
        Item &item = m_items[row];
        const bool near = all || (y + item.height > top - page && y < top + 2 * page);
        const bool far = !all && (y + item.height < top - 4 * page || y > top + 5 * page);
        if (near && !item.card) {
            item.card = new MessageCard(m_desk, m_model.index(row, 0), m_ground);
            connect(item.card, &MessageCard::editRequested, this, &TimelineView::editRequested);
            connect(item.card, &MessageCard::printRequested, this, &TimelineView::printRequested);
            connect(item.card, &MessageCard::splitRequested, this, &TimelineView::splitRequested);
            connect(item.card, &MessageCard::moveRequested, this, &TimelineView::moveRequested);
            connect(item.card, &MessageCard::heightChanged, this, [this, card = item.card] {
                if (card->row() >= 0 && card->row() < m_items.size()) {
                    m_items[card->row()].measuredWidth = -1;
                    arrangeLater();
                }
            });
            item.measuredWidth = -1;
        } else if (far && item.card && !item.card->isAncestorOf(focusWidget())) {
            item.card->hide();
            item.card->deleteLater();
            item.card = nullptr;
        }
        if (item.card && item.measuredWidth != width) {
            const int height = item.card->heightFor(width);
            changed = changed || height != item.height;
            item.height = height;
            item.measuredWidth = width;
        }
        y += item.height;
    }
    return changed;
}

void TimelineView::arrange(const Anchor &anchor)
{
    if (m_arranging || m_items.size() != m_model.rowCount() || viewport()->width() < 80) {
        return;
    }
    {
        const QScopedValueRollback guard(m_arranging, true);
        QScrollBar *bar = verticalScrollBar();
        // Heights above the anchor may change what is near: a few rounds settle it.
        for (int round = 0; round < 4; ++round) {
            const int end = qMax(0, contentHeight() - viewport()->height());
            const int top = m_stickToEnd ? end : qBound(0, topOf(anchor.row) - anchor.offset, end);
            const bool changed = measureAround(top);
            const int newEnd = qMax(0, contentHeight() - viewport()->height());
            bar->setRange(0, newEnd);
            bar->setPageStep(viewport()->height());
            bar->setValue(m_stickToEnd ? newEnd : qBound(0, topOf(anchor.row) - anchor.offset, newEnd));
            if (!changed) {
                break;
            }
        }
    }
    place();
    watchEnd();
}

void TimelineView::place()
{
    const int width = cardWidth();
    const int x = qMax(edge, (viewport()->width() - width) / 2);
    int y = edge - verticalScrollBar()->value();
    for (const Item &item : m_items) {
        if (item.card) {
            item.card->setGeometry(x, y, width, item.height);
            item.card->show();
        }
        y += item.height;
    }
}

bool TimelineView::isAtEnd() const { return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 8; }

int TimelineView::cardCount() const
{
    int count = 0;
    for (const Item &item : m_items) {
        count += item.card ? 1 : 0;
    }
    return count;
}

bool TimelineView::showOriginal()
{
    MessageCard *chosen = nullptr;
    for (const Item &item : std::as_const(m_items)) {
        const bool mail = item.card && item.card->message().kind == "email"_L1;
        const bool focused = item.card && item.card->isAncestorOf(QApplication::focusWidget());
        if (mail) {
            chosen = item.card;
        }
        if (mail && focused) {
            break;
        }
    }
    if (chosen) {
        chosen->showOriginal();
    }
    return chosen;
}

void TimelineView::goToEnd()
{
    m_stickToEnd = true;
    arrange({});
}

void TimelineView::goToFirstUnread()
{
    const int row = m_model.firstUnreadRow();
    if (row < 0) {
        goToEnd();
        return;
    }
    m_stickToEnd = false;
    arrange({row, 0});
    m_stickToEnd = isAtEnd();
}

void TimelineView::watchEnd()
{
    if (isAtEnd() && !m_items.isEmpty()) {
        m_seen.start();
    }
}

void TimelineView::scrollContentsBy(int, int)
{
    if (m_arranging) {
        return;
    }
    m_stickToEnd = isAtEnd();
    const int top = verticalScrollBar()->value();
    if (top < viewport()->height() && m_model.canFetchOlder() && !m_model.isLoading()) {
        m_model.fetchOlder();
    }
    arrange(anchorNow());
}

void TimelineView::resizeEvent(QResizeEvent *) { arrange(anchorNow()); }

void TimelineView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    arrange(anchorNow());
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange) {
        const Anchor anchor = anchorNow();
        dropAll();
        m_items.resize(m_model.rowCount());
        arrange(anchor);
    }
}

bool TimelineView::viewportEvent(QEvent *event)
{
    const bool handled = QAbstractScrollArea::viewportEvent(event);
    if (event->type() == QEvent::Paint) {
        Q_EMIT painted();
    }
    return handled;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home: verticalScrollBar()->setValue(0); return;
    case Qt::Key_End: goToEnd(); return;
    case Qt::Key_Space: verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::installAccessibility() { QAccessible::installFactory(timelineAccessible); }

} // namespace deskbell
