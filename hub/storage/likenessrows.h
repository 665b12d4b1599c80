// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/database.h"
#include "protocol/values.h"

namespace deskbell::hub {

// By what customers who may be one person are found, and what was said to that. Functions throw DatabaseError.

/// Makes the rows of \a customer agree with \a keys.
void setLikenessKeys(Database &database, const CustomerId &customer, const QStringList &keys);
/// Adds one.
void addLikenessKey(Database &database, const CustomerId &customer, const QString &key);
/// Those of \a customer that begin with \a prefix, without it.
QStringList likenessKeysOf(Database &database, const CustomerId &customer, const QString &prefix);
/// Others who have a key in common with \a customer; a key that many have says nothing. At most \a limit.
QList<CustomerId> likeCustomers(Database &database, const CustomerId &customer, const QStringList &keys, int limit);

/// \returns false when the pair was asked about before.
bool openProposal(Database &database, const CustomerId &a, const CustomerId &b, const QDateTime &at);
/// A person said that the two are not one.
bool isProposalRefused(Database &database, const CustomerId &a, const CustomerId &b);
/// \a state: accepted, refused. The pair is never asked about again.
void settleProposal(Database &database, const CustomerId &a, const CustomerId &b, const QString &state, const QDateTime &at);

} // namespace deskbell::hub
