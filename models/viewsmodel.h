// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inboxmodel.h"

#include <QAbstractListModel>

#include <memory>

namespace deskbell {

/// The views at the left: Mine, Unassigned, All open, Waiting, Snoozed, Resolved, then the saved views in the agent's own order,
/// then the agent's queues; counts live.
class ViewsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Role { View = Qt::UserRole, Count, IsQueue, SavedId, IsShared };
    Q_ENUM(Role)
    friend constexpr int operator+(Role role) { return static_cast<int>(role); }

    explicit ViewsModel(Desk &desk, QObject *parent = nullptr);
    ~ViewsModel() override;
    InboxView viewAt(int row) const;
    /// The saved view of that row; a null id: it is none.
    Preset presetAt(int row) const;
    int rowOf(const PresetId &id) const; ///< -1: not there
    /// Moves a saved view by \a delta places among the saved ones. The order goes with the account.
    void moveSaved(int row, int delta);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; ///< DisplayRole: the name, translated

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace deskbell
