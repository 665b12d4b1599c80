// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace deskbell {

inline constexpr int protocolVersion = 1;

/// Feature flags, exchanged in hello and welcome. A change of the contract gets one; an addition does not need one.
namespace feature {
inline constexpr char conversationHidden[] = "conversation-hidden"; ///< understands conversation.hidden; others get a resync
} // namespace feature

inline QStringList supportedFeatures() { return {QLatin1StringView(feature::conversationHidden)}; }

} // namespace deskbell
