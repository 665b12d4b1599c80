// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/writecontext.h"

namespace deskbell::hub {

/// What was found out about a customer besides their record.
struct LikenessClues {
    QStringList numbers{}; ///< E.164, from signatures
    QStringList addresses{}; ///< mail addresses they only typed
};

/// Keeps by what others like \a customer are found, and proposes those who may be the same: stored in the younger one's document and
/// announced. Each pair once. \a customer follows when it is that one. \returns whether \a customer was written.
bool lookForLikeness(WriteContext &context, Customer &customer, const LikenessClues &clues = {});

/// After its record changed: only by what it is found.
void refreshLikeness(WriteContext &context, const Customer &customer);

/// The numbers in a signature, where there is a region to read them by.
QStringList clueNumbers(WriteContext &context, const Channel &channel, const QString &text, const QString &visible);

} // namespace deskbell::hub
