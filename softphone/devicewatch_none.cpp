// SPDX-License-Identifier: GPL-3.0-or-later
#include "softphone/devicewatch.h"

namespace deskbell::phone {

struct DeviceWatch::Listener {
};

DeviceWatch::DeviceWatch(QObject *parent)
    : QObject(parent)
{ }

DeviceWatch::~DeviceWatch() = default;

void DeviceWatch::connectToServer() { }

void DeviceWatch::onCounted(bool) { }

void DeviceWatch::onLost() { }

} // namespace deskbell::phone
