// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxlist.h"

#include "ui/inbox/inboxdelegate.h"
#include "ui/inbox/inboxrow.h"
#include "ui/style/density.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

ConversationId idAt(const QModelIndex &index)
{
    const QVariant value = index.data(+UnifiedInboxModel::Role::Id);
    return value.canConvert<ConversationId>() && value.typeId() != QMetaType::QString ? value.value<ConversationId>()
                                                                                      : ConversationId{value.toString()};
}

} // namespace

InboxList::InboxList(QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(tr("Inbox"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new InboxDelegate(this));
    setMouseTracking(true);
    setTabKeyNavigation(false);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT conversationEntered(idAt(index)); });
    m_minute.setInterval(std::chrono::seconds(20));
    connect(&m_minute, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_minute.start();
}

void InboxList::setModel(QAbstractItemModel *newModel)
{
    QListView::setModel(newModel);
    connect(newModel, &QAbstractItemModel::modelReset, this, [this] { setMarked({}); }); // another view: another choice
    connect(newModel, &QAbstractItemModel::modelReset, this, &InboxList::settle);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &InboxList::settle);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(newModel, signal, viewport(), [this] { viewport()->update(); });
    }
}

ConversationId InboxList::chosen() const { return m_chosen; }

void InboxList::mark(const ConversationId &id)
{
    m_chosen = id;
    const QScopedValueRollback quiet(m_quiet, true);
    clearSelection();
    settle();
}

// The open conversation keeps its mark when its row comes back (a new view, a page that arrived).
void InboxList::settle()
{
    if (m_chosen.isNull() || !model() || selectionModel()->hasSelection()) {
        return;
    }
    const QScopedValueRollback quiet(m_quiet, true);
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (idAt(index) == m_chosen) {
            setCurrentIndex(index);
            scrollTo(index);
            return;
        }
    }
}

void InboxList::step(int delta)
{
    if (!model() || model()->rowCount() == 0) {
        return;
    }
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    const bool selected = selectionModel()->hasSelection();
    const int row = current < 0 ? 0 : selected ? current + delta : delta > 0 ? current : current - 1;
    chooseRow(qBound(0, row, model()->rowCount() - 1));
}

void InboxList::setMarked(const QList<ConversationId> &ids)
{
    if (m_marked == ids) {
        return;
    }
    m_marked = ids;
    if (auto *inbox = qobject_cast<UnifiedInboxModel *>(model())) {
        inbox->setMarked(QSet<ConversationId>(ids.begin(), ids.end()));
    }
    Q_EMIT marksChanged(int(m_marked.size()));
}

void InboxList::toggleMark(const ConversationId &id)
{
    if (id.isNull()) {
        return;
    }
    QList<ConversationId> now = m_marked;
    if (!now.removeOne(id)) {
        now.append(id);
    }
    m_anchor = id;
    setMarked(now);
}

void InboxList::extendMark(int delta)
{
    const int from = currentIndex().isValid() ? currentIndex().row() : 0;
    const int to = qBound(0, from + delta, model()->rowCount() - 1);
    if (model()->rowCount() == 0) {
        return;
    }
    const ConversationId here = idAt(model()->index(from, 0));
    const ConversationId there = idAt(model()->index(to, 0));
    QList<ConversationId> now = m_marked;
    if (now.contains(here) && now.contains(there) && here != there) {
        now.removeOne(here); // back over what was marked
    } else {
        for (const ConversationId &id : {here, there}) {
            if (!now.contains(id)) {
                now.append(id);
            }
        }
    }
    {
        // Marking opens nothing: only the row that has the focus moves.
        const QScopedValueRollback quiet(m_quiet, true);
        selectionModel()->setCurrentIndex(model()->index(to, 0), QItemSelectionModel::NoUpdate);
        scrollTo(model()->index(to, 0));
    }
    setMarked(now);
}

/// From the anchor to \a row, all of them.
void InboxList::markTo(int row)
{
    int from = currentIndex().isValid() ? currentIndex().row() : row;
    for (int i = 0; i < model()->rowCount(); ++i) {
        from = idAt(model()->index(i, 0)) == m_anchor ? i : from;
    }
    QList<ConversationId> now = m_marked;
    for (int i = qMin(from, row); i <= qMax(from, row); ++i) {
        const ConversationId id = idAt(model()->index(i, 0));
        if (!now.contains(id)) {
            now.append(id);
        }
    }
    setMarked(now);
}

