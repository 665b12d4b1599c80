// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inboxmodel.h"

#include <QList>
#include <QString>

#include <optional>

namespace deskbell {

/// Where an agent was: a view and the conversation open in it.
struct TrailPlace {
    InboxView view{};
    QString title{};
    ConversationId conversation{};
    bool operator==(const TrailPlace &other) const { return view == other.view && conversation == other.conversation; }
};

/// What was seen, to go back and forward through. Holds the newest 200. Pure.
class Trail
{
public:
    /// The agent is here now. The same place again is no step; what lay ahead is forgotten.
    void visit(const TrailPlace &place);
    std::optional<TrailPlace> back();
    std::optional<TrailPlace> ahead();
    bool canGoBack() const { return m_at > 0; }
    bool canGoAhead() const { return m_at + 1 < m_places.size(); }

private:
    QList<TrailPlace> m_places;
    qsizetype m_at = -1;
};

} // namespace deskbell
