// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keysheet.h"

#include "ui/keys/keygroups.h"
#include "ui/shell/command.h"
#include "ui/style/metrics.h"
#include "ui/style/widgets.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sheetColumns = 2;

QLabel *keyLabel(const QString &keys, QWidget *parent)
{
    auto *label = new QLabel(keys, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setStyleSheet(u"border: 1px solid palette(midlight); border-radius: 4px; padding: 2px 6px;"_s);
    return label;
}

QWidget *groupBox(const KeyGroup &group, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, metrics::margin);
    grid->setHorizontalSpacing(metrics::margin);
    grid->setVerticalSpacing(metrics::step);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, 96);
    grid->addWidget(headingLabel(group.title, 1, box), 0, 0, 1, 2);
    int row = 1;
    for (const QAction *action : group.actions) {
        if (keysOf(action).isEmpty()) {
            continue;
        }
        auto *title = new QLabel(action->text(), box);
        title->setWordWrap(true); // some languages need two lines
        //: Read out for a line of the sheet of keys: a command and its key
        title->setAccessibleName(KeySheet::tr("%1, key %2").arg(action->text(), keysOf(action)));
        grid->addWidget(keyLabel(keysOf(action), box), row, 0, Qt::AlignLeading);
        grid->addWidget(title, row, 1);
        ++row;
    }
    return box;
}

int keyedCommands(const KeyGroup &group)
{
    int count = 0;
    for (const QAction *action : group.actions) {
        count += keysOf(action).isEmpty() ? 0 : 1;
    }
    return count;
}

} // namespace

KeySheet::KeySheet(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    connect(this, &QDialog::finished, parent, [parent] { parent->activateWindow(); });
    auto *page = new QWidget(this);
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, metrics::margin, 0);
    columns->setSpacing(metrics::page);
    QList<QVBoxLayout *> piles;
    QList<int> heights(sheetColumns, 0);
    for (int i = 0; i < sheetColumns; ++i) {
        piles.append(new QVBoxLayout);
        columns->addLayout(piles.last(), 1);
    }
    for (const KeyGroup &group : keyGroups(actions)) {
        const int count = keyedCommands(group);
        if (count == 0) {
            continue;
        }
        // Into the shorter pile, so that nothing has to be scrolled on a common screen.
        const auto shortest = std::min_element(heights.begin(), heights.end()) - heights.begin();
        piles[shortest]->addWidget(groupBox(group, page));
        heights[shortest] += count + 2;
    }
    for (QVBoxLayout *pile : piles) {
        pile->addStretch();
    }
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    auto *change = new QPushButton(tr("Change keys\u2026"), this);
    change->setAutoDefault(false);
    connect(change, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT changeRequested();
    });
    auto *foot = new QHBoxLayout;
    foot->addWidget(mutedLabel(tr("Letters act in the list and the timeline, never while you type."), this), 1);
    foot->addWidget(change);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::margin);
    column->addWidget(area, 1);
    column->addLayout(foot);
    resize(qMin(1040, parent->width() - 60), qMin(page->sizeHint().height() + 110, parent->height() - 60));
}

} // namespace deskbell
