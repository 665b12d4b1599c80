// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/principal.h"
#include "hub/storage/database.h"

namespace deskbell::hub {

/// hub::maySee() as a condition on conversations c: empty for those who see everything, else it begins with " AND ". Its values
/// are appended to \a values.
inline QString visibleConversations(const Principal &as, SqlValues &values)
{
    if (as.isLead()) {
        return {};
    }
    values.emplace_back(as.agent);
    values.emplace_back(as.agent);
    return QStringLiteral(
        " AND (c.assignee_id = ? OR c.queue_id IN (SELECT v.queue_id FROM queue_members v WHERE v.agent_id = ?))");
}

} // namespace deskbell::hub
