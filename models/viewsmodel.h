// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inboxmodel.h"

#include <QAbstractListModel>

#include <memory>

namespace deskbell {

/// The views at the left: Mine, Unassigned, All open, Waiting, Snoozed, Resolved, then the agent's queues; counts live.
class ViewsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Role { View = Qt::UserRole, Count, IsQueue };
    Q_ENUM(Role)
    friend constexpr int operator+(Role role) { return static_cast<int>(role); }

    explicit ViewsModel(Desk &desk, QObject *parent = nullptr);
    ~ViewsModel() override;
    InboxView viewAt(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; ///< DisplayRole: the name, translated

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace deskbell