void InboxList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const ConversationId id = index.isValid() ? idAt(index) : ConversationId{};
    if (event->button() == Qt::MiddleButton && index.isValid()) {
        Q_EMIT windowWanted(id);
        return;
    }
    if (event->button() == Qt::LeftButton && index.isValid()) {
        const QRect row = visualRect(index);
        const InboxRow shown = inboxRow(index, QDateTime::currentDateTimeUtc());
        const QRect box = layOutInboxRow(shown, inboxFonts(font()), row, layoutDirection()).mark;
        // The whole edge before the words is its ground: small targets are missed.
        const QRect edge(box.x() - 3, row.y(), box.width() + 6, row.height());
        if (event->modifiers() & Qt::ShiftModifier) {
            markTo(index.row());
            return;
        }
        if ((event->modifiers() & Qt::ControlModifier) || edge.contains(event->position().toPoint())) {
            if (m_marked.isEmpty() && (event->modifiers() & Qt::ControlModifier) && !m_chosen.isNull() && m_chosen != id
                && selectionModel()->hasSelection()) {
                toggleMark(m_chosen); // the open one belongs to what is being gathered
            }
            toggleMark(id);
            return;
        }
    }
    QListView::mousePressEvent(event);
}

void InboxList::chooseRow(int row)
{
    const QModelIndex index = model()->index(row, 0);
    if (!index.isValid()) {
        return;
    }
    const bool same = index == currentIndex();
    setCurrentIndex(index);
    scrollTo(index);
    if (same) {
        currentChanged(index, index);
    }
}

void InboxList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_quiet || !current.isValid()) {
        return;
    }
    m_chosen = idAt(current);
    Q_EMIT conversationChosen(m_chosen);
}

void InboxList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const bool losesCurrent = currentIndex().row() >= start && currentIndex().row() <= end;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        QListView::rowsAboutToBeRemoved(parent, start, end);
    }
    if (losesCurrent) {
        clearSelection();
    }
}

void InboxList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid() && (event->modifiers() & Qt::ControlModifier)) {
            Q_EMIT windowWanted(idAt(currentIndex()));
            return;
        }
        if (currentIndex().isValid()) {
            Q_EMIT conversationEntered(idAt(currentIndex()));
        }
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        Q_EMIT allWanted();
        return;
    }
    // Letters are commands here, not a search by first letter.
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void InboxList::focusInEvent(QFocusEvent *event)
{
    // Qt makes the first row current when the focus comes: nobody chose it.
    const QScopedValueRollback quiet(m_quiet, true);
    QListView::focusInEvent(event);
}

void InboxList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!model() || model()->rowCount() == 0) {
        paintPlaceholder();
    }
    Q_EMIT painted();
}

void InboxList::paintPlaceholder()
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const auto *inbox = qobject_cast<UnifiedInboxModel *>(model());
    if (trouble.isEmpty() && inbox && inbox->isLoading()) {
        // Quiet shapes where the rows will stand.
        for (int y = 0; y < viewport()->height(); y += rowHeightFor(fontMetrics().height())) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.hover);
            const int width = viewport()->width() - 40;
            painter.drawRoundedRect(20, y + 12, width * 2 / 5, 10, 4, 4);
            painter.drawRoundedRect(20, y + 34, width * 4 / 5, 10, 4, 4);
        }
        return;
    }
    const bool failed = !trouble.isEmpty();
    const QRect box = viewport()->rect().adjusted(metrics::page, 0, -metrics::page, 0);
    const int top = box.height() / 3;
    paintIcon(&painter, QRect(box.center().x() - 16, top - 44, 32, 32), failed ? u"warning"_s : u"resolve"_s,
              failed ? colors.redText : colors.muted);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(colors.text);
    painter.drawText(QRect(box.x(), top, box.width(), 24), Qt::AlignHCenter,
                     failed ? tr("The list could not be filled") : emptyTitle);
    painter.setFont(font());
    painter.setPen(colors.muted);
    painter.drawText(QRect(box.x(), top + 26, box.width(), 120), Qt::AlignHCenter | Qt::TextWordWrap,
                     failed ? trouble : emptyHint);
}

} // namespace deskbell
