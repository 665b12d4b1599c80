// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>

#include <memory>

namespace deskbell {

struct SoundDevice {
    QString id{}; ///< empty: the system's choice
    QString name{};
};

/// Plays short sounds without holding anybody up. Where no sound server is to be had the application beeps.
class SoundPlayer
{
public:
    virtual ~SoundPlayer() = default;
    /// 16 bit signed little endian, one channel, chimeRate. Returns at once.
    virtual void play(const QByteArray &pcm, const QString &device) = 0;
    /// What can be played on, besides the system's choice. Answers when the sound server has.
    virtual QFuture<QList<SoundDevice>> devices() = 0;
};

/// On PulseAudio or PipeWire where built with it, else a beep.
std::unique_ptr<SoundPlayer> makeSoundPlayer();

} // namespace deskbell
