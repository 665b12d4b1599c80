// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pickframe.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pickKeysRole = Qt::UserRole + 100;
constexpr int pickDetailRole = Qt::UserRole + 101;
constexpr int pickWidth = 640;
constexpr int pickTop = 72;
constexpr int pickFieldHeight = 36;
constexpr int iconRoom = 28;

/// Icon and title at the start, keys at the end, the detail behind the title or at the end. Of what does not fit, the detail keeps a
/// third of the row at least.
class PickRowDelegate : public QStyledItemDelegate
{
public:
    PickRowDelegate(bool detailAtEnd, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_detailAtEnd(detailAtEnd)
    { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, qMax(pickFieldHeight, option.fontMetrics.height() + 16)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = colorsFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.selection);
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
        }
        QRect inner = option.rect.adjusted(metrics::margin, 0, -metrics::margin, 0);
        const QRect icon(inner.x(), inner.center().y() - metrics::smallIcon / 2, metrics::smallIcon, metrics::smallIcon);
        qvariant_cast<QIcon>(index.data(Qt::DecorationRole))
            .paint(painter, QStyle::visualRect(option.direction, option.rect, icon));
        inner.setLeft(inner.left() + iconRoom);
        paintKeys(painter, option, index.data(pickKeysRole).toString(), inner);
        paintWords(painter, option, index, inner);
        painter->restore();
    }

private:
    static void paintKeys(QPainter *painter, const QStyleOptionViewItem &option, const QString &keys, QRect &inner)
    {
        if (keys.isEmpty()) {
            return;
        }
        const Colors &colors = colorsFor(option.palette);
        const int width = option.fontMetrics.horizontalAdvance(keys) + 12;
        const int height = option.fontMetrics.height() + 4;
        const QRect box = QStyle::visualRect(option.direction, option.rect,
                                             QRect(inner.right() - width, inner.center().y() - height / 2, width, height));
        painter->setPen(colors.hairline);
        painter->setBrush(colors.rail);
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setPen(colors.muted);
        painter->drawText(box, Qt::AlignCenter, keys);
        inner.setRight(inner.right() - width - metrics::gap);
    }

    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &inner) const
    {
        const Colors &colors = colorsFor(option.palette);
        const QString title = index.data(Qt::DisplayRole).toString();
        const QString detail = index.data(pickDetailRole).toString();
        const auto widthOf = [&option](const QString &text) { return option.fontMetrics.horizontalAdvance(text) + 4; };
        const int detailNeeds = detail.isEmpty() ? 0 : widthOf(detail) + metrics::margin;
        const int forTitle = inner.width() - qMin(detailNeeds, inner.width() / 3);
        const int titleWidth =
            qMin(widthOf(title), m_detailAtEnd ? inner.width() - qMin(detailNeeds, inner.width() * 2 / 3) : forTitle);
        const QRect titleBox(inner.x(), inner.y(), titleWidth, inner.height());
        const QRect detailBox = inner.adjusted(titleWidth + metrics::margin, 0, 0, 0);
        const auto write = [&](const QRect &box, Qt::Alignment side, const QColor &color, const QString &text) {
            painter->setPen(color);
            painter->drawText(QStyle::visualRect(option.direction, option.rect, box),
                              static_cast<int>(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter)),
                              option.fontMetrics.elidedText(text, Qt::ElideRight, box.width()));
        };
        write(titleBox, Qt::AlignLeft, colors.text, title);
        write(detailBox, m_detailAtEnd ? Qt::AlignRight : Qt::AlignLeft, colors.muted, detail);
    }

    const bool m_detailAtEnd;
};

} // namespace

PickFrame::PickFrame(const QString &title, Detail detail, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_column(new QVBoxLayout(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    setModal(true);
    m_field->setMinimumHeight(pickFieldHeight);
    m_field->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PickRowDelegate(detail == Detail::AtEnd, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    connect(m_field, &QLineEdit::returnPressed, this, &PickFrame::take);
    connect(m_list, &QListWidget::itemActivated, this, &PickFrame::take);
    connect(m_list, &QListWidget::itemClicked, this, &PickFrame::take);
    // Not every system gives the keyboard back by itself.
    connect(this, &QDialog::finished, parent, [parent] { parent->activateWindow(); });
}

void PickFrame::addRow(const Row &row)
{
    auto *item = new QListWidgetItem(row.icon, row.title, m_list);
    item->setData(pickKeysRole, row.keys);
    item->setData(pickDetailRole, row.detail);
    const QString words = row.detail.isEmpty() ? row.title : row.title + u", "_s + row.detail;
    //: Read by screen readers: a command and its key
    item->setData(Qt::AccessibleTextRole, row.keys.isEmpty() ? words : tr("%1, key %2").arg(words, row.keys));
}

void PickFrame::place(int height)
{
    const QWidget *parent = parentWidget();
    const QSize size(qMin(pickWidth, parent->width() - 40), qMin(height, parent->height() - 80));
    resize(size);
    move(parent->mapToGlobal(QPoint((parent->width() - size.width()) / 2, pickTop)));
    m_field->setFocus(Qt::OtherFocusReason);
}

bool PickFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    const int page = qMax(1, m_list->height() / qMax(1, m_list->sizeHintForRow(0)) - 1);
    int delta = 0;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: delta = 1; break;
    case Qt::Key_Up: delta = -1; break;
    case Qt::Key_PageDown: delta = page; break;
    case Qt::Key_PageUp: delta = -page; break;
    default: return QDialog::eventFilter(watched, event);
    }
    m_list->setCurrentRow(qBound(0, m_list->currentRow() + delta, m_list->count() - 1));
    return true;
}

void PickFrame::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setPen(colors.hairline);
    painter.setBrush(colors.raised);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace deskbell
