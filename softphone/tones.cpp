// SPDX-License-Identifier: GPL-3.0-or-later
#include "softphone/tones.h"

#include <QList>
#include <QtEndian>

#include <cmath>
#include <numbers>

namespace deskbell::phone {

namespace {

constexpr int toneRate = 16000;

struct Note {
    double hertz = 0;
    double startS = 0;
    double lengthS = 0;
    double loudness = 0; ///< 0 to 1
    double decay = 0; ///< 1/s; 0: even
};

void add(QList<double> &samples, const Note &note)
{
    const int first = int(note.startS * toneRate);
    const int count = int(note.lengthS * toneRate);
    constexpr double fadeS = 0.01; // no click
    for (int i = 0; i < count && first + i < samples.size(); ++i) {
        const double t = double(i) / toneRate;
        const double edge = std::min({1.0, t / fadeS, (note.lengthS - t) / fadeS});
        const double phase = 2 * std::numbers::pi * note.hertz * t;
        // A little of the octave makes it a bell instead of a beep.
        const double wave = note.decay > 0 ? 0.8 * std::sin(phase) + 0.2 * std::sin(2 * phase) : std::sin(phase);
        samples[first + i] += note.loudness * edge * std::exp(-note.decay * t) * wave;
    }
}

QByteArray wav(const QList<double> &samples)
{
    QByteArray out;
    const auto put32 = [&out](quint32 value) {
        value = qToLittleEndian(value);
        out.append(reinterpret_cast<const char *>(&value), 4);
    };
    const auto put16 = [&out](quint16 value) {
        value = qToLittleEndian(value);
        out.append(reinterpret_cast<const char *>(&value), 2);
    };
    const quint32 bytes = quint32(samples.size()) * 2;
    out += "RIFF";
    put32(36 + bytes);
    out += "WAVEfmt ";
    put32(16);
    put16(1); // PCM
    put16(1); // mono
    put32(toneRate);
    put32(toneRate * 2);
    put16(2);
    put16(16);
    out += "data";
    put32(bytes);
    for (const double sample : samples) {
        put16(quint16(qint16(std::clamp(sample, -1.0, 1.0) * 32767)));
    }
    return out;
}

} // namespace

QByteArray ringTone()
{
    QList<double> samples(3 * toneRate, 0.0);
    for (const double start : {0.0, 0.5}) {
        add(samples, {.hertz = 659.26, .startS = start, .lengthS = 0.45, .loudness = 0.5, .decay = 4});
        add(samples, {.hertz = 830.61, .startS = start + 0.14, .lengthS = 0.6, .loudness = 0.5, .decay = 4});
    }
    return wav(samples);
}

QByteArray ringBackTone()
{
    QList<double> samples(5 * toneRate, 0.0);
    add(samples, {.hertz = 425, .startS = 0, .lengthS = 1, .loudness = 0.2});
    return wav(samples);
}

} // namespace deskbell::phone
