// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace deskbell::phone {

/// Two soft notes and a pause, to be repeated: a mono 16-bit WAV of 16 kHz, 3 s.
QByteArray ringTone();
/// 425 Hz, 1 s on and 4 s off (ITU-T E.180, the most usual in Europe), to be repeated.
QByteArray ringBackTone();

} // namespace deskbell::phone
