// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timelinemodel.h"
#include "ui/timeline/messagecard.h"
#include "ui/timeline/messagewords.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

// The current message of the timeline, and which are selected.
namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

using ChoiceRole = TimelineModel::Role;

Message messageIn(const QModelIndex &index) { return index.data(+ChoiceRole::Message).value<Message>(); }

} // namespace

void TimelineView::setMarks(const QStringList &words, const MessageId &found)
{
    m_marks = words;
    m_found = found;
    for (const Item &item : std::as_const(m_items)) {
        if (item.card) {
            item.card->setMarks(words, found);
        }
    }
}

std::pair<int, int> TimelineView::selectedRange() const
{
    const int one = isSelecting() ? m_model.rowOf(m_selectedFrom) : -1;
    const int other = m_model.rowOf(m_current);
    return one < 0 || other < 0 ? std::pair(-1, -1) : std::pair(std::min(one, other), std::max(one, other));
}

QList<int> TimelineView::selectedRows() const
{
    auto [from, to] = selectedRange();
    if (from < 0) {
        from = to = m_model.rowOf(m_current);
    }
    QList<int> rows;
    for (int row = from; row >= 0 && row <= to; ++row) {
        rows.append(row);
    }
    return rows;
}

void TimelineView::setCurrent(const MessageId &id)
{
    m_current = id;
    showSelection();
    MessageCard *card = cardAt(m_model.rowOf(id));
    if (card && hasFocus()) {
        QAccessibleEvent event(card, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void TimelineView::clearSelection()
{
    m_selectedFrom = {};
    showSelection();
}

void TimelineView::showSelection()
{
    const auto [from, to] = selectedRange();
    for (int row = 0; row < m_items.size(); ++row) {
        if (MessageCard *card = m_items.at(row).card) {
            card->setChosen(row >= from && row <= to && from >= 0, hasFocus() && card->message().id == m_current);
        }
    }
}

QString TimelineView::selectedText() const
{
    QStringList texts;
    for (const int row : selectedRows()) {
        texts.append(messageExcerpt(messageIn(m_model.index(row))));
    }
    return texts.join(u"\n\n"_s);
}

void TimelineView::copySelection()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty()) {
        return;
    }
    QApplication::clipboard()->setText(selectedText() + u'\n');
    Q_EMIT noticed(tr("%n message(s) copied", nullptr, static_cast<int>(rows.size())));
}

void TimelineView::scrollTo(int row)
{
    const int top = topOf(row) - verticalScrollBar()->value();
    const int page = viewport()->height();
    const int height = m_items.at(row).height;
    if (top < 0 || height > page) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + top);
    } else if (top + height > page) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + top + height - page);
    }
}

