// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace deskbell {

/// Makes a link that opens a chat in which the customer is known, shows it, and says what it does. Enter copies it, Escape leaves.
class StartLinkDialog : public QDialog
{
    Q_OBJECT
public:
    StartLinkDialog(Desk &desk, const Channel &channel, const Customer &customer, QWidget *parent);

    QLineEdit &link() { return *m_link; }
    QPushButton &copyButton() { return *m_copy; }
    /// What the dialog says of the link, or why there is none.
    QString words() const;
    /// Why the hub makes no link, for people.
    static QString whyNot(const Error &error);

Q_SIGNALS:
    /// It is in the clipboard; for people.
    void copied(const QString &text);

private:
    void ask();
    void copy();

    Desk &m_desk;
    Channel m_channel;
    Customer m_customer;
    QLineEdit *m_link;
    QLabel *m_words;
    QPushButton *m_copy;
    QPushButton *m_again;
};

} // namespace deskbell
