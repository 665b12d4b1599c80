// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/core/timesource.h"
#include "hub/storage/readerpool.h"
#include "hub/storage/readstore.h"
#include "protocol/promise.h"

namespace deskbell::hub {

/// How long what is settled stays with the desks: it is still shown beside what is open.
constexpr int settledPromisesForDays = 14;

struct PromiseQuery {
    AgentId owner{}; ///< null: anybody's
    ConversationId conversation{};
    CustomerId customer{};
    bool all = false; ///< also the settled ones, the latest due first; otherwise the open ones, the next due first
    PageRequest page{};
};

/// Promises, for those who see their conversations. Thread-safe.
class PromiseReads
{
public:
    PromiseReads(ReaderPool &readers, const TimeSource &time)
        : m_readers(readers)
        , m_time(time)
    { }
    Q_DISABLE_COPY_MOVE(PromiseReads)

    Result<DocPage> promises(const Principal &as, const PromiseQuery &query);
    Result<Promise> promise(const Principal &as, const PromiseId &id);
    /// Of those due from \a since until now.
    Result<PromiseCounts> counts(const Principal &as, const AgentId &owner, const QDateTime &since);
    /// What goes to a desk with the conversation: the open ones and those settled lately.
    Result<QList<QByteArray>> promisesShownWith(const ConversationId &conversation);

private:
    ReaderPool &m_readers;
    const TimeSource &m_time;
};

} // namespace deskbell::hub
