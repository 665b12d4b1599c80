// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/replica/replica.h"

#include <QList>
#include <QSet>

#include <functional>

namespace deskbell {

/// The rows of an inbox list from the top down to where it was read, in its order, and what a changed conversation
/// means for them. Knows no model: says what to do to one.
class InboxWindow
{
public:
    struct Step {
        enum class Kind { None, Insert, Remove, Update, Move };
        Kind kind = Kind::None;
        int from = -1; ///< the row it has (Remove, Update, Move)
        int to = -1; ///< the row it gets (Insert; Move: counted as if it were taken out first)
    };

    /// Of an empty window only.
    void setOrder(ListOrder order) { m_order = order; }
    const QList<ConversationRow> &rows() const { return m_rows; }
    int size() const { return int(m_rows.size()); }
    bool contains(const ConversationId &id) const { return m_ids.contains(id); }
    int indexOf(const ConversationId &id) const;
    /// Rows below the last one may exist and are not here.
    bool moreBelow() const { return m_moreBelow; }
    void setMoreBelow(bool more) { m_moreBelow = more; }
    std::optional<ListPosition> end() const;
    /// A row of that key would stand within what is loaded.
    bool reaches(const ConversationKey &key, const ConversationId &id) const;

    /// What \a row (nullopt: gone, or not of this view) means.
    Step stepFor(const ConversationId &id, const std::optional<ConversationRow> &row) const;
    void insert(int at, const ConversationRow &row);
    void removeAt(int at);
    void replace(int at, const ConversationRow &row) { m_rows[at] = row; }
    void clear();

private:
    ListPosition positionOf(const ConversationRow &row) const;
    int placeFor(const ConversationRow &row) const;

    QList<ConversationRow> m_rows;
    QSet<ConversationId> m_ids;
    ListOrder m_order = ListOrder::Recent;
    bool m_moreBelow = false;
};

} // namespace deskbell
