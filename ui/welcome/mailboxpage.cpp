// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/mailboxpage.h"

#include "ui/style/metrics.h"
#include "ui/style/widgets.h"
#include "ui/welcome/mailboxform.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace deskbell {

MailboxPage::MailboxPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(area);
    auto *box = new QWidget(page);
    box->setMaximumWidth(620);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::margin);
    column->addWidget(headingLabel(tr("Add your mailbox"), 8, box));
    column->addWidget(
        mutedLabel(tr("Deskbell reads the inbox of this address and answers in its name. Mail stays in the mailbox; the password "
                      "is kept sealed on this computer."),
                   box));
    m_form = new MailboxForm(desk, box);
    column->addWidget(m_form);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(box, 6);
    middle->addStretch(1);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(metrics::page, metrics::page, metrics::page, metrics::page);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);
    area->setWidget(page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    connect(m_form, &MailboxForm::added, this, &MailboxPage::added);
    connect(m_form, &MailboxForm::cancelled, this, &MailboxPage::cancelled);
}

void MailboxPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous()) { // a window that comes back keeps the focus where it was
        m_form->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace deskbell
