// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inboxmodel.h"

#include <QListView>
#include <QTimer>

namespace deskbell {

/// The list of conversations. Tells what a person chose; rows that move or leave by themselves choose nothing.
class InboxList : public QListView
{
    Q_OBJECT
public:
    explicit InboxList(QWidget *parent = nullptr);

    ConversationId chosen() const;
    /// Selects the row of \a id when it is in the window; chosen() says \a id either way. Emits nothing.
    void mark(const ConversationId &id);
    /// The next (1) or previous (-1) conversation; the first one when none is selected.
    void step(int delta);
    void chooseRow(int row);
    /// Those the next command acts on, in the order in which they were marked; none: it acts on the open one.
    QList<ConversationId> marked() const { return m_marked; }
    void setMarked(const QList<ConversationId> &ids);
    void toggleMark(const ConversationId &id);
    /// Marks the current row and goes on by \a delta, which is marked too; goes back over marked ones: takes the marks off.
    void extendMark(int delta);
    void setModel(QAbstractItemModel *model) override;
    QString emptyTitle{}; ///< what the empty list says, and what to do next
    QString emptyHint{};
    QString trouble{}; ///< shown instead when the list could not be filled

Q_SIGNALS:
    void conversationChosen(const deskbell::ConversationId &id);
    /// Enter or a double click.
    void conversationEntered(const deskbell::ConversationId &id);
    void marksChanged(int count);
    /// Ctrl+A.
    void allWanted();
    /// The middle button, or Ctrl and Enter.
    void windowWanted(const deskbell::ConversationId &id);
    /// What the list holds is on the screen now.
    void painted();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void settle();
    void markTo(int row);
    void paintPlaceholder();

    ConversationId m_chosen{};
    QList<ConversationId> m_marked{};
    ConversationId m_anchor{}; ///< where a stretch of marks begins
    bool m_quiet = false;
    QTimer m_minute; // times and pills count on their own
};

} // namespace deskbell
