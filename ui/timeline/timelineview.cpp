// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "ui/style/metrics.h"
#include "ui/style/widgets.h"
#include "ui/timeline/bodyview.h"
#include "ui/timeline/messagecard.h"
#include "ui/timeline/timelineaccess.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int edge = metrics::margin + metrics::step;
// How many cards may live at once; a usual conversation has them all, and a screen reader finds every text.
constexpr int keptCards = 80;
constexpr std::chrono::milliseconds seenAfter(700);
// Kept for the next conversation: as many as a window shows, and some more.
constexpr int spareCards = 16;
// A piece of work between two events: half of what a frame has.
constexpr qint64 cardSliceMs = 6;
constexpr std::chrono::milliseconds paintPatience(30);
constexpr int contextAbove = 48; ///< pixels of the message before one that was jumped to

} // namespace

TimelineView::TimelineView(Desk &desk, TimelineModel &model, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_desk(desk)
    , m_model(model)
    , m_ground(new TimelineGround(this))
    , m_jump(new QPushButton(this))
    , m_state(mutedLabel({}, this))
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
    m_work.setSingleShot(true);
    connect(&m_work, &QTimer::timeout, this, &TimelineView::work);
    m_drag.setInterval(40);
    connect(&m_drag, &QTimer::timeout, this, [this] {
        // The release goes to nobody when the card under the mouse is gone by then, or another window took the mouse.
        if (m_dragging && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton)) {
            dragTo(m_ground->mapFromGlobal(QCursor::pos()));
        } else {
            m_drag.stop();
        }
    });
    m_seen.setSingleShot(true);
    m_seen.setInterval(seenAfter);
    connect(&m_seen, &QTimer::timeout, this, [this] {
        if (isVisible() && !window()->isMinimized() && isAtEnd() && !m_items.isEmpty()) {
            m_seenBelow = {};
            m_model.noteEndShown();
            Q_EMIT endSeen();
        }
    });
    m_jump->setObjectName(u"toNewest"_s);
    m_jump->setFocusPolicy(Qt::NoFocus); // the End key does the same
    m_jump->hide();
    connect(m_jump, &QPushButton::clicked, this, &TimelineView::goToEnd);
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setObjectName(u"timelineState"_s);
    m_state->hide();
    connect(&m_desk, &Desk::statusChanged, this, &TimelineView::followStatus);
    m_live = m_desk.status().state == ConnectionStatus::State::Live;
    connectModel();
    reset();
}

TimelineView::~TimelineView() = default;

void TimelineView::connectModel()
{
    const auto keep = [this] {
        m_keptAnchor = anchorNow();
        m_kept = topMessage();
    };
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, keep);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeMoved, this, keep);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TimelineView::reset);
    connect(&m_model, &TimelineModel::opened, this, &TimelineView::startAtUnread);
    connect(&m_model, &TimelineModel::arrived, this, &TimelineView::takeArrival);
    connect(&m_model, &TimelineModel::received, this, &TimelineView::announce);
    // Also at the end: what came while the hand was on its way to the key was not read.
    connect(&m_model, &TimelineModel::newerCame, this, [this](const MessageId &before) {
        m_seenBelow = m_seenBelow.isNull() ? before : m_seenBelow;
        watchEnd();
    });
    connect(&m_model, &TimelineModel::endChanged, this, &TimelineView::showJumpButton);
    connect(&m_model, &TimelineModel::loadingChanged, this, [this](bool loading) {
        showState();
        if (!loading) {
            arrangeLater();
        }
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { insert(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { remove(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        arrange(m_keptAnchor);
        m_stickToEnd = m_stickToEnd || isAtEnd();
    });
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &TimelineView::reset);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) { refresh(from.row(), to.row()); });
}

/// A card that is not needed here any more waits for another message, or goes.
void TimelineView::retire(MessageCard *card)
{
    if (m_spare.size() < spareCards) {
        card->retire();
        m_spare.append(card);
    } else {
        card->hide();
        card->deleteLater();
    }
}

void TimelineView::dropAll()
{
    for (const Item &item : m_items) {
        if (item.card) {
            retire(item.card);
        }
    }
    m_items.clear();
}

void TimelineView::reset()
{
    dropAll();
    m_items.resize(m_model.rowCount());
    m_fetchedFor = -1;
    m_arrivedBelow = 0;
    // What stood at the top stays there when it still stands anywhere; a jump says otherwise right after.
    const int row = m_kept.isNull() ? -1 : m_model.rowOf(m_kept);
    m_kept = {};
    m_stickToEnd = row < 0;
    if (row >= 0) {
        arrange({row, m_keptAnchor.offset});
        m_stickToEnd = isAtEnd();
    } else {
        arrangeLater();
    }
}

