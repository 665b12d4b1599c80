// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inboxwindow.h"

#include <algorithm>

namespace deskbell {

ListPosition InboxWindow::positionOf(const ConversationRow &row) const
{
    return {.at = sortValue(row.key, m_order), .id = row.conversation.id.value};
}

int InboxWindow::indexOf(const ConversationId &id) const
{
    if (!m_ids.contains(id)) {
        return -1;
    }
    const auto it =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const ConversationRow &row) { return row.conversation.id == id; });
    return int(it - m_rows.begin());
}

std::optional<ListPosition> InboxWindow::end() const
{
    if (m_rows.isEmpty()) {
        return std::nullopt;
    }
    return positionOf(m_rows.last());
}

bool InboxWindow::reaches(const ConversationKey &key, const ConversationId &id) const
{
    const auto last = end();
    return !m_moreBelow || (last && standsBefore({.at = sortValue(key, m_order), .id = id.value}, *last, m_order));
}

int InboxWindow::placeFor(const ConversationRow &row) const
{
    const auto place =
        std::lower_bound(m_rows.begin(), m_rows.end(), row, [this](const ConversationRow &a, const ConversationRow &b) {
            return standsBefore(positionOf(a), positionOf(b), m_order);
        });
    return int(place - m_rows.begin());
}

InboxWindow::Step InboxWindow::stepFor(const ConversationId &id, const std::optional<ConversationRow> &row) const
{
    const int from = indexOf(id);
    if (!row) {
        return from < 0 ? Step{} : Step{.kind = Step::Kind::Remove, .from = from};
    }
    int to = placeFor(*row);
    if (from < 0) {
        // Past the last row begins what is not loaded: it will come with its page.
        return to == size() && m_moreBelow ? Step{} : Step{.kind = Step::Kind::Insert, .to = to};
    }
    if (m_rows[from] == *row) {
        return {};
    }
    if (positionOf(m_rows[from]) == positionOf(*row)) {
        return {.kind = Step::Kind::Update, .from = from, .to = from};
    }
    if (to == size() && m_moreBelow) {
        return {.kind = Step::Kind::Remove, .from = from};
    }
    if (to > from) {
        --to;
    }
    return {.kind = to == from ? Step::Kind::Update : Step::Kind::Move, .from = from, .to = to};
}

void InboxWindow::insert(int at, const ConversationRow &row)
{
    m_rows.insert(at, row);
    m_ids.insert(row.conversation.id);
}

void InboxWindow::removeAt(int at)
{
    m_ids.remove(m_rows[at].conversation.id);
    m_rows.removeAt(at);
}

void InboxWindow::clear()
{
    m_rows.clear();
    m_ids.clear();
    m_moreBelow = false;
}

} // namespace deskbell
