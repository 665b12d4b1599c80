// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sizes in device-independent pixels, on a grid of four.
namespace deskbell::metrics {
inline constexpr int step = 4;
inline constexpr int gap = 8;
inline constexpr int margin = 12;
inline constexpr int page = 24;
inline constexpr int rowHeight = 56;
inline constexpr int icon = 20;
inline constexpr int smallIcon = 16;
inline constexpr int railWidth = 56;
inline constexpr int barHeight = 52;
inline constexpr int radius = 8;
/// Lines of mail longer than this are hard to read.
inline constexpr int readingWidth = 860;
} // namespace deskbell::metrics
