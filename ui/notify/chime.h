// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/notice.h"

#include <QByteArray>

namespace deskbell {

inline constexpr int chimeRate = 24'000; ///< samples a second, one channel, 16 bit signed little endian

/// The sound of a kind of notice, made by computing: a short run of soft bell tones, different for each kind.
/// \a loudness 0 to 1.
QByteArray chimeOf(NoticeKind kind, double loudness);

} // namespace deskbell