void TimelineView::startAtUnread()
{
    if (m_items.size() != m_model.rowCount()) {
        reset();
    }
    m_selectedFrom = {};
    m_current = {};
    m_seenBelow = {};
    if (m_model.firstUnreadRow() >= 0) {
        takeArrival(m_model.firstUnreadRow());
    } else {
        m_stickToEnd = m_model.reachedEnd();
        arrange({});
    }
    watchEnd();
}

/// A jump has ended: \a row comes to the top of the window, the newest one to its foot.
void TimelineView::takeArrival(int row)
{
    if (row < 0 || m_items.size() != m_model.rowCount()) {
        arrangeLater();
        return;
    }
    m_stickToEnd = m_model.reachedEnd() && row == m_items.size() - 1 && row != m_model.firstUnreadRow();
    arrange({row, row == 0 ? edge : row == m_model.firstUnreadRow() ? 0 : contextAbove});
    showFound(row);
    m_stickToEnd = m_stickToEnd || (isAtEnd() && m_model.reachedEnd());
    if (m_stickToEnd) {
        m_arrivedBelow = 0;
    }
    showJumpButton();
}

/// Of a message that is higher than the window, the place of the find is shown.
void TimelineView::showFound(int row)
{
    const MessageCard *card = cardAt(row);
    if (!card || card->message().id != m_found || !card->body() || card->body()->markCount() == 0) {
        return;
    }
    const int mark = card->body()->viewport()->mapTo(m_ground, card->body()->firstMark().bottomLeft()).y();
    if (mark > viewport()->height() - contextAbove) {
        m_stickToEnd = false;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + mark - viewport()->height() / 2);
    }
}

void TimelineView::insert(int first, int last)
{
    m_fetchedFor = -1;
    Anchor anchor = anchorNow();
    for (int row = first; row <= last; ++row) {
        m_items.insert(row, Item());
    }
    if (anchor.row >= first && m_items.size() > last - first + 1) {
        anchor.row += last - first + 1;
    }
    arrange(anchor);
}