void TimelineView::stepCurrent(int by, bool extend)
{
    if (m_items.isEmpty()) {
        return;
    }
    int row = m_model.rowOf(m_current);
    if (row < 0) {
        row = rowAt(by > 0 ? 1 : viewport()->height() - 1);
    } else {
        // A message that is higher than the window is read to its end first.
        const int top = topOf(row) - verticalScrollBar()->value();
        const int page = viewport()->height();
        const bool restBelow = by > 0 && top + m_items.at(row).height > page + 2;
        const bool restAbove = by < 0 && top < -2;
        if (!extend && m_items.at(row).height > page && (restBelow || restAbove)) {
            verticalScrollBar()->setValue(verticalScrollBar()->value() + by * page * 3 / 4);
            return;
        }
        row = qBound(0, row + by, static_cast<int>(m_items.size()) - 1);
    }
    const MessageId before = m_current;
    const MessageId next = messageIn(m_model.index(row)).id;
    if (!extend) {
        m_selectedFrom = {};
    } else if (!isSelecting()) {
        m_selectedFrom = before.isNull() ? next : before;
    }
    scrollTo(row);
    setCurrent(next);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    // What is being gone to is not there yet: the window may be active again sooner.
    if (m_model.rowOf(m_current) < 0 && !m_items.isEmpty() && (m_current.isNull() || m_current != m_goal)) {
        // Where reading begins: at the first unread, else at the newest.
        const int unread = m_model.firstUnreadRow();
        setCurrent(messageIn(m_model.index(unread >= 0 ? unread : static_cast<int>(m_items.size()) - 1)).id);
    } else {
        setCurrent(m_current);
    }
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        // Not by way of the model: when the window is taken down, that may have gone first.
        for (const Item &item : std::as_const(m_items)) {
            if (item.card) {
                item.card->setChosen(item.card->isSelected(), false);
            }
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool ends = key->key() == Qt::Key_Escape && isSelecting();
        if (ends || key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->matches(QKeySequence::SelectAll) && !m_items.isEmpty()) {
        m_selectedFrom = messageIn(m_model.index(0)).id;
        setCurrent(messageIn(m_model.index(m_model.rowCount() - 1)).id);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up: stepCurrent(-1, extend); return;
    case Qt::Key_Down: stepCurrent(1, extend); return;
    case Qt::Key_Home: goToStart(); return;
    case Qt::Key_End: goToEnd(); return;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(extend ? QAbstractSlider::SliderPageStepSub : QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_Escape:
        if (isSelecting()) {
            clearSelection();
            return;
        }
        break;
    case Qt::Key_Menu:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (MessageCard *card = cardAt(m_model.rowOf(m_current))) {
            event->key() == Qt::Key_Menu ? card->openMenu() : card->focusInside();
            return;
        }
        break;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // From within a card Escape leads back to the list of messages.
        if (key->key() == Qt::Key_Escape) {
            setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (isSelecting() && key->matches(QKeySequence::Copy)) {
            copySelection();
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return followMouse(watched, event) || QAbstractScrollArea::eventFilter(watched, event);
}

/// Within one message the mouse selects its text; drawn on to another one, it selects messages. True: the event is done with.
bool TimelineView::followMouse(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    const bool mouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove
        || event->type() == QEvent::MouseButtonRelease;
    if (!mouse || !widget) {
        return false;
    }
    const auto *moved = static_cast<QMouseEvent *>(event);
    const QPoint position = m_ground->mapFromGlobal(moved->globalPosition().toPoint());
    if (event->type() == QEvent::MouseButtonPress && moved->button() == Qt::LeftButton) {
        m_pressedRow = rowAt(position.y());
        m_dragging = false;
        if (m_pressedRow >= 0) {
            const MessageId pressed = messageIn(m_model.index(m_pressedRow)).id;
            m_selectedFrom = moved->modifiers().testFlag(Qt::ShiftModifier) && !m_current.isNull() ? m_current : MessageId{};
            setCurrent(pressed);
            return isSelecting();
        }
    } else if (event->type() == QEvent::MouseMove && moved->buttons().testFlag(Qt::LeftButton) && m_pressedRow >= 0) {
        if (m_dragging || rowAt(position.y()) != m_pressedRow) {
            if (!m_dragging) {
                m_dragging = true;
                m_selectedFrom = messageIn(m_model.index(m_pressedRow)).id;
                if (MessageCard *card = cardAt(m_pressedRow)) {
                    card->dropTextSelection();
                }
                setFocus(Qt::MouseFocusReason);
                m_drag.start();
            }
            dragTo(position);
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonRelease && moved->button() == Qt::LeftButton) {
        m_pressedRow = -1;
        m_drag.stop();
        return std::exchange(m_dragging, false);
    }
    return false;
}

void TimelineView::dragTo(const QPoint &position)
{
    constexpr int reach = 24;
    if (position.y() < reach) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (reach - position.y()));
    } else if (position.y() > viewport()->height() - reach) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + position.y() - viewport()->height() + reach);
    }
    const int row = rowAt(qBound(0, position.y(), viewport()->height() - 1));
    if (row >= 0) {
        const MessageId under = messageIn(m_model.index(row)).id;
        if (under != m_current) {
            setCurrent(under);
        }
    }
}

/// The newest message of the conversation in the window that is another one.
MessageId TimelineView::newestBut(const MessageId &arrived) const
{
    MessageId newest;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Message each = messageIn(m_model.index(row));
        if (each.id != arrived && each.conversationId == m_model.conversation()
            && !m_model.index(row).data(+ChoiceRole::Pending).toBool()) {
            newest = std::max(newest, each.id);
        }
    }
    return newest;
}

/// Said by screen readers, wherever the focus is: a message came in while its conversation is on the screen.
void TimelineView::announce(const Message &message, bool shown)
{
    if (!isAtEnd()) {
        ++m_arrivedBelow;
        if (m_seenBelow.isNull()) {
            m_seenBelow = newestBut(message.id);
        }
        showJumpButton();
    }
    if (message.direction != Direction::In) {
        return;
    }
    const int row = shown ? m_model.rowOf(message.id) : -1;
    // Qt 6.4 has no announcements. An alert whose name is the message is what it can send, and readers speak it.
    m_ground->setAccessibleDescription(row >= 0 ? m_model.index(row).data(Qt::AccessibleTextRole).toString()
                                                : tr("A new message from %1").arg(message.author.name));
    QAccessibleEvent alert(m_ground, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QAccessibleEvent described(m_ground, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

} // namespace deskbell
