// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filteredcount.h"

namespace deskbell {

void FilteredCount::setFilter(const std::optional<ConversationFilter> &filter)
{
    std::optional<ConversationFilter> counted = filter;
    if (counted) {
        counted->order = ListOrder::Recent; // the order changes no count
    }
    if (m_filter != counted) {
        m_filter = counted;
        m_known.reset();
    }
}

bool FilteredCount::isKnown() const { return !m_filter || !m_replica->isOpen() || m_filter->isCounted() || m_known; }

qint64 FilteredCount::value() const
{
    if (!m_filter || !m_replica->isOpen()) {
        return 0;
    }
    if (m_filter->isCounted()) {
        return m_replica->count(*m_filter);
    }
    if (!m_known) {
        m_known = m_replica->countAt(*m_filter);
    }
    return m_known->count;
}

void FilteredCount::take(const ChangeSet &changes)
{
    if (changes.everything) {
        m_known.reset();
    }
    if (!m_known || changes.commit <= m_known->commit) {
        return;
    }
    for (const ConversationChange &change : changes.conversations) {
        m_known->count -= change.before && m_filter->matches(*change.before) ? 1 : 0;
        m_known->count += change.after && m_filter->matches(*change.after) ? 1 : 0;
    }
}

} // namespace deskbell
