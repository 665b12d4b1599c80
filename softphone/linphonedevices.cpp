// SPDX-License-Identifier: GPL-3.0-or-later
// Microphone, speaker and bell.
#include "softphone/linphoneengine.h"

#include <QDir>

namespace deskbell::phone {

using namespace Qt::Literals::StringLiterals;
using Capabilities = linphone::AudioDevice::Capabilities;

namespace {

/// ALSA always lists a "default", also where there is no sound card at all.
bool hasSoundCard() { return !QDir(u"/dev/snd"_s).entryList({u"pcm*"_s}, QDir::System | QDir::Files).isEmpty(); }

/// 50 is as it comes, 100 is 20 dB more, 1 is 20 dB less, 0 is silence.
float decibelOf(int level) { return level == 0 ? -100.0F : float(level - 50) * 0.4F; }

bool isThere(const QList<Device> &devices, const QString &id)
{
    return std::any_of(devices.begin(), devices.end(), [&id](const Device &device) { return device.id == id; });
}

} // namespace

void LinphoneEngine::onAudioDevicesListUpdated(const std::shared_ptr<linphone::Core> &)
{
    const Devices before = m_devices;
    readDevices();
    if (m_devices != before) {
        useDevices();
    }
}

void LinphoneEngine::reloadDevices(bool bothKinds)
{
    // The library falls over a call whose last microphone or speaker is gone: then it keeps what it has, silent, until one is back.
    const bool files = !m_options.playFile.isEmpty();
    if (files || (!bothKinds && m_core->getCallsNb() > 0)) {
        m_reloadLater = !files;
        return;
    }
    m_reloadLater = false;
    const Devices before = m_devices;
    m_core->reloadSoundDevices();
    readDevices();
    if (m_devices != before) {
        useDevices();
    }
}

bool LinphoneEngine::hasMicrophone() const { return !m_options.playFile.isEmpty() || !m_devices.inputs.isEmpty(); }

void LinphoneEngine::readDevices()
{
    const auto all = m_core->getExtendedAudioDevices();
    const bool pulse =
        std::any_of(all.begin(), all.end(), [](const auto &device) { return device->getDriverName() == "PulseAudio"; });
    m_devices.inputs.clear();
    m_devices.outputs.clear();
    for (const auto &device : all) {
        // Beside a sound server ALSA names the same cards once more, and takes them away from it.
        const bool direct = device->getDriverName() == "ALSA";
        if (direct && (pulse || !hasSoundCard())) {
            continue;
        }
        const Device shown{.id = QString::fromStdString(device->getId()),
                           .name = QString::fromStdString(device->getDeviceName())};
        if (device->hasCapability(Capabilities::CapabilityRecord) && !isThere(m_devices.inputs, shown.id)) {
            m_devices.inputs.append(shown);
        }
        if (device->hasCapability(Capabilities::CapabilityPlay) && !isThere(m_devices.outputs, shown.id)) {
            m_devices.outputs.append(shown);
        }
    }
}

std::shared_ptr<linphone::AudioDevice> LinphoneEngine::deviceOf(const QString &id, Capabilities capability) const
{
    const auto all = m_core->getExtendedAudioDevices();
    const auto device = std::find_if(all.begin(), all.end(), [&](const auto &each) {
        return QString::fromStdString(each->getId()) == id && each->hasCapability(capability);
    });
    return device == all.end() ? nullptr : *device;
}

/// Takes what is chosen if it is there, else the first there is; also in calls that are up.
void LinphoneEngine::useDevices()
{
    const auto pick = [](const QList<Device> &there, const QString &wished, const QString &otherwise) {
        if (isThere(there, wished)) {
            return wished;
        }
        return isThere(there, otherwise) ? otherwise : there.isEmpty() ? QString() : there.constFirst().id;
    };
    const auto input = m_core->getDefaultInputAudioDevice();
    const auto output = m_core->getDefaultOutputAudioDevice();
    m_devices.input = pick(m_devices.inputs, m_devices.wishedInput, input ? QString::fromStdString(input->getId()) : QString());
    m_devices.output =
        pick(m_devices.outputs, m_devices.wishedOutput, output ? QString::fromStdString(output->getId()) : QString());
    m_devices.ring = pick(m_devices.outputs, m_devices.wishedRing, m_devices.output);
    if (const auto device = deviceOf(m_devices.input, Capabilities::CapabilityRecord)) {
        m_core->setDefaultInputAudioDevice(device);
        if (m_core->getCallsNb() > 0) {
            m_core->setInputAudioDevice(device);
        }
    }
    if (const auto device = deviceOf(m_devices.output, Capabilities::CapabilityPlay)) {
        m_core->setDefaultOutputAudioDevice(device);
        if (m_core->getCallsNb() > 0) {
            m_core->setOutputAudioDevice(device);
        }
    }
    if (!m_devices.ring.isEmpty()) {
        m_core->setRingerDevice(m_devices.ring.toStdString());
    }
    m_core->enableEchoCancellation(m_devices.echoCancel);
    m_core->setMicGainDb(decibelOf(m_devices.inputLevel));
    m_core->setPlaybackGainDb(decibelOf(m_devices.outputLevel));
    Q_EMIT devicesChanged(m_devices);
}

Outcome LinphoneEngine::choose(const DeviceWish &wish)
{
    const Devices before = m_devices;
    m_devices.wishedInput = wish.input.value_or(before.wishedInput);
    m_devices.wishedOutput = wish.output.value_or(before.wishedOutput);
    m_devices.wishedRing = wish.ring.value_or(before.wishedRing);
    m_devices.echoCancel = wish.echoCancel.value_or(before.echoCancel);
    m_devices.inputLevel = wish.inputLevel.value_or(before.inputLevel);
    m_devices.outputLevel = wish.outputLevel.value_or(before.outputLevel);
    if (m_devices == before) {
        return {};
    }
    if (m_devices.echoCancel != before.echoCancel) {
        for (const auto &[id, line] : m_lines) {
            if (line.call.isConnected()) {
                line.sip->enableEchoCancellation(m_devices.echoCancel);
            }
        }
    }
    useDevices();
    return {};
}

} // namespace deskbell::phone
