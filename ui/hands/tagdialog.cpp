// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hands/tagdialog.h"

#include "protocol/textfold.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int newTagRole = Qt::UserRole;
constexpr qsizetype longestTag = 60;

} // namespace

TagDialog::TagDialog(const QString &title, const QList<QStringList> &have, const QStringList &known, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    QHash<QString, int> counts;
    for (const QStringList &tags : have) {
        for (const QString &tag : tags) {
            ++counts[tag];
        }
    }
    m_order = counts.keys();
    m_order.sort(Qt::CaseInsensitive);
    for (const QString &tag : known) {
        if (!m_order.contains(tag)) {
            m_order.append(tag);
        }
    }
    for (const QString &tag : std::as_const(m_order)) {
        const int count = counts.value(tag);
        m_before[tag] = count == 0 ? Qt::Unchecked : count == have.size() ? Qt::Checked : Qt::PartiallyChecked;
    }
    m_now = m_before;
    m_field->setPlaceholderText(tr("Find a tag, or name a new one"));
    m_field->setAccessibleName(title);
    m_field->setMinimumSize(360, 36);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Tags"));
    m_list->setMinimumHeight(220);
    m_list->setFrameShape(QFrame::NoFrame);
    const Colors &colors = colorsFor(palette());
    m_list->setStyleSheet(u"QListWidget { border: 1px solid %1; border-radius: 6px; padding: 4px; background: %4; } "
                          "QListWidget::item { padding: 5px 8px; border-radius: 4px; color: %2; } "
                          "QListWidget::item:selected { background: %3; color: %2; }"_s.arg(
                              colors.hairline.name(), colors.text.name(), colors.selection.name(), colors.raised.name()));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Set tags"));
    buttons->button(QDialogButtonBox::Ok)->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Ok)->setDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
    column->setSpacing(metrics::gap);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(mutedLabel(tr("Enter sets or takes off; Enter in the empty field is done."), this));
    column->addWidget(buttons);
    connect(m_field, &QLineEdit::textChanged, this, &TagDialog::fill);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (!m_filling) {
            m_now[item->data(newTagRole).toString()] = item->checkState();
        }
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &TagDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, parent, [parent] { parent->activateWindow(); });
    fill();
    m_field->setFocus();
}

void TagDialog::fill()
{
    const QScopedValueRollback quiet(m_filling, true);
    const QString typed = m_field->text().trimmed();
    const QString wanted = foldForSearch(typed);
    m_list->clear();
    const auto add = [this](const QString &tag, const QString &shown) {
        auto *item = new QListWidgetItem(shown, m_list);
        item->setData(newTagRole, tag);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_now.value(tag, Qt::Unchecked));
    };
    for (const QString &tag : std::as_const(m_order)) {
        if (wanted.isEmpty() || foldForSearch(tag).contains(wanted)) {
            add(tag, tag);
        }
    }
    if (!typed.isEmpty() && typed.size() <= longestTag && !m_order.contains(typed)) {
        add(typed, tr("New tag: %1").arg(typed));
    }
    m_list->setCurrentRow(0);
}

void TagDialog::enter()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (m_field->text().trimmed().isEmpty() && (!item || m_list->currentRow() == 0)) {
        take();
        return;
    }
    if (!item) {
        return;
    }
    const QString tag = item->data(newTagRole).toString();
    if (!m_order.contains(tag)) {
        m_order.prepend(tag);
    }
    m_now[tag] = m_now.value(tag, Qt::Unchecked) == Qt::Checked ? Qt::Unchecked : Qt::Checked;
    if (m_field->text().isEmpty()) {
        fill();
    } else {
        m_field->clear();
    }
}

void TagDialog::take()
{
    QStringList added;
    QStringList removed;
    for (const QString &tag : std::as_const(m_order)) {
        const auto now = m_now.value(tag, Qt::Unchecked);
        if (now == m_before.value(tag, Qt::Unchecked)) {
            continue;
        }
        (now == Qt::Checked ? added : removed).append(tag);
    }
    accept();
    Q_EMIT chosen(added, removed);
}

bool TagDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), m_list->count() - 1));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            enter();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace deskbell
