// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/core/principal.h"

namespace deskbell::hub {

bool maySee(const Principal &principal, const QSet<QueueId> &memberOf, const Scope &scope)
{
    if (principal.isLead()) {
        return true;
    }
    if (scope.assignee && scope.assignee == principal.agent) {
        return true;
    }
    return scope.queue && memberOf.contains(scope.queue);
}

} // namespace deskbell::hub