/// The model still has the rows; what is left is measured once they are gone.
void TimelineView::remove(int first, int last)
{
    m_keptAnchor = anchorNow();
    for (int row = last; row >= first; --row) {
        if (MessageCard *card = m_items.at(row).card) {
            retire(card);
        }
        m_items.removeAt(row);
    }
    if (m_keptAnchor.row > last) {
        m_keptAnchor.row -= last - first + 1;
    } else if (m_keptAnchor.row >= first) {
        m_keptAnchor = {first, 0};
    }
    // A window that was cut at its end does not end with the newest any more.
    m_stickToEnd = m_stickToEnd && last < m_items.size();
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

int TimelineView::rowAt(int y) const
{
    int bottom = edge - verticalScrollBar()->value();
    for (int row = 0; row < m_items.size(); ++row) {
        bottom += m_items.at(row).height;
        if (y < bottom) {
            return row;
        }
    }
    return static_cast<int>(m_items.size()) - 1;
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

MessageCard *TimelineView::newCard(const QModelIndex &index)
{
    auto *card = new MessageCard(m_desk, index, m_ground);
    connect(card, &MessageCard::editRequested, this, &TimelineView::editRequested);
    connect(card, &MessageCard::printRequested, this, &TimelineView::printRequested);
    connect(card, &MessageCard::splitRequested, this, &TimelineView::splitRequested);
    connect(card, &MessageCard::moveRequested, this, &TimelineView::moveRequested);
    connect(card, &MessageCard::conversationRequested, this, &TimelineView::conversationRequested);
    connect(card, &MessageCard::noticed, this, &TimelineView::noticed);
    connect(card, &MessageCard::heightChanged, this, [this, card] {
        if (card->row() >= 0 && card->row() < m_items.size()) {
            m_items[card->row()].measuredWidth = -1;
            arrangeLater();
        }
    });
    card->watch(this);
    return card;
}

void TimelineView::makeCard(int row)
{
    const QModelIndex index = m_model.index(row, 0);
    MessageCard *card = m_spare.isEmpty() ? newCard(index) : m_spare.takeFirst();
    if (card->row() != row) {
        card->reuse(index);
    }
    card->setMarks(m_marks, m_found);
    const auto [from, to] = selectedRange();
    card->setChosen(row >= from && row <= to, card->message().id == m_current && hasFocus());
    m_items[row].card = card;
    m_items[row].measuredWidth = -1;
}

/// True when the height changed.
bool TimelineView::measureRow(int row, int width)
{
    Item &item = m_items[row];
    if (!item.card) {
        makeCard(row);
    }
    if (item.measuredWidth == width) {
        return false;
    }
    const int height = item.card->heightFor(width);
    const bool changed = height != item.height;
    item.height = height;
    item.measuredWidth = width;
    return changed;
}

/// Makes and measures what stands between two heights of the content. True when a height changed.
bool TimelineView::measureBetween(int top, int bottom)
{
    const int width = cardWidth();
    bool changed = false;
    int y = edge;
    for (int row = 0; row < m_items.size() && y < bottom; ++row) {
        if (y + m_items.at(row).height > top) {
            changed = measureRow(row, width) || changed;
        }
        y += m_items.at(row).height;
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
        const int page = viewport()->height();
        // Heights in the window change where it is: a few rounds settle it.
        for (int round = 0; round < 6; ++round) {
            const int end = qMax(0, contentHeight() - page);
            const int top = m_stickToEnd ? end : qBound(0, topOf(anchor.row) - anchor.offset, end);
            const bool changed = measureBetween(top, top + page);
            const int newEnd = qMax(0, contentHeight() - page);
            bar->setRange(0, newEnd);
            bar->setPageStep(page);
            bar->setValue(m_stickToEnd ? newEnd : qBound(0, topOf(anchor.row) - anchor.offset, newEnd));
            if (!changed) {
                break;
            }
        }
    }
    place();
    watchEnd();
    showJumpButton();
    showState();
    if (!m_working) {
        // First what is in the window is painted. Where nothing has to be, no paint comes.
        m_paintFirst = true;
        m_work.start(paintPatience);
    }
}

bool TimelineView::isWantedNear(int rowTop, int height, int top) const
{
    const int page = viewport()->height();
    return m_items.size() <= keptCards || (rowTop + height > top - page && rowTop < top + 2 * page);
}

/// The row without a card that is nearest to the window, or one whose width changed; -1: all is made.
int TimelineView::nextToMake(int top) const
{
    const int middle = top + viewport()->height() / 2;
    const int width = cardWidth();
    int best = -1;
    int distance = 0;
    int y = edge;
    for (int row = 0; row < m_items.size(); ++row) {
        const Item &item = m_items.at(row);
        const bool missing = !item.card || item.measuredWidth != width;
        if (missing && isWantedNear(y, item.height, top)) {
            const int away = qAbs(y + item.height / 2 - middle);
            if (best < 0 || away < distance) {
                best = row;
                distance = away;
            }
        }
        y += item.height;
    }
    return best;
}

void TimelineView::dropFar(int top)
{
    if (m_items.size() <= keptCards) {
        return;
    }
    const int page = viewport()->height();
    int y = edge;
    for (Item &item : m_items) {
        const bool far = y + item.height < top - 4 * page || y > top + 5 * page;
        if (far && item.card && !item.card->isAncestorOf(focusWidget())) {
            retire(item.card);
            item.card = nullptr;
        }
        y += item.height;
    }
}

/// Makes the cards around the window, a few at a time, so that keys and paint come between.
void TimelineView::work()
{
    if (m_arranging || m_items.size() != m_model.rowCount() || viewport()->width() < 80) {
        return;
    }
    m_paintFirst = false;
    QElapsedTimer elapsed;
    elapsed.start();
    const Anchor anchor = anchorNow();
    bool changed = false;
    int row = nextToMake(verticalScrollBar()->value());
    while (row >= 0 && elapsed.elapsed() < cardSliceMs) {
        changed = measureRow(row, cardWidth()) || changed;
        row = nextToMake(verticalScrollBar()->value());
    }
    dropFar(verticalScrollBar()->value());
    if (changed || row >= 0) {
        const QScopedValueRollback working(m_working, true);
        arrange(anchor);
        m_work.start(0);
    } else {
        place();
        fetchAround();
    }
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

bool TimelineView::isAtEnd() const
{
    return m_model.reachedEnd() && verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 8;
}

int TimelineView::cardCount() const
{
    int count = 0;
    for (const Item &item : m_items) {
        count += item.card ? 1 : 0;
    }
    return count;
}

MessageId TimelineView::topMessage() const
{
    return m_model.index(anchorNow().row).data(+TimelineModel::Role::Message).value<Message>().id;
}

MessageId TimelineView::newestSeen() const { return m_seenBelow.isNull() ? m_model.newestSeen() : m_seenBelow; }

MessageCard *TimelineView::cardAt(int row) const { return row >= 0 && row < m_items.size() ? m_items.at(row).card : nullptr; }

bool TimelineView::showOriginal()
{
    MessageCard *chosen = nullptr;
    for (const Item &item : std::as_const(m_items)) {
        const bool mail = item.card && item.card->message().kind == "email"_L1;
        const bool focused = item.card
            && (item.card->isAncestorOf(QApplication::focusWidget()) || (hasFocus() && item.card->message().id == m_current));
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
    if (!m_model.reachedEnd()) {
        m_model.jumpToEnd();
    }
    m_arrivedBelow = 0;
    m_stickToEnd = true;
    arrange({});
}

void TimelineView::goToStart()
{
    m_stickToEnd = false;
    m_model.jumpToStart();
}

void TimelineView::goToMessage(const MessageId &id)
{
    m_stickToEnd = false;
    m_goal = id;
    m_model.jumpTo(id);
}

void TimelineView::goToDay(const QDate &day)
{
    m_stickToEnd = false;
    m_model.jumpTo(day.startOfDay());
}

void TimelineView::goToFirstUnread() { m_model.jumpToUnread(); }

void TimelineView::watchEnd()
{
    if (isAtEnd() && !m_items.isEmpty()) {
        m_arrivedBelow = 0;
        m_seen.start();
    }
}

/// Before the window's end comes into view, more of it is read.
void TimelineView::fetchAround()
{
    const QScrollBar *bar = verticalScrollBar();
    const int page = viewport()->height();
    if (m_model.isLoading() || !isVisible() || m_fetchedFor == m_items.size()) {
        return;
    }
    const bool older = bar->value() < page && m_model.canFetchOlder();
    if (!older && (bar->maximum() - bar->value() >= page || !m_model.canFetchNewer())) {
        return;
    }
    m_fetchedFor = m_items.size(); // before: what comes at once says that it came
    older ? m_model.fetchOlder() : m_model.fetchNewer();
}

void TimelineView::showJumpButton()
{
    const bool away = !m_items.isEmpty()
        && (!m_model.reachedEnd() || verticalScrollBar()->maximum() - verticalScrollBar()->value() > viewport()->height());
    if (away) {
        m_jump->setText(m_arrivedBelow > 0 ? tr("%n new message(s) below", nullptr, m_arrivedBelow) : tr("To the newest"));
        m_jump->adjustSize();
        const QRect window = viewport()->geometry();
        m_jump->move(window.center().x() - m_jump->width() / 2, window.bottom() - m_jump->height() - metrics::margin);
        m_jump->raise();
    }
    m_jump->setVisible(away);
}

void TimelineView::showState()
{
    QString words;
    if (m_model.conversation().isNull()) {
        words = QString();
    } else if (m_items.isEmpty()) {
        words = m_model.isLoading()           ? tr("Fetching messages…")
            : !m_model.kindFilter().isEmpty() ? tr("Nothing came or went this way.")
            : !m_live ? tr("Its messages are not on this computer. They come once the hub can be reached.")
                      : tr("No messages yet");
    } else if (m_model.isLoading() && verticalScrollBar()->value() < edge) {
        words = tr("Fetching older messages…");
    }
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
    if (!words.isEmpty()) {
        const int height = m_state->heightForWidth(cardWidth());
        const int y = m_items.isEmpty() ? viewport()->height() / 3 : 0;
        m_state->setGeometry(viewport()->geometry().x() + (viewport()->width() - cardWidth()) / 2, y, cardWidth(),
                             qMax(height, m_state->sizeHint().height()));
        m_state->raise();
    }
}

/// What waits for the hub says so while it cannot be reached.
void TimelineView::followStatus()
{
    const bool live = m_desk.status().state == ConnectionStatus::State::Live;
    if (std::exchange(m_live, live) == live) {
        return;
    }
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).card && m_model.index(row).data(+TimelineModel::Role::Pending).toBool()) {
            m_items[row].card->rebuild();
        }
    }
    m_fetchedFor = -1; // what could not be had may be there now
    m_work.start(0);
    showState();
}

void TimelineView::scrollContentsBy(int, int)
{
    if (m_arranging) {
        return;
    }
    m_stickToEnd = isAtEnd();
    arrange(anchorNow());
    m_fetchedFor = -1;
    fetchAround();
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
        // They are made with the colours and the direction of before.
        for (MessageCard *card : std::as_const(m_spare)) {
            card->deleteLater();
        }
        m_spare.clear();
        m_items.resize(m_model.rowCount());
        arrange(anchor);
    }
}

bool TimelineView::viewportEvent(QEvent *event)
{
    const bool handled = QAbstractScrollArea::viewportEvent(event);
    if (event->type() == QEvent::Paint) {
        if (std::exchange(m_paintFirst, false) && m_work.isActive()) {
            m_work.start(0);
        }
        Q_EMIT painted();
    } else if (event->type() == QEvent::Wheel) {
        m_fetchedFor = -1; // also where there is nowhere to scroll to
        fetchAround();
    }
    return handled || followMouse(m_ground, event);
}

void TimelineView::installAccessibility() { QAccessible::installFactory(timelineAccessible); }

} // namespace deskbell
