// SPDX-License-Identifier: GPL-3.0-or-later
#include "softphone/callquality.h"

#include <algorithm>
#include <cmath>

namespace deskbell::phone {

namespace {

constexpr double deafDb = -80; // a live microphone in a quiet room is some -70 dBm0
constexpr int deafAfterS = 8;
constexpr int silentAfterS = 3;
constexpr int poorAfterS = 3;
constexpr int goodAfterS = 3;

bool isPoor(const SoundFacts &facts) { return facts.lossIn > 0.03 || facts.jitterMs > 60 || facts.roundTripMs > 400; }

} // namespace

Advice QualityWatch::advise(const SoundFacts &facts)
{
    if (facts.held) {
        *this = {};
        return Advice::None;
    }
    m_deafS = facts.muted || facts.microphoneDb > deafDb ? 0 : m_deafS + 1;
    m_silentS = facts.downKbit > 0.5 ? 0 : m_silentS + 1;
    m_poorS = isPoor(facts) ? m_poorS + 1 : 0;
    m_goodS = isPoor(facts) ? 0 : m_goodS + 1;
    if (m_poorS >= poorAfterS) {
        m_poor = true;
    } else if (m_goodS >= goodAfterS) {
        m_poor = false;
    }
    if (m_silentS >= silentAfterS || (facts.lossOut > 0.03 && facts.lossIn <= 0.03)) {
        return Advice::FarEnd;
    }
    if (m_poor) {
        return Advice::Network;
    }
    return m_deafS >= deafAfterS ? Advice::Microphone : Advice::None;
}

double scoreOf(const SoundFacts &facts)
{
    const double delay = facts.roundTripMs / 2 + 2 * facts.jitterMs + 40;
    double r = 93.2 - (delay < 160 ? delay / 40 : (delay - 120) / 10);
    r -= 250 * std::max(facts.lossIn, 0.0);
    r = std::clamp(r, 0.0, 93.2);
    const double mos = 1 + 0.035 * r + 0.000007 * r * (r - 60) * (100 - r);
    // MOS reaches 4.4 at best and 1 at worst: told as 0 to 5.
    return std::clamp((mos - 1) / 3.4 * 5, 0.0, 5.0);
}

double meterOf(double decibel) { return std::isfinite(decibel) ? std::clamp((decibel + 60) / 60, 0.0, 1.0) : 0; }

} // namespace deskbell::phone
