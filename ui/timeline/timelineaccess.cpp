// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineaccess.h"

#include "ui/timeline/messagecard.h"
#include "ui/timeline/timelineview.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace deskbell {

namespace {

class GroundAccessible : public QAccessibleWidget
{
public:
    explicit GroundAccessible(QWidget *ground)
        : QAccessibleWidget(ground, QAccessible::List, ground->accessibleName())
    { }

    int childCount() const override { return static_cast<int>(cards().size()); }
    QAccessibleInterface *child(int index) const override { return QAccessible::queryAccessibleInterface(cards().value(index)); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child ? static_cast<int>(cards().indexOf(qobject_cast<MessageCard *>(child->object()))) : -1;
    }

private:
    QList<MessageCard *> cards() const
    {
        QList<MessageCard *> found;
        for (auto *card : widget()->findChildren<MessageCard *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!card->isHidden() && card->row() >= 0) {
                found.append(card);
            }
        }
        std::sort(found.begin(), found.end(), [](const MessageCard *a, const MessageCard *b) { return a->row() < b->row(); });
        return found;
    }
};

class CardAccessible : public QAccessibleWidget
{
public:
    explicit CardAccessible(MessageCard *card)
        : QAccessibleWidget(card, QAccessible::ListItem)
        , m_card(card)
    { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_card->sentence() : QAccessibleWidget::text(kind);
    }
    // The list has the keys; the message they are at counts as the one with the focus.
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.focusable = true;
        state.selectable = true;
        state.focused = m_card->isCurrent();
        state.selected = m_card->isSelected();
        return state;
    }

private:
    MessageCard *m_card;
};

} // namespace

QAccessibleInterface *timelineAccessible(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    if (auto *ground = qobject_cast<TimelineGround *>(object)) {
        return new GroundAccessible(ground);
    }
    if (auto *card = qobject_cast<MessageCard *>(object)) {
        return new CardAccessible(card);
    }
    return nullptr;
}

} // namespace deskbell
