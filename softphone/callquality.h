// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/phonewire.h"

namespace deskbell::phone {

/// What is measured of one call in one second.
struct SoundFacts {
    double lossIn = 0; ///< 0 to 1
    double lossOut = 0;
    double jitterMs = 0;
    double roundTripMs = 0;
    double microphoneDb = -120; ///< dBm0, about -120 (digital silence) to 0
    double speakerDb = -120;
    double downKbit = 0; ///< of sound packets that came in this second, kbit/s
    bool muted = false;
    bool held = false; ///< by either side: silence is meant
};

/// Says what to do, and only when it goes on: a pause for breath is no broken microphone.
class QualityWatch
{
public:
    /// Once a second.
    Advice advise(const SoundFacts &facts);

private:
    int m_deafS = 0; ///< seconds without any sound from the microphone
    int m_silentS = 0; ///< seconds without packets from the far end
    int m_poorS = 0; ///< seconds of a poor network
    int m_goodS = 0;
    bool m_poor = false;
};

/// 0 (unusable) to 5 (as if side by side), by the E-model's simplified form (ITU-T G.107, as in RFC 3611's MOS): delay and loss.
double scoreOf(const SoundFacts &facts);

/// dBm0 as a share of a meter: -60 and below 0, 0 dB 1.
double meterOf(double decibel);

} // namespace deskbell::phone
