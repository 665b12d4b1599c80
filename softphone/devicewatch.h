// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

namespace deskbell::phone {

/// Says when a sound device was plugged in or out: the telephone library looks only once. Where there is no sound server to ask (built
/// without libpulse, or none runs) it says nothing.
class DeviceWatch : public QObject
{
    Q_OBJECT
public:
    explicit DeviceWatch(QObject *parent = nullptr);
    ~DeviceWatch() override;

Q_SIGNALS:
    /// Once for all that happens within a fifth of a second: a headset is several devices. \a bothKinds: there is a microphone and a speaker.
    void changed(bool bothKinds);

private:
    struct Listener; // talks with the sound server on a thread of its own
    void connectToServer();
    void onCounted(bool bothKinds);
    void onLost();

    std::unique_ptr<Listener> m_listener;
    bool m_bothKinds = false;
    QTimer m_settle;
    QTimer m_again;
};

} // namespace deskbell::phone
