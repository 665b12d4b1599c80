// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inboxmodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace deskbell {

class ElidedLabel;
class InboxList;
class SelectionBar;

/// Title with count, search field and the list of one view.
class InboxPane : public QWidget
{
    Q_OBJECT
public:
    InboxPane(Desk &desk, UnifiedInboxModel &model, QWidget *parent = nullptr);

    InboxList &list() { return *m_list; }
    QLineEdit &searchField() { return *m_search; }
    void showView(const InboxView &view, const QString &title);
    /// A view as it was seen before, with its search and order.
    void goTo(const InboxView &view, const QString &title);
    /// What is shown now, with what is typed into the search.
    InboxView view() const;
    QString title() const { return m_viewTitle; }
    /// Goes with the account, for each view.
    void setOrder(ListOrder order);
    /// The same view with what narrows \a view.
    void narrow(const InboxView &view);
    SelectionBar *selectionBar() const { return m_selection; }
    /// Searches for "#number" and opens the hit when it stands.
    void openNumber(qint64 number);
    void focusSearch();
    /// Leaves the search; false when there was none.
    bool leaveSearch();

Q_SIGNALS:
    void orderRequested();
    void narrowRequested();
    void saveRequested();
    /// A "deskbell:" link came into the search field.
    void linkPasted(const QString &text);

private:
    QWidget *makeHead();
    void showTools();
    void applySearch();
    void openFirstHit();
    /// Below 0: not known.
    void showCount(int total);
    void showTrouble();

    Desk &m_desk;
    UnifiedInboxModel &m_model;
    ElidedLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QLineEdit *m_search = nullptr;
    InboxList *m_list = nullptr;
    SelectionBar *m_selection = nullptr;
    QToolButton *m_sort = nullptr;
    QToolButton *m_narrow = nullptr;
    QToolButton *m_save = nullptr;
    InboxView m_view{};
    QString m_viewTitle{};
    QTimer m_typing;
    bool m_openFirst = false;
};

} // namespace deskbell
