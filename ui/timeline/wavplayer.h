// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace deskbell {

/// What a WAV file says of itself (RIFF WAVE, 16 bit PCM, one or two channels).
struct WavShape {
    int rate = 0; ///< samples a second
    int channels = 0;
    qint64 begin = 0; ///< bytes to the first sample
    qint64 bytes = 0; ///< of sound
    qint64 lengthMs() const { return rate > 0 && channels > 0 ? bytes * 1000 / (qint64(rate) * channels * 2) : 0; }
};
/// rate 0: it is none, or of another kind.
WavShape readWavShape(const QString &file);

/// Plays a recording on the system's loudspeaker from a thread of its own; nothing of it waits in the window's.
class WavPlayer : public QObject
{
    Q_OBJECT
public:
    explicit WavPlayer(QObject *parent = nullptr);
    ~WavPlayer() override;

    /// Whether this program was built with a sound server's library.
    static bool isPossible();
    /// False: that is no file it can play.
    bool open(const QString &file);
    bool isOpen() const;
    bool isPlaying() const;
    qint64 lengthMs() const;
    qint64 positionMs() const;
    void play();
    void pause();
    /// 0 to lengthMs(); goes on from there.
    void seek(qint64 ms);

Q_SIGNALS:
    void moved(qint64 positionMs);
    /// Began, paused, or reached the end (and is at the beginning again).
    void playingChanged();
    /// No sound server took it.
    void failed();

private:
    void finish(bool good);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace deskbell
