// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "protocol/textfold.h"
#include "ui/shell/command.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keysRole = Qt::UserRole;
constexpr int commandRole = Qt::UserRole + 1;

/// Title at the start, keys at the end.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, 36}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = colorsFor(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colors.selection);
            painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
        }
        const auto at = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const QRect inner = option.rect.adjusted(metrics::margin, 0, -metrics::margin, 0);
        qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, at(QRect(inner.x(), inner.center().y() - 8, 16, 16)));
        const QString keys = index.data(keysRole).toString();
        const int keysWidth = option.fontMetrics.horizontalAdvance(keys) + 12;
        painter->setPen(colors.text);
        const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(at(inner.adjusted(28, 0, -keysWidth - 8, 0)), static_cast<int>(align),
                          index.data(Qt::DisplayRole).toString());
        if (!keys.isEmpty()) {
            const QRect box = at(QRect(inner.right() - keysWidth, inner.center().y() - 10, keysWidth, 21));
            painter->setPen(colors.hairline);
            painter->setBrush(colors.rail);
            painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            painter->setPen(colors.muted);
            painter->drawText(box, Qt::AlignCenter, keys);
        }
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_actions(actions)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    setAccessibleName(tr("Commands"));
    setModal(true);
    m_field->setPlaceholderText(tr("Type a command"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->setMinimumHeight(36);
    m_list->setAccessibleName(tr("All commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    // Not every system gives the keyboard back by itself.
    connect(this, &QDialog::finished, parent, [parent] { parent->activateWindow(); });
    fill({});
    const QSize size(520, qMin(460, parent->height() - 80));
    resize(size);
    move(parent->mapToGlobal(QPoint((parent->width() - size.width()) / 2, 72)));
}

void CommandPalette::fill(const QString &filter)
{
    m_list->clear();
    const QString wanted = foldForSearch(filter.trimmed());
    for (QAction *action : m_actions) {
        if (!action->isEnabled() || !foldForSearch(action->text()).contains(wanted)) {
            continue;
        }
        auto *item = new QListWidgetItem(action->icon(), action->text(), m_list);
        const QString keys = keysOf(action);
        item->setData(keysRole, keys);
        item->setData(commandRole, QVariant::fromValue(static_cast<QObject *>(action)));
        //: Read by screen readers: a command and its key
        item->setData(Qt::AccessibleTextRole, keys.isEmpty() ? action->text() : tr("%1, key %2").arg(action->text(), keys));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        auto *action = qobject_cast<QAction *>(item->data(commandRole).value<QObject *>());
        close();
        // After this dialog is gone: a command may open one itself, or move the focus.
        QTimer::singleShot(0, action, &QAction::trigger);
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
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

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    painter.setPen(colors.hairline);
    painter.setBrush(colors.raised);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

ShortcutSheet::ShortcutSheet(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    connect(this, &QDialog::finished, parent, [parent] { parent->activateWindow(); });
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
    grid->setHorizontalSpacing(metrics::margin);
    grid->setVerticalSpacing(metrics::gap);
    QList<const QAction *> keyed;
    for (const QAction *action : actions) {
        if (!keysOf(action).isEmpty()) {
            keyed.append(action);
        }
    }
    const qsizetype half = (keyed.size() + 1) / 2;
    for (qsizetype i = 0; i < keyed.size(); ++i) {
        const int column = i < half ? 0 : 3;
        const int row = static_cast<int>(i < half ? i : i - half);
        auto *keys = new QLabel(keysOf(keyed.at(i)), this);
        keys->setAlignment(Qt::AlignCenter);
        keys->setMinimumWidth(56);
        keys->setStyleSheet(u"border: 1px solid palette(midlight); border-radius: 4px; padding: 2px 6px;"_s);
        grid->addWidget(keys, row, column);
        grid->addWidget(new QLabel(keyed.at(i)->text(), this), row, column + 1);
    }
    grid->setColumnMinimumWidth(2, metrics::page);
    QLabel *hint = mutedLabel(tr("Letters act in the list and the timeline, never while you type."), this);
    grid->addWidget(hint, static_cast<int>(half), 0, 1, 5);
}

} // namespace deskbell
