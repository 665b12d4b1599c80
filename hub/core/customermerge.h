// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/values.h"

namespace deskbell::hub {

// Decisions on two customers who are one person. Pure.

/// \a into with all that \a from had. Where both say something else, \a into counts and the other is kept in the note.
Customer joinedCustomer(const Customer &into, const Customer &from);

/// What is left of \a into when \a from goes again: as it was before, with what people changed since. \a before and \a after: of
/// \a into, around the merge; \a now: what it is.
Customer separatedCustomer(const Customer &before, const Customer &after, const Customer &now, const Customer &from);

} // namespace deskbell::hub
