// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/writecontext.h"

namespace deskbell::hub {

// Functions throw DatabaseError.

/// Locks the row until the transaction ends.
std::optional<Customer> loadCustomer(WriteContext &context, const CustomerId &id);
QString customerFingerprint(Database &database, const CustomerId &id);
/// Whose identity it is; null: nobody's.
CustomerId findIdentity(Database &database, const QString &kind, const QString &value);
/// Stores, indexes, and announces customer.created. Its identities must be free.
void insertCustomer(WriteContext &context, const Actor &actor, const Customer &customer, const QString &fingerprint = {});
/// Counts the version up, stores with its identities, indexes, and announces customer.updated.
void updateCustomer(WriteContext &context, const Actor &actor, Customer &customer);

} // namespace deskbell::hub
