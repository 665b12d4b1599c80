// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/handlers/support.h"
#include "hub/storage/customeroperations.h"

namespace deskbell::hub {

/// \a customer lives on in another one: nothing is to be said of it, or to happen with it, any more.
Error customerMergedAlready(const Customer &customer);
/// What UndoEvent does with operations of customers. \a reply.conversation has a null id and the customer to look at now, or is the
/// conversation that was continued.
Result<MergeConversations::Reply> undoCustomerOperation(WriteContext &context, const Principal &by,
                                                        const CustomerOperation &operation);

} // namespace deskbell::hub
