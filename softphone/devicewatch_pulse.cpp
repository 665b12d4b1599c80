// SPDX-License-Identifier: GPL-3.0-or-later
#include "softphone/devicewatch.h"

#include <pulse/pulseaudio.h>

namespace deskbell::phone {

using namespace std::chrono_literals;

namespace {

constexpr auto settleTime = 200ms;
constexpr auto againAfter = 5s;

} // namespace

/// Its callbacks come on the sound server's thread: they only hand on to ours.
struct DeviceWatch::Listener {
    explicit Listener(DeviceWatch &watch)
        : owner(watch)
        , loop(pa_threaded_mainloop_new())
        , context(pa_context_new(pa_threaded_mainloop_get_api(loop), "Deskbell phone"))
    {
        pa_context_set_state_callback(context, &Listener::onState, this);
        pa_context_set_subscribe_callback(context, &Listener::onSubscribed, this);
    }
    ~Listener()
    {
        pa_threaded_mainloop_stop(loop);
        pa_context_set_state_callback(context, nullptr, nullptr);
        pa_context_disconnect(context);
        pa_context_unref(context);
        pa_threaded_mainloop_free(loop);
    }
    Q_DISABLE_COPY_MOVE(Listener)

    bool start()
    {
        // No server is started by asking for one.
        return pa_context_connect(context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) >= 0
            && pa_threaded_mainloop_start(loop) >= 0;
    }
    static void onState(pa_context *context, void *data)
    {
        auto &listener = *static_cast<Listener *>(data);
        const pa_context_state_t state = pa_context_get_state(context);
        if (state == PA_CONTEXT_READY) {
            const auto what = pa_subscription_mask_t(PA_SUBSCRIPTION_MASK_SINK | PA_SUBSCRIPTION_MASK_SOURCE);
            if (pa_operation *asked = pa_context_subscribe(context, what, nullptr, nullptr)) {
                pa_operation_unref(asked);
            }
            listener.count();
        } else if (state == PA_CONTEXT_FAILED || state == PA_CONTEXT_TERMINATED) {
            QMetaObject::invokeMethod(&listener.owner, &DeviceWatch::onLost, Qt::QueuedConnection);
        }
    }
    static void onSubscribed(pa_context *, pa_subscription_event_type_t type, uint32_t, void *data)
    {
        // A change is a volume or a state; only what comes and goes matters here.
        if ((type & PA_SUBSCRIPTION_EVENT_TYPE_MASK) != PA_SUBSCRIPTION_EVENT_CHANGE) {
            static_cast<Listener *>(data)->count();
        }
    }
    /// Asks what is there now, first for the microphones, then for the speakers; what the server answers comes in its order.
    void count()
    {
        const auto forget = [](pa_operation *asked) {
            if (asked != nullptr) {
                pa_operation_unref(asked);
            }
        };
        forget(pa_context_get_source_info_list(context, &Listener::onSource, this));
        forget(pa_context_get_sink_info_list(context, &Listener::onSink, this));
    }
    static void onSource(pa_context *, const pa_source_info *source, int end, void *data)
    {
        auto &listener = *static_cast<Listener *>(data);
        if (end == 0 && source != nullptr && source->monitor_of_sink == PA_INVALID_INDEX) {
            ++listener.sources;
        }
    }
    static void onSink(pa_context *, const pa_sink_info *, int end, void *data)
    {
        auto &listener = *static_cast<Listener *>(data);
        if (end == 0) {
            ++listener.sinks;
            return;
        }
        const bool both = listener.sources > 0 && listener.sinks > 0;
        listener.sources = 0;
        listener.sinks = 0;
        QMetaObject::invokeMethod(
            &listener.owner, [watch = &listener.owner, both] { watch->onCounted(both); }, Qt::QueuedConnection);
    }

    int sources = 0; ///< counted so far, on the sound server's thread
    int sinks = 0;
    DeviceWatch &owner;
    pa_threaded_mainloop *loop;
    pa_context *context;
};

DeviceWatch::DeviceWatch(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    m_again.setSingleShot(true);
    m_again.setInterval(againAfter);
    connect(&m_settle, &QTimer::timeout, this, [this] { Q_EMIT changed(m_bothKinds); });
    connect(&m_again, &QTimer::timeout, this, &DeviceWatch::connectToServer);
    connectToServer();
}

DeviceWatch::~DeviceWatch() = default;

void DeviceWatch::connectToServer()
{
    m_listener = std::make_unique<Listener>(*this);
    if (!m_listener->start()) {
        onLost();
    }
}

void DeviceWatch::onCounted(bool bothKinds)
{
    m_bothKinds = bothKinds;
    m_settle.start();
}

/// The server ended: what was there is gone for now. There is nothing to look at until it is back.
void DeviceWatch::onLost()
{
    m_listener.reset();
    m_again.start();
}

} // namespace deskbell::phone
