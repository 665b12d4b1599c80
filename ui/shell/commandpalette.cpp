// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "protocol/textfold.h"
#include "ui/shell/command.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keysRole = Qt::UserRole;
constexpr int paletteDetailRole = Qt::UserRole + 1;
constexpr qsizetype mostEntries = 60;
constexpr int recentBonus = 150; ///< of what was chosen last; less for what lies further back
constexpr int remotePauseMs = 250;

/// Title and detail at the start, keys at the end.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, qMax(36, option.fontMetrics.height() + 16)};
    }

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
        QRect inner = option.rect.adjusted(metrics::margin, 0, -metrics::margin, 0);
        qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, at(QRect(inner.x(), inner.center().y() - 8, 16, 16)));
        inner.setLeft(inner.left() + 28);
        const QString keys = index.data(keysRole).toString();
        if (!keys.isEmpty()) {
            const int width = option.fontMetrics.horizontalAdvance(keys) + 12;
            const int height = option.fontMetrics.height() + 4;
            const QRect box = at(QRect(inner.right() - width, inner.center().y() - height / 2, width, height));
            painter->setPen(colors.hairline);
            painter->setBrush(colors.rail);
            painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            painter->setPen(colors.muted);
            painter->drawText(box, Qt::AlignCenter, keys);
            inner.setRight(inner.right() - width - metrics::gap);
        }
        const auto align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        const QString title = index.data(Qt::DisplayRole).toString();
        const QString detail = index.data(paletteDetailRole).toString();
        const int wanted = option.fontMetrics.horizontalAdvance(title) + 2;
        const int titleWidth = qMin(wanted, detail.isEmpty() ? inner.width() : inner.width() * 2 / 3);
        const QRect titleBox(inner.x(), inner.y(), titleWidth, inner.height());
        painter->setPen(colors.text);
        painter->drawText(at(titleBox), align, option.fontMetrics.elidedText(title, Qt::ElideRight, titleWidth));
        if (!detail.isEmpty()) {
            const QRect detailBox = inner.adjusted(titleWidth + metrics::margin, 0, 0, 0);
            painter->setPen(colors.muted);
            painter->drawText(at(detailBox), align, option.fontMetrics.elidedText(detail, Qt::ElideRight, detailBox.width()));
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
    m_field->setPlaceholderText(tr("Type a command, a conversation, a customer or a setting"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->setMinimumHeight(36);
    m_list->setAccessibleName(tr("All commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(remotePauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CommandPalette::askRemote);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_more.clear();
        ++m_round;
        fill();
        m_pause.start();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    // Not every system gives the keyboard back by itself.
    connect(this, &QDialog::finished, parent, [parent] { parent->activateWindow(); });
    fill();
    const QSize size(qMin(640, parent->width() - 40), qMin(480, parent->height() - 80));
    resize(size);
    move(parent->mapToGlobal(QPoint((parent->width() - size.width()) / 2, 72)));
    m_field->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::addSource(Source source)
{
    m_sources.append(std::move(source));
    fill();
}

void CommandPalette::setRemote(Remote remote) { m_remote = std::move(remote); }

void CommandPalette::setRecent(Recent recent, Note note)
{
    m_recent = std::move(recent);
    m_note = std::move(note);
    fill();
}

/// Without a word: all commands, those used lately first. With one: the best of everything.
QList<PaletteEntry> CommandPalette::found() const
{
    const QString typed = m_field->text().trimmed();
    const PaletteQuery query(typed);
    QList<PaletteEntry> entries;
    for (QAction *action : m_actions) {
        const int score = query.isEmpty() ? 1 : query.score(foldForSearch(action->text()));
        if (score > 0 && action->isEnabled() && action->isVisible()) {
            entries.append({.id = action->objectName(),
                            .title = action->text(),
                            .detail = action->statusTip(),
                            .keys = keysOf(action),
                            .icon = action->icon(),
                            .score = score,
                            .run = [guard = QPointer(action)] {
                                if (guard) {
                                    guard->trigger();
                                }
                            }});
        }
    }
    if (!query.isEmpty()) {
        for (const Source &source : m_sources) {
            source(query, typed, entries);
        }
    }
    const QStringList recent = m_recent ? m_recent() : QStringList();
    for (PaletteEntry &entry : entries) {
        const auto place = recent.indexOf(entry.id);
        entry.score += place < 0 ? 0 : qMax(10, recentBonus - 8 * int(place));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const PaletteEntry &a, const PaletteEntry &b) { return a.score > b.score; });
    if (!query.isEmpty() && entries.size() > mostEntries) {
        entries.resize(mostEntries);
    }
    for (const PaletteEntry &more : m_more) {
        if (std::none_of(entries.begin(), entries.end(), [&more](const PaletteEntry &entry) { return entry.id == more.id; })) {
            entries.append(more);
        }
    }
    return entries;
}

void CommandPalette::fill()
{
    m_entries = found();
    m_list->setUpdatesEnabled(false);
    m_list->clear();
    for (const PaletteEntry &entry : std::as_const(m_entries)) {
        auto *item = new QListWidgetItem(entry.icon, entry.title, m_list);
        item->setData(keysRole, entry.keys);
        item->setData(paletteDetailRole, entry.detail);
        const QString words = entry.detail.isEmpty() ? entry.title : entry.title + u", "_s + entry.detail;
        //: Read by screen readers: a command and its key
        item->setData(Qt::AccessibleTextRole, entry.keys.isEmpty() ? words : tr("%1, key %2").arg(words, entry.keys));
    }
    m_list->setCurrentRow(0);
    m_list->setUpdatesEnabled(true);
}

void CommandPalette::askRemote()
{
    const QString typed = m_field->text().trimmed();
    if (!m_remote || typed.size() < 2) {
        return;
    }
    m_remote(typed, [guard = QPointer(this), round = m_round](const QList<PaletteEntry> &more) {
        if (guard && guard->m_round == round) {
            guard->m_more = more;
            const int row = guard->m_list->currentRow();
            guard->fill();
            guard->m_list->setCurrentRow(row);
        }
    });
}

void CommandPalette::run()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_entries.size()) {
        return;
    }
    const PaletteEntry entry = m_entries.at(row);
    if (m_note) {
        m_note(entry.id);
    }
    QWidget *window = parentWidget();
    close();
    // After this dialog is gone: a command may open one itself, or move the focus.
    QTimer::singleShot(0, window, entry.run);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int page = qMax(1, m_list->height() / qMax(1, m_list->sizeHintForRow(0)) - 1);
        const int delta = key == Qt::Key_Down ? 1
            : key == Qt::Key_Up               ? -1
            : key == Qt::Key_PageDown         ? page
            : key == Qt::Key_PageUp           ? -page
                                              : 0;
        if (delta != 0) {
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + delta, m_list->count() - 1));
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

} // namespace deskbell
