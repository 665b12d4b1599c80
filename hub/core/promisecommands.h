// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/commands.h"
#include "protocol/promise.h"

/// Changes of what was promised to customers. Like those of commands.h; apart, since little else knows them.
namespace deskbell::hub {

/// Whoever sees the conversation may promise. Of one that was merged it becomes a promise of the conversation in which it goes on.
/// Conflict when the id exists with other content.
struct CreatePromise {
    using Reply = Stored<Promise>;
    Principal by{};
    PromiseId id{};
    ConversationId conversation{};
    Word<PromiseKind> kind = PromiseKind::Call;
    QDateTime dueAt{};
    AgentId owner{}; ///< null: who makes it
    QString reason{};
    QString channelKind{};
    QString address{};
    QDateTime at{}; ///< when it was made, by a desk that was offline; invalid, later than now or more than a month ago: now
};

/// Only what is set changes. Stale when ifMatch is another version.
struct PatchPromise {
    using Reply = Promise;
    Principal by{};
    PromiseId id{};
    std::optional<qint64> ifMatch{};
    std::optional<QDateTime> dueAt{};
    std::optional<AgentId> owner{};
    std::optional<QString> reason{};
    std::optional<QString> channelKind{};
    std::optional<QString> address{};
    std::optional<Word<PromiseKind>> kind{};
    std::optional<Word<PromiseState>> state{};
    QString change{}; ///< the desk's own id of this change: made once, however often it comes; empty: made whenever it comes
    QDateTime at{}; ///< as above: what was kept in time at a desk that was offline counts as kept in time
};

/// The clock: marks what fell due as broken, and with \a handOver (some seconds apart) gives what belongs to those who signed off to
/// somebody who is there. \returns how many changed.
struct TickPromises {
    using Reply = int;
    bool handOver = true;
};

Result<Stored<Promise>> handle(WriteContext &context, const CreatePromise &command);
Result<Promise> handle(WriteContext &context, const PatchPromise &command);
Result<int> handle(WriteContext &context, const TickPromises &command);

} // namespace deskbell::hub
