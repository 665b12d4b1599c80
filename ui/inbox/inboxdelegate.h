// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStyledItemDelegate>

namespace deskbell {

/// Paints a row of the inbox from layOutInboxRow().
class InboxDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit InboxDelegate(QObject *parent = nullptr);
    /// The moment "4m" and the pills are counted from; invalid: the wall clock.
    void setNow(const QDateTime &now) { m_now = now; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QDateTime m_now{};
};

} // namespace deskbell
