// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

#include <chrono>

namespace deskbell::gallery {

/// A JPEG that looks as busy as a photograph. \a seed: another one.
QByteArray samplePicture(const QSize &size, int seed);
/// A WAV file (16 bit PCM, one channel, 8 kHz) with something to hear in it.
QByteArray sampleSound(std::chrono::seconds length);

} // namespace deskbell::gallery
