// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace deskbell {

class AddressField;

/// The head of a mail: sender, To, Cc, Bcc and subject. Rows that say nothing new stay away: the sender shows when there is a
/// choice, Cc and Bcc when they have somebody or are asked for, the subject when it is changed.
class HeaderFields : public QWidget
{
    Q_OBJECT
public:
    explicit HeaderFields(Desk &desk, QWidget *parent = nullptr);

    void setSenders(const QList<Address> &senders, const QString &chosen);
    void setPeople(const QList<Address> &to, const QList<Address> &cc, const QList<Address> &bcc);
    void setSubject(const QString &subject);
    void showSubject();
    void focusTo();
    void focusSubject();
    void focusBcc();

    QList<Address> to() const;
    QList<Address> cc() const;
    QList<Address> bcc() const;
    QString subject() const;
    /// An alias' address; empty: the channel's own.
    QString from() const;
    /// Makes chips of what is typed. \returns what is wrong with an address, in words; empty: nothing.
    QString settle();
    /// The same without touching anything.
    QString trouble() const;

Q_SIGNALS:
    void edited();
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QLabel *addRow(int row, const QString &title, QWidget *field);
    void showRows();
    void placeButtons();

    QGridLayout *m_grid = nullptr;
    QComboBox *m_from = nullptr;
    AddressField *m_to = nullptr;
    AddressField *m_cc = nullptr;
    AddressField *m_bcc = nullptr;
    QLineEdit *m_subject = nullptr;
    QList<QLabel *> m_titles;
    QWidget *m_more = nullptr; ///< what adds fields, and closes them
    bool m_buttonsBelow = false;
    QToolButton *m_addCc = nullptr;
    QToolButton *m_addBcc = nullptr;
    QToolButton *m_addSubject = nullptr;
    QToolButton *m_close = nullptr;
    bool m_wantsCc = false;
    bool m_wantsBcc = false;
    bool m_wantsSubject = false;
};

} // namespace deskbell
