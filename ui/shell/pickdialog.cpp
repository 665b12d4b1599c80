// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pickdialog.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pickIdRole = Qt::UserRole;
constexpr int pickDetailRole = Qt::UserRole + 1;

/// Title at the start, detail at the end; the title gives way first, to a third of the row at least.
class PickDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, 36}; }

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
        const auto at = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        const auto end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
        QRect inner = option.rect.adjusted(metrics::margin, 0, -metrics::margin, 0);
        qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, at(QRect(inner.x(), inner.center().y() - 8, 16, 16)));
        inner.setLeft(inner.left() + 28);
        const QString detail = index.data(pickDetailRole).toString();
        const int wanted = option.fontMetrics.horizontalAdvance(detail) + 4;
        const int detailWidth = qMin(wanted, inner.width() * 2 / 3);
        const QRect titleBox = inner.adjusted(0, 0, -detailWidth - metrics::gap, 0);
        const QRect detailBox(inner.right() - detailWidth, inner.y(), detailWidth, inner.height());
        painter->setPen(colors.text);
        painter->drawText(
            at(titleBox), static_cast<int>(start),
            option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, titleBox.width()));
        painter->setPen(colors.muted);
        painter->drawText(at(detailBox), static_cast<int>(end),
                          option.fontMetrics.elidedText(detail, Qt::ElideRight, detailBox.width()));
        painter->restore();
    }
};

} // namespace

PickDialog::PickDialog(const QString &title, const QString &hint, Find find, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_find(std::move(find))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    setModal(true);
    auto *heading = new QLabel(title, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_field->setPlaceholderText(hint);
    m_field->setAccessibleName(hint);
    m_field->setMinimumHeight(36);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->addWidget(heading);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &PickDialog::fill);
    connect(m_field, &QLineEdit::returnPressed, this, &PickDialog::choose);
    connect(m_list, &QListWidget::itemActivated, this, &PickDialog::choose);
    connect(m_list, &QListWidget::itemClicked, this, &PickDialog::choose);
    // Not every system gives the keyboard back by itself.
    connect(this, &QDialog::finished, parent, [parent] { parent->activateWindow(); });
    fill({});
    const QSize size(qMin(640, parent->width() - 40), qMin(460, parent->height() - 80));
    resize(size);
    move(parent->mapToGlobal(QPoint((parent->width() - size.width()) / 2, 72)));
    m_field->setFocus(Qt::OtherFocusReason);
}

void PickDialog::addOption(const QString &text)
{
    m_option = new QCheckBox(text, this);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_option);
}

bool PickDialog::isOptionOn() const { return m_option && m_option->isChecked(); }

void PickDialog::fill(const QString &text)
{
    m_list->clear();
    for (const PickEntry &entry : m_find(text.trimmed())) {
        auto *item = new QListWidgetItem(entry.icon, entry.title, m_list);
        item->setData(pickIdRole, entry.id);
        item->setData(pickDetailRole, entry.detail);
        item->setData(Qt::AccessibleTextRole, entry.detail.isEmpty() ? entry.title : entry.title + u", "_s + entry.detail);
    }
    m_list->setCurrentRow(0);
}

void PickDialog::choose()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        const QString id = item->data(pickIdRole).toString();
        const bool option = isOptionOn();
        accept();
        Q_EMIT chosen(id, option);
    }
}

bool PickDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PickDialog::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setPen(colors.hairline);
    painter.setBrush(colors.raised);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace deskbell
