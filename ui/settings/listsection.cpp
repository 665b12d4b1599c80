// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/listsection.h"

#include "client/answers.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/phrases.h"
#include "ui/style/theme.h"
#include "ui/style/widgets.h"

#include <QAccessible>
#include <QFormLayout>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastListHeight = 96;
constexpr int mostListHeight = 220;

} // namespace

ListSection::ListSection(Desk &desk, const QString &hint, const QString &listName, const QString &newTitle, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_new(new QPushButton(glyphIcon(u"plus"_s), newTitle, this))
    , m_list(new QListWidget(this))
    , m_box(new QWidget(this))
    , m_form(new QFormLayout(m_box))
    , m_save(primaryButton(tr("Save"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_discard(new QPushButton(tr("Discard changes"), this))
    , m_words(mutedLabel({}, this))
{
    m_new->setAccessibleName(newTitle);
    m_list->setAccessibleName(listName);
    const Colors &colors = colorsFor(palette());
    m_list->setStyleSheet(u"QListWidget { border: 1px solid %1; border-radius: 6px; padding: 4px; background: %4; } "
                          "QListWidget::item { padding: 6px 8px; border-radius: 4px; color: %2; } "
                          "QListWidget::item:selected { background: %3; color: %2; }"_s.arg(
                              colors.hairline.name(), colors.text.name(), colors.selection.name(), colors.raised.name()));
    m_words->setTextFormat(Qt::PlainText);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(metrics::page);
    m_form->setVerticalSpacing(metrics::margin);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *top = new QHBoxLayout;
    top->addWidget(mutedLabel(hint, this), 1);
    top->addWidget(m_new, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::margin);
    column->addLayout(top);
    column->addWidget(m_list);
    column->addWidget(m_box);
    column->addLayout(buttons);
    connect(m_new, &QPushButton::clicked, this, &ListSection::begin);
    connect(m_list, &QListWidget::currentRowChanged, this, &ListSection::choose);
    connect(m_save, &QPushButton::clicked, this, &ListSection::save);
    connect(m_remove, &QPushButton::clicked, this, &ListSection::remove);
    m_discard->setAccessibleName(m_discard->text());
    m_discard->hide();
    connect(m_discard, &QPushButton::clicked, this, &ListSection::discard);
    connect(&desk, &Desk::directoryChanged, this, &ListSection::refresh);
}

QString ListSection::words() const { return m_words->text(); }

void ListSection::refresh()
{
    const QList<Row> all = rows();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    bool found = false;
    for (const Row &row : all) {
        auto *item = new QListWidgetItem(row.detail.isEmpty() ? row.title : u"%1 \u00B7 %2"_s.arg(row.title, row.detail), m_list);
        item->setData(Qt::UserRole, row.id);
        if (row.id == m_current) {
            m_list->setCurrentItem(item);
            found = true;
        }
    }
    const int rowHeight = qMax(32, m_list->sizeHintForRow(0));
    m_list->setFixedHeight(qBound(leastListHeight, int(all.size()) * rowHeight + 12, mostListHeight));
    m_new->setVisible(mayChange());
    m_save->setVisible(mayChange());
    if (!std::exchange(m_filled, true) || (!isTouched() && !m_busy)) {
        if (!found && !m_current.isEmpty()) {
            m_current.clear(); // removed elsewhere
        }
        if (m_current.isEmpty() && !all.isEmpty()) {
            m_list->setCurrentRow(0);
            m_current = all.constFirst().id;
        }
        const QScopedValueRollback filling(m_filling, true);
        fillForm(m_current);
    }
    m_box->setVisible(mayChange() || !m_current.isEmpty());
    judge();
}

/// Something else is to be shown, but what was typed is not saved: it stays, and the agent decides.
bool ListSection::holdsTyped()
{
    if (!m_filled || !mayChange() || (!isTouched() && !m_busy)) {
        return false;
    }
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_current.isEmpty() && m_list->item(row)->data(Qt::UserRole).toString() == m_current) {
            m_list->setCurrentRow(row);
        }
    }
    say(tr("This is not saved yet: save it, or discard the changes."), false);
    (m_save->isEnabled() ? m_save : m_discard)->setFocus(Qt::OtherFocusReason);
    return true;
}

void ListSection::discard()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        fillForm(m_current);
    }
    say({}, true);
    judge();
    m_list->setFocus(Qt::OtherFocusReason);
    if (m_current.isEmpty() && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
}

void ListSection::begin()
{
    if (holdsTyped()) {
        return;
    }
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    m_current.clear();
    {
        const QScopedValueRollback filling(m_filling, true);
        fillForm({});
    }
    m_confirmsRemoval = false;
    say({}, true);
    m_box->show();
    judge();
    for (QWidget *field : m_box->findChildren<QWidget *>()) {
        if (field->focusPolicy() & Qt::TabFocus && field->isVisible() && field->isEnabled()) {
            field->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
}

void ListSection::choose(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item || item->data(Qt::UserRole).toString() == m_current || holdsTyped()) {
        return;
    }
    m_current = item->data(Qt::UserRole).toString();
    m_confirmsRemoval = false;
    {
        const QScopedValueRollback filling(m_filling, true);
        fillForm(m_current);
    }
    say({}, true);
    judge();
}

void ListSection::judge()
{
    if (m_filling) {
        return;
    }
    const bool touched = isTouched();
    const QString wrong = touched ? trouble() : QString();
    m_save->setEnabled(mayChange() && touched && wrong.isEmpty() && !m_busy);
    m_discard->setVisible(mayChange() && touched);
    m_discard->setEnabled(!m_busy);
    m_remove->setVisible(mayChange() && !m_current.isEmpty() && canRemove(m_current));
    m_remove->setText(m_confirmsRemoval ? tr("Really remove?") : tr("Remove"));
    m_remove->setAccessibleName(m_remove->text());
    if (touched) {
        say(wrong, false);
    }
}

void ListSection::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    m_busy = true;
    m_save->setEnabled(false);
    say(tr("Saving…"), true);
    whenAnswered(store(), this, [this](const Result<QJsonObject> &stored) {
        m_busy = false;
        if (!stored) {
            judge();
            say(tr("Not saved, what you typed is kept. %1").arg(Phrases::error(stored.error())), false);
            return;
        }
        m_current = stored->value("id"_L1).toString(m_current);
        refresh();
        say(tr("Saved."), true);
    });
}

// One press asks, the next one does it.
void ListSection::remove()
{
    if (!std::exchange(m_confirmsRemoval, true)) {
        judge();
        return;
    }
    m_confirmsRemoval = false;
    whenAnswered(removeThing(m_current), this, [this](const Result<Done> &done) {
        if (!done) {
            judge();
            say(tr("Not removed. %1").arg(Phrases::error(done.error())), false);
            return;
        }
        m_current.clear();
        refresh();
        say(tr("Removed."), true);
    });
}

void ListSection::say(const QString &words, bool good)
{
    if (words == m_words->text()) {
        return;
    }
    m_words->setText(words);
    m_words->setStyleSheet(good ? QString() : u"color:%1"_s.arg(colorsFor(palette()).redText.name()));
    if (!words.isEmpty()) {
        QAccessibleEvent event(m_words, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace deskbell
