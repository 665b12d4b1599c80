// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/promises/promiselistmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedLayout;
class QToolButton;

namespace deskbell {

/// The due list: what is promised, the next due first. Stands where the inbox list stands.
class PromisesPane : public QWidget
{
    Q_OBJECT
public:
    PromisesPane(Desk &desk, PromiseListModel &model, QWidget *parent = nullptr);

    QListView &list() { return *m_list; }
    /// The row the keys act on; null: none.
    PromiseId current() const;
    void step(int rows);
    void focusList();

Q_SIGNALS:
    /// The row is looked at, or entered.
    void conversationChosen(const deskbell::ConversationId &id);
    void conversationEntered(const deskbell::ConversationId &id);
    /// "kept", "move" or "cancel", of the current row.
    void commandWanted(const QString &command);

private:
    void showCounts();
    void askCounts();
    void showMenu(const QPoint &at);
    bool eventFilter(QObject *watched, QEvent *event) override;

    Desk &m_desk;
    PromiseListModel &m_model;
    QListView *m_list;
    QLabel *m_count;
    QLabel *m_week;
    QLabel *m_empty;
    QToolButton *m_all;
    QStackedLayout *m_body;
    bool m_asking = false;
};

} // namespace deskbell
