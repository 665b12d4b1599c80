// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/storage/database.h"
#include "protocol/values.h"

#include <optional>

namespace deskbell::hub {

/// A message that waits to be handed over, or whose hand-over a person has to decide on. Gone once it was sent.
struct OutboxRow {
    MessageId message{};
    ChannelId channel{};
    QString state{}; ///< "queued", "sending", "stopped"
    QDateTime dueAt{};
    int attempt = 0;
    QString claim{};
    QDateTime claimedUntil{};
    bool mayHaveBeenSent = false;
    QList<Address> bcc{};
};

// Functions throw DatabaseError.
std::optional<OutboxRow> loadOutboxRow(Database &database, const MessageId &message);
/// Queued and due, or sending with a claim that ran out (with \a takeOver: any claim); the longest due first. Rows another hub
/// writes just now are skipped.
QList<OutboxRow> dueOutboxRows(Database &database, const ChannelId &channel, const QDateTime &now, int limit, bool takeOver);
/// Messages of a channel that were not sent.
QList<MessageId> unsentMessages(Database &database, const ChannelId &channel);
void insertOutboxRow(Database &database, const OutboxRow &row);
void updateOutboxRow(Database &database, const OutboxRow &row);
void deleteOutboxRow(Database &database, const MessageId &message);

} // namespace deskbell::hub
