// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/result.h"

#include <QDateTime>

namespace deskbell::hub {

class Core;

/// A few calls of the last days in the invented shop's conversations: answered, called back, missed. With DESKBELL_DEMO_PHONE
/// ("host:port of the proxy|its control address|key") the shop has telephones as well: ./dev run --phone.
Result<Done> addDemoCalls(Core &core, const QDateTime &now);

} // namespace deskbell::hub
