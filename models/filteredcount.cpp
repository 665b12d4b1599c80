// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filteredcount.h"

#include "client/answers.h"

namespace deskbell {

FilteredCount::FilteredCount(Replica &replica, QObject *parent)
    : QObject(parent)
    , m_replica(replica)
{ }

void FilteredCount::setFilter(const std::optional<ConversationFilter> &filter)
{
    std::optional<ConversationFilter> counted = filter;
    if (counted) {
        counted->order = ListOrder::Recent; // the order changes no count
    }
    if (m_filter != counted) {
        m_filter = counted;
        ask();
    }
}

void FilteredCount::ask()
{
    m_asked.cancel();
    m_known.reset();
    m_meanwhile.clear();
    ++m_round;
    m_counting = false;
    if (!m_filter || m_filter->isCounted() || !m_replica.isOpen()) {
        return;
    }
    m_counting = true;
    m_asked = m_replica.countAt(*m_filter);
    whenAnswered(m_asked, this, [this, round = m_round](const Replica::Counted &counted) {
        if (round == m_round) {
            takeCount(counted);
        }
    });
}

void FilteredCount::takeCount(Replica::Counted counted)
{
    m_counting = false;
    m_known = counted;
    const QList<ChangeSet> meanwhile = std::exchange(m_meanwhile, {});
    for (const ChangeSet &changes : meanwhile) {
        follow(changes);
    }
    Q_EMIT known();
}

std::optional<qint64> FilteredCount::value() const
{
    if (!m_filter || !m_replica.isOpen()) {
        return std::nullopt;
    }
    if (m_filter->isCounted()) {
        return m_replica.count(*m_filter);
    }
    return m_known ? std::optional(m_known->count) : std::nullopt;
}

void FilteredCount::take(const ChangeSet &changes)
{
    if (changes.everything || (!m_known && !m_counting)) { // the replica was closed when it was to be counted
        ask();
    } else if (m_known) {
        follow(changes);
    } else if (!changes.conversations.isEmpty()) {
        m_meanwhile.append(changes);
    }
}

void FilteredCount::follow(const ChangeSet &changes)
{
    if (changes.commit <= m_known->commit) {
        return;
    }
    for (const ConversationChange &change : changes.conversations) {
        m_known->count -= change.before && m_filter->matches(*change.before) ? 1 : 0;
        m_known->count += change.after && m_filter->matches(*change.after) ? 1 : 0;
    }
}

} // namespace deskbell
