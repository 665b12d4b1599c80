// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/wavplayer.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QThreadPool>
#include <QtEndian>

#include <algorithm>
#include <atomic>
#include <functional>

#ifdef DESKBELL_PULSE
#    include <pulse/simple.h>
#endif

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

constexpr int chunkMs = 50; ///< what is written at once; pausing and seeking take effect within it
constexpr qint64 riffHead = 12;
constexpr qint64 chunkHead = 8;
constexpr qint64 formatBytes = 16;
constexpr quint16 plainPcm = 1; // WAVE_FORMAT_PCM
constexpr int sampleBits = 16;

} // namespace

WavShape readWavShape(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray riff = file.read(riffHead);
    if (!riff.startsWith("RIFF") || riff.mid(8) != "WAVE") {
        return {};
    }
    WavShape shape;
    while (true) {
        const QByteArray head = file.read(chunkHead);
        if (head.size() < chunkHead) {
            return {};
        }
        const qint64 size = qFromLittleEndian<quint32>(head.constData() + 4);
        if (head.startsWith("fmt ")) {
            const QByteArray format = file.read(size);
            if (format.size() < formatBytes || qFromLittleEndian<quint16>(format.constData()) != plainPcm
                || qFromLittleEndian<quint16>(format.constData() + 14) != sampleBits) {
                return {};
            }
            shape.channels = qFromLittleEndian<quint16>(format.constData() + 2);
            shape.rate = qFromLittleEndian<qint32>(format.constData() + 4);
            file.skip(size % 2);
        } else if (head.startsWith("data")) {
            shape.begin = file.pos();
            // A recorder that was killed left no length: what is there is there.
            shape.bytes = std::min(size > 0 ? size : file.size(), file.size() - shape.begin);
            const bool usable = shape.rate >= 4000 && shape.rate <= 192'000 && (shape.channels == 1 || shape.channels == 2);
            return usable ? shape : WavShape{};
        } else if (!file.seek(file.pos() + size + size % 2)) {
            return {};
        }
    }
}

namespace {

/// One stretch of playing: shared with the thread that plays, so that neither waits for the other.
struct WavRun {
    QString file{};
    WavShape shape{};
    std::atomic<qint64> at = 0; ///< bytes of sound that are behind
    std::atomic<bool> stops = false;

    qint64 chunkBytes() const { return qint64(shape.rate) * chunkMs / 1000 * shape.channels * 2; }
};

#ifdef DESKBELL_PULSE

/// Until the end, or until it is to stop. \a told is called in this thread after each chunk. \returns false: no sound server took it.
bool playRun(WavRun &run, const std::function<void()> &told)
{
    const pa_sample_spec format{PA_SAMPLE_S16LE, static_cast<uint32_t>(run.shape.rate), static_cast<uint8_t>(run.shape.channels)};
    constexpr auto asTheServerLikes = static_cast<uint32_t>(-1);
    const pa_buffer_attr buffers{asTheServerLikes, static_cast<uint32_t>(run.chunkBytes()) * 3, asTheServerLikes,
                                 asTheServerLikes, asTheServerLikes};
    QFile file(run.file);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(run.shape.begin + run.at)) {
        return false;
    }
    pa_simple *stream =
        pa_simple_new(nullptr, "Deskbell", PA_STREAM_PLAYBACK, nullptr, "Recording", &format, nullptr, &buffers, nullptr);
    bool good = stream != nullptr;
    while (good && !run.stops && run.at < run.shape.bytes) {
        const QByteArray sound = file.read(std::min(run.chunkBytes(), run.shape.bytes - run.at));
        if (sound.isEmpty()) {
            break; // shorter than it said
        }
        good = pa_simple_write(stream, sound.constData(), static_cast<size_t>(sound.size()), nullptr) >= 0;
        run.at += sound.size();
        told();
    }
    if (stream) {
        run.stops ? pa_simple_flush(stream, nullptr) : pa_simple_drain(stream, nullptr);
        pa_simple_free(stream);
    }
    return good;
}

QThreadPool &wavThreads()
{
    static QThreadPool pool;
    return pool;
}

#endif

} // namespace

struct WavPlayer::Private {
    QString file{};
    WavShape shape{};
    qint64 at = 0; ///< bytes, while it does not play
    std::shared_ptr<WavRun> run{}; ///< null: does not play

    qint64 bytesBehind() const { return run ? run->at.load() : at; }
};

WavPlayer::WavPlayer(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{ }

WavPlayer::~WavPlayer()
{
    if (d->run) {
        d->run->stops = true;
    }
}

bool WavPlayer::isPossible()
{
#ifdef DESKBELL_PULSE
    return true;
#else
    return false;
#endif
}

bool WavPlayer::open(const QString &file)
{
    pause();
    d->file = file;
    d->shape = readWavShape(file);
    d->at = 0;
    return isOpen();
}

bool WavPlayer::isOpen() const { return d->shape.rate > 0; }

bool WavPlayer::isPlaying() const { return d->run != nullptr; }

qint64 WavPlayer::lengthMs() const { return d->shape.lengthMs(); }

qint64 WavPlayer::positionMs() const { return d->shape.bytes > 0 ? d->bytesBehind() * d->shape.lengthMs() / d->shape.bytes : 0; }

void WavPlayer::pause()
{
    if (d->run) {
        d->run->stops = true;
        d->at = d->run->at;
        d->run.reset();
        Q_EMIT playingChanged();
    }
}

void WavPlayer::seek(qint64 ms)
{
    if (!isOpen() || lengthMs() <= 0) {
        return;
    }
    const bool goesOn = isPlaying();
    pause();
    const qint64 frame = d->shape.channels * 2;
    d->at = std::clamp<qint64>(ms, 0, lengthMs()) * d->shape.bytes / lengthMs() / frame * frame;
    Q_EMIT moved(positionMs());
    if (goesOn) {
        play();
    }
}

void WavPlayer::finish(bool good)
{
    d->at = good ? 0 : d->run->at.load();
    d->run.reset();
    Q_EMIT moved(positionMs());
    Q_EMIT playingChanged();
    if (!good) {
        Q_EMIT failed();
    }
}

#ifdef DESKBELL_PULSE

void WavPlayer::play()
{
    if (!isOpen() || isPlaying()) {
        return;
    }
    const auto run = std::make_shared<WavRun>();
    run->file = d->file;
    run->shape = d->shape;
    run->at = d->at;
    d->run = run;
    // Only the window's thread looks whether this player is still there, and whether it still plays this.
    const auto inWindow = [run, guard = QPointer(this)](const auto &then) {
        if (auto *application = QCoreApplication::instance()) {
            QMetaObject::invokeMethod(
                application,
                [run, guard, then] {
                    if (guard && guard->d->run == run) {
                        then(*guard);
                    }
                },
                Qt::QueuedConnection);
        }
    };
    wavThreads().start([run, inWindow] {
        const bool good = playRun(*run, [&] { inWindow([](WavPlayer &player) { Q_EMIT player.moved(player.positionMs()); }); });
        inWindow([good](WavPlayer &player) { player.finish(good); });
    });
    Q_EMIT playingChanged();
}

#else

void WavPlayer::play() { Q_EMIT failed(); }

#endif

} // namespace deskbell
