// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/chime.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace deskbell {

namespace {

struct Tone {
    double hertz = 0;
    double begin = 0; ///< seconds
    double ring = 0.3; ///< seconds until it has faded to a third
};

// Rising for what is good to know, repeated for what presses. Pitches of an A major chord: they go together when two meet.
std::vector<Tone> tonesOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Mine: return {{659.26, 0.0, 0.22}, {880.0, 0.12, 0.32}};
    case NoticeKind::MyQueue: return {{554.37, 0.0, 0.24}};
    case NoticeKind::Mention: return {{880.0, 0.0, 0.14}, {1108.73, 0.09, 0.14}, {1318.51, 0.18, 0.3}};
    case NoticeKind::DueSoon: return {{659.26, 0.0, 0.16}, {659.26, 0.22, 0.3}};
    case NoticeKind::Escalated: return {{880.0, 0.0, 0.12}, {659.26, 0.16, 0.12}, {880.0, 0.34, 0.12}, {659.26, 0.5, 0.3}};
    }
    return {};
}

constexpr double attackSeconds = 0.006;
constexpr double tail = 3.0; // of a tone's ring: quieter than anybody hears

/// A bell: the tone and two partials that fade sooner.
double bell(const Tone &tone, double at)
{
    const double angle = 2 * std::numbers::pi * tone.hertz * at;
    const double fade = std::exp(-at / tone.ring);
    const double attack = std::min(1.0, at / attackSeconds);
    return attack * fade * (std::sin(angle) + 0.28 * fade * std::sin(2 * angle) + 0.12 * fade * fade * std::sin(3.01 * angle));
}

} // namespace

QByteArray chimeOf(NoticeKind kind, double loudness)
{
    const std::vector<Tone> tones = tonesOf(kind);
    double seconds = 0;
    for (const Tone &tone : tones) {
        seconds = std::max(seconds, tone.begin + tail * tone.ring);
    }
    const int samples = static_cast<int>(seconds * chimeRate);
    QByteArray pcm(samples * 2, Qt::Uninitialized);
    const double strength = 0.5 * std::clamp(loudness, 0.0, 1.0);
    for (int i = 0; i < samples; ++i) {
        const double at = double(i) / chimeRate;
        double value = 0;
        for (const Tone &tone : tones) {
            if (at >= tone.begin) {
                value += bell(tone, at - tone.begin);
            }
        }
        // No click at the end.
        const double left = double(samples - i) / chimeRate;
        value *= strength * std::min(1.0, left / 0.02);
        const auto sample = static_cast<qint16>(std::lround(std::clamp(value, -1.0, 1.0) * 32'767));
        qToLittleEndian(sample, pcm.data() + static_cast<qsizetype>(2) * i);
    }
    return pcm;
}

} // namespace deskbell
