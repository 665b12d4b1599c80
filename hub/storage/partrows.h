// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/database.h"
#include "protocol/values.h"

#include <QList>

namespace deskbell::hub {

/// One part of a message that came cut up.
struct PartRow {
    ChannelId channel{};
    QString foreignId{};
    QString sender{};
    QString reference{};
    int total = 0;
    int number = 0;
    QString text{}; ///< may begin or end in half a surrogate pair
    QDateTime at{};
    QString joined{}; ///< the foreign id of the whole; empty: it waits
};

// Functions throw DatabaseError.

/// \returns false when the part is known already.
bool insertPart(Database &database, const PartRow &part);
/// Parts of the same sender, reference and total, waiting or not, in the order they came.
QList<PartRow> partsLike(Database &database, const PartRow &part);
/// What waits since before \a olderThan, in the order it came.
QList<PartRow> overdueParts(Database &database, const ChannelId &channel, const QDateTime &olderThan);
void markJoined(Database &database, const PartRow &part, const QString &whole);
/// Joined ones that came before \a olderThan.
void forgetJoinedParts(Database &database, const ChannelId &channel, const QDateTime &olderThan);

} // namespace deskbell::hub
