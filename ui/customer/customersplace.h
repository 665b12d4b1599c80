// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/desk.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace deskbell {

class CustomerPage;

/// All customers of the desk: found by words, those who may be somebody else to look at, and one of them to read and change.
class CustomersPlace : public QWidget
{
    Q_OBJECT
public:
    explicit CustomersPlace(Desk &desk, QWidget *parent = nullptr);

    /// Asks the hub anew.
    void refresh();
    void show(const CustomerId &id);
    void focusSearch();
    /// What was asked of the hub is here.
    bool isSettled() const { return m_answered == m_asked; }
    void makeNew();
    CustomerPage &page() { return *m_page; }
    QListWidget &list() { return *m_list; }

Q_SIGNALS:
    void noticed(const QString &text);
    void done(const QString &text);
    void conversationWanted(const deskbell::ConversationId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void take(int asked, const Result<QByteArray> &answer);
    void fill(const QList<Customer> &customers);
    void choose();

    Desk &m_desk;
    QLineEdit *m_search;
    QPushButton *m_review;
    QListWidget *m_list;
    QWidget *m_side = nullptr; ///< the list and what narrows it
    class QLabel *m_hint;
    CustomerPage *m_page;
    QTimer m_wait;
    CustomerId m_wanted{};
    int m_asked = 0;
    int m_answered = 0;
};

} // namespace deskbell
