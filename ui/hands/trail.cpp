// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hands/trail.h"

namespace deskbell {
namespace {

constexpr qsizetype longestTrail = 200;

} // namespace

void Trail::visit(const TrailPlace &place)
{
    if (m_at >= 0 && m_places.at(m_at) == place) {
        return;
    }
    // A view that opens and then shows its first conversation is one place.
    const bool completes = m_at >= 0 && m_places.at(m_at).view == place.view && m_places.at(m_at).conversation.isNull();
    m_places.resize(m_at + (completes ? 0 : 1));
    m_places.append(place);
    if (m_places.size() > longestTrail) {
        m_places.removeFirst();
    }
    m_at = m_places.size() - 1;
}

std::optional<TrailPlace> Trail::back() { return canGoBack() ? std::optional(m_places.at(--m_at)) : std::nullopt; }

std::optional<TrailPlace> Trail::ahead() { return canGoAhead() ? std::optional(m_places.at(++m_at)) : std::nullopt; }

} // namespace deskbell
