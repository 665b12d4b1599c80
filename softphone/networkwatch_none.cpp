// SPDX-License-Identifier: GPL-3.0-or-later
#include "softphone/networkwatch.h"

namespace deskbell::phone {

void NetworkWatch::open() { }

NetworkWatch::~NetworkWatch() = default;

void NetworkWatch::drain() { }

} // namespace deskbell::phone
