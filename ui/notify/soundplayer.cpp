// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/soundplayer.h"

#include "ui/notify/chime.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QThreadPool>
#include <QtConcurrentRun>

#ifdef DESKBELL_PULSE
#    include <pulse/pulseaudio.h>
#    include <pulse/simple.h>
#endif

namespace deskbell {

using namespace Qt::Literals::StringLiterals;

namespace {

#ifdef DESKBELL_PULSE

Q_LOGGING_CATEGORY(logSound, "deskbell.ui.sound")

// Ends what would hang for ever; a local server answers within milliseconds.
constexpr int patienceMs = 3000;

bool playNow(const QByteArray &pcm, const QString &device)
{
    const pa_sample_spec format{PA_SAMPLE_S16LE, chimeRate, 1};
    int error = 0;
    const QByteArray name = device.toUtf8();
    pa_simple *stream = pa_simple_new(nullptr, "Deskbell", PA_STREAM_PLAYBACK, name.isEmpty() ? nullptr : name.constData(),
                                      "Notification", &format, nullptr, nullptr, &error);
    if (!stream) {
        return false;
    }
    const bool good = pa_simple_write(stream, pcm.constData(), static_cast<size_t>(pcm.size()), &error) >= 0
        && pa_simple_drain(stream, &error) >= 0;
    pa_simple_free(stream);
    return good;
}

struct SinkQuestion {
    QList<SoundDevice> found{};
    bool done = false;
};

void takeSink(pa_context *, const pa_sink_info *info, int end, void *data)
{
    auto *question = static_cast<SinkQuestion *>(data);
    if (end != 0 || !info) {
        question->done = true;
        return;
    }
    question->found.append({.id = QString::fromUtf8(info->name), .name = QString::fromUtf8(info->description)});
}

QList<SoundDevice> askForSinks()
{
    pa_mainloop *loop = pa_mainloop_new();
    pa_context *context = pa_context_new(pa_mainloop_get_api(loop), "Deskbell");
    SinkQuestion question;
    bool asked = false;
    if (pa_context_connect(context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) >= 0) {
        for (int waited = 0; waited < patienceMs && !question.done; waited += 100) {
            if (pa_mainloop_prepare(loop, 100'000) < 0 || pa_mainloop_poll(loop) < 0 || pa_mainloop_dispatch(loop) < 0) {
                break;
            }
            const pa_context_state_t state = pa_context_get_state(context);
            if (!PA_CONTEXT_IS_GOOD(state)) {
                break;
            }
            if (state == PA_CONTEXT_READY && !std::exchange(asked, true)) {
                pa_operation_unref(pa_context_get_sink_info_list(context, &takeSink, &question));
            }
        }
        pa_context_disconnect(context);
    }
    pa_context_unref(context);
    pa_mainloop_free(loop);
    return question.found;
}

class PulsePlayer : public SoundPlayer
{
public:
    PulsePlayer() { m_pool.setMaxThreadCount(1); }

    void play(const QByteArray &pcm, const QString &device) override
    {
        m_pool.start([pcm, device] {
            // A device that was pulled out: on the system's choice rather than not at all.
            if (!playNow(pcm, device) && (device.isEmpty() || !playNow(pcm, {}))) {
                qCInfo(logSound) << "no sound server plays";
                QMetaObject::invokeMethod(
                    qApp, [] { QApplication::beep(); }, Qt::QueuedConnection);
            }
        });
    }

    QFuture<QList<SoundDevice>> devices() override { return QtConcurrent::run(&askForSinks); }

private:
    QThreadPool m_pool;
};

#else

class BeepPlayer : public SoundPlayer
{
public:
    void play(const QByteArray &, const QString &) override { QApplication::beep(); }
    QFuture<QList<SoundDevice>> devices() override { return QtFuture::makeReadyFuture(QList<SoundDevice>()); }
};

#endif

} // namespace

std::unique_ptr<SoundPlayer> makeSoundPlayer()
{
#ifdef DESKBELL_PULSE
    return std::make_unique<PulsePlayer>();
#else
    return std::make_unique<BeepPlayer>();
#endif
}

} // namespace deskbell
