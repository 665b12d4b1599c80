// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/troublepage.h"

#include "ui/style/metrics.h"
#include "ui/style/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

TroublePage::TroublePage(const QString &reason, QWidget *parent)
    : QWidget(parent)
{
    auto *box = new QWidget(this);
    box->setMaximumWidth(480);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(metrics::margin);
    column->addWidget(new GlyphLabel(u"warning"_s, 40, box));
    QLabel *title = headingLabel(tr("Your desk could not be opened"), 6, box);
    title->setWordWrap(true);
    column->addWidget(title);
    auto *words = new QLabel(reason, box);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(words);
    column->addWidget(mutedLabel(tr("Nothing is lost: conversations and unsent work stay where they are."), box));
    auto *buttonBox = new QWidget(box);
    auto *buttons = new FlowLayout(buttonBox);
    buttons->setSpacing(metrics::gap);
    QPushButton *again = primaryButton(tr("Try again"), box);
    auto *back = new QPushButton(tr("Choose another way"), box);
    back->setAccessibleName(back->text());
    buttons->addWidget(again);
    buttons->addWidget(back);
    column->addWidget(buttonBox);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(box, 4);
    middle->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);
    connect(again, &QPushButton::clicked, this,
            [this] { QMetaObject::invokeMethod(this, &TroublePage::retryRequested, Qt::QueuedConnection); });
    connect(back, &QPushButton::clicked, this, &TroublePage::backRequested);
}

} // namespace deskbell
