// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewsmodel.h"

#include <QListView>

namespace deskbell {

/// The views with their live counts; queues stand apart below. Narrow, it shows glyphs only.
class ViewsList : public QListView
{
    Q_OBJECT
public:
    explicit ViewsList(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    void choose(int row);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    /// Shows \a view as the chosen one, if it is there; says nothing.
    void mark(const InboxView &view);
    /// Empty: it is not in the list, or not yet.
    QString nameOf(const InboxView &view) const;

Q_SIGNALS:
    /// The right button, the menu key, or Shift and F10; \a at: on the screen.
    void menuRequested(int row, const QPoint &at);
    void viewChosen(const deskbell::InboxView &view, const QString &title);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void settle();
    static bool isSame(const InboxView &here, const InboxView &view);

    InboxView m_chosen{};
    bool m_quiet = false;
    bool m_narrow = false;
};

} // namespace deskbell
