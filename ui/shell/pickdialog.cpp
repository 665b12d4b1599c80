// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pickdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

namespace deskbell {

namespace {

constexpr int pickIdRole = Qt::UserRole;
constexpr int pickDialogHeight = 460;

} // namespace

PickDialog::PickDialog(const QString &title, const QString &hint, Find find, QWidget *parent)
    : PickFrame(title, Detail::AtEnd, parent)
    , m_find(std::move(find))
{
    auto *heading = new QLabel(title, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    field().setPlaceholderText(hint);
    field().setAccessibleName(hint);
    list().setAccessibleName(title);
    column()->addWidget(heading);
    column()->addWidget(&field());
    column()->addWidget(&list(), 1);
    connect(&field(), &QLineEdit::textChanged, this, &PickDialog::fill);
    fill({});
    place(pickDialogHeight);
}

void PickDialog::addOption(const QString &text)
{
    m_option = new QCheckBox(text, this);
    column()->addWidget(m_option);
}

bool PickDialog::isOptionOn() const { return m_option && m_option->isChecked(); }

void PickDialog::setLater(Later later) { m_later = std::move(later); }

void PickDialog::fill(const QString &text)
{
    const QString typed = text.trimmed();
    list().clear();
    append(m_find(typed));
    list().setCurrentRow(0);
    ++m_round;
    m_taken = false;
    if (m_later) {
        m_later(typed, [guard = QPointer(this), round = m_round](const QList<PickEntry> &more) {
            if (guard && guard->m_round == round) {
                guard->append(more);
                guard->list().setCurrentRow(qMax(0, guard->list().currentRow()));
                if (guard->m_taken && guard->isVisible()) {
                    guard->take();
                }
            }
        });
    }
}

void PickDialog::append(const QList<PickEntry> &entries)
{
    for (const PickEntry &entry : entries) {
        addRow({.title = entry.title, .detail = entry.detail, .icon = entry.icon});
        list().item(list().count() - 1)->setData(pickIdRole, entry.id);
    }
}

void PickDialog::take()
{
    m_taken = list().count() == 0;
    if (const QListWidgetItem *item = list().currentItem()) {
        const QString id = item->data(pickIdRole).toString();
        const bool option = isOptionOn();
        accept();
        Q_EMIT chosen(id, option);
    }
}

} // namespace deskbell
