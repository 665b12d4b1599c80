// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QWidget>

namespace deskbell {

/// The first mailbox, on a page of its own.
class MailboxPage : public QWidget
{
    Q_OBJECT
public:
    explicit MailboxPage(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void added();
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    class MailboxForm *m_form;
};

} // namespace deskbell
