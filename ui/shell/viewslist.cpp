// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewslist.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int viewRowHeight = 34;
constexpr int queuesTitleHeight = 36;

QString glyphOf(InboxView::Kind kind)
{
    switch (kind) {
    case InboxView::Kind::Mine: return u"mine"_s;
    case InboxView::Kind::Unassigned: return u"unassigned"_s;
    case InboxView::Kind::AllOpen: return u"all"_s;
    case InboxView::Kind::Waiting: return u"clock"_s;
    case InboxView::Kind::Snoozed: return u"bell"_s;
    case InboxView::Kind::Resolved: return u"resolve"_s;
    case InboxView::Kind::Promises: return u"promise"_s;
    case InboxView::Kind::Queue: break;
    }
    return u"queue"_s;
}

InboxView viewOf(const QModelIndex &index)
{
    const auto *views = qobject_cast<const ViewsModel *>(index.model());
    return views ? views->viewAt(index.row()) : InboxView();
}

bool startsQueues(const QModelIndex &index)
{
    const bool queue = index.data(+ViewsModel::Role::IsQueue).toBool();
    return queue && (index.row() == 0 || !index.siblingAtRow(index.row() - 1).data(+ViewsModel::Role::IsQueue).toBool());
}

class ViewsDelegate : public QStyledItemDelegate
{
public:
    explicit ViewsDelegate(ViewsList *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {40, viewRowHeight + (startsQueues(index) ? queuesTitleHeight : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = colorsFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect rect = option.rect;
        const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        if (startsQueues(index)) {
            QFont small = option.font;
            small.setPointSizeF(small.pointSizeF() * 0.88);
            small.setWeight(QFont::DemiBold);
            painter->setFont(small);
            painter->setPen(colors.muted);
            const QRect title(rect.x() + 20, rect.y() + 10, rect.width() - 32, queuesTitleHeight - 10);
            if (!m_list->isNarrow()) {
                painter->drawText(QStyle::visualRect(option.direction, option.rect, title), static_cast<int>(align),
                                  ViewsList::tr("Queues"));
            }
            rect.setTop(rect.top() + queuesTitleHeight);
        }
        paintRow(painter, option, index, rect, colors);
        painter->restore();
    }

private:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &rect,
                  const Colors &colors) const
    {
        const bool chosen = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        const QRect pill = rect.adjusted(metrics::gap, 1, -metrics::gap, -1);
        if (chosen || hovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(chosen ? colors.selection : colors.hover);
            painter->drawRoundedRect(pill, 6, 6);
        }
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(colors.accent, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(pill, 6, 6);
        }
        const auto at = [&](const QRect &part) { return QStyle::visualRect(option.direction, pill, part); };
        const InboxView view = viewOf(index);
        const QRect glyph(m_list->isNarrow() ? pill.center().x() - 9 : pill.x() + metrics::gap + 2, pill.center().y() - 8, 18,
                          18);
        paintIcon(painter, at(glyph),
                  view.preset.isNull()        ? glyphOf(view.kind)
                      : view.search.isEmpty() ? u"queue"_s
                                              : u"search"_s,
                  chosen ? colors.accent : colors.muted);
        if (m_list->isNarrow()) {
            return;
        }
        QFont font = option.font;
        font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        const int count = index.data(+ViewsModel::Role::Count).toInt();
        const QString number = count > 0 ? Phrases::grouped(count) : QString();
        const int numberWidth = QFontMetrics(font).horizontalAdvance(number) + 2;
        const QRect numberRect(pill.right() - metrics::gap - numberWidth, pill.y(), numberWidth, pill.height());
        const QRect nameRect(pill.x() + 36, pill.y(), numberRect.x() - metrics::gap - pill.x() - 36, pill.height());
        painter->setFont(font);
        painter->setPen(colors.text);
        const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(at(nameRect), static_cast<int>(align),
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, nameRect.width()));
        painter->setPen(chosen ? colors.text : colors.muted);
        painter->drawText(at(numberRect), Qt::AlignCenter, number);
    }

    ViewsList *m_list;
};

} // namespace

ViewsList::ViewsList(QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(tr("Views"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new ViewsDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    setMinimumWidth(metrics::railWidth);
    setViewportMargins(0, metrics::margin, 0, metrics::gap);
}

void ViewsList::setModel(QAbstractItemModel *newModel)
{
    QListView::setModel(newModel);
    // A row's height depends on its neighbour (the title of the queues), so the view must measure again.
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &QListView::doItemsLayout);
    connect(newModel, &QAbstractItemModel::modelReset, this, &QListView::doItemsLayout);
    connect(newModel, &QAbstractItemModel::modelReset, this, &ViewsList::settle);
}

// The queues came: the view chosen before is still the one the inbox shows.
void ViewsList::settle()
{
    const QScopedValueRollback quiet(m_quiet, true);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (isSame(viewOf(index), m_chosen)) {
            setCurrentIndex(index);
        }
    }
}

/// The order is the agent's, not the view's; of a saved one its preset tells.
bool ViewsList::isSame(const InboxView &here, const InboxView &view)
{
    return here.preset.isNull() ? view.preset.isNull() && here.kind == view.kind && here.queue == view.queue
                                : here.preset == view.preset;
}

QString ViewsList::nameOf(const InboxView &view) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (isSame(viewOf(index), view)) {
            return index.data().toString();
        }
    }
    return {};
}

void ViewsList::choose(int row) { setCurrentIndex(model()->index(row, 0)); }

void ViewsList::mark(const InboxView &view)
{
    m_chosen = view;
    settle();
}

void ViewsList::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (index.isValid()) {
        Q_EMIT menuRequested(index.row(), viewport()->mapToGlobal(visualRect(index).center()));
    }
}

void ViewsList::keyPressEvent(QKeyEvent *event)
{
    auto *views = qobject_cast<ViewsModel *>(model());
    const int delta = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (views && delta != 0 && (event->modifiers() & Qt::AltModifier) && currentIndex().isValid()) {
        views->moveSaved(currentIndex().row(), delta);
        return;
    }
    // Letters are commands here, not a search by first letter.
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void ViewsList::setNarrow(bool narrow)
{
    m_narrow = narrow;
    viewport()->update();
}

void ViewsList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_quiet) {
        m_chosen = viewOf(current);
        Q_EMIT viewChosen(viewOf(current), current.data().toString());
    }
}

} // namespace deskbell
