// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/database.h"

#include <QStringList>

namespace deskbell::hub {

/// What a row of the index is about: a message (all three, or without customer), a conversation's subject (no message),
/// or a customer (only that).
struct SearchSubject {
    CustomerId customer{};
    ConversationId conversation{};
    MessageId message{};
};

/// Adds one row with the folded words of \a texts; rows with equal subject stay.
void indexWords(Database &database, const SearchSubject &subject, const QStringList &texts);
/// Takes the rows of a conversation's subject or of a customer out of the results.
void forgetWords(Database &database, const SearchSubject &subject);

/// A condition on search_rows s (joined as needed) that is true for rows with all \a words, the last as a prefix.
/// The one value it needs is matchValue().
QString matchCondition(Dialect dialect);
/// The same among the newest rows that match only: a word that is everywhere must not cost the whole index.
QString newestMatchCondition(Dialect dialect);
QString matchValue(Dialect dialect, const QStringList &words);

} // namespace deskbell::hub
